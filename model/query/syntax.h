// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

#include <QtCore/QStringList>

#include <vector>

namespace lintel::query {

/// One word of a dotted name.
struct Part {
    QString text;
    qsizetype begin = 0, end = 0;
    bool quoted = false;
};

enum class Op : quint8 {
    Literal,  ///< `literal`; a text when `quoted`
    Name,     ///< `parts`
    Member,   ///< `parts` of the only child
    Call,     ///< `text` is the function or quantifier
    List,
    Not,
    Exists,
    Negate,
    And,
    Or,
    Compare,  ///< `text` is the operator
    In,
    Has,
    Matches,
    Arithmetic,  ///< `text` is the operator
    Where,       ///< set, condition
};

/// A piece of an expression as written.
struct SyntaxNode {
    Op op = Op::Literal;
    qsizetype begin = 0, end = 0;
    QString text;
    Answer literal;
    QList<Part> parts;
    std::vector<int> children;
    int depth = 1;
    bool parenthesised = false;
};

/// An expression as written; children come before their parents.
struct Syntax {
    std::vector<SyntaxNode> nodes;
    int root = -1;
};

}  // namespace lintel::query
