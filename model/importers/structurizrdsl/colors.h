// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>

namespace lintel::structurizr::dsl {

/// `#rrggbb` in lower case from such a text or a colour's name in CSS; empty for others.
QString hexColor(const QString &color);

}  // namespace lintel::structurizr::dsl
