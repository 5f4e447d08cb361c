// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/viewcontent.h"

#include "model/edit/viewing.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"
#include "views/inspector/fieldplan.h"
#include "views/inspector/fieldrow.h"
#include "views/widgets/filteredit.h"
#include "views/widgets/icons.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int elementRole = Qt::UserRole;
constexpr int filledRole = Qt::UserRole + 1;
constexpr int mostFound = 300;

FieldEntry entryOf(const QString &field)
{
    return {*fieldSpec(RecordType::View, field), FieldGroup::Main, {}};
}

}  // namespace

ViewContent::ViewContent(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_title(new QLabel(this)),
      m_filter(new FilterEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_count(new QLabel(this)),
      m_include(new FieldRow(workbench, entryOf(u"include"_s), this)),
      m_exclude(new FieldRow(workbench, entryOf(u"exclude"_s), this)),
      m_reset(new QPushButton(tr("Show what its type shows"), this)),
      m_expressions(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout(m_expressions);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("&Include by expression"), m_include);
    form->addRow(tr("E&xclude by expression"), m_exclude);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_filter)})
        layout->addWidget(widget);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_expressions);
    layout->addWidget(m_reset, 0, Qt::AlignLeading);
    setFocusProxy(m_filter);
    setAccessibleName(tr("Content of the view"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_filter->setPlaceholderText(tr("Find an element"));
    m_filter->setAccessibleName(tr("Find an element"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Elements; ticked ones are shown in the view"));
    m_reset->setToolTip(tr("Removes what include and exclude say"));
    connect(m_filter, &FilterEdit::filterChanged, this, &ViewContent::filter);
    connect(m_filter, &FilterEdit::leaveDownwards, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ViewContent::addChildren);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ViewContent::tick);
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem *item) { m_workbench.select({elementOf(item)}, this); });
    connect(m_reset, &QPushButton::clicked, this, &ViewContent::reset);
    connect(&workbench, &Workbench::currentViewChanged, this, &ViewContent::setView);
    connect(&workbench, &Workbench::changed, this, &ViewContent::refresh);
    connect(&workbench, &Workbench::drawingChanged, this, [this](RecordId view) {
        if (view == m_view)
            updateLater();
    });
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, [this] { isSeen() ? catchUp() : static_cast<void>(m_behind = true); });
    setView(workbench.currentView());
}

ViewContent::~ViewContent()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void ViewContent::setView(RecordId view)
{
    m_view = m_workbench.workspace().record(view).type() == RecordType::View ? view : RecordId{};
    m_shown.clear();
    const bool any = m_view.isValid();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_tree), m_expressions, static_cast<QWidget *>(m_reset)})
        widget->setEnabled(any);
    m_title->setText(any ? m_workbench.workspace().record(m_view).displayName() : tr("No view is open."));
    if (any) {
        m_include->setRecords({m_view}, m_workbench.isReadOnly());
        m_exclude->setRecords({m_view}, m_workbench.isReadOnly());
    }
    // Nothing of the view before stays to be read.
    m_expressions->setVisible(any);
    m_reset->setVisible(any);
    m_outdated = true;
    if (any)
        updateLater();
    else
        catchUp();
}

bool ViewContent::isSeen() const
{
    return isVisible() && !visibleRegion().isEmpty();
}

// After everything else has followed an edit; where nobody sees it, when it comes to the front.
void ViewContent::updateLater()
{
    m_late.start();
}

void ViewContent::catchUp()
{
    m_late.stop();
    m_behind = false;
    if (std::exchange(m_outdated, false))
        fill();
    readDrawing();
}

bool ViewContent::event(QEvent *event)
{
    if (m_behind && (event->type() == QEvent::Paint || event->type() == QEvent::Show))
        updateLater();
    return QWidget::event(event);
}

// The structure is made anew only when elements came, went or were renamed.
void ViewContent::refresh(const ChangeSet &changes)
{
    if (!m_view)
        return;
    if (!m_workbench.workspace().contains(m_view)) {
        setView({});
        return;
    }
    const Workspace &workspace = m_workbench.workspace();
    const bool structural = std::any_of(changes.begin(), changes.end(), [&](const Change &change) {
        const auto *field = std::get_if<SetField>(&change);
        return !field || (field->field == u"name" && workspace.record(field->id).type() == RecordType::Element);
    });
    m_include->refresh();
    m_exclude->refresh();
    m_title->setText(workspace.record(m_view).displayName());
    m_outdated = m_outdated || structural;
    updateLater();
}

void ViewContent::readDrawing()
{
    if (!m_view) {
        m_count->clear();
        return;
    }
    const std::shared_ptr<const Drawing> drawing = m_workbench.drawing(m_view);
    if (!drawing) {
        m_count->setText(tr("Being drawn…"));
        return;
    }
    m_shown.clear();
    for (const DiagramNode &node : drawing->diagram.nodes) {
        if (node.element)
            m_shown.insert(node.element);
    }
    const int boxes = int(m_shown.size());
    m_count->setText(tr("%1, %2", "so many elements, so many lines")
                         .arg(tr("%n elements", nullptr, boxes), tr("%n lines", nullptr, int(drawing->diagram.edges.size()))));
    const QSignalBlocker silent(m_tree);
    showTicks(m_tree->invisibleRootItem());
}

ElementId ViewContent::elementOf(const QTreeWidgetItem *item) const
{
    return RecordId{item->data(0, elementRole).toUInt()};
}

QTreeWidgetItem *ViewContent::makeItem(ElementId element)
{
    const Workspace &workspace = m_workbench.workspace();
    auto *item = new QTreeWidgetItem({workspace.record(element).displayName()});
    item->setData(0, elementRole, element.number);
    item->setIcon(0, icons::named(icons::nameOf(workspace, element)));
    item->setToolTip(0, workspace.index().path(element));
    Qt::ItemFlags flags = item->flags() & ~Qt::ItemIsUserCheckable;
    if (!m_workbench.isReadOnly())
        flags |= Qt::ItemIsUserCheckable;
    item->setFlags(flags);
    item->setCheckState(0, m_shown.contains(element) ? Qt::Checked : Qt::Unchecked);
    if (!workspace.index().childElements(element).isEmpty() && m_text.isEmpty())
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

void ViewContent::fill()
{
    const QSignalBlocker silent(m_tree);
    QSet<quint32> open;
    for (QTreeWidgetItem *item = m_tree->topLevelItem(0); item; item = m_tree->itemBelow(item)) {
        if (item->isExpanded())
            open.insert(elementOf(item).number);
    }
    const ElementId before = m_tree->currentItem() ? elementOf(m_tree->currentItem()) : ElementId{};
    m_tree->clear();
    if (!m_view)
        return;
    if (!m_text.isEmpty()) {
        fillFound();
        return;
    }
    for (const ElementId element : m_workbench.workspace().index().childElements({}))
        m_tree->addTopLevelItem(makeItem(element));
    // What the view is about is open at first.
    const RecordId of = m_workbench.workspace().record(m_view).target(u"of");
    if (QTreeWidgetItem *about = of ? item(of) : nullptr)
        open.insert(elementOf(about).number);
    for (QTreeWidgetItem *item = m_tree->topLevelItem(0); item; item = m_tree->itemBelow(item)) {
        if (open.contains(elementOf(item).number)) {
            addChildren(item);
            item->setExpanded(true);
        }
    }
    if (before && m_workbench.workspace().contains(before))
        m_tree->setCurrentItem(item(before));
}

void ViewContent::fillFound()
{
    const Workspace &workspace = m_workbench.workspace();
    const QList<RecordId> elements = workspace.all(RecordType::Element);
    for (const ElementId element : elements) {
        const QString &path = workspace.index().path(element);
        const bool found =
            path.contains(m_text, Qt::CaseInsensitive) || workspace.record(element).displayName().contains(m_text, Qt::CaseInsensitive);
        if (found && m_tree->topLevelItemCount() < mostFound)
            m_tree->addTopLevelItem(makeItem(element));
    }
}

void ViewContent::addChildren(QTreeWidgetItem *item)
{
    if (item->data(0, filledRole).toBool() || !m_text.isEmpty())
        return;
    const QSignalBlocker silent(m_tree);
    item->setData(0, filledRole, true);
    for (const ElementId child : m_workbench.workspace().index().childElements(elementOf(item)))
        item->addChild(makeItem(child));
}

QTreeWidgetItem *ViewContent::item(ElementId element)
{
    if (m_behind || m_late.isActive())
        catchUp();
    const WorkspaceIndex &index = m_workbench.workspace().index();
    QList<ElementId> path = index.ancestors(element);
    path.prepend(element);
    QTreeWidgetItem *at = m_tree->invisibleRootItem();
    while (!path.isEmpty() && at) {
        const ElementId wanted = path.takeLast();
        if (at != m_tree->invisibleRootItem()) {
            addChildren(at);
            at->setExpanded(true);
        }
        QTreeWidgetItem *below = nullptr;
        for (int i = 0; i < at->childCount() && !below; ++i)
            below = elementOf(at->child(i)) == wanted ? at->child(i) : nullptr;
        at = below;
    }
    return at;
}

void ViewContent::showTicks(QTreeWidgetItem *parent)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QTreeWidgetItem *item = parent->child(i);
        item->setCheckState(0, m_shown.contains(elementOf(item)) ? Qt::Checked : Qt::Unchecked);
        showTicks(item);
    }
}

void ViewContent::tick(QTreeWidgetItem *item)
{
    setShown(elementOf(item), item->checkState(0) == Qt::Checked);
}

void ViewContent::setShown(ElementId element, bool shown)
{
    if (!m_view || shown == m_shown.contains(element))
        return;
    const Workspace &workspace = m_workbench.workspace();
    const QString name = workspace.record(element).displayName();
    const bool done = m_workbench.perform(shown ? planInclude(workspace, m_view, element) : planExclude(workspace, m_view, element),
                                          shown ? tr("Show %1 in the view").arg(name) : tr("Hide %1 from the view").arg(name));
    // Whether it is shown now, the drawing tells.
    if (!done)
        readDrawing();
}

void ViewContent::reset()
{
    if (!m_view)
        return;
    ChangeSet all;
    for (const QString &field : {u"include"_s, u"exclude"_s}) {
        const Result<ChangeSet> plan = planFields(m_workbench.workspace(), {m_view}, field, {});
        if (plan)
            all.append(*plan);
    }
    m_workbench.perform(all, tr("Show in %1 what its type shows").arg(m_workbench.workspace().record(m_view).displayName()));
}

void ViewContent::filter(const QString &text)
{
    m_text = text.trimmed();
    fill();
    const QSignalBlocker silent(m_tree);
    showTicks(m_tree->invisibleRootItem());
}

}  // namespace lintel
