// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

#include <QtCore/QFlags>

namespace lintel::canvas {

/// A box, a boundary or a line of the diagram shown: its index, good until the next drawing.
struct Part {
    enum class Kind : quint8 { None, Node, Edge } kind = Kind::None;
    int index = -1;

    static Part node(int index) { return {Kind::Node, index}; }
    static Part edge(int index) { return {Kind::Edge, index}; }
    bool isValid() const { return kind != Kind::None; }
    bool isNode() const { return kind == Kind::Node; }
    bool isEdge() const { return kind == Kind::Edge; }
    friend bool operator==(const Part &, const Part &) = default;
};

/// What lies under the pointer.
struct Spot {
    Hit::Part what = Hit::Part::None;
    Part part;
};

/// What a part is shown to be, beyond what it is.
enum class Mark : quint8 {
    Selected = 1,
    Current = 2,  ///< Where the keyboard is.
    Hovered = 4,
    Dimmed = 8,  ///< No target for what is being done.
    Lit = 16,    ///< The target of what is being done.
    Found = 32,
};
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

}  // namespace lintel::canvas
