// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layoutrequest.h"

namespace lintel {

/// Where the labels of edges stand: on their line, or beside it, where nothing else is when there is such a place. A kept place (percent
/// of the line's length) is taken as it is. `wishes` are centres that are tried first, or null points.
QList<QRectF> placeLabels(const Diagram &diagram, const NodeTree &tree, const QList<QRectF> &nodes, const QList<QList<QPointF>> &routes,
                          const QList<QPointF> &wishes);

/// The same for some edges only: the other labels stay where `labels` has them, and are avoided. `percent`, when not negative, is where
/// on their lines these labels go instead of where they are kept.
void placeLabelsOf(const QList<int> &edges, const Diagram &diagram, const NodeTree &tree, const QList<QRectF> &nodes,
                   const QList<QList<QPointF>> &routes, QList<QRectF> &labels, int percent = -1);

}  // namespace lintel
