// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/draft.h"

namespace lintel::structurizr::dsl {

/// The views, their configuration and styles.
QJsonObject viewsToJson(const Draft &draft);

/// Sets what is not empty.
void putText(QJsonObject &json, const QString &name, const QString &text);
QJsonObject pairsToJson(const Pairs &pairs);
QJsonObject documentationToJson(const Documentation &documentation);

}  // namespace lintel::structurizr::dsl
