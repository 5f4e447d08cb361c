// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/shell/comparework.h"
#include "views/models/background.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QLineEdit;

namespace lintel {

class ComparePanel;
class Session;

/// A tab that compares what is open with the last save, another workspace or a git revision. Follows each edit, a moment later; all work is
/// done in a thread.
class CompareTab : public QWidget {
    Q_OBJECT

public:
    CompareTab(Session &session, const CompareWith &with, QWidget *parent = nullptr);

    const CompareWith &with() const { return m_with; }
    ComparePanel &panel() const { return *m_panel; }
    /// Puts the cursor where another revision is typed.
    void editRevision();
    /// As the tab is called.
    virtual QString title() const;
    /// Something is still being worked out.
    bool isBusy() const { return m_delay.isActive() || m_comparing.isRunning() || m_drawing.isRunning(); }

signals:
    /// Another revision has been asked for in this tab.
    void withChanged();
    void finished();

protected:
    /// What compares, given what is open; made in the window's thread, run in another.
    using Work = std::function<CompareOutcome(const Snapshot &now)>;
    CompareTab(Session &session, const std::function<Work()> &work, QWidget *parent);
    /// Stands above the comparison.
    void setHead(QWidget *head);
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeRevision();
    Work workOf() const;
    void start();
    void take(const CompareOutcome &outcome);
    void draw(const QString &view);
    void askRevision();
    void reveal(RecordId record);

    Session &m_session;
    CompareWith m_with;
    std::function<Work()> m_work;
    ComparePanel *m_panel;
    QLineEdit *m_revision = nullptr;
    QTimer m_delay;
    QList<jobs::UnionDiagram> m_pictures;
    QStringList m_views;
    QHash<RecordId, RecordId> m_open;
    Latest<CompareOutcome> m_comparing;
    Latest<Figures> m_drawing;
};

}  // namespace lintel
