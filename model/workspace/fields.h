// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/value.h"

namespace lintel {

/// The keys of a record with their values, in file order. Keys are unique; a Null value is an absent key.
class Fields {
public:
    using Entry = ValueEntry;

    bool isEmpty() const { return m_entries.isEmpty(); }
    qsizetype size() const { return m_entries.size(); }
    auto begin() const { return m_entries.cbegin(); }
    auto end() const { return m_entries.cend(); }

    /// Null when absent.
    const Value &value(QStringView key) const;
    bool contains(QStringView key) const { return !value(key).isNull(); }
    /// Text of a scalar; empty when absent.
    const QString &text(QStringView key) const { return value(key).text(); }

    /// Changes, adds (at the end) or with Null removes.
    void set(const QString &key, const Value &value);

    /// Order of keys is no difference of meaning.
    friend bool operator==(const Fields &a, const Fields &b);

private:
    QList<Entry> m_entries;
};

}  // namespace lintel
