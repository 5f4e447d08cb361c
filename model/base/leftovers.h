// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace lintel {

/// How the names of files begin that this process makes on the way to the real ones: hidden, and telling machine, start and process.
QByteArray temporaryPrefix();

/// Removes what processes that are gone have left behind in these folders (not beneath them): of this machine at once, of others when it
/// is more than a day old. Returns how many files went.
int removeLeftovers(const QStringList &folders);

}  // namespace lintel
