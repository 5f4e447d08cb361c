// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/draft.h"

namespace lintel::structurizr::dsl {

/// The workspace in the form that Structurizr writes, for the reader of that form.
QJsonObject toJson(const Draft &draft);

}  // namespace lintel::structurizr::dsl
