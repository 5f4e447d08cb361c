// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/searchpanel.h"

#include "model/workspace/workspace.h"
#include "views/models/searchmodel.h"
#include "views/panels/contextactions.h"
#include "views/panels/detaildelegate.h"
#include "views/widgets/icons.h"
#include "views/workbench/workbench.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

namespace lintel {

using namespace Qt::StringLiterals;

SearchPanel::SearchPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new SearchModel(workbench, this)),
      m_field(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_list(new QTreeView(this))
{
    m_field->setObjectName(u"searchField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(tr("Search names, ids, technologies, descriptions and texts"));
    m_field->setAccessibleName(tr("Search"));
    m_field->addAction(icons::named(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    makeList();
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_field, 1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, m_model, &SearchModel::setText);
    connect(m_model, &SearchModel::searched, this, &SearchPanel::showCount);
}

void SearchPanel::makeList()
{
    m_list->setObjectName(u"searchHits"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new DetailDelegate(m_list));
    connect(m_list, &QTreeView::activated, this, &SearchPanel::goToCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SearchPanel::stateChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, m_list, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last && !parent.isValid(); ++row)
            m_list->expand(m_model->index(row, 0));
    });
}

void SearchPanel::showCount()
{
    const auto count = int(m_model->itemCount());
    const bool all = count < int(SearchModel::most);
    const QString text = all ? tr("%n hit(s)", nullptr, count) : tr("%n or more hits", nullptr, count);
    m_count->setText(m_field->text().isEmpty() ? QString() : text);
    emit stateChanged();
}

void SearchPanel::setContextMenu(const QList<QAction *> &actions)
{
    setContextActions(m_list, actions);
}

bool SearchPanel::hasHit() const
{
    return m_model->hitAt(m_list->currentIndex()) != nullptr;
}

void SearchPanel::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::setText(const QString &text)
{
    m_field->setText(text);
}

void SearchPanel::goToCurrent()
{
    const SearchHit *hit = m_model->hitAt(m_list->currentIndex());
    if (!hit)
        return;
    switch (m_workbench.workspace().record(hit->record).type()) {
    case RecordType::View: m_workbench.openView(hit->record); return;
    case RecordType::Decision: m_workbench.openDecision(hit->record); return;
    case RecordType::Element:
    case RecordType::Relationship:
    case RecordType::Environment:
    case RecordType::Node:
    case RecordType::Instance:
    case RecordType::Team:
    case RecordType::Group:
    case RecordType::Technology: {
        const RecordId record = hit->record;
        m_workbench.select({record}, this);
        m_workbench.reveal(record);
        return;
    }
    default: goToText();
    }
}

void SearchPanel::goToText()
{
    const SearchHit *hit = m_model->hitAt(m_list->currentIndex());
    if (!hit)
        return;
    if (!hit->record)
        m_workbench.openText(hit->where);
    else if (m_workbench.workspace().contains(hit->record))
        m_workbench.openText(m_workbench.location(hit->record));
}

// Down and Enter go from the field to the first hit.
bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Down && !enter)
        return QWidget::eventFilter(watched, event);
    const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    if (first.isValid()) {
        m_list->setCurrentIndex(first);
        m_list->setFocus(Qt::TabFocusReason);
        if (enter)
            goToCurrent();
    }
    return true;
}

}  // namespace lintel
