// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/answers.h"
#include "model/query/closures.h"
#include "model/query/properties.h"
#include "model/workspace/effective.h"

#include <QtCore/QSet>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

bool isPlace(const Record &record)
{
    return record.type() == RecordType::Environment || record.type() == RecordType::Node;
}

QList<RecordId> childrenOf(const Workspace &workspace, RecordId id)
{
    const WorkspaceIndex &index = workspace.index();
    const Record &record = workspace.record(id);
    if (record.type() == RecordType::Workspace)
        return index.childElements({});
    return isPlace(record) ? index.children(id, RecordType::Node) : index.childElements(id);
}

// Nodes or instances anywhere below a place, depth first.
QList<RecordId> below(const Workspace &workspace, RecordId id, RecordType type)
{
    const WorkspaceIndex &index = workspace.index();
    QList<RecordId> found;
    const QList<RecordId> &children = index.children(id);
    for (const RecordId child : children) {
        const RecordType childType = workspace.record(child).type();
        if (childType == type)
            found.append(child);
        if (childType == RecordType::Node)
            found += below(workspace, child, type);
    }
    return found;
}

QList<RecordId> siblingsOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    QList<RecordId> siblings = workspace.index().children(record.parent(), record.type());
    siblings.removeOne(id);
    return siblings;
}

QList<RecordId> instancesOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    if (isPlace(record))
        return below(workspace, id, RecordType::Instance);
    return record.type() == RecordType::Element ? workspace.index().instancesOf(id) : workspace.all(RecordType::Instance);
}

QList<RecordId> nodesOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    if (isPlace(record))
        return below(workspace, id, RecordType::Node);
    if (record.type() != RecordType::Element)
        return workspace.all(RecordType::Node);
    QList<RecordId> nodes;
    const QList<RecordId> &instances = workspace.index().instancesOf(id);
    for (const RecordId instance : instances) {
        const RecordId node = workspace.record(instance).parent();
        if (!nodes.contains(node))
            nodes.append(node);
    }
    return nodes;
}

// Those that the element names, and those that name the element.
QList<RecordId> decisionsOf(const Environment &environment, RecordId subject)
{
    const Workspace &workspace = *environment.workspace;
    const RecordId id = elementOf(workspace, subject);
    const RecordType type = workspace.record(id).type();
    if (type == RecordType::Workspace)
        return workspace.all(RecordType::Decision);
    if (environment.decisions && type == RecordType::Element)
        return environment.decisions(id);
    const QList<RecordId> about = closuresOf(environment).about(RecordType::Decision, id);
    QSet<RecordId> chosen(about.begin(), about.end());
    const QStringList named = workspace.record(id).value(u"decisions").texts();
    for (const QString &name : named)
        chosen.insert(workspace.index().named(RecordType::Decision, name));
    if (named.isEmpty())
        return about;
    QList<RecordId> found = workspace.all(RecordType::Decision);
    found.removeIf([&chosen](RecordId decision) { return !chosen.contains(decision); });
    return found;
}

// All of them for the workspace, else those about the record.
QList<RecordId> recordsAbout(const Environment &environment, RecordType type, RecordId id)
{
    const bool all = environment.workspace->record(id).type() == RecordType::Workspace;
    return all ? environment.workspace->all(type) : closuresOf(environment).about(type, id);
}

Answer technologies(const Workspace &workspace, RecordId id)
{
    if (workspace.record(id).type() == RecordType::Workspace)
        return setAnswer(workspace, workspace.all(RecordType::Technology));
    Answer set;
    set.kind = Answer::Kind::Set;
    const QList<TechnologyUse> uses = technologiesOf(workspace, id);
    for (const TechnologyUse &use : uses) {
        Answer entry = textAnswer(use.name);
        entry.kind = Answer::Kind::Record;
        entry.record = use.technology;
        set.set.append(entry);
    }
    return set;
}

Answer apis(const Workspace &workspace, RecordId id)
{
    Answer set;
    set.kind = Answer::Kind::Set;
    for (const ValueEntry &entry : workspace.record(id).value(u"apis").map()) {
        Answer api = textAnswer(entry.first);
        api.kind = Answer::Kind::Record;
        api.record = id;
        set.set.append(api);
    }
    return set;
}

Answer tags(const Workspace &workspace, const Lookup &lookup, RecordId id)
{
    Answer set;
    set.kind = Answer::Kind::Set;
    const QStringList names = lookup.own ? workspace.record(id).value(u"tags").texts() : tagsOf(workspace, id);
    for (const QString &name : names)
        set.set.append(textAnswer(name));
    return set;
}

QList<RecordId> members(const Lookup &lookup, RecordId id, const Environment &environment)
{
    const Workspace &workspace = *environment.workspace;
    const WorkspaceIndex &index = workspace.index();
    switch (lookup.property) {
    case Property::Children: return childrenOf(workspace, id);
    case Property::Descendants: return isPlace(workspace.record(id)) ? below(workspace, id, RecordType::Node) : index.descendants(id);
    case Property::Ancestors: return index.ancestors(id);
    case Property::Siblings: return siblingsOf(workspace, id);
    case Property::Uses: return index.uses(id);
    case Property::UsedBy: return index.usedBy(id);
    case Property::Dependencies: return dependencies(workspace, elementOf(workspace, id));
    case Property::Dependents: return dependents(workspace, elementOf(workspace, id));
    case Property::Instances: return instancesOf(workspace, id);
    case Property::Nodes: return nodesOf(workspace, id);
    case Property::Views: return recordsAbout(environment, RecordType::View, id);
    case Property::Decisions: return decisionsOf(environment, id);
    case Property::Costs: return recordsAbout(environment, RecordType::Cost, id);
    case Property::Elements: return workspace.all(RecordType::Element);
    case Property::Relationships: return workspace.all(RecordType::Relationship);
    case Property::Teams: return workspace.all(RecordType::Team);
    case Property::Environments: return workspace.all(RecordType::Environment);
    default: return {};
    }
}

}  // namespace

Answer setProperty(const Lookup &lookup, const Answer &record, const Environment &environment)
{
    switch (lookup.property) {
    case Property::Tags: return tags(*environment.workspace, lookup, record.record);
    case Property::Technologies: return technologies(*environment.workspace, record.record);
    case Property::Apis: return apis(*environment.workspace, record.record);
    default: return setAnswer(*environment.workspace, members(lookup, record.record, environment));
    }
}

}  // namespace lintel::query
