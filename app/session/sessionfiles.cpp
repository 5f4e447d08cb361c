// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/diskfiles.h"
#include "app/session/foreignfile.h"
#include "app/session/session.h"
#include "app/session/statefolder.h"
#include "app/session/whilepainting.h"
#include "model/storage/reader.h"
#include "model/storage/versions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString translated(const QString &pattern)
{
    return pattern.isEmpty() ? QString() : QCoreApplication::translate("lintel", pattern.toUtf8().constData());
}

// "The reason. How to mend it."
QString sentences(const Diagnostic &diagnostic)
{
    Diagnostic other = diagnostic;
    other.pattern = translated(diagnostic.pattern);
    other.mendPattern = translated(diagnostic.mendPattern);
    QString text = other.what();
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return other.mend().isEmpty() ? text : QString(text % u". "_s % other.mend());
}

}  // namespace

QString Session::path() const
{
    if (const auto *foreign = findChild<ForeignFile *>({}, Qt::FindDirectChildrenOnly)) {
        return foreign->path();
    }
    return QDir(m_location.folder).absoluteFilePath(m_location.rootFile);
}

QString Session::name() const
{
    const QString own = workspace().root().text(u"name");
    return own.isEmpty() ? QDir(QDir(m_location.folder).absolutePath()).dirName() : own;
}

QStringList Session::modifiedFiles() const
{
    QStringList files = changedFiles(m_saved, m_document.texts());
    files.removeIf([this](const QString &file) { return m_alsoOnDisk.contains(file) && m_alsoOnDisk.value(file) == text(file); });
    return files;
}

Status Session::save(bool overwrite)
{
    if (m_whyReadOnly) {
        return *m_whyReadOnly;
    }
    return write({m_location.folder, m_saved, m_document.texts(), overwrite, unfinishedSave(m_stateFolder)});
}

Status Session::saveAs(const QString &folder)
{
    const QString state = stateFolderOf(folder, m_location.rootFile);
    const QString before = std::exchange(m_location.folder, folder), stateBefore = std::exchange(m_stateFolder, state);
    if (const Status done = write({folder, Sources(), m_document.texts(), false, unfinishedSave(state)}); !done) {
        m_location.folder = before;
        m_stateFolder = stateBefore;
        return done;
    }
    m_kept.setFolder(keptSavesFolder(state));
    emit filesChanged();
    return {};
}

Status Session::write(const SavePlan &plan)
{
    m_writing = true;
    const Result<Diagnostics> done = whilePainting([&plan] { return lintel::save(plan); });
    m_writing = false;
    if (m_missedLook)
        later([this] { m_watch.look(); });
    m_missedLook = false;
    if (!done) {
        return done.error();
    }
    know(plan.texts);
    m_history->setClean();
    m_kept.keep(plan.texts, QDateTime::currentDateTimeUtc());
    for (const Diagnostic &note : *done) {
        emit notice(sentences(note));
    }
    emit saved();
    return {};
}

void Session::updateModified()
{
    const bool modified = !(m_document.texts() == m_saved) && !modifiedFiles().isEmpty();
    if (modified != m_modified) {
        m_modified = modified;
        emit modifiedChanged(modified);
    }
}

void Session::setReadOnly(const Diagnostic &why)
{
    m_readOnlyForGood = true;
    m_whyReadOnly = why;
    m_readOnlyReason = sentences(why);
    emit readOnlyChanged();
}

// A newer version may have come with another revision of the files, or gone.
void Session::updateReadOnly()
{
    if (m_readOnlyForGood) {
        return;
    }
    const std::optional<Diagnostic> why = lintel::whyReadOnly(m_saved);
    if (why == m_whyReadOnly) {
        return;
    }
    m_whyReadOnly = why;
    m_readOnlyReason = why ? sentences(*why) : QString();
    emit readOnlyChanged();
}

bool Session::refuseToEdit()
{
    if (!m_whyReadOnly) {
        return false;
    }
    Diagnostic why = *m_whyReadOnly;
    why.severity = Severity::Error;
    emit refused(why);
    return true;
}

}  // namespace lintel
