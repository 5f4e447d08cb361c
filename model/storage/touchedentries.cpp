// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/touchedentries.h"

#include <QtCore/QHash>

namespace lintel {

using yaml::Kind;
using yaml::NodeIndex;
using yaml::noNode;

namespace {

class EntryComparer {
public:
    EntryComparer(const SourceFile &before, const SourceFile &after)
        : m_before(*before.tree),
          m_after(*after.tree),
          m_above(before.role == FileRole::Layout ? RecordType::View : RecordType::Workspace)
    {
    }

    std::optional<QList<TouchedEntry>> run()
    {
        const auto holdsEntries = [](Kind kind) { return kind == Kind::Map || kind == Kind::Null; };
        const bool maps = holdsEntries(m_before.node(m_before.root()).kind) && holdsEntries(m_after.node(m_after.root()).kind);
        if (!maps || !sameOtherKeys() || !compareSections())
            return std::nullopt;
        return m_touched;
    }

private:
    QByteArrayView slice(const yaml::SyntaxTree &tree, NodeIndex node) const
    {
        const SourceSpan span = tree.node(node).span;
        return QByteArrayView(tree.bytes()).sliced(span.begin, span.size());
    }

    bool same(NodeIndex before, NodeIndex after) const
    {
        return before == after && m_before.node(before).kind == m_after.node(after).kind
            && slice(m_before, before) == slice(m_after, after);
    }

    bool isSection(const yaml::SyntaxTree &tree, NodeIndex child) const { return sectionSpec(m_above, tree.keyText(child)); }

    bool sameOtherKeys() const
    {
        qsizetype there = 0;
        for (const NodeIndex child : m_before.children(m_before.root())) {
            if (isSection(m_before, child))
                continue;
            const NodeIndex now = m_after.find(m_after.root(), m_before.keyText(child));
            if (now == noNode || !same(child, now))
                return false;
            ++there;
        }
        for (const NodeIndex child : m_after.children(m_after.root()))
            there -= isSection(m_after, child) ? 0 : 1;
        return there == 0;
    }

    bool compareSections()
    {
        qsizetype known = -1;
        for (const NodeIndex now : m_after.children(m_after.root())) {
            const SectionSpec *section = sectionSpec(m_above, m_after.keyText(now));
            if (!section)
                continue;
            const NodeIndex then = m_before.find(m_before.root(), section->name);
            const qsizetype place = then == noNode ? known : m_before.node(then).span.begin;
            if (place < known || !compare(*section, then, now))
                return false;
            known = place;
        }
        for (const NodeIndex then : m_before.children(m_before.root())) {
            const SectionSpec *section = sectionSpec(m_above, m_before.keyText(then));
            if (section && m_after.find(m_after.root(), section->name) == noNode && !compare(*section, then, noNode))
                return false;
        }
        return true;
    }

    static bool fits(const yaml::SyntaxTree &tree, NodeIndex node, const SectionSpec &section)
    {
        if (node == noNode || tree.node(node).kind == Kind::Null)
            return true;
        return tree.node(node).kind == (section.list ? Kind::Sequence : Kind::Map);
    }

    bool compare(const SectionSpec &section, NodeIndex then, NodeIndex now)
    {
        if (!fits(m_before, then, section) || !fits(m_after, now, section))
            return false;
        const QList<NodeIndex> before = then == noNode ? QList<NodeIndex>() : m_before.children(then);
        const QList<NodeIndex> after = now == noNode ? QList<NodeIndex>() : m_after.children(now);
        return section.list ? compareLists(section, before, after) : compareMaps(section, before, after);
    }

    bool compareLists(const SectionSpec &section, const QList<NodeIndex> &before, const QList<NodeIndex> &after)
    {
        bool equal = before.size() == after.size();
        for (qsizetype i = 0; equal && i < before.size(); ++i)
            equal = same(before.at(i), after.at(i));
        if (!equal)
            m_touched.append({&section, before, after, m_previous});
        if (!after.isEmpty())
            m_previous = after.last();
        return true;
    }

    // False when entries changed places: the order of records is not mended piece by piece. An entry with another key where one went is the
    // same one for whoever knows that it was renamed.
    bool compareMaps(const SectionSpec &section, const QList<NodeIndex> &before, const QList<NodeIndex> &after)
    {
        const QHash<QString, NodeIndex> then = byKey(m_before, before);
        const QHash<QString, NodeIndex> now = byKey(m_after, after);
        qsizetype known = -1;
        for (qsizetype i = 0; i < after.size(); ++i) {
            const NodeIndex entry = after.at(i);
            const bool rekeyed = before.size() == after.size() && !now.contains(m_before.keyText(before.at(i)));
            const NodeIndex former = then.value(m_after.keyText(entry), rekeyed ? before.at(i) : noNode);
            if (former != noNode) {
                const qsizetype place = m_before.node(former).span.begin;
                if (place < known)
                    return false;
                known = place;
            }
            if (former == noNode)
                m_touched.append({&section, {}, {entry}, m_previous});
            else if (!then.contains(m_after.keyText(entry)) || !same(former, entry))
                m_touched.append({&section, {former}, {entry}, m_previous});
            m_previous = entry;
        }
        for (qsizetype i = 0; i < before.size(); ++i) {
            const bool rekeyed = before.size() == after.size() && !then.contains(m_after.keyText(after.at(i)));
            if (!rekeyed && !now.contains(m_before.keyText(before.at(i))))
                m_touched.append({&section, {before.at(i)}, {}, noNode});
        }
        return true;
    }

    static QHash<QString, NodeIndex> byKey(const yaml::SyntaxTree &tree, const QList<NodeIndex> &entries)
    {
        QHash<QString, NodeIndex> keys;
        for (const NodeIndex entry : entries)
            keys.insert(tree.keyText(entry), entry);
        return keys;
    }

    const yaml::SyntaxTree &m_before;
    const yaml::SyntaxTree &m_after;
    RecordType m_above;
    NodeIndex m_previous = noNode;
    QList<TouchedEntry> m_touched;
};

}  // namespace

std::optional<QList<TouchedEntry>> touchedEntries(const SourceFile &before, const SourceFile &after)
{
    return EntryComparer(before, after).run();
}

}  // namespace lintel
