// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/section.h"

#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_heading(new QToolButton(this)),
      m_body(new QWidget(this)),
      m_layout(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    m_layout->setContentsMargins(0, 0, 0, 8);
    m_layout->setSpacing(4);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setArrowType(Qt::DownArrow);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::TabFocus);
    setCount(-1);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        setOpen(open);
        emit toggled(open);
    });
}

void Section::setCount(int count)
{
    m_heading->setText(count < 0 ? m_title : tr("%1 (%2)", "title of a part and how many it holds").arg(m_title).arg(count));
    m_heading->setAccessibleName(m_heading->text());
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : (layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow));
    m_body->setVisible(open);
}

}  // namespace lintel
