// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/viewing.h"

#include "model/edit/planner.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Takes the element out of one list if it is named there, else puts it into the other.
Result<ChangeSet> switched(const Workspace &workspace, RecordId view, ElementId element, const QString &from, const QString &into)
{
    const Record &record = workspace.record(view);
    if (record.type() != RecordType::View || workspace.record(element).type() != RecordType::Element)
        return Error::error(u"edit.view"_s, u"only elements are shown in views"_s);
    Planner plan(workspace);
    const QString path = workspace.index().path(element);
    QStringList there = record.value(from).texts();
    if (there.removeAll(path) > 0)
        plan.setField(view, from, there.isEmpty() ? Value() : Value::fromList(there));
    QStringList here = record.value(into).texts();
    const bool named = !plan.changes().isEmpty() || here.contains(path);
    if (!named) {
        if (here.isEmpty() && into == u"include")
            here.append(u"*"_s);
        here.append(path);
        plan.setField(view, into, Value::fromList(here));
    }
    return plan.changes();
}

}  // namespace

Result<ChangeSet> planInclude(const Workspace &workspace, RecordId view, ElementId element)
{
    return switched(workspace, view, element, u"exclude"_s, u"include"_s);
}

Result<ChangeSet> planExclude(const Workspace &workspace, RecordId view, ElementId element)
{
    return switched(workspace, view, element, u"include"_s, u"exclude"_s);
}

Result<ChangeSet> planPlace(const Workspace &workspace, RecordId view, const QList<PlacedBox> &boxes)
{
    if (workspace.record(view).type() != RecordType::View)
        return Error::error(u"edit.view"_s, u"the view is gone"_s);
    Planner plan(workspace);
    for (const PlacedBox &box : boxes) {
        ValueList at = {Value::integer(box.at.x()), Value::integer(box.at.y())};
        if (!box.at.isEmpty())
            at += {Value::integer(box.at.width()), Value::integer(box.at.height())};
        RecordId known;
        for (const RecordId id : workspace.index().children(view, RecordType::Box))
            known = workspace.record(id).key() == box.path ? id : known;
        if (!known) {
            Record fresh({}, RecordType::Box, view, u"boxes"_s, box.path);
            fresh.setField(u"at"_s, Value(at));
            plan.insert(fresh);
        } else if (!(workspace.record(known).value(u"at") == Value(at))) {
            plan.setField(known, u"at"_s, Value(at));
        }
    }
    return plan.changes();
}

}  // namespace lintel
