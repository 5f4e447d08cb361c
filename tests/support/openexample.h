// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"

#include "model/workspace/workspaceindex.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace lintel::testing {

/// Copies a folder of the sources, so that a test may write into it.
inline bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    bool done = QDir().mkpath(to);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(file));
        done = done && QDir().mkpath(QFileInfo(target).path()) && QFile::copy(file, target)
            && QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
    return done;
}

/// A copy of the example workspace, open.
struct OpenExample {
    explicit OpenExample(const QString &example = QStringLiteral("platform"))
    {
        const QString from = QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/") + example;
        if (copyFolder(from, folder.path())) {
            Result<std::unique_ptr<Session>> opened = Session::open(folder.path());
            if (opened) {
                session = std::move(opened).value();
            }
        }
    }
    Session *operator->() const { return session.get(); }
    Session &operator*() const { return *session; }
    ElementId element(const QString &path) const { return session->workspace().index().element(path); }
    RecordId view(const QString &key) const { return session->workspace().index().named(RecordType::View, key); }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;  ///< Null when the example could not be opened.
};

}  // namespace lintel::testing
