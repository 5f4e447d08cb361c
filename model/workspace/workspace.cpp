// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/workspace.h"

#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Above this an index that is made anew costs no more.
constexpr qsizetype mostOutdated = 1000;

bool areSiblings(const Record &a, const Record &b)
{
    return a.parent() == b.parent() && a.type() == b.type() && a.section() == b.section();
}

// The index knows these fields, and no others.
bool isIndexed(RecordType type, QStringView field)
{
    return type == RecordType::Relationship ? field == u"from" || field == u"to" : type == RecordType::Instance && field == u"of";
}

// An end that is there has its own name; an instance is called as its element is spelt.
bool sameInIndex(const Workspace &workspace, RecordType type, const Value &a, const Value &b)
{
    if (a.kind() != b.kind() || !(a == b) || a.target() != b.target())
        return false;
    return a.text() == b.text() || (type == RecordType::Relationship && workspace.contains(a.target()));
}

// What the index is made of: names of ends that are not known count, too.
bool sameStructure(const Workspace &workspace, const Record &a, const Record &b)
{
    const auto same = [&](QStringView field) { return sameInIndex(workspace, a.type(), a.value(field), b.value(field)); };
    if (!areSiblings(a, b) || a.key() != b.key())
        return false;
    if (a.type() == RecordType::Relationship)
        return same(u"from") && same(u"to");
    return a.type() != RecordType::Instance || same(u"of");
}

}  // namespace

Workspace::Workspace()
{
    Record root(rootId, RecordType::Workspace, {}, {}, {});
    m_records = {Record(), root};
    m_order = {rootId};
}

const Record &Workspace::record(RecordId id) const
{
    static const Record none;
    return id.number < quint32(m_records.size()) ? m_records.at(id.number) : none;
}

QList<RecordId> Workspace::all(RecordType type) const
{
    QList<RecordId> ids;
    for (const RecordId id : m_order) {
        if (record(id).type() == type)
            ids.append(id);
    }
    return ids;
}

qsizetype Workspace::count(RecordType type) const
{
    return std::count_if(m_order.begin(), m_order.end(), [&](RecordId id) { return record(id).type() == type; });
}

RecordId Workspace::insert(Record record, int position)
{
    if (!record.id())
        record.setId(m_next);
    const RecordId id = record.id();
    m_next = std::max(m_next, RecordId{id.number + 1});
    if (quint32(m_records.size()) <= id.number)
        m_records.resize(qsizetype(id.number) + 1);
    m_records[id.number] = record;
    m_order.append(id);
    outdate(id);
    if (position >= 0)
        reorder(id, position);
    return id;
}

void Workspace::remove(RecordId id)
{
    if (!contains(id) || id == rootId)
        return;
    m_records[id.number] = Record();
    m_order.removeOne(id);
    outdate(id);
}

void Workspace::replace(const Record &record)
{
    Q_ASSERT(contains(record.id()));
    m_records[record.id().number] = record;
    outdate(record.id());
}

void Workspace::setField(RecordId id, const QString &field, const Value &value)
{
    Q_ASSERT(contains(id));
    const RecordType type = record(id).type();
    if (isIndexed(type, field) && !sameInIndex(*this, type, record(id).value(field), value))
        outdate(id);
    m_records[id.number].setField(field, value);
}

void Workspace::update(const Record &record)
{
    Q_ASSERT(contains(record.id()));
    if (!sameStructure(*this, m_records.at(record.id().number), record))
        outdate(record.id());
    m_records[record.id().number] = record;
}

void Workspace::splice(const QList<RecordId> &gone, RecordId after, const QList<Record> &fresh)
{
    for (const RecordId id : gone)
        outdate(id);
    qsizetype place = gone.isEmpty() ? m_order.indexOf(after) + 1 : m_order.indexOf(gone.first());
    for (const RecordId id : gone)
        m_records[id.number] = Record();
    m_order.remove(place, gone.size());
    m_order.insert(place, fresh.size(), RecordId());
    for (const Record &record : fresh) {
        const quint32 number = record.id().number;
        if (quint32(m_records.size()) <= number)
            m_records.resize(qsizetype(number) + 1);
        m_records[number] = record;
        m_order[place++] = record.id();
        m_next = std::max(m_next, RecordId{number + 1});
        outdate(record.id());
    }
}

void Workspace::reserveIds(RecordId next)
{
    m_next = std::max(m_next, next);
}

void Workspace::reorder(RecordId id, int position)
{
    const Record moved = record(id);
    m_order.removeOne(id);
    qsizetype place = m_order.size();
    int seen = 0;
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (!areSiblings(record(m_order.at(i)), moved))
            continue;
        if (seen++ == position) {
            place = i;
            break;
        }
        place = i + 1;
    }
    m_order.insert(place, id);
    outdate(id);
}

int Workspace::position(RecordId id) const
{
    if (!contains(id))
        return -1;
    int position = 0;
    for (const RecordId other : m_order) {
        if (other == id)
            return position;
        if (areSiblings(record(other), record(id)))
            ++position;
    }
    return -1;
}

const WorkspaceIndex &Workspace::index() const
{
    if (!m_index)
        m_index = std::make_shared<const WorkspaceIndex>(*this);
    else if (!m_outdated.isEmpty())
        m_index = std::make_shared<const WorkspaceIndex>(*m_index, *this, m_outdated);
    m_outdated.clear();
    return *m_index;
}

void Workspace::outdate(RecordId id)
{
    if (m_outdated.size() >= mostOutdated)
        m_index.reset();
    if (!m_index)
        m_outdated.clear();
    else if (m_outdated.isEmpty() || m_outdated.last() != id)
        m_outdated.append(id);
}

bool operator==(const Workspace &a, const Workspace &b)
{
    if (a.m_order.size() != b.m_order.size())
        return false;
    const auto same = [&](RecordId id) { return a.record(id) == b.record(id); };
    if (!std::all_of(a.m_order.begin(), a.m_order.end(), same))
        return false;
    if (a.m_order == b.m_order)
        return true;
    // Only the order within one section means something, not how sections alternate.
    const auto bySection = [](const Workspace &w, RecordId id) {
        QList<RecordId> children = w.index().children(id);
        std::stable_sort(children.begin(), children.end(), [&](RecordId x, RecordId y) {
            const Record &left = w.record(x);
            const Record &right = w.record(y);
            const int sections = left.section().compare(right.section());
            return sections != 0 ? sections < 0 : left.type() < right.type();
        });
        return children;
    };
    const auto sameChildren = [&](RecordId id) { return bySection(a, id) == bySection(b, id); };
    return sameChildren({}) && std::all_of(a.m_order.begin(), a.m_order.end(), sameChildren);
}

}  // namespace lintel
