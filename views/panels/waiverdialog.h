// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edit/governing.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lintel {

/// Asks why, by whom, until when and by which decision a rule need not be kept to.
class WaiverDialog : public QDialog {
    Q_OBJECT

public:
    /// `subject` is what it is about, `decisions` the keys to choose from.
    WaiverDialog(const QString &rule, const QString &subject, const QStringList &decisions, QWidget *parent = nullptr);

    NewWaiver waiver() const;

private:
    void updateAccept();

    QString m_rule;
    QPlainTextEdit *m_reason;
    QLineEdit *m_approver;
    QDateEdit *m_until;
    QComboBox *m_decision;
    QPushButton *m_accept = nullptr;
};

}  // namespace lintel
