// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergematch.h"

#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

using Ids = QHash<RecordId, RecordId>;

/// What a record that both sides may have added is called, in ids that both know.
class Names {
public:
    Names(const Workspace &workspace, const Ids &ids) : m_workspace(workspace), m_ids(ids) {}

    QString next(const Record &record)
    {
        const QString name = nameOf(record);
        return name % u'|' % QString::number(m_ordinals[name]++);
    }

private:
    QString number(RecordId id) const { return QString::number(m_ids.value(id, id).number); }

    QString end(const Record &record, QStringView field) const
    {
        return record.target(field) ? number(record.target(field)) : record.text(field);
    }

    QString nameOf(const Record &record) const
    {
        // Ids of elements are unique whatever their section.
        const QString section = record.type() == RecordType::Element ? QString() : record.section();
        const QString head = QString::number(int(record.type())) % u'|' % section % u'|' % number(record.parent()) % u'|';
        if (record.type() == RecordType::Relationship)
            return head % end(record, u"from") % u'>' % end(record, u"to") % u'(' % record.key();
        if (record.type() == RecordType::Box) {
            const RecordId element = m_workspace.index().element(record.key());
            return head % (element ? number(element) : record.key());
        }
        return record.type() == RecordType::Style ? QString(head % content(record)) : QString(head % record.key());
    }

    static QString content(const Record &record)
    {
        QStringList entries;
        for (const auto &[key, value] : record.fields())
            entries.append(key % u'=' % (value.isScalar() ? value.text() : QString::number(value.map().size())));
        entries.sort();
        return entries.join(u'\n');
    }

    const Workspace &m_workspace;
    const Ids &m_ids;
    QHash<QString, int> m_ordinals;
};

// Parents and elements first: names of the others are made from theirs.
QList<RecordId> addedIn(const Workspace &side, const Workspace &base)
{
    QList<std::pair<int, RecordId>> found;
    for (const RecordId id : side.order()) {
        if (base.contains(id))
            continue;
        int depth = 0;
        for (RecordId above = side.record(id).parent(); above; above = side.record(above).parent())
            ++depth;
        const bool element = side.record(id).type() == RecordType::Element;
        found.append({element ? depth : depth + 1000, id});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<RecordId> ids;
    for (const auto &entry : found)
        ids.append(entry.second);
    return ids;
}

Ids matchedAdditions(const Workspace &base, const Workspace &mine, const Workspace &theirs)
{
    QHash<QString, RecordId> names;
    const Ids none;
    Names here(mine, none);
    const QList<RecordId> added = addedIn(mine, base);
    for (const RecordId id : added)
        names.insert(here.next(mine.record(id)), id);
    Ids ids;
    Names there(theirs, ids);
    quint32 next = std::max(mine.nextId().number, base.nextId().number);
    const QList<RecordId> others = addedIn(theirs, base);
    for (const RecordId id : others) {
        const RecordId known = names.take(there.next(theirs.record(id)));
        ids.insert(id, known ? known : RecordId{next++});
    }
    return ids;
}

bool hasTargets(const Value &value)
{
    const auto &list = value.list();
    const auto &map = value.map();
    return value.target() || std::any_of(list.begin(), list.end(), hasTargets)
        || std::any_of(map.begin(), map.end(), [](const ValueEntry &entry) { return hasTargets(entry.second); });
}

Value withTargets(const Value &value, const Ids &ids)
{
    if (value.isReference())
        return Value::reference(value.text(), ids.value(value.target(), value.target()));
    ValueList list;
    for (const Value &item : value.list())
        list.append(withTargets(item, ids));
    ValueMap map;
    for (const auto &[key, inner] : value.map())
        map.append({key, withTargets(inner, ids)});
    return value.isList() ? Value(list) : value.isMap() ? Value(map) : value;
}

// Aligning keeps the order, but for the root, which comes first.
Ids givenIds(const Workspace &aligned, const Workspace &given)
{
    QList<RecordId> here = aligned.order(), there = given.order();
    here.removeOne(Workspace::rootId);
    there.removeOne(Workspace::rootId);
    Ids ids{{Workspace::rootId, Workspace::rootId}};
    for (qsizetype i = 0; i < here.size(); ++i)
        ids.insert(here.at(i), there.at(i));
    return ids;
}

}  // namespace

Workspace withIds(const Workspace &workspace, const QHash<RecordId, RecordId> &ids)
{
    const QList<RecordId> &order = workspace.order();
    const bool same = order.first() == Workspace::rootId
        && std::all_of(order.begin(), order.end(), [&ids](RecordId id) { return ids.value(id, id) == id; });
    if (same)
        return workspace;
    Workspace result;
    RecordId next{2};
    for (const RecordId id : workspace.order()) {
        Record record = workspace.record(id);
        record.setId(ids.value(id, id));
        record.setParent(ids.value(record.parent(), record.parent()));
        for (const auto &[field, value] : workspace.record(id).fields()) {
            if (hasTargets(value))
                record.setField(field, withTargets(value, ids));
        }
        next = std::max(next, RecordId{record.id().number + 1});
        if (id == Workspace::rootId)
            result.replace(record);
        else
            result.insert(record);
    }
    result.reserveIds(next);
    result.resolveReferences();
    return result;
}

MergeSides matchedSides(const Workspace &base, const Workspace &mine, const Workspace &theirs)
{
    MergeSides sides{base, alignedTo(mine, base), alignedTo(theirs, base), {}, {}};
    if (const Ids ids = matchedAdditions(base, sides.mine, sides.theirs); !ids.isEmpty())
        sides.theirs = withIds(sides.theirs, ids);
    sides.mineIds = givenIds(sides.mine, mine);
    sides.theirsIds = givenIds(sides.theirs, theirs);
    return sides;
}

}  // namespace lintel
