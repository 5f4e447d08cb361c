// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"
#include "model/base/atomicfile.h"
#include "views/editors/texteditor.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtGui/QTextBlock>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>

#include <memory>

namespace lintel::test {

/// A workspace on disk, open in a session with an editor for one of its files.
class EditorFixture {
public:
    /// The bytes become the root file of a workspace that has no other.
    EditorFixture(const QByteArray &root, const QString &name = QStringLiteral("lintel.yaml"))
    {
        write(name, root);
        open(name);
    }

    /// A copy of an example, with the editor on one file of it.
    static std::unique_ptr<EditorFixture> example(const QString &file)
    {
        std::unique_ptr<EditorFixture> fixture(new EditorFixture);
        const QString source = QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform");
        QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QFile from(path);
            if (from.open(QIODevice::ReadOnly))
                fixture->write(path.mid(source.size() + 1), from.readAll());
        }
        fixture->open(file);
        return fixture;
    }

    Session &session() { return *m_session; }
    TextEditor &editor() { return *m_editor; }
    CodeArea &area() { return m_editor->area(); }
    QByteArray bytes() const { return m_session->text(m_file); }
    QString shown() { return area().toPlainText(); }
    QString line(int number) { return area().document()->findBlockByNumber(number - 1).text(); }

    /// Puts the cursor behind the first place of `text`.
    void goBehind(const QString &text)
    {
        const qsizetype at = shown().indexOf(text);
        if (at < 0)
            qFatal("the text holds no '%s'", qPrintable(text));
        area().goTo(int(at + text.size()));
    }
    void goBefore(const QString &text)
    {
        goBehind(text);
        area().goTo(area().textCursor().position() - int(text.size()));
    }
    void type(const QString &text) { QTest::keyClicks(&area(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&area(), key, modifiers); }
    void undoAll()
    {
        while (m_session->undoStack()->canUndo())
            m_session->undoStack()->undo();
    }

private:
    EditorFixture() = default;

    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        if (const Status made = makeFolder(QFileInfo(path).path()); !made)
            qFatal("no folder for '%s'", qPrintable(path));
        if (const Status written = writeFileAtomically(path, bytes); !written)
            qFatal("'%s' was not written", qPrintable(path));
    }
    void open(const QString &file)
    {
        m_file = file;
        auto session = Session::open(m_folder.path());
        if (!session)
            qFatal("%s", qPrintable(session.error().toLine()));
        m_session = std::move(session).value();
        m_editor = std::make_unique<TextEditor>(*m_session, file);
        m_editor->resize(900, 500);
        m_editor->show();
        m_editor->area().setFocus();
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<TextEditor> m_editor;
};

}  // namespace lintel::test
