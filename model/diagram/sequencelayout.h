// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layoutrequest.h"

namespace lintel {

/// A sequence: boxes side by side as the heads of lifelines, steps below each other in the order of the edges, with room where frames
/// begin, branch and end. No engine is asked and no position kept.
Layout layOutSequence(const Diagram &diagram, const NodeTree &tree);

}  // namespace lintel
