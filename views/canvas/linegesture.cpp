// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/linegesture.h"

#include <cmath>

namespace lintel::canvas {

BendGesture::BendGesture(Stage &stage, int edge, int bend, const QPointF &start)
    : Gesture(stage),
      m_edge(edge),
      m_bend(bend),
      m_line(stage.edits.lineOf(edge, true)),
      m_before(stage.scene.layout())
{
    if (m_bend < 0) {
        m_bend = qMin(bendIndex(m_before.edges.at(edge).points, start), static_cast<int>(m_line.points.size()));
        m_line.points.insert(m_bend, {0, 0});
    }
}

Diagram::KeptLine BendGesture::lineAt(const Pointer &pointer) const
{
    QPointF at = pointer.scene;
    if (stage().snapping && !(pointer.modifiers & Qt::AltModifier) && stage().grid > 0) {
        at = {std::round(at.x() / stage().grid) * stage().grid, std::round(at.y() / stage().grid) * stage().grid};
    }
    Diagram::KeptLine line = m_line;
    line.points[m_bend] = {static_cast<int>(std::lround(at.x())), static_cast<int>(std::lround(at.y()))};
    return line;
}

void BendGesture::move(const Pointer &pointer)
{
    scene().previewRoute(m_edge, scene().mover().routed(m_before, m_edge, lineAt(pointer)));
}

void BendGesture::finish(const Pointer &pointer)
{
    move(pointer);
    if (!stage().edits.route(m_edge, lineAt(pointer), tr("Bend %1").arg(stage().edits.subjectOfLine(m_edge)))) {
        cancel();
    }
}

void BendGesture::cancel()
{
    scene().restore(m_before);
}

LabelGesture::LabelGesture(Stage &stage, int edge, const QPointF &start)
    : Gesture(stage),
      m_edge(edge),
      m_offset(stage.scene.layout().edges.at(edge).label.center() - start),
      m_before(stage.scene.layout())
{
}

Diagram::KeptLine LabelGesture::lineAt(const Pointer &pointer) const
{
    Diagram::KeptLine line = stage().edits.lineOf(m_edge, false);
    line.label = labelPercent(m_before.edges.at(m_edge).points, pointer.scene + m_offset);
    return line;
}

void LabelGesture::move(const Pointer &pointer)
{
    scene().previewRoute(m_edge, scene().mover().routed(m_before, m_edge, lineAt(pointer)));
}

void LabelGesture::finish(const Pointer &pointer)
{
    move(pointer);
    if (!stage().edits.route(m_edge, lineAt(pointer), tr("Move the label of %1").arg(stage().edits.subjectOfLine(m_edge)))) {
        cancel();
    }
}

void LabelGesture::cancel()
{
    scene().restore(m_before);
}

}  // namespace lintel::canvas
