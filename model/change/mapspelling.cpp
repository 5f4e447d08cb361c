// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mapspelling.h"

#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// How ids of one kind are read and written, of one record in one workspace.
class Names {
public:
    virtual ~Names() = default;
    virtual RecordId named(const Workspace &workspace, const QString &text) const = 0;
    /// `text` is how it was written.
    virtual QString spelled(const Workspace &before, const Workspace &after, const QString &text, RecordId target) const = 0;
};

class ElementNames : public Names {
public:
    explicit ElementNames(RecordId scope) : m_scope(scope) {}

    RecordId named(const Workspace &workspace, const QString &text) const override { return workspace.index().resolve(text, m_scope); }
    QString spelled(const Workspace &, const Workspace &after, const QString &text, RecordId target) const override
    {
        return text.contains(u'.') ? after.index().path(target) : after.index().reference(target, m_scope);
    }

private:
    RecordId m_scope;
};

/// Roles of a pattern that is bound to an element: mostly parts of it.
class RoleNames : public ElementNames {
public:
    explicit RoleNames(RecordId bound) : ElementNames(bound), m_bound(bound) {}

    RecordId named(const Workspace &workspace, const QString &text) const override
    {
        const RecordId part = workspace.index().element(QString(workspace.index().path(m_bound) % u'.' % text));
        return part ? part : ElementNames::named(workspace, text);
    }
    QString spelled(const Workspace &before, const Workspace &after, const QString &text, RecordId target) const override
    {
        const QString own = after.index().path(m_bound) % u'.';
        const QString path = after.index().path(target);
        return path.startsWith(own) ? path.sliced(own.size()) : ElementNames::spelled(before, after, text, target);
    }

private:
    RecordId m_bound;
};

/// Nodes and instances, mostly named from what they stand in.
class PlaceNames : public Names {
public:
    explicit PlaceNames(RecordId top) : m_top(top) {}

    RecordId named(const Workspace &workspace, const QString &text) const override
    {
        return m_top ? workspace.index().resolveDeployment(text, m_top) : RecordId{};
    }
    QString spelled(const Workspace &before, const Workspace &after, const QString &text, RecordId target) const override
    {
        const QString path = after.index().path(target);
        const QString top = after.index().path(m_top) % u'.';
        const bool full = before.index().node(text) == target;
        return full || !path.startsWith(top) ? path : path.sliced(top.size());
    }

private:
    RecordId m_top;
};

/// Elements, nodes and instances by full paths.
class ThingNames : public Names {
public:
    explicit ThingNames(RecordId environment) : m_environment(environment) {}

    RecordId named(const Workspace &workspace, const QString &text) const override
    {
        const RecordId node = workspace.index().node(text);
        const RecordId element = node ? node : workspace.index().element(text);
        return element ? element : workspace.index().resolveDeployment(text, m_environment);
    }
    QString spelled(const Workspace &, const Workspace &after, const QString &, RecordId target) const override
    {
        return after.index().path(target);
    }

private:
    RecordId m_environment;
};

/// Records of one type by their keys.
class KeyNames : public Names {
public:
    explicit KeyNames(RecordType type) : m_type(type) {}

    RecordId named(const Workspace &workspace, const QString &text) const override
    {
        const RecordId node = m_type == RecordType::Environment ? workspace.index().node(text) : RecordId{};
        return node ? node : workspace.index().named(m_type, text);
    }
    QString spelled(const Workspace &, const Workspace &after, const QString &, RecordId target) const override
    {
        return after.index().path(target);
    }

private:
    RecordType m_type;
};

/// One value's way from `before` to `after`.
class Respeller {
public:
    Respeller(const Names &names, const Workspace &before, const Workspace &after) : m_names(names), m_before(before), m_after(after) {}

    QString one(const QString &text) const
    {
        const RecordId target = m_names.named(m_before, text);
        if (!target || !m_after.contains(target) || m_names.named(m_after, text) == target)
            return text;
        const QString fresh = m_names.spelled(m_before, m_after, text, target);
        return fresh.isEmpty() ? text : fresh;
    }

    /// A text, or lists of them.
    Value texts(const Value &value) const
    {
        if (value.isScalar())
            return respelled(value);
        ValueList list;
        for (const Value &item : value.list())
            list.append(texts(item));
        return value.isList() ? Value(list) : value;
    }

    /// The map's keys, and of the maps in it the values of `inner`. `tail` goes on behind the id: from its last dot.
    Value keys(const Value &value, const QString &inner = {}, bool tail = false) const
    {
        Value fresh(ValueMap{});
        for (const auto &[key, item] : value.map()) {
            const qsizetype end = tail ? key.lastIndexOf(u'.') : key.size();
            const QString name = end < 0 ? key : QString(one(key.first(end)) % key.sliced(end));
            fresh.set(value.contains(name) || fresh.contains(name) ? key : name, inner.isEmpty() ? item : within(item, inner));
        }
        return value.isMap() ? fresh : value;
    }

    /// Of the map, the value of one key.
    Value within(const Value &map, const QString &key) const
    {
        Value fresh = map;
        if (map.isMap() && map.contains(key))
            fresh.set(key, texts(map.value(key)));
        return fresh;
    }

    /// Properties with what another tool's file had and this format has no place for: paths, lines between two, and lists of these.
    Value kept(const Value &properties) const
    {
        static const QString implied = u"structurizr.implied: "_s;
        static const QStringList withPaths = {u"structurizr.of"_s, u"structurizr.implied"_s, u"structurizr.removed"_s,
                                              u"structurizr.lines"_s};
        Value fresh(ValueMap{});
        for (const auto &[key, item] : properties.map()) {
            const QString name = key.startsWith(implied) ? QString(implied % lines(key.sliced(implied.size()))) : key;
            const QString text = withPaths.contains(key) ? lines(item.text()) : item.text();
            fresh.set(name, text == item.text() ? item : Value(text));
        }
        return fresh;
    }

    Value roles(const Value &patterns) const
    {
        Value fresh = patterns;
        for (const auto &[pattern, bound] : patterns.map()) {
            Value filled = bound.value(u"roles");
            for (const auto &[role, name] : bound.value(u"roles").map())
                filled.set(role, texts(name));
            if (!filled.isNull()) {
                Value inner = bound;
                inner.set(u"roles"_s, filled);
                fresh.set(pattern, inner);
            }
        }
        return fresh;
    }

private:
    QString lines(const QString &text) const
    {
        QStringList all = text.split(u", "_s);
        for (QString &line : all) {
            QStringList ends = line.split(u" -> "_s);
            for (QString &end : ends)
                end = one(end);
            line = ends.join(u" -> "_s);
        }
        return all.join(u", "_s);
    }

    Value respelled(const Value &value) const
    {
        const QString fresh = one(value.text());
        return value.isReference() || fresh == value.text() ? value : Value(fresh);
    }

    const Names &m_names;
    const Workspace &m_before, &m_after;
};

// The element that a cost is read from.
RecordId scopeOfCost(const Workspace &workspace, const Record &cost)
{
    const RecordId of = cost.has(u"of") ? cost.target(u"of") : cost.parent();
    return workspace.record(of).type() == RecordType::Element ? of : RecordId{};
}

const QList<std::pair<RecordType, QString>> &ownFields()
{
    static const QList<std::pair<RecordType, QString>> fields = {{RecordType::Cost, u"share"_s},
                                                                 {RecordType::Scenario, u"set"_s},
                                                                 {RecordType::Environment, u"failover"_s},
                                                                 {RecordType::Node, u"omit"_s},
                                                                 {RecordType::View, u"animation"_s},
                                                                 {RecordType::Element, u"patterns"_s},
                                                                 {RecordType::Relationship, u"properties"_s},
                                                                 {RecordType::Environment, u"properties"_s},
                                                                 {RecordType::View, u"properties"_s}};
    return fields;
}

// The types of which some record has another key.
QSet<RecordType> rekeyed(const Workspace &before, const Workspace &after)
{
    QSet<RecordType> changed;
    for (const RecordId id : before.order()) {
        const Record &record = before.record(id);
        if (isNamedByKey(record.type()) && after.contains(id) && after.record(id).key() != record.key())
            changed.insert(record.type());
    }
    return changed;
}

}  // namespace

bool isNamedByKey(RecordType type)
{
    static const QSet<RecordType> types = {RecordType::Team,        RecordType::View,  RecordType::Kind,
                                           RecordType::Environment, RecordType::Price, RecordType::Driver};
    return types.contains(type);
}

std::optional<RecordType> namedByKey(RecordType type, const FieldSpec &spec)
{
    switch (spec.type) {
    case FieldType::TeamRef: return RecordType::Team;
    case FieldType::ViewRef: return RecordType::View;
    case FieldType::KindRef: return RecordType::Kind;
    case FieldType::EnvironmentRef: return RecordType::Environment;
    default: break;
    }
    if (type == RecordType::Cost && spec.name == u"price")
        return RecordType::Price;
    if ((type == RecordType::Cost && spec.name == u"per") || (type == RecordType::Scenario && spec.name == u"drivers"))
        return RecordType::Driver;
    if (type == RecordType::Waiver && spec.name == u"approver")
        return RecordType::Team;
    const bool kind = (type == RecordType::Kind && spec.name == u"of") || spec.name == u"for";
    return kind ? std::optional(RecordType::Kind) : std::nullopt;
}

MapSpelling::MapSpelling(const Workspace &before, const Workspace &after)
    : m_before(before),
      m_after(after),
      m_fields(recordTypeCount),
      m_groups(RecordType::Group, before, after),
      m_technologies(RecordType::Technology, before, after)
{
    addDeclared();
    for (const auto &[type, field] : ownFields())
        m_fields[int(type)].append(field);
    addKeyed();
    addKeyTexts();
}

void MapSpelling::addDeclared()
{
    const QList<RecordId> declared = m_before.all(RecordType::Field);
    for (const RecordId id : declared) {
        const QString key = m_before.record(id).key();
        const QString named = m_before.record(id).text(u"type");
        if (named != u"element" && named != u"team")
            continue;
        for (int type = 0; type < recordTypeCount; ++type) {
            if (fieldSpec(RecordType(type), key))
                continue;
            m_fields[type].append(key);
            if (named == u"team")
                m_keyed.insert({type, key}, RecordType::Team);
        }
    }
}

void MapSpelling::addKeyed()
{
    const QSet<RecordType> changed = rekeyed(m_before, m_after);
    for (int i = 0; i < recordTypeCount && !changed.isEmpty(); ++i) {
        const RecordType type{quint8(i)};
        for (const FieldSpec &spec : recordSpec(type).fields) {
            const std::optional<RecordType> named = namedByKey(type, spec);
            if (!named || !changed.contains(*named))
                continue;
            m_keyed.insert({i, spec.name}, *named);
            m_fields[i].append(spec.name);
        }
    }
    if (changed.contains(RecordType::Kind))
        m_fields[int(RecordType::View)].append(u"styles"_s);
}

void MapSpelling::addKeyTexts()
{
    for (int i = 0; i < recordTypeCount; ++i) {
        if (!m_groups.isEmpty() && fieldSpec(RecordType(i), u"group"_s))
            m_fields[i].append(u"group"_s);
        if (!m_technologies.isEmpty() && fieldSpec(RecordType(i), u"technology"_s))
            m_fields[i].append(u"technology"_s);
    }
}

Value MapSpelling::spelledTexts(const Record &record, const QString &field, const Value &value) const
{
    if (field == u"styles")
        return record.type() == RecordType::View ? spelledStyles(value) : value;
    return value.isScalar() ? Value((field == u"group" ? m_groups : m_technologies).spelled(value.text())) : value;
}

// A view's own styles are plain maps.
Value MapSpelling::spelledStyles(const Value &styles) const
{
    const KeyNames kinds(RecordType::Kind);
    ValueList list;
    for (const Value &style : styles.list())
        list.append(Respeller(kinds, m_before, m_after).within(style, u"for"_s));
    return styles.isList() ? Value(list) : styles;
}

Value MapSpelling::spelled(RecordId id, const QString &field, const Value &value) const
{
    const Record &record = m_before.record(id);
    if (!fields(record.type()).contains(field))
        return value;
    if (field == u"group" || field == u"technology" || field == u"styles")
        return spelledTexts(record, field, value);
    const auto keyed = m_keyed.constFind({int(record.type()), field});
    if (field == u"properties")
        return Respeller(ThingNames({}), m_before, m_after).kept(value);
    const auto with = [this](const Names &names) { return Respeller(names, m_before, m_after); };
    if (keyed != m_keyed.cend())
        return value.isMap() ? with(KeyNames(*keyed)).keys(value) : with(KeyNames(*keyed)).texts(value);
    if (record.type() == RecordType::Cost && field == u"share")
        return with(ElementNames(scopeOfCost(m_before, record))).keys(value);
    if (record.type() == RecordType::Scenario && field == u"set")
        return with(ThingNames({})).keys(value, {}, true);
    if (record.type() == RecordType::Environment && field == u"failover")
        return with(PlaceNames(id)).keys(value, u"to"_s);
    if (record.type() == RecordType::Node && field == u"omit")
        return with(PlaceNames(record.target(u"like"))).texts(value);
    if (record.type() == RecordType::View && field == u"animation")
        return with(ThingNames(m_before.index().node(record.text(u"environment")))).texts(value);
    if (record.type() == RecordType::Element && field == u"patterns")
        return with(RoleNames(id)).roles(value);
    return with(ElementNames({})).texts(value);
}

}  // namespace lintel
