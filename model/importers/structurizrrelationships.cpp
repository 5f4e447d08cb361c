// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrreader.h"

#include "model/base/slug.h"
#include "model/workspace/workspaceindex.h"

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

const QString ownTag = u"Relationship"_s;
// The first texts of a plain relationship.
constexpr QLatin1String saidFields[] = {"description"_L1, "technology"_L1};

}  // namespace

void Reader::readRelationships()
{
    m_staticLines = linesOf(m_static);
    for (qsizetype i = 0; i < m_static.size(); ++i) {
        if (!m_staticLines.at(i).follows())
            readRelationship(m_static.at(i));
    }
    readImplied();
}

void Reader::readRelationship(const Found &found)
{
    const RecordId from = m_ids.value(found.from);
    const RecordId to = m_ids.value(found.to);
    if (from && !to && m_paths.record(from).level() == Level::Custom && !m_environmentsRead) {
        m_toDeployed.append(found);
        return;
    }
    const bool back = from && to && m_paths.record(from).type() != RecordType::Element && m_paths.record(to).level() == Level::Custom
        && m_paths.record(to).type() == RecordType::Element;
    if (back) {
        m_toDeployed.append(found);
        return;
    }
    if (!from || !to) {
        note(u"import.relationship"_s,
             u"a relationship '%1' of '%2' is left out: its other end does not exist, or is a node and no element"_s,
             {found.description(), path(from ? found.from : found.to)});
        return;
    }
    QSet<QString> &taken = m_tags[{from, to}];
    QString tag;
    if (!taken.isEmpty()) {
        const QString start = u"_"_s % slug(found.description(), 40);
        tag = start.mid(start.size() > 1 && start.at(1).isLetter() ? 1 : 0);
        const QString plain = tag;
        for (int i = 2; taken.contains(tag); ++i)
            tag = plain % u'-' % QString::number(i);
    }
    taken.insert(tag);
    Record record({}, RecordType::Relationship, from, u"uses"_s, tag);
    record.setField(u"from"_s, Value::reference(m_paths.index().path(from), from));
    record.setField(u"to"_s, Value::reference(m_paths.index().reference(to, from), to));
    if (found.isPlain())
        readPlain(found, record);
    else
        readSaid(found, record);
    m_relationshipIds.insert(found.id, m_result.workspace.insert(record));
}

// Elements of the model and what is deployed lead nowhere to each other here: what custom elements have to do with nodes is kept beside
// the one that it starts at.
void Reader::readToDeployed()
{
    QHash<RecordId, QJsonArray> kept;
    QList<RecordId> order;
    for (const Found &found : std::as_const(m_toDeployed)) {
        const RecordId from = m_ids.value(found.from);
        const QString to = path(found.to);
        if (to.isEmpty()) {
            readRelationship(found);
            continue;
        }
        QJsonObject json = found.json;
        for (const QLatin1String key : saidFields) {
            if (const QJsonValue said = found.value(key); !said.isUndefined())
                json.insert(key, said);
        }
        if (found.isPlain())
            json.insert(u"tags"_s, (QStringList{ownTag} + tagsOf(found.texts.constLast(), {ownTag})).join(u','));
        for (const QString &key : {u"id"_s, u"sourceId"_s, u"destinationId"_s})
            json.remove(key);
        json.insert(u"to"_s, to);
        if (!kept.contains(from))
            order.append(from);
        kept[from].append(json);
    }
    for (const RecordId from : std::as_const(order)) {
        Properties properties;
        properties.keep(u"structurizr.deployed"_s, kept.value(from));
        Value all = m_result.workspace.record(from).value(u"properties");
        properties.mergeInto(all);
        m_result.workspace.setField(from, u"properties"_s, all);
    }
}

void Reader::readSaid(const Found &found, Record &record) const
{
    const QString tags = text(found.json.value("tags"_L1));
    Properties properties;
    common(record, found.json, tagsOf(tags, {ownTag}), properties);
    if (!tags.contains(ownTag))
        properties.set(u"structurizr.tags"_s, u"none"_s);
    const QString style = text(found.json.value("interactionStyle"_L1));
    if (style == u"Synchronous" || style == u"Asynchronous")
        record.setField(u"interaction"_s, style == u"Synchronous" ? u"sync"_s : u"async"_s);
    properties.addTo(record);
}

void Reader::readPlain(const Found &found, Record &record) const
{
    if (const QString &description = found.texts.at(0); !description.isEmpty())
        record.setField(u"description"_s, description);
    if (const QString &technology = found.texts.at(1); !technology.isEmpty())
        record.setField(u"technology"_s, technology);
    if (const QStringList tags = tagsOf(found.texts.constLast(), {ownTag}); !tags.isEmpty())
        record.setField(u"tags"_s, Value::fromList(tags));
}

QString Reader::Found::description() const
{
    return isPlain() ? texts.constFirst() : text(json.value("description"_L1));
}

QJsonValue Reader::Found::value(QLatin1String key) const
{
    if (!isPlain())
        return json.value(key);
    const QString &said = texts.at(key == saidFields[0] ? 0 : 1);
    return said.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(said);
}

// What a relationship that follows from another has of its own.
QJsonObject Reader::ownOf(const Found &found, const QString &linked) const
{
    const QJsonObject &json = found.json;
    if (json.isEmpty())
        return {};
    static constexpr QLatin1String own[] = {"tags"_L1, "url"_L1, "properties"_L1, "perspectives"_L1};
    QJsonObject extra;
    for (const QLatin1String key : own) {
        if (json.contains(key))
            extra.insert(key, json.value(key));
    }
    const Found *original = this->found(linked);
    for (const QLatin1String key : saidFields) {
        if (!original || json.value(key) != original->value(key))
            extra.insert(key, json.value(key));
    }
    return extra;
}

// What was implied by a relationship is named on it: the pictures lift relationships by themselves. Mostly it says the same; where it has
// tags or more of its own, these are kept beside the name.
void Reader::readImplied()
{
    QHash<RecordId, QStringList> implied;
    QHash<RecordId, Properties> more;
    QList<RecordId> order;
    for (qsizetype i = 0; i < m_static.size(); ++i) {
        const Line &line = m_staticLines.at(i);
        const RecordId base = line.follows() ? m_relationshipIds.value(line.linked) : RecordId{};
        if (!base || !line.from || !line.to)
            continue;
        if (!implied.contains(base))
            order.append(base);
        const QString name = lineOf(line.from, line.to);
        implied[base].append(name);
        const QJsonObject extra = ownOf(m_static.at(i), line.linked);
        if (!extra.isEmpty())
            more[base].keep(QString(u"structurizr.implied: "_s % name), extra);
    }
    for (const RecordId base : std::as_const(order)) {
        Record record = m_result.workspace.record(base);
        Value properties = record.value(u"properties");
        properties.set(u"structurizr.implied"_s, implied.value(base).join(u", "_s));
        more.value(base).mergeInto(properties);
        record.setField(u"properties"_s, properties);
        m_result.workspace.replace(record);
    }
}

}  // namespace lintel::structurizr
