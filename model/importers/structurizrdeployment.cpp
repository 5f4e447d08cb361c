// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrreader.h"

#include "model/base/limits.h"
#include "model/base/slug.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemoved = 2000;

}  // namespace

void Reader::readEnvironments()
{
    QList<std::pair<QString, QJsonObject>> nodes;
    for (const auto &item : arrayOf(m_root.value("model"_L1).toObject().value("deploymentNodes"_L1)))
        nodes.append({text(item.toObject().value("environment"_L1)), item.toObject()});
    for (const auto &item : arrayOf(m_root.value("views"_L1).toObject().value("deploymentViews"_L1)))
        nodes.append({text(item.toObject().value("environment"_L1)), {}});
    for (const auto &[given, node] : std::as_const(nodes)) {
        const QString name = given.isEmpty() ? u"Default"_s : given;
        if (!m_environments.contains(name)) {
            Record record({}, RecordType::Environment, {}, u"deployments"_s, freeKey(Workspace::rootId, slug(name), false));
            record.setField(u"name"_s, name);
            m_environments.insert(name, m_result.workspace.insert(record));
            m_origins.insert(m_environments.value(name), environmentOrigin(name));
        }
        if (!node.isEmpty())
            readNode(node, m_environments.value(name), false, 1);
    }
    m_paths = m_result.workspace;
    m_environmentsRead = true;
}

void Reader::readNode(const QJsonObject &json, RecordId parent, bool infrastructure, int depth)
{
    const QString id = text(json.value("id"_L1));
    if (id.isEmpty() || m_ids.contains(id) || depth >= limits::pathParts) {
        note(u"import.node"_s, u"the deployment node '%1' is left out: its id is missing or taken, or it is nested too deep"_s,
             {text(json.value("name"_L1))});
        return;
    }
    Record record({}, RecordType::Node, parent, u"nodes"_s, freeKey(parent, key(json), false));
    Properties properties;
    common(record, json, tagsOf(text(json.value("tags"_L1)), {u"Element"_s, u"Deployment Node"_s}), properties);
    const QString count = text(json.value("instances"_L1));
    bool number = false;
    if (const int instances = count.toInt(&number); number && instances > 1)
        record.setField(u"count"_s, Value::integer(instances));
    else if (!number)
        properties.set(u"structurizr.instances"_s, count);
    if (const QJsonArray groups = json.value("deploymentGroups"_L1).toArray(); !groups.isEmpty())
        record.setField(u"deploymentGroups"_s, Value::fromList(texts(groups)));
    if (infrastructure)
        properties.set(u"structurizr.type"_s, u"InfrastructureNode"_s);
    properties.addTo(record);
    const RecordId node = m_result.workspace.insert(record);
    m_ids.insert(id, node);
    collect(json, true);
    for (const auto &item : arrayOf(json.value("softwareSystemInstances"_L1)))
        readInstance(item.toObject(), text(item.toObject().value("softwareSystemId"_L1)), node);
    for (const auto &item : arrayOf(json.value("containerInstances"_L1)))
        readInstance(item.toObject(), text(item.toObject().value("containerId"_L1)), node);
    for (const auto &item : arrayOf(json.value("infrastructureNodes"_L1)))
        readNode(item.toObject(), node, true, depth + 1);
    for (const auto &item : arrayOf(json.value("children"_L1)))
        readNode(item.toObject(), node, false, depth + 1);
}

void Reader::readInstance(const QJsonObject &json, const QString &of, RecordId parent)
{
    const QString id = text(json.value("id"_L1));
    const QString element = path(of);
    if (id.isEmpty() || m_ids.contains(id) || element.isEmpty()) {
        note(u"import.instance"_s, u"an instance of '%1' is left out: its id is missing or taken, or there is no such element"_s, {of});
        return;
    }
    QString key = element;
    const int ordinal = ++m_ordinals[{parent, m_ids.value(of)}];
    if (ordinal > 1)
        key = freeKey(parent, QString(element.mid(element.lastIndexOf(u'.') + 1) % u'-' % QString::number(ordinal)), false);
    Record record({}, RecordType::Instance, parent, u"instances"_s, key);
    record.setField(u"of"_s, Value::reference(element, m_ids.value(of)));
    Properties properties;
    common(record, json, tagsOf(text(json.value("tags"_L1)), {u"Software System Instance"_s, u"Container Instance"_s}), properties);
    if (const int number = json.value("instanceId"_L1).toInt(1); number != ordinal)
        properties.set(u"structurizr.instanceId"_s, QString::number(number));
    if (const QJsonArray groups = json.value("deploymentGroups"_L1).toArray(); !groups.isEmpty())
        record.setField(u"deploymentGroups"_s, Value::fromList(texts(groups)));
    Value checks;
    for (const auto &item : arrayOf(json.value("healthChecks"_L1))) {
        Value check(ValueMap{});
        for (const QString &field : {u"url"_s, u"interval"_s, u"timeout"_s}) {
            if (const QString value = text(item.toObject().value(field)); !value.isEmpty())
                check.set(field, value);
        }
        Value headers;
        const QJsonObject given = item.toObject().value("headers"_L1).toObject();
        for (auto header = given.begin(); header != given.end(); ++header)
            headers.set(header.key(), text(header.value()));
        if (!headers.isNull())
            check.set(u"headers"_s, headers);
        if (const QString name = text(item.toObject().value("name"_L1)); !name.isEmpty())
            checks.set(name, check);
    }
    if (!checks.isNull())
        record.setField(u"healthChecks"_s, checks);
    properties.addTo(record);
    const RecordId instance = m_result.workspace.insert(record);
    m_ids.insert(id, instance);
    m_instances[m_ids.value(of)].append(instance);
    collect(json, true);
}

// Replicated relationships follow from those of the elements and are no records.
void Reader::readDeploymentRelationships()
{
    m_deployedLines = linesOf(m_deployed);
    for (qsizetype i = 0; i < m_deployed.size(); ++i) {
        if (!m_deployedLines.at(i).follows())
            readRelationship(m_deployed.at(i));
    }
    readToDeployed();
    readRemoved();
}

// The nearest that names some, as instances inherit them.
QStringList Reader::groupsOf(RecordId instance) const
{
    QStringList groups;
    for (RecordId id = instance; id && groups.isEmpty(); id = m_paths.record(id).parent())
        groups = m_paths.record(id).value(u"deploymentGroups").texts();
    return groups;
}

bool Reader::shareGroup(RecordId a, RecordId b) const
{
    const QStringList left = groupsOf(a);
    const QStringList right = groupsOf(b);
    if (left.isEmpty() && right.isEmpty())
        return true;
    return std::any_of(left.begin(), left.end(), [&](const QString &group) { return right.contains(group); });
}

// What would be replicated and is not, was removed there: kept with the environment.
void Reader::readRemoved()
{
    QSet<std::pair<RecordId, RecordId>> replicated;
    for (const Line &line : std::as_const(m_deployedLines)) {
        if (line.follows())
            replicated.insert({line.from, line.to});
    }
    for (const Line &line : std::as_const(m_staticLines)) {
        const QList<RecordId> sources = m_instances.value(line.from);
        const QList<RecordId> targets = m_instances.value(line.to);
        for (const RecordId from : sources) {
            for (const RecordId to : targets) {
                if (from != to && !replicated.contains({from, to}) && !m_removed.contains({from, to}))
                    addRemoved(from, to);
            }
            if (m_removed.size() > mostRemoved) {
                note(u"import.removed"_s, u"relationships between instances that were removed come back: there are more than %1"_s,
                     {QString::number(mostRemoved)});
                m_removed.clear();
                m_removedInOrder.clear();
                return;
            }
        }
    }
    keepRemoved();
}

void Reader::addRemoved(RecordId from, RecordId to)
{
    const WorkspaceIndex &index = m_paths.index();
    if (index.environment(from) != index.environment(to) || !shareGroup(from, to))
        return;
    m_removed.insert({from, to});
    m_removedInOrder.append({from, to});
}

void Reader::keepRemoved()
{
    const QList<RecordId> environments = m_paths.all(RecordType::Environment);
    for (const RecordId environment : environments) {
        QStringList lines;
        for (const auto &[from, to] : std::as_const(m_removedInOrder)) {
            if (m_paths.index().environment(from) == environment)
                lines.append(lineOf(from, to));
        }
        if (lines.isEmpty())
            continue;
        Value properties = m_result.workspace.record(environment).value(u"properties");
        properties.set(u"structurizr.removed"_s, lines.join(u", "_s));
        m_result.workspace.setField(environment, u"properties"_s, properties);
    }
}

QString Reader::lineOf(RecordId from, RecordId to) const
{
    return m_paths.index().path(from) % u" -> "_s % m_paths.index().path(to);
}

// How many nodes two instances have in common.
qsizetype Reader::sharedPlace(RecordId a, RecordId b) const
{
    const QList<RecordId> first = m_paths.index().ancestors(a);
    const QList<RecordId> second = m_paths.index().ancestors(b);
    return std::mismatch(first.rbegin(), first.rend(), second.rbegin(), second.rend()).first - first.rbegin();
}

// Here a line goes to the nearest instances, there to all: the others that a view shows are kept with it.
void Reader::readFarLines(const QSet<QString> &listed, Properties &properties) const
{
    QStringList far;
    for (const Line &line : m_deployedLines) {
        if (!line.follows() || !line.from || !line.to || !listed.contains(line.id))
            continue;
        const RecordId from = line.from;
        const RecordId to = line.to;
        const qsizetype own = sharedPlace(from, to);
        const QList<RecordId> all = m_instances.value(m_paths.record(to).target(u"of"));
        const bool nearer = std::any_of(all.begin(), all.end(), [&](RecordId other) {
            return m_paths.index().environment(other) == m_paths.index().environment(to) && sharedPlace(from, other) > own
                && shareGroup(from, other);
        });
        if (nearer && !far.contains(lineOf(from, to)))
            far.append(lineOf(from, to));
    }
    properties.set(u"structurizr.lines"_s, far.join(u", "_s));
}

QStringList texts(const QJsonArray &array)
{
    QStringList result;
    for (const auto &item : array) {
        if (const QString value = text(item); !value.isEmpty())
            result.append(value);
    }
    return result;
}

}  // namespace lintel::structurizr
