// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/valuetreeeditor.h"

#include "views/inspector/fieldinfo.h"
#include "views/widgets/itemediting.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// What a row stands for: entries of a map have a key of their own, those of a list are numbered.
constexpr int shapeRole = Qt::UserRole;
constexpr int nullRole = Qt::UserRole + 1;  // a key without a value
enum Shape { ScalarShape, ListShape, MapShape };

Shape shapeOf(const QTreeWidgetItem *item)
{
    return Shape(item->data(0, shapeRole).toInt());
}

QToolButton *makeButton(QWidget *parent, QBoxLayout *layout, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    layout->addWidget(button);
    return button;
}

}  // namespace

ValueTreeEditor::ValueTreeEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : FieldEditor(workbench, spec, parent),
      m_tree(new QTreeWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_tree);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    layout->addLayout(row);
    m_add = makeButton(this, row, tr("Add"), tr("Add an entry"));
    m_addInside = makeButton(this, row, tr("Add inside"), tr("Add an entry inside the current one"));
    m_remove = makeButton(this, row, tr("Remove"), tr("Remove the current entry"));
    row->addStretch();
    m_tree->setHeaderLabels({tr("Key"), tr("Value")});
    m_tree->setAccessibleName(fieldLabel(spec.name));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(m_tree->indentation() * 2 / 3);
    m_tree->header()->setSectionResizeMode(Key, QHeaderView::Interactive);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    itemediting::closeWithRows(*m_tree);
    m_tree->installEventFilter(this);
    setFocusProxy(m_tree);
    connect(m_add, &QToolButton::clicked, this, [this] { add(false); });
    connect(m_addInside, &QToolButton::clicked, this, [this] { add(true); });
    connect(m_remove, &QToolButton::clicked, this, &ValueTreeEditor::removeCurrent);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ValueTreeEditor::take);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ValueTreeEditor::enableButtons);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ValueTreeEditor::fitHeight);
    connect(m_tree, &QTreeWidget::itemCollapsed, this, &ValueTreeEditor::fitHeight);
    setValue({});
}

// Children that lose the focus while they go would still tell that typing has ended.
ValueTreeEditor::~ValueTreeEditor()
{
    m_tree->disconnect(this);
}

void ValueTreeEditor::setValue(const Value &value)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_value = value;
    m_tree->clear();
    QTreeWidgetItem *root = m_tree->invisibleRootItem();
    root->setData(0, shapeRole, value.isList() ? ListShape : value.isScalar() ? ScalarShape : MapShape);
    if (value.isScalar())
        makeItem(root, {}, value);
    else
        fill(root, value);
    m_tree->expandAll();
    m_tree->resizeColumnToContents(Key);
    setProblem({});
    fitHeight();
    enableButtons();
}

void ValueTreeEditor::fill(QTreeWidgetItem *parent, const Value &value)
{
    for (const auto &[key, inner] : value.map())
        makeItem(parent, key, inner);
    const ValueList &list = value.list();
    for (qsizetype i = 0; i < list.size(); ++i)
        makeItem(parent, QString::number(i + 1), list.at(i));
}

QTreeWidgetItem *ValueTreeEditor::makeItem(QTreeWidgetItem *parent, const QString &key, const Value &value)
{
    auto *item = new QTreeWidgetItem(parent, {key, value.text()});
    item->setData(0, shapeRole, value.isMap() ? MapShape : value.isList() ? ListShape : ScalarShape);
    item->setData(0, nullRole, value.isNull());
    if (!m_readOnly)
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    fill(item, value);
    return item;
}

void ValueTreeEditor::setPlaceholder(const QString &text)
{
    m_tree->setToolTip(m_value.isNull() ? text : QString());
    m_tree->setAccessibleDescription(m_tree->toolTip());
}

void ValueTreeEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setValue(Value(m_value));
}

bool ValueTreeEditor::isEditing() const
{
    const QWidget *focus = focusWidget();
    return focus && focus != m_tree && focus->hasFocus() && m_tree->isAncestorOf(focus);
}

Value ValueTreeEditor::valueOf(const QTreeWidgetItem *item) const
{
    const bool leaf = item->childCount() == 0 && item != m_tree->invisibleRootItem();
    if (leaf && !item->text(Text).isEmpty())
        return Value(item->text(Text));
    if (leaf && shapeOf(item) != ScalarShape)
        return shapeOf(item) == MapShape ? Value(ValueMap{}) : Value(ValueList{});
    if (leaf)
        return item->data(0, nullRole).toBool() ? Value() : Value(QString());
    ValueMap map;
    ValueList list;
    for (int i = 0; i < item->childCount(); ++i) {
        const QTreeWidgetItem *child = item->child(i);
        const QString key = child->text(Key).trimmed();
        list.append(valueOf(child));
        if (!key.isEmpty())
            map.append({key, list.constLast()});
    }
    if (shapeOf(item) == ScalarShape && item == m_tree->invisibleRootItem() && list.size() == 1)
        return list.constFirst();
    if (shapeOf(item) == MapShape)
        return map.isEmpty() ? Value() : Value(map);
    return list.isEmpty() ? Value() : Value(list);
}

// A key that is typed makes an entry of a map; two of the same would be one.
void ValueTreeEditor::take(QTreeWidgetItem *item, int column)
{
    if (m_filling)
        return;
    QTreeWidgetItem *parent = item->parent() ? item->parent() : m_tree->invisibleRootItem();
    if (column == Key && shapeOf(parent) == MapShape) {
        for (int i = 0; i < parent->childCount(); ++i) {
            if (parent->child(i) != item && parent->child(i)->text(Key).trimmed() == item->text(Key).trimmed()) {
                setProblem(tr("The key '%1' stands there already. Choose another one.").arg(item->text(Key)));
                return;
            }
        }
        if (item->text(Key).trimmed().isEmpty()) {
            setProblem(tr("An entry needs a key."));
            return;
        }
    }
    setProblem({});
    if (column == Key && item->text(Text).isEmpty() && item->childCount() == 0) {
        // The editor of the key is still being closed; its row may go meanwhile.
        const QPersistentModelIndex at = m_tree->indexFromItem(item, Text);
        const auto editText = [this, at] {
            if (!at.isValid() || itemediting::openEditor(*m_tree))
                return;
            m_tree->setCurrentIndex(at);
            m_tree->edit(at);
        };
        QMetaObject::invokeMethod(this, editText, Qt::QueuedConnection);
        return;
    }
    apply();
}

void ValueTreeEditor::apply()
{
    const Value now = valueOf(m_tree->invisibleRootItem());
    if (now == m_value)
        return;
    m_value = now;
    fitHeight();
    emit edited(now);
}

void ValueTreeEditor::add(bool inside)
{
    if (m_readOnly)
        return;
    itemediting::finish(*m_tree);
    QTreeWidgetItem *current = m_tree->currentItem();
    QTreeWidgetItem *root = m_tree->invisibleRootItem();
    QTreeWidgetItem *parent = inside && current ? current : current && current->parent() ? current->parent() : root;
    QTreeWidgetItem *item = nullptr;
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        // A lone text becomes the first of a list; what is opened for more becomes a map.
        if (shapeOf(parent) == ScalarShape)
            parent->setData(0, shapeRole, parent == root ? ListShape : MapShape);
        const bool list = shapeOf(parent) == ListShape;
        item = makeItem(parent, list ? QString::number(parent->childCount() + 1) : QString(), {});
        parent->setExpanded(true);
        m_tree->setCurrentItem(item);
        fitHeight();
        m_tree->editItem(item, list ? Text : Key);
    }
}

void ValueTreeEditor::removeCurrent()
{
    itemediting::finish(*m_tree);
    QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || m_readOnly)
        return;
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        delete item;
    }
    setProblem({});
    apply();
    enableButtons();
}

void ValueTreeEditor::enableButtons()
{
    m_add->setEnabled(!m_readOnly);
    m_addInside->setEnabled(!m_readOnly && m_tree->currentItem());
    m_remove->setEnabled(!m_readOnly && m_tree->currentItem());
}

void ValueTreeEditor::fitHeight()
{
    constexpr int most = 8;
    int rows = 0;
    for (QTreeWidgetItem *item = m_tree->topLevelItem(0); item; item = m_tree->itemBelow(item))
        ++rows;
    const bool empty = m_tree->topLevelItemCount() == 0;
    m_tree->setVisible(!empty);
    const int row = std::max(m_tree->sizeHintForRow(0), m_tree->fontMetrics().height() + 4);
    m_tree->setFixedHeight(std::min(rows, most) * row + m_tree->header()->sizeHint().height() + 2 * m_tree->frameWidth());
}

bool ValueTreeEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Insert && key != Qt::Key_Delete)
        return FieldEditor::eventFilter(watched, event);
    if (key == Qt::Key_Insert)
        add(false);
    else
        removeCurrent();
    return true;
}

}  // namespace lintel
