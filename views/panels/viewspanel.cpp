// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/viewspanel.h"

#include "model/edit/adding.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/thumbnails.h"
#include "views/models/viewsmodel.h"
#include "views/panels/contextactions.h"
#include "views/panels/viewdelegate.h"
#include "views/widgets/icons.h"
#include "views/widgets/itemediting.h"
#include "views/workbench/workbench.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

ViewsPanel::ViewsPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new ViewsModel(workbench, this)),
      m_thumbnails(new Thumbnails(workbench, this)),
      m_filter(new QLineEdit(this))
{
    m_filter->setObjectName(u"viewsFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter views"));
    m_filter->setAccessibleName(tr("Filter of the views"));
    m_filter->addAction(icons::named(u"filter"_s), QLineEdit::LeadingPosition);
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    updateTheme();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_list->expandAll();
    });
    connect(m_thumbnails, &Thumbnails::ready, this, [this](RecordId view) { m_list->update(m_model->indexOf(view)); });
    connect(m_thumbnails, &Thumbnails::allOutOfDate, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(&workbench, &Workbench::currentViewChanged, this, &ViewsPanel::showView);
}

void ViewsPanel::makeList()
{
    m_list = new QTreeView(this);
    m_list->setObjectName(u"viewsList"_s);
    m_list->setAccessibleName(tr("Views"));
    m_list->setModel(m_model);
    itemediting::closeWithRows(*m_list);
    m_list->setHeaderHidden(true);
    m_list->setItemDelegate(new ViewDelegate(*m_thumbnails, m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setIndentation(m_list->fontMetrics().height());
    m_list->expandAll();
    connect(m_model, &QAbstractItemModel::rowsInserted, m_list, [this](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last && !parent.isValid(); ++row)
            m_list->expand(m_model->index(row, 0));
    });
    connect(m_list, &QTreeView::activated, this, &ViewsPanel::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ViewsPanel::stateChanged);
}

RecordId ViewsPanel::currentView() const
{
    return m_model->viewAt(m_list->currentIndex());
}

void ViewsPanel::setContextMenu(const QList<QAction *> &actions)
{
    setContextActions(m_list, actions);
}

void ViewsPanel::openCurrent()
{
    if (const RecordId view = currentView())
        m_workbench.openView(view);
}

void ViewsPanel::newView()
{
    RecordId element;
    for (const RecordId id : m_workbench.selection())
        element = m_workbench.workspace().record(id).type() == RecordType::Element ? id : element;
    m_workbench.newView(element);
}

void ViewsPanel::renameCurrent()
{
    if (m_list->isPersistentEditorOpen(m_list->currentIndex()))  // of any kind, says Qt
        return;
    itemediting::finish(*m_list);
    if (currentView() && !m_workbench.isReadOnly())
        m_list->edit(m_list->currentIndex());
}

void ViewsPanel::duplicateCurrent()
{
    const Workspace &workspace = m_workbench.workspace();
    const Record record = workspace.record(currentView());
    if (!record.id())
        return;
    QString key = record.key() % u"-copy"_s;
    for (int number = 2; workspace.index().named(RecordType::View, key); ++number)
        key = record.key() % u"-copy-"_s % QString::number(number);
    const Result<ChangeSet> plan = planCopyView(workspace, record.id(), key, tr("%1 (copy)").arg(record.displayName()));
    if (!m_workbench.perform(plan, tr("Duplicate %1").arg(record.displayName())))
        return;
    showView(m_workbench.workspace().index().named(RecordType::View, key));
    renameCurrent();
}

void ViewsPanel::deleteCurrent()
{
    if (const RecordId view = currentView(); view && !m_workbench.isReadOnly())
        m_workbench.askToDelete({view});
}

// Steps among all views to the neighbour that is shown; 0 where there is none, or it stands in another file.
int ViewsPanel::stepsTo(int steps) const
{
    const QModelIndex current = m_list->currentIndex();
    const Workspace &workspace = m_workbench.workspace();
    const Record &record = workspace.record(currentView());
    const Record &neighbour = workspace.record(m_model->viewAt(current.sibling(current.row() + steps, 0)));
    if (!record.id() || !neighbour.id() || record.home() != neighbour.home() || !m_filter->text().isEmpty())
        return 0;
    return workspace.position(neighbour.id()) - workspace.position(record.id());
}

void ViewsPanel::moveCurrent(int steps)
{
    const RecordId view = currentView();
    if (const int along = stepsTo(steps); along != 0
        && m_workbench.perform(planReorder(m_workbench.workspace(), view, along),
                               tr("Move the view %1").arg(m_workbench.workspace().record(view).displayName())))
        showView(view);
}

void ViewsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ViewsPanel::showView(RecordId view)
{
    const QModelIndex index = m_model->indexOf(view);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void ViewsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_thumbnails->setLive(true);
}

void ViewsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_thumbnails->setLive(false);
}

void ViewsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateTheme();
}

void ViewsPanel::updateTheme()
{
    m_thumbnails->setDark(palette().color(QPalette::Base).lightness() < 128);
}

}  // namespace lintel
