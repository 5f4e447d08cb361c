// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/draft.h"
#include "model/storage/foreignplaces.h"

namespace lintel::structurizr::dsl {

/// Where all that becomes a record stands, by the names of Reader::origins(). What comes from a workspace in JSON has no place.
QHash<QString, Declared> placesOf(const Draft &draft, const Report &report);

}  // namespace lintel::structurizr::dsl
