// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <QtCore/QStringList>

namespace lintel {

/// What a record was called, and is called now.
struct KeyChange {
    QString before, after;
};

/// Texts of groups ("Platform/Shared") and technologies ("Java 21, Spring Boot 3") hold keys of records of these types among other words.
/// Writes them anew for keys that have changed; all other texts stay.
class KeyTexts {
public:
    KeyTexts() = default;
    KeyTexts(RecordType type, QList<KeyChange> changes, QStringList known);
    /// What records of the type in both (the same ids) are called. What the text as it is names in `after`, too, stays.
    KeyTexts(RecordType type, const Workspace &before, const Workspace &after);

    bool isEmpty() const { return m_changes.isEmpty(); }
    QString spelled(const QString &text) const;

private:
    QString group(const QString &text) const;
    QString technologies(const QString &text) const;

    RecordType m_type = RecordType::Group;
    QList<KeyChange> m_changes;  ///< The longest first.
    QStringList m_known;         ///< Keys of all in `before`: the longest one that a part begins with is meant.
};

}  // namespace lintel
