// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/saving.h"

#include "views/widgets/diagnostictext.h"

#include <QtCore/QDir>

namespace lintel {

void Saving::tell(const Error &error)
{
    m_services.prompts.tell(m_window, translatedWhat(error), translatedMend(error));
}

bool Saving::save()
{
    Status done = m_session.save();
    if (!done && done.error().code == u"save.changed-on-disk") {
        m_session.lookAtDisk();
        done = m_session.save();
    }
    if (!done && done.error().code == u"save.changed-on-disk") {
        switch (m_services.prompts.askAboutForeign(m_window, translatedWhat(done.error()))) {
        case Prompts::Foreign::Cancel: return false;
        case Prompts::Foreign::Mine: done = joined(Winner::Mine); break;
        case Prompts::Foreign::Theirs: done = joined(Winner::Theirs); break;
        case Prompts::Foreign::Reload: done = m_session.reload(); break;
        case Prompts::Foreign::Overwrite: done = m_session.save(true); break;
        }
    }
    if (!done) {
        tell(done.error());
    }
    return done.ok();
}

Status Saving::joined(Winner winner)
{
    m_session.resolveCollision(winner);
    return m_session.isModified() ? m_session.save() : Status();
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
