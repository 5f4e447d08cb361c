// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/changeset.h"

#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// Finds for each record of a fresh reading the record of the known workspace that it is.
class Matcher {
public:
    Matcher(const Workspace &fresh, const Workspace &known) : m_fresh(fresh), m_known(known) {}

    Workspace run()
    {
        m_matches.insert(Workspace::rootId, Workspace::rootId);
        m_taken.insert(Workspace::rootId, Workspace::rootId);
        matchByPath();
        matchByFormerly();
        matchByLikeness();
        return renumbered();
    }

private:
    // Records without a key of their own (costs may repeat a key under different parents, styles have none) are told apart by parent path
    // and ordinal.
    static QHash<QString, RecordId> byName(const Workspace &workspace)
    {
        QHash<QString, RecordId> names;
        QHash<QString, int> ordinals;
        const WorkspaceIndex &index = workspace.index();
        for (const RecordId id : workspace.order()) {
            const Record &record = workspace.record(id);
            const bool pathed = record.type() <= RecordType::Instance && record.type() != RecordType::Workspace;
            const QString parent = pathed ? QString() : index.path(record.parent());
            const QString name = QString::number(int(record.type())) % u'|' % record.section() % u'|' % parent % u'|' % index.path(id);
            names.insert(name % u'|' % QString::number(ordinals[name]++), id);
        }
        return names;
    }

    void match(RecordId fresh, RecordId known)
    {
        if (m_matches.contains(fresh) || m_taken.contains(known))
            return;
        m_matches.insert(fresh, known);
        m_taken.insert(known, fresh);
    }

    void matchByPath()
    {
        const QHash<QString, RecordId> fresh = byName(m_fresh);
        const QHash<QString, RecordId> known = byName(m_known);
        // Each name stands once on either side, so the order of the walk does not matter.
        for (auto entry = fresh.cbegin(); entry != fresh.cend(); ++entry) {
            if (const RecordId id = known.value(entry.key()))
                match(entry.value(), id);
        }
    }

    void matchByFormerly()
    {
        for (const RecordId id : m_fresh.order()) {
            const QStringList paths = m_fresh.record(id).value(u"formerly").texts();
            for (const QString &path : paths) {
                if (const RecordId known = m_known.index().element(path))
                    match(id, known);
            }
        }
    }

    void matchByLikeness()
    {
        for (const RecordId id : m_fresh.order()) {
            const Record &record = m_fresh.record(id);
            if (record.type() != RecordType::Element || m_matches.contains(id))
                continue;
            if (const RecordId known = likest(record))
                match(id, known);
        }
        // What stood below a matched element has another path now, but the same place in it.
        for (const RecordId id : m_fresh.order()) {
            const Record &record = m_fresh.record(id);
            if (m_matches.contains(id))
                continue;
            for (const RecordId candidate : m_known.index().children(m_matches.value(record.parent()))) {
                const Record &other = m_known.record(candidate);
                if (!m_taken.contains(candidate) && other.type() == record.type() && other.section() == record.section()
                    && other.key() == record.key() && sameEnds(record, other)) {
                    match(id, candidate);
                    break;
                }
            }
        }
    }

    bool sameEnds(const Record &fresh, const Record &known) const
    {
        if (fresh.type() != RecordType::Relationship)
            return true;
        return m_matches.value(fresh.target(u"to")) == known.target(u"to") && known.target(u"to");
    }

    RecordId likest(const Record &record) const
    {
        const RecordId parent = m_matches.value(record.parent());
        if (record.parent() && !parent)
            return {};
        RecordId best;
        int bestScore = 0;
        for (const RecordId candidate : m_known.index().childElements(parent)) {
            const Record &other = m_known.record(candidate);
            if (m_taken.contains(candidate) || other.section() != record.section())
                continue;
            const bool sameName = record.has(u"name") && other.text(u"name") == record.text(u"name");
            const int score = (sameName ? 1000 : 0) + commonRelationships(record.id(), candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    int commonRelationships(RecordId fresh, RecordId known) const
    {
        const auto ends = [](const Workspace &w, const QList<RecordId> &relationships, QStringView field) {
            QList<RecordId> found;
            for (const RecordId id : relationships)
                found.append(w.record(id).target(field));
            return found;
        };
        const QList<RecordId> there =
            ends(m_known, m_known.index().uses(known), u"to") + ends(m_known, m_known.index().usedBy(known), u"from");
        const QList<RecordId> here =
            ends(m_fresh, m_fresh.index().uses(fresh), u"to") + ends(m_fresh, m_fresh.index().usedBy(fresh), u"from");
        return int(std::count_if(here.begin(), here.end(), [&](RecordId end) {
            const RecordId matched = m_matches.value(end);
            return matched && there.contains(matched);
        }));
    }

    Workspace renumbered() const
    {
        Workspace result;
        quint32 next = m_known.nextId().number;
        QHash<RecordId, RecordId> ids = m_matches;
        for (const RecordId id : m_fresh.order()) {
            if (!ids.contains(id))
                ids.insert(id, RecordId{next++});
        }
        for (const RecordId id : m_fresh.order()) {
            Record record = m_fresh.record(id);
            record.setId(ids.value(id));
            record.setParent(ids.value(record.parent()));
            if (id == Workspace::rootId)
                result.replace(record);
            else
                result.insert(record);
        }
        result.reserveIds(RecordId{next});
        result.resolveReferences();
        return result;
    }

    const Workspace &m_fresh;
    const Workspace &m_known;
    QHash<RecordId, RecordId> m_matches;  // fresh -> known
    QHash<RecordId, RecordId> m_taken;    // known -> fresh
};

}  // namespace

Workspace takeOverIds(const Workspace &fresh, const Workspace &known)
{
    return Matcher(fresh, known).run();
}

}  // namespace lintel
