// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/newelement.h"

#include "model/base/slug.h"
#include "model/edit/creating.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "views/widgets/icons.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lintel::canvas::ElementChoice", text);
}

ElementChoice plainChoice(const QString &section)
{
    if (section == u"people") {
        return {tr("Person"), section, {}, u"person"_s};
    }
    if (section == u"systems") {
        return {tr("Software system"), section, {}, u"system"_s};
    }
    if (section == u"containers") {
        return {tr("Container"), section, {}, u"container"_s};
    }
    if (section == u"components") {
        return {tr("Component"), section, {}, u"component"_s};
    }
    if (section == u"code") {
        return {tr("Code element"), section, {}, u"code"_s};
    }
    if (section == u"nodes") {
        return {tr("Deployment node"), section, {}, u"node"_s};
    }
    return {tr("Element"), section, {}, u"element"_s};
}

QStringList sectionsBelow(const Workspace &workspace, RecordId parent)
{
    if (!parent.isValid()) {
        return {u"systems"_s, u"people"_s, u"elements"_s};
    }
    const Record &record = workspace.record(parent);
    if (record.type() != RecordType::Element) {
        return {u"nodes"_s};
    }
    switch (record.level()) {
    case Level::System: return {u"containers"_s, u"elements"_s};
    case Level::Container: return {u"components"_s, u"elements"_s};
    case Level::Component: return {u"code"_s, u"elements"_s};
    default: return {u"elements"_s};
    }
}

// A kind that is derived from what a section holds: `database` for containers.
QString sectionOfKind(const Workspace &workspace, const Record &kind)
{
    static const QMap<QString, QString> sections = {{u"person"_s, u"people"_s},
                                                    {u"system"_s, u"systems"_s},
                                                    {u"container"_s, u"containers"_s},
                                                    {u"component"_s, u"components"_s},
                                                    {u"code"_s, u"code"_s},
                                                    {u"element"_s, u"elements"_s},
                                                    {u"node"_s, u"nodes"_s}};
    QString of = kind.text(u"of");
    for (int depth = 0; depth < 16 && !sections.contains(of); ++depth) {
        of = workspace.record(workspace.index().named(RecordType::Kind, of)).text(u"of");
    }
    return sections.value(of);
}

QList<ElementChoice> plainChoices(const QStringList &sections)
{
    QList<ElementChoice> choices;
    for (const QString &section : sections) {
        choices.append(plainChoice(section));
    }
    return choices;
}

QList<ElementChoice> derivedChoices(const Workspace &workspace, const QStringList &sections)
{
    QList<ElementChoice> choices;
    for (const RecordId id : workspace.all(RecordType::Kind)) {
        const Record &kind = workspace.record(id);
        const QString section = sectionOfKind(workspace, kind);
        if (sections.contains(section)) {
            const QString icon = kind.has(u"shape") && kind.text(u"shape") == u"cylinder" ? u"database"_s : kind.key();
            const bool drawn = icons::names().contains(icon);
            choices.append({kind.displayName(), section, kind.key(), drawn ? icon : plainChoice(section).icon});
        }
    }
    return choices;
}

// `named`: the label says into what, where that cannot be seen.
QList<ElementChoice> into(const Workspace &workspace, RecordId parent, QList<ElementChoice> choices, bool named)
{
    for (ElementChoice &choice : choices) {
        choice.parent = parent;
        if (named) {
            choice.label = tr("%1 in %2").arg(choice.label, workspace.record(parent).displayName());
        }
    }
    return choices;
}

QList<ElementChoice> choicesIn(const Workspace &workspace, RecordId parent, bool named)
{
    const QStringList sections = sectionsBelow(workspace, parent);
    return into(workspace, parent, plainChoices(sections) + derivedChoices(workspace, sections), named);
}

// What the view shows the inside of; 0 for views that show no inside.
RecordId insideOf(const Workspace &workspace, RecordId view)
{
    const Record &record = workspace.record(view);
    const QString &type = record.text(u"type");
    return type == u"container" || type == u"component" || type == u"code" ? record.target(u"of") : RecordId();
}

}  // namespace

ElementPlace elementPlace(const Workspace &workspace, const DiagramScene &scene, RecordId view, const QPointF &at)
{
    ElementPlace place;
    place.at = at;
    const Diagram &diagram = scene.diagram();
    int boundary = scene.boundaryAt(at);
    if (boundary >= 0 && !diagram.nodes.at(boundary).record.isValid()) {
        const QString key = diagram.nodes.at(boundary).key;
        place.group = key.startsWith(u"group:") ? key.mid(6).section(u'@', 0, 0) : QString();
    }
    while (boundary >= 0 && !diagram.nodes.at(boundary).record.isValid()) {
        boundary = diagram.nodes.at(boundary).parent;
    }
    const Record &record = workspace.record(view);
    const RecordId inside = insideOf(workspace, view);
    if (boundary >= 0) {
        const DiagramNode &node = diagram.nodes.at(boundary);
        place.parent = node.element.isValid() ? node.element : node.record;
    } else if (record.text(u"type") == u"deployment") {
        place.parent = workspace.index().node(record.text(u"environment"));
    } else if (diagram.nodes.isEmpty() && inside.isValid()) {
        place.parent = inside;
    }
    place.choices = choicesIn(workspace, place.parent, false);
    if (inside.isValid() && place.parent != inside) {
        const bool shown = std::any_of(diagram.nodes.begin(), diagram.nodes.end(),
                                       [inside](const DiagramNode &node) { return node.boundary && node.element == inside; });
        const QList<ElementChoice> own = choicesIn(workspace, inside, true);
        place.choices = shown ? place.choices + own : own + place.choices;
    }
    return place;
}

QList<ElementChoice> choicesOf(const Workspace &workspace, RecordId view)
{
    const Record &record = workspace.record(view);
    if (record.text(u"type") == u"deployment") {
        return choicesIn(workspace, workspace.index().node(record.text(u"environment")), false);
    }
    const RecordId inside = insideOf(workspace, view);
    if (!inside.isValid()) {
        return choicesIn(workspace, {}, false);
    }
    QStringList own = sectionsBelow(workspace, inside);
    own.removeOne(u"elements"_s);  // The top's stands for these.
    const QStringList top = sectionsBelow(workspace, {});
    return into(workspace, inside, plainChoices(own), true) + plainChoices(top)
        + into(workspace, inside, derivedChoices(workspace, own), true) + derivedChoices(workspace, top);
}

QString freeKey(const Workspace &workspace, RecordId parent, const QString &name)
{
    QString base = slug(name, 40);
    if (base.at(0).isDigit()) {
        base.prepend(u'_');
    }
    QStringList taken;
    for (const RecordId sibling : workspace.index().children(parent.isValid() ? parent : RecordId{})) {
        taken.append(workspace.record(sibling).key().toLower());
    }
    QString key = base;
    for (int number = 2; taken.contains(key) || !checkKey(workspace, parent, key).ok(); ++number) {
        key = base % u'-' % QString::number(number);
    }
    return key;
}

}  // namespace lintel::canvas
