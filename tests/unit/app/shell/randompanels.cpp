// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/docks.h"
#include "tests/unit/app/shell/randomperson.h"
#include "views/inspector/fieldrow.h"
#include "views/inspector/inspector.h"
#include "views/panels/modeltreepanel.h"

#include <QtCore/QMimeData>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTreeView>

namespace lintel::testing {

using namespace Qt::StringLiterals;

/// A row at any depth.
QModelIndex RandomPerson::row(QAbstractItemView &view)
{
    QModelIndex at;
    const QAbstractItemModel *model = view.model();
    while (model && model->rowCount(at) > 0 && (!at.isValid() || !m_numbers.oneIn(3))) {
        at = model->index(below(model->rowCount(at)), 0, at);
    }
    return at;
}

QModelIndex RandomPerson::treeRow()
{
    QTreeView *tree = m_window.window->docks()->tree->tree();
    const QModelIndex at = row(*tree);
    tree->scrollTo(at);
    return at;
}

void RandomPerson::selectInTree()
{
    QTreeView *tree = m_window.window->docks()->tree->tree();
    const QModelIndex at = treeRow();
    const bool more = m_numbers.oneIn(3);
    tell(u"select in the tree: "_s % at.data().toString());
    tree->selectionModel()->setCurrentIndex(at, more ? QItemSelectionModel::Toggle : QItemSelectionModel::ClearAndSelect);
}

void RandomPerson::renameInTree()
{
    QTreeView *tree = m_window.window->docks()->tree->tree();
    const QModelIndex at = treeRow();
    const QString name = words();
    tell(u"rename in the tree: %1 to %2"_s.arg(at.data().toString(), name));
    tree->setCurrentIndex(at);
    m_window.window->docks()->tree->renameCurrent();
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()); field && tree->isAncestorOf(field)) {
        const int fate = below(5);
        field->selectAll();
        const QPointer<QWidget> target = field;
        typeInto(field, name);
        if (fate == 0 || !target) {
            m_window.session().undoStack()->undo();
        } else {
            QTest::keyClick(field, fate == 1 ? Qt::Key_Escape : Qt::Key_Return);
        }
    }
}

void RandomPerson::createInTree()
{
    QTreeView *tree = m_window.window->docks()->tree->tree();
    const QModelIndex at = treeRow();
    const QString name = words();
    const bool child = !m_numbers.oneIn(3);
    tell(u"create in the tree at %1: %2"_s.arg(at.data().toString(), name));
    tree->setCurrentIndex(at);
    child ? m_window.window->docks()->tree->createChild() : m_window.window->docks()->tree->createSibling();
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()); field && tree->isAncestorOf(field)) {
        const QPointer<QWidget> target = field;
        typeInto(field, name);
        QTest::keyClick(target ? target.data() : tree, m_numbers.oneIn(4) ? Qt::Key_Escape : Qt::Key_Return);
    }
}

void RandomPerson::dragInTree()
{
    QAbstractItemModel *model = m_window.window->docks()->tree->tree()->model();
    const QModelIndex from = treeRow();
    const QModelIndex to = treeRow();
    const int place = m_numbers.oneIn(2) ? -1 : below(model->rowCount(to) + 1);
    const Qt::DropAction action = m_numbers.oneIn(4) ? Qt::CopyAction : Qt::MoveAction;
    tell(u"drag in the tree: %1 to %2 of %3"_s.arg(from.data().toString()).arg(place).arg(to.data().toString()));
    const std::unique_ptr<QMimeData> mime(model->mimeData({from}));
    if (mime && model->canDropMimeData(mime.get(), action, place, place < 0 ? -1 : 0, to)) {
        model->dropMimeData(mime.get(), action, place, place < 0 ? -1 : 0, to);
    }
}

void RandomPerson::editField()
{
    QList<FieldRow *> rows;
    for (FieldRow *row : m_window.window->docks()->inspector->findChildren<FieldRow *>()) {
        if (row->isEnabled()) {
            rows.append(row);
        }
    }
    FieldRow *field = m_numbers.of(rows);
    if (!field) {
        return;
    }
    m_window.window->docks()->inspector->focusField(field->entry().spec.name);
    QList<QWidget *> parts;
    for (QWidget *part : field->findChildren<QWidget *>()) {
        if (part->isVisible() && part->isEnabled() && part->focusPolicy() != Qt::NoFocus) {
            parts.append(part);
        }
    }
    if (QWidget *part = m_numbers.of(parts)) {
        tell(u"field "_s % field->entry().spec.name);
        poke(part);
    }
}

void RandomPerson::pokeWidget()
{
    QList<QWidget *> parts;
    QDockWidget *dock = m_numbers.of(m_window.window->docks()->all());
    if (m_numbers.oneIn(2)) {
        dock->show();
        dock->raise();
    }
    for (QWidget *part : dock->widget()->findChildren<QWidget *>()) {
        if (part->isVisible() && part->isEnabled() && part->focusPolicy() != Qt::NoFocus) {
            parts.append(part);
        }
    }
    if (QWidget *part = m_numbers.of(parts)) {
        tell(u"something in "_s % dock->windowTitle());
        poke(part);
    }
}

void RandomPerson::poke(QWidget *widget)
{
    const QPointer<QWidget> target = widget;
    const QString text = words();
    const Qt::Key end = m_numbers.of(QList<Qt::Key>{Qt::Key_Return, Qt::Key_Return, Qt::Key_Tab, Qt::Key_Escape});
    const QString kind = QLatin1String(widget->metaObject()->className());
    tell(u"  %1 “%2”: %3 %4"_s.arg(kind, widget->accessibleName(), text, QKeySequence(end).toString()));
    widget->setFocus();
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        const QModelIndex at = row(*view);
        view->setCurrentIndex(at);
        // Qt itself never activates what is not there.
        if (at.isValid() && m_numbers.oneIn(3)) {
            emit view->activated(at);
        } else if (m_numbers.oneIn(2)) {
            QTest::keyClick(view, m_numbers.of(QList<Qt::Key>{Qt::Key_F2, Qt::Key_Delete, Qt::Key_Right, Qt::Key_Space}));
        }
        return;
    }
    if (auto *box = qobject_cast<QComboBox *>(widget); box && m_numbers.oneIn(2)) {
        QTest::keyClick(box, m_numbers.oneIn(2) ? Qt::Key_Down : Qt::Key_Up);
        return;
    }
    if (qobject_cast<QAbstractButton *>(widget)) {
        QTest::keyClick(widget, Qt::Key_Space);
        return;
    }
    if (m_numbers.oneIn(2)) {
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    }
    typeInto(target, text);
    if (target) {
        QTest::keyClick(target.data(), end);
    }
}

}  // namespace lintel::testing
