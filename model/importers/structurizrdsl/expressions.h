// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

/// What an expression finds, in the order in which it was defined.
struct Found {
    QList<int> elements, relationships;
    bool ok = true;
    bool isEmpty() const { return elements.isEmpty() && relationships.isEmpty(); }
};

/// Whether a word is an expression, and no identifier.
bool isExpression(const QString &word);

/// Evaluates `element.tag==A && element.parent==shop`, `a->*` and the like, over the model as it is now. Not ok after an error.
Found evaluate(Session &session, const QString &expression, const Place &place);

/// What an identifier stands for: an element, those of a group, or a relationship with what follows from it. Not ok (without an error)
/// when it stands for nothing.
Found evaluateIdentifier(Session &session, const QString &identifier);

}  // namespace lintel::structurizr::dsl
