// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/fieldplan.h"

#include "model/edit/connecting.h"
#include "model/edit/creating.h"
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

// What reading the text would give: asked of the reader's own rules on a copy.
Value resolved(const Workspace &workspace, RecordId record, const QString &field, const Value &value)
{
    if (value.isNull() || !mayRefer(workspace, record, field))
        return value;
    Workspace copy = workspace;
    copy.setField(record, field, value);
    copy.resolveReferences();
    return copy.record(record).value(field);
}

Result<ChangeSet> planField(const Workspace &workspace, RecordId record, const QString &field, const Value &value)
{
    const Value meant = resolved(workspace, record, field, value);
    const bool reconnects = workspace.record(record).type() == RecordType::Relationship && field == u"to";
    if (reconnects && workspace.record(meant.target()).type() == RecordType::Element)
        return planReconnect(workspace, record, meant.target());
    return planSetField(workspace, record, field, meant);
}

}  // namespace

Result<ChangeSet> planFields(const Workspace &workspace, const QList<RecordId> &records, const QString &field, const Value &value)
{
    ChangeSet all;
    for (const RecordId record : records) {
        const Result<ChangeSet> plan = planField(workspace, record, field, value);
        if (!plan)
            return plan.error();
        all.append(*plan);
    }
    return all;
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
