// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/value.h"

#include <QtCore/QStringList>

namespace lintel::structurizr {

/// The text as it can stand in Structurizr's DSL: itself, or something like it where the language has no way to write it (blanks at its
/// ends, a backslash before an n, braces or arrows alone, control characters).
QString expressible(const QString &text);
/// An address that can be written as it is.
bool isAddress(const QString &text);
/// A property that can be written as it is, and is no part of what is carried.
bool isPlainProperty(const QString &key, const Value &value);
/// In quotes, for a text that is expressible.
QString quoted(const QString &text);
/// True for words that mean something to the language where an identifier may stand.
bool isKeyword(const QString &word);

/// Lines of the DSL with their indentation.
class DslText {
public:
    void line(const QString &text);
    /// An empty line, unless there is one or a block was just opened.
    void gap();
    void open(const QString &text);
    void close();
    /// The block, unless nothing is in it: then the line alone, or nothing at all when it is `onlyFilled`.
    void block(const QString &head, const DslText &body, bool onlyFilled = false);
    void append(const DslText &other);
    /// Appended one level deeper.
    void indented(const DslText &other);
    bool isEmpty() const { return m_lines.isEmpty(); }
    QByteArray bytes() const;

private:
    QStringList m_lines;
    int m_depth = 0;
};

}  // namespace lintel::structurizr
