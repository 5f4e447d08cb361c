// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layoutrequest.h"

namespace lintel {

inline constexpr double boundaryPadding = 24;  ///< Between a boundary and what it encloses.
inline constexpr double boundaryTop = 44;      ///< The same at the top, where its label stands.
inline constexpr double selfLoopWidth = 36;    ///< That a line from a box to itself sticks out.
inline constexpr double layoutGrid = 20;       ///< Placed boxes' corners are multiples of this.

/// A boundary around these children's rectangle, wide enough for its label.
QRectF boundaryAround(const QRectF &content, const QSizeF &title);

/// Where a boundary's label stands within it.
QRectF boundaryTitle(const QRectF &boundary, const QSizeF &title);

/// Computes one boundary (it has children) anew from its children.
void fitBoundary(const NodeTree &tree, QList<QRectF> &nodes, int boundary);

/// Computes all boundaries (those with children) anew from their children.
void fitBoundaries(const NodeTree &tree, QList<QRectF> &nodes);

/// Brings boxes onto the grid, fits boundaries, and moves siblings that overlap (or nearly touch) apart, to the right or downwards.
/// Afterwards no two siblings overlap, and everything lies at positive coordinates.
void settle(const NodeTree &tree, QList<QRectF> &nodes, double gap);

/// The same for one node and what it encloses, wherever it lies.
void settleSubtree(const NodeTree &tree, QList<QRectF> &nodes, int top, double gap);

}  // namespace lintel
