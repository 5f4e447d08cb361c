// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/importagain.h"

#include "app/jobs/comparingtext.h"
#include "app/shell/mainwindow.h"
#include "app/shell/reviewtab.h"
#include "app/shell/saving.h"
#include "app/shell/tabarea.h"
#include "views/widgets/messagebar.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// More does not fit beside the choices; the review shows all.
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

// Both are compared with what is there when the person decides, so edits may be made while the review is open.
void ImportAgain::run(const QString &file)
{
    const jobs::NewFiles last = jobs::lastImport(m_window.session()->folder());
    const Result<jobs::ImportedFiles> imported = jobs::importFile(file, QFileInfo(file).fileName(), jobs::homesOf(last));
    if (!imported || !imported->errors.isEmpty()) {
        refuse(imported ? imported->errors : Diagnostics{imported.error()});
        return;
    }
    const Import import{QFileInfo(file).fileName(), last, imported->files, {}};
    if (const std::optional<Settled> settled = settle(import))
        review(settled->import, settled->result);
}

std::optional<ImportAgain::Settled> ImportAgain::settle(Import import)
{
    const QString folder = m_window.session()->folder();
    const Snapshot now = m_window.session()->document().snapshot();
    const auto made = [&](const Choices &choices) { return jobs::reimport(folder, now, import.last, import.fresh, choices); };
    Result<jobs::Reimported> result = made(import.choices);
    if (result && result->merged.ok() && !openOf(result->merged.conflicts).isEmpty()) {
        const std::optional<Choices> choices =
            m_window.services().prompts.askForChoices(&m_window, openOf(result->merged.conflicts), [&](const Choices &some) {
                const Result<jobs::Reimported> preview = made(some);
                return preview ? differences(now, *preview) : preview.error().toLine();
            });
        if (!choices)
            return std::nullopt;
        import.choices = *choices;
        result = made(*choices);
    }
    if (!result || !result->merged.ok() || !openOf(result->merged.conflicts).isEmpty()) {
        refuse(result ? result->merged.diagnostics : Diagnostics{result.error()});
        return std::nullopt;
    }
    return Settled{import, *result};
}

void ImportAgain::review(const Import &import, const jobs::Reimported &result)
{
    Session &session = *m_window.session();
    TabArea *tabs = m_window.tabs();
    const auto propose = [import, folder = session.folder()](const Snapshot &now) -> Result<Snapshot> {
        const Result<jobs::Reimported> made = jobs::reimport(folder, now, import.last, import.fresh, import.choices);
        return made ? Result<Snapshot>(Snapshot{made->merged.sources, made->merged.workspace, {}}) : Result<Snapshot>(made.error());
    };
    QStringList pages;
    for (const auto &[path, bytes] : result.pages)
        pages.append(path);
    const QString also = pages.isEmpty() ? QString() : tr("These pages change, too: %1").arg(pages.join(u", "_s));
    if (tabs->showContent(content()))
        tabs->closeCurrent();
    auto *tab = new ReviewTab(session, {import.name, propose}, also);
    tabs->showWidget(tab, content(), tab->title(), u"compare"_s);
    QObject::connect(tab, &ReviewTab::discarded, tabs, [tabs] { closeReview(*tabs); });
    QObject::connect(tab, &ReviewTab::accepted, tabs, [window = &m_window, tabs, import] {
        if (ImportAgain(*window).takeOver(import))
            closeReview(*tabs);
    });
}

void ImportAgain::closeReview(TabArea &tabs)
{
    if (tabs.showContent(content()))
        tabs.closeCurrent();
}

// The files on disk are what changes, together with what is kept for the next time, and the window follows them as it follows all that
// happens there: as one edit that can be undone. So nothing may be unsaved.
bool ImportAgain::takeOver(const Import &import)
{
    Session &session = *m_window.session();
    if (session.isModified() && !Saving(session, m_window.services(), &m_window).save())
        return false;
    const std::optional<Settled> settled = settle(import);
    return settled && write(settled->import, settled->result);
}

bool ImportAgain::write(const Import &import, const jobs::Reimported &result)
{
    Session &session = *m_window.session();
    const Result<QList<FileWrite>> writes =
        jobs::writesOf(session.folder(), session.document().snapshot().sources, result, import.last, import.fresh);
    const Status written = writes ? writeFilesAtomically(*writes) : Status(writes.error());
    if (!written) {
        refuse({written.error()});
        return false;
    }
    session.lookAtDisk();
    const Diagnostics notes = result.notes + result.merged.diagnostics;
    m_window.messages().showMessage(notes.isEmpty() ? Severity::Note : Severity::Warning, tr("The file was imported again."),
                                    linesOf(notes));
    return true;
}

void ImportAgain::refuse(const Diagnostics &why)
{
    m_window.messages().showMessage(Severity::Error, tr("The file cannot be imported again."), linesOf(why));
}

QString ImportAgain::content()
{
    return u"review:import"_s;
}

}  // namespace lintel
