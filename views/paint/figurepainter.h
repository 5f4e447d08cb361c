// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

#include <QtGui/QPainterPath>

class QPainter;

/// Draws Figures, in their own coordinates (pixels, y downwards), whatever the painter's device and transformation are.
namespace lintel::paint {

QPainterPath toPainterPath(const PathFigure &figure);
void drawFigure(QPainter &painter, const Figure &figure);
void drawGroup(QPainter &painter, const FigureGroup &group);
/// Fills the bounds with the background, then draws all groups in order.
void drawFigures(QPainter &painter, const Figures &figures);

}  // namespace lintel::paint
