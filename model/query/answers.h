// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

namespace lintel::query {

Answer truth(bool value);
/// Not known because of `missing` (a field, or what else was needed).
Answer unknown(const QString &missing);
Answer numberAnswer(double value, Answer::Kind kind = Answer::Kind::Number);
Answer textAnswer(const QString &text);
/// `text` is its key or name, for records and for comparing with texts.
Answer recordAnswer(const Workspace &workspace, RecordId id);
Answer setAnswer(const Workspace &workspace, const QList<RecordId> &ids);

inline bool isTrue(const Answer &answer)
{
    return answer.kind == Answer::Kind::Boolean && answer.boolean;
}
inline bool isFalse(const Answer &answer)
{
    return answer.kind == Answer::Kind::Boolean && !answer.boolean;
}
inline bool isUnknown(const Answer &answer)
{
    return answer.kind == Answer::Kind::Unknown;
}

}  // namespace lintel::query
