// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layoutrequest.h"

namespace lintel {

/// Places the boxes that a person has not placed yet among those that stay where they are: near what they connect to, else near what
/// shares their boundary, on nothing. A boundary whose boxes are all new is placed as one; `engine` lays its inside out.
/// `nodes` has the kept boxes; `kept` says which. Boundaries are fitted.
void placeNewBoxes(const Diagram &diagram, const NodeTree &tree, const QList<bool> &kept, QList<QRectF> &nodes, LayoutEngine &engine,
                   Diagnostics &notes);

}  // namespace lintel
