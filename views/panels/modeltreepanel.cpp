// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/modeltreepanel.h"

#include "model/edit/viewing.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/modeltree.h"
#include "views/models/modeltreefilter.h"
#include "views/panels/contextactions.h"
#include "views/panels/detaildelegate.h"
#include "views/panels/newchild.h"
#include "views/widgets/icons.h"
#include "views/widgets/itemediting.h"
#include "views/widgets/subject.h"
#include "views/workbench/workbench.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostExpanded = 400;

}  // namespace

ModelTreePanel::ModelTreePanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new ModelTree(workbench, this)),
      m_proxy(new ModelTreeFilter(workbench, *m_model, this))
{
    makeFilter();
    makeTree();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_filter);
    layout->addWidget(m_failure);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connectAll();
}

void ModelTreePanel::makeFilter()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"modelFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter: letters, or = expression"));
    m_filter->setToolTip(tr("Letters of a name, path or tag; or an expression behind =, such as = owner == platform"));
    m_filter->setAccessibleName(tr("Filter of the model tree"));
    m_filter->addAction(icons::named(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_failure = new QLabel(this);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->setMargin(4);
    m_failure->setAccessibleName(tr("What is wrong with the filter"));
    m_failure->hide();
}

void ModelTreePanel::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"modelTree"_s);
    m_tree->setAccessibleName(tr("Model"));
    m_tree->setModel(m_proxy);
    itemediting::closeWithRows(*m_tree);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setAutoExpandDelay(600);
    m_tree->setItemDelegate(new DetailDelegate(m_tree));
    m_tree->setTextElideMode(Qt::ElideRight);
    for (const TreeSection section : {TreeSection::People, TreeSection::Systems})
        m_tree->expand(m_proxy->mapFromSource(m_model->indexOf(section)));
}

void ModelTreePanel::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &ModelTreeFilter::setText);
    connect(m_proxy, &ModelTreeFilter::aboutToFilter, this, &ModelTreePanel::rememberExpanded);
    connect(m_proxy, &ModelTreeFilter::filtered, this, &ModelTreePanel::showFiltered);
    connect(m_proxy, &ModelTreeFilter::failed, this, &ModelTreePanel::showFailure);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ModelTreePanel::tellSelection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ModelTreePanel::stateChanged);
    connect(m_tree, &QTreeView::activated, this, &ModelTreePanel::revealCurrent);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_proxy->recordAt(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(&m_workbench, &Workbench::selectionChanged, this, &ModelTreePanel::followSelection);
    connect(&m_workbench, &Workbench::revealRequested, this, &ModelTreePanel::showRecord);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { followSelection(nullptr); });
}

void ModelTreePanel::setContextMenu(const QList<QAction *> &actions)
{
    setContextActions(m_tree, actions);
}

QList<RecordId> ModelTreePanel::selectedRecords() const
{
    QList<RecordId> records;
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const RecordId id = m_proxy->recordAt(row))
            records.append(id);
    }
    const RecordId current = m_proxy->recordAt(m_tree->currentIndex());
    if (records.removeAll(current) > 0)
        records.append(current);
    return records;
}

TreeShape::Parent ModelTreePanel::currentPlace() const
{
    const QModelIndex current = m_tree->currentIndex();
    return {m_proxy->sectionAt(current), m_proxy->recordAt(current)};
}

bool ModelTreePanel::canCreateChild() const
{
    return !m_workbench.isReadOnly() && takesNewChild(m_workbench.workspace(), currentPlace());
}

bool ModelTreePanel::hasRecord() const
{
    return m_proxy->recordAt(m_tree->currentIndex()).isValid();
}

void ModelTreePanel::createChild()
{
    createBelow(currentPlace());
}

void ModelTreePanel::createSibling()
{
    const QModelIndex above = m_tree->currentIndex().parent();
    if (above.isValid())
        createBelow({m_proxy->sectionAt(above), m_proxy->recordAt(above)});
}

void ModelTreePanel::createBelow(const TreeShape::Parent &parent)
{
    itemediting::finish(*m_tree);
    if (!takesNewChild(m_workbench.workspace(), parent))
        return;
    clearFilter();
    static quint64 created = 0;
    const QString mergeKey = u"tree.create."_s % QString::number(++created);
    const Result<ChangeSet> plan = planNewChild(m_workbench.workspace(), parent);
    const Record &record = m_workbench.workspace().record(parent.record);
    const QString place = parent.record ? record.displayName() : ModelTree::sectionName(parent.section);
    if (!m_workbench.perform(plan, tr("Create in %1").arg(place), mergeKey))
        return;
    for (const Change &change : *plan) {
        const auto *insert = std::get_if<Insert>(&change);
        const QModelIndex made = insert ? m_proxy->indexOf(insert->record.id()) : QModelIndex();
        if (!made.isValid())
            continue;
        showRecord(insert->record.id());
        m_model->setFresh(insert->record.id(), mergeKey);
        m_tree->setFocus();
        m_tree->edit(made);
        break;
    }
}

void ModelTreePanel::renameCurrent()
{
    if (m_tree->isPersistentEditorOpen(m_tree->currentIndex()))  // of any kind, says Qt
        return;
    itemediting::finish(*m_tree);
    if (hasRecord() && !m_workbench.isReadOnly())
        m_tree->edit(m_tree->currentIndex());
}

void ModelTreePanel::deleteSelected()
{
    if (const QList<RecordId> records = selectedRecords(); !records.isEmpty() && !m_workbench.isReadOnly())
        m_workbench.askToDelete(records);
}

void ModelTreePanel::revealCurrent()
{
    if (const RecordId id = m_proxy->recordAt(m_tree->currentIndex()))
        m_workbench.reveal(id);
}

bool ModelTreePanel::canShowInView() const
{
    const QList<RecordId> records = selectedRecords();
    return m_workbench.currentView() && !m_workbench.isReadOnly() && std::any_of(records.begin(), records.end(), [this](RecordId id) {
               return m_workbench.workspace().record(id).type() == RecordType::Element;
           });
}

void ModelTreePanel::showInView()
{
    static quint64 shown = 0;
    const QString mergeKey = u"tree.show."_s % QString::number(++shown);
    const RecordId view = m_workbench.currentView();
    const QList<RecordId> records = selectedRecords();
    const QString what = subjectOf(m_workbench.workspace(), records);
    for (const RecordId id : records) {
        if (view && m_workbench.workspace().record(id).type() == RecordType::Element)
            m_workbench.perform(planInclude(m_workbench.workspace(), view, id), tr("Show %1 in the view").arg(what), mergeKey);
    }
}

void ModelTreePanel::copySelected()
{
    const QList<RecordId> records = selectedRecords();
    if (records.isEmpty())
        return;
    const QByteArray copied = m_workbench.copied(records);
    auto *mime = new QMimeData;
    mime->setData(u"application/x-lintel+yaml"_s, copied);
    mime->setText(QString::fromUtf8(copied));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ModelTreePanel::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || m_workbench.isReadOnly())
        return;
    const QString type = u"application/x-lintel+yaml"_s;
    const QByteArray copied = mime->hasFormat(type) ? mime->data(type) : mime->text().toUtf8();
    if (const QList<RecordId> made = m_workbench.paste(copied, m_proxy->recordAt(m_tree->currentIndex()), {}); !made.isEmpty())
        m_workbench.select(made);
}

void ModelTreePanel::openText()
{
    if (const RecordId id = m_proxy->recordAt(m_tree->currentIndex()))
        m_workbench.openText(m_workbench.location(id));
}

void ModelTreePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ModelTreePanel::clearFilter()
{
    m_filter->clear();
}

void ModelTreePanel::expandBelow()
{
    m_tree->expandRecursively(m_tree->currentIndex());
}

void ModelTreePanel::collapseAll()
{
    m_tree->collapseAll();
}

// The filter lets go a moment after its text; a record that it hides must not wait for that.
void ModelTreePanel::showRecord(RecordId record)
{
    if (!m_proxy->indexOf(record).isValid() && m_model->indexOf(record).isValid()) {
        clearFilter();
        m_proxy->applyNow();
    }
    const QModelIndex index = m_proxy->indexOf(record);
    if (!index.isValid())
        return;
    // Not by the view's own rule, for which a key that is still held down (Ctrl) would add to the selection.
    m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_tree->scrollTo(index);
}

void ModelTreePanel::tellSelection()
{
    if (!m_following)
        m_workbench.select(selectedRecords(), this);
    emit stateChanged();
}

void ModelTreePanel::followSelection(QObject *origin)
{
    if (origin == this)
        return;
    m_following = true;
    QItemSelection selected;
    QModelIndex last;
    for (const RecordId id : m_workbench.selection()) {
        const QModelIndex index = m_proxy->indexOf(id);
        if (!index.isValid())
            continue;
        selected.select(index, index);
        last = index;
    }
    QItemSelectionModel *selection = m_tree->selectionModel();
    if (last.isValid())
        selection->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    selection->select(selected, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (last.isValid())
        m_tree->scrollTo(last);
    m_following = false;
}

void ModelTreePanel::rememberExpanded()
{
    m_expanded.clear();
    const auto collect = [this](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            if (!m_tree->isExpanded(index))
                continue;
            m_expanded.append(m_proxy->mapToSource(index));
            self(self, index);
        }
    };
    collect(collect, {});
}

void ModelTreePanel::showFiltered()
{
    if (m_proxy->isActive()) {
        if (m_proxy->matches() <= mostExpanded)
            m_tree->expandAll();
        return;
    }
    m_tree->collapseAll();
    const QList<QPersistentModelIndex> expanded = std::exchange(m_expanded, {});
    for (const QPersistentModelIndex &index : expanded)
        m_tree->expand(m_proxy->mapFromSource(index));
    followSelection(nullptr);
}

void ModelTreePanel::showFailure(const QString &message)
{
    m_failure->setText(message);
    m_failure->setVisible(!message.isEmpty());
}

// Down goes from the filter into the tree, Esc empties it, Enter takes the first match.
bool ModelTreePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        clearFilter();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    m_proxy->applyNow();
    QModelIndex first = m_proxy->index(0, 0);
    while (first.isValid() && !m_proxy->matchesItself(m_proxy->recordAt(first)))
        first = m_tree->indexBelow(first);
    if (first.isValid() && m_proxy->isActive())
        m_tree->setCurrentIndex(first);
    m_tree->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace lintel
