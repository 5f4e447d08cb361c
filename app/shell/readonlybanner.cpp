// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/readonlybanner.h"

#include "views/widgets/icons.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

namespace lintel {

using namespace Qt::StringLiterals;

ReadOnlyBanner::ReadOnlyBanner(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_help(new QToolButton(this))
{
    setObjectName(u"readOnlyBanner"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setAccessibleName(tr("Read only"));
    auto *icon = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    icon->setPixmap(icons::named(u"warning"_s).pixmap(side, side));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_help, 0, Qt::AlignVCenter);
    m_help->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_help->setFocusPolicy(Qt::TabFocus);
    m_help->hide();
    hide();
}

void ReadOnlyBanner::offer(QAction *action)
{
    m_help->setDefaultAction(action);
    m_help->setVisible(action->isEnabled());
    connect(action, &QAction::changed, m_help, [this, action] { m_help->setVisible(action->isEnabled()); });
}

QString ReadOnlyBanner::text() const
{
    return m_text->text();
}

void ReadOnlyBanner::follow(Workbench *workbench)
{
    show(workbench ? workbench->readOnlyReason() : QString());
    if (workbench) {
        connect(workbench, &Workbench::readOnlyChanged, this, [this, workbench] { show(workbench->readOnlyReason()); });
    }
}

void ReadOnlyBanner::show(const QString &reason)
{
    m_text->setText(tr("Read only: %1").arg(reason));
    setVisible(!reason.isEmpty());
}

}  // namespace lintel
