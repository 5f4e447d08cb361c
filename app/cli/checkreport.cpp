// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/checkreport.h"

#include "model/base/escape.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace lintel::cli {

using namespace Qt::StringLiterals;

Location CheckReport::place(const Finding &finding) const
{
    const Record &record = m_snapshot.workspace.record(finding.record);
    return finding.field.isEmpty() ? m_snapshot.sources.location(record) : m_snapshot.sources.location(record, finding.field);
}

QString CheckReport::summary() const
{
    qsizetype errors = 0, warnings = 0, notes = 0, waived = 0;
    for (const Finding &finding : m_result.findings) {
        if (finding.waived)
            ++waived;
        else if (finding.severity == Severity::Error)
            ++errors;
        else if (finding.severity == Severity::Warning)
            ++warnings;
        else
            ++notes;
    }
    const auto counted = [](qsizetype count, const QString &word) -> QString {
        return QString::number(count) % u' ' % word % (count == 1 ? QString() : u"s"_s);
    };
    return counted(errors, u"error"_s) % u", "_s % counted(warnings, u"warning"_s) % u", "_s % counted(notes, u"note"_s) % u", "_s
        % QString::number(waived) % u" waived; "_s % counted(m_result.rules, u"rule"_s) % u" on "_s
        % counted(m_snapshot.workspace.count(RecordType::Element), u"element"_s) % u" and "_s
        % counted(m_snapshot.workspace.count(RecordType::Relationship), u"relationship"_s);
}

QByteArray CheckReport::toText(bool notes) const
{
    QByteArray text;
    for (const Finding &finding : m_result.findings) {
        if (finding.waived || (finding.severity == Severity::Note && !notes))
            continue;
        const QString message = finding.ruleId % u": "_s % finding.message;
        const Diagnostic line = Diagnostic{finding.severity,       finding.ruleId, u"%1"_s, finding.fix.isEmpty() ? QString() : u"%2"_s,
                                           {message, finding.fix}, place(finding)};
        text += escape::terminal(line.toLine()).toUtf8() + '\n';
    }
    return text + summary().toUtf8() + '\n';
}

QByteArray CheckReport::toJson() const
{
    QJsonArray findings;
    for (const Finding &finding : m_result.findings) {
        const Location where = place(finding);
        QJsonObject object{{u"rule"_s, finding.ruleId},
                           {u"title"_s, finding.title},
                           {u"severity"_s, toString(finding.severity)},
                           {u"message"_s, finding.message},
                           {u"subject"_s, m_snapshot.workspace.index().path(finding.record)},
                           {u"subjectType"_s, lintel::toString(m_snapshot.workspace.record(finding.record).type())},
                           {u"file"_s, where.file},
                           {u"line"_s, where.line},
                           {u"column"_s, where.column},
                           {u"undetermined"_s, finding.undetermined}};
        const auto add = [&object](const QString &key, const QString &value) {
            if (!value.isEmpty())
                object.insert(key, value);
        };
        add(u"field"_s, finding.field);
        add(u"why"_s, finding.why);
        add(u"fix"_s, finding.fix);
        add(u"url"_s, finding.url);
        if (finding.waived)
            object.insert(u"waiver"_s, QJsonObject{{u"reason"_s, finding.reason}, {u"until"_s, finding.until}});
        findings.append(object);
    }
    const QJsonObject report{{u"findings"_s, findings}, {u"today"_s, m_today.toString(Qt::ISODate)}, {u"summary"_s, summary()}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

}  // namespace lintel::cli
