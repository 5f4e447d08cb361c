// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

#include <QtCore/QStringList>

#include <optional>

namespace lintel::query {

/// A number in C notation, finite.
std::optional<double> numberOf(QStringView text);
/// "15m", "4 GB", "28%", "9000 EUR", "12" as written in a field, if it is of that kind.
std::optional<Answer> quantityOf(const QString &text, Answer::Kind kind);
/// A literal of any kind that has a unit.
std::optional<Answer> quantityOf(const QString &text);
/// Units of durations and sizes, for suggestions.
QStringList unitNames();

/// The shortest exact text of a number, duration, size or percentage; amounts of money with two places unless they are whole.
QString quantityText(const Answer &answer);

}  // namespace lintel::query
