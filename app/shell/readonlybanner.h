// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtWidgets/QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace lintel {

/// A strip that stays and says why the open workspace cannot be changed. Hidden while it can.
class ReadOnlyBanner : public QFrame {
    Q_OBJECT

public:
    explicit ReadOnlyBanner(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void follow(Workbench *workbench);
    /// A button for what helps, there while the action can be triggered.
    void offer(QAction *action);
    QString text() const;

private:
    void show(const QString &reason);

    QLabel *m_text;
    QToolButton *m_help;
};

}  // namespace lintel
