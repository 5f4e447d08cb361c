// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/adding.h"

#include "model/edit/planner.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString sectionFor(const Workspace &workspace, RecordType type, RecordId parent)
{
    const QList<SectionSpec> &sections = sectionsOf(parent ? workspace.record(parent).type() : RecordType::Workspace);
    const auto found = std::find_if(sections.begin(), sections.end(), [type](const SectionSpec &spec) { return spec.type == type; });
    return found == sections.end() || found->list ? QString() : found->name;
}

// Groups and technologies are keyed by what people call them.
bool needsIdentifier(RecordType type)
{
    return type != RecordType::Group && type != RecordType::Technology;
}

Status checkFree(const Workspace &workspace, RecordType type, RecordId parent, const QString &key)
{
    if (key.trimmed().isEmpty() || (needsIdentifier(type) && !isIdentifier(key))) {
        return Error::error(u"edit.bad-id"_s, u"'%1' is no id"_s, {key},
                            u"Ids begin with a letter or '_' and go on with letters, digits, '_' and '-'."_s);
    }
    const QList<RecordId> all = workspace.all(type);
    for (const RecordId id : all) {
        const Record &record = workspace.record(id);
        if (record.parent() == parent && record.key().compare(key, Qt::CaseInsensitive) == 0)
            return Error::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {key, record.displayName()}, u"Choose another id."_s);
    }
    return {};
}

}  // namespace

Result<ChangeSet> planAdd(const Workspace &workspace, RecordType type, RecordId parent, const QString &key, const QString &name)
{
    const QString section = sectionFor(workspace, type, parent);
    if (section.isEmpty())
        return Error::error(u"edit.bad-section"_s, u"'%1' cannot stand there"_s, {toString(type)}, u"Choose another place."_s);
    if (const Status status = checkFree(workspace, type, parent, key); !status)
        return status.error();
    return planRecord(workspace, Record({}, type, parent, section, key), name);
}

Result<ChangeSet> planInstantiate(const Workspace &workspace, ElementId element, RecordId node)
{
    if (workspace.record(element).type() != RecordType::Element || workspace.record(node).type() != RecordType::Node)
        return Error::error(u"edit.instance"_s, u"only elements run on deployment nodes"_s, {}, u"Choose an element and a node."_s);
    const QString path = workspace.index().path(element);
    QStringList taken;
    for (const RecordId id : workspace.index().children(node, RecordType::Instance))
        taken.append(workspace.record(id).key());
    QString key = path;
    for (int number = 2; taken.contains(key); ++number)
        key = workspace.record(element).key() % u'-' % QString::number(number);
    Planner plan(workspace);
    Record record({}, RecordType::Instance, node, u"instances"_s, key);
    record.setField(u"of"_s, Value::reference(path, element));
    plan.insert(record);
    return plan.changes();
}

Result<ChangeSet> planCopyView(const Workspace &workspace, RecordId view, const QString &key, const QString &name)
{
    const Record &record = workspace.record(view);
    if (record.type() != RecordType::View)
        return Error::error(u"edit.gone"_s, u"what was to be copied is gone"_s);
    if (const Status status = checkFree(workspace, RecordType::View, {}, key); !status)
        return status.error();
    Planner plan(workspace);
    Record copy({}, RecordType::View, record.parent(), record.section(), key);
    copy.setHome(record.home());
    copy.setFields(record.fields());
    copy.setField(u"name"_s, name.isEmpty() ? Value() : Value(name));
    const RecordId made = plan.insert(copy);
    for (const RecordId id : workspace.index().children(view)) {
        const Record &place = workspace.record(id);
        Record placed({}, place.type(), made, place.section(), place.key());
        placed.setFields(place.fields());
        plan.insert(placed);
    }
    return plan.changes();
}

Result<ChangeSet> planReorder(const Workspace &workspace, RecordId id, int steps)
{
    const Record &record = workspace.record(id);
    if (!record.id())
        return Error::error(u"edit.gone"_s, u"what was to be moved is gone"_s);
    Planner plan(workspace);
    Place after = plan.place(id);
    after.position += steps;
    const QList<RecordId> all = workspace.all(record.type());
    const auto neighbour = std::find_if(all.begin(), all.end(), [&](RecordId other) {
        const Record &sibling = workspace.record(other);
        return sibling.parent() == record.parent() && sibling.section() == record.section() && sibling.home() == record.home()
            && workspace.position(other) == after.position;
    });
    if (steps != 0 && neighbour != all.end())
        plan.move(id, after);
    return plan.changes();
}

}  // namespace lintel
