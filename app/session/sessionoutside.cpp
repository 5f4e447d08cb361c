// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0
//
// What comes into a session from outside: other people's changes on disk, edits of a run that broke off, earlier saves.

#include "app/session/diskfiles.h"
#include "app/session/outside.h"
#include "app/session/session.h"
#include "model/base/appendedfile.h"
#include "model/storage/conflictmarkers.h"
#include "model/storage/writer.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Patched files have no tree.
Result<Sources> withRootRead(const Result<Sources> &texts)
{
    if (!texts) {
        return texts;
    }
    Sources read = *texts;
    for (int i = 0; i < int(read.files().size()); ++i) {
        SourceFile file = read.file(i);
        if (file.role != FileRole::Root || file.tree) {
            continue;
        }
        Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(file.bytes, yaml::Policy::Native, file.path);
        if (!tree) {
            return tree.error();
        }
        file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
        read.replace(i, file);
    }
    return read;
}

}  // namespace

// What is on disk now, as far as this session knows.
void Session::know(const Sources &disk)
{
    m_saved = disk;
    m_collision.reset();
    m_alsoOnDisk.clear();
    m_watch.follow(m_location, disk);
    updateModified();
    updateReadOnly();
    beginJournal();
}

Status Session::reload()
{
    const Sources disk = textsOnDisk(FolderSource(m_location.folder), m_location.rootFile, m_saved);
    if (disk.indexOf(m_location.rootFile) < 0) {
        return Error::error(u"file.missing"_s, u"there is no file '%1'"_s, {path()}, u"Check the spelling of the path."_s);
    }
    const bool collided = hasCollision();
    take(m_document.plan(disk, tr("Reload from disk")));
    know(disk);
    if (collided) {
        emit notice(tr("The files were read again; undo brings back what you had changed."));
    }
    return {};
}

void Session::lookAtDisk()
{
    takeFromDisk(textsOnDisk(FolderSource(m_location.folder), m_location.rootFile, m_saved));
}

void Session::takeFromDisk(const Sources &disk)
{
    if (m_writing) {  // What was seen may be half of what is being saved.
        m_missedLook = true;
        return;
    }
    if (m_telling) {
        later([this, disk] { takeFromDisk(disk); });
        return;
    }
    const QStringList files = changedFiles(m_saved, disk);
    if (textDifference(m_saved, disk).isEmpty()) {
        return;
    }
    if (disk.indexOf(m_location.rootFile) < 0) {
        m_beforeGone = lastSeen();
        know(disk);
        emit notice(QFileInfo::exists(m_location.folder)
                        ? tr("“%1” is gone from the disk. Saving writes it again.").arg(m_location.rootFile)
                        : tr("The folder “%1” is gone from the disk. Bring it back, or save a copy elsewhere.").arg(m_location.folder));
        return;
    }
    if (m_modified) {
        mergeFromDisk(disk);
        return;
    }
    take(m_document.plan(disk, tr("Changes on disk")));
    know(disk);
    emit notice(tr("%n file(s) changed on disk and were read again.", nullptr, int(files.size())));
}

// A workspace that went comes back as what somebody made of what it was.
const Sources &Session::lastSeen() const
{
    return m_saved.indexOf(m_location.rootFile) < 0 ? m_beforeGone : m_saved;
}

void Session::mergeFromDisk(const Sources &disk)
{
    const Joined both = joined(lastSeen(), m_document.texts(), disk);
    if (!both.problems.isEmpty() || !both.conflicts.isEmpty()) {
        m_collision = disk;
        QStringList where;
        for (const Conflict &conflict : both.conflicts) {
            where.append(placeOf(conflict));
        }
        for (const Diagnostic &problem : both.problems) {
            where.append(problem.toLine());
        }
        emit collided(where);
        return;
    }
    take(m_document.plan(both.texts, tr("Merge changes on disk")));
    know(disk);
    tellMerged(both);
}

void Session::tellMerged(const Joined &both)
{
    QStringList lines{tr("Changes on disk were merged with yours.")};
    for (const Diagnostic &lost : both.lost) {
        lines.append(lost.toLine());
    }
    emit notice(lines.join(u'\n'));
}

bool Session::hasConflictMarkers() const
{
    const auto isMarked = [](const SourceFile &file) { return conflictParts(file.bytes).has_value(); };
    const QList<SourceFile> &disk = m_collision ? m_collision->files() : m_saved.files();
    return std::any_of(disk.begin(), disk.end(), isMarked);
}

Joined Session::collision(const Choices &choices) const
{
    return m_collision ? joined(lastSeen(), m_document.texts(), *m_collision, choices) : Joined{m_document.texts(), {}, {}, {}};
}

void Session::resolveCollision(const Choices &choices)
{
    if (!m_collision) {
        return;
    }
    const Joined both = collision(choices);
    const Sources &whole = choices.others == MergeSide::Theirs ? *m_collision : m_document.texts();
    const Sources merged = both.problems.isEmpty() ? both.texts : whole;
    const Sources disk = *m_collision;
    take(m_document.plan(merged, tr("Merge changes on disk")));
    know(disk);
    tellMerged(both);
}

// Files that an edit of the root file names for the first time come with the edit. On disk they are already.
Result<Edit> Session::withIncluded(const Result<Edit> &edit)
{
    const auto setsInclude = [](const Change &change) {
        const auto *set = std::get_if<SetField>(&change);
        return set && set->id == Workspace::rootId && set->field == u"include";
    };
    if (!edit || std::none_of(edit->changes.begin(), edit->changes.end(), setsInclude)) {
        return edit;
    }
    const Result<Sources> texts = withRootRead(patchedTexts(m_document.texts(), edit->patches));
    const QList<SourceFile> missing = texts ? missingFragments(FolderSource(m_location.folder), *texts) : QList<SourceFile>();
    if (missing.isEmpty()) {
        return edit;
    }
    QList<TextPatch> patches = edit->patches;
    for (const SourceFile &file : missing) {
        patches.append({file.path, {0, {}, file.bytes}, FileStep::Create, FileRole::Fragment});
        m_alsoOnDisk.insert(file.path, file.bytes);
    }
    return m_document.plan(patches, edit->label, edit->mergeKey);
}

void Session::beginJournal()
{
    m_journal.begin(m_stateFolder, path(), m_saved);
    if (const QList<TextPatch> patches = textDifference(m_saved, m_document.texts()); m_modified && !patches.isEmpty()) {
        m_journal.add({tr("Edits before the last save or reload"), patches});
    }
}

bool Session::recover()
{
    if (!m_recoverable) {
        return false;
    }
    const RecoverableEdits edits = *std::exchange(m_recoverable, std::nullopt);
    const bool done = take(m_document.plan(edits.texts, tr("Recover unsaved edits")));
    // Not before they are written down anew.
    m_journal.flush();
    if (done) {
        edits.file->remove();
    } else {
        setAside(*edits.file);
    }
    return done;
}

void Session::declineRecovery()
{
    if (m_recoverable) {
        setAside(*std::exchange(m_recoverable, std::nullopt)->file);
    }
}

bool Session::restore(const KeptSave &save)
{
    const Result<Sources> texts = m_kept.texts(save);
    if (!texts) {
        emit refused(texts.error());
        return false;
    }
    return push(
        m_document.plan(*texts, tr("Back to the save of %1").arg(QLocale().toString(save.time.toLocalTime(), QLocale::ShortFormat))));
}

}  // namespace lintel
