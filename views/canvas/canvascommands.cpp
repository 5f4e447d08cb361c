// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvascommands.h"

#include <QtCore/QLineF>

#include <algorithm>
#include <cmath>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

QList<int> CanvasCommands::movable() const
{
    return m_stage.edits.canMove() ? m_stage.scene.mover().moved(m_stage.scene.layout(), m_stage.selection.nodes(), {}).keys()
                                   : QList<int>();
}

// The same boxes of the same view in a row are one step.
QString CanvasCommands::mergeKey(const QString &what, const QList<int> &nodes) const
{
    QString key = u"canvas.%1.%2"_s.arg(what).arg(m_stage.edits.view().number);
    for (const int node : nodes) {
        key += u'.' % m_stage.scene.diagram().nodes.at(node).key;
    }
    return key;
}

void CanvasCommands::movePlaces(const QMap<int, QRectF> &boxes, const QString &label, const QString &mergeKey)
{
    const Layout before = m_stage.scene.layout();
    const BoxMover::Changes changes = m_stage.scene.moveBoxes(before, boxes, BoxMover::Effort::Drop);
    if (changes.nodes.isEmpty()) {
        return;
    }
    m_stage.scene.preview(changes);
    if (!m_stage.edits.place(boxes, changes.lines, label, mergeKey)) {
        m_stage.scene.restore(before);
    }
}

void CanvasCommands::align(Align how)
{
    QMap<int, QRectF> boxes;
    for (const int node : movable()) {
        boxes.insert(node, m_stage.scene.layout().nodes.at(node));
    }
    // The one selected last is what the others follow.
    const QList<int> selected = m_stage.selection.nodes();
    const auto last = std::find_if(selected.rbegin(), selected.rend(), [&](int node) { return boxes.contains(node); });
    if (boxes.size() > 1) {
        movePlaces(aligned(boxes, last == selected.rend() ? boxes.firstKey() : *last, how),
                   tr("Align %1").arg(m_stage.edits.subject(boxes.keys())));
    }
}

void CanvasCommands::distribute(Qt::Orientation direction)
{
    QMap<int, QRectF> boxes;
    for (const int node : movable()) {
        boxes.insert(node, m_stage.scene.layout().nodes.at(node));
    }
    movePlaces(distributed(boxes, direction), tr("Distribute %1").arg(m_stage.edits.subject(boxes.keys())));
}

void CanvasCommands::nudge(const QPointF &by)
{
    if (!movable().isEmpty()) {
        const QMap<int, QRectF> boxes = m_stage.scene.mover().moved(m_stage.scene.layout(), m_stage.selection.nodes(), by);
        movePlaces(boxes, tr("Move %1").arg(m_stage.edits.subject(m_stage.selection.nodes())), mergeKey(u"nudge"_s, boxes.keys()));
    }
}

void CanvasCommands::resizeBy(const QSizeF &by)
{
    QMap<int, QRectF> boxes;
    for (const int node : movable()) {
        QRectF rect = m_stage.scene.layout().nodes.at(node);
        rect.setSize({qMax(60.0, rect.width() + by.width()), qMax(40.0, rect.height() + by.height())});
        boxes.insert(node, rect);
    }
    movePlaces(boxes, tr("Resize %1").arg(m_stage.edits.subject(boxes.keys())), mergeKey(u"resize"_s, boxes.keys()));
}

void CanvasCommands::fitToText()
{
    if (const QList<int> nodes = movable(); !nodes.isEmpty()) {
        m_stage.edits.shrink(nodes);
    }
}

bool CanvasCommands::canHide() const
{
    return m_stage.edits.canEdit() && !m_stage.selection.isEmpty();
}

bool CanvasCommands::canDelete() const
{
    return m_stage.edits.canEdit() && !m_stage.selection.records().isEmpty();
}

void CanvasCommands::hide()
{
    if (canHide()) {
        m_stage.edits.hide(m_stage.selection.parts());
    }
}

void CanvasCommands::deleteFromModel()
{
    if (canDelete()) {
        m_stage.edits.workbench().askToDelete(m_stage.selection.records());
    }
}

void CanvasCommands::arrange(Arrange what)
{
    QStringList keys;
    if (what == Arrange::Selected) {
        for (const int node : movable()) {
            keys.append(m_stage.scene.diagram().nodes.at(node).key);
        }
    }
    if (m_stage.edits.canMove() && (what != Arrange::Selected || !keys.isEmpty())) {
        m_stage.edits.workbench().arrange(m_stage.edits.view(), what, keys);
    }
}

// Lines

bool CanvasCommands::hasLine() const
{
    return m_stage.edits.canMove() && m_stage.selection.single().isEdge();
}

bool CanvasCommands::hasBends() const
{
    if (!hasLine()) {
        return false;
    }
    const Diagram::KeptLine line = m_stage.edits.lineOf(m_stage.selection.single().index, false);
    return !line.points.isEmpty() || line.label >= 0;
}

void CanvasCommands::addBend()
{
    if (!hasLine()) {
        return;
    }
    const int edge = m_stage.selection.single().index;
    const QList<QPointF> &points = m_stage.scene.layout().edges.at(edge).points;
    QLineF longest;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF piece(points.at(i - 1), points.at(i));
        longest = piece.length() > longest.length() ? piece : longest;
    }
    const QPointF middle = longest.center();
    Diagram::KeptLine line = m_stage.edits.lineOf(edge, true);
    const int at = qMin(bendIndex(points, middle), static_cast<int>(line.points.size()));
    line.points.insert(at, {static_cast<int>(std::lround(middle.x())), static_cast<int>(std::lround(middle.y()))});
    m_bend = at;
    m_stage.edits.route(edge, line, tr("Bend %1").arg(m_stage.edits.subjectOfLine(edge)));
}

void CanvasCommands::nextBend()
{
    ++m_bend;
}

bool CanvasCommands::nudgeBend(const QPoint &by)
{
    const int edge = m_stage.selection.single().index;
    Diagram::KeptLine line = hasLine() ? m_stage.edits.lineOf(edge, false) : Diagram::KeptLine();
    if (line.points.isEmpty()) {
        return false;
    }
    auto &[x, y] = line.points[m_bend % line.points.size()];
    x += by.x();
    y += by.y();
    m_stage.edits.route(edge, line, tr("Bend %1").arg(m_stage.edits.subjectOfLine(edge)), u"canvas.bend.%1.%2"_s.arg(edge).arg(m_bend));
    return true;
}

void CanvasCommands::removeBend(int edge, int bend)
{
    Diagram::KeptLine line = m_stage.edits.lineOf(edge, true);
    if (bend >= 0 && bend < line.points.size()) {
        line.points.removeAt(bend);
        m_stage.edits.route(edge, line, tr("Remove a bend of %1").arg(m_stage.edits.subjectOfLine(edge)));
    }
}

void CanvasCommands::straighten()
{
    if (hasBends()) {
        const int edge = m_stage.selection.single().index;
        m_stage.edits.route(edge, {}, tr("Straighten %1").arg(m_stage.edits.subjectOfLine(edge)));
    }
}

void CanvasCommands::moveLabel(int percent)
{
    if (!hasLine()) {
        return;
    }
    const int edge = m_stage.selection.single().index;
    const Layout::Route &route = m_stage.scene.layout().edges.at(edge);
    if (!route.label.isEmpty()) {
        Diagram::KeptLine line = m_stage.edits.lineOf(edge, false);
        line.label = qBound(0, (line.label < 0 ? labelPercent(route.points, route.label.center()) : line.label) + percent, 100);
        m_stage.edits.route(edge, line, tr("Move the label of %1").arg(m_stage.edits.subjectOfLine(edge)), u"canvas.label.%1"_s.arg(edge));
    }
}

}  // namespace lintel::canvas
