// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/value.h"

#include <QtCore/QStringList>

namespace lintel::structurizr {

/// Steps of a dynamic view, each with the number that it has there (one for each step; any text). Those at the same time begin with the same
/// number, and what comes after them goes on behind the highest: they become branches of a `par`. What has another number than its place
/// gives keeps it in `structurizr.order`.
ValueList nestedSteps(const ValueList &steps, const QStringList &orders);

}  // namespace lintel::structurizr
