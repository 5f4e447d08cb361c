// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

namespace lintel {

/// A rule's message: text with `$field` and `${expression}`, which are worked out for the record at hand; `$$` is a dollar.
class Message {
public:
    /// Errors are those of the expressions in it.
    static Result<Message> parse(const QString &text, query::Subject subject, const Workspace &workspace, const QStringList &params);

    /// What is not known reads as "?".
    QString text(RecordId record, const query::Environment &environment) const;

private:
    struct Part {
        QString text;
        bool isExpression = false;
        query::Expression expression;
    };
    QList<Part> m_parts;
};

}  // namespace lintel
