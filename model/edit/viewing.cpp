// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/viewing.h"

#include "model/edit/planner.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Deployment views show nodes and instances besides.
bool canBeNamed(const Record &view, const Record &shown)
{
    const RecordType type = shown.type();
    const bool deployed = type == RecordType::Node || type == RecordType::Instance;
    return view.type() == RecordType::View && (type == RecordType::Element || (deployed && view.text(u"type") == u"deployment"));
}

// Takes what is shown out of one list if it is named there, else puts it into the other.
Result<ChangeSet> switched(const Workspace &workspace, RecordId view, RecordId shown, const QString &from, const QString &into)
{
    const Record &record = workspace.record(view);
    if (!canBeNamed(record, workspace.record(shown)))
        return Error::error(u"edit.view"_s, u"only elements are shown in views"_s);
    Planner plan(workspace);
    const QString path = workspace.index().path(shown);
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

Result<ChangeSet> planInclude(const Workspace &workspace, RecordId view, RecordId shown)
{
    return switched(workspace, view, shown, u"exclude"_s, u"include"_s);
}

Result<ChangeSet> planExclude(const Workspace &workspace, RecordId view, RecordId shown)
{
    return switched(workspace, view, shown, u"include"_s, u"exclude"_s);
}

Result<ChangeSet> planPlace(const Workspace &workspace, RecordId view, const QList<PlacedBox> &boxes)
{
    if (workspace.record(view).type() != RecordType::View)
        return Error::error(u"edit.view"_s, u"the view is gone"_s);
    Planner plan(workspace);
    QHash<QString, RecordId> places;
    for (const RecordId id : workspace.index().children(view, RecordType::Box))
        places.insert(workspace.record(id).key(), id);
    for (const PlacedBox &box : boxes) {
        ValueList at = {Value::integer(box.at.x()), Value::integer(box.at.y())};
        if (!box.at.isEmpty())
            at += {Value::integer(box.at.width()), Value::integer(box.at.height())};
        const RecordId known = places.value(box.path);
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
