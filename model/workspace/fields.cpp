// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/fields.h"

#include <algorithm>

namespace lintel {

namespace {

// Asked many times for each record: mostly the length or the first letter tells.
bool isNamed(const Fields::Entry &entry, QStringView key)
{
    const QString &name = entry.first;
    return name.size() == key.size() && (key.isEmpty() || name.front() == key.front()) && name == key;
}

}  // namespace

const Value &Fields::value(QStringView key) const
{
    static const Value null;
    const auto entry = std::find_if(begin(), end(), [key](const Entry &e) { return isNamed(e, key); });
    return entry == end() ? null : entry->second;
}

void Fields::set(const QString &key, const Value &value)
{
    const auto entry = std::find_if(begin(), end(), [&key](const Entry &e) { return isNamed(e, key); });
    const qsizetype index = entry - begin();
    if (entry == end()) {
        if (!value.isNull())
            m_entries.append({key, value});
    } else if (value.isNull()) {
        m_entries.removeAt(index);
    } else {
        m_entries[index].second = value;
    }
}

bool operator==(const Fields &a, const Fields &b)
{
    if (a.size() != b.size())
        return false;
    return std::all_of(a.begin(), a.end(), [&b](const Fields::Entry &e) { return b.value(e.first) == e.second; });
}

}  // namespace lintel
