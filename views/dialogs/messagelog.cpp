// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/messagelog.h"

#include "views/widgets/diagnostictext.h"

namespace lintel {

using namespace Qt::StringLiterals;

void MessageLog::add(Severity severity, const QString &text, const Location &where)
{
    if (m_entries.size() == maxEntries)
        m_entries.removeFirst();
    m_entries.append({QDateTime::currentDateTime(), severity, text, where});
    emit added();
}

void MessageLog::clear()
{
    m_entries.clear();
    emit cleared();
}

QString MessageLog::text() const
{
    QString all;
    for (const Entry &entry : m_entries) {
        all += entry.when.toString(Qt::ISODate) % u' ' % translatedSeverity(entry.severity) % u' ';
        if (!entry.where.file.isEmpty())
            all += entry.where.file % u':' % QString::number(entry.where.line) % u' ';
        all += entry.text % u'\n';
    }
    return all;
}

}  // namespace lintel
