// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

/// The one look of Lintel's pictures, in three themes. Colours are "#rrggbb".
namespace lintel::theme {

struct Palette {
    QString background;
    QString text;      ///< Titles, names of boundaries.
    QString muted;     ///< Descriptions, labels of lines, types; still 4.5:1 on the background.
    QString line;      ///< Lines and arrow heads.
    QString boundary;  ///< Frames around others.
    QString stub;      ///< What points to nothing.
};
const Palette &palette(Theme theme);

/// How a box is painted; `text` is readable on `fill`.
struct Paint {
    QString fill, stroke, text;
    friend bool operator==(const Paint &, const Paint &) = default;
};
/// The user's styles first, then the theme's colours for the kind.
Paint nodePaint(const DiagramNode &node, Theme theme);
/// The look of a node or edge in a theme.
inline const Look &lookOf(const Look &light, const Look &dark, Theme theme)
{
    return theme == Theme::Dark ? dark : light;
}

/// person, system, container, component, code, deployment-node or element: what the kind of a node is derived from.
QString baseKind(const DiagramNode &node);

bool isColour(const QString &colour);
/// Contrast of two colours by WCAG 2: 1 to 21.
double contrast(const QString &a, const QString &b);
/// Near black or white, whichever reads better on the colour; always at least 4.5:1.
QString readableOn(const QString &background);
/// `part` (0 to 1) of `b`, the rest of `a`.
QString mix(const QString &a, const QString &b, double part);

}  // namespace lintel::theme
