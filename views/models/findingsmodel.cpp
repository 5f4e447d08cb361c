// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/findingsmodel.h"

#include "model/workspace/workspaceindex.h"
#include "views/models/recordtext.h"
#include "views/widgets/icons.h"
#include "views/workbench/workbench.h"

#include <QtGui/QFont>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

FindingsModel::Row rowOf(const Diagnostic &problem)
{
    FindingsModel::Row row;
    row.finding.ruleId = problem.code;
    row.finding.severity = problem.severity;
    row.finding.message = problem.what();
    row.finding.fix = problem.mend();
    row.where = problem.where;
    row.isRule = false;
    return row;
}

}  // namespace

FindingsModel::FindingsModel(Workbench &workbench, QObject *parent) : GroupedModel(parent), m_workbench(workbench)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(30);
    connect(&m_gather, &QTimer::timeout, this, &FindingsModel::gather);
    const auto soon = [this] { m_gather.start(); };
    connect(&workbench, &Workbench::analysisChanged, this, soon);
    connect(&workbench, &Workbench::problemsChanged, this, soon);
    gather();
}

QString FindingsModel::severityName(Severity severity)
{
    return severity == Severity::Error ? tr("Errors") : severity == Severity::Warning ? tr("Warnings") : tr("Notes");
}

QString FindingsModel::severityIcon(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : severity == Severity::Warning ? u"warning"_s : u"note"_s;
}

void FindingsModel::gather()
{
    m_analysis = m_workbench.analysis();
    m_rows.clear();
    for (const Diagnostic &problem : m_workbench.problems())
        m_rows.append(rowOf(problem));
    for (const Diagnostics &problems : {m_analysis->problems, m_analysis->check.problems}) {
        for (const Diagnostic &problem : problems)
            m_rows.append(rowOf(problem));
    }
    for (const Finding &finding : m_analysis->check.findings)
        m_rows.append({finding, {}, true});
    Counts counts;
    for (const Row &row : std::as_const(m_rows)) {
        const Severity severity = row.finding.severity;
        if (!row.finding.waived)
            ++(severity == Severity::Error ? counts.errors : severity == Severity::Warning ? counts.warnings : counts.notes);
    }
    arrange();
    if (std::exchange(m_counts, counts) != counts)
        emit countsChanged();
}

void FindingsModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    arrange();
}

void FindingsModel::setText(const QString &text)
{
    m_text = text.trimmed();
    arrange();
}

void FindingsModel::setShown(Severity severity, bool shown)
{
    m_shown[int(severity)] = shown;
    arrange();
}

void FindingsModel::setWaivedShown(bool shown)
{
    m_waived = shown;
    arrange();
}

void FindingsModel::setRecord(RecordId record)
{
    m_record = record;
    arrange();
}

bool FindingsModel::isShown(const Row &row) const
{
    const Finding &finding = row.finding;
    if (!m_shown[int(finding.severity)] || (finding.waived && !m_waived))
        return false;
    if (m_record && finding.record != m_record && !m_workbench.workspace().index().isBelow(finding.record, m_record))
        return false;
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || has(finding.message) || has(finding.ruleId) || has(finding.title) || has(aboutOf(row))
        || has(finding.tags.join(u' '));
}

QString FindingsModel::aboutOf(const Row &row) const
{
    if (row.finding.record && m_workbench.workspace().contains(row.finding.record))
        return m_workbench.workspace().index().path(row.finding.record);
    return row.where.file;
}

QString FindingsModel::keyOf(const Row &row) const
{
    const Finding &finding = row.finding;
    return finding.ruleId % u'\n' % QString::number(finding.record.number) % u'\n' % finding.field % u'\n' % finding.message % u'\n'
        % row.where.file % u'\n' % QString::number(row.where.line);
}

GroupedModel::Group FindingsModel::groupOf(const Row &row) const
{
    const Finding &finding = row.finding;
    switch (m_grouping) {
    case Grouping::Severity:
        return {QString::number(2 - int(finding.severity)), severityName(finding.severity), severityIcon(finding.severity), {}};
    case Grouping::Rule: {
        const QString title = finding.title.isEmpty() ? finding.ruleId : tr("%1: %2").arg(finding.ruleId, finding.title);
        return {finding.ruleId, title, u"standard"_s, {}};
    }
    case Grouping::Element: break;
    }
    const Workspace &workspace = m_workbench.workspace();
    const RecordId id = finding.record;
    if (!id || id == Workspace::rootId || !workspace.contains(id))
        return {row.where.file, row.where.file.isEmpty() ? tr("Workspace") : row.where.file, u"file"_s, {}};
    return {workspace.index().path(id), workspace.index().path(id), icons::nameOf(workspace, id), {}};
}

void FindingsModel::arrange()
{
    QMap<QString, Group> groups;
    QMap<QString, int> repeated;
    for (int at = 0; at < int(m_rows.size()); ++at) {
        const Row &row = m_rows.at(at);
        if (!isShown(row))
            continue;
        Group group = groupOf(row);
        auto known = groups.find(group.key);
        if (known == groups.end())
            known = groups.insert(group.key, group);
        const QString key = keyOf(row);
        known->items.append({key % u'\n' % QString::number(repeated[key]++), at});
    }
    setGroups(groups.values());
}

const FindingsModel::Row *FindingsModel::rowAt(const QModelIndex &index) const
{
    const int at = itemAt(index);
    return at >= 0 && at < m_rows.size() ? &m_rows.at(at) : nullptr;
}

Location FindingsModel::placeOf(const Row &row) const
{
    if (!row.finding.record || !m_workbench.workspace().contains(row.finding.record))
        return row.where;
    return m_workbench.location(row.finding.record, row.finding.field);
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return 3;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Finding") : section == 1 ? tr("About") : tr("Rule");
}

QVariant FindingsModel::itemData(int at, int column, int role) const
{
    if (at < 0 || at >= m_rows.size())
        return {};
    const Row &row = m_rows.at(at);
    const Finding &finding = row.finding;
    switch (role) {
    case Qt::DisplayRole:
        if (column == 0)
            return finding.waived ? tr("%1 (waived until %2)").arg(finding.message, finding.until) : finding.message;
        return column == 1 ? aboutOf(row) : finding.ruleId;
    case Qt::DecorationRole:
        return column == 0 ? QVariant(icons::named(finding.waived ? u"waiver"_s : severityIcon(finding.severity))) : QVariant();
    case Qt::ToolTipRole: return Qt::convertFromPlainText(finding.message);
    case Qt::AccessibleTextRole: return column == 0 ? QVariant(tr("%1: %2").arg(toString(finding.severity), finding.message)) : QVariant();
    case RecordNumberRole: return finding.record.number;
    case SeverityRole: return int(finding.severity);
    default: return {};
    }
}

}  // namespace lintel
