// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/movegesture.h"

#include "views/canvas/snapping.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace lintel::canvas {

namespace {

constexpr double reach = 6;  // screen pixels within which things snap
constexpr double smallestWidth = 60;
constexpr double smallestHeight = 40;

}  // namespace

MoveGesture::MoveGesture(Stage &stage, const QList<int> &nodes, const QPointF &start)
    : Gesture(stage),
      m_nodes(nodes),
      m_start(start),
      m_before(stage.scene.layout()),
      m_drop(stage.edits.workspace(), stage.scene.diagram(), nodes)
{
    scene().addItem(&m_guides);
    const QMap<int, QRectF> moving = scene().mover().moved(m_before, m_nodes, {});
    for (const QRectF &rect : moving) {
        m_frame |= rect;
    }
    scene().setRaised(moving.keys(), true);
    for (int i = 0; i < m_before.nodes.size(); ++i) {
        if (!moving.contains(i) && !scene().diagram().nodes.at(i).boundary) {
            m_others.append(m_before.nodes.at(i));
        }
    }
}

MoveGesture::~MoveGesture()
{
    light({});
    scene().setRaised(scene().mover().moved(scene().layout(), m_nodes, {}).keys(), false);
    scene().removeItem(&m_guides);
}

QMap<int, QRectF> MoveGesture::boxesAt(const Pointer &pointer)
{
    QPointF by = pointer.scene - m_start;
    if (pointer.modifiers & Qt::ShiftModifier) {
        std::abs(by.x()) > std::abs(by.y()) ? by.setY(0) : by.setX(0);
    }
    QPainterPath guides;
    if (stage().snapping && !(pointer.modifiers & Qt::AltModifier)) {
        const Snap snap = snapped(m_frame.translated(by), m_others, reach / scene().zoom(), stage().grid);
        by += snap.by;
        for (const QLineF &guide : snap.guides) {
            guides.moveTo(guide.p1());
            guides.lineTo(guide.p2());
        }
    }
    m_guides.setPath(guides, QPen(scene().colours().color(QPalette::Highlight), 1, Qt::DashLine));
    by = {std::round(by.x()), std::round(by.y())};
    return scene().mover().moved(m_before, m_nodes, by);
}

std::optional<int> MoveGesture::targetAt(const Pointer &pointer) const
{
    if (!(pointer.modifiers & Qt::ControlModifier)) {
        return {};
    }
    const int target = m_drop.at(m_before, pointer.scene);
    return m_drop.isHome(target) ? std::optional<int>() : target;
}

// Boundaries that may not take the boxes step back, and the one that would is lit.
void MoveGesture::light(std::optional<int> target)
{
    if (target == m_lit) {
        return;
    }
    scene().clearMarks(Mark::Dimmed);
    scene().clearMarks(Mark::Lit);
    m_lit = target;
    if (!target) {
        return;
    }
    for (int i = 0; i < scene().diagram().nodes.size(); ++i) {
        const bool boundary = scene().diagram().nodes.at(i).boundary;
        if (!m_drop.moved().contains(i) && !(boundary && (m_drop.isHome(i) || m_drop.allows(i)))) {
            scene().mark(Part::node(i), Mark::Dimmed);
        }
    }
    if (*target >= 0 && m_drop.allows(*target)) {
        scene().mark(Part::node(*target), Mark::Lit);
    }
}

// Said once for each boundary that the boxes stray into.
void MoveGesture::hint(const Pointer &pointer)
{
    // With the key held the lit boundary says it.
    const int target = pointer.modifiers & Qt::ControlModifier ? -1 : m_drop.at(m_before, pointer.scene);
    if (target == m_hinted) {
        return;
    }
    m_hinted = target;
    const bool into = target >= 0 && m_drop.allows(target);
    QToolTip::showText(QCursor::pos(), into ? Qt::convertFromPlainText(tr("Ctrl: into “%1”").arg(m_drop.nameOf(target))) : QString());
}

void MoveGesture::move(const Pointer &pointer)
{
    m_last = pointer;
    const std::optional<int> target = targetAt(pointer);
    light(target);
    hint(pointer);
    BoxMover::Changes changes = scene().moveBoxes(m_before, boxesAt(pointer), BoxMover::Effort::Drag);
    // What they are to leave does not stretch after them.
    if (target) {
        scene().restore(m_before);
        changes.nodes.removeIf([this](int node) { return !m_drop.moved().contains(node); });
    }
    scene().preview(changes);
}

bool MoveGesture::key(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Control) {
        return false;
    }
    m_last.modifiers.setFlag(Qt::ControlModifier, event.type() == QEvent::KeyPress);
    move(m_last);
    return true;
}

void MoveGesture::finish(const Pointer &pointer)
{
    const QMap<int, QRectF> boxes = boxesAt(pointer);
    const BoxMover::Changes changes = scene().moveBoxes(m_before, boxes, BoxMover::Effort::Drop);
    m_guides.clear();
    if (changes.nodes.isEmpty()) {
        cancel();
        return;
    }
    if (targetAt(pointer)) {
        if (!drop(pointer, boxes, changes)) {
            cancel();
        }
        return;
    }
    scene().preview(changes);
    if (!stage().edits.place(boxes, changes.lines, tr("Move %1").arg(stage().edits.subject(stage().selection.nodes())))) {
        cancel();
    }
}

bool MoveGesture::drop(const Pointer &pointer, const QMap<int, QRectF> &boxes, const BoxMover::Changes &changes)
{
    const int target = *targetAt(pointer);
    light({});
    const QString name = m_drop.nameOf(target);
    const QString moved = stage().edits.subject(stage().selection.nodes());
    const QString label = name.isEmpty() ? tr("Move %1 out").arg(moved) : tr("Move %1 into %2").arg(moved, name);
    return stage().edits.place(boxes, changes.lines, label, {}, [&](const Workspace &now) { return m_drop.plan(now, target); });
}

void MoveGesture::cancel()
{
    scene().restore(m_before);
}

ResizeGesture::ResizeGesture(Stage &stage, int node, int handle)
    : Gesture(stage),
      m_node(node),
      m_handle(handle),
      m_before(stage.scene.layout())
{
}

Qt::CursorShape ResizeGesture::cursorOf(int handle)
{
    switch (handle % 4) {
    case 0: return Qt::SizeFDiagCursor;
    case 1: return Qt::SizeVerCursor;
    case 2: return Qt::SizeBDiagCursor;
    default: return Qt::SizeHorCursor;
    }
}

QRectF ResizeGesture::rectAt(const Pointer &pointer) const
{
    QRectF rect = m_before.nodes.at(m_node);
    QPointF at = pointer.scene;
    if (stage().snapping && !(pointer.modifiers & Qt::AltModifier) && stage().grid > 0) {
        at = {std::round(at.x() / stage().grid) * stage().grid, std::round(at.y() / stage().grid) * stage().grid};
    }
    at = {std::round(at.x()), std::round(at.y())};
    if (m_handle == 0 || m_handle == 6 || m_handle == 7) {
        rect.setLeft(qMin(at.x(), rect.right() - smallestWidth));
    }
    if (m_handle >= 2 && m_handle <= 4) {
        rect.setRight(qMax(at.x(), rect.left() + smallestWidth));
    }
    if (m_handle <= 2) {
        rect.setTop(qMin(at.y(), rect.bottom() - smallestHeight));
    }
    if (m_handle >= 4 && m_handle <= 6) {
        rect.setBottom(qMax(at.y(), rect.top() + smallestHeight));
    }
    return rect;
}

void ResizeGesture::move(const Pointer &pointer)
{
    scene().preview(scene().moveBoxes(m_before, {{m_node, rectAt(pointer)}}, BoxMover::Effort::Drag));
}

void ResizeGesture::finish(const Pointer &pointer)
{
    const QMap<int, QRectF> boxes = {{m_node, rectAt(pointer)}};
    const BoxMover::Changes changes = scene().moveBoxes(m_before, boxes, BoxMover::Effort::Drop);
    scene().preview(changes);
    if (changes.nodes.isEmpty() || !stage().edits.place(boxes, changes.lines, tr("Resize %1").arg(stage().edits.subject({m_node})))) {
        cancel();
    }
}

void ResizeGesture::cancel()
{
    scene().restore(m_before);
}

RubberBandGesture::RubberBandGesture(Stage &stage, const Pointer &start)
    : Gesture(stage),
      m_start(start.scene),
      m_before(stage.selection.parts()),
      m_adds(start.modifiers & (Qt::ShiftModifier | Qt::ControlModifier))
{
    scene().addItem(&m_frame);
}

void RubberBandGesture::move(const Pointer &pointer)
{
    const QRectF area = QRectF(m_start, pointer.scene).normalized();
    QPainterPath path;
    path.addRect(area);
    QColor colour = scene().colours().color(QPalette::Highlight);
    const QPen pen(colour, 1);
    colour.setAlpha(40);
    m_frame.setPath(path, pen, colour);
    QList<Part> parts = m_adds ? m_before : QList<Part>();
    for (const Part part : scene().partsIn(area)) {
        if (!parts.contains(part)) {
            parts.append(part);
        }
    }
    if (parts != stage().selection.parts()) {
        stage().selection.set(parts);
    }
}

void RubberBandGesture::finish(const Pointer &pointer)
{
    move(pointer);
}

void RubberBandGesture::cancel()
{
    stage().selection.set(m_before);
}

void PanGesture::move(const Pointer &pointer)
{
    stage().host.scrollBy(m_last - pointer.viewport);
    m_last = pointer.viewport;
}

}  // namespace lintel::canvas
