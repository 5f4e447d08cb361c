// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/diagram/figures.h"

#include <QtCore/QByteArray>

namespace lintel {

/// The picture as PDF, on one page of its size, with text that can be searched. Needs a QGuiApplication (any platform, also offscreen).
/// Without the date: the same bytes for the same figures and fonts.
Result<QByteArray> toPdf(const Figures &figures);

}  // namespace lintel
