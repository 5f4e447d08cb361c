// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"
#include "views/panels/modeltreepanel.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QWidget;

namespace lintel {

class TabArea;

/// Decides who shows what a part of the window asks the workbench for.
class Navigator : public QObject {
    Q_OBJECT

public:
    Navigator(Session &session, TabArea &tabs, QWidget *window);

    /// The tree that shows what no diagram does.
    void setTree(ModelTreePanel *tree) { m_tree = tree; }

    void reveal(RecordId record);
    void askForDecision(const QList<RecordId> &elements);
    void askForView(RecordId element);
    void askToDelete(const QList<RecordId> &records);

signals:
    /// The tree is to come into sight.
    void treeWanted();

private:
    bool revealInView(RecordId record);
    QList<RecordId> candidates(RecordId record) const;

    Session &m_session;
    TabArea &m_tabs;
    QWidget *m_window;
    QPointer<ModelTreePanel> m_tree;
};

}  // namespace lintel
