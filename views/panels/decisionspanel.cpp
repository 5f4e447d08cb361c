// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/decisionspanel.h"

#include "model/workspace/workspaceindex.h"
#include "views/models/decisionsmodel.h"
#include "views/models/recordtext.h"
#include "views/panels/contextactions.h"
#include "views/panels/statusdelegate.h"
#include "views/widgets/icons.h"
#include "views/widgets/markdownview.h"
#include "views/workbench/workbench.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTreeView>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// The data at the head of the file is in the list already.
QString bodyOf(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(u"\r\n"_s, u"\n"_s);
    if (!text.startsWith(u"---\n"))
        return text;
    const qsizetype end = text.indexOf(u"\n---\n"_s, 3);
    return end < 0 ? text : text.sliced(end + 5);
}

}  // namespace

DecisionsPanel::DecisionsPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new DecisionsModel(workbench, this)),
      m_filter(new QLineEdit(this)),
      m_status(new QComboBox(this)),
      m_list(new QTreeView(this)),
      m_preview(new MarkdownView(this)),
      m_elements(new QListWidget(this))
{
    makeFilter();
    makeList();
    makeElements();
    m_preview->setAccessibleName(tr("Text of the decision"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_status);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_preview);
    splitter->addWidget(m_elements);
    splitter->setSizes({300, 300, 80});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_list);
    m_released.setSingleShot(true);
    m_released.setInterval(50);
    connect(&m_released, &QTimer::timeout, this, &DecisionsPanel::showCurrent);
    connect(m_preview, &MarkdownView::linkActivated, this, &DecisionsPanel::followLink);
    connect(m_model, &DecisionsModel::dataChanged, this, &DecisionsPanel::showCurrent);
    connect(&workbench, &Workbench::selectionChanged, this, &DecisionsPanel::stateChanged);
    connect(&workbench, &Workbench::revealRequested, this, &DecisionsPanel::showDecision);
    showCurrent();
}

void DecisionsPanel::makeFilter()
{
    m_filter->setObjectName(u"decisionsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter decisions"));
    m_filter->setAccessibleName(tr("Filter of the decisions"));
    m_filter->addAction(icons::named(u"filter"_s), QLineEdit::LeadingPosition);
    m_status->setAccessibleName(tr("Status of the decisions"));
    refreshStatuses();
    connect(m_filter, &QLineEdit::textChanged, this, &DecisionsPanel::applyFilter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &DecisionsPanel::applyFilter);
    connect(m_model, &DecisionsModel::statusesChanged, this, &DecisionsPanel::refreshStatuses);
}

void DecisionsPanel::makeList()
{
    m_list->setObjectName(u"decisionsList"_s);
    m_list->setAccessibleName(tr("Decisions"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDropIndicatorShown(true);
    m_list->setItemDelegateForColumn(DecisionsModel::Status, new StatusDelegate(m_list));
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(DecisionsModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(DecisionsModel::Elements, QHeaderView::Interactive);
    header->setMinimumSectionSize(4 * fontMetrics().averageCharWidth());
    connect(m_list, &QTreeView::activated, this, &DecisionsPanel::openCurrent);
    connect(m_list, &QTreeView::clicked, this, [this] {
        if (m_released.isActive()) {
            showCurrent();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecisionsPanel::showCurrent);
}

void DecisionsPanel::makeElements()
{
    m_elements->setObjectName(u"decisionElements"_s);
    m_elements->setAccessibleName(tr("What the decision is about"));
    m_elements->setFlow(QListView::LeftToRight);
    m_elements->setWrapping(true);
    m_elements->setResizeMode(QListView::Adjust);
    m_elements->setSpacing(2);
    m_elements->setMaximumHeight(4 * fontMetrics().height());
    connect(m_elements, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_workbench.reveal(RecordId{item->data(RecordNumberRole).toUInt()}); });
}

// In a narrow dock the title needs the room; what the columns say is in the preview, too.
void DecisionsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int characters = width() / qMax(1, fontMetrics().averageCharWidth());
    m_list->setColumnHidden(DecisionsModel::Elements, characters < 110);
    m_list->setColumnHidden(DecisionsModel::Date, characters < 70);
    m_list->setColumnHidden(DecisionsModel::Key, characters < 40);
}

void DecisionsPanel::refreshStatuses()
{
    const QString chosen = m_status->currentData().toString();
    const QStringList statuses = m_model->statuses();
    m_status->clear();
    m_status->addItem(tr("All"), QString());
    for (const QString &status : statuses)
        m_status->addItem(DecisionsModel::statusName(status), status);
    m_status->setCurrentIndex(qMax(0, m_status->findData(chosen)));
}

void DecisionsPanel::applyFilter()
{
    m_model->setFilter(m_filter->text(), m_status->currentData().toString());
}

void DecisionsPanel::setContextMenu(const QList<QAction *> &actions)
{
    setContextActions(m_list, actions);
}

RecordId DecisionsPanel::currentDecision() const
{
    return m_model->decisionAt(m_list->currentIndex());
}

void DecisionsPanel::showCurrent()
{
    // The list would shrink, and what is pressed slip from under the pointer: it may be the beginning of a drag.
    if (m_preview->isHidden() && QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_released.start();
        emit stateChanged();
        return;
    }
    m_released.stop();
    const bool opens = m_preview->isHidden();
    const Workspace &workspace = m_workbench.workspace();
    const RecordId decision = currentDecision();
    const bool shown = decision && workspace.contains(decision);
    m_preview->setVisible(shown);  // An empty one takes room from the list.
    m_preview->setMarkdownText(shown ? bodyOf(m_workbench.text(m_workbench.location(decision).file)) : QString());
    m_elements->clear();
    const QList<RecordId> elements = shown ? m_model->elementsOf(decision) : QList<RecordId>();
    for (const RecordId id : elements) {
        if (!workspace.contains(id))
            continue;
        auto *item = new QListWidgetItem(icons::named(icons::nameOf(workspace, id)), RecordText::label(workspace, id), m_elements);
        item->setData(RecordNumberRole, id.number);
        item->setToolTip(RecordText::toolTip(workspace, id));
    }
    m_elements->setVisible(m_elements->count() > 0);
    if (opens && shown)
        QMetaObject::invokeMethod(
            m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
    emit stateChanged();
}

void DecisionsPanel::openCurrent()
{
    if (const RecordId decision = currentDecision())
        m_workbench.openDecision(decision);
}

void DecisionsPanel::openText()
{
    if (const RecordId decision = currentDecision())
        m_workbench.openText(m_workbench.location(decision));
}

QList<RecordId> DecisionsPanel::selectedElements() const
{
    QList<RecordId> elements = m_workbench.selection();
    elements.removeIf([this](RecordId id) { return m_workbench.workspace().record(id).type() != RecordType::Element; });
    return elements;
}

void DecisionsPanel::newDecision()
{
    m_workbench.newDecision(selectedElements());
}

bool DecisionsPanel::canLinkSelection() const
{
    return currentDecision().isValid() && !m_workbench.isReadOnly() && !selectedElements().isEmpty();
}

void DecisionsPanel::linkSelection()
{
    if (canLinkSelection())
        m_model->link(currentDecision(), selectedElements());
}

void DecisionsPanel::revealElements()
{
    const QList<RecordId> elements = m_model->elementsOf(currentDecision());
    if (elements.isEmpty())
        return;
    m_workbench.select(elements, this);
    m_workbench.reveal(elements.first());
}

void DecisionsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void DecisionsPanel::showDecision(RecordId decision)
{
    if (m_workbench.workspace().record(decision).type() != RecordType::Decision)
        return;
    if (!m_model->indexOf(decision).isValid()) {
        m_filter->clear();
        m_status->setCurrentIndex(0);
    }
    m_list->setCurrentIndex(m_model->indexOf(decision));
    m_list->scrollTo(m_list->currentIndex());
}

// A link to another decision's file leads there; others are only told.
void DecisionsPanel::followLink(const QUrl &target)
{
    const QString file = QFileInfo(target.path()).fileName();
    const QList<RecordId> decisions = m_workbench.workspace().all(RecordType::Decision);
    for (const RecordId id : decisions) {
        if (target.isRelative() && !file.isEmpty() && QFileInfo(m_workbench.location(id).file).fileName() == file) {
            showDecision(id);
            return;
        }
    }
    emit m_workbench.notice(tr("Links are not followed here: %1").arg(target.toDisplayString()));
}

}  // namespace lintel
