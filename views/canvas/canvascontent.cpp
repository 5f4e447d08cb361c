// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/adding.h"
#include "model/edit/connecting.h"
#include "model/edit/creating.h"
#include "model/edit/governing.h"
#include "model/workspace/workspaceindex.h"
#include "views/canvas/canvasedits.h"
#include "views/canvas/planchain.h"
#include "views/canvas/viewplans.h"
#include "views/widgets/subject.h"

#include <algorithm>
#include <cmath>

// What comes into a view and leaves it.
namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr double besideEachOther = 40;
constexpr double betweenBoxes = 16;  // where a new one had to give way
constexpr double ringStep = 10;
constexpr int mostRings = 60;

}  // namespace

// Resolving tells what no rule of thumb can: filters are expressions.
bool CanvasEdits::isShown(const Workspace &workspace, RecordId element) const
{
    const Result<Diagram> diagram = resolveView(workspace, m_view);
    return diagram && std::any_of(diagram->nodes.begin(), diagram->nodes.end(), [element](const DiagramNode &node) {
               return node.element == element || node.record == element;
           });
}

QRectF CanvasEdits::rectFor(const Workspace &workspace, RecordId record, const QPointF &centre) const
{
    QSizeF size(180, 104);
    if (const Result<Diagram> diagram = resolveView(workspace, m_view)) {
        for (const DiagramNode &node : diagram->nodes) {
            if (node.record == record || node.element == record) {
                size = naturalSize(node);
            }
        }
    }
    return {centre - QPointF(size.width() / 2, size.height() / 2), size};
}

// The same rectangle, moved as little as may be so that it lies upon no box.
QRectF CanvasEdits::clear(const QRectF &wanted, const QList<QRectF> &also) const
{
    QList<QRectF> taken = also;
    for (int i = 0; i < m_scene.diagram().nodes.size(); ++i) {
        if (m_scene.mover().tree().isBox(i)) {
            taken.append(m_scene.layout().nodes.at(i));
        }
    }
    const auto isFree = [&taken](const QRectF &rect) {
        const QRectF room = rect.adjusted(-betweenBoxes, -betweenBoxes, betweenBoxes, betweenBoxes);
        return std::none_of(taken.begin(), taken.end(), [&room](const QRectF &box) { return box.intersects(room); });
    };
    if (std::none_of(taken.begin(), taken.end(), [&wanted](const QRectF &box) { return box.intersects(wanted); })) {
        return wanted;
    }
    for (int ring = 1; ring <= mostRings; ++ring) {
        for (int along = 0; along <= ring; ++along) {
            for (const auto &[x, y] :
                 {std::pair(along, ring), std::pair(-along, ring), std::pair(ring, along), std::pair(-ring, along), std::pair(ring, -along),
                  std::pair(-ring, -along), std::pair(along, -ring), std::pair(-along, -ring)}) {
                if (const QRectF moved = wanted.translated(x * ringStep, y * ringStep); isFree(moved)) {
                    return moved;
                }
            }
        }
    }
    return wanted;
}

RecordId CanvasEdits::create(const ElementPlace &place, const ElementChoice &choice, const QString &name, int connectFrom)
{
    const QString key = freeKey(workspace(), choice.parent, name);
    const bool node = choice.section == u"nodes";
    PlanChain chain(workspace());
    chain.then([&](const Workspace &now) {
        return node ? planAdd(now, RecordType::Node, choice.parent, key, name) : planCreate(now, choice.parent, choice.section, key, name);
    });
    const RecordId fresh = chain.inserted(node ? RecordType::Node : RecordType::Element).value(0);
    const auto set = [&](const QString &field, const QString &text) {
        if (!text.isEmpty()) {
            chain.then([&](const Workspace &now) { return planSetField(now, fresh, field, Value(text)); });
        }
    };
    set(u"kind"_s, choice.kind);
    const bool here = choice.parent == place.parent;
    set(u"group"_s, here ? place.group : QString());
    if (connectFrom >= 0 && !node) {
        chain.then([&](const Workspace &now) { return planConnect(now, elementOf(connectFrom), fresh); });
        if (isDynamic()) {
            chain.then([&](const Workspace &now) { return planStep(now, m_view, elementOf(connectFrom), fresh); });
        }
    }
    if (chain.ok() && !node && !isDynamic() && !isShown(chain.now(), fresh)) {
        chain.then([&](const Workspace &now) { return planInclude(now, m_view, fresh); });
    }
    if (chain.ok() && canMove()) {
        QList<PlacedBox> boxes = places({});
        // What goes elsewhere than where was pointed is placed by the layout, beside its siblings.
        if (here) {
            const QPoint at = clear(rectFor(chain.now(), fresh, place.at)).topLeft().toPoint();
            boxes.append({chain.now().index().path(fresh), QRect(at, QSize())});
        }
        chain.then([&](const Workspace &now) { return planPlace(now, m_view, boxes); });
    }
    return m_workbench.perform(chain.result(), tr("Create %1").arg(name)) ? fresh : RecordId();
}

// In a deployment view what is hidden is the node, or the one instance; elsewhere the element.
RecordId CanvasEdits::hideable(int node) const
{
    const RecordId record = m_scene.diagram().nodes.at(node).record;
    const RecordType type = workspace().record(record).type();
    return type == RecordType::Node || type == RecordType::Instance ? record : elementOf(node);
}

bool CanvasEdits::hide(const QList<Part> &parts)
{
    QList<RecordId> hidden;
    QList<RecordId> relationships;
    for (const Part part : parts) {
        if (part.isEdge()) {
            relationships += m_scene.diagram().edges.at(part.index).relationships;
        } else if (const RecordId shown = hideable(part.index); shown.isValid() && !hidden.contains(shown)) {
            hidden.append(shown);
        }
    }
    if (hidden.isEmpty() && relationships.isEmpty()) {
        return refuse(u"canvas.hide"_s, u"this cannot be hidden by itself"_s, u"Hide the elements inside it instead."_s);
    }
    if (isDynamic()) {
        return refuse(u"canvas.hide-step"_s, u"a dynamic view shows what its steps name"_s,
                      u"Remove the steps in the inspector or the text."_s);
    }
    PlanChain chain(workspace());
    for (const RecordId shown : std::as_const(hidden)) {
        chain.then([&](const Workspace &now) { return planExclude(now, m_view, shown); });
    }
    if (!relationships.isEmpty()) {
        chain.then([&](const Workspace &now) { return planHideLines(now, m_view, relationships); });
    }
    if (canMove()) {
        QList<PlacedBox> boxes = places({});
        erase_if(boxes, [&](const PlacedBox &box) { return parts.contains(Part::node(m_scene.nodeOfKey(box.path))); });
        chain.then([&](const Workspace &now) { return planPlace(now, m_view, boxes); });
    }
    const QList<RecordId> all = hidden + relationships;
    return m_workbench.perform(chain.result(), tr("Hide %1 from the view").arg(subjectOf(workspace(), all)));
}

// A deployment node in which nothing runs yet is drawn as a box.
int CanvasEdits::frameAt(const QPointF &at) const
{
    const int box = m_scene.boxAt(at, 0);
    const RecordId record = box < 0 ? RecordId() : m_scene.diagram().nodes.at(box).record;
    return workspace().record(record).type() == RecordType::Node ? box : m_scene.boundaryAt(at);
}

bool CanvasEdits::include(const QList<RecordId> &records, const QPointF &at)
{
    PlanChain chain(workspace());
    QList<PlacedBox> boxes = canMove() ? places({}) : QList<PlacedBox>();
    const int frame = frameAt(at);
    const RecordId onto = frame < 0 ? RecordId() : m_scene.diagram().nodes.at(frame).record;
    const bool runs = workspace().record(onto).type() == RecordType::Node;
    // The box of an empty node makes room by itself.
    const bool becomesFrame = runs && !m_scene.diagram().nodes.at(frame).boundary;
    QPointF centre = at;
    QList<QRectF> added;
    for (const RecordId record : records) {
        if (workspace().record(record).type() != RecordType::Element) {
            continue;
        }
        RecordId shown = record;
        if (runs) {
            chain.then([&](const Workspace &now) { return planInstantiate(now, record, onto); });
            shown = chain.inserted(RecordType::Instance).value(-1 + chain.inserted(RecordType::Instance).size());
        } else if (!m_scene.partsOf(record).isEmpty()) {
            continue;
        } else {
            chain.then([&](const Workspace &now) { return planInclude(now, m_view, record); });
        }
        if (chain.ok() && canMove()) {
            const QRectF wanted = rectFor(chain.now(), shown, centre);
            const QRectF rect = becomesFrame ? wanted : clear(wanted, added);
            added.append(rect);
            boxes.append({chain.now().index().path(shown), QRect(rect.topLeft().toPoint(), QSize())});
            centre = rect.center() + QPointF(rect.width() + besideEachOther, 0);
        }
    }
    if (chain.ok() && chain.result()->isEmpty()) {
        return false;
    }
    chain.then([&](const Workspace &now) { return planPlace(now, m_view, boxes); });
    const QString what = subjectOf(workspace(), records);
    return m_workbench.perform(
        chain.result(), runs ? tr("Run %1 on %2").arg(what, workspace().record(onto).displayName()) : tr("Show %1 in the view").arg(what));
}

bool CanvasEdits::linkDecision(RecordId decision, const QPointF &at)
{
    const int box = m_scene.boxAt(at, 0);
    const RecordId element = elementOf(box >= 0 ? box : m_scene.boundaryAt(at));
    if (!element.isValid() || workspace().record(decision).type() != RecordType::Decision) {
        return false;
    }
    return m_workbench.perform(planLinkDecision(workspace(), decision, {element}),
                               tr("Link %1 to %2").arg(subjectOf(workspace(), {element}), workspace().record(decision).key()));
}

}  // namespace lintel::canvas
