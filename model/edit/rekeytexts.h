// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/record.h"

namespace lintel {

/// What a record is called, and is to be called.
struct ReKey {
    RecordType type = RecordType::Workspace;
    QString before, after;
};

/// A group's own key, or that of a group within it (`A/B`), as it is afterwards; anything else stays.
QString reKeyedGroup(const ReKey &change, const QString &group);

/// A technology text ("Java 21, Spring Boot 3") after a technology has got another key. `known` are the keys of all: the longest one that a
/// part begins with is meant.
QString reKeyedTechnologies(const ReKey &change, const QString &text, const QStringList &known);

/// An expression in which the key is compared with what has such values: `owner == KEY`, `kind != KEY`, `environment == KEY`, and texts of
/// groups. Other names that are spelled alike stay.
QString reKeyedExpression(const ReKey &change, const QString &text);

}  // namespace lintel
