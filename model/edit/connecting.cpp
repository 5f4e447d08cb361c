// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/connecting.h"

#include "model/edit/planner.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Empty while it is the only one between the two.
QString freeTag(const Workspace &workspace, ElementId from, ElementId to, RecordId except)
{
    QStringList taken;
    for (const RecordId id : workspace.index().uses(from)) {
        if (id != except && workspace.record(id).target(u"to") == to)
            taken.append(workspace.record(id).key());
    }
    if (taken.isEmpty())
        return {};
    for (int number = int(taken.size()) + 1;; ++number) {
        const QString tag = u"r"_s % QString::number(number);
        if (!taken.contains(tag))
            return tag;
    }
}

}  // namespace

Result<ChangeSet> planConnect(const Workspace &workspace, ElementId from, ElementId to, const QString &description)
{
    if (workspace.record(from).type() != RecordType::Element || workspace.record(to).type() != RecordType::Element)
        return Error::error(u"edit.ends"_s, u"a relationship goes from an element to an element"_s, {}, u"Choose two elements."_s);
    Planner plan(workspace);
    Record record({}, RecordType::Relationship, from, u"uses"_s, freeTag(workspace, from, to, {}));
    record.setField(u"from"_s, Value::reference({}, from));
    record.setField(u"to"_s, Value::reference(workspace.index().reference(to, from), to));
    if (!description.isEmpty())
        record.setField(u"description"_s, Value(description));
    plan.insert(record);
    return plan.changes();
}

Result<ChangeSet> planReconnect(const Workspace &workspace, RecordId relationship, ElementId to)
{
    const Record &record = workspace.record(relationship);
    if (record.type() != RecordType::Relationship || workspace.record(to).type() != RecordType::Element)
        return Error::error(u"edit.ends"_s, u"a relationship goes to an element"_s, {}, u"Choose an element."_s);
    Planner plan(workspace);
    const ElementId from = record.target(u"from");
    if (record.target(u"to") == to)
        return ChangeSet();
    plan.setField(relationship, u"to"_s, Value::reference(workspace.index().reference(to, from), to));
    const QString tag = freeTag(workspace, from, to, relationship);
    if (record.key().isEmpty() && !tag.isEmpty()) {
        Place after = plan.place(relationship);
        after.key = tag;
        plan.move(relationship, after);
    }
    if (const Status status = plan.keepReferences(); !status)
        return status.error();
    return plan.changes();
}

}  // namespace lintel
