// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

/// What single lines of YAML look like, without knowing whether they read.
namespace lintel::yamlscan {

/// `key:` or the dash of a list's item.
struct Entry {
    int column = 0;
    bool isItem = false;
    QString key;
    int colon = 0;  ///< Of a key.
    int value = 0;  ///< Where what belongs to it begins; the line's end when nothing does.
};

int indentation(const QString &line);
/// The dashes and the key that a line begins with, from left to right.
QList<Entry> entriesOf(const QString &line);
/// Where the comment begins; the line's end when there is none.
int commentBegin(const QString &line);
bool isInComment(const QString &line, int column);

/// What is open at a place within `{...}` or `[...]`.
struct Flow {
    QStringList path;  ///< Keys and item steps from the first bracket to the innermost.
    int depth = 0;
    bool isList = false;
    bool isValue = false;
    QString key;       ///< Of a value.
    QStringList keys;  ///< Of the innermost map, but for the one at the place.
    int begin = 0;     ///< Of the scalar at the place.
    int end = 0;
    bool isOpen() const { return depth > 0; }
};
Flow flowAt(const QString &text, qsizetype at);

}  // namespace lintel::yamlscan
