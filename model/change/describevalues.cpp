// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/describevalues.h"

#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>

#include <algorithm>

namespace lintel::describing {

using namespace Qt::StringLiterals;

namespace {

bool sameText(const Value &a, const Value &b)
{
    if (a.isScalar() || b.isScalar())
        return a.isScalar() && b.isScalar() && a.text() == b.text();
    if (a.kind() != b.kind())
        return false;
    const auto sameEntry = [](const ValueEntry &x, const ValueEntry &y) { return x.first == y.first && sameText(x.second, y.second); };
    return std::equal(a.list().begin(), a.list().end(), b.list().begin(), b.list().end(), sameText)
        && std::equal(a.map().begin(), a.map().end(), b.map().begin(), b.map().end(), sameEntry);
}

// Later styles win and steps happen one after the other: there, order is meaning.
bool orderMatters(RecordType type, const QString &field)
{
    const FieldSpec *spec = fieldSpec(type, field);
    return field == u"styles" || (spec && spec->type == FieldType::Steps);
}

bool sameEntries(const Value &a, const Value &b)
{
    if (!a.isList() || !b.isList() || a.list().size() != b.list().size())
        return false;
    QList<Value> rest = a.list();
    return std::all_of(b.list().begin(), b.list().end(), [&rest](const Value &item) { return rest.removeOne(item); });
}

void compareTargets(const Workspace &after, const Value &a, const Value &b, FieldDifference &found)
{
    if (a.isReference() && b.isReference()) {
        if (a.target() == b.target())
            return;
        (b.target() ? found.targets : found.missing).append(shown(after, b));
        return;
    }
    for (qsizetype i = 0; i < qMin(a.list().size(), b.list().size()); ++i)
        compareTargets(after, a.list().at(i), b.list().at(i), found);
    for (qsizetype i = 0; i < qMin(a.map().size(), b.map().size()); ++i)
        compareTargets(after, a.map().at(i).second, b.map().at(i).second, found);
}

FieldDifference difference(const Workspace &before, const Workspace &after, RecordType type, const QString &field, const Value &a,
                           const Value &b)
{
    FieldDifference found{field, shown(before, a), shown(after, b)};
    found.retargeted = !a.isNull() && sameText(a, b);
    if (found.retargeted)
        compareTargets(after, a, b, found);
    found.reordered = !orderMatters(type, field) && sameEntries(a, b);
    return found;
}

// The source of an entry of `uses` is where it stands.
bool isImplied(const Record &record, const QString &field)
{
    return record.type() == RecordType::Relationship && field == u"from" && record.section() == u"uses";
}

}  // namespace

QString shown(const Workspace &workspace, const Value &value)
{
    switch (value.kind()) {
    case Value::Kind::Null: return {};
    case Value::Kind::Scalar: return value.text();
    case Value::Kind::Reference: return value.target() ? pathOf(workspace, value.target()) : value.text();
    case Value::Kind::List: {
        QStringList items;
        for (const Value &item : value.list())
            items.append(shown(workspace, item));
        return items.join(u", "_s);
    }
    case Value::Kind::Map: break;
    }
    QStringList entries;
    for (const auto &[key, inner] : value.map()) {
        const QString text = shown(workspace, inner);
        entries.append(inner.isList() ? QString(key % u": ["_s % text % u']') : QString(key % u": "_s % text));
    }
    return u'{' % entries.join(u", "_s) % u'}';
}

QString pathOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    if (record.type() == RecordType::Workspace)
        return u"workspace"_s;
    const QString &path = workspace.index().path(id);
    if (record.type() <= RecordType::Instance)
        return path;
    const QString own =
        record.key().isEmpty() ? QString(record.section() % u'[' % QString::number(workspace.position(id) + 1) % u']') : record.key();
    const bool nested = record.parent() && record.parent() != Workspace::rootId;
    return nested ? QString(pathOf(workspace, record.parent()) % u'/' % own) : own;
}

QString groupOf(const Workspace &workspace, RecordId id)
{
    RecordId at = id;
    for (int steps = 0; at && steps < 200; ++steps) {
        const Record &record = workspace.record(at);
        if (record.type() == RecordType::Element && !record.parent())
            return workspace.index().path(at);
        if (record.type() == RecordType::Instance)
            at = record.target(u"of");
        else if (record.type() == RecordType::Relationship && !record.parent())
            at = record.target(u"from");
        else
            at = record.parent();
    }
    return {};
}

QList<FieldDifference> fieldDifferences(const Workspace &before, const Record &a, const Workspace &after, const Record &b)
{
    QList<FieldDifference> found;
    for (const auto &[field, value] : a.fields()) {
        const Value &other = b.value(field);
        if (!(value == other) && !isImplied(a, field))
            found.append(difference(before, after, a.type(), field, value, other));
    }
    for (const auto &[field, value] : b.fields()) {
        if (!a.has(field) && !isImplied(b, field))
            found.append(difference(before, after, b.type(), field, {}, value));
    }
    return found;
}

QList<FieldDifference> allFields(const Workspace &workspace, const Record &record, bool added)
{
    QList<FieldDifference> all;
    for (const auto &[field, value] : record.fields()) {
        if (isImplied(record, field))
            continue;
        const QString text = shown(workspace, value);
        all.append(added ? FieldDifference{field, {}, text} : FieldDifference{field, text, {}});
    }
    return all;
}

namespace {

struct Placed {
    QString name;
    QString text;
};

/// Boxes and lines of a view by what they show.
class Places {
public:
    Places(const Workspace &workspace, RecordId view)
    {
        for (const RecordId child : workspace.index().children(view)) {
            const Record &record = workspace.record(child);
            if (record.type() != RecordType::Box && record.type() != RecordType::Line)
                continue;
            const bool box = record.type() == RecordType::Box;
            const QString identity = (box ? u"b"_s : u"l"_s) % identityOf(workspace, record.key(), box);
            QStringList values;
            for (const auto &[field, value] : record.fields())
                values.append(field == u"at" ? shown(workspace, value) : QString(field % u' ' % shown(workspace, value)));
            m_order.append(identity);
            m_places.insert(identity, {(box ? u"box "_s : u"line "_s) % record.key(), values.join(u"; "_s)});
        }
    }

    const QStringList &order() const { return m_order; }
    bool contains(const QString &identity) const { return m_places.contains(identity); }
    Placed at(const QString &identity) const { return m_places.value(identity); }

private:
    static QString identityOf(const Workspace &workspace, const QString &key, bool box)
    {
        const WorkspaceIndex &index = workspace.index();
        RecordId shownThing = box ? RecordId(index.element(key)) : index.relationship(key);
        if (!shownThing && box)
            shownThing = key.contains(u'@') ? index.resolveDeployment(key, {}) : index.node(key);
        return shownThing ? QString::number(shownThing.number) : QString(u' ' % key);
    }

    QStringList m_order;
    QHash<QString, Placed> m_places;
};

}  // namespace

QList<FieldDifference> layoutDifferences(const Workspace &before, const Workspace &after, RecordId view)
{
    const Places was(before, view);
    const Places is(after, view);
    QList<FieldDifference> found;
    for (const QString &identity : was.order()) {
        const Placed old = was.at(identity);
        const Placed now = is.at(identity);
        if (old.text != now.text)
            found.append({now.name.isEmpty() ? old.name : now.name, old.text, now.text});
    }
    for (const QString &identity : is.order()) {
        if (!was.contains(identity))
            found.append({is.at(identity).name, {}, is.at(identity).text});
    }
    std::stable_sort(found.begin(), found.end(), [](const FieldDifference &a, const FieldDifference &b) { return a.field < b.field; });
    return found;
}

}  // namespace lintel::describing
