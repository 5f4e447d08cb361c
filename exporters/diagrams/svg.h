// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

#include <QtCore/QByteArray>

namespace lintel {

struct SvgOptions {
    /// Address of a child view, %1 being its key, percent-encoded; empty for no links. "../%1/" suits a page per view.
    QString linkPattern = QStringLiteral("%1.svg");
    bool declaration = true;  ///< The XML declaration; not wanted within an HTML page.
};

/// The picture as SVG 1.1 with real text. It may stand inline in an HTML page: presentation attributes only, ids that begin with the
/// view's key, no blank lines, neither style, use nor foreignObject; a title, a description of all elements and relations, and a name for
/// each box for those who cannot see it. The same bytes for the same figures.
QByteArray toSvg(const Figures &figures, const SvgOptions &options = {});

}  // namespace lintel
