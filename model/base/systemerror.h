// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>

namespace lintel {

/// Why a system call failed, as the end of a sentence ("permission denied"). In English on every machine, unlike strerror().
QString systemErrorText(int errorNumber);

}  // namespace lintel
