// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/session.h"

namespace lintel::structurizr::dsl {

/// Makes the element that a statement such as `container "Web" "What customers use" "Qt"` tells, and opens its block.
void makeElement(Session &session, const Statement &statement, Kind kind);

/// A group of this name in another one (-1: in none). Number of the new group.
int addGroup(Session &session, const Statement &statement, int parent);
void setGroup(Session &session, int element, int group);

/// What an identifier or a canonical name ("Container://Shop.Web") stands for.
Named findByName(Session &session, const QString &name);

/// The number of a node's instances: `3`, `1..3` or `1..N`. False after an error.
bool checkInstances(Session &session, const Statement &statement, qsizetype token);

/// Gives an element or environment its place among the identifiers.
void nameElement(Session &session, const Statement &statement, int element);

}  // namespace lintel::structurizr::dsl
