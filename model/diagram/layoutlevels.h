// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layout.h"

#include <functional>

namespace lintel {

/// Places requests without clusters; as many answers as requests, or an error.
using FlatPlacer = std::function<Result<QList<LayoutAnswer>>(const QList<LayoutRequest> &)>;

/// Lays a request out cluster by cluster: the contents of the innermost first, then each cluster as one box among its siblings. All
/// clusters of one depth go to the placer at once. The request must be consistent.
Result<LayoutAnswer> placeByCluster(const LayoutRequest &request, const FlatPlacer &placer);

}  // namespace lintel
