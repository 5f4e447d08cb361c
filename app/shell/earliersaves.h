// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace lintel {

/// The last saves of a workspace: what differs from the texts as they are now, and the way back to one of them.
class EarlierSaves : public QDialog {
    Q_OBJECT

public:
    explicit EarlierSaves(Session &session, QWidget *parent = nullptr);

    /// Goes back to the chosen save, as one edit.
    void restore();
    /// What is shown about the chosen save.
    QString comparison() const;

private:
    void show(int row);

    Session &m_session;
    QList<KeptSave> m_saves;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_restore;
};

}  // namespace lintel
