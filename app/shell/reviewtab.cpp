// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/reviewtab.h"

#include "app/session/session.h"

#include <QtCore/QDate>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace lintel {

using namespace Qt::StringLiterals;

ReviewTab::ReviewTab(Session &session, const Proposal &proposal, const QString &also, QWidget *parent)
    : CompareTab(
        session,
        [proposal, &session]() -> Work {
            return [proposal, folder = session.folder(), today = QDate::currentDate()](const Snapshot &now) {
                return CompareWork::run(proposal, now, folder, today);
            };
        },
        parent),
      m_name(proposal.name)
{
    setProperty("manualPage", u"import-export"_s);
    setHead(makeHead(also));
}

QWidget *ReviewTab::makeHead(const QString &also)
{
    auto *head = new QWidget;
    const QString about = tr("Nothing has been taken over yet. This is what “%1” would change.").arg(m_name);
    auto *text = new QLabel(also.isEmpty() ? about : QString(about % u'\n' % also));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    const QPushButton *accept = buttons->addButton(tr("&Accept"), QDialogButtonBox::AcceptRole);
    const QPushButton *discard = buttons->addButton(tr("&Discard"), QDialogButtonBox::RejectRole);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(text, 1);
    row->addWidget(buttons, 0, Qt::AlignTop);
    connect(accept, &QPushButton::clicked, this, &ReviewTab::accepted);
    connect(discard, &QPushButton::clicked, this, &ReviewTab::discarded);
    return head;
}

QString ReviewTab::title() const
{
    return tr("Review of %1").arg(m_name);
}

}  // namespace lintel
