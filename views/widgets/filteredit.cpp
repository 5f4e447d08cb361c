// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/filteredit.h"

#include "views/widgets/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>

namespace lintel {

using namespace Qt::StringLiterals;

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter"));
    m_mark = addAction(icons::named(u"search"_s), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::tell);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            tell();
        else
            m_pause.start();
    });
    connect(this, &QLineEdit::returnPressed, this, &FilterEdit::tell);
}

void FilterEdit::setError(const QString &why)
{
    m_error = why;
    showError();
}

void FilterEdit::showError()
{
    m_mark->setIcon(icons::named(m_error.isEmpty() ? u"search"_s : u"error"_s));
    const QString tip = m_error.isEmpty() ? QString() : Qt::convertFromPlainText(m_error);
    if (m_mark->toolTip() != tip)
        m_mark->setToolTip(tip);
    setToolTip(tip);
    setAccessibleDescription(m_error);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
    } else if (event->key() == Qt::Key_Down) {
        tell();
        emit leaveDownwards();
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showError();
}

void FilterEdit::tell()
{
    m_pause.stop();
    if (text() == m_told)
        return;
    m_told = text();
    emit filterChanged(m_told);
}

}  // namespace lintel
