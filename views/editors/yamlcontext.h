// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace lintel {

/// Where in a YAML text a cursor stands, as far as indentation and brackets tell: no syntax tree is needed, so it holds in texts that are
/// half typed.
struct YamlContext {
    enum class Where : quint8 {
        Key,    ///< a key of the map at `path` stands here, or goes here
        Value,  ///< the value of `key` in that map
        Item,   ///< an item of the list at `path` (which ends with itemStep): a text, or the first key of a map
        Text,   ///< a comment or a text of several lines
    };
    /// In `path`, for an item of a list.
    static const QString itemStep;

    Where where = Where::Text;
    QStringList path;      ///< Keys from the root down to the map or list.
    QString key;           ///< Of a Value; the whole key of a Key.
    QStringList siblings;  ///< Other keys of the map.
    QString text;          ///< The whole scalar, without quotes.
    int begin = 0;         ///< Its columns on the line, within the quotes.
    int end = 0;
    bool inFlow = false;
    bool quoted = false;
    int indent = 0;  ///< Column of the key, for lines that are to follow.
};

using LineSource = std::function<QString(int)>;

/// The context at a column of a line (both from 0). `lines` gives any line of the text by its number; there are `lineCount`. `firstLine`:
/// where the YAML begins.
YamlContext yamlContextAt(const LineSource &lines, int lineCount, int line, int column, int firstLine = 0);

/// The word of ids, paths and keys (letters, digits, `_ - . @ /`) around a column: where it begins and ends. Dots at its end do not count.
struct WordSpan {
    int begin = 0, end = 0;
};
WordSpan wordAround(const QString &line, int column);

}  // namespace lintel
