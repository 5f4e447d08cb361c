// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exporters/layout/layoutprotocol.h"

#include <functional>

namespace lintel {

/// Lays out graphs; as many answers as graphs, or an error.
using LayoutRunner = std::function<Result<QList<LayoutAnswer>>(const QList<LayoutGraph> &)>;

/// Lays out a request in pieces that the runner copes with: parts that hang together one by one, packed in rows; wide ranks wrapped; large
/// graphs cluster by cluster, inner ones first. Of drawings that do not fit a page, the one that shows more of it is taken: with room for all
/// labels, for few, or cluster by cluster. The request must be consistent. Labels of very many edges are left to the caller.
Result<LayoutAnswer> placeInParts(const LayoutRequest &request, const LayoutRunner &runner);

/// The same for several requests at once, each as one whole: with parts and wrapping, but not cluster by cluster.
Result<QList<LayoutAnswer>> placeWhole(const QList<LayoutRequest> &requests, const LayoutRunner &runner);

/// Of all boxes and clusters.
QRectF drawnBounds(const LayoutAnswer &answer);

}  // namespace lintel
