// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/diagramscene.h"

#include "model/diagram/composeparts.h"
#include "model/diagram/theme.h"
#include "views/canvas/edgeitem.h"

#include <QtCore/QVariantAnimation>

#include <algorithm>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

constexpr int slideTime = 220;     // ms
constexpr int mostRouted = 300;    // boxes around which lines are led while one moves
constexpr int mostSliding = 400;   // boxes; more of them would stutter
constexpr double tolerance = 6;    // screen pixels
constexpr int smallDiagram = 150;  // boxes that can be painted with their texts at any scale

const std::shared_ptr<const Drawing> &nothing()
{
    static const auto drawing = std::make_shared<const Drawing>();
    return drawing;
}

}  // namespace

DiagramScene::DiagramScene(QObject *parent) : QGraphicsScene(parent), m_drawing(nothing())
{
    m_mover = std::make_unique<BoxMover>(m_drawing->diagram);
    m_sliding = new QVariantAnimation(this);
    m_sliding->setStartValue(0.0);
    m_sliding->setEndValue(1.0);
    m_sliding->setDuration(slideTime);
    m_sliding->setEasingCurve(QEasingCurve::InOutCubic);
}

DiagramScene::~DiagramScene() = default;

void DiagramScene::show(const std::shared_ptr<const Drawing> &drawing, bool animated)
{
    QMap<QString, QRectF> before;
    for (int i = 0; animated && i < diagram().nodes.size(); ++i) {
        before.insert(diagram().nodes.at(i).key, m_layout.nodes.value(i));
    }
    m_sliding->stop();
    m_sliding->disconnect(this);
    emit replaced();
    m_drawing = drawing ? drawing : nothing();
    m_layout = m_drawing->layout;
    m_layout.nodes.resize(diagram().nodes.size());
    m_layout.edges.resize(diagram().edges.size());
    m_mover = std::make_unique<BoxMover>(diagram());
    m_quickMover.reset();
    rebuild();
    emit shown();
    if (animated && diagram().nodes.size() <= mostSliding) {
        slide(before);
    }
}

void DiagramScene::setColours(const QPalette &palette)
{
    m_palette = palette;
    m_theme = palette.color(QPalette::Base).lightness() < 128 ? Theme::Dark : Theme::Light;
    setBackgroundBrush(QColor(theme::palette(m_theme).background));
    rebuild();
    emit shown();
}

void DiagramScene::setZoom(double zoom)
{
    m_zoom = zoom;
}

double DiagramScene::detailLimit() const
{
    return diagram().nodes.size() > smallDiagram ? 0.35 : 0.1;
}

void DiagramScene::rebuild()
{
    // Not clear(): gestures have items of their own.
    qDeleteAll(std::exchange(m_nodes, {}));
    qDeleteAll(std::exchange(m_edges, {}));
    qDeleteAll(std::exchange(m_labels, {}));
    qDeleteAll(std::exchange(m_statics, {}));
    m_previewedNodes.clear();
    m_previewedEdges.clear();
    for (int i = 0; i < diagram().nodes.size(); ++i) {
        m_nodes.append(new NodeItem(*this, i));
        addItem(m_nodes.last());
    }
    for (int i = 0; i < diagram().edges.size(); ++i) {
        m_edges.append(new EdgeItem(*this, i));
        addItem(m_edges.last());
        m_labels.append(new LabelItem(*this, i));
        addItem(m_labels.last());
    }
    addStatics();
    addIndexes();
    updateContentBounds();
}

void DiagramScene::addStatics()
{
    if (isEmpty()) {
        return;
    }
    const auto add = [this](const FigureGroup &group) {
        if (!group.figures.isEmpty()) {
            m_statics.append(new StaticItem(*this, group));
            addItem(m_statics.last());
        }
    };
    if (diagram().sequence) {
        for (const FigureGroup &group : parts::sequenceGroups(diagram(), m_layout, m_layout.bounds, m_theme)) {
            add(group);
        }
    }
    ComposeOptions options;
    options.theme = m_theme;
    add(parts::titleGroup(diagram(), m_layout.bounds, m_theme));
    add(parts::legendGroup(diagram(), m_layout.bounds, options));
}

void DiagramScene::addIndexes()
{
    m_parts.clear();
    m_nodeKeys.clear();
    m_edgeKeys.clear();
    for (int i = 0; i < diagram().nodes.size(); ++i) {
        const DiagramNode &node = diagram().nodes.at(i);
        m_nodeKeys.insert(node.key, i);
        if (node.record.isValid()) {
            m_parts[node.record].append(Part::node(i));
        }
        if (node.element.isValid() && node.element != node.record) {
            m_parts[node.element].append(Part::node(i));
        }
    }
    for (int i = 0; i < diagram().edges.size(); ++i) {
        const DiagramEdge &edge = diagram().edges.at(i);
        m_edgeKeys.insert(edge.key, i);
        for (const RecordId relationship : edge.relationships) {
            m_parts[relationship].append(Part::edge(i));
        }
    }
}

void DiagramScene::updateContentBounds()
{
    m_contentBounds = m_layout.bounds;
    for (const StaticItem *item : std::as_const(m_statics)) {
        m_contentBounds |= item->boundingRect();
    }
}

// Sliding

void DiagramScene::slide(const QMap<QString, QRectF> &from)
{
    QMap<int, QRectF> starts;
    for (int i = 0; i < diagram().nodes.size(); ++i) {
        const QRectF start = from.value(diagram().nodes.at(i).key);
        if (!start.isEmpty() && start != m_layout.nodes.at(i)) {
            starts.insert(i, start);
        }
    }
    if (starts.isEmpty()) {
        return;
    }
    connect(m_sliding, &QVariantAnimation::valueChanged, this, [this, starts](const QVariant &share) {
        slideStep(starts, share.toDouble());
        emit moved();
    });
    m_sliding->start();
}

void DiagramScene::slideStep(const QMap<int, QRectF> &from, double share)
{
    const auto between = [share](double a, double b) { return a + (b - a) * share; };
    for (auto [node, start] : from.asKeyValueRange()) {
        const QRectF &end = m_layout.nodes.at(node);
        m_nodes.at(node)->showAt({between(start.x(), end.x()), between(start.y(), end.y()), between(start.width(), end.width()),
                                  between(start.height(), end.height())});
    }
    for (int i = 0; i < m_edges.size(); ++i) {
        const DiagramEdge &edge = diagram().edges.at(i);
        const bool follows = from.contains(edge.from) || from.contains(edge.to);
        const double opacity = follows ? qMax(0.0, share * 2 - 1) : 1;
        m_edges.at(i)->setOpacity(opacity);
        m_labels.at(i)->setOpacity(opacity);
    }
}

// Previews

BoxMover::Changes DiagramScene::moveBoxes(const Layout &before, const QMap<int, QRectF> &boxes, BoxMover::Effort effort)
{
    if (diagram().nodes.size() <= mostRouted) {
        return m_mover->move(before, boxes, effort);
    }
    if (!m_quickMover) {
        m_quickMover = std::make_unique<QuickMover>(diagram());
    }
    return m_quickMover->move(before, boxes);
}

void DiagramScene::preview(const BoxMover::Changes &changes)
{
    m_layout = changes.layout;
    QList<int> nodes = m_previewedNodes + changes.nodes;
    std::sort(nodes.begin(), nodes.end());
    nodes.resize(std::distance(nodes.begin(), std::unique(nodes.begin(), nodes.end())));
    for (const int node : std::as_const(nodes)) {
        m_nodes.at(node)->showAt(m_layout.nodes.at(node));
    }
    QList<int> edges = m_previewedEdges + changes.edges;
    std::sort(edges.begin(), edges.end());
    edges.resize(std::distance(edges.begin(), std::unique(edges.begin(), edges.end())));
    for (const int edge : std::as_const(edges)) {
        refreshEdge(edge);
    }
    m_previewedNodes = changes.nodes;
    m_previewedEdges = changes.edges;
    emit moved();
}

void DiagramScene::previewRoute(int edge, const Layout::Route &route)
{
    m_layout.edges[edge] = route;
    m_previewedEdges = {edge};
    refreshEdge(edge);
    emit moved();
}

void DiagramScene::restore(const Layout &layout)
{
    BoxMover::Changes changes;
    changes.layout = layout;
    preview(changes);
}

void DiagramScene::refreshEdge(int edge)
{
    m_edges.at(edge)->refresh();
    m_labels.at(edge)->refresh();
}

// Finding

Spot DiagramScene::spotAt(const QPointF &point) const
{
    const double around = tolerance / m_zoom;
    const QRectF near(point - QPointF(around, around), QSizeF(2 * around, 2 * around));
    Spot inside;
    for (const QGraphicsItem *found : items(near, Qt::IntersectsItemBoundingRect, Qt::DescendingOrder)) {
        const auto *item = qgraphicsitem_cast<const PartItem *>(found);
        const Spot spot = item ? item->spotAt(point, around) : Spot{};
        if (spot.what == Hit::Part::Boundary) {
            inside = inside.part.isValid() ? inside : spot;
        } else if (spot.part.isValid()) {
            return spot;
        }
    }
    return inside;
}

int DiagramScene::boundaryAt(const QPointF &point) const
{
    int found = -1;
    for (int i = 0; i < diagram().nodes.size(); ++i) {
        if (diagram().nodes.at(i).boundary && m_layout.nodes.at(i).contains(point)) {
            found = i;  // children come after their parents
        }
    }
    return found;
}

int DiagramScene::boxAt(const QPointF &point, double around) const
{
    const double reach = around / m_zoom;
    int found = -1;
    for (int i = 0; i < diagram().nodes.size(); ++i) {
        const QRectF &rect = m_layout.nodes.at(i);
        if (!diagram().nodes.at(i).boundary && rect.adjusted(-reach, -reach, reach, reach).contains(point)) {
            found = rect.contains(point) || found < 0 ? i : found;
        }
    }
    return found;
}

QList<Part> DiagramScene::partsIn(const QRectF &area) const
{
    QList<Part> found;
    for (int i = 0; i < diagram().nodes.size(); ++i) {
        if (area.contains(m_layout.nodes.at(i))) {
            found.append(Part::node(i));
        }
    }
    for (int i = 0; i < diagram().edges.size(); ++i) {
        const QList<QPointF> &points = m_layout.edges.at(i).points;
        if (!points.isEmpty() && std::all_of(points.begin(), points.end(), [&](const QPointF &point) { return area.contains(point); })) {
            found.append(Part::edge(i));
        }
    }
    return found;
}

QRectF DiagramScene::rectOf(Part part) const
{
    if (part.isNode()) {
        return m_layout.nodes.value(part.index);
    }
    const Layout::Route route = m_layout.edges.value(part.index);
    return part.isEdge() ? QPolygonF(route.points).boundingRect() | route.label : QRectF();
}

QString DiagramScene::titleOf(Part part) const
{
    if (part.isNode()) {
        const DiagramNode &node = diagram().nodes.at(part.index);
        return node.typeLine.isEmpty() ? node.name : QString(node.name % u", "_s % node.typeLine);
    }
    return part.isEdge() ? parts::edgeGroup(diagram(), part.index, {}, m_theme).title : QString();
}

QString DiagramScene::descriptionOf(Part part) const
{
    return part.isNode() ? diagram().nodes.at(part.index).description
        : part.isEdge()  ? diagram().edges.at(part.index).technology
                         : QString();
}

QRectF DiagramScene::nameRect(int node) const
{
    QRectF found;
    for (const Figure &figure : composeNode(diagram(), m_layout, node, m_theme).figures) {
        const auto *run = std::get_if<TextFigure>(&figure);
        if (run && run->bold) {
            const double left = run->anchor == TextFigure::Anchor::Start ? 0 : run->width / 2;
            found |= QRectF(run->baseline - QPointF(left, run->size), QSizeF(run->width, run->size * 1.3));
        }
    }
    return found;
}

// Marks

PartItem *DiagramScene::item(Part part) const
{
    return part.isNode() ? static_cast<PartItem *>(m_nodes.value(part.index))
        : part.isEdge()  ? static_cast<PartItem *>(m_edges.value(part.index))
                         : nullptr;
}

void DiagramScene::setRaised(const QList<int> &nodes, bool raised)
{
    for (const int node : nodes) {
        if (NodeItem *moving = m_nodes.value(node); moving && !moving->isBoundary()) {
            moving->setZValue(raised ? 4.5 : 4);
        }
    }
}

void DiagramScene::mark(Part part, Mark mark, bool on)
{
    if (PartItem *marked = item(part)) {
        marked->setMarks(marked->marks().setFlag(mark, on));
        if (part.isEdge()) {
            m_labels.at(part.index)->setMarks(marked->marks());
        }
    }
}

void DiagramScene::clearMarks(Mark cleared)
{
    for (int i = 0; i < m_nodes.size(); ++i) {
        mark(Part::node(i), cleared, false);
    }
    for (int i = 0; i < m_edges.size(); ++i) {
        mark(Part::edge(i), cleared, false);
    }
}

Marks DiagramScene::marksOf(Part part) const
{
    const PartItem *marked = item(part);
    return marked ? marked->marks() : Marks();
}

}  // namespace lintel::canvas
