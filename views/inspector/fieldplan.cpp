// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/fieldplan.h"

#include "model/edit/connecting.h"
#include "model/edit/planner.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool mayRefer(const Workspace &workspace, RecordId record, const QString &field)
{
    const FieldSpec *spec = fieldSpec(workspace.record(record).type(), field);
    return spec && (isReference(spec->type) || spec->type == FieldType::Steps);
}

// What reading the texts would give: asked of the reader's own rules on a copy, once for all records.
Workspace withFields(const Workspace &workspace, const QList<RecordId> &records, const QString &field, const Value &value)
{
    Workspace copy = workspace;
    bool refers = false;
    for (const RecordId record : records) {
        copy.setField(record, field, value);
        refers = refers || mayRefer(workspace, record, field);
    }
    if (refers && !value.isNull())
        copy.resolveReferences();
    return copy;
}

}  // namespace

Result<ChangeSet> planFields(const Workspace &workspace, const QList<RecordId> &records, const QString &field, const Value &value)
{
    for (const RecordId record : records) {
        if (!workspace.contains(record))
            return Error::error(u"edit.gone"_s, u"what was to be changed is gone"_s);
        if (workspace.record(record).type() == RecordType::Decision)
            return Error::error(u"edit.decision"_s, u"a decision is changed in its own text"_s);
    }
    const Workspace wanted = withFields(workspace, records, field, value);
    ChangeSet reconnections;
    Planner plan(workspace);
    for (const RecordId record : records) {
        const Value &meant = wanted.record(record).value(field);
        const bool reconnects = workspace.record(record).type() == RecordType::Relationship && field == u"to";
        if (reconnects && workspace.record(meant.target()).type() == RecordType::Element) {
            const Result<ChangeSet> reconnection = planReconnect(workspace, record, meant.target());
            if (!reconnection)
                return reconnection.error();
            reconnections.append(*reconnection);
        } else if (!(workspace.record(record).value(field) == meant)) {
            plan.setField(record, field, meant);
        }
    }
    reconnections.append(plan.changes());
    return reconnections;
}

Result<ChangeSet> planAddStyle(const Workspace &workspace, const QString &target)
{
    Planner plan(workspace);
    Record style({}, RecordType::Style, {}, u"styles"_s, {});
    style.setField(u"for"_s, Value(target));
    plan.insert(style);
    return plan.changes();
}

}  // namespace lintel
