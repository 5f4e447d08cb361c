// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrreader.h"

#include "model/base/slug.h"
#include "model/formats/carried.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

QString text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : QString();
}

QStringList tagsOf(const QString &tags, const QStringList &without)
{
    QStringList own;
    for (const QString &part : tags.split(u',', Qt::SkipEmptyParts)) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !without.contains(tag) && !own.contains(tag))
            own.append(tag);
    }
    return own;
}

QString thingOrigin(const QString &id)
{
    return u"id "_s % id;
}

QString environmentOrigin(const QString &name)
{
    return u"environment "_s % name;
}

QString viewOrigin(const QString &key)
{
    return u"view "_s % key;
}

QString styleOrigin(bool relationship, const QString &tag, const QString &scheme)
{
    return (relationship ? u"line "_s : u"box "_s) % scheme % u' ' % tag;
}

void Properties::set(const QString &key, const QString &text)
{
    if (!key.isEmpty() && !text.isEmpty())
        m_map.set(key, text);
}

void Properties::keep(const QString &key, const QJsonValue &value)
{
    if (value.isArray())
        set(key, QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    else if (value.isObject())
        set(key, QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    else
        set(key, text(value));
}

void Properties::addTo(Record &record) const
{
    if (!m_map.map().isEmpty())
        record.setField(u"properties"_s, m_map);
}

void Properties::mergeInto(Value &properties) const
{
    for (const auto &[key, value] : m_map.map())
        properties.set(key, value);
}

Imported Reader::read()
{
    readRoot();
    readElements();
    readRelationships();
    readEnvironments();
    readDeploymentRelationships();
    readViews();
    readStyles();
    m_result.workspace.resolveReferences();
    // What Lintel's own exports carry in properties.
    carried::restore(m_result.workspace);
    return std::move(m_result);
}

QHash<RecordId, QString> Reader::origins() const
{
    QHash<RecordId, QString> origins = m_origins;
    for (const auto *ids : {&m_ids, &m_relationshipIds}) {
        for (auto it = ids->cbegin(); it != ids->cend(); ++it)
            origins.insert(it.value(), thingOrigin(it.key()));
    }
    return origins;
}

void Reader::readRoot()
{
    const QJsonObject model = m_root.value("model"_L1).toObject();
    const QJsonObject views = m_root.value("views"_L1).toObject().value("configuration"_L1).toObject();
    const QJsonObject configuration = m_root.value("configuration"_L1).toObject();
    Properties properties;
    const auto addAll = [&](const QJsonObject &from, const QString &prefix) {
        for (auto it = from.begin(); it != from.end(); ++it) {
            if (!it.key().startsWith("structurizr.dsl"_L1))
                properties.keep(QString(prefix % it.key()), it.value());
        }
    };
    addAll(m_root.value("properties"_L1).toObject(), {});
    addAll(model.value("properties"_L1).toObject(), u"structurizr.model."_s);
    addAll(views.value("properties"_L1).toObject(), u"structurizr.views."_s);
    addAll(configuration.value("properties"_L1).toObject(), u"structurizr.configuration."_s);
    for (const QString &name : {u"lastModifiedAgent"_s, u"version"_s})
        properties.keep(QString(u"structurizr.workspace:"_s % name), m_root.value(name));
    if (const QString id = text(m_root.value("id"_L1)); id.toInt() > 0)
        properties.set(u"structurizr.workspace:id"_s, id);
    properties.keep(u"structurizr.enterprise"_s, model.value("enterprise"_L1).toObject().value("name"_L1));
    for (const QString &name : {u"scope"_s, u"visibility"_s, u"users"_s})
        properties.keep(QString(u"structurizr.configuration:"_s % name), configuration.value(name));
    for (const QString &name : {u"terminology"_s, u"metadataSymbols"_s, u"defaultView"_s, u"viewSortOrder"_s})
        properties.keep(QString(u"structurizr.views:"_s % name), views.value(name));
    // Older workspaces have one theme, and branding, which later versions took out.
    QJsonArray themes = views.value("themes"_L1).toArray();
    if (const QJsonValue theme = views.value("theme"_L1); theme.isString() && !themes.contains(theme))
        themes.append(theme);
    if (!themes.isEmpty())
        properties.keep(u"structurizr.views:themes"_s, themes);
    if (!views.value("branding"_L1).toObject().isEmpty())
        note(u"import.branding"_s, u"the branding of the workspace is left out: it says nothing any more"_s);
    m_separator = text(model.value("properties"_L1).toObject().value("structurizr.groupSeparator"_L1));

    Record root = m_result.workspace.root();
    for (const QString &field : {u"name"_s, u"description"_s}) {
        if (const QString value = text(m_root.value(field)); !value.isEmpty())
            root.setField(field, value);
    }
    properties.addTo(root);
    m_result.workspace.replace(root);
}

void Reader::common(Record &record, const QJsonObject &json, const QStringList &ownTags, Properties &properties) const
{
    const auto copy = [&](const QString &field) {
        if (const QString value = text(json.value(field)); !value.isEmpty())
            record.setField(field, value);
    };
    if (const QString name = text(json.value("name"_L1)); !name.isEmpty() && name != record.key())
        record.setField(u"name"_s, name);
    copy(u"description"_s);
    copy(u"technology"_s);
    if (const QString group = text(json.value("group"_L1)); !group.isEmpty())
        record.setField(u"group"_s, groupPath(group));
    if (!ownTags.isEmpty())
        record.setField(u"tags"_s, Value::fromList(ownTags));
    copy(u"url"_s);
    const QJsonObject given = json.value("properties"_L1).toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.key() != "structurizr.dsl.identifier"_L1)
            properties.keep(it.key(), it.value());
    }
    Value perspectives;
    for (const auto &item : arrayOf(json.value("perspectives"_L1))) {
        const QJsonObject perspective = item.toObject();
        Value fields(ValueMap{});
        for (const QString &field : {u"description"_s, u"value"_s, u"url"_s}) {
            if (const QString value = text(perspective.value(field)); !value.isEmpty())
                fields.set(field, value);
        }
        if (const QString name = text(perspective.value("name"_L1)); !name.isEmpty())
            perspectives.set(name, fields);
    }
    if (!perspectives.isNull())
        record.setField(u"perspectives"_s, perspectives);
}

QString Reader::groupPath(const QString &group) const
{
    return m_separator.isEmpty() ? group : QString(group).replace(m_separator, u"/"_s);
}

QString Reader::path(const QString &id) const
{
    const auto found = m_ids.constFind(id);
    return found == m_ids.cend() ? QString() : m_paths.index().path(*found);
}

QString Reader::freeKey(RecordId parent, const QString &wish, bool element)
{
    const QString start = isIdentifier(wish) ? wish : QString(u"_"_s % slug(wish));
    QString key = start;
    // Below the roots no id may hide a root's: a reference to the root, which has no longer form, would be captured.
    const auto taken = [&](const QString &name) {
        const QString lower = name.toLower();
        return m_keys[parent].contains(lower) || (element && parent && m_keys[RecordId{}].contains(lower));
    };
    for (int i = 2; taken(key); ++i)
        key = start % u'-' % QString::number(i);
    m_keys[parent].insert(key.toLower());
    return key;
}

QString Reader::key(const QJsonObject &json) const
{
    static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"_s);
    QString wish = text(json.value("properties"_L1).toObject().value("structurizr.dsl.identifier"_L1));
    wish = wish.mid(wish.lastIndexOf(u'.') + 1);
    if (!isIdentifier(wish) || wish.size() > 100 || uuid.match(wish).hasMatch())
        wish = slug(text(json.value("name"_L1)));
    return wish;
}

void Reader::note(const QString &code, const QString &pattern, const QStringList &arguments)
{
    m_result.notes.append(Diagnostic::note(code, pattern, arguments));
}

}  // namespace lintel::structurizr
