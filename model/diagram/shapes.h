// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"
#include "model/diagram/theme.h"

/// The shapes of boxes: their outlines, and where the text goes.
namespace lintel::shapes {

/// Where text may stand in a box of this shape; empty when the box is too small for any.
QRectF textArea(Shape shape, const QRectF &box);
/// The smallest box of the shape with room for a text of this size: the reverse of textArea().
QSizeF boxAround(Shape shape, const QSizeF &text);
/// The outline first, then what makes the shape recognisable.
QList<Figure> figures(Shape shape, const QRectF &box, const theme::Paint &paint, LineStyle border, double width);
/// Closed lines of straight pieces around what a shape fills, where that is not its whole box (corners of any shape count as whole): up to
/// where lines lead. Empty for shapes that fill their box.
QList<QList<QPointF>> outlines(Shape shape, const QRectF &box);
/// The width in pixels at which the text of a box is wrapped first: round shapes want narrower text.
double preferredTextWidth(Shape shape);

}  // namespace lintel::shapes
