// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrreader.h"

#include "model/workspace/workspaceindex.h"

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

// How many entries of a list a dense relationship takes.
constexpr qsizetype followingSize = 3, plainSize = 5;

const QStringList &defaultTags(const QString &section)
{
    static const QHash<QString, QStringList> tags = {{u"people"_s, {u"Element"_s, u"Person"_s}},
                                                     {u"systems"_s, {u"Element"_s, u"Software System"_s}},
                                                     {u"containers"_s, {u"Element"_s, u"Container"_s}},
                                                     {u"components"_s, {u"Element"_s, u"Component"_s}},
                                                     {u"elements"_s, {u"Element"_s}}};
    return *tags.constFind(section);
}

}  // namespace

void Reader::readElements()
{
    const QJsonObject model = m_root.value("model"_L1).toObject();
    const std::pair<QString, QString> lists[] = {
        {u"people"_s, u"people"_s}, {u"softwareSystems"_s, u"systems"_s}, {u"customElements"_s, u"elements"_s}};
    readDocs(Workspace::rootId, m_root.value("documentation"_L1).toObject());
    // Roots first, so that what is nested keeps out of their names.
    for (const auto &[name, section] : lists) {
        for (const auto &item : arrayOf(model.value(name)))
            readElement(item.toObject(), {}, section);
    }
    for (const auto &item : arrayOf(model.value("softwareSystems"_L1))) {
        const QJsonObject system = item.toObject();
        for (const auto &inner : arrayOf(system.value("containers"_L1))) {
            const QJsonObject container = inner.toObject();
            readElement(container, m_ids.value(text(system.value("id"_L1))), u"containers"_s);
            for (const auto &component : arrayOf(container.value("components"_L1)))
                readElement(component.toObject(), m_ids.value(text(container.value("id"_L1))), u"components"_s);
        }
    }
    nameDecisionFolders();
    m_paths = m_result.workspace;
}

void Reader::readElement(const QJsonObject &json, RecordId parent, const QString &section)
{
    const QString id = text(json.value("id"_L1));
    if (id.isEmpty() || m_ids.contains(id)) {
        note(u"import.id"_s, u"'%1' is left out: its id '%2' is missing or taken"_s, {text(json.value("name"_L1)), id});
        return;
    }
    Record record({}, RecordType::Element, parent, section, freeKey(parent, key(json), true));
    Properties properties;
    common(record, json, tagsOf(text(json.value("tags"_L1)), defaultTags(section)), properties);
    properties.keep(u"structurizr.metadata"_s, json.value("metadata"_L1));
    if (text(json.value("location"_L1)) == u"External")
        record.setField(u"external"_s, Value::boolean(true));
    properties.addTo(record);
    m_ids.insert(id, m_result.workspace.insert(record));
    collect(json, false);
    if (json.contains("documentation"_L1))
        readDocs(m_ids.value(id), json.value("documentation"_L1).toObject());
}

void Reader::collect(const QJsonObject &owner, bool deployed)
{
    const QJsonArray list = owner.value("relationships"_L1).toArray();
    const QString from = text(owner.value("id"_L1));
    const auto number = [&list](qsizetype at) { return QString::number(list.at(at).toInt()); };
    const auto string = [&list](qsizetype at) { return list.at(at).toString(); };
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (m_dense && list.at(i).isDouble()) {
            add({number(i), from, number(i + 1), number(i + 2), {}, {}}, deployed);
            i += followingSize - 1;
            continue;
        }
        if (m_dense && list.at(i).isString()) {
            add({number(i + 3), from, number(i + 4), {}, {string(i), string(i + 1), string(i + 2)}, {}}, deployed);
            i += plainSize - 1;
            continue;
        }
        const QJsonObject relation = list.at(i).toObject();
        add({text(relation.value("id"_L1)),
             text(relation.value("sourceId"_L1)),
             text(relation.value("destinationId"_L1)),
             text(relation.value("linkedRelationshipId"_L1)),
             {},
             relation},
            deployed);
    }
}

void Reader::add(const Found &found, bool deployed)
{
    QList<Found> &list = deployed ? m_deployed : m_static;
    if (found.id.isEmpty() || m_places.contains(found.id))
        return;
    m_places.insert(found.id, {deployed, list.size()});
    list.append(found);
}

const Reader::Found *Reader::found(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &(place->first ? m_deployed : m_static).at(place->second);
}

void addFollowing(QJsonArray &relationships, int id, int to, int linked)
{
    for (const int number : {id, to, linked})
        relationships.append(number);
}

void addPlain(QJsonArray &relationships, int id, int to, const QStringList &descriptionTechnologyTags)
{
    for (const QString &text : descriptionTechnologyTags)
        relationships.append(text);
    relationships.append(id);
    relationships.append(to);
}

}  // namespace lintel::structurizr
