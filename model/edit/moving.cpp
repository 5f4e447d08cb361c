// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/moving.h"

#include "model/edit/creating.h"
#include "model/edit/planner.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Result<ChangeSet> moved(const Workspace &workspace, ElementId id, const Place &after)
{
    if (const Status status = checkKey(workspace, after.parent, after.key, id); !status)
        return status.error();
    Planner plan(workspace);
    plan.move(id, after);
    if (const Status status = plan.keepReferences(); !status)
        return status.error();
    return plan.changes();
}

Error gone()
{
    return Error::error(u"edit.gone"_s, u"the element is gone"_s);
}

}  // namespace

Result<ChangeSet> planReId(const Workspace &workspace, ElementId id, const QString &key)
{
    if (workspace.record(id).type() != RecordType::Element)
        return gone();
    if (workspace.record(id).key() == key)
        return ChangeSet();
    Place after = Planner(workspace).place(id);
    after.key = key;
    return moved(workspace, id, after);
}

Result<ChangeSet> planMove(const Workspace &workspace, ElementId id, ElementId parent, const QString &section)
{
    if (workspace.record(id).type() != RecordType::Element)
        return gone();
    if (parent == id || workspace.index().isBelow(parent, id)) {
        return Error::error(u"edit.cycle"_s, u"'%1' cannot go into itself"_s, {workspace.index().path(id)},
                            u"Choose a place outside of it."_s);
    }
    const SectionSpec *spec = sectionSpec(parent ? workspace.record(parent).type() : RecordType::Workspace, section);
    if (!spec || spec->type != RecordType::Element)
        return Error::error(u"edit.bad-section"_s, u"'%1' cannot stand there"_s, {section}, u"Choose another place."_s);
    return moved(workspace, id, {parent, section, workspace.record(id).key(), -1, {}});
}

Result<ChangeSet> planMoveToFile(const Workspace &workspace, ElementId id, const QString &file)
{
    if (workspace.record(id).type() != RecordType::Element)
        return gone();
    Planner plan(workspace);
    Place after = plan.place(id);
    if (after.home == file)
        return ChangeSet();
    after.home = file;
    plan.move(id, after);
    return plan.changes();
}

}  // namespace lintel
