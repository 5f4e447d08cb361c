// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergematch.h"

#include "model/change/changeset.h"
#include "model/change/mergesequence.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// What tells records of lists apart that have no key: their place, and for relationships their ends (or what they call one that is not there).
struct Group {
    RecordId parent, from, to;
    QString section, missing;
    friend bool operator==(const Group &, const Group &) = default;
    friend size_t qHash(const Group &g, size_t seed = 0) { return qHashMulti(seed, g.parent, g.from, g.to, g.section, g.missing); }
};

bool isKeyless(const Record &record)
{
    const bool list = record.type() == RecordType::Style || record.type() == RecordType::Relationship;
    return list && record.key().isEmpty();
}

Group groupOf(const Record &record)
{
    const RecordId to = record.target(u"to");
    return {record.parent(), record.target(u"from"), to, record.section(), to ? QString() : record.text(u"to")};
}

QList<std::pair<Group, QList<RecordId>>> keylessGroups(const Workspace &workspace)
{
    QList<std::pair<Group, QList<RecordId>>> groups;
    QHash<Group, qsizetype> places;
    for (const RecordId id : workspace.order()) {
        const Record &record = workspace.record(id);
        if (!isKeyless(record))
            continue;
        const Group group = groupOf(record);
        const auto known = places.constFind(group);
        if (known != places.cend()) {
            groups[*known].second.append(id);
        } else {
            places.insert(group, groups.size());
            groups.append({group, {id}});
        }
    }
    return groups;
}

bool sameBut(const Record &a, const Record &b, QStringView but)
{
    const auto covered = [but](const Fields &all, const Fields &by) {
        return std::all_of(all.begin(), all.end(), [&](const Fields::Entry &e) { return e.first == but || by.value(e.first) == e.second; });
    };
    return covered(a.fields(), b.fields()) && covered(b.fields(), a.fields());
}

int likeness(const Record &a, const Record &b)
{
    int score = 0;
    for (const auto &[key, value] : a.fields())
        score += b.value(key) == value ? (key == u"where" || key == u"for" || key == u"description" ? 3 : 1) : 0;
    return score;
}

/// Corrects what takeOverIds matched by ordinals alone.
class Aligner {
public:
    Aligner(const Workspace &fresh, const Workspace &known) : m_fresh(takeOverIds(fresh, known)), m_known(known), m_next(m_fresh.nextId())
    {
    }

    Workspace run()
    {
        moved();
        lists();
        retargeted();
        shown();
        return m_ids.isEmpty() ? m_fresh : withIds(m_fresh, m_ids);
    }

private:
    // An element that is gone here and new there, of the same id and name, has moved when there is but one of each; so has what is in it.
    void moved()
    {
        const auto called = [](const Record &record) { return QString(record.key() % u'\n' % record.text(u"name")); };
        QHash<QString, QList<RecordId>> gone, came;
        for (const RecordId id : m_known.order()) {
            if (const Record &record = m_known.record(id); record.type() == RecordType::Element && !m_fresh.contains(id))
                gone[called(record)].append(id);
        }
        if (gone.isEmpty())
            return;
        for (const RecordId id : m_fresh.order()) {
            if (const Record &record = m_fresh.record(id); record.type() == RecordType::Element && isNew(id))
                came[called(record)].append(id);
        }
        for (const RecordId id : m_fresh.order()) {
            const Record &record = m_fresh.record(id);
            if (record.type() != RecordType::Element || !isNew(id) || !record.has(u"name"))
                continue;
            const QList<RecordId> from = gone.value(called(record));
            if (from.size() == 1 && came.value(called(record)).size() == 1 && m_known.record(from.first()).section() == record.section())
                join(id, from.first());
        }
        if (m_ids.isEmpty())
            return;
        m_fresh = withIds(m_fresh, m_ids);
        m_ids.clear();
        m_taken.clear();
        rejoin();
    }

    void join(RecordId fresh, RecordId known)
    {
        if (m_ids.contains(fresh) || m_taken.contains(known))
            return;
        m_ids.insert(fresh, known);
        m_taken.insert(known);
        for (const RecordId child : m_fresh.index().children(fresh)) {
            const Record &record = m_fresh.record(child);
            for (const RecordId other : m_known.index().children(known)) {
                const Record &there = m_known.record(other);
                const bool same = there.type() == record.type() && there.section() == record.section() && there.key() == record.key();
                if (same && !record.key().isEmpty() && isNew(child) && !m_fresh.contains(other))
                    join(child, other);
            }
        }
    }

    // Relationships whose ends have moved.
    void rejoin()
    {
        QHash<Group, QList<RecordId>> gone;
        for (const RecordId id : m_known.order()) {
            if (const Record &record = m_known.record(id); record.type() == RecordType::Relationship && !m_fresh.contains(id))
                gone[groupOf(record)].append(id);
        }
        for (const RecordId id : m_fresh.order()) {
            const Record &record = m_fresh.record(id);
            if (record.type() != RecordType::Relationship || !isNew(id) || !record.target(u"to"))
                continue;
            QList<RecordId> &there = gone[groupOf(record)];
            const auto same =
                std::find_if(there.cbegin(), there.cend(), [&](RecordId other) { return m_known.record(other).key() == record.key(); });
            if (same == there.cend())
                continue;
            m_ids.insert(id, *same);
            there.erase(same);
        }
        if (!m_ids.isEmpty())
            m_fresh = withIds(m_fresh, m_ids);
        m_ids.clear();
        m_next = std::max(m_next, m_fresh.nextId());
    }

    void lists()
    {
        QHash<Group, QList<RecordId>> known;
        for (const auto &[group, ids] : keylessGroups(m_known))
            known.insert(group, ids);
        for (const auto &[group, ids] : keylessGroups(m_fresh))
            list(freeFor(ids, known.value(group)), ids);
    }

    // Not those that are matched with something of another group.
    QList<RecordId> freeFor(const QList<RecordId> &fresh, QList<RecordId> known) const
    {
        known.removeIf([&](RecordId id) { return m_fresh.contains(id) && !fresh.contains(id); });
        return known;
    }

    void list(const QList<RecordId> &known, const QList<RecordId> &fresh)
    {
        if (known.isEmpty() || (known.size() == 1 && fresh.size() == 1))
            return;
        Tokens there, here;
        QList<Record> kinds;
        const auto token = [&kinds](const Record &record) {
            const auto like = std::find_if(kinds.begin(), kinds.end(), [&](const Record &k) { return k.fields() == record.fields(); });
            const int number = int(like - kinds.begin());
            if (like == kinds.end())
                kinds.append(record);
            return number;
        };
        for (const RecordId id : known)
            there.append(token(m_known.record(id)));
        for (const RecordId id : fresh)
            here.append(token(m_fresh.record(id)));
        if (here == there)
            return;
        QList<RecordId> matches(fresh.size());
        QList<RecordId> left = known;
        for (const auto &[i, j] : commonSubsequence(there, here)) {
            matches[j] = known.at(i);
            left.removeOne(known.at(i));
        }
        for (qsizetype j = 0; j < fresh.size(); ++j) {
            if (!matches.at(j))
                matches[j] = takeLikest(fresh.at(j), left);
        }
        for (qsizetype j = 0; j < fresh.size(); ++j) {
            m_ids.insert(fresh.at(j), matches.at(j) ? matches.at(j) : RecordId{m_next.number++});
            m_taken.insert(matches.at(j));
        }
    }

    RecordId takeLikest(RecordId fresh, QList<RecordId> &left) const
    {
        RecordId best;
        int bestScore = 0;
        for (const RecordId id : std::as_const(left)) {
            const int score = likeness(m_fresh.record(fresh), m_known.record(id));
            if (score > bestScore) {
                best = id;
                bestScore = score;
            }
        }
        left.removeOne(best);
        return best;
    }

    bool isGone(RecordId known) const { return !m_fresh.contains(known) && !m_taken.contains(known); }
    bool isNew(RecordId id) const { return !m_known.contains(id) && !m_ids.contains(id); }

    // A relationship that says the same about another target, or about one that is not there, is the same one.
    void retargeted()
    {
        QHash<RecordId, QList<RecordId>> gone;
        for (const RecordId id : m_known.order()) {
            if (const Record &record = m_known.record(id); record.type() == RecordType::Relationship && isGone(id))
                gone[record.parent()].append(id);
        }
        if (gone.isEmpty())
            return;
        for (const RecordId id : m_fresh.order()) {
            const Record &record = m_fresh.record(id);
            if (record.type() != RecordType::Relationship || !isNew(id) || !(record.has(u"description") || !record.target(u"to")))
                continue;
            QList<RecordId> &candidates = gone[record.parent()];
            const auto same = std::find_if(candidates.cbegin(), candidates.cend(), [&](RecordId other) {
                const Record &known = m_known.record(other);
                return known.section() == record.section() && known.key() == record.key() && sameBut(record, known, u"to");
            });
            if (same == candidates.cend())
                continue;
            m_ids.insert(id, *same);
            candidates.erase(same);
        }
    }

    static QString shownBy(const Workspace &workspace, const Record &record)
    {
        const WorkspaceIndex &index = workspace.index();
        const auto numbered = [&index](const QString &path) {
            RecordId id = index.element(path);
            id = id ? id : index.node(path);
            return id ? QString::number(id.number) : path;
        };
        const QString &key = record.key();
        const QString view = QString::number(record.parent().number) % u'|';
        if (record.type() == RecordType::Box)
            return view % numbered(key);
        if (const RecordId line = index.relationship(key))
            return view % u'#' % QString::number(line.number);
        const qsizetype arrow = key.indexOf(u" -> "_s);
        return arrow < 0 ? QString(view % key) : QString(view % numbered(key.first(arrow)) % u'>' % numbered(key.sliced(arrow + 4)));
    }

    // Boxes and lines are called after what they show, which may have got another path.
    void shown()
    {
        QHash<QString, RecordId> gone;
        for (const RecordId id : m_known.order()) {
            const Record &record = m_known.record(id);
            if ((record.type() == RecordType::Box || record.type() == RecordType::Line) && isGone(id))
                gone.insert(shownBy(m_known, record), id);
        }
        if (gone.isEmpty())
            return;
        for (const RecordId id : m_fresh.order()) {
            const Record &record = m_fresh.record(id);
            if ((record.type() != RecordType::Box && record.type() != RecordType::Line) || !isNew(id))
                continue;
            if (const RecordId known = gone.take(shownBy(m_fresh, record)))
                m_ids.insert(id, known);
        }
    }

    Workspace m_fresh;
    const Workspace &m_known;
    RecordId m_next;
    QHash<RecordId, RecordId> m_ids;
    QSet<RecordId> m_taken;
};

}  // namespace

Workspace alignedTo(const Workspace &fresh, const Workspace &known)
{
    return Aligner(fresh, known).run();
}

}  // namespace lintel
