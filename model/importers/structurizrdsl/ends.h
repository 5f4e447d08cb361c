// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

/// The elements that the open block is about: ends of relationships that name one end only.
QList<int> endsHere(const Session &session);

/// The elements that a word names as an end of a relationship: one, all of a set for `this`, or the instances of an element where the
/// statement stands in a deployment environment. Empty after an error.
QList<int> findEnds(Session &session, const Statement &statement, qsizetype token, const QString &what);

}  // namespace lintel::structurizr::dsl
