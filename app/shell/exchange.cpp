// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/exchange.h"

#include "app/jobs/exporting.h"
#include "app/jobs/pictures.h"
#include "app/jobs/reimporting.h"
#include "app/shell/mainwindow.h"
#include "exporters/layout/layoutprogram.h"
#include "model/formats/formats.h"
#include "model/workspace/workspaceindex.h"
#include "views/dialogs/exportdialog.h"
#include "views/dialogs/importdialog.h"
#include "views/dialogs/printing.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/messagebar.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>
#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtWidgets/QProgressDialog>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Result<jobs::ExportOutcome>;

void work(QPromise<Outcome> &promise, const Workspace &workspace, const jobs::ExportJob &job)
{
    LayoutProgram engine;
    promise.setProgressRange(0, std::max(1, static_cast<int>(job.views.size())));
    promise.addResult(jobs::runExport(workspace, job, engine, [&promise](int done, int) {
        promise.setProgressValue(done);
        return !promise.isCanceled();
    }));
}

jobs::ExportJob jobOf(const ExportRequest &request, const Session &session)
{
    const Workspace &workspace = session.workspace();
    jobs::ExportJob job;
    job.format = request.format;
    job.views = request.views;
    job.target = request.target;
    job.toFile = request.toFile;
    job.folder = session.folder();
    job.options.theme = request.theme;
    job.options.title = request.title;
    job.options.legend = request.legend;
    job.options.scale = request.scale;
    job.options.addresses = jobs::addressesOf(workspace);
    job.options.language = workspace.root().text(u"language");
    return job;
}

QString linesOf(const Diagnostics &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics) {
        lines.append(diagnostic.toLine());
    }
    return lines.join(u'\n');
}

}  // namespace

QString Exchange::askToImport(const QString &path)
{
    Services &services = m_window.services();
    const QString parent = path.isEmpty() ? services.settings.lastFolder : QFileInfo(path).path();
    ImportDialog dialog(parent, services.chooser, &m_window);
    if (!path.isEmpty()) {
        dialog.setFile(path);
    }
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    return import(dialog.request().file, dialog.request().folder);
}

QString Exchange::import(const QString &file, const QString &folder)
{
    const Result<jobs::ImportedFiles> imported = jobs::importFile(file, QFileInfo(file).fileName());
    if (imported && !imported->errors.isEmpty()) {
        m_window.messages().showMessage(Severity::Error, tr("The file has errors."), linesOf(imported->errors));
        return {};
    }
    const Status written = imported ? jobs::writeNew(folder, jobs::withLastImport(imported->files)) : Status(imported.error());
    if (!written) {
        m_window.services().prompts.tell(&m_window, translatedWhat(written.error()), translatedMend(written.error()));
        return {};
    }
    m_said = tr("%n element(s) imported.", nullptr, static_cast<int>(imported->elements));
    m_severity = imported->notes.isEmpty() ? Severity::Note : Severity::Warning;
    m_details = linesOf(imported->notes);
    for (const Diagnostic &note : imported->notes) {
        m_window.log().add(note.severity, note.toLine());
    }
    report();
    return folder;
}

void Exchange::report() const
{
    m_window.messages().showMessage(m_severity, m_said, m_details);
}

void Exchange::askToExport()
{
    const Session &session = *m_window.session();
    ExportDialog dialog(*m_window.session(), session.folder(), session.name(), m_window.services().chooser, &m_window);
    if (session.currentView()) {
        dialog.setViews({session.currentView()});
    }
    if (dialog.exec() == QDialog::Accepted) {
        runExport(jobOf(dialog.request(), session));
    }
}

// The window stays alive while the files are made; canceling keeps those that are complete.
void Exchange::runExport(const jobs::ExportJob &job)
{
    const Workspace workspace = m_window.session()->workspace();
    workspace.index();
    auto *progress = new QProgressDialog(tr("Exporting…"), tr("Cancel"), 0, 0, &m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::WindowModal);
    auto *watcher = new QFutureWatcher<Outcome>(progress);
    QObject::connect(watcher, &QFutureWatcherBase::progressRangeChanged, progress, &QProgressDialog::setRange);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, progress, &QProgressDialog::setValue);
    QObject::connect(progress, &QProgressDialog::canceled, watcher, &QFutureWatcherBase::cancel);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &m_window, [window = &m_window, watcher, progress] {
        if (watcher->future().resultCount() > 0) {
            Exchange(*window).tell(watcher->result());
        }
        progress->close();
    });
    watcher->setFuture(QtConcurrent::run([workspace, job](QPromise<Outcome> &promise) { work(promise, workspace, job); }));
}

void Exchange::tell(const Result<jobs::ExportOutcome> &outcome)
{
    if (!outcome) {
        m_window.messages().showRefusal(outcome.error());
        return;
    }
    const QString said = tr("%n file(s) written.", nullptr, static_cast<int>(outcome->files.size()));
    const bool all = outcome->notes.isEmpty();
    m_window.messages().showMessage(all ? Severity::Note : Severity::Warning, said,
                                    all ? outcome->files.join(u'\n') : linesOf(outcome->notes));
}

void Exchange::print()
{
    Session &session = *m_window.session();
    const std::shared_ptr<const Drawing> drawing = session.drawing(session.currentView());
    if (!drawing) {
        m_window.messages().showNotice(tr("Bring the diagram to be printed to the front."));
        return;
    }
    ComposeOptions options;
    options.theme = Theme::Print;
    options.language = session.workspace().root().text(u"language");
    const QString name = session.workspace().record(session.currentView()).displayName();
    showPrintPreview(&m_window, name, {compose(drawing->diagram, drawing->layout, options)});
}

}  // namespace lintel
