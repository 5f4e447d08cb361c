// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"

#include <QtWidgets/QStatusBar>

class QToolButton;

namespace lintel {

/// The lowest line of a window: file, branch, what is found, what it costs, and the zoom. Each part leads to more.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Null when no workspace is open.
    void follow(Session *session);
    void setZoom(double zoom);

signals:
    void fileClicked();
    void findingsClicked();
    void costsClicked();
    void zoomClicked();

private:
    QToolButton *addPart(const QString &name, const QString &tip);
    void showFile();
    void showAnalysis();

    Session *m_session = nullptr;
    QToolButton *m_file;
    QToolButton *m_branch;
    QToolButton *m_findings;
    QToolButton *m_costs;
    QToolButton *m_zoom;
    QToolButton *m_busy;
};

/// The branch that the folder's repository is on, or the beginning of its commit; empty outside of one. Reads files only.
QString branchOf(const QString &folder);

}  // namespace lintel
