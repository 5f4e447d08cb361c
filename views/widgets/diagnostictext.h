// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

/// Diagnostics in the language of the window: patterns are translated in the context "lintel", then get their arguments.
namespace lintel {

/// What is wrong, without a full stop.
QString translatedWhat(const Diagnostic &diagnostic);
/// How to mend it, a whole sentence, or empty.
QString translatedMend(const Diagnostic &diagnostic);
/// Both as whole sentences, what is wrong beginning with a capital letter.
QString translatedText(const Diagnostic &diagnostic);
/// "Error", "Warning" or "Note".
QString translatedSeverity(Severity severity);
/// The name of the icon that goes with it.
QString iconNameOf(Severity severity);

}  // namespace lintel
