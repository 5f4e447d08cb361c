// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layout.h"
#include "model/storage/reader.h"

namespace lintel::bench {

/// A workspace of `systems` systems with 10 containers of 3 components each, 50 relationships per system, and two views per system with a
/// landscape: 200 systems give 8,200 elements, 10,000 relationships and 401 views. One file per system. The same for the same number.
MemorySource largeWorkspace(int systems);

/// The same size in Structurizr's language, in which most relationships follow from others: 200 systems make 53,000. With a landscape, a
/// deployment, and three views for each of ten systems.
QByteArray largeDsl(int systems);

/// Boxes in clusters of five with 1.5 edges per box, most of them local.
LayoutRequest clusteredGraph(int boxes);

}  // namespace lintel::bench
