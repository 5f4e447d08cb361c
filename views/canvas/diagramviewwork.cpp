// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/workspaceindex.h"
#include "views/canvas/diagramview.h"
#include "views/canvas/nameeditor.h"
#include "views/canvas/newelementpopup.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QStatusTipEvent>

#include <algorithm>

// What a person does on the canvas with what is selected.
namespace lintel {

using namespace canvas;
using namespace Qt::StringLiterals;

void DiagramView::selectAll()
{
    QList<Part> parts;
    for (int i = 0; i < m_scene->diagram().nodes.size(); ++i) {
        parts.append(Part::node(i));
    }
    for (int i = 0; i < m_scene->diagram().edges.size(); ++i) {
        parts.append(Part::edge(i));
    }
    m_selection->set(parts);
}

bool DiagramView::walk(bool forwards)
{
    const int nodes = static_cast<int>(m_scene->diagram().nodes.size());
    const int edges = static_cast<int>(m_scene->diagram().edges.size());
    const Part current = m_selection->current();
    int at = current.isNode() ? current.index : current.isEdge() ? nodes + current.index : forwards ? -1 : nodes + edges;
    at += forwards ? 1 : -1;
    if (at < 0 || at >= nodes + edges) {
        return false;
    }
    const Part next = at < nodes ? Part::node(at) : Part::edge(at - nodes);
    m_selection->set({next});
    bringIntoSight(m_scene->rectOf(next));
    return true;
}

void DiagramView::walkTowards(Qt::Key arrow, bool adds)
{
    QList<QRectF> boxes = m_scene->layout().nodes;
    for (int i = 0; i < boxes.size(); ++i) {
        if (m_scene->diagram().nodes.at(i).boundary) {
            boxes[i] = {};
        }
    }
    const Part current = m_selection->current();
    const QPointF middle = sightCentre();
    const QRectF from = current.isValid() ? m_scene->rectOf(current) : QRectF(middle, QSizeF(1, 1));
    int next = nextTowards(boxes, from, arrow, current.isNode() ? current.index : -1);
    if (!current.isValid() && next < 0) {
        next = m_scene->diagram().nodes.isEmpty() ? -1 : 0;
    }
    if (next >= 0) {
        adds ? m_selection->add(Part::node(next)) : m_selection->set({Part::node(next)});
        bringIntoSight(boxes.at(next));
    }
}

bool DiagramView::reveal(RecordId record)
{
    const QList<Part> parts = m_scene->partsOf(record);
    m_revealed = m_shown ? RecordId() : record;
    if (parts.isEmpty()) {
        return !m_shown;
    }
    m_selection->set(parts);
    // What is in sight stays where it is.
    const QRectF area = m_scene->rectOf(parts.first());
    if (!mapToScene(viewport()->rect()).boundingRect().contains(area)) {
        centerOn(area.center());
    }
    return true;
}

bool DiagramView::openLinked(Part part)
{
    const QString link = part.isNode() ? m_scene->diagram().nodes.at(part.index).link : QString();
    const RecordId linked = link.isEmpty() ? RecordId() : m_workbench.workspace().index().named(RecordType::View, link);
    if (linked.isValid()) {
        m_workbench.openView(linked);
    }
    return linked.isValid();
}

void DiagramView::rename(Part part)
{
    if (!part.isValid() || !m_edits.canRename(part)) {
        return;
    }
    QRectF area = m_scene->rectOf(part);
    if (part.isNode()) {
        const QRectF name = m_scene->nameRect(part.index);
        area = name.isEmpty() ? area : name;
    } else if (const QRectF label = m_scene->layout().edges.at(part.index).label; !label.isEmpty()) {
        area = label;
    }
    bringIntoSight(area);
    m_nameEditor->open(part, m_edits.nameOf(part), mapFromScene(area).boundingRect(), part.isNode() ? tr("Name") : tr("Description"));
}

void DiagramView::askToCreate(const QPointF &at, int connectFrom)
{
    if (!m_edits.canEdit()) {
        return;
    }
    ElementPlace place = elementPlace(m_edits.workspace(), *m_scene, m_view, at);
    if (connectFrom >= 0) {
        // Nothing can be connected to what it is in.
        const RecordId from = m_scene->diagram().nodes.at(connectFrom).element;
        place.choices.removeIf([from](const ElementChoice &choice) { return choice.parent == from; });
    }
    if (!place.choices.isEmpty()) {
        m_newElement->open(place, mapFromScene(at) + viewport()->pos(), viewport()->geometry(), connectFrom);
    }
}

void DiagramView::createInSight()
{
    setCreating(false);
    m_interaction->cancel();
    // Below what is selected, so that it lands in the same boundary; else in the middle.
    const QList<int> nodes = m_selection->nodes();
    QPointF at = sightCentre();
    if (!nodes.isEmpty()) {
        const QRectF box = m_scene->layout().nodes.at(nodes.last());
        const bool boundary = m_scene->diagram().nodes.at(nodes.last()).boundary;
        at = boundary ? box.center() : QPointF(box.center().x(), box.bottom() + box.height());
    }
    bringIntoSight({at, QSizeF(1, 1)});
    askToCreate(at, -1);
}

void DiagramView::connectSelected()
{
    const Part single = m_selection->single();
    if (m_edits.canEdit() && single.isNode() && m_scene->diagram().nodes.at(single.index).element.isValid()) {
        m_interaction->connectByKeyboard(single.index);
        setFocus();
        showHint(tr("Arrow keys choose what to connect to. Return connects, Escape gives up."));
    }
}

QPointF DiagramView::pastePlace() const
{
    const bool inside = viewport()->rect().contains(m_lastPointer) && viewport()->underMouse();
    return inside ? mapToScene(m_lastPointer) : sightCentre();
}

// In the status line of the window, until what it is about is over.
void DiagramView::showHint(const QString &text)
{
    QStatusTipEvent tip(text);
    QCoreApplication::sendEvent(this, &tip);
}

void DiagramView::doubleClick(const Pointer &pointer)
{
    const Grip grip = m_interaction->grips().at(pointer.scene);
    if (grip.kind == Grip::Kind::Bend) {
        m_commands.removeBend(grip.part.index, grip.index);
        return;
    }
    const Spot spot = m_scene->spotAt(pointer.scene);
    switch (spot.what) {
    case Hit::Part::Box:
    case Hit::Part::Caption:
        if (m_scene->nameRect(spot.part.index).contains(pointer.scene) || !openLinked(spot.part)) {
            rename(spot.part);
        }
        break;
    case Hit::Part::Line:
    case Hit::Part::Label: rename(spot.part); break;
    case Hit::Part::None:
    case Hit::Part::Boundary: askToCreate(pointer.scene, -1); break;
    default: break;
    }
}

}  // namespace lintel
