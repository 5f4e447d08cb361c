// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>

namespace lintel {

/// A half-open range of bytes [begin, end) in one file.
struct SourceSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype size() const { return end - begin; }
    constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    friend constexpr bool operator==(SourceSpan, SourceSpan) = default;
};

/// A place that a person can go to. Line and column count from 1, columns in characters; 0 means that it is not known.
struct Location {
    QString file;  ///< Path relative to the workspace's folder, with '/'; empty when nothing is known.
    int line = 0;
    int column = 0;

    friend bool operator==(const Location &, const Location &) = default;
};

}  // namespace lintel
