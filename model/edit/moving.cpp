// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/moving.h"

#include "model/edit/creating.h"
#include "model/edit/planner.h"
#include "model/workspace/includes.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// A path that is taken again is no former one any more.
Value formerPaths(const Workspace &workspace, ElementId id, const QString &fresh)
{
    QStringList paths = workspace.record(id).value(u"formerly").texts();
    const QString old = workspace.index().path(id);
    paths.removeAll(fresh);
    if (!paths.contains(old))
        paths.append(old);
    return Value::fromList(paths);
}

Result<ChangeSet> moved(const Workspace &workspace, ElementId id, const Place &after, FormerPath former)
{
    if (const Status status = checkKey(workspace, after.parent, after.key, id); !status)
        return status.error();
    Planner plan(workspace);
    plan.move(id, after);
    if (former == FormerPath::Keep || (former == FormerPath::WhereNeeded && workspace.count(RecordType::Metric) > 0))
        plan.setField(id, u"formerly"_s, formerPaths(workspace, id, plan.now().index().path(id)));
    if (const Status status = plan.keepReferences(); !status)
        return status.error();
    return plan.changes();
}

Error gone()
{
    return Error::error(u"edit.gone"_s, u"the element is gone"_s);
}

}  // namespace

Result<ChangeSet> planReId(const Workspace &workspace, ElementId id, const QString &key, FormerPath former)
{
    if (workspace.record(id).type() != RecordType::Element)
        return gone();
    if (workspace.record(id).key() == key)
        return ChangeSet();
    Place after = Planner(workspace).place(id);
    after.key = key;
    return moved(workspace, id, after, former);
}

Result<ChangeSet> planMove(const Workspace &workspace, ElementId id, ElementId parent, const QString &section, FormerPath former)
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
    return moved(workspace, id, {parent, section, workspace.record(id).key(), -1, {}}, former);
}

Result<ChangeSet> planMoveToFile(const Workspace &workspace, ElementId id, const QString &file)
{
    if (workspace.record(id).type() != RecordType::Element)
        return gone();
    const bool yaml = file.endsWith(u".yaml"_s) || file.endsWith(u".yml"_s);
    const bool inside = !file.startsWith(u'/') && !file.contains(u'\\') && !file.split(u'/').contains(u".."_s);
    if (!yaml || !inside || file.contains(u'*') || file.contains(u'?'))
        return Error::error(u"edit.bad-file"_s, u"'%1' is no YAML file of this workspace"_s, {file},
                            u"Name one beneath its folder, such as model/shop.yaml."_s);
    Planner plan(workspace);
    Place after = plan.place(id);
    if (after.home == file)
        return ChangeSet();
    QStringList patterns = workspace.root().value(u"include").texts();
    const bool included = std::any_of(patterns.begin(), patterns.end(), [&file](const QString &p) { return matchesInclude(p, file); });
    if (!included && file != workspace.root().home()) {
        patterns.append(file);
        plan.setField(Workspace::rootId, u"include"_s, Value::fromList(patterns));
    }
    after.home = file;
    plan.move(id, after);
    return plan.changes();
}

}  // namespace lintel
