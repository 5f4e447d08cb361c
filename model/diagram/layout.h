// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/diagram/diagram.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>

namespace lintel {

/// Where a diagram's parts lie, in pixels (1/96 inch), y downwards. Indexes are those of the diagram.
struct Layout {
    QList<QRectF> nodes;
    struct Route {
        QList<QPointF> points;  ///< From the edge of one box to the edge of the other; straight pieces.
        QRectF label;           ///< Where the label is drawn; empty when there is none.
        friend bool operator==(const Route &, const Route &) = default;
    };
    QList<Route> edges;
    QRectF bounds;          ///< Of everything, labels too.
    bool fallback = false;  ///< The layout program failed or took too long; `notes` says why.
    Diagnostics notes;
};

/// A graph as a layout engine sees it: numbers and sizes, no names. Positions come back for each box and points for each edge.
struct LayoutRequest {
    struct Box {
        double width = 0, height = 0;
        int cluster = -1;
    };
    struct Edge {
        int from = 0, to = 0;
        double labelWidth = 0, labelHeight = 0;
    };
    struct Cluster {
        int parent = -1;
        double labelWidth = 0, labelHeight = 0;
        double padding = 24;
    };
    QList<Box> boxes;
    QList<Edge> edges;
    QList<Cluster> clusters;  ///< Parents before children.
    QString direction = QStringLiteral("top-bottom");
    double spacing = 60;
};
struct LayoutAnswer {
    QList<QRectF> boxes;
    QList<QRectF> clusters;
    QList<QPointF> labels;         ///< Centres of the edges' labels; null points where there is none.
    QList<QList<QPointF>> routes;  ///< May be empty per edge: then our own router draws it.
};

/// Places boxes. Injected, so that the model needs no process and views no exporter.
class LayoutEngine {
public:
    virtual ~LayoutEngine() = default;
    /// Blocks until there is an answer or a limit is reached. Everything that was asked for is in the answer.
    virtual Result<LayoutAnswer> place(const LayoutRequest &request) = 0;
};

/// The answer that needs no program: rows by rank, clusters kept together. Used when the engine fails, in tests, and for cut graphs.
LayoutAnswer fallbackPlacement(const LayoutRequest &request);

/// Lays a diagram out: measures boxes, keeps what a person placed, asks the engine for the rest (all, or only the new boxes near what they
/// connect to), routes edges around boxes and places labels where nothing is, when there is room. Sequences are laid out by rule.
Layout layOut(const Diagram &diagram, LayoutEngine &engine);

}  // namespace lintel
