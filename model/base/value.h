// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/recordid.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <utility>

namespace lintel {

class Value;
using ValueList = QList<Value>;
using ValueEntry = std::pair<QString, Value>;
using ValueMap = QList<ValueEntry>;  ///< In file order; keys are unique.

/// Plain data as a workspace file holds it: nothing, a scalar, a list, or a map in file order. Scalars are texts: their schema types
/// them, not YAML, so that `no` and `1.10` mean what they look like. A reference is a scalar that names a record: once resolved it
/// compares by the record it means, so that spelling a path shorter or longer is no change of meaning.
/// Copies are cheap (lists and maps are shared until changed).
class Value {
public:
    enum class Kind : quint8 { Null, Scalar, List, Map, Reference };

    Value() = default;
    Value(QString text);
    Value(ValueList list);
    Value(ValueMap map);
    static Value fromList(const QStringList &texts);
    static Value boolean(bool value);
    static Value integer(qint64 value);
    /// `target` is 0 while the text names nothing.
    static Value reference(QString text, RecordId target);

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isScalar() const { return m_kind == Kind::Scalar || m_kind == Kind::Reference; }
    bool isList() const { return m_kind == Kind::List; }
    bool isMap() const { return m_kind == Kind::Map; }
    bool isReference() const { return m_kind == Kind::Reference; }

    /// Of a scalar or reference; empty otherwise.
    const QString &text() const { return m_text; }
    /// Of a resolved reference; 0 otherwise.
    RecordId target() const { return m_target; }

    /// Of a list; empty otherwise.
    const ValueList &list() const;
    /// Of a map; empty otherwise.
    const ValueMap &map() const;
    /// The map's value at `key`, or Null.
    const Value &value(QStringView key) const;
    bool contains(QStringView key) const;

    /// A list's items, or a lone scalar as a list of one: the short form that the format allows for lists of texts.
    QStringList texts() const;

    /// Changes or adds a map entry (at the end); a Null value removes it. Makes a map of whatever this was.
    void set(const QString &key, const Value &value);

    friend bool operator==(const Value &a, const Value &b);

private:
    Kind m_kind = Kind::Null;
    RecordId m_target;
    QString m_text;
    std::shared_ptr<const ValueList> m_list;
    std::shared_ptr<const ValueMap> m_map;
};

}  // namespace lintel
