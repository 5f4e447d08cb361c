// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"
#include "model/base/slug.h"
#include "model/formats/carried.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

QStringList DslWriter::groupsOf(RecordId instance) const
{
    for (RecordId id = instance; id; id = m_workspace.record(id).parent()) {
        const QStringList groups = m_workspace.record(id).value(u"deploymentGroups").texts();
        if (!groups.isEmpty())
            return groups;
    }
    return {};
}

bool DslWriter::shareGroup(RecordId a, RecordId b) const
{
    const QStringList left = groupsOf(a);
    const QStringList right = groupsOf(b);
    if (left.isEmpty() && right.isEmpty())
        return true;
    return std::any_of(left.begin(), left.end(), [&](const QString &group) { return right.contains(group); });
}

// Identifiers of an environment's deployment groups.
void DslWriter::addReplicated(RecordId environment)
{
    QSet<QString> taken;
    for (const RecordId child : m_index.children(environment))
        taken.insert(m_identifiers.value(child).toLower());
    QHash<QString, QString> &groups = m_deploymentGroups[environment];
    for (const RecordId id : m_workspace.all(RecordType::Instance)) {
        if (!isWritten(id) || m_index.environment(id) != environment)
            continue;
        const QStringList names = groupsOf(id);
        for (const QString &name : names) {
            if (!groups.contains(name) && !name.isEmpty() && expressible(name) == name)
                groups.insert(name, freeIdentifier(u"group"_s % QString::number(groups.size() + 1), taken, u"-group"_s));
        }
    }
}

// An environment has nothing but a name there, and none at all without nodes: the rest goes with the workspace.
void DslWriter::carryEnvironment(const Record &record)
{
    const QString &written = m_names.value(record.id());
    const QList<RecordId> children = m_index.children(record.id());
    const bool same =
        record.key() == slug(written) && record.text(u"name") == written && record.fields().size() == 1 && !children.isEmpty();
    if (same)
        return;
    Value entry(ValueMap{});
    entry.set(u"@"_s, record.key());
    entry.set(u"@name"_s, written);
    entry.set(u"@at"_s, Value::integer(m_positions.value(record.id())));
    for (const auto &[field, value] : carried::inOrder(record))
        entry.set(field, value);
    m_environmentEntries.append(entry);
}

void DslWriter::environment(DslText &out, RecordId id)
{
    const Record &record = m_workspace.record(id);
    carryEnvironment(record);
    DslText body;
    QStringList groups = m_deploymentGroups.value(id).keys();
    std::sort(groups.begin(), groups.end(), [&](const QString &a, const QString &b) {
        return m_deploymentGroups.value(id).value(a) < m_deploymentGroups.value(id).value(b);
    });
    for (const QString &group : std::as_const(groups))
        body.line(statement(m_deploymentGroups.value(id).value(group) % u" = deploymentGroup"_s, {group}));
    body.gap();
    grouped(body, nodesAndInstances(id), 0, [this](DslText &text, RecordId child) { node(text, child); });
    body.gap();
    for (const RecordId relation : m_deployed.value(id))
        relationship(body, relation);
    toDeployed(body, id);
    const QStringList removed = kept(record, u"structurizr.removed").split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &line : removed) {
        const RecordId from = m_instancePaths.value(line.section(u" -> "_s, 0, 0));
        const RecordId to = m_instancePaths.value(line.section(u" -> "_s, 1, 1));
        const Ends of(m_workspace.record(from).target(u"of"), m_workspace.record(to).target(u"of"));
        if (from && to && m_pairs.contains(of) && shareGroup(from, to))
            body.line(identifier(from) % u" -/> "_s % identifier(to));
    }
    out.block(statement(m_identifiers.value(id) % u" = deploymentEnvironment"_s, {m_names.value(id)}), body);
}

void DslWriter::node(DslText &out, RecordId id)
{
    const Record &record = m_workspace.record(id);
    if (record.type() == RecordType::Instance)
        return instance(out, id);
    const bool infrastructure = isInfrastructure(record);
    const QStringList texts{m_names.value(id), described(record, u"description"_s), described(record, u"technology"_s)};
    const int count = record.text(u"count").toInt();
    const QString instances = count > 1 ? QString::number(count) : expressible(kept(record, u"structurizr.instances"));
    carryUnless(record, u"count"_s, count > 1 && !infrastructure ? Value::integer(count) : Value());
    carryUnless(record, u"group"_s, m_groups.value(id).isEmpty() ? Value() : Value(m_groups.value(id).join(u'/')));
    carryOthers(record, {u"name"_s, u"description"_s, u"technology"_s, u"count"_s, u"group"_s, u"tags"_s, u"url"_s, u"perspectives"_s});
    carryBelow(id);
    DslText body;
    if (!infrastructure && !instances.isEmpty())
        body.line(u"instances "_s % quoted(instances));
    details(body, record, {u"Element"_s, u"Deployment Node"_s});
    const QList<RecordId> children = infrastructure ? QList<RecordId>() : nodesAndInstances(id);
    grouped(body, children, 0, [this](DslText &text, RecordId child) { node(text, child); });
    const QString word = infrastructure ? u"infrastructureNode"_s : u"deploymentNode"_s;
    out.block(statement(m_identifiers.value(id) % u" = "_s % word, texts), body);
}

void DslWriter::instance(DslText &out, RecordId id)
{
    const Record &record = m_workspace.record(id);
    const RecordId of = record.target(u"of");
    const bool system = m_workspace.record(of).level() == Level::System;
    int ordinal = 0;
    for (const RecordId sibling : nodesAndInstances(record.parent())) {
        ordinal += m_workspace.record(sibling).target(u"of") == of ? 1 : 0;
        if (sibling == id)
            break;
    }
    if (ordinal > 1 || record.key() != identifier(of))
        carry(id, u"id"_s, record.key());
    const QHash<QString, QString> known = m_deploymentGroups.value(m_index.environment(id));
    QStringList groups, identifiers;
    for (const QString &group : groupsOf(id)) {
        if (!known.contains(group))
            continue;
        groups.append(group);
        identifiers.append(identifier(m_index.environment(id)) % u'.' % known.value(group));
    }
    carryUnless(record, u"deploymentGroups"_s, groups.isEmpty() ? Value() : Value::fromList(groups));
    carryUnless(record, u"group"_s, m_groups.value(id).isEmpty() ? Value() : Value(m_groups.value(id).join(u'/')));
    carryOthers(record, {u"of"_s, u"deploymentGroups"_s, u"group"_s, u"tags"_s, u"url"_s, u"perspectives"_s, u"healthChecks"_s});
    carryBelow(id);
    DslText body;
    healthChecks(body, record);
    details(body, record, {u"Software System Instance"_s, u"Container Instance"_s});
    const QString head = m_identifiers.value(id) % u" = "_s % (system ? u"softwareSystemInstance "_s : u"containerInstance "_s)
        % identifier(of) % (identifiers.isEmpty() ? QString() : QString(u" \""_s % identifiers.join(u',') % u'"'));
    out.block(head, body);
}

void DslWriter::healthChecks(DslText &out, const Record &record)
{
    Value image(ValueMap{});
    for (const auto &[given, check] : record.value(u"healthChecks").map()) {
        const QString name = expressible(given);
        const QString address = expressible(check.value(u"url").text());
        if (name.isEmpty() || (!address.startsWith(u"http://"_s) && !address.startsWith(u"https://"_s)))
            continue;
        const int interval = check.contains(u"interval") ? check.value(u"interval").text().toInt() : 60;
        const int timeout = check.value(u"timeout").text().toInt();
        out.line(statement(u"healthCheck"_s, {name, address}) % u' ' % QString::number(interval) % u' ' % QString::number(timeout));
        Value fields(ValueMap{});
        fields.set(u"url"_s, address);
        fields.set(u"interval"_s, Value::integer(interval));
        fields.set(u"timeout"_s, Value::integer(timeout));
        image.set(name, fields);
    }
    carryUnless(record, u"healthChecks"_s, image.map().isEmpty() ? Value() : image);
}

}  // namespace lintel::structurizr
