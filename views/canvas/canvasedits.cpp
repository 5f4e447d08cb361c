// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvasedits.h"

#include "model/edit/connecting.h"
#include "model/edit/creating.h"
#include "model/edit/rekeying.h"
#include "model/workspace/workspaceindex.h"
#include "views/canvas/droptarget.h"
#include "views/canvas/planchain.h"
#include "views/canvas/viewplans.h"
#include "views/widgets/subject.h"

#include <cmath>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

std::pair<int, int> rounded(const QPointF &point)
{
    return {static_cast<int>(std::lround(point.x())), static_cast<int>(std::lround(point.y()))};
}

}  // namespace

CanvasEdits::CanvasEdits(Workbench &workbench, DiagramScene &scene, RecordId view) : m_workbench(workbench), m_scene(scene), m_view(view) {}

bool CanvasEdits::canEdit() const
{
    return !m_workbench.isReadOnly() && workspace().record(m_view).type() == RecordType::View;
}

bool CanvasEdits::refuse(const QString &code, const QString &what, const QString &mend) const
{
    emit m_workbench.refused(Diagnostic::error(code, what, {}, mend));
    return false;
}

// Places

PlacedBox CanvasEdits::placed(int node, const QRectF &rect) const
{
    const QString &key = m_scene.diagram().nodes.at(node).key;
    const Diagram::KeptBox kept = m_scene.diagram().keptBoxes.value(key);
    const auto [x, y] = rounded(rect.topLeft());
    QSize size(kept.width, kept.height);
    const QSizeF usual = m_scene.mover().tree().sizes.at(node);
    if (std::abs(rect.width() - usual.width()) > 0.5 || std::abs(rect.height() - usual.height()) > 0.5) {
        size = rect.size().toSize();
    }
    return {key, QRect(QPoint(x, y), size)};
}

QList<PlacedBox> CanvasEdits::places(const QMap<int, QRectF> &changed) const
{
    QList<PlacedBox> boxes;
    const Diagram &diagram = m_scene.diagram();
    for (int i = 0; i < diagram.nodes.size(); ++i) {
        const bool fixed = diagram.keptBoxes.contains(diagram.nodes.at(i).key);
        if (m_scene.mover().tree().isBox(i) && !diagram.sequence && (changed.contains(i) || !fixed)) {
            boxes.append(placed(i, changed.value(i, m_scene.layout().nodes.at(i))));
        }
    }
    return boxes;
}

bool CanvasEdits::place(const QMap<int, QRectF> &boxes, const QMap<QString, Diagram::KeptLine> &lines, const QString &label,
                        const QString &mergeKey, const PlanChain::Plan &further)
{
    PlanChain chain(workspace());
    const QList<PlacedBox> all = places(boxes);
    chain.then([&](const Workspace &now) { return planPlace(now, m_view, all); });
    if (!lines.isEmpty()) {
        chain.then([&](const Workspace &now) { return planLines(now, m_view, lines); });
    }
    if (further) {
        chain.then(further);
    }
    return m_workbench.perform(chain.result(), label, mergeKey);
}

bool CanvasEdits::shrink(const QList<int> &nodes)
{
    QMap<int, QRectF> boxes;
    for (const int node : nodes) {
        boxes.insert(node, m_scene.layout().nodes.at(node));
    }
    QList<PlacedBox> all = places(boxes);
    for (PlacedBox &box : all) {
        if (nodes.contains(m_scene.nodeOfKey(box.path))) {
            box.at.setSize(QSize());
        }
    }
    return m_workbench.perform(planPlace(workspace(), m_view, all), tr("Fit %1 to the text").arg(subject(nodes)));
}

Diagram::KeptLine CanvasEdits::lineOf(int edge, bool bendsAsDrawn) const
{
    Diagram::KeptLine line = m_scene.diagram().keptLines.value(m_scene.diagram().edges.at(edge).key);
    const QList<QPointF> &points = m_scene.layout().edges.at(edge).points;
    if (bendsAsDrawn && line.points.isEmpty()) {
        for (qsizetype i = 1; i + 1 < points.size(); ++i) {
            line.points.append(rounded(points.at(i)));
        }
    }
    return line;
}

bool CanvasEdits::route(int edge, const Diagram::KeptLine &line, const QString &label, const QString &mergeKey)
{
    return place({}, {{m_scene.diagram().edges.at(edge).key, line}}, label, mergeKey);
}

// Relationships

RecordId CanvasEdits::elementOf(int node) const
{
    return node >= 0 ? m_scene.diagram().nodes.at(node).element : RecordId();
}

bool CanvasEdits::mayConnect(int from, int to) const
{
    const ElementId a = elementOf(from);
    const ElementId b = elementOf(to);
    const WorkspaceIndex &index = workspace().index();
    return a.isValid() && b.isValid() && a != b && !index.isBelow(a, b) && !index.isBelow(b, a);
}

RecordId CanvasEdits::connect(int from, int to)
{
    if (!mayConnect(from, to)) {
        refuse(u"canvas.connect"_s, u"these two cannot be connected"_s,
               u"A relationship goes from one element to another that neither contains the other."_s);
        return {};
    }
    const ElementId source = elementOf(from);
    const ElementId target = elementOf(to);
    PlanChain chain(workspace());
    const QList<RecordId> &uses = workspace().index().uses(source);
    const bool known = std::any_of(uses.begin(), uses.end(), [&](RecordId id) { return workspace().record(id).target(u"to") == target; });
    if (!isDynamic() || !known) {
        chain.then([&](const Workspace &now) { return planConnect(now, source, target); });
    }
    if (isDynamic()) {
        chain.then([&](const Workspace &now) { return planStep(now, m_view, source, target); });
    }
    const RecordId fresh = chain.inserted(RecordType::Relationship).value(0);
    const QString label = tr("Connect %1 to %2").arg(workspace().record(source).displayName(), workspace().record(target).displayName());
    return m_workbench.perform(chain.result(), label) ? fresh : RecordId();
}

bool CanvasEdits::mayReconnect(int edge, bool source, int to) const
{
    const DiagramEdge &line = m_scene.diagram().edges.at(edge);
    return !isDynamic() && !line.relationships.isEmpty() && (source ? mayConnect(to, line.to) : mayConnect(line.from, to));
}

bool CanvasEdits::reconnect(int edge, bool source, int to)
{
    if (!mayReconnect(edge, source, to)) {
        return refuse(u"canvas.reconnect"_s, u"the line cannot end there"_s, u"Choose an element that is lit while you drag."_s);
    }
    PlanChain chain(workspace());
    for (const RecordId relationship : m_scene.diagram().edges.at(edge).relationships) {
        chain.then([&](const Workspace &now) {
            return source ? planReconnectSource(now, relationship, elementOf(to)) : planReconnect(now, relationship, elementOf(to));
        });
    }
    return m_workbench.perform(chain.result(), tr("Reconnect %1").arg(subjectOfLine(edge)));
}

// Names

QString CanvasEdits::nameOf(Part part) const
{
    if (part.isNode()) {
        const QString group = groupAt(workspace(), m_scene.diagram(), part.index);
        return group.isEmpty() ? workspace().record(m_scene.diagram().nodes.at(part.index).record).displayName()
                               : group.sliced(group.lastIndexOf(u'/') + 1);
    }
    return part.isEdge() ? workspace().record(m_scene.diagram().edges.at(part.index).relationships.value(0)).text(u"description")
                         : QString();
}

QString CanvasEdits::subject(const QList<int> &nodes) const
{
    QList<RecordId> records;
    for (const int node : nodes) {
        records.append(m_scene.diagram().nodes.at(node).record);
    }
    return nodes.size() == 1 ? nameOf(Part::node(nodes.first())) : subjectOf(workspace(), records);
}

QString CanvasEdits::subjectOfLine(int edge) const
{
    const DiagramEdge &line = m_scene.diagram().edges.at(edge);
    return QString(nameOf(Part::node(line.from)) % u" → " % nameOf(Part::node(line.to)));
}

bool CanvasEdits::canRename(Part part) const
{
    if (!canEdit()) {
        return false;
    }
    return part.isNode()
        ? m_scene.diagram().nodes.at(part.index).record.isValid() || !groupAt(workspace(), m_scene.diagram(), part.index).isEmpty()
        : part.isEdge() && !isDynamic() && m_scene.diagram().edges.at(part.index).relationships.size() == 1;
}

bool CanvasEdits::rename(Part part, const QString &text)
{
    if (!canRename(part) || text.trimmed() == nameOf(part)) {
        return false;
    }
    if (const QString group = part.isNode() ? groupAt(workspace(), m_scene.diagram(), part.index) : QString(); !group.isEmpty()) {
        const QString name = group.first(group.lastIndexOf(u'/') + 1) % text.trimmed();
        return m_workbench.perform(planRenameGroup(workspace(), group, name), tr("Rename %1 to %2").arg(nameOf(part), text.trimmed()));
    }
    if (part.isNode()) {
        const DiagramNode &node = m_scene.diagram().nodes.at(part.index);
        const RecordId named = workspace().record(node.record).type() == RecordType::Instance ? node.element : node.record;
        return m_workbench.perform(planRename(workspace(), named, text), tr("Rename %1 to %2").arg(nameOf(part), text.trimmed()));
    }
    const RecordId relationship = m_scene.diagram().edges.at(part.index).relationships.first();
    const Value value = text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
    return m_workbench.perform(planSetField(workspace(), relationship, u"description"_s, value),
                               tr("Describe %1").arg(subjectOfLine(part.index)));
}

}  // namespace lintel::canvas
