// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/mergespelling.h"

#include "model/query/expression.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

namespace {

QList<query::ReferenceInText> referencesIn(const Workspace &workspace, const Record &record, FieldType type, const QString &text)
{
    const ElementId scope = record.type() == RecordType::View ? record.target(u"of") : record.parent();
    if (type == FieldType::Filter) {
        const Result<query::Filter> filter = query::Filter::parse(text, workspace, scope);
        return filter ? filter->references() : QList<query::ReferenceInText>();
    }
    const Result<query::Expression> expression = query::Expression::parse(text, query::Subject::Any, workspace, {}, scope);
    return expression ? expression->references() : QList<query::ReferenceInText>();
}

}  // namespace

QString respelledText(const Record &record, const FieldSpec &field, const QString &text, const Workspace &from, const Workspace &to)
{
    QList<query::ReferenceInText> then = referencesIn(from, record, field.type, text);
    const QList<query::ReferenceInText> now = referencesIn(to, to.record(record.id()), field.type, text);
    // From the last to the first, so that positions before them stay right.
    std::sort(then.begin(), then.end(), [](const auto &a, const auto &b) { return a.begin > b.begin; });
    QString result = text;
    for (const query::ReferenceInText &reference : std::as_const(then)) {
        const auto same = [&](const query::ReferenceInText &r) { return r.begin == reference.begin && r.target == reference.target; };
        if (reference.target && to.contains(reference.target) && std::none_of(now.begin(), now.end(), same))
            result.replace(reference.begin, reference.length, to.index().path(reference.target));
    }
    return result;
}

}  // namespace lintel
