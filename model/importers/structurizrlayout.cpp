// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/limits.h"
#include "model/formats/structurizrwords.h"
#include "model/importers/structurizrreader.h"

#include <algorithm>
#include <cmath>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

int coordinate(const QJsonValue &value)
{
    const double number = value.toDouble();
    return std::isfinite(number) ? int(std::clamp(number, -limits::coordinate, limits::coordinate)) : 0;
}

// Whether someone placed its boxes, and nothing will place them anew.
bool isPlaced(const QJsonObject &view)
{
    const QJsonArray elements = view.value("elements"_L1).toArray();
    return !view.contains("automaticLayout"_L1) && std::any_of(elements.begin(), elements.end(), [](const QJsonValue &item) {
        return coordinate(item.toObject().value("x"_L1)) != 0 || coordinate(item.toObject().value("y"_L1)) != 0;
    });
}

}  // namespace

void Reader::readLayout(Record &view, const QJsonObject &json, Properties &properties) const
{
    const QJsonObject automatic = json.value("automaticLayout"_L1).toObject();
    if (!automatic.isEmpty()) {
        Value layout;
        layout.set(u"direction"_s, toKebab(text(automatic.value("rankDirection"_L1))));
        if (const int between = automatic.value("nodeSeparation"_L1).toInt(50); between != 50)
            layout.set(u"spacing"_s, Value::integer(std::clamp(between, 0, 10'000)));
        if (const int ranks = automatic.value("rankSeparation"_L1).toInt(100); ranks != 100)
            properties.set(u"structurizr.rankSeparation"_s, QString::number(ranks));
        if (const int edges = automatic.value("edgeSeparation"_L1).toInt(50); edges != 50)
            properties.set(u"structurizr.edgeSeparation"_s, QString::number(edges));
        if (!automatic.value("vertices"_L1).toBool(true))
            properties.set(u"structurizr.vertices"_s, u"false"_s);
        view.setField(u"layout"_s, layout);
    } else if (view.text(u"type") != u"filtered" && view.text(u"type") != u"image") {
        properties.set(u"structurizr.automaticLayout"_s, u"none"_s);
    }
    for (const QString &field : boundaryFields())
        properties.keep(QString(u"structurizr."_s % field), json.value(field));
    // How its lines run, where that has no place in the layout.
    for (const auto &item : arrayOf(json.value("relationships"_L1))) {
        const QJsonObject shown = item.toObject();
        QJsonObject drawn;
        for (const QString &field : {u"routing"_s, u"jump"_s}) {
            if (shown.contains(field))
                drawn.insert(field, shown.value(field));
        }
        if (const QString line = shownLine(shown); !drawn.isEmpty() && !line.isEmpty())
            properties.keep(QString(u"structurizr.line: "_s % line), drawn);
    }
    properties.keep(u"structurizr.paperSize"_s, json.value("paperSize"_L1));
    properties.keep(u"structurizr.dimensions"_s, json.value("dimensions"_L1));
}

// The line that a relationship of a view is drawn as, or nothing.
QString Reader::shownLine(const QJsonObject &shown) const
{
    const Found *relation = found(text(shown.value("id"_L1)));
    const RecordId from = relation ? m_ids.value(relation->from) : RecordId{};
    const RecordId to = relation ? m_ids.value(relation->to) : RecordId{};
    if (!from || !to)
        return {};
    return shown.value("response"_L1).toBool() ? lineOf(to, from) : lineOf(from, to);
}

void Reader::readBoxes(RecordId view, const QJsonObject &json)
{
    const QJsonArray elements = json.value("elements"_L1).toArray();
    if (!isPlaced(json))
        return;
    QSet<QString> done;
    for (const auto &item : elements) {
        const QJsonObject element = item.toObject();
        const QString key = path(text(element.value("id"_L1)));
        if (key.isEmpty() || done.contains(key))
            continue;
        done.insert(key);
        Record box({}, RecordType::Box, view, u"boxes"_s, key);
        box.setField(
            u"at"_s,
            Value(ValueList{Value::integer(coordinate(element.value("x"_L1))), Value::integer(coordinate(element.value("y"_L1)))}));
        m_result.workspace.insert(box);
    }
}

// Bends of lines and places of their labels, which count only where boxes are placed.
void Reader::readBends(RecordId view, const QJsonObject &json)
{
    if (!isPlaced(json))
        return;
    QSet<QString> done;
    for (const auto &item : arrayOf(json.value("relationships"_L1))) {
        const QJsonObject shown = item.toObject();
        const QString key = shownLine(shown);
        ValueList points;
        for (const auto &vertex : arrayOf(shown.value("vertices"_L1))) {
            const QJsonObject at = vertex.toObject();
            points.append(Value(ValueList{Value::integer(coordinate(at.value("x"_L1))), Value::integer(coordinate(at.value("y"_L1)))}));
        }
        const QJsonValue label = shown.value("position"_L1);
        if (key.isEmpty() || done.contains(key) || (points.isEmpty() && !label.isDouble()))
            continue;
        done.insert(key);
        Record line({}, RecordType::Line, view, u"lines"_s, key);
        if (!points.isEmpty())
            line.setField(u"points"_s, Value(points));
        if (label.isDouble())
            line.setField(u"label"_s, Value::integer(std::clamp(label.toInt(), 0, 100)));
        m_result.workspace.insert(line);
    }
}

}  // namespace lintel::structurizr
