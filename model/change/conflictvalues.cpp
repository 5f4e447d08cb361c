// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/conflictvalues.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString flowText(const Value &value, bool nested)
{
    if (value.isScalar())
        return value.text();
    QStringList parts;
    for (const Value &item : value.list())
        parts.append(flowText(item, true));
    for (const auto &[key, inner] : value.map())
        parts.append(key % u": "_s % flowText(inner, true));
    const QString text = parts.join(u", "_s);
    return value.isMap() ? QString(u'{' % text % u'}') : nested ? QString(u'[' % text % u']') : text;
}

QString shownAmong(const Value &value, const Value &other, const Value &another)
{
    const QList<Value> &items = value.list();
    if (!std::any_of(items.begin(), items.end(), [](const Value &item) { return item.isMap(); }))
        return flowText(value, false).trimmed();
    QList<Value> own;
    std::copy_if(items.begin(), items.end(), std::back_inserter(own),
                 [&](const Value &item) { return !other.list().contains(item) || !another.list().contains(item); });
    return flowText(Value(own.isEmpty() ? items : own), false).trimmed();
}

}  // namespace

ConflictValues valuesOf(const Conflict &conflict)
{
    return {shownAmong(conflict.base, conflict.mine, conflict.theirs), shownAmong(conflict.mine, conflict.theirs, conflict.base),
            shownAmong(conflict.theirs, conflict.mine, conflict.base)};
}

}  // namespace lintel
