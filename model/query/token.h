// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

namespace lintel::query {

/// A word of an expression.
struct Token {
    enum class Kind : quint8 { End, Name, Text, Quantity, Symbol };
    Kind kind = Kind::End;
    QString text;    ///< Of a name, a text without its quotes, or a symbol ("neg" is the minus of a number).
    Answer literal;  ///< Of Quantity.
    qsizetype begin = 0, end = 0;

    bool is(QStringView symbol) const { return kind == Kind::Symbol && text == symbol; }
    bool isWord(QStringView word) const { return kind == Kind::Name && text == word; }
};

/// Words that are never fields.
bool isReserved(QStringView word);

}  // namespace lintel::query
