// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"
#include "app/shell/services.h"
#include "views/dialogs/messagelog.h"
#include "views/workbench/actioncatalog.h"

#include <QtWidgets/QMainWindow>

#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace lintel {

class ActionGroups;
class Docks;
class History;
class MessageBar;
class Navigator;
class ReadOnlyBanner;
class StartPage;
class StatusLine;
class TabArea;

/// A window: the start page, or one open workspace with its tabs, docks and actions. What a person can do is in the action groups; here is
/// only what a window consists of and how a workspace comes into it and goes.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Services &services);
    ~MainWindow() override;

    Services &services() const { return m_services; }
    ActionCatalog &actions() { return m_actions; }
    StartPage &startPage() const { return *m_start; }
    MessageBar &messages() const { return *m_messages; }
    MessageLog &log() { return m_log; }
    History &history() const { return *m_history; }

    // Null while no workspace is open.
    Session *session() const { return m_session.get(); }
    TabArea *tabs() const { return m_tabs; }
    Docks *docks() const { return m_docks.get(); }

    /// Shows the workspace of a folder or file, or why it cannot be read.
    bool open(const QString &fileOrFolder);
    /// Back to the start page; asks when there are changes. False when it stays.
    bool closeWorkspace();
    /// Takes over what a person has set: shortcuts, and what tabs look like.
    void applySettings();

signals:
    /// A workspace has come or gone.
    void sessionChanged(lintel::Session *session);
    /// Something that the program as a whole does: open in a window of its own, quit...
    void openElsewhereRequested(const QString &path);
    void newWindowRequested();
    void quitRequested();
    void settingsChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeCentre();
    void take(std::unique_ptr<Session> session);
    void drop();
    void connectSession();
    void restoreWorkspace();
    void keepWorkspace();
    void updateTitle();
    void logRefusal(const Diagnostic &why);

    Services &m_services;
    ActionCatalog m_actions;
    QStackedWidget *m_pages;
    StartPage *m_start;
    QWidget *m_work;
    ReadOnlyBanner *m_banner;
    MessageBar *m_messages;
    MessageLog m_log;
    StatusLine *m_status;
    History *m_history;
    std::unique_ptr<Session> m_session;
    TabArea *m_tabs = nullptr;
    std::unique_ptr<Docks> m_docks;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<ActionGroups> m_groups;
};

}  // namespace lintel
