// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/stepseditor.h"

#include "model/workspace/workspaceindex.h"
#include "views/inspector/fieldinfo.h"
#include "views/inspector/stepstree.h"
#include "views/inspector/suggestions.h"
#include "views/widgets/icons.h"
#include "views/widgets/itemediting.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// Completes the ends of a step.
class EndDelegate final : public QStyledItemDelegate {
public:
    EndDelegate(const Workbench &workbench, QObject *parent) : QStyledItemDelegate(parent), m_workbench(workbench) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *line = new QLineEdit(parent);
        const FieldSpec spec{{}, FieldType::ElementRef, false, {}, false};
        auto *completer = new QCompleter(suggestionsFor(m_workbench.workspace(), {}, spec), line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
        return line;
    }

private:
    const Workbench &m_workbench;
};

/// What may not be edited: numbers, and cells that a row has not.
class NoDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *, const QStyleOptionViewItem &, const QModelIndex &) const override { return nullptr; }
};

}  // namespace

StepsEditor::StepsEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : FieldEditor(workbench, spec, parent),
      m_tree(new QTreeWidget(this)),
      m_tools(new QToolBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_tools);
    layout->addWidget(m_tree);
    m_tree->setColumnCount(StepItem::ColumnCount);
    m_tree->setHeaderLabels({tr("Step"), tr("From"), tr("To"), tr("Description"), tr("Answer")});
    m_tree->headerItem()->setToolTip(StepItem::Response, tr("It answers a call, against the direction of its relationship"));
    m_tree->setAccessibleName(fieldLabel(spec.name));
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_tree->setItemDelegateForColumn(StepItem::Number, new NoDelegate(this));
    m_tree->setItemDelegateForColumn(StepItem::From, new EndDelegate(workbench, this));
    m_tree->setItemDelegateForColumn(StepItem::To, new EndDelegate(workbench, this));
    m_tree->setItemDelegateForColumn(StepItem::Response, new NoDelegate(this));
    m_tree->setTextElideMode(Qt::ElideLeft);
    m_tree->header()->setStretchLastSection(false);
    itemediting::closeWithRows(*m_tree);
    m_tree->installEventFilter(this);
    setFocusProxy(m_tree);
    makeTools();
    connect(m_tree, &QTreeWidget::itemChanged, this, &StepsEditor::take);
    fitHeight();
}

// Children that lose the focus while they go would still tell that typing has ended.
StepsEditor::~StepsEditor()
{
    m_tree->disconnect(this);
}

void StepsEditor::makeTools()
{
    const auto tool = [this](const QString &text, const QString &tip, const auto &run, const QString &icon = {}) {
        QAction *action = icon.isEmpty() ? m_tools->addAction(text) : m_tools->addAction(icons::named(icon), text);
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, run);
    };
    // What is needed most comes first: the end of a narrow bar is hidden in its menu.
    m_tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    tool(tr("Step"), tr("Add a step"), [this] { addStep(); });
    tool(
        tr("Up"), tr("Move the row up"), [this] { moveCurrent(-1); }, u"up"_s);
    tool(
        tr("Down"), tr("Move the row down"), [this] { moveCurrent(1); }, u"down"_s);
    tool(
        tr("Remove"), tr("Remove the row"), [this] { removeCurrent(); }, u"remove"_s);
    m_tools->addSeparator();
    tool(tr("Parallel"), tr("Add branches that go on at the same time"), [this] { addFrame(u"par"_s); });
    tool(tr("Alternatives"), tr("Add branches of which one is taken"), [this] { addFrame(u"alt"_s); });
    tool(tr("Option"), tr("Add steps that are taken or not"), [this] { addFrame(u"opt"_s); });
    tool(tr("Loop"), tr("Add steps that are taken again"), [this] { addFrame(u"loop"_s); });
}

// Longer numbers need more room.
void StepsEditor::number()
{
    numberSteps(m_tree->invisibleRootItem());
    m_tree->resizeColumnToContents(StepItem::Number);
}

void StepsEditor::setValue(const Value &value)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_shown = value;
    m_tree->clear();
    for (const Value &step : value.list())
        m_tree->addTopLevelItem(StepItem::fromValue(step));
    numberSteps(m_tree->invisibleRootItem());
    m_tree->expandAll();
    // The last parts of long paths tell most, and the description shall be in sight.
    constexpr int widestEnd = 120;
    for (int column = 0; column < StepItem::ColumnCount; ++column)
        m_tree->resizeColumnToContents(column);
    for (const int end : {int(StepItem::From), int(StepItem::To)})
        m_tree->setColumnWidth(end, std::min(m_tree->columnWidth(end), widestEnd));
    setProblem({});
    fitHeight();
}

Value StepsEditor::value() const
{
    ValueList list;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        list.append(static_cast<const StepItem *>(m_tree->topLevelItem(i))->value());
    return list.isEmpty() ? Value() : Value(list);
}

void StepsEditor::setPlaceholder(const QString &text)
{
    m_tree->setToolTip(m_shown.isNull() ? text : QString());
}

void StepsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_tools->setEnabled(!readOnly);
    m_tree->setEditTriggers(readOnly
                                ? QAbstractItemView::NoEditTriggers
                                : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
}

bool StepsEditor::isEditing() const
{
    // A step that lacks an end is not told yet.
    return !problem().isEmpty() || m_tree->findChild<QLineEdit *>() != nullptr;
}

void StepsEditor::insert(StepItem *item)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    auto *current = static_cast<StepItem *>(m_tree->currentItem());
    if (current && current->takesSteps()) {
        current->addChild(item);
    } else {
        while (current && current->role() == StepItem::Role::Branch)
            current = static_cast<StepItem *>(current->parent());
        QTreeWidgetItem *parent = current && current->parent() ? current->parent() : m_tree->invisibleRootItem();
        parent->insertChild(current ? parent->indexOfChild(current) + 1 : parent->childCount(), item);
    }
    item->setExpanded(true);
    for (int i = 0; i < item->childCount(); ++i)
        item->child(i)->setExpanded(true);
    if (item->parent())
        item->parent()->setExpanded(true);
    number();
    fitHeight();
}

void StepsEditor::addStep()
{
    itemediting::finish(*m_tree);
    StepItem *item = StepItem::newStep();
    insert(item);
    setProblem(problemBelow(m_tree->invisibleRootItem()));
    m_tree->setCurrentItem(item, StepItem::From);
    m_tree->editItem(item, StepItem::From);
}

void StepsEditor::addFrame(const QString &kind)
{
    itemediting::finish(*m_tree);
    StepItem *item = StepItem::newFrame(kind);
    insert(item);
    setProblem(problemBelow(m_tree->invisibleRootItem()));
    m_tree->setCurrentItem(item, StepItem::Text);
}

void StepsEditor::removeCurrent()
{
    itemediting::finish(*m_tree);
    QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        delete item;
        number();
    }
    apply();
}

void StepsEditor::moveCurrent(int by)
{
    itemediting::finish(*m_tree);
    QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    QTreeWidgetItem *parent = item->parent() ? item->parent() : m_tree->invisibleRootItem();
    const int to = parent->indexOfChild(item) + by;
    if (to < 0 || to >= parent->childCount())
        return;
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        parent->takeChild(parent->indexOfChild(item));
        parent->insertChild(to, item);
        m_tree->expandAll();
        m_tree->setCurrentItem(item);
        number();
    }
    apply();
}

void StepsEditor::take(QTreeWidgetItem *item, int column)
{
    if (m_filling)
        return;
    if (m_readOnly) {
        setValue(Value(m_shown));
        return;
    }
    auto *step = static_cast<StepItem *>(item);
    const bool has = column == StepItem::Text || step->role() == StepItem::Role::Step;
    if (!has) {
        const QScopedValueRollback<bool> filling(m_filling, true);
        item->setText(column, {});
        return;
    }
    apply();
    // A new step is typed through from left to right.
    const bool goesOn = step->role() == StepItem::Role::Step && column == StepItem::From && step->text(StepItem::To).isEmpty();
    if (goesOn && !step->text(StepItem::From).isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (QTreeWidgetItem *current = m_tree->currentItem(); current && !itemediting::openEditor(*m_tree))
                    m_tree->editItem(current, StepItem::To);
            },
            Qt::QueuedConnection);
}

QString StepsEditor::problemBelow(QTreeWidgetItem *parent) const
{
    const ElementId scope = workspace().record(record()).target(u"of");
    for (int i = 0; i < parent->childCount(); ++i) {
        auto *item = static_cast<StepItem *>(parent->child(i));
        for (const int end : {int(StepItem::From), int(StepItem::To)}) {
            if (item->role() != StepItem::Role::Step)
                break;
            const QString text = item->text(end);
            if (text.isEmpty())
                return end == StepItem::From ? tr("Step %1 needs the element that it comes from.").arg(item->text(StepItem::Number))
                                             : tr("Step %1 needs the element that it goes to.").arg(item->text(StepItem::Number));
            if (item->given(end) != text && !workspace().index().resolve(text, scope))
                return tr("There is no element '%1'.").arg(text);
        }
        if (const QString problem = problemBelow(item); !problem.isEmpty())
            return problem;
    }
    return {};
}

void StepsEditor::apply()
{
    setProblem(problemBelow(m_tree->invisibleRootItem()));
    fitHeight();
    const Value now = value();
    if (!problem().isEmpty() || now == m_shown)
        return;
    m_shown = now;
    emit edited(now);
}

void StepsEditor::fitHeight()
{
    constexpr int fewest = 3, most = 14;
    int rows = 0;
    for (QTreeWidgetItem *item = m_tree->topLevelItem(0); item; item = m_tree->itemBelow(item))
        ++rows;
    const int row = std::max(m_tree->sizeHintForRow(0), m_tree->fontMetrics().height() + 4);
    m_tree->setFixedHeight(std::clamp(rows + 1, fewest, most) * row + m_tree->header()->sizeHint().height() + 2 * m_tree->frameWidth());
}

bool StepsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_readOnly)
        return FieldEditor::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool alt = press->modifiers() == Qt::AltModifier;
    if (press->key() == Qt::Key_Insert)
        addStep();
    else if (press->key() == Qt::Key_Delete)
        removeCurrent();
    else if (alt && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down))
        moveCurrent(press->key() == Qt::Key_Up ? -1 : 1);
    else
        return FieldEditor::eventFilter(watched, event);
    return true;
}

}  // namespace lintel
