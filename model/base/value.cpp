// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/value.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

Value::Value(QString text) : m_kind(Kind::Scalar), m_text(std::move(text)) {}

Value::Value(ValueList list) : m_kind(Kind::List), m_list(std::make_shared<const ValueList>(std::move(list))) {}

Value::Value(ValueMap map) : m_kind(Kind::Map), m_map(std::make_shared<const ValueMap>(std::move(map))) {}

Value Value::fromList(const QStringList &texts)
{
    ValueList list;
    list.reserve(texts.size());
    for (const QString &text : texts)
        list.append(Value(text));
    return list;
}

Value Value::boolean(bool value)
{
    return Value(value ? u"true"_s : u"false"_s);
}

Value Value::integer(qint64 value)
{
    return Value(QString::number(value));
}

Value Value::reference(QString text, RecordId target)
{
    Value value(std::move(text));
    value.m_kind = Kind::Reference;
    value.m_target = target;
    return value;
}

const ValueList &Value::list() const
{
    static const ValueList none;
    return m_list ? *m_list : none;
}

const ValueMap &Value::map() const
{
    static const ValueMap none;
    return m_map ? *m_map : none;
}

const Value &Value::value(QStringView key) const
{
    static const Value null;
    const ValueMap &entries = map();
    const auto entry = std::find_if(entries.begin(), entries.end(), [key](const ValueEntry &e) { return e.first == key; });
    return entry == entries.end() ? null : entry->second;
}

bool Value::contains(QStringView key) const
{
    const ValueMap &entries = map();
    return std::any_of(entries.begin(), entries.end(), [key](const ValueEntry &e) { return e.first == key; });
}

QStringList Value::texts() const
{
    if (isScalar())
        return {m_text};
    QStringList texts;
    texts.reserve(list().size());
    for (const Value &item : list())
        texts.append(item.text());
    return texts;
}

void Value::set(const QString &key, const Value &value)
{
    ValueMap entries = map();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&key](const ValueEntry &e) { return e.first == key; });
    if (value.isNull()) {
        if (entry != entries.end())
            entries.removeAt(entry - entries.begin());
    } else if (entry != entries.end()) {
        entry->second = value;
    } else {
        entries.append({key, value});
    }
    *this = Value(std::move(entries));
}

bool operator==(const Value &a, const Value &b)
{
    if (a.m_kind != b.m_kind) {
        // An unresolved reference is no more than its text.
        return a.isScalar() && b.isScalar() && !a.m_target && !b.m_target && a.m_text == b.m_text;
    }
    switch (a.m_kind) {
    case Value::Kind::Null: return true;
    case Value::Kind::Scalar: return a.m_text == b.m_text;
    case Value::Kind::Reference: return a.m_target == b.m_target && (a.m_target || a.m_text == b.m_text);
    case Value::Kind::List: return a.m_list == b.m_list || *a.m_list == *b.m_list;
    case Value::Kind::Map: return a.m_map == b.m_map || *a.m_map == *b.m_map;
    }
    return false;
}

}  // namespace lintel
