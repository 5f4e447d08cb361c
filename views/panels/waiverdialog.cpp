// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/waiverdialog.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace lintel {

using namespace Qt::StringLiterals;

WaiverDialog::WaiverDialog(const QString &rule, const QString &subject, const QStringList &decisions, QWidget *parent)
    : QDialog(parent),
      m_rule(rule),
      m_reason(new QPlainTextEdit(this)),
      m_approver(new QLineEdit(this)),
      m_until(new QDateEdit(QDate::currentDate().addMonths(6), this)),
      m_decision(new QComboBox(this))
{
    setWindowTitle(tr("Waive a rule"));
    auto *about =
        new QLabel(tr("%1 need not keep to %2 until the day below. The waiver is written into the model.").arg(subject, rule), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(5 * fontMetrics().height());
    m_approver->setObjectName(u"approver"_s);
    m_until->setObjectName(u"until"_s);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_until->setMinimumDate(QDate::currentDate());
    m_decision->setObjectName(u"decision"_s);
    m_decision->addItem(tr("None"));
    m_decision->addItems(decisions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Waive"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(about);
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("&Approved by:"), m_approver);
    form->addRow(tr("&Until:"), m_until);
    form->addRow(tr("&Decision:"), m_decision);
    form->addRow(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &WaiverDialog::updateAccept);
    connect(m_approver, &QLineEdit::textChanged, this, &WaiverDialog::updateAccept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    updateAccept();
}

NewWaiver WaiverDialog::waiver() const
{
    return {m_rule, m_reason->toPlainText().simplified(), m_approver->text().trimmed(), m_until->date().toString(Qt::ISODate),
            m_decision->currentIndex() > 0 ? m_decision->currentText() : QString()};
}

void WaiverDialog::updateAccept()
{
    m_accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty() && !m_approver->text().trimmed().isEmpty());
}

}  // namespace lintel
