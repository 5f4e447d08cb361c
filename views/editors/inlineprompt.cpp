// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/inlineprompt.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace lintel {

InlinePrompt::InlinePrompt(QWidget *over) : QFrame(over), m_question(new QLabel(this)), m_line(new QLineEdit(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_line);
    m_line->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_question);
    row->addWidget(m_line, 1);
    m_line->installEventFilter(this);
    hide();
}

void InlinePrompt::ask(const QString &question, const QString &proposal, const QPoint &at,
                       const std::function<void(const QString &)> &answered)
{
    m_answered = answered;
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_line->setText(proposal);
    m_line->selectAll();
    adjustSize();
    const QSize space = parentWidget()->size();
    move(std::clamp(at.x(), 0, std::max(0, space.width() - width())), std::clamp(at.y(), 0, std::max(0, space.height() - height())));
    show();
    raise();
    m_line->setFocus();
}

void InlinePrompt::answer()
{
    const QString text = m_line->text();
    const auto answered = m_answered;
    hide();
    parentWidget()->setFocus();
    if (answered)
        answered(text);
}

bool InlinePrompt::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        // Taken here: a line leaves these keys to what is around it, and that is the text.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            answer();
            return true;
        }
        if (key == Qt::Key_Escape) {
            hide();
            parentWidget()->setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    return QFrame::eventFilter(watched, event);
}

}  // namespace lintel
