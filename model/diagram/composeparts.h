// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

/// The parts of compose(), each of which draws one kind of thing.
namespace lintel::parts {

/// A run of text with its width measured.
TextFigure textRun(const QString &text, const QPointF &baseline, double size, const QString &color,
                   TextFigure::Anchor anchor = TextFigure::Anchor::Middle, bool bold = false);

FigureGroup nodeGroup(const DiagramNode &node, int index, const QRectF &box, Theme theme);
/// `content` is what the boundary encloses: the label goes below or above it, where there is more room.
FigureGroup boundaryGroup(const DiagramNode &node, int index, const QRectF &box, const QRectF &content, Theme theme);

FigureGroup edgeGroup(const Diagram &diagram, int index, const Layout::Route &route, Theme theme);
/// Without figures when the edge has no label.
FigureGroup edgeLabelGroup(const Diagram &diagram, int index, const Layout::Route &route, Theme theme);

/// Lifelines, then frames, outer ones first.
QList<FigureGroup> sequenceGroups(const Diagram &diagram, const Layout &layout, const QRectF &bounds, Theme theme);

/// Above `content`, left-aligned with it.
FigureGroup titleGroup(const Diagram &diagram, const QRectF &content, Theme theme);
/// Below `content`; only what the diagram uses. Without figures when it shows nothing.
FigureGroup legendGroup(const Diagram &diagram, const QRectF &content, const ComposeOptions &options);

}  // namespace lintel::parts
