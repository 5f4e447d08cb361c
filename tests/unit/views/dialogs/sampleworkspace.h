// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace lintel {

/// A copy of the sample in a folder of its own, opened.
class SampleWorkspace {
public:
    SampleWorkspace()
    {
        const QString source = QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform");
        QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString copy = m_folder.filePath(file.mid(source.size() + 1));
            QDir().mkpath(QFileInfo(copy).path());
            QFile::copy(file, copy);
        }
        Result<std::unique_ptr<Session>> opened = Session::open(m_folder.path());
        if (opened)
            m_session = std::move(opened).value();
    }

    Session *operator->() const { return m_session.get(); }
    Session &operator*() const { return *m_session; }
    QString folder() const { return m_folder.path(); }
    ElementId element(QStringView path) const { return m_session->workspace().index().element(path); }
    QMap<QString, QByteArray> texts() const
    {
        QMap<QString, QByteArray> all;
        const QStringList files = m_session->files();
        for (const QString &file : files)
            all.insert(file, m_session->text(file));
        return all;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

}  // namespace lintel
