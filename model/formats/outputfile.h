// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace lintel {

/// A file that an exporter made.
struct OutputFile {
    QString path;  ///< Relative to the folder that is asked for, with '/'.
    QByteArray bytes;
    friend bool operator==(const OutputFile &, const OutputFile &) = default;
};

/// What an exporter made, in an order that is the same for equal input, and what it could not say.
struct Exported {
    QList<OutputFile> files;
    Diagnostics notes;
    bool firstIsWhole = false;  ///< The first file says all that the others do, but for what lies beside it.
};

}  // namespace lintel
