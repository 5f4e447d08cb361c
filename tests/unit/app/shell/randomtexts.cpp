// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/tabarea.h"
#include "tests/unit/app/shell/randomperson.h"
#include "views/editors/texteditor.h"

#include <QtGui/QClipboard>
#include <QtGui/QTextCursor>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace lintel::testing {

using namespace Qt::StringLiterals;

// Mostly the file that is worked on already, so that wrong texts become right again now and then.
TextEditor *RandomPerson::editor()
{
    TextEditor *front = m_window.window->tabs()->editor();
    if (front && !m_numbers.oneIn(6)) {
        return front;
    }
    const QList<TextEditor *> open = m_window.window->tabs()->findChildren<TextEditor *>();
    const QStringList files = m_window.session().files();
    const QString file = !open.isEmpty() && !m_numbers.oneIn(4) ? m_numbers.of(open)->file() : m_numbers.of(files);
    return m_window.window->tabs()->showText({file, 0, 0});
}

void RandomPerson::putCursor(TextEditor &editor)
{
    if (m_numbers.oneIn(3)) {
        return;
    }
    QTextCursor cursor = editor.area().textCursor();
    cursor.setPosition(below(editor.area().document()->characterCount()));
    const int where = below(3);
    if (where > 0) {
        cursor.movePosition(where == 1 ? QTextCursor::StartOfBlock : QTextCursor::EndOfBlock);
    }
    editor.area().setTextCursor(cursor);
}

void RandomPerson::typeText()
{
    TextEditor *in = editor();
    if (!in) {
        return;
    }
    putCursor(*in);
    const QString text = yaml();
    tell(u"type “%1” into %2 at %3"_s.arg(text, in->file()).arg(in->area().textCursor().position()));
    for (const QChar character : text) {
        if (character == u'\n' || character == u'\t') {
            QTest::keyClick(&in->area(), character == u'\t' ? Qt::Key_Tab : Qt::Key_Return);
        } else if (character.unicode() < 128) {
            QTest::keyClick(&in->area(), character.toLatin1());
        }
    }
    if (text.contains(QChar(0xe9))) {
        in->area().insertPlainText(text);
    }
}

void RandomPerson::removeText()
{
    TextEditor *in = editor();
    if (!in) {
        return;
    }
    putCursor(*in);
    QTextCursor cursor = in->area().textCursor();
    const int from = cursor.position();
    const int count = m_numbers.oneIn(6) ? 400 : below(12);
    cursor.setPosition(std::min(from + count, in->area().document()->characterCount() - 1), QTextCursor::KeepAnchor);
    tell(u"delete %1 characters of %2 at %3"_s.arg(count).arg(in->file()).arg(from));
    in->area().setTextCursor(cursor);
    QTest::keyClick(&in->area(), m_numbers.oneIn(2) ? Qt::Key_Delete : Qt::Key_Backspace);
}

void RandomPerson::pasteText()
{
    TextEditor *in = editor();
    if (!in) {
        return;
    }
    putCursor(*in);
    const bool own = m_numbers.oneIn(2);
    tell(u"paste into %1 at %2"_s.arg(in->file()).arg(in->area().textCursor().position()));
    if (own) {
        QTextCursor cursor = in->area().textCursor();
        cursor.movePosition(QTextCursor::Down, QTextCursor::KeepAnchor, 1 + below(5));
        in->area().setTextCursor(cursor);
        m_numbers.oneIn(2) ? in->area().cut() : in->area().copy();
        putCursor(*in);
    } else {
        QApplication::clipboard()->setText(yaml() % u"\r\n"_s % yaml());
    }
    in->area().paste();
}

void RandomPerson::pressKeyInText()
{
    static const QList<QKeyCombination> keys{Qt::Key_Return,
                                             Qt::Key_Backspace,
                                             Qt::Key_Delete,
                                             Qt::Key_Tab,
                                             Qt::Key_Backtab,
                                             Qt::Key_Up,
                                             Qt::Key_Down,
                                             Qt::Key_PageDown,
                                             Qt::CTRL | Qt::Key_End,
                                             Qt::CTRL | Qt::Key_Home,
                                             Qt::CTRL | Qt::Key_Space,
                                             Qt::CTRL | Qt::Key_Backspace,
                                             Qt::CTRL | Qt::Key_Delete,
                                             Qt::CTRL | Qt::Key_Z,
                                             Qt::CTRL | Qt::Key_Slash,
                                             Qt::ALT | Qt::Key_Up,
                                             Qt::ALT | Qt::Key_Down,
                                             Qt::SHIFT | Qt::Key_End,
                                             Qt::SHIFT | Qt::Key_Down,
                                             Qt::Key_Escape};
    if (TextEditor *in = editor()) {
        putCursor(*in);
        const QKeyCombination key = m_numbers.of(keys);
        tell(u"%1 in %2 at %3"_s.arg(QKeySequence(key).toString(), in->file()).arg(in->area().textCursor().position()));
        QTest::keyClick(&in->area(), key.key(), key.keyboardModifiers());
    }
}

}  // namespace lintel::testing
