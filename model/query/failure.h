// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

namespace lintel::query {

/// An error at a character (from 0) of an expression.
Error failure(qsizetype begin, const QString &code, const QString &pattern, const QStringList &arguments = {}, const QString &mend = {});

/// "unknown WHAT 'WORD', did you mean 'NEAREST'?", or without the question when nothing is near.
Error unknownWord(qsizetype begin, const QString &code, const QString &what, const QString &word, const QStringList &candidates);

}  // namespace lintel::query
