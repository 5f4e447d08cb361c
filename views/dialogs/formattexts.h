// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/formats/formats.h"

namespace lintel {

/// The format's name and what is lost, in the language of the window (context "lintel::formats").
QString translatedName(const FormatDescriptor &format);
QString translatedLoss(const FormatDescriptor &format);

}  // namespace lintel
