// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/propertyseverity.h"

#include <algorithm>
#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// The type, then with a star for more and more of its end.
QStringList withWildcards(const QString &type)
{
    QStringList names{type};
    for (qsizetype dot = type.lastIndexOf(u'.'); dot >= 0; dot = dot == 0 ? -1 : type.lastIndexOf(u'.', dot - 1))
        names.append(QString(type.left(dot) % u".*"_s));
    names.append(u"*"_s);
    return names;
}

std::optional<QString> lookUp(const Value &properties, const QString &start, const QStringList &names)
{
    for (const QString &name : names) {
        const QString &word = properties.value(QString(start % u'.' % name)).text();
        if (!word.isEmpty())
            return word.toUpper();
    }
    return std::nullopt;
}

}  // namespace

QString PropertySeverities::levelWord(RecordId id) const
{
    const Record &record = m_workspace.record(id);
    switch (record.type()) {
    case RecordType::Element: break;
    case RecordType::Node:
        return record.value(u"properties").value(u"structurizr.type").text().isEmpty() ? u"deploymentnode"_s : u"infrastructurenode"_s;
    case RecordType::Instance: return levelWord(record.target(u"of")) % u"instance"_s;
    default: return {};
    }
    return record.level() == Level::System ? u"softwaresystem"_s : toString(record.level());
}

QStringList PropertySeverities::namesOf(const Finding &finding) const
{
    const Record &record = m_workspace.record(finding.record);
    const QString start = u"model.relationship."_s;
    if (record.type() != RecordType::Relationship || !finding.ruleId.startsWith(start))
        return withWildcards(finding.ruleId);
    const QString from = levelWord(record.target(u"from") ? record.target(u"from") : record.parent());
    const QString ends = u"model.relationship["_s % from % u"->"_s % levelWord(record.target(u"to")) % u"]."_s;
    return QStringList{QString(ends % finding.ruleId.mid(start.size())), QString(ends % u'*')} + withWildcards(finding.ruleId);
}

QString PropertySeverities::wordFor(const Finding &finding) const
{
    const QStringList names = namesOf(finding);
    // A relationship is part of the model, and of no element.
    const bool relationship = m_workspace.record(finding.record).type() == RecordType::Relationship;
    for (RecordId id = finding.record; id && id != Workspace::rootId; id = relationship ? RecordId{} : m_workspace.record(id).parent()) {
        if (const auto word = lookUp(m_workspace.record(id).value(u"properties"), m_prefix, names))
            return *word;
    }
    const Value &root = m_workspace.root().value(u"properties");
    const QString part = finding.ruleId.startsWith(u"views."_s) ? u"structurizr.views."_s : u"structurizr.model."_s;
    if (const auto word = lookUp(root, part % m_prefix, names))
        return *word;
    return lookUp(root, m_prefix, names).value_or(QString());
}

void PropertySeverities::apply(Findings &findings, qsizetype begin) const
{
    const bool off = m_workspace.root().value(u"properties").value(m_prefix).text().compare("false"_L1, Qt::CaseInsensitive) == 0;
    if (off) {
        findings.resize(begin);
        return;
    }
    const auto first = findings.begin() + begin;
    const auto end = std::remove_if(first, findings.end(), [this](Finding &finding) {
        const QString word = wordFor(finding);
        if (word == u"ERROR")
            finding.severity = Severity::Error;
        else if (word == u"WARNING")
            finding.severity = Severity::Warning;
        else if (word == u"INFO")
            finding.severity = Severity::Note;
        return word == u"IGNORE";
    });
    findings.resize(end - findings.begin());
}

}  // namespace lintel
