// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/importagain.h"

#include "app/jobs/comparingtext.h"
#include "app/shell/mainwindow.h"
#include "app/shell/saving.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// More does not fit into a question; all of it can be compared with git afterwards.
constexpr qsizetype shownLines = 30;

QString linesOf(const Diagnostics &diagnostics)
{
    QStringList lines;
    for (const Diagnostic &diagnostic : diagnostics) {
        lines.append(diagnostic.toLine());
    }
    return lines.join(u'\n');
}

QString differences(const Snapshot &before, const jobs::Reimported &result)
{
    const jobs::Compared compared = jobs::compare(before, {result.merged.sources, result.merged.workspace, {}});
    QStringList lines = QString::fromUtf8(jobs::toText(compared)).trimmed().split(u'\n');
    if (lines.size() > shownLines) {
        lines = lines.first(shownLines) + QStringList{u"…"_s};
    }
    return lines.join(u'\n');
}

QList<Conflict> openOf(const QList<Conflict> &conflicts)
{
    QList<Conflict> open;
    std::copy_if(conflicts.begin(), conflicts.end(), std::back_inserter(open), [](const Conflict &c) { return !c.resolved; });
    return open;
}

}  // namespace

bool ImportAgain::isPossible(const Session &session)
{
    return !session.isReadOnly() && !jobs::lastImport(session.folder()).isEmpty();
}

void ImportAgain::ask()
{
    Services &services = m_window.services();
    const QString file = services.chooser.openFile(&m_window, tr("Import again"), services.settings.lastFolder,
                                                   {{tr("Structurizr workspace"), {u"dsl"_s, u"json"_s}}});
    if (!file.isEmpty()) {
        run(file);
    }
}

// The files on disk are what changes, together with what is kept for the next time, and the window follows them as it follows all that
// happens there: as one edit that can be undone. So nothing may be unsaved.
void ImportAgain::run(const QString &file)
{
    const Session &session = *m_window.session();
    if (session.isModified() && !Saving(*m_window.session(), m_window.services(), &m_window).save()) {
        return;
    }
    const Result<jobs::ImportedFiles> imported = jobs::importFile(file, QFileInfo(file).fileName());
    if (!imported || !imported->errors.isEmpty()) {
        refuse(imported ? imported->errors : Diagnostics{imported.error()});
        return;
    }
    const jobs::NewFiles last = jobs::lastImport(session.folder());
    const std::optional<jobs::Reimported> result = settled(last, imported->files);
    if (result && review(*result)) {
        write(*result, last, imported->files);
    }
}

std::optional<jobs::Reimported> ImportAgain::settled(const jobs::NewFiles &last, const jobs::NewFiles &fresh)
{
    const QString folder = m_window.session()->folder();
    const Snapshot now = m_window.session()->document().snapshot();
    const auto made = [&](const Choices &choices) { return jobs::reimport(folder, now, last, fresh, choices); };
    Result<jobs::Reimported> result = made({});
    if (result && result->merged.ok() && !openOf(result->merged.conflicts).isEmpty()) {
        const std::optional<Choices> choices =
            m_window.services().prompts.askForChoices(&m_window, openOf(result->merged.conflicts), [&](const Choices &some) {
                const Result<jobs::Reimported> preview = made(some);
                return preview ? differences(now, *preview) : preview.error().toLine();
            });
        if (!choices) {
            return std::nullopt;
        }
        result = made(*choices);
    }
    if (!result || !result->merged.ok() || !openOf(result->merged.conflicts).isEmpty()) {
        refuse(result ? result->merged.diagnostics : Diagnostics{result.error()});
        return std::nullopt;
    }
    return *result;
}

bool ImportAgain::review(const jobs::Reimported &result)
{
    return m_window.services().prompts.confirm(&m_window, tr("Take over what changed?"),
                                               differences(m_window.session()->document().snapshot(), result), tr("&Take over"));
}

void ImportAgain::write(const jobs::Reimported &result, const jobs::NewFiles &last, const jobs::NewFiles &fresh)
{
    Session &session = *m_window.session();
    const Result<QList<FileWrite>> writes = jobs::writesOf(session.folder(), session.document().snapshot().sources, result, last, fresh);
    const Status written = writes ? writeFilesAtomically(*writes) : Status(writes.error());
    if (!written) {
        refuse({written.error()});
        return;
    }
    session.lookAtDisk();
    const Diagnostics notes = result.notes + result.merged.diagnostics;
    m_window.messages().showMessage(notes.isEmpty() ? Severity::Note : Severity::Warning, tr("The file was imported again."),
                                    linesOf(notes));
}

void ImportAgain::refuse(const Diagnostics &why)
{
    m_window.messages().showMessage(Severity::Error, tr("The file cannot be imported again."), linesOf(why));
}

}  // namespace lintel
