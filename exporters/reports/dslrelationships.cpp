// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

bool DslWriter::mayRelate(RecordId from, RecordId to) const
{
    if (!isWritten(from) || !isWritten(to) || m_index.isBelow(from, to) || m_index.isBelow(to, from))
        return false;
    const Record &source = m_workspace.record(from);
    const Record &target = m_workspace.record(to);
    const auto isNode = [](const Record &record) { return record.type() == RecordType::Node; };
    if (source.type() == RecordType::Element || target.type() == RecordType::Element)
        return source.type() == target.type();
    if (m_index.environment(from) != m_index.environment(to))
        return false;
    if (isNode(source))
        return isInfrastructure(source) || isNode(target);
    return isNode(target) && isInfrastructure(target);
}

void DslWriter::chooseRelationships()
{
    for (const RecordId id : m_workspace.all(RecordType::Relationship)) {
        const Record &record = m_workspace.record(id);
        const RecordId from = record.target(u"from") ? record.target(u"from") : record.parent();
        const RecordId to = record.target(u"to");
        if (!mayRelate(from, to))
            continue;
        if (m_workspace.record(from).type() == RecordType::Element)
            m_relationships.append(id);
        else
            m_deployed[m_index.environment(from)].append(id);
        m_descriptions.insert(id, {});
    }
    putBroadFirst();
    nameRelationships();
    addImplied();
    orderRelationships();
}

// A relationship between insides makes implied ones between outsides, unless there is one already: so those come first.
void DslWriter::putBroadFirst()
{
    QSet<Ends> implied;
    const auto endsOf = [this](RecordId id) {
        const Record &record = m_workspace.record(id);
        return Ends(record.target(u"from") ? record.target(u"from") : record.parent(), record.target(u"to"));
    };
    for (const RecordId id : std::as_const(m_relationships)) {
        const Ends ends = endsOf(id);
        for (RecordId from = ends.first; from; from = m_workspace.record(from).parent()) {
            for (RecordId to = ends.second; to; to = m_workspace.record(to).parent()) {
                if (Ends(from, to) != ends)
                    implied.insert({from, to});
            }
        }
    }
    const auto rank = [&](RecordId id) {
        const Ends ends = endsOf(id);
        return implied.contains(ends) ? m_index.depth(ends.first) + m_index.depth(ends.second) : 1'000;
    };
    std::stable_sort(m_relationships.begin(), m_relationships.end(), [&](RecordId a, RecordId b) { return rank(a) < rank(b); });
}

// Structurizr tells the relationships between two elements apart by their descriptions.
void DslWriter::nameRelationships()
{
    QList<RecordId> all = m_relationships;
    for (const RecordId environment : m_workspace.all(RecordType::Environment))
        all += m_deployed.value(environment);
    QHash<Ends, QSet<QString>> taken;
    for (const RecordId id : std::as_const(all)) {
        const Record &record = m_workspace.record(id);
        const Ends ends(record.target(u"from") ? record.target(u"from") : record.parent(), record.target(u"to"));
        const QString plain = expressible(record.text(u"description"));
        QString text = plain;
        for (int i = 2; taken[ends].contains(text); ++i)
            text = QString(plain % u" ("_s % QString::number(i) % u')').trimmed();
        taken[ends].insert(text);
        m_descriptions.insert(id, text);
        m_between[ends].append(id);
        m_pairs.insert(ends);
        // The first between two has no tag when it is read.
        if (!record.key().isEmpty() || m_between.value(ends).size() > 1)
            carry(id, u"id"_s, record.key());
    }
}

void DslWriter::addImplied()
{
    for (const RecordId id : std::as_const(m_relationships)) {
        const Record &record = m_workspace.record(id);
        for (RecordId from = record.target(u"from") ? record.target(u"from") : record.parent(); from;
             from = m_workspace.record(from).parent()) {
            for (RecordId to = record.target(u"to"); to; to = m_workspace.record(to).parent()) {
                if (from != to && !m_index.isBelow(from, to) && !m_index.isBelow(to, from))
                    m_pairs.insert({from, to});
            }
        }
    }
}

// All that is read stands in `uses` of its source, in the order of writing.
void DslWriter::orderRelationships()
{
    QHash<RecordId, QList<RecordId>> written;
    QList<RecordId> all = m_relationships;
    for (const RecordId environment : m_workspace.all(RecordType::Environment))
        all += m_deployed.value(environment);
    for (const RecordId id : std::as_const(all)) {
        const Record &record = m_workspace.record(id);
        written[record.target(u"from") ? record.target(u"from") : record.parent()].append(id);
    }
    for (const QList<RecordId> &list : std::as_const(written)) {
        QList<RecordId> own = list;
        own.removeIf([&](RecordId id) { return m_workspace.record(id).section() != u"uses"; });
        const bool same = own == list
            && std::is_sorted(own.begin(), own.end(), [&](RecordId a, RecordId b) { return m_positions.value(a) < m_positions.value(b); });
        for (const RecordId id : list) {
            if (!same)
                carry(id, u"order"_s, Value::integer(m_positions.value(id)));
            if (m_workspace.record(id).section() != u"uses")
                carry(id, u"section"_s, m_workspace.record(id).section());
        }
    }
}

void DslWriter::relationship(DslText &out, RecordId id)
{
    const Record &record = m_workspace.record(id);
    const RecordId from = record.target(u"from") ? record.target(u"from") : record.parent();
    const QString description = m_descriptions.value(id);
    carryUnless(record, u"description"_s, description.isEmpty() ? Value() : Value(description));
    const QString technology = described(record, u"technology"_s);
    carryOthers(record, {u"description"_s, u"technology"_s, u"tags"_s, u"url"_s, u"perspectives"_s});
    DslText body;
    details(body, record, {u"Relationship"_s});
    const QString own = m_identifiers.value(id);
    const QString head =
        (own.isEmpty() ? QString() : QString(own % u" = "_s)) % identifier(from) % u" -> "_s % identifier(record.target(u"to"));
    out.block(statement(head, {description, technology}), body);
}

// What custom elements and a deployment have to do with each other, as it was read.
void DslWriter::toDeployed(DslText &out, RecordId environment) const
{
    const auto isCustom = [this](RecordId id) {
        const Record &record = m_workspace.record(id);
        return record.type() == RecordType::Element && record.level() == Level::Custom;
    };
    for (const RecordId from : m_workspace.order()) {
        const QJsonArray all = QJsonDocument::fromJson(kept(m_workspace.record(from), u"structurizr.deployed").toUtf8()).array();
        for (const auto &item : all) {
            const QJsonObject json = item.toObject();
            const RecordId to = find(json.value("to"_L1).toString());
            const bool here = m_index.environment(isCustom(from) ? to : from) == environment && isCustom(from) != isCustom(to);
            if (!here || !isWritten(from) || !isWritten(to))
                continue;
            QStringList tags = json.value("tags"_L1).toString().split(u',', Qt::SkipEmptyParts);
            tags.removeAll(u"Relationship"_s);
            const QStringList texts{expressible(json.value("description"_L1).toString()),
                                    expressible(json.value("technology"_L1).toString()), expressible(tags.join(u','))};
            out.line(statement(identifier(from) % u" -> "_s % identifier(to), texts));
        }
    }
}

}  // namespace lintel::structurizr
