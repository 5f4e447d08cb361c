// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/changeset.h"

#include "model/change/mergematch.h"
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
        matchByContent();
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

    static QString written(const Value &value)
    {
        if (value.isScalar())
            return value.text() % u'\n';
        QString text = u"("_s;
        for (const Value &item : value.list())
            text += written(item);
        for (const auto &[key, inner] : value.map())
            text += key % u'=' % written(inner);
        return text % u')';
    }

    // What a record says, spelt as it is; where it came from is told by its id.
    static QString written(const Record &record)
    {
        QString text;
        for (const auto &[key, value] : record.fields()) {
            if (key != u"formerly")
                text += key % u'=' % written(value);
        }
        return text;
    }

    // What has no key, and says the same as before, is the same whatever came before it.
    void matchByContent()
    {
        const auto keyless = [](const Record &record) { return record.type() == RecordType::Style && record.key().isEmpty(); };
        const auto name = [](const Workspace &workspace, const Record &record) -> QString {
            return workspace.index().path(record.parent()) % u'|' % record.section() % u'|' % written(record);
        };
        QHash<QString, QList<RecordId>> known;
        for (const RecordId id : m_known.order()) {
            if (keyless(m_known.record(id)))
                known[name(m_known, m_known.record(id))].append(id);
        }
        if (known.isEmpty())
            return;
        for (const RecordId id : m_fresh.order()) {
            if (!keyless(m_fresh.record(id)))
                continue;
            const auto same = known.find(name(m_fresh, m_fresh.record(id)));
            if (same != known.end() && !same->isEmpty())
                match(id, same->takeFirst());
        }
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
        matchTheOnlyOnes();
        for (const RecordId id : m_fresh.order()) {
            const Record &record = m_fresh.record(id);
            const bool place = record.type() == RecordType::Environment || record.type() == RecordType::Node;
            if (const RecordId known = place && !m_matches.contains(id) ? likestPlace(record) : RecordId{})
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
                    && sameKey(record, other) && sameEnds(record, other)) {
                    match(id, candidate);
                    break;
                }
            }
        }
    }

    // Elements that say the same under the same id elsewhere have been moved; other things that say the same in the same place have
    // another id. Only where there is no choice.
    void matchTheOnlyOnes()
    {
        QHash<QString, QList<RecordId>> fresh;
        QHash<QString, QList<RecordId>> known;
        for (const RecordId id : m_fresh.order()) {
            if (const QString name = m_matches.contains(id) ? QString() : onlyName(m_fresh.record(id), true); !name.isEmpty())
                fresh[name].append(id);
        }
        if (fresh.isEmpty())
            return;
        for (const RecordId id : m_known.order()) {
            if (const QString name = m_taken.contains(id) ? QString() : onlyName(m_known.record(id), false); !name.isEmpty())
                known[name].append(id);
        }
        for (const RecordId id : m_fresh.order()) {
            if (m_matches.contains(id))
                continue;
            const QString name = onlyName(m_fresh.record(id), true);
            const QList<RecordId> candidates = known.value(name);
            if (!name.isEmpty() && candidates.size() == 1 && fresh.value(name).size() == 1)
                match(id, candidates.first());
        }
    }

    // Empty for what cannot be known again this way.
    QString onlyName(const Record &record, bool isFresh) const
    {
        switch (record.type()) {
        case RecordType::Relationship:
        case RecordType::Instance:
        case RecordType::Box:
        case RecordType::Line:
        case RecordType::Style:
        case RecordType::Decision: return {};
        default: break;
        }
        const QString text = written(record);
        if (text.isEmpty())
            return {};
        if (record.type() == RecordType::Element)
            return record.has(u"name") ? QString(u"e|"_s % record.key() % u'|' % text) : QString();
        const RecordId parent = isFresh ? m_matches.value(record.parent()) : record.parent();
        return QString::number(int(record.type())) % u'|' % QString::number(parent.number) % u'|' % record.section() % u'|' % text;
    }

    // The key of an instance is the path of what it runs.
    bool sameKey(const Record &fresh, const Record &known) const
    {
        if (fresh.key() == known.key())
            return true;
        const RecordId runs = m_matches.value(fresh.target(u"of"));
        return fresh.type() == RecordType::Instance && runs && runs == known.target(u"of");
    }

    bool sameEnds(const Record &fresh, const Record &known) const
    {
        if (fresh.type() != RecordType::Relationship)
            return true;
        if (!fresh.target(u"to") && !known.target(u"to"))
            return fresh.text(u"to") == known.text(u"to");
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
            const bool otherName = !sameName && record.has(u"name") && other.has(u"name");
            const int score = (sameName ? 1000 : 0) + commonRelationships(record.id(), candidate, otherName ? 2 : 1);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    // Environments and nodes may say nothing of themselves, but what stands in them tells.
    RecordId likestPlace(const Record &record) const
    {
        const auto keys = [](const Workspace &w, RecordId place) {
            QStringList found;
            for (const RecordId child : w.index().children(place))
                found.append(w.record(child).section() % u'|' % w.record(child).key());
            return found;
        };
        const QStringList here = keys(m_fresh, record.id());
        RecordId best;
        qsizetype bestScore = 0;
        for (const RecordId candidate : m_known.index().children(m_matches.value(record.parent()), record.type())) {
            if (m_taken.contains(candidate) || m_known.record(candidate).section() != record.section())
                continue;
            const QStringList there = keys(m_known, candidate);
            const qsizetype common = std::count_if(here.begin(), here.end(), [&](const QString &key) { return there.contains(key); });
            if (common > bestScore && 2 * common > std::max(here.size(), there.size())) {
                best = candidate;
                bestScore = common;
            }
        }
        return best;
    }

    // None when they are fewer than `least`, or not most of those of either.
    int commonRelationships(RecordId fresh, RecordId known, int least) const
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
        const auto common = std::count_if(here.begin(), here.end(), [&](RecordId end) {
            const RecordId matched = m_matches.value(end);
            return matched && there.contains(matched);
        });
        return common < least || 2 * common <= std::max(here.size(), there.size()) ? 0 : int(common);
    }

    Workspace renumbered() const
    {
        quint32 next = m_known.nextId().number;
        QHash<RecordId, RecordId> ids = m_matches;
        for (const RecordId id : m_fresh.order()) {
            if (!ids.contains(id))
                ids.insert(id, RecordId{next++});
        }
        Workspace result = withIds(m_fresh, ids);
        result.reserveIds(RecordId{next});
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
