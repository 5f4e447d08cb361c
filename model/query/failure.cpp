// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/failure.h"

#include "model/base/dictionary.h"

namespace lintel::query {

using namespace Qt::StringLiterals;

Error failure(qsizetype begin, const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    Error error = Diagnostic::error(code, pattern, arguments, mend);
    error.where.column = int(begin) + 1;
    return error;
}

Error unknownWord(qsizetype begin, const QString &code, const QString &what, const QString &word, const QStringList &candidates)
{
    const QString near = nearest(word, candidates);
    if (near.isEmpty())
        return failure(begin, code, u"unknown %1 '%2'"_s, {what, word});
    return failure(begin, code, u"unknown %1 '%2', did you mean '%3'?"_s, {what, word, near});
}

}  // namespace lintel::query
