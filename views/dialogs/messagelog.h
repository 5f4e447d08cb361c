// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

namespace lintel {

/// What the window has told since it was opened, the latest at the end.
class MessageLog : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Entry {
        QDateTime when;
        Severity severity = Severity::Note;
        QString text;
        Location where;
    };
    static constexpr qsizetype maxEntries = 2000;

    const QList<Entry> &entries() const { return m_entries; }
    void add(Severity severity, const QString &text, const Location &where = {});
    void clear();
    /// All entries, one a line.
    QString text() const;

signals:
    /// One entry has come to the end; the first one is gone if there were too many.
    void added();
    void cleared();

private:
    QList<Entry> m_entries;
};

}  // namespace lintel
