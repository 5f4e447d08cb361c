// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/saving.h"

#include "app/shell/changedlines.h"
#include "app/shell/settling.h"
#include "views/widgets/diagnostictext.h"

#include <QtCore/QDir>

namespace lintel {

using namespace Qt::StringLiterals;

void Saving::tell(const Error &error)
{
    m_services.prompts.tell(m_window, translatedWhat(error), translatedMend(error));
}

// What a merge elsewhere left open on disk is decided before the edits here join it; who does not want that is asked what else to do.
void Saving::settleFirst()
{
    if (m_session.hasCollision() && m_session.hasConflictMarkers() && Settling(m_services, m_window).run(m_session.path())) {
        m_session.lookAtDisk();
    }
}

bool Saving::save()
{
    settleFirst();
    Status done = m_session.save();
    if (!done && done.error().code == u"save.changed-on-disk") {
        m_session.lookAtDisk();
        done = m_session.save();
    }
    if (!done && done.error().code == u"save.changed-on-disk") {
        const bool canDecide = !m_session.collision().conflicts.isEmpty();
        switch (m_services.prompts.askAboutForeign(m_window, translatedWhat(done.error()), canDecide)) {
        case Prompts::Foreign::Cancel: return false;
        case Prompts::Foreign::Decide: return decide();
        case Prompts::Foreign::Mine: done = merged(Choices::all(MergeSide::Mine)); break;
        case Prompts::Foreign::Theirs: done = merged(Choices::all(MergeSide::Theirs)); break;
        case Prompts::Foreign::Reload: done = m_session.reload(); break;
        case Prompts::Foreign::Overwrite: done = m_session.save(true); break;
        }
    }
    if (!done) {
        tell(done.error());
    }
    return done.ok();
}

Status Saving::merged(const Choices &choices)
{
    m_session.resolveCollision(choices);
    return m_session.isModified() ? m_session.save() : Status();
}

bool Saving::decide()
{
    const std::optional<Choices> choices =
        m_services.prompts.askForChoices(m_window, m_session.collision().conflicts, [this](const Choices &some) { return preview(some); });
    if (!choices) {
        return false;
    }
    const Status done = merged(*choices);
    if (!done) {
        tell(done.error());
    }
    return done.ok();
}

// The lines of mine that the merge changes.
QString Saving::preview(const Choices &choices) const
{
    constexpr qsizetype quickToMerge = 1024 * 1024;
    qsizetype size = 0;
    for (const SourceFile &file : m_session.document().texts().files()) {
        size += file.bytes.size();
    }
    if (size > quickToMerge) {
        return tr("This workspace is too large to show the result while you choose. Merging can be undone.");
    }
    const QString shown = changedLines(m_session.document().texts(), m_session.collision(choices).texts);
    return shown.isEmpty() ? tr("Nothing of yours changes.") : shown;
}

bool Saving::saveAs()
{
    const QString folder = m_services.chooser.folder(m_window, tr("Save into an empty folder"), m_services.settings.lastFolder);
    if (folder.isEmpty()) {
        return false;
    }
    if (!QDir(folder).isEmpty()) {
        m_services.prompts.tell(m_window, tr("“%1” is not empty").arg(folder), tr("Choose or make an empty folder."));
        return false;
    }
    const Status done = m_session.saveAs(folder);
    if (!done) {
        tell(done.error());
        return false;
    }
    m_services.settings.remember(m_session.path());
    return true;
}

bool Saving::revert()
{
    const bool wanted =
        m_services.prompts.confirm(m_window, tr("Go back to what is on disk?"),
                                   tr("What you changed since the last save is taken back. This can be undone."), tr("&Revert"));
    if (!wanted) {
        return false;
    }
    const Status done = m_session.reload();
    if (!done) {
        tell(done.error());
    }
    return done.ok();
}

bool Saving::mayClose()
{
    if (!m_session.isModified()) {
        return true;
    }
    switch (m_services.prompts.askAboutUnsaved(m_window, m_session.name(), m_session.modifiedFiles())) {
    case Prompts::Unsaved::Save: return save();
    case Prompts::Unsaved::Discard: return true;
    default: return false;
    }
}

}  // namespace lintel
