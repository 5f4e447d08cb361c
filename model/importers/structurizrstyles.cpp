// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/structurizrwords.h"
#include "model/importers/structurizrreader.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

void Reader::readStyles()
{
    const QJsonObject styles = m_root.value("views"_L1).toObject().value("configuration"_L1).toObject().value("styles"_L1).toObject();
    // Later styles win here; in Structurizr the order of an element's tags decides, and the tags that it gives by itself come first.
    for (const bool byDefault : {true, false}) {
        for (const QString &list : {u"elements"_s, u"relationships"_s}) {
            for (const auto &item : arrayOf(styles.value(list))) {
                const QString tag = text(item.toObject().value("tag"_L1));
                const auto &tags = defaultTags();
                if (std::any_of(tags.begin(), tags.end(), [&](const DefaultTag &d) { return d.tag == tag; }) == byDefault)
                    readStyle(item.toObject(), list == u"relationships");
            }
        }
    }
}

void Reader::readStyle(const QJsonObject &json, bool relationship)
{
    const QString tag = text(json.value("tag"_L1));
    Record record({}, RecordType::Style, {}, u"styles"_s, {});
    const auto &tags = defaultTags();
    const auto known = std::find_if(tags.begin(), tags.end(),
                                    [&](const DefaultTag &d) { return d.tag == tag && relationship == (d.target == u"relationship"); });
    if (known != tags.end()) {
        record.setField(u"for"_s, known->target);
        if (!known->where.isEmpty())
            record.setField(u"where"_s, known->where);
    } else {
        if (relationship)
            record.setField(u"for"_s, u"relationship"_s);
        record.setField(u"where"_s, hasTag(tag));
    }
    Value look;
    Properties properties;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString &name = it.key();
        const auto &fields = styleFields();
        const auto spec = std::find_if(fields.begin(), fields.end(), [&](const StyleFieldSpec &f) { return f.name == name; });
        if (spec != fields.end())
            look.set(name, spec->form == StyleField::Word ? toKebab(text(it.value())) : text(it.value()));
        else if (name != u"tag" && name != u"properties" && name != u"colorScheme")
            properties.keep(QString(u"structurizr."_s % name), it.value());
    }
    // The older word for the style of a line.
    if (json.contains("dashed"_L1) && !json.contains("style"_L1))
        look.set(u"style"_s, json.value("dashed"_L1).toBool() ? u"dashed"_s : u"solid"_s);
    const QJsonObject given = json.value("properties"_L1).toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        properties.keep(it.key(), it.value());
    const QString scheme = text(json.value("colorScheme"_L1));
    if (scheme == u"Dark")
        record.setField(u"dark"_s, look);
    else
        properties.set(u"structurizr.colorScheme"_s, scheme);
    if (scheme != u"Dark") {
        for (const auto &[name, value] : look.map())
            record.setField(name, value);
    }
    properties.addTo(record);
    m_origins.insert(m_result.workspace.insert(record), styleOrigin(relationship, tag, scheme));
}

}  // namespace lintel::structurizr
