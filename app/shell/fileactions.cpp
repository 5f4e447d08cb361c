// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/fileactions.h"

#include "app/jobs/newfiles.h"
#include "app/session/foreignfile.h"
#include "app/shell/earliersaves.h"
#include "app/shell/exchange.h"
#include "app/shell/importagain.h"
#include "app/shell/mainwindow.h"
#include "app/shell/saving.h"
#include "app/shell/settling.h"
#include "views/dialogs/newworkspacedialog.h"
#include "views/dialogs/startpage.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/icons.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QMenu>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QList<StartOffers::Shipped> templates()
{
    return {{u"starter"_s, FileActions::tr("Starter"), FileActions::tr("A small model, views and a first decision to go on from")}};
}

}  // namespace

FileActions::FileActions(MainWindow &window) : m_window(window)
{
    addOpening();
    addSaving();
    addExchange();
    connectStartPage();
    follow(nullptr);
}

void FileActions::addOpening()
{
    ActionCatalog &catalog = m_window.actions();
    QAction *make =
        catalog.add({u"file.new"_s, tr("&New workspace…"), {QKeySequence::New}, u"new"_s}, this, [this](bool) { makeNew(u"starter"_s); });
    QAction *open = catalog.add({u"file.open"_s, tr("&Open…"), {QKeySequence::Open}, u"open"_s, tr("Opens a workspace by its root file")},
                                this, [this](bool) { openOther(); });
    QAction *folder = catalog.add({u"file.open-folder"_s, tr("Open &folder…"), {QKeySequence(u"Ctrl+K"_s)}, u"folder"_s}, this,
                                  [this](bool) { openFolder(); });
    m_menu = {make, open, folder};
    m_toolBar = {make, open};
}

void FileActions::addSaving()
{
    ActionCatalog &catalog = m_window.actions();
    const auto saving = [this] { return Saving(*m_window.session(), m_window.services(), &m_window); };
    QAction *save = catalog.add({u"file.save"_s, tr("&Save"), {QKeySequence::Save}, u"save"_s}, this, [this](bool) { saveNow(); });
    QAction *saveAs = catalog.add({u"file.save-as"_s, tr("Save &as…"), {QKeySequence(u"Ctrl+Shift+S"_s)}, u"save-as"_s}, this,
                                  [saving](bool) { saving().saveAs(); });
    QAction *revert = catalog.add({u"file.revert"_s, tr("Re&vert"), {}, u"reload"_s, tr("Takes the files as they are on disk")}, this,
                                  [saving](bool) { saving().revert(); });
    QAction *earlier =
        catalog.add({u"file.earlier-saves"_s, tr("Ear&lier saves…"), {}, u"history"_s, tr("What was saved before, and the way back to it")},
                    this, [this](bool) { EarlierSaves(*m_window.session(), &m_window).exec(); });
    m_menu += {nullptr, save, saveAs, revert, earlier};
    m_toolBar.append(save);
    m_needSession += {save, saveAs, revert, earlier};
}

void FileActions::addExchange()
{
    ActionCatalog &catalog = m_window.actions();
    QAction *import = catalog.add(
        {u"file.import"_s, tr("&Import…"), {QKeySequence(u"Ctrl+I"_s)}, u"import"_s, tr("Makes a workspace of another tool's file")}, this,
        [this](bool) { importOther(); });
    m_convert = catalog.add({u"file.convert"_s,
                             tr("Convert &to a Lintel workspace…"),
                             {},
                             u"import"_s,
                             tr("Makes a workspace that can be edited of the file that is open for reading")},
                            this, [this](bool) { convert(); });
    m_again = catalog.add({u"file.import-again"_s,
                           tr("Impo&rt again…"),
                           {},
                           u"import"_s,
                           tr("Brings in what changed in the file that this workspace was made of")},
                          this, [this](bool) { ImportAgain(m_window).ask(); });
    m_settle = catalog.add({u"file.settle"_s,
                            tr("&Merge conflicts…"),
                            {},
                            u"compare"_s,
                            tr("Decides what a merge left between conflict markers in the files, and writes them")},
                           this, [this](bool) { settle(); });
    QAction *exports = catalog.add({u"file.export"_s, tr("&Export…"), {QKeySequence(u"Ctrl+E"_s)}, u"export"_s}, this,
                                   [this](bool) { Exchange(m_window).askToExport(); });
    QAction *print = catalog.add({u"file.print"_s, tr("&Print…"), {QKeySequence(u"Ctrl+Alt+P"_s)}, u"print"_s}, this,
                                 [this](bool) { Exchange(m_window).print(); });
    QAction *close =
        catalog.add({u"file.close"_s, tr("&Close the workspace"), {}, u"close"_s}, this, [this](bool) { m_window.closeWorkspace(); });
    QAction *quit =
        catalog.add({u"file.quit"_s, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)}}, this, [this](bool) { emit m_window.quitRequested(); });
    m_menu += {nullptr, import, m_convert, m_again, m_settle, exports, print, nullptr, close, quit};
    m_needSession += {exports, print, close};
}

void FileActions::connectStartPage()
{
    const StartPage *page = &m_window.startPage();
    connect(page, &StartPage::openRequested, this, &FileActions::open);
    connect(page, &StartPage::openOtherRequested, this, &FileActions::openFolder);
    connect(page, &StartPage::newRequested, this, &FileActions::makeNew);
    connect(page, &StartPage::sampleRequested, this, &FileActions::openSample);
    connect(page, &StartPage::importRequested, this, [this] { importOther(); });
    connect(page, &StartPage::forgetRequested, this, [this](const QString &path) {
        m_window.services().settings.forget(path);
        updateStartPage();
    });
}

void FileActions::follow(Session *session)
{
    for (QAction *action : std::as_const(m_needSession)) {
        action->setEnabled(session != nullptr);
    }
    m_again->setEnabled(session && ImportAgain::isPossible(*session));
    m_convert->setEnabled(ForeignFile::of(session) != nullptr);
    if (session) {
        connect(session, &Session::problemsChanged, this, &FileActions::updateSettling, Qt::QueuedConnection);
        connect(session, &Session::collided, this, &FileActions::updateSettling);
        connect(session, &Session::saved, this, &FileActions::updateSettling);
    }
    updateSettling();
    updateStartPage();
}

void FileActions::saveNow()
{
    Saving(*m_window.session(), m_window.services(), &m_window).save();
}

void FileActions::updateSettling()
{
    m_settle->setEnabled(m_window.session() && m_window.session()->hasConflictMarkers());
}

// The files are what changes, and the window follows them as it follows all that happens there.
void FileActions::settle()
{
    if (Settling(m_window.services(), &m_window).run(m_window.session()->path())) {
        m_window.session()->lookAtDisk();
    }
    updateSettling();
}

void FileActions::updateStartPage()
{
    StartOffers offers;
    offers.recent = m_window.services().settings.recent;
    offers.samples = {{u"platform"_s, tr("Developer platform"),
                       tr("The internal platform of an invented company: shared services, two regions, decisions, costs and findings")}};
    offers.templates = templates();
    m_window.startPage().setOffers(offers);
}

void FileActions::addRecentTo(QMenu &menu)
{
    auto *recent = new QMenu(tr("Open &recent"), &menu);
    menu.insertMenu(m_menu.value(3), recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
}

void FileActions::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const QString &path : std::as_const(m_window.services().settings.recent)) {
        QAction *action = menu.addAction(QString(shortPath(path)).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("None yet"))->setEnabled(false);
    }
}

void FileActions::open(const QString &path)
{
    if (m_window.session()) {
        emit m_window.openElsewhereRequested(path);
    } else if (!m_window.open(path) && !QFileInfo::exists(path)) {
        m_window.services().settings.forget(path);
        updateStartPage();
    }
}

void FileActions::openOther()
{
    Services &services = m_window.services();
    const QString path =
        services.chooser.openFile(&m_window, tr("Open a workspace"), services.settings.lastFolder,
                                  {{tr("Lintel workspace"), {u"yaml"_s}}, {tr("Structurizr workspace"), {u"dsl"_s, u"json"_s}}});
    if (!path.isEmpty()) {
        services.settings.lastFolder = QFileInfo(path).path();
        open(path);
    }
}

void FileActions::openFolder()
{
    Services &services = m_window.services();
    const QString path = services.chooser.folder(&m_window, tr("Open the folder of a workspace"), services.settings.lastFolder);
    if (!path.isEmpty()) {
        services.settings.lastFolder = QFileInfo(path).path();
        open(path);
    }
}

void FileActions::makeNew(const QString &templateId)
{
    Services &services = m_window.services();
    const QString last = services.settings.lastFolder;
    NewWorkspaceDialog dialog(templates(), last.isEmpty() ? QDir::homePath() : last, services.chooser, &m_window);
    dialog.setTemplate(templateId);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const NewWorkspaceRequest request = dialog.request();
    services.settings.lastFolder = QFileInfo(request.folder).path();
    const Result<jobs::NewFiles> files = jobs::fromTemplate(request.templateId, request.name);
    const Status written = files ? jobs::writeNew(request.folder, *files) : Status(files.error());
    if (written) {
        open(request.folder);
    } else {
        services.prompts.tell(&m_window, translatedWhat(written.error()), translatedMend(written.error()));
    }
}

// A sample is a copy of a person's own, so that everything can be tried.
void FileActions::openSample(const QString &id)
{
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) % u"/samples/"_s;
    QString folder = place % id;
    for (int number = 2; QFileInfo::exists(folder); ++number) {
        folder = place % id % u'-' % QString::number(number);
    }
    const Result<jobs::NewFiles> files = jobs::fromTemplate(id, QString());
    const Status written = files ? jobs::writeNew(folder, *files) : Status(files.error());
    if (written) {
        open(folder);
    } else {
        m_window.services().prompts.tell(&m_window, translatedWhat(written.error()), translatedMend(written.error()));
    }
}

void FileActions::importOther(const QString &path)
{
    const QString folder = Exchange(m_window).askToImport(path);
    if (!folder.isEmpty()) {
        open(folder);
    }
}

// There is nothing to lose in a workspace that is open for reading, so what it becomes takes its place.
void FileActions::convert()
{
    const ForeignFile *file = ForeignFile::of(m_window.session());
    Exchange exchange(m_window);
    const QString folder = file ? exchange.askToImport(file->path()) : QString();
    if (!folder.isEmpty() && m_window.open(folder)) {
        exchange.report();
    }
}

}  // namespace lintel
