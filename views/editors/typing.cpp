// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/typing.h"

#include "views/editors/yamlscan.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace lintel::typing {

using namespace Qt::StringLiterals;

namespace {

QChar closing(QChar open)
{
    switch (open.unicode()) {
    case u'(': return u')';
    case u'[': return u']';
    case u'{': return u'}';
    case u'"':
    case u'\'': return open;
    default: return {};
    }
}

bool isClosing(QChar c)
{
    return QStringView(u")]}\"'").contains(c);
}

QChar characterAt(const QTextCursor &cursor, int position)
{
    return position < 0 ? QChar() : cursor.document()->characterAt(position);
}

}  // namespace

void newLine(QTextCursor &cursor, Language language)
{
    const QString line = cursor.block().text();
    const QString before = line.left(cursor.selectionStart() - cursor.document()->findBlock(cursor.selectionStart()).position());
    static const QRegularExpression item(u"^( *)((?:- +)+)"_s);
    static const QRegularExpression emptyItem(u"^ *-\\s*$"_s);
    if (emptyItem.match(line).hasMatch() && !cursor.hasSelection()) {
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(QString(std::max<qsizetype>(0, yamlscan::indentation(line) - indentWidth), u' '));
        return;
    }
    qsizetype indent = std::min<qsizetype>(yamlscan::indentation(line), before.size());
    QString mark;
    const QRegularExpressionMatch match = item.match(before);
    const QString content = before.trimmed();
    if (language == Language::Markdown) {
        static const QRegularExpression bullet(u"^ *([-*+] )\\S"_s);
        mark = bullet.match(before).captured(1);
    } else if (!content.startsWith(u'#')) {
        static const QRegularExpression block(u"[:-] +[|>][0-9+-]*$"_s);
        if (match.hasMatch() && content.contains(u':'))
            indent += match.capturedLength(2);
        else if (match.hasMatch() && !content.endsWith(u':'))
            mark = u"- "_s;
        if (content.endsWith(u':') || block.match(before).hasMatch())
            indent += indentWidth;
    }
    const QString inserted = u"\n"_s % QString(indent, u' ') % mark;
    cursor.insertText(inserted);
}

bool typeBracket(QTextCursor &cursor, QChar typed)
{
    const int position = cursor.position();
    const QChar next = characterAt(cursor, position);
    const QChar previous = characterAt(cursor, position - 1);
    const QChar close = closing(typed);
    if (cursor.hasSelection()) {
        if (close.isNull() || cursor.selectedText().contains(QChar::ParagraphSeparator))
            return false;
        const int start = cursor.selectionStart();
        const QString inner = cursor.selectedText();
        cursor.insertText(QString(typed) % inner % QString(close));
        cursor.setPosition(start + 1);
        cursor.setPosition(start + 1 + int(inner.size()), QTextCursor::KeepAnchor);
        return true;
    }
    if (isClosing(typed) && next == typed && (close.isNull() || previous != u'\\')) {
        cursor.movePosition(QTextCursor::NextCharacter);
        return true;
    }
    if (close.isNull())
        return false;
    const bool quote = close == typed;
    const bool atEnd = next == QChar::ParagraphSeparator || next.isNull() || next.isSpace() || isClosing(next) || next == u',';
    const bool withinWord = previous.isLetterOrNumber() || previous == typed || previous == u'\\';
    if (!atEnd || (quote && withinWord))
        return false;
    const QString pair = QString(typed) % QString(close);
    cursor.insertText(pair);
    cursor.movePosition(QTextCursor::PreviousCharacter);
    return true;
}

bool erasePair(QTextCursor &cursor)
{
    const QChar close = closing(characterAt(cursor, cursor.position() - 1));
    if (cursor.hasSelection() || close.isNull() || characterAt(cursor, cursor.position()) != close)
        return false;
    const int position = cursor.position();
    cursor.setPosition(position - 1);
    cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    return true;
}

std::optional<std::pair<int, int>> matchingBrackets(const QTextDocument &document, int position)
{
    constexpr int farthest = 20'000;
    static constexpr QStringView opening = u"([{";
    static constexpr QStringView closings = u")]}";
    for (const int at : {position, position - 1}) {
        if (at < 0)
            continue;
        const QChar c = document.characterAt(at);
        const bool forward = opening.contains(c);
        if (!forward && !closings.contains(c))
            continue;
        const QChar other = forward ? closings.at(opening.indexOf(c)) : opening.at(closings.indexOf(c));
        const int step = forward ? 1 : -1;
        int depth = 0;
        for (int i = at; i >= 0 && i < document.characterCount() && std::abs(i - at) < farthest; i += step) {
            const QChar here = document.characterAt(i);
            depth += here == c ? 1 : here == other ? -1 : 0;
            if (depth == 0)
                return std::pair(at, i);
        }
    }
    return std::nullopt;
}

}  // namespace lintel::typing
