// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findingspanel.h"

#include "model/workspace/workspaceindex.h"
#include "views/panels/contextactions.h"
#include "views/panels/waiverdialog.h"
#include "views/widgets/icons.h"
#include "views/widgets/subject.h"
#include "views/workbench/workbench.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

namespace lintel {

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new FindingsModel(workbench, this)),
      m_list(new QTreeView(this)),
      m_explanation(new QPlainTextEdit(this)),
      m_filter(new QLineEdit(this)),
      m_grouping(new QComboBox(this)),
      m_waived(new QCheckBox(tr("Wai&ved"), this))
{
    makeList();
    m_explanation->setReadOnly(true);
    m_explanation->setObjectName(u"findingExplanation"_s);
    m_explanation->setAccessibleName(tr("Explanation of the finding"));
    m_explanation->setPlaceholderText(tr("Choose a finding to see why it matters and how to mend it."));
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setTabChangesFocus(true);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_explanation);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    setFocusProxy(m_list);
    const QList<QWidget *> order = {m_filter, m_severities[2], m_severities[1], m_severities[0],
                                    m_waived, m_grouping,      m_list,          m_explanation};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
    connect(m_model, &FindingsModel::countsChanged, this, &FindingsPanel::tellCounts);
    tellCounts();
}

QToolButton *FindingsPanel::severityButton(Severity severity)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icons::named(FindingsModel::severityIcon(severity)));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(toString(severity));
    connect(button, &QToolButton::toggled, m_model, [this, severity](bool on) { m_model->setShown(severity, on); });
    m_severities[int(severity)] = button;
    return button;
}

QWidget *FindingsPanel::makeBar()
{
    m_filter->setObjectName(u"findingsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter findings"));
    m_filter->setAccessibleName(tr("Filter of the findings"));
    m_filter->addAction(icons::named(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(14 * fontMetrics().averageCharWidth());
    m_waived->setToolTip(tr("Show also findings that a waiver lets be"));
    m_grouping->setAccessibleName(tr("Group findings by"));
    m_grouping->addItems({tr("By severity"), tr("By rule"), tr("By element")});
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_filter, 1);
    layout->addWidget(severityButton(Severity::Error));
    layout->addWidget(severityButton(Severity::Warning));
    layout->addWidget(severityButton(Severity::Note));
    layout->addWidget(m_waived);
    layout->addWidget(m_grouping);
    connect(m_filter, &QLineEdit::textChanged, m_model, &FindingsModel::setText);
    connect(m_waived, &QCheckBox::toggled, m_model, &FindingsModel::setWaivedShown);
    connect(m_grouping, &QComboBox::currentIndexChanged, m_model, [this](int at) { m_model->setGrouping(FindingsModel::Grouping(at)); });
    return bar;
}

void FindingsPanel::makeList()
{
    m_list->setObjectName(u"findingsList"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->resizeSection(1, 26 * fontMetrics().averageCharWidth());
    m_list->expandAll();
    connect(m_model, &QAbstractItemModel::rowsInserted, m_list, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last && !parent.isValid(); ++row) {
            m_list->expand(m_model->index(row, 0));
            m_list->setFirstColumnSpanned(row, {}, true);
        }
    });
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_list->setFirstColumnSpanned(row, {}, true);
    connect(m_list, &QTreeView::activated, this, &FindingsPanel::goToRecord);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::explain);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::selectRecord);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FindingsPanel::explain);
}

void FindingsPanel::setContextMenu(const QList<QAction *> &actions)
{
    setContextActions(m_list, actions);
}

const FindingsModel::Row *FindingsPanel::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

bool FindingsPanel::canWaive() const
{
    const FindingsModel::Row *row = current();
    return row && row->isRule && !row->finding.waived && row->finding.record && !m_workbench.isReadOnly();
}

// Plain text, so that it can be copied and nothing in it can be followed by a slip.
void FindingsPanel::explain()
{
    QStringList parts;
    if (const FindingsModel::Row *row = current()) {
        const Finding &finding = row->finding;
        parts.append(finding.title.isEmpty() ? finding.ruleId : tr("%1: %2").arg(finding.ruleId, finding.title));
        parts.append(finding.message);
        const Location where = m_model->placeOf(*row);
        if (!where.file.isEmpty())
            parts.append(where.line > 0 ? tr("In %1, line %2").arg(where.file).arg(where.line) : tr("In %1").arg(where.file));
        if (!finding.why.isEmpty())
            parts.append(tr("Why: %1").arg(finding.why));
        if (!finding.fix.isEmpty())
            parts.append(tr("How to mend it: %1").arg(finding.fix));
        if (!finding.url.isEmpty())
            parts.append(tr("More: %1").arg(finding.url));
        if (finding.waived)
            parts.append(tr("Waived until %1: %2").arg(finding.until, finding.reason));
    }
    const QString text = parts.join(u"\n\n"_s);
    if (text != m_explanation->toPlainText())
        m_explanation->setPlainText(text);
    emit stateChanged();
}

// What a person goes through is shown in the inspector, and where it is in sight; nothing moves for it.
void FindingsPanel::selectRecord()
{
    const FindingsModel::Row *row = m_list->hasFocus() ? current() : nullptr;
    const RecordId record = row ? row->finding.record : RecordId();
    if (record && record != Workspace::rootId && m_workbench.workspace().contains(record))
        m_workbench.select({record}, this);
}

void FindingsPanel::goToRecord()
{
    const FindingsModel::Row *row = current();
    if (!row)
        return;
    const RecordId record = row->finding.record;
    if (!record || record == Workspace::rootId || !m_workbench.workspace().contains(record)) {
        goToText();
        return;
    }
    m_workbench.select({record}, this);
    m_workbench.reveal(record);
}

void FindingsPanel::goToText()
{
    if (const FindingsModel::Row *row = current()) {
        const Location where = m_model->placeOf(*row);
        if (!where.file.isEmpty())
            m_workbench.openText(where);
    }
}

void FindingsPanel::copyCurrent()
{
    if (current())
        QGuiApplication::clipboard()->setText(m_explanation->toPlainText());
}

void FindingsPanel::waiveCurrent()
{
    if (!canWaive())
        return;
    const Workspace &workspace = m_workbench.workspace();
    QStringList decisions;
    const QList<RecordId> all = workspace.all(RecordType::Decision);
    for (const RecordId id : all)
        decisions.append(workspace.record(id).key());
    auto *dialog = new WaiverDialog(current()->finding.ruleId, workspace.index().path(current()->finding.record), decisions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, record = current()->finding.record] { waive(record, dialog->waiver()); });
    dialog->open();
}

void FindingsPanel::waive(const NewWaiver &waiver)
{
    if (canWaive())
        waive(current()->finding.record, waiver);
}

void FindingsPanel::waive(RecordId record, const NewWaiver &waiver)
{
    const Workspace &workspace = m_workbench.workspace();
    const QString label = tr("Waive %1 for %2").arg(waiver.rule, subjectOf(workspace, {record}));
    m_workbench.perform(planWaive(workspace, record, waiver), label);
}

void FindingsPanel::goToNext(int steps)
{
    QModelIndex next = m_list->currentIndex();
    do {
        next = !next.isValid() ? m_model->index(0, 0) : steps > 0 ? m_list->indexBelow(next) : m_list->indexAbove(next);
    } while (next.isValid() && m_model->isGroup(next));
    if (!next.isValid())
        return;
    m_list->setCurrentIndex(next);
    goToRecord();
}

void FindingsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FindingsPanel::tellCounts()
{
    const FindingsModel::Counts counts = m_model->counts();
    const int numbers[3] = {counts.notes, counts.warnings, counts.errors};
    const QString texts[3] = {tr("%n note(s)", nullptr, counts.notes), tr("%n warning(s)", nullptr, counts.warnings),
                              tr("%n error(s)", nullptr, counts.errors)};
    for (int i = 0; i < 3; ++i) {
        m_severities[i]->setText(locale().toString(numbers[i]));
        m_severities[i]->setAccessibleName(texts[i]);
        m_severities[i]->setToolTip(tr("Show %1").arg(texts[i]));
    }
    emit countsChanged(counts.errors, counts.warnings, counts.notes);
}

}  // namespace lintel
