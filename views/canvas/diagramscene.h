// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/moveboxes.h"
#include "views/canvas/part.h"
#include "views/canvas/quickmove.h"
#include "views/workbench/workbench.h"

#include <QtGui/QPalette>
#include <QtWidgets/QGraphicsScene>

#include <memory>

class QVariantAnimation;

namespace lintel::canvas {

class EdgeItem;
class LabelItem;
class NodeItem;
class PartItem;
class StaticItem;

/// A drawing as items, one per group of figures. Shows what a gesture would do (`preview`) without changing the drawing.
class DiagramScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit DiagramScene(QObject *parent = nullptr);
    ~DiagramScene() override;

    /// Shows another state. Boxes that were there before and lie elsewhere now slide there when `animated`.
    void show(const std::shared_ptr<const Drawing> &drawing, bool animated);
    bool isEmpty() const { return diagram().nodes.isEmpty(); }
    const Diagram &diagram() const { return m_drawing->diagram; }
    /// As shown: with what is previewed.
    const Layout &layout() const { return m_layout; }
    const BoxMover &mover() const { return *m_mover; }
    /// The layout after boxes have got these rectangles, quickly enough for every move of the pointer.
    BoxMover::Changes moveBoxes(const Layout &before, const QMap<int, QRectF> &boxes, BoxMover::Effort effort);

    /// Light or dark, by the palette of the view.
    void setColours(const QPalette &palette);
    const QPalette &colours() const { return m_palette; }
    Theme theme() const { return m_theme; }
    /// The view's scale, by which tolerances and details go.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Below this scale only plain boxes and lines are painted.
    double detailLimit() const;

    // Previews: what is shown until the edit is made or dropped.
    void preview(const BoxMover::Changes &changes);
    void previewRoute(int edge, const Layout::Route &route);
    /// Back to what was shown before the previews since.
    void restore(const Layout &layout);

    // Finding
    Spot spotAt(const QPointF &point) const;
    /// The innermost boundary around the point; -1 for none.
    int boundaryAt(const QPointF &point) const;
    /// The box at the point, within `around` pixels of the screen; -1 for none.
    int boxAt(const QPointF &point, double around = 0) const;
    /// Boxes, boundaries and lines that lie wholly inside.
    QList<Part> partsIn(const QRectF &area) const;
    /// All that show the record: a relationship may be several steps.
    QList<Part> partsOf(RecordId record) const { return m_parts.value(record); }
    int nodeOfKey(const QString &key) const { return m_nodeKeys.value(key, -1); }
    int edgeOfKey(const QString &key) const { return m_edgeKeys.value(key, -1); }
    QRectF rectOf(Part part) const;
    /// For readers that cannot see, and for finding.
    QString titleOf(Part part) const;
    QString descriptionOf(Part part) const;
    QRectF contentBounds() const { return m_contentBounds; }
    /// The rectangle of a node's name within its box, as painted.
    QRectF nameRect(int node) const;

    /// Above the other boxes, while they move.
    void setRaised(const QList<int> &nodes, bool raised);
    void mark(Part part, Mark mark, bool on = true);
    void clearMarks(Mark mark);
    Marks marksOf(Part part) const;

signals:
    /// Another drawing is about to be shown: indexes of parts mean nothing any more.
    void replaced();
    /// Another drawing, or another theme.
    void shown();
    /// Something lies elsewhere: a preview, or a step of sliding.
    void moved();

private:
    void rebuild();
    void addStatics();
    void addIndexes();
    void slide(const QMap<QString, QRectF> &from);
    void slideStep(const QMap<int, QRectF> &from, double share);
    void refreshEdge(int edge);
    PartItem *item(Part part) const;
    void updateContentBounds();

    std::shared_ptr<const Drawing> m_drawing;
    Layout m_layout;
    std::unique_ptr<BoxMover> m_mover;
    std::unique_ptr<QuickMover> m_quickMover;  ///< Of large diagrams, once it is needed.
    QPalette m_palette;
    Theme m_theme = Theme::Light;
    double m_zoom = 1;
    QList<NodeItem *> m_nodes;
    QList<EdgeItem *> m_edges;
    QList<LabelItem *> m_labels;
    QList<StaticItem *> m_statics;
    QHash<RecordId, QList<Part>> m_parts;
    QHash<QString, int> m_nodeKeys, m_edgeKeys;
    QRectF m_contentBounds;
    QVariantAnimation *m_sliding = nullptr;
    QList<int> m_previewedNodes, m_previewedEdges;
};

}  // namespace lintel::canvas
