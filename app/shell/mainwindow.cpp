// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/mainwindow.h"

#include "app/shell/actiongroups.h"
#include "app/shell/arrivals.h"
#include "app/shell/docks.h"
#include "app/shell/history.h"
#include "app/shell/navigator.h"
#include "app/shell/readonlybanner.h"
#include "app/shell/saving.h"
#include "app/shell/settling.h"
#include "app/shell/statusline.h"
#include "app/shell/tabarea.h"
#include "app/shell/windowstate.h"
#include "views/canvas/diagramview.h"
#include "views/dialogs/startpage.h"
#include "views/editors/texteditor.h"
#include "views/panels/modeltreepanel.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QCloseEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

namespace {

QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

}  // namespace

MainWindow::MainWindow(Services &services)
    : m_services(services),
      m_pages(new QStackedWidget),
      m_start(new StartPage),
      m_work(new QWidget),
      m_banner(new ReadOnlyBanner),
      m_messages(new MessageBar),
      m_status(new StatusLine),
      m_history(new History(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    makeCentre();
    setStatusBar(m_status);
    m_groups = std::make_unique<ActionGroups>(*this);
    m_banner->offer(m_actions.action(QStringLiteral("file.convert")));
    new Arrivals(*this);
    m_actions.setShortcuts(services.settings.shortcuts);
    resize(1400, 900);
    updateTitle();
}

MainWindow::~MainWindow()
{
    drop();
}

void MainWindow::makeCentre()
{
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_messages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_work);
    setCentralWidget(m_pages);
    connect(m_messages, &MessageBar::openTextRequested, this, [this](const Location &where) {
        if (m_session) {
            m_session->openText(where);
        }
    });
}

bool MainWindow::open(const QString &fileOrFolder)
{
    Diagnostics diagnostics;
    Result<std::unique_ptr<Session>> opened = Session::open(fileOrFolder, &diagnostics);
    if (!opened && Settling::helpsAgainst(diagnostics)) {
        if (!Settling(m_services, this).run(fileOrFolder)) {
            return false;
        }
        diagnostics.clear();
        opened = Session::open(fileOrFolder, &diagnostics);
    }
    if (!opened) {
        QStringList lines;
        for (const Diagnostic &diagnostic : std::as_const(diagnostics)) {
            lines.append(diagnostic.toLine());
        }
        m_services.prompts.tell(this, tr("“%1” cannot be opened").arg(fileOrFolder), lines.mid(0, 12).join(QLatin1Char('\n')));
        return false;
    }
    if (!closeWorkspace()) {
        return false;
    }
    m_services.settings.remember((*opened)->path());
    take(std::move(opened).value());
    return true;
}

void MainWindow::take(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    m_tabs = new TabArea(*m_session, m_services.settings);
    m_work->layout()->addWidget(m_tabs);
    m_docks = std::make_unique<Docks>(*m_session, *this);
    m_navigator = std::make_unique<Navigator>(*m_session, *m_tabs, this);
    m_navigator->setTree(m_docks->tree);
    connectSession();
    m_status->follow(m_session.get());
    m_banner->follow(m_session.get());
    m_pages->setCurrentWidget(m_work);
    updateTitle();
    emit sessionChanged(m_session.get());
    restoreWorkspace();
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &Session::refused, m_messages, &MessageBar::showRefusal);
    connect(m_session.get(), &Session::refused, this, &MainWindow::logRefusal);
    connect(m_session.get(), &Session::notice, m_messages, &MessageBar::showNotice);
    connect(m_session.get(), &Session::notice, &m_log, [this](const QString &text) { m_log.add(Severity::Note, text); });
    connect(m_session.get(), &Session::modifiedChanged, this, &MainWindow::updateTitle);
    connect(m_session.get(), &Session::changed, this, &MainWindow::updateTitle);
    connect(m_session.get(), &Session::saved, this, &MainWindow::updateTitle);
    connect(m_navigator.get(), &Navigator::treeWanted, this, [this] { m_docks->bringUp(m_docks->tree); });
    connect(m_tabs, &TabArea::zoomChanged, m_status, &StatusLine::setZoom);
    connect(m_tabs, &TabArea::currentContentChanged, m_history, &History::visit);
    connect(m_history, &History::wanted, m_tabs, &TabArea::show);
}

void MainWindow::logRefusal(const Diagnostic &why)
{
    m_log.add(why.severity, translatedText(why), why.where);
}

bool MainWindow::closeWorkspace()
{
    if (!m_session) {
        return true;
    }
    if (!Saving(*m_session, m_services, this).mayClose()) {
        return false;
    }
    keepWorkspace();
    drop();
    return true;
}

// To all others the workspace is gone before the first part of it goes; then whatever refers to the session goes before it.
void MainWindow::drop()
{
    if (!m_session) {
        return;
    }
    const std::unique_ptr<Session> session = std::move(m_session);
    const std::unique_ptr<Docks> docks = std::move(m_docks);
    const std::unique_ptr<Navigator> navigator = std::move(m_navigator);
    const std::unique_ptr<TabArea> tabs(std::exchange(m_tabs, nullptr));
    session->disconnect(this);
    tabs->disconnect();
    m_history->clear();
    m_status->follow(nullptr);
    m_banner->follow(nullptr);
    m_messages->dismiss();
    m_pages->setCurrentWidget(m_start);
    updateTitle();
    emit sessionChanged(nullptr);
}

void MainWindow::restoreWorkspace()
{
    WindowState(m_services.settings).restore(*this);
}

void MainWindow::keepWorkspace()
{
    WindowState(m_services.settings).keep(*this);
}

void MainWindow::applySettings()
{
    m_actions.setShortcuts(m_services.settings.shortcuts);
    if (m_tabs) {
        m_tabs->applySettings();
    }
}

void MainWindow::updateTitle()
{
    if (!m_session) {
        setWindowTitle(QCoreApplication::applicationName());
        setWindowModified(false);
        return;
    }
    setWindowFilePath(m_session->path());
    setWindowTitle(tr("%1[*]").arg(m_session->name()));
    setWindowModified(m_session->isModified());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    WindowState(m_services.settings).keepGeometry(*this);
    event->setAccepted(closeWorkspace());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedPath(event->mimeData());
    event->acceptProposedAction();
    if (m_session) {
        emit openElsewhereRequested(path);
    } else {
        open(path);
    }
}

}  // namespace lintel
