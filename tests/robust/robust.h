// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

namespace lintel::testing {

/// How often something is to be done: `quick` in every test run, `full` with LINTEL_ROBUST=full.
inline int runs(int quick, int full)
{
    return qgetenv("LINTEL_ROBUST") == "full" ? full : quick;
}

/// A part of the protection that is to be left out, to see that the program finds it: LINTEL_ROBUST_BREAK=journal...
inline bool isBroken(const char *part)
{
    return qgetenv("LINTEL_ROBUST_BREAK") == part;
}

}  // namespace lintel::testing
