// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/itemediting.h"

#include <QtWidgets/QAbstractItemDelegate>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLineEdit>

namespace lintel::itemediting {

namespace {

bool isInRows(const QAbstractItemView &view, const QWidget *editor, const QModelIndex &parent, int first, int last)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            if (view.indexWidget(model.index(row, column, parent)) == editor)
                return true;
        }
        const QModelIndex index = model.index(row, 0, parent);
        if (isInRows(view, editor, index, 0, model.rowCount(index) - 1))
            return true;
    }
    return false;
}

}  // namespace

QWidget *openEditor(const QAbstractItemView &view)
{
    const QList<QLineEdit *> editors = view.viewport()->findChildren<QLineEdit *>(Qt::FindDirectChildrenOnly);
    for (QLineEdit *editor : editors) {
        if (!editor->isHidden())
            return editor;
    }
    return nullptr;
}

void finish(QAbstractItemView &view)
{
    QWidget *editor = openEditor(view);
    if (!editor)
        return;
    QAbstractItemDelegate *delegate = view.itemDelegate();
    emit delegate->commitData(editor);
    // What was typed may have made the rows anew, and so closed it.
    if (openEditor(view) == editor)
        emit delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
}

// Of rows that go Qt closes only the editors in themselves. One further in would be hidden later, when its row is gone: Qt warns of that and
// goes on believing that something is edited.
void closeWithRows(QAbstractItemView &view)
{
    QObject::connect(view.model(), &QAbstractItemModel::rowsAboutToBeRemoved, &view,
                     [&view](const QModelIndex &parent, int first, int last) {
                         QWidget *editor = openEditor(view);
                         if (editor && isInRows(view, editor, parent, first, last))
                             emit view.itemDelegate()->closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
                     });
}

}  // namespace lintel::itemediting
