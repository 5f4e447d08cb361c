// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/nameeditor.h"

#include <QtGui/QKeyEvent>

#include <utility>

namespace lintel::canvas {

NameEditor::NameEditor(QWidget *parent) : QLineEdit(parent)
{
    hide();
}

void NameEditor::open(Part part, const QString &text, const QRect &over, const QString &what)
{
    m_part = part;
    setAccessibleName(what);
    setPlaceholderText(what);
    setText(text);
    const int width = qMax(200, over.width() + 40);
    QRect area(0, 0, qMin(width, parentWidget()->width()), sizeHint().height());
    area.moveCenter(over.center());
    area.moveLeft(qBound(0, area.left(), parentWidget()->width() - area.width()));
    area.moveTop(qBound(0, area.top(), qMax(0, parentWidget()->height() - area.height())));
    setGeometry(area);
    setAlignment(Qt::AlignCenter);
    show();
    raise();
    setFocus();
    selectAll();
}

void NameEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

void NameEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        take();
    }
}

void NameEditor::take()
{
    if (isOpen()) {
        const Part part = std::exchange(m_part, {});
        const QString entry = text();
        hide();
        emit entered(part, entry);
    }
}

void NameEditor::close()
{
    m_part = {};
    hide();
    emit left();
}

}  // namespace lintel::canvas
