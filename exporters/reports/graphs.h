// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/diagram.h"

#include <QtCore/QByteArray>

namespace lintel {

/// The diagram for Graphviz: boundaries as clusters, boxes and lines under made-up names (n1, n2...), so that no text of the model is ever
/// syntax. Positions are Graphviz's.
QByteArray toDot(const Diagram &diagram);

/// The diagram as a Mermaid flowchart, likewise.
QByteArray toMermaid(const Diagram &diagram);

}  // namespace lintel
