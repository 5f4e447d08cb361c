// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/diagram/figures.h"

#include <QtCore/QByteArray>

namespace lintel {

/// The picture as PNG, `scale` pixels per pixel of the figures (above 0). Needs a QGuiApplication (any platform, also offscreen). Refuses
/// pictures beyond limits::pngSide and limits::pngPixels. No dates, no metadata: the same bytes for the same figures and fonts.
Result<QByteArray> toPng(const Figures &figures, double scale = 2);

}  // namespace lintel
