// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lintel::cli {

/// Writes results to standard output as they are. False when it cannot be written (a closed pipe, a full disk).
bool writeOut(const QByteArray &bytes);
/// A line of text for a person on standard output; control characters are shown, not sent.
bool writeLine(const QString &line);
/// A message on standard error, likewise.
void complain(const QString &line);
void complain(const Diagnostic &diagnostic);
void complain(const Diagnostics &diagnostics);

/// "error: what", the hint how to get help, and WrongUsage.
int wrongUsage(const QString &command, const QString &what);

/// Writes to a file, or to standard output for "-" or nothing. Complains and returns Unwritable when it cannot, else Fine.
int deliver(const QString &out, const QByteArray &bytes);

/// Makes the folder where it is missing and writes the file beneath it; the path must not lead out. Complains and returns Unwritable.
int deliverInto(const QString &folder, const QString &path, const QByteArray &bytes);

}  // namespace lintel::cli
