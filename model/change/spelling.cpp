// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/spelling.h"

#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

bool hasReferences(const Value &value)
{
    if (value.isReference())
        return true;
    const auto &list = value.list();
    const auto &map = value.map();
    return std::any_of(list.begin(), list.end(), hasReferences)
        || std::any_of(map.begin(), map.end(), [](const ValueEntry &entry) { return hasReferences(entry.second); });
}

bool sameSpelling(const Value &a, const Value &b)
{
    const auto sameEntry = [](const ValueEntry &x, const ValueEntry &y) { return x.first == y.first && sameSpelling(x.second, y.second); };
    return a.kind() == b.kind() && a.text() == b.text()
        && std::equal(a.list().begin(), a.list().end(), b.list().begin(), b.list().end(), sameSpelling)
        && std::equal(a.map().begin(), a.map().end(), b.map().begin(), b.map().end(), sameEntry);
}

ChangeSet respellings(const Workspace &before, const Workspace &after)
{
    ChangeSet changes;
    for (const RecordId id : after.order()) {
        if (!before.contains(id))
            continue;
        const Record &known = before.record(id);
        for (const auto &[field, value] : after.record(id).fields()) {
            if (known.value(field) == value && !sameSpelling(known.value(field), value))
                changes.append(SetField{id, field, known.value(field), value});
        }
    }
    return changes;
}

RecordId spellingScope(const Record &record, const FieldSpec &spec)
{
    if (record.type() == RecordType::Relationship)
        return record.target(u"from");
    if (spec.type == FieldType::Steps)
        return record.target(u"of");
    return record.type() == RecordType::Element ? record.id() : RecordId{};
}

Value respelled(const Value &meant, const Value &read, RecordId scope, const Workspace &now)
{
    if (meant.isReference()) {
        const RecordId target = meant.target();
        if (!target || !now.contains(target) || read.target() == target || meant.text().isEmpty())
            return meant;
        const bool element = now.record(target).type() == RecordType::Element;
        const bool full = meant.text().contains(u'.') || !element;
        return Value::reference(full ? now.index().path(target) : now.index().reference(target, scope), target);
    }
    if (meant.isList()) {
        ValueList list;
        for (qsizetype i = 0; i < meant.list().size(); ++i)
            list.append(respelled(meant.list().at(i), read.list().value(i), scope, now));
        return Value(list);
    }
    if (!meant.isMap())
        return meant;
    ValueMap map;
    for (const auto &[key, value] : meant.map())
        map.append({key, respelled(value, read.value(key), scope, now)});
    return Value(map);
}

}  // namespace lintel
