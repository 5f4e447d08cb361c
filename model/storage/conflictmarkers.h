// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QtCore/QByteArray>

#include <optional>

namespace lintel {

/// A text in which a merge left conflicts, taken apart again.
struct ConflictParts {
    QByteArray mine, base, theirs;           ///< The whole text as each side has it.
    bool hasBase = false;                    ///< The markers tell what stood there before (git's diff3 and zdiff3 styles).
    QString mineName, baseName, theirsName;  ///< As the markers name them; may be empty.
    QList<int> lines;                        ///< Where each conflict begins, from 1.
};

/// Nothing when the text has no conflict, or markers that do not belong together.
std::optional<ConflictParts> conflictParts(const QByteArray &text);

/// Why a text with markers does not read: names its conflicts' lines, its branches, and how to merge them. Nothing when there is none.
std::optional<Diagnostic> conflictError(const QByteArray &text, const QString &file);

/// What sides call themselves in markers.
struct MarkerNames {
    QByteArray mine = "ours", theirs = "theirs", base = "base";
    qsizetype size = 7;  ///< Of a marker, in characters.
};
/// One text of two that differ only where they are in conflict: what differs stands between markers.
QByteArray withMarkers(const QByteArray &mine, const QByteArray &theirs, const MarkerNames &names = {});
/// The same with what stood there before between them, as in git's diff3 style, so that merging later knows all three versions.
QByteArray withMarkers(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const MarkerNames &names);

}  // namespace lintel
