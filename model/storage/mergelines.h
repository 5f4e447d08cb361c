// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/mergesequence.h"

#include <QtCore/QByteArray>

namespace lintel {

/// The lines of a text, each with its line break.
QList<QByteArray> linesOf(const QByteArray &text);

/// A stretch of three texts, by whole lines with their line breaks.
struct LineHunk {
    Hunk::Kind kind = Hunk::Kind::Same;
    QByteArray base, mine, theirs;
    int baseLine = 0, mineLine = 0, theirsLine = 0;  ///< Where it begins, from 1.
};

/// Three texts side by side. Lines that differ only in their line break are the same; theirs' lines get mine's kind of line break.
QList<LineHunk> mergeLines(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs);

/// What differs between two texts: hunks of kind Same and Clash, without a base.
QList<LineHunk> compareLines(const QByteArray &mine, const QByteArray &theirs);

/// What a text gets where both sides changed the same lines.
enum class ClashText : quint8 {
    Mine,
    Both,     ///< What both added or commented, mine first; else mine.
    Swapped,  ///< The same, theirs first.
    Woven,    ///< What both added, lines that are common to both once; else mine.
    Theirs,
};
QByteArray joinedLines(const QList<LineHunk> &hunks, ClashText clashes);

bool hasClash(const QList<LineHunk> &hunks);

}  // namespace lintel
