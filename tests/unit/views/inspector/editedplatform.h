// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"
#include "model/workspace/workspaceindex.h"
#include "views/inspector/lineeditor.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

/// A session on a copy of the example platform, for tests that edit it.
class EditedPlatform {
public:
    /// False when it cannot be opened.
    bool open()
    {
        using namespace Qt::StringLiterals;
        const QString from = QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform");
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString target = m_folder.path() % path.mid(from.size());
            if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
                return false;
        }
        auto session = lintel::Session::open(m_folder.path());
        if (!session)
            return false;
        m_session = std::move(session).value();
        m_before = texts();
        return true;
    }

    lintel::Session &session() const { return *m_session; }
    const lintel::Workspace &workspace() const { return m_session->workspace(); }
    lintel::RecordId element(const QString &path) const { return workspace().index().element(path); }
    lintel::RecordId view(const QString &key) const { return workspace().index().named(lintel::RecordType::View, key); }
    int edits() const { return m_session->undoStack()->count(); }

    QMap<QString, QByteArray> texts() const
    {
        QMap<QString, QByteArray> all;
        const QStringList files = m_session->files();
        for (const QString &file : files)
            all.insert(file, m_session->text(file));
        return all;
    }
    /// Undoes everything; true when all files have their first bytes again.
    bool undoesToTheFirstBytes()
    {
        while (m_session->undoStack()->canUndo())
            m_session->undoStack()->undo();
        return texts() == m_before;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<lintel::Session> m_session;
    QMap<QString, QByteArray> m_before;
};

/// Replaces the text of a line as a person does, and presses Enter.
inline void typeInto(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
    // A list of suggestions may be open: the first Enter would be its.
    const QList<QCompleter *> completers = line->parent()->findChildren<QCompleter *>();
    for (QCompleter *completer : completers)
        completer->popup()->hide();
    QTest::keyClick(line, Qt::Key_Return);
}
