// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/viewplans.h"

#include "model/edit/connecting.h"
#include "model/edit/creating.h"
#include "model/edit/deleting.h"
#include "model/edit/planner.h"
#include "model/workspace/workspaceindex.h"
#include "views/canvas/planchain.h"

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

Value pointsOf(const Diagram::KeptLine &line)
{
    ValueList points;
    for (const auto &[x, y] : line.points) {
        points.append(Value(ValueList{Value::integer(x), Value::integer(y)}));
    }
    return points.isEmpty() ? Value() : Value(points);
}

}  // namespace

Result<ChangeSet> planLines(const Workspace &workspace, RecordId view, const QMap<QString, Diagram::KeptLine> &lines)
{
    Planner plan(workspace);
    QMap<QString, RecordId> known;
    for (const RecordId id : workspace.index().children(view, RecordType::Line)) {
        known.insert(workspace.record(id).key(), id);
    }
    for (auto [key, line] : lines.asKeyValueRange()) {
        const Value points = pointsOf(line);
        const Value label = line.label < 0 ? Value() : Value::integer(line.label);
        const RecordId id = known.value(key);
        const bool forgotten = points.isNull() && label.isNull();
        if (id.isValid() && forgotten) {
            plan.remove(id);
        } else if (id.isValid()) {
            if (!(workspace.record(id).value(u"points") == points)) {
                plan.setField(id, u"points"_s, points);
            }
            if (!(workspace.record(id).value(u"label") == label)) {
                plan.setField(id, u"label"_s, label);
            }
        } else if (!forgotten) {
            Record record({}, RecordType::Line, view, u"lines"_s, key);
            record.setField(u"points"_s, points);
            record.setField(u"label"_s, label);
            plan.insert(record);
        }
    }
    return plan.changes();
}

Result<ChangeSet> planHideLines(const Workspace &workspace, RecordId view, const QList<RecordId> &relationships)
{
    QStringList left = workspace.record(view).value(u"exclude").texts();
    for (const RecordId id : relationships) {
        const Record &record = workspace.record(id);
        const QString from = workspace.index().path(record.target(u"from"));
        const QString to = workspace.index().path(record.target(u"to"));
        const QString entry = from % u" -> "_s % to;
        if (!from.isEmpty() && !to.isEmpty() && !left.contains(entry)) {
            left.append(entry);
        }
    }
    return planSetField(workspace, view, u"exclude"_s, Value::fromList(left));
}

Result<ChangeSet> planStep(const Workspace &workspace, RecordId view, ElementId from, ElementId to)
{
    const ElementId scope = workspace.record(view).target(u"of");
    ValueList steps = workspace.record(view).value(u"steps").list();
    Value step;
    step.set(u"from"_s, Value::reference(workspace.index().reference(from, scope), from));
    step.set(u"to"_s, Value::reference(workspace.index().reference(to, scope), to));
    steps.append(step);
    return planSetField(workspace, view, u"steps"_s, Value(steps));
}

Result<ChangeSet> planReconnectSource(const Workspace &workspace, RecordId relationship, ElementId from)
{
    const Record &before = workspace.record(relationship);
    const ElementId to = before.target(u"to");
    PlanChain chain(workspace);
    chain.then([&](const Workspace &now) -> Result<ChangeSet> {
        const Result<Deletion> deletion = planDelete(now, relationship);
        return deletion ? Result<ChangeSet>(deletion->changes) : Result<ChangeSet>(deletion.error());
    });
    chain.then([&](const Workspace &now) { return planConnect(now, from, to); });
    const RecordId fresh = chain.inserted(RecordType::Relationship).value(0);
    for (const auto &[field, value] : before.fields()) {
        if (field != u"from" && field != u"to") {
            chain.then([fresh, &field = field, &value = value](const Workspace &now) { return planSetField(now, fresh, field, value); });
        }
    }
    return chain.result();
}

}  // namespace lintel::canvas
