// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/reader.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

namespace lintel {

/// Notices that somebody else has changed the files of a workspace: in place, by putting others in their place, by git, by making and
/// removing them. What counts is the content: that a file was touched is not told. Looking happens in a thread.
class DiskWatch : public QObject {
    Q_OBJECT

public:
    explicit DiskWatch(QObject *parent = nullptr);
    ~DiskWatch() override;

    /// Begins to watch, or goes on with what is known to be on disk now (after a save, after a change was taken).
    void follow(const WorkspaceLocation &location, const Sources &known);
    /// Looks now, for those who would rather not wait.
    void look();

signals:
    /// The disk holds something else than what is known. Told again whenever it changes.
    void changed(const lintel::Sources &disk);

private:
    void watch();
    void stir();
    struct Sight {
        Sources disk;
        QStringList paths;  ///< Of all files that there are.
        bool isSame = false;
    };
    static Sight seen(const WorkspaceLocation &location, const Sources &known, const QStringList &paths);
    void take(const Sight &sight, quint64 revision);

    WorkspaceLocation m_location;
    Sources m_known;
    QStringList m_paths;     ///< Of all files, when the disk was last read.
    QStringList m_above;     ///< Folders that hold the workspace's.
    size_t m_identity = 0;   ///< Of the folder that is watched.
    quint64 m_revision = 0;  ///< Of what is known.
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;  ///< Runs out when nothing has happened for a moment.
    QTimer m_last;   ///< Runs out when there was no quiet moment for long enough.
    QThreadPool m_pool;
    bool m_looking = false;
    bool m_again = false;
    bool m_doubted = false;  ///< Files were gone; they may be back in a moment.
};

}  // namespace lintel
