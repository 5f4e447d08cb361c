// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"
#include "model/formats/carried.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

// People, systems and custom elements at the top, containers in systems, components in containers.
void DslWriter::chooseElements()
{
    for (const RecordId id : m_workspace.all(RecordType::Element)) {
        const Record &record = m_workspace.record(id);
        const Record &parent = m_workspace.record(record.parent());
        const Level level = record.level();
        const bool top = level == Level::Person || level == Level::System || level == Level::Custom;
        const bool fits = record.parent() ? isWritten(parent.id())
                && ((level == Level::Container && parent.level() == Level::System)
                    || (level == Level::Component && parent.level() == Level::Container))
                                          : top;
        if (fits)
            m_identifiers.insert(id, record.key());
    }
}

QString DslWriter::freeIdentifier(const QString &wish, QSet<QString> &taken, const QString &ending) const
{
    QString start = isKeyword(wish) ? QString(wish % u'_') : wish;
    // A dash at the end would run into the arrow of an expression.
    if (start.endsWith(u'-'))
        start += u'_';
    QString result = start;
    if (!ending.isEmpty() && m_rootIdentifiers.contains(result.toLower()))
        result = start % ending;
    for (int i = 2; taken.contains(result.toLower()) || (!ending.isEmpty() && m_rootIdentifiers.contains(result.toLower())); ++i)
        result = start % ending % u'-' % QString::number(i);
    taken.insert(result.toLower());
    return result;
}

void DslWriter::nameRecord(RecordId id, QSet<QString> &identifiers, QSet<QString> &names, const QString &ending)
{
    const Record &record = m_workspace.record(id);
    const QString own = freeIdentifier(record.key(), identifiers, ending);
    m_identifiers.insert(id, own);
    if (own != record.key())
        carry(id, u"id"_s, record.key());
    QString name = expressible(record.displayName());
    if (name.isEmpty())
        name = own;
    const QString plain = name;
    for (int i = 1; names.contains(name); ++i)
        name = plain % u" ("_s % own % (i > 1 ? QString(u' ' % QString::number(i)) : QString()) % u')';
    names.insert(name);
    m_names.insert(id, name);
    carryUnless(record, u"name"_s, name == own ? Value() : Value(name));
}

QList<RecordId> DslWriter::writtenChildren(RecordId id) const
{
    QList<RecordId> result = m_index.childElements(id);
    result.removeIf([&](RecordId child) { return !isWritten(child); });
    const bool top = !id;
    std::stable_sort(result.begin(), result.end(),
                     [&](RecordId a, RecordId b) { return top && m_workspace.record(a).level() < m_workspace.record(b).level(); });
    return result;
}

void DslWriter::nameElements()
{
    QList<RecordId> parents{RecordId{}};
    for (qsizetype i = 0; i < parents.size(); ++i) {
        const QList<RecordId> children = writtenChildren(parents.at(i));
        QSet<QString> identifiers, names;
        for (const RecordId child : children) {
            m_groups.insert(child, groupOf(child));
            nameRecord(child, identifiers, names, i > 0 ? u"-1"_s : QString());
            if (i == 0)
                m_rootIdentifiers.insert(m_identifiers.value(child).toLower());
        }
        if (i == 0)
            m_rootIdentifiers += identifiers;
        orderSiblings(children);
        parents += children;
    }
}

// Where groups, or the order in which the parts of a node are read, change the order of siblings, their places are carried.
void DslWriter::orderSiblings(const QList<RecordId> &siblings, const std::function<int(RecordId)> &rank)
{
    QList<RecordId> order = groupedOrder(siblings, 0);
    if (rank)
        std::stable_sort(order.begin(), order.end(), [&](RecordId a, RecordId b) { return rank(a) < rank(b); });
    QHash<QString, QList<RecordId>> before, after;
    for (const RecordId id : siblings)
        before[m_workspace.record(id).section()].append(id);
    for (const RecordId id : std::as_const(order))
        after[m_workspace.record(id).section()].append(id);
    for (const RecordId id : siblings) {
        const QString &section = m_workspace.record(id).section();
        if (before.value(section) != after.value(section))
            carry(id, u"order"_s, Value::integer(m_positions.value(id)));
    }
}

QString DslWriter::identifier(RecordId id) const
{
    const Record &record = m_workspace.record(id);
    const QString own = m_identifiers.value(id);
    return record.parent() && record.type() != RecordType::Relationship ? QString(identifier(record.parent()) % u'.' % own) : own;
}

bool DslWriter::isInfrastructure(const Record &record) const
{
    return kept(record, u"structurizr.type") == u"InfrastructureNode";
}

QList<RecordId> DslWriter::nodesAndInstances(RecordId id) const
{
    if (isInfrastructure(m_workspace.record(id)))
        return {};
    QList<RecordId> result = m_index.children(id);
    result.removeIf([&](RecordId child) {
        const Record &record = m_workspace.record(child);
        const Record &of = m_workspace.record(record.target(u"of"));
        const bool instance =
            record.type() == RecordType::Instance && isWritten(of.id()) && (of.level() == Level::System || of.level() == Level::Container);
        return record.type() != RecordType::Node && !instance;
    });
    return result;
}

void DslWriter::nameDeployments()
{
    QSet<QString> identifiers, names;
    QList<RecordId> parents = m_workspace.all(RecordType::Environment);
    const qsizetype environments = parents.size();
    for (const RecordId id : std::as_const(parents))
        nameRecord(id, identifiers, names, u"-environment"_s);
    for (qsizetype i = 0; i < parents.size(); ++i) {
        const RecordId parent = parents.at(i);
        const QList<RecordId> children = nodesAndInstances(parent);
        QSet<QString> own, ownNames;
        for (const RecordId child : children) {
            const Record &record = m_workspace.record(child);
            m_groups.insert(child, groupOf(child));
            if (record.type() == RecordType::Node) {
                nameRecord(child, own, ownNames, u"-node"_s);
                parents.append(child);
            }
        }
        for (const RecordId child : children) {
            const Record &record = m_workspace.record(child);
            if (record.type() != RecordType::Instance)
                continue;
            m_identifiers.insert(child, freeIdentifier(record.key().section(u'.', -1), own, u"-instance"_s));
            m_instancePaths.insert(m_index.path(child), child);
        }
        const auto rank = [&](RecordId id) {
            const Record &record = m_workspace.record(id);
            if (record.type() == RecordType::Node)
                return isInfrastructure(record) ? 2 : 3;
            return m_workspace.record(record.target(u"of")).level() == Level::System ? 0 : 1;
        };
        orderSiblings(children, rank);
    }
    for (qsizetype i = 0; i < environments; ++i)
        addReplicated(parents.at(i));
}

QStringList DslWriter::groupOf(RecordId id) const
{
    const QString &group = m_workspace.record(id).text(u"group");
    QStringList parts = group.split(u'/');
    const bool fits = std::none_of(parts.begin(), parts.end(), [&](const QString &part) {
        return part.isEmpty() || expressible(part) != part || (!m_separator.isEmpty() && m_separator != u"/" && part.contains(m_separator));
    });
    return fits && !group.isEmpty() ? parts : QStringList();
}

QList<RecordId> DslWriter::groupedOrder(const QList<RecordId> &records, qsizetype depth) const
{
    QList<RecordId> result;
    QSet<QString> done;
    for (const RecordId id : records) {
        const QStringList group = m_groups.value(id);
        if (group.size() <= depth) {
            result.append(id);
            continue;
        }
        if (done.contains(group.at(depth)))
            continue;
        done.insert(group.at(depth));
        QList<RecordId> inside = records;
        inside.removeIf([&](RecordId other) { return m_groups.value(other).value(depth) != group.at(depth); });
        result += groupedOrder(inside, depth + 1);
    }
    return result;
}

void DslWriter::grouped(DslText &out, const QList<RecordId> &records, qsizetype depth,
                        const std::function<void(DslText &, RecordId)> &write)
{
    QSet<QString> done;
    for (const RecordId id : records) {
        const QStringList group = m_groups.value(id);
        if (group.size() <= depth) {
            write(out, id);
            continue;
        }
        if (done.contains(group.at(depth)))
            continue;
        done.insert(group.at(depth));
        QList<RecordId> inside = records;
        inside.removeIf([&](RecordId other) { return m_groups.value(other).value(depth) != group.at(depth); });
        out.gap();
        out.open(u"group "_s % quoted(group.at(depth)));
        grouped(out, inside, depth + 1, write);
        out.close();
        out.gap();
    }
}

}  // namespace lintel::structurizr
