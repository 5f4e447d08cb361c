// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// Makes the parts of canvases known to screen readers: boxes, boundaries and lines with names, descriptions and places.
namespace lintel::canvas {

/// Once per program is enough; more often does no harm.
void installAccessibility();

}  // namespace lintel::canvas
