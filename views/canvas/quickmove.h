// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/moveboxes.h"

namespace lintel::canvas {

/// Moves boxes of a diagram so large that finding ways around them would not keep up with the pointer: lines are straight until the
/// drawing that the worker makes comes.
class QuickMover {
public:
    explicit QuickMover(const Diagram &diagram);

    BoxMover::Changes move(const Layout &before, const QMap<int, QRectF> &boxes) const;

private:
    void follow(int edge, const Layout &before, BoxMover::Changes &changes) const;

    const Diagram &m_diagram;
    Diagram m_bare;  ///< Without lines.
    BoxMover m_mover;
};

}  // namespace lintel::canvas
