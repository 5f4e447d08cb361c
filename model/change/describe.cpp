// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/describe.h"

#include "model/change/describevalues.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

namespace lintel {

using namespace Qt::StringLiterals;
using namespace describing;

namespace {

bool isLayout(const Record &record)
{
    return record.type() == RecordType::Box || record.type() == RecordType::Line;
}

/// Walks two workspaces whose records have been matched.
class Describer {
public:
    Describer(const Workspace &before, const Workspace &after) : m_before(before), m_after(after) {}

    Comparison run()
    {
        pairRetargeted();
        for (const RecordId id : m_before.order()) {
            if (!m_after.contains(id) && !m_paired.contains(id) && !isLayout(m_before.record(id)))
                addGone(id);
        }
        for (const RecordId id : m_after.order()) {
            const Record &record = m_after.record(id);
            if (isLayout(record))
                continue;
            if (m_before.contains(id))
                addCommon(id, id);
            else if (const RecordId was = m_pairs.value(id))
                addCommon(was, id);
            else
                addNew(id);
        }
        addReordered();
        addLayouts();
        sort();
        return {m_entries};
    }

private:
    DifferenceEntry entry(Difference kind, RecordId before, RecordId after) const
    {
        const bool there = after.isValid();
        const Record &record = there ? m_after.record(after) : m_before.record(before);
        DifferenceEntry entry;
        entry.kind = kind;
        entry.type = record.type();
        entry.before = before;
        entry.after = after;
        entry.pathBefore = before ? pathOf(m_before, before) : QString();
        entry.pathAfter = there ? pathOf(m_after, after) : QString();
        entry.name = record.type() == RecordType::Relationship ? record.text(u"description")
            : record.has(u"title")                             ? record.text(u"title")
                                                               : record.displayName();
        entry.group = there ? groupOf(m_after, after) : groupOf(m_before, before);
        return entry;
    }

    static QString written(const Record &record)
    {
        return QString::number(record.parent().number) % u'|' % record.section() % u'|' % record.key() % u'|' % record.text(u"from") % u'|'
            % record.text(u"to");
    }

    // A relationship that reads as it did but leads elsewhere has another name, and so has not been matched.
    void pairRetargeted()
    {
        QHash<QString, QList<RecordId>> gone;
        for (const RecordId id : m_before.order()) {
            const Record &record = m_before.record(id);
            if (record.type() == RecordType::Relationship && !m_after.contains(id))
                gone[written(record)].append(id);
        }
        if (gone.isEmpty())
            return;
        for (const RecordId id : m_after.order()) {
            const Record &record = m_after.record(id);
            if (record.type() != RecordType::Relationship || m_before.contains(id))
                continue;
            const auto known = gone.find(written(record));
            if (known == gone.end() || known->isEmpty())
                continue;
            const RecordId was = known->takeFirst();
            m_pairs.insert(id, was);
            m_paired.insert(was);
        }
    }

    void addGone(RecordId id)
    {
        DifferenceEntry gone = entry(Difference::Removed, id, {});
        gone.fields = allFields(m_before, m_before.record(id), false);
        m_entries.append(gone);
    }

    void addNew(RecordId id)
    {
        DifferenceEntry fresh = entry(Difference::Added, {}, id);
        fresh.fields = allFields(m_after, m_after.record(id), true);
        m_entries.append(fresh);
    }

    // The key of an instance is the path of what it runs, and changes with it.
    bool isRenamed(const Record &was, const Record &is) const
    {
        if (was.key() == is.key() || is.type() == RecordType::Relationship)
            return false;
        const RecordId runs = is.target(u"of");
        return is.type() != RecordType::Instance || !runs || runs != was.target(u"of") || m_before.index().element(was.key()) != runs
            || m_after.index().element(is.key()) != runs;
    }

    void addCommon(RecordId was, RecordId is)
    {
        const Record &a = m_before.record(was);
        const Record &b = m_after.record(is);
        const bool moved = a.parent() != b.parent() || a.section() != b.section();
        const bool renamed = isRenamed(a, b);
        if (!moved && a.key() == b.key() && a.fields() == b.fields())
            return;
        QList<FieldDifference> fields = fieldDifferences(m_before, a, m_after, b);
        if (a.type() == RecordType::Relationship && a.key() != b.key())
            fields.prepend({u"id"_s, a.key(), b.key()});
        if (a.section() != b.section())
            fields.append({u"section"_s, a.section(), b.section()});
        if (moved || renamed)
            fields.removeIf([](const FieldDifference &field) { return field.field == u"formerly"; });
        else if (fields.isEmpty())
            return;
        const auto all = [&fields](bool FieldDifference::*flag) {
            return std::all_of(fields.begin(), fields.end(), [flag](const FieldDifference &field) { return field.*flag; });
        };
        DifferenceEntry found = entry(moved                                   ? Difference::Moved
                                          : renamed                           ? Difference::Renamed
                                          : all(&FieldDifference::retargeted) ? Difference::Retarget
                                          : all(&FieldDifference::reordered)  ? Difference::Reordered
                                                                              : Difference::Changed,
                                      was, is);
        found.fields = fields;
        m_entries.append(found);
    }

    /// Records of one parent, type and section in both workspaces, in today's order.
    using Siblings = QList<RecordId>;

    static QString siblingsOf(const Record &record)
    {
        return QString::number(record.parent().number) % u'|' % QString::number(int(record.type())) % u'|' % record.section();
    }

    // From 1, among their siblings.
    static QHash<RecordId, int> positionsIn(const Workspace &workspace)
    {
        QHash<RecordId, int> positions;
        QHash<QString, int> counts;
        for (const RecordId id : workspace.order())
            positions.insert(id, ++counts[siblingsOf(workspace.record(id))]);
        return positions;
    }

    QList<Siblings> commonSiblings() const
    {
        QList<Siblings> groups;
        QHash<QString, qsizetype> places;
        for (const RecordId id : m_after.order()) {
            const Record &is = m_after.record(id);
            const Record &was = m_before.record(id);
            if (!was.id() || isLayout(is) || was.parent() != is.parent() || was.section() != is.section() || was.type() != is.type())
                continue;
            const QString key = siblingsOf(is);
            auto place = places.find(key);
            if (place == places.end()) {
                place = places.insert(key, groups.size());
                groups.append(Siblings());
            }
            groups[*place].append(id);
        }
        return groups;
    }

    // Those that stay are a longest run in the old order; the others have been moved.
    static QSet<RecordId> strayed(const Siblings &siblings, const QHash<RecordId, int> &places)
    {
        QList<int> tails;  // index into siblings of the least end of a run of each length
        QList<int> before(siblings.size(), -1);
        for (int i = 0; i < siblings.size(); ++i) {
            const int place = places.value(siblings.at(i));
            const auto end = std::lower_bound(tails.begin(), tails.end(), place,
                                              [&](int tail, int value) { return places.value(siblings.at(tail)) < value; });
            const qsizetype length = end - tails.begin();
            before[i] = length > 0 ? tails.at(length - 1) : -1;
            if (end == tails.end())
                tails.append(i);
            else
                tails[length] = i;
        }
        QSet<RecordId> stray(siblings.begin(), siblings.end());
        for (int at = tails.isEmpty() ? -1 : tails.last(); at >= 0; at = before.at(at))
            stray.remove(siblings.at(at));
        return stray;
    }

    void addReordered()
    {
        QHash<RecordId, int> places;
        for (int i = 0; i < m_before.order().size(); ++i)
            places.insert(m_before.order().at(i), i);
        const QList<Siblings> groups = commonSiblings();
        QHash<RecordId, qsizetype> told;
        for (qsizetype i = 0; i < m_entries.size(); ++i)
            told.insert(m_entries.at(i).after, i);
        QHash<RecordId, int> before, after;
        for (const Siblings &siblings : groups) {
            const auto inOrder = [&places](RecordId a, RecordId b) { return places.value(a) < places.value(b); };
            if (std::is_sorted(siblings.begin(), siblings.end(), inOrder))
                continue;
            if (before.isEmpty()) {
                before = positionsIn(m_before);
                after = positionsIn(m_after);
            }
            const QSet<RecordId> stray = strayed(siblings, places);
            for (const RecordId id : siblings) {
                if (stray.contains(id))
                    addStray(id, told.value(id, -1), QString::number(before.value(id)), QString::number(after.value(id)));
            }
        }
    }

    void addStray(RecordId id, qsizetype told, const QString &was, const QString &is)
    {
        const bool matters = m_after.record(id).type() == RecordType::Style;
        const FieldDifference position{u"position"_s, was, is, false, !matters};
        if (told >= 0) {
            m_entries[told].fields.append(position);
            return;
        }
        DifferenceEntry found = entry(matters ? Difference::Changed : Difference::Reordered, id, id);
        found.fields.append(position);
        m_entries.append(found);
    }

    void addLayouts()
    {
        for (const RecordId view : m_after.all(RecordType::View)) {
            if (!m_before.contains(view))
                continue;
            const QList<FieldDifference> fields = layoutDifferences(m_before, m_after, view);
            if (fields.isEmpty())
                continue;
            DifferenceEntry found = entry(Difference::Layout, view, view);
            found.fields = fields;
            m_entries.append(found);
        }
    }

    void sort()
    {
        std::stable_sort(m_entries.begin(), m_entries.end(), [](const DifferenceEntry &a, const DifferenceEntry &b) {
            return std::tie(a.path(), a.type, a.kind, a.pathBefore) < std::tie(b.path(), b.type, b.kind, b.pathBefore);
        });
    }

    const Workspace &m_before;
    const Workspace &m_after;
    QHash<RecordId, RecordId> m_pairs;  // relationship now -> then
    QSet<RecordId> m_paired;
    QList<DifferenceEntry> m_entries;
};

}  // namespace

QString toString(Difference difference)
{
    static const QStringList words = {u"added"_s,   u"removed"_s,       u"moved"_s,     u"renamed"_s,
                                      u"changed"_s, u"now points to"_s, u"reordered"_s, u"layout only"_s};
    return words.value(int(difference));
}

qsizetype Comparison::count(Difference kind) const
{
    return std::count_if(entries.begin(), entries.end(), [kind](const DifferenceEntry &entry) { return entry.kind == kind; });
}

Comparison Comparison::without(const QList<Difference> &kinds) const
{
    Comparison rest = *this;
    rest.entries.removeIf([&kinds](const DifferenceEntry &entry) { return kinds.contains(entry.kind); });
    return rest;
}

Comparison describe(const Workspace &before, const Workspace &after)
{
    return Describer(before, after).run();
}

}  // namespace lintel
