// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/findingssection.h"

#include "views/inspector/recordlist.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

FindingsSection::FindingsSection(Workbench &workbench, QWidget *parent)
    : RecordSection(tr("Findings"), workbench, parent),
      m_list(new RecordList(tr("Findings"), body())),
      m_explanation(new QLabel(body()))
{
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layoutOfBody()->addWidget(m_list);
    layoutOfBody()->addWidget(m_explanation);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FindingsSection::explain);
    connect(m_list, &RecordList::recordActivated, this, &FindingsSection::jump);
    connect(&workbench, &Workbench::analysisChanged, this, &FindingsSection::touch);
}

bool FindingsSection::isAbout(const Record &) const
{
    return true;
}

void FindingsSection::fill()
{
    m_findings.clear();
    QList<RecordList::Row> rows;
    const Findings &all = workbench().analysis()->check.findings;
    for (const Finding &finding : all) {
        if (finding.record != record())
            continue;
        m_findings.append(finding);
        const QString text = finding.waived ? tr("%1 (waived until %2)").arg(finding.ruleId, finding.until) : finding.ruleId;
        rows.append({finding.record, text, finding.message, toString(finding.severity), finding.message});
    }
    m_list->setRows(rows);
    setCount(int(rows.size()));
    explain();
}

void FindingsSection::explain()
{
    if (m_findings.isEmpty()) {
        m_explanation->setText(tr("Nothing is found."));
        return;
    }
    const Finding finding = m_findings.value(qMax(0, m_list->currentRow()));
    QStringList lines = {finding.message};
    if (!finding.why.isEmpty())
        lines.append(tr("Why: %1").arg(finding.why));
    if (!finding.fix.isEmpty())
        lines.append(tr("How to mend it: %1").arg(finding.fix));
    if (finding.waived)
        lines.append(tr("Waived until %1: %2").arg(finding.until, finding.reason));
    m_explanation->setText(lines.join(u"\n"_s));
}

void FindingsSection::jump()
{
    const Finding finding = m_findings.value(m_list->currentRow());
    if (finding.record)
        workbench().openText(workbench().location(finding.record, finding.field));
}

}  // namespace lintel
