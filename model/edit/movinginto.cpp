// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/movinginto.h"

#include "model/edit/creating.h"
#include "model/edit/moving.h"
#include "model/edit/planner.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool takesLevel(Level parent, Level child)
{
    switch (parent) {
    case Level::Person:
    case Level::Code: return false;
    case Level::System: return child == Level::Container || child == Level::Custom;
    case Level::Container: return child == Level::Component || child == Level::Custom;
    case Level::Component: return child == Level::Code;
    case Level::Custom: return child == Level::Custom || child == Level::System;
    }
    return false;
}

bool standsAtTop(Level level)
{
    return level == Level::Person || level == Level::System || level == Level::Custom;
}

bool takes(const Record &parent, const Record &record)
{
    switch (record.type()) {
    case RecordType::Element:
        return parent.type() == RecordType::Element ? takesLevel(parent.level(), record.level())
                                                    : !parent.id() && standsAtTop(record.level());
    case RecordType::Node: return parent.type() == RecordType::Node || parent.type() == RecordType::Environment;
    case RecordType::Instance: return parent.type() == RecordType::Node;
    default: return false;
    }
}

bool isWithin(const Workspace &workspace, RecordId inner, RecordId outer)
{
    while (inner && inner != outer)
        inner = workspace.record(inner).parent();
    return inner == outer;
}

bool isTaken(const Workspace &workspace, const Record &record, RecordId parent, const QString &key)
{
    const QList<RecordId> siblings = workspace.index().children(parent, record.type());
    return std::any_of(siblings.begin(), siblings.end(),
                       [&](RecordId id) { return id != record.id() && workspace.record(id).key().compare(key, Qt::CaseInsensitive) == 0; });
}

QString freeKey(const Workspace &workspace, const Record &instance, RecordId parent)
{
    QString key = instance.key();
    const QString name = workspace.record(instance.target(u"of")).key();
    for (int number = 2; isTaken(workspace, instance, parent, key); ++number)
        key = (name.isEmpty() ? instance.key() : name) % u'-' % QString::number(number);
    return key;
}

Error notThere(const Workspace &workspace, RecordId record, RecordId parent)
{
    if (parent && isWithin(workspace, parent, record)) {
        return Error::error(u"edit.cycle"_s, u"'%1' cannot go into itself"_s, {workspace.index().path(record)},
                            u"Choose a place outside of it."_s);
    }
    if (!parent) {
        return Error::error(u"edit.needs-parent"_s, u"'%1' cannot stand by itself"_s, {workspace.index().path(record)},
                            u"Choose one to put it into."_s);
    }
    return Error::error(u"edit.bad-parent"_s, u"'%1' cannot go into '%2'"_s,
                        {workspace.index().path(record), workspace.index().path(parent)},
                        u"Containers go into systems, components into containers, instances onto deployment nodes."_s);
}

}  // namespace

bool mayMoveInto(const Workspace &workspace, RecordId record, RecordId parent)
{
    const Record &moved = workspace.record(record);
    if (!moved.id() || moved.parent() == parent || (parent && isWithin(workspace, parent, record))
        || !takes(workspace.record(parent), moved))
        return false;
    if (moved.type() == RecordType::Element)
        return checkKey(workspace, parent, moved.key(), record).ok();
    return moved.type() == RecordType::Instance || !isTaken(workspace, moved, parent, moved.key());
}

Result<ChangeSet> planMoveInto(const Workspace &workspace, RecordId record, RecordId parent)
{
    const Record &moved = workspace.record(record);
    if (!moved.id())
        return Error::error(u"edit.gone"_s, u"what was to be moved is gone"_s);
    if (moved.parent() == parent)
        return ChangeSet();
    if ((parent && isWithin(workspace, parent, record)) || !takes(workspace.record(parent), moved))
        return notThere(workspace, record, parent);
    if (moved.type() == RecordType::Element)
        return planMove(workspace, record, parent, sectionOf(moved.level()));
    if (moved.type() == RecordType::Node && isTaken(workspace, moved, parent, moved.key()))
        return Error::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {moved.key(), workspace.index().path(parent)},
                            u"Choose another id."_s);
    Planner plan(workspace);
    const QString key = moved.type() == RecordType::Instance ? freeKey(workspace, moved, parent) : moved.key();
    plan.move(record, {parent, moved.section(), key, -1, {}});
    // Its old id may have told what it is one of; now that has to be said.
    if (key != moved.key()) {
        const Value of = Value(moved.value(u"of"));
        plan.setField(record, u"of"_s, {});
        plan.setField(record, u"of"_s, of);
    }
    if (const Status status = plan.keepReferences(); !status)
        return status.error();
    return plan.changes();
}

}  // namespace lintel
