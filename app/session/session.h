// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/analyst.h"
#include "app/session/diskwatch.h"
#include "app/session/drawings.h"
#include "app/session/editjournal.h"
#include "app/session/keptsaves.h"
#include "app/session/outside.h"
#include "model/document/document.h"
#include "model/storage/reader.h"
#include "views/workbench/workbench.h"

#include <QtCore/QMap>
#include <QtGui/QUndoStack>

#include <functional>

namespace lintel {

struct SavePlan;

/// An open workspace of a window: the document with its history, what is derived from it, and its files on disk.
class Session final : public Workbench {
    Q_OBJECT

public:
    /// Reads a workspace from a folder or its root file. Fails with the first error when it does not read; `diagnostics`, when given, gets
    /// all. Another tool's workspace is opened for reading only.
    static Result<std::unique_ptr<Session>> open(const QString &fileOrFolder, Diagnostics *diagnostics = nullptr);
    ~Session() override;

    // Workbench
    const Workspace &workspace() const override { return m_document.workspace(); }
    QString readOnlyReason() const override { return m_readOnlyReason; }
    QStringList files() const override;
    QByteArray text(const QString &file) const override;
    Location location(RecordId record, QStringView field = {}) const override;
    RecordId recordAt(const QString &file, qsizetype offset) const override;
    const Diagnostics &problems() const override { return m_problems; }
    QUndoStack *undoStack() const override { return m_history; }
    bool perform(const Result<ChangeSet> &plan, const QString &label, const QString &mergeKey = {}) override;
    bool replaceText(const QString &file, qsizetype offset, const QByteArray &removed, const QByteArray &inserted, const QString &label,
                     const QString &mergeKey = {}) override;
    void arrange(RecordId view, Arrange what, const QStringList &keys = {}) override;
    QByteArray copied(const QList<RecordId> &records) const override;
    QList<RecordId> paste(const QByteArray &copied, RecordId parent, RecordId view) override;
    std::shared_ptr<const Drawing> drawing(RecordId view) override { return m_drawings.drawing(view); }
    std::shared_ptr<const Analysis> analysis() const override { return m_analyst.analysis(); }

    /// Texts come, change or go as one edit.
    bool performTexts(const QList<TextPatch> &patches, const QString &label);
    /// Writes the next decision record, about these elements. Returns it; 0 when it was refused.
    RecordId addDecision(const QString &title, const QList<RecordId> &elements);

    // Files
    QString folder() const { return m_location.folder; }
    QString rootFile() const { return m_location.rootFile; }
    /// Absolute path of the root file.
    QString path() const;
    /// The workspace's own name, or its folder's.
    QString name() const;
    /// The texts differ from those on disk, as last read or written.
    bool isModified() const { return m_modified; }
    /// Files that save() would write or remove.
    QStringList modifiedFiles() const;
    /// Writes what has changed, all files or none. `overwrite`: also over what somebody else has written since.
    Status save(bool overwrite = false);
    /// Writes everything into another folder and goes on there.
    Status saveAs(const QString &folder);
    /// Takes the texts from disk as they are now, as one edit.
    Status reload();

    /// What happened while opening that is good to know: a save completed, edits set aside.
    const Diagnostics &openingNotes() const { return m_openingNotes; }
    /// Takes, or merges with what is edited here, what somebody else has written, without waiting until that is noticed.
    void lookAtDisk();
    /// Somebody else has changed what is edited here; until it is resolved, saving is refused.
    bool hasCollision() const { return m_collision.has_value(); }
    /// What comes of merging what is on disk with what is edited here; where both changed the same, the choices count.
    Joined collision(const Choices &choices = {}) const;
    /// Makes that one edit, and the collision is settled. Where there is no result (a file does not read), one side's texts are taken whole:
    /// theirs if the choices say so for all, else mine.
    void resolveCollision(const Choices &choices);
    /// A merge elsewhere left its markers in a file on disk.
    bool hasConflictMarkers() const;
    /// As on disk, as far as this session has read it.
    const Sources &textsAsSaved() const { return m_saved; }

    /// Edits that a run of the program before did not save; null when there are none.
    const RecoverableEdits *recoverable() const { return m_recoverable ? &*m_recoverable : nullptr; }
    /// Does them again, as one edit.
    bool recover();
    /// Leaves them; their journal is kept beside the others, for good.
    void declineRecovery();
    /// The last saves, newest first.
    QList<KeptSave> keptSaves() const { return m_kept.list(); }
    Result<Sources> keptTexts(const KeptSave &save) const { return m_kept.texts(save); }
    /// Goes back to the texts of a save, as one edit.
    bool restore(const KeptSave &save);

    /// No edit is possible from now on, whatever the files say.
    void setReadOnly(const Diagnostic &why);

    const Document &document() const { return m_document; }
    Drawings &drawings() { return m_drawings; }

signals:
    void modifiedChanged(bool modified);
    void saved();
    /// Somebody else has changed the same as is changed here; `where` names it.
    void collided(const QStringList &where);

private:
    Session(const ReadResult &read, const WorkspaceLocation &location);
    static Result<std::unique_ptr<Session>> openForeign(const QString &path, Diagnostics *diagnostics);
    bool push(const Result<Edit> &edit);
    bool take(const Result<Edit> &edit);
    bool refuseToEdit();
    void updateReadOnly();
    Status write(const SavePlan &plan);
    void know(const Sources &disk);
    void takeFromDisk(const Sources &disk);
    void mergeFromDisk(const Sources &disk);
    void tellMerged(const Joined &both);
    const Sources &lastSeen() const;
    void beginJournal();
    Result<Edit> withIncluded(const Result<Edit> &edit);
    void later(const std::function<void()> &wish);
    bool refuseOutdated(const QString &wanted);
    void follow();
    void tellTexts(const QList<TextPatch> &patches);
    void tellChanges(const ChangeSet &changes);
    void gatherProblems();
    void updateModified();

    WorkspaceLocation m_location;
    Document m_document;
    Sources m_saved;       ///< As on disk.
    Sources m_beforeGone;  ///< The same before the root file went.
    QString m_stateFolder;
    DiskWatch m_watch;
    EditJournal m_journal;
    KeptSaves m_kept;
    Diagnostics m_openingNotes;
    QMap<QString, QByteArray> m_alsoOnDisk;  ///< Fragments that were read because an edit names them.
    std::optional<Sources> m_collision;      ///< What is on disk and could not be merged.
    std::optional<RecoverableEdits> m_recoverable;
    QUndoStack *m_history;
    Drawings m_drawings;
    Analyst m_analyst;
    Diagnostics m_problems;
    bool m_modified = false;
    std::optional<Diagnostic> m_whyReadOnly;
    QString m_readOnlyReason;
    bool m_readOnlyForGood = false;
    bool m_telling = false;     ///< A step of the history is being told.
    bool m_writing = false;     ///< Files are being written, in a thread.
    bool m_missedLook = false;  ///< The disk was seen while that went on.
};

}  // namespace lintel
