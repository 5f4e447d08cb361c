// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/newelementpopup.h"

#include "views/widgets/icons.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lintel::canvas {

NewElementPopup::NewElementPopup(QWidget *parent) : QFrame(parent), m_name(new QLineEdit), m_kind(new QComboBox), m_create(new QPushButton)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("New element"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMinimumWidth(200);
    m_kind->setAccessibleName(tr("Kind"));
    m_create->setText(tr("Create"));
    m_create->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(m_create);
    connect(m_create, &QPushButton::clicked, this, &NewElementPopup::take);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    hide();
}

void NewElementPopup::prefer(const QString &section, const QString &kind)
{
    m_section = section;
    m_preferred = kind;
}

void NewElementPopup::open(const ElementPlace &place, const QPoint &at, const QRect &room, int connectFrom)
{
    m_place = place;
    m_connectFrom = connectFrom;
    m_kind->clear();
    for (const ElementChoice &choice : place.choices) {
        m_kind->addItem(icons::named(choice.icon), choice.label);
        if (choice.section == m_section && choice.kind == m_preferred) {
            m_kind->setCurrentIndex(m_kind->count() - 1);
        }
    }
    m_name->clear();
    m_create->setEnabled(false);
    ensurePolished();
    const QSize size = sizeHint();
    QRect area(at, size);
    area.moveLeft(qBound(room.left(), area.left(), qMax(room.left(), room.right() + 1 - size.width())));
    area.moveTop(qBound(room.top(), area.top(), qMax(room.top(), room.bottom() + 1 - size.height())));
    setGeometry(area);
    show();
    raise();
    m_name->setFocus();
}

void NewElementPopup::dismiss()
{
    if (!isHidden()) {
        hide();
        emit left();
    }
}

void NewElementPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: dismiss(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return;
    // The kind can be chosen without leaving the name.
    case Qt::Key_Down: m_kind->setCurrentIndex(qMin(m_kind->currentIndex() + 1, m_kind->count() - 1)); return;
    case Qt::Key_Up: m_kind->setCurrentIndex(qMax(m_kind->currentIndex() - 1, 0)); return;
    default: QFrame::keyPressEvent(event);
    }
}

void NewElementPopup::take()
{
    const QString name = m_name->text().trimmed();
    const int index = m_kind->currentIndex();
    if (!name.isEmpty() && index >= 0) {
        const ElementChoice choice = m_place.choices.at(index);
        prefer(choice.section, choice.kind);
        hide();
        emit entered(m_place, choice, name);
    }
}

}  // namespace lintel::canvas
