// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace lintel::structurizr {

/// The root of a workspace in JSON. Errors: import.size, import.json (with the offset), import.depth, import.encrypted,
/// import.not-structurizr.
Result<QJsonObject> readStructurizrJson(const QByteArray &bytes);

}  // namespace lintel::structurizr
