// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/journal.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <memory>
#include <optional>

namespace lintel {

class AppendedFile;

/// Writes down each edit that is not saved yet, outside of the workspace: at once, and within half a second also through to the disk, in a
/// thread of its own. A run of the program that ends well removes what it has written.
class EditJournal : public QObject {
    Q_OBJECT

public:
    explicit EditJournal(QObject *parent = nullptr);
    /// Removes the journal.
    ~EditJournal() override;

    /// From now on edits are those since `base`, which is on disk. Makes no file before the first. `folder` is where journals of the workspace
    /// are.
    void begin(const QString &folder, const QString &workspace, const Sources &base);
    void add(const JournalStep &step);
    /// Waits until everything is on disk.
    void flush();

signals:
    /// Edits cannot be written down; told once.
    void failed(const lintel::Diagnostic &why);

private:
    void start();
    void tell(const Status &status);

    QString m_folder;
    QString m_workspace;
    Sources m_base;
    std::shared_ptr<AppendedFile> m_file;  ///< Used by the thread alone; null before the first edit.
    QTimer m_sync;
    QThreadPool m_writing;
    QThreadPool m_syncing;  ///< What may take long: to wait for the disk.
    bool m_told = false;
};

/// Edits of a run that did not end well.
struct RecoverableEdits {
    std::shared_ptr<AppendedFile> file;  ///< Kept locked, so that no other process takes it.
    Journal journal;
    Sources texts;  ///< After all of them.
};

/// Looks for such edits. Takes those that fit what is on disk, of several the latest; sets all others aside, with a note.
std::optional<RecoverableEdits> findRecoverableEdits(const QString &folder, const Sources &disk, Diagnostics &notes);
/// Moves a journal out of the way, to where it is found by hand. Returns its new path.
QString setAside(AppendedFile &file);

}  // namespace lintel
