// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/touchedtargets.h"

#include <algorithm>

namespace lintel {

namespace {

bool sameTexts(const Record &a, const Record &b)
{
    const Fields &fields = b.fields();
    return a.fields().size() == fields.size() && std::all_of(fields.begin(), fields.end(), [&a](const ValueEntry &field) {
               return sameText(a.value(field.first), field.second);
           });
}

bool samePlace(const Record &a, const Record &b)
{
    return a.id() == b.id() && a.type() == b.type() && a.parent() == b.parent() && a.key() == b.key() && a.section() == b.section();
}

}  // namespace

bool sameText(const Value &a, const Value &b)
{
    if (a.isScalar() && b.isScalar())
        return a.text() == b.text();
    if (a.isList() && b.isList())
        return std::equal(a.list().begin(), a.list().end(), b.list().begin(), b.list().end(), sameText);
    if (!a.isMap() || !b.isMap())
        return a.isNull() && b.isNull();
    return std::equal(a.map().begin(), a.map().end(), b.map().begin(), b.map().end(),
                      [](const ValueEntry &x, const ValueEntry &y) { return x.first == y.first && sameText(x.second, y.second); });
}

bool takeTargets(Workspace *result, const Workspace &expected, const QSet<RecordId> &touched)
{
    if (result->order().size() != expected.order().size())
        return false;
    QList<RecordId> open;
    QList<Record> resolved;
    for (const RecordId id : result->order()) {
        const Record &now = result->record(id);
        const Record &then = expected.record(id);
        // Copies that were not changed have their fields in common.
        if (&now.fields() == &then.fields())
            continue;
        if (!samePlace(now, then) || now.type() == RecordType::Instance)
            return false;
        if (touched.contains(id)) {
            open.append(id);
        } else if (sameTexts(now, then)) {
            resolved.append(now);
            resolved.last().setFields(then.fields());
        } else {
            return false;
        }
    }
    for (const Record &record : std::as_const(resolved))
        result->update(record);
    result->resolveReferences(open);
    return true;
}

}  // namespace lintel
