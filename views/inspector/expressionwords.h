// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

#include <QtCore/QStringList>

#include <optional>

namespace lintel {

/// What an expression of this record may be about, the most likely first: elements, relationships...
QList<query::Subject> subjectsFor(const Workspace &workspace, RecordId record);

/// The same for a style that has these words in its `for`.
QList<query::Subject> subjectsOfStyle(const QStringList &targets);

/// Names that can stand at the cursor of an expression: values behind a comparison, else fields, sets and functions.
QStringList expressionWords(const Workspace &workspace, query::Subject subject, ElementId scope, const QString &beforeCursor);

/// Where the name that the cursor is in, or behind, begins.
qsizetype beginOfName(const QString &beforeCursor);

/// An expression about the first of the subjects that it can be read for.
struct ReadExpression {
    std::optional<query::Expression> expression;
    query::Subject subject = query::Subject::Element;
    QString problem;  ///< Translated, with the place; empty when it reads.
};
ReadExpression readExpression(const Workspace &workspace, const QList<query::Subject> &subjects, const QString &text);

}  // namespace lintel
