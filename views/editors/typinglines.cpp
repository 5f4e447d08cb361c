// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/typing.h"

#include "views/editors/yamlscan.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace lintel::typing {

using namespace Qt::StringLiterals;

namespace {

struct Lines {
    QTextBlock first, last;
};

// The lines that a selection touches; one that it only reaches the begin of is not meant.
Lines selectedLines(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    Lines lines{document->findBlock(cursor.selectionStart()), document->findBlock(cursor.selectionEnd())};
    if (lines.first != lines.last && cursor.selectionEnd() == lines.last.position())
        lines.last = lines.last.previous();
    return lines;
}

QStringList textsOf(const Lines &lines)
{
    QStringList texts;
    for (QTextBlock block = lines.first; block.isValid(); block = block.next()) {
        texts.append(block.text());
        if (block == lines.last)
            break;
    }
    return texts;
}

// Touches only what differs, so that the cursor stays at its character.
void setLine(const QTextBlock &block, qsizetype from, qsizetype removed, const QString &inserted)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(from));
    cursor.setPosition(block.position() + int(from + removed), QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
}

template <typename Change>
void forEach(const QTextCursor &cursor, const Change &change)
{
    const Lines lines = selectedLines(cursor);
    QTextCursor edit(cursor.document());
    edit.beginEditBlock();
    const int last = lines.last.blockNumber();
    for (QTextBlock block = lines.first; block.isValid() && block.blockNumber() <= last; block = block.next())
        change(block);
    edit.endEditBlock();
}

}  // namespace

void indent(QTextCursor &cursor)
{
    const Lines lines = selectedLines(cursor);
    if (lines.first == lines.last && cursor.selectedText().size() < lines.first.length() - 1) {
        const int column = cursor.selectionStart() - lines.first.position();
        cursor.insertText(QString(indentWidth - column % indentWidth, u' '));
        return;
    }
    indentLines(cursor);
}

void indentLines(QTextCursor &cursor)
{
    forEach(cursor, [](const QTextBlock &block) {
        if (!block.text().trimmed().isEmpty())
            setLine(block, 0, 0, QString(indentWidth, u' '));
    });
}

void unindent(QTextCursor &cursor)
{
    forEach(cursor, [](const QTextBlock &block) {
        const qsizetype blanks = std::min<qsizetype>(indentWidth, yamlscan::indentation(block.text()));
        if (blanks > 0)
            setLine(block, 0, blanks, {});
        else if (block.text().startsWith(u'\t'))
            setLine(block, 0, 1, {});
    });
}

void toggleComment(QTextCursor &cursor, Language language)
{
    const QString open = language == Language::Yaml ? u"# "_s : u"<!-- "_s;
    const QString close = language == Language::Yaml ? QString() : u" -->"_s;
    const QString bare = open.trimmed();
    const QStringList texts = textsOf(selectedLines(cursor));
    qsizetype column = -1;
    bool all = true;
    bool any = false;
    for (const QString &text : texts) {
        if (text.trimmed().isEmpty())
            continue;
        any = true;
        all = all && text.trimmed().startsWith(bare) && text.trimmed().endsWith(close.trimmed());
        column = column < 0 ? yamlscan::indentation(text) : std::min<qsizetype>(column, yamlscan::indentation(text));
    }
    forEach(cursor, [&](const QTextBlock &block) {
        const QString text = block.text();
        const QString trimmed = text.trimmed();
        if (any && trimmed.isEmpty())
            return;
        if (!any || !all) {
            setLine(block, text.size(), 0, close);
            setLine(block, std::max<qsizetype>(0, column), 0, open);
            return;
        }
        const qsizetype begin = yamlscan::indentation(text);
        if (!close.isEmpty()) {
            const QString end = trimmed.endsWith(close) ? close : close.trimmed();
            setLine(block, text.lastIndexOf(end), end.size(), {});
        }
        setLine(block, begin, trimmed.startsWith(open) ? open.size() : bare.size(), {});
    });
}

bool moveLines(QTextCursor &cursor, bool up)
{
    const Lines lines = selectedLines(cursor);
    const QTextBlock neighbour = up ? lines.first.previous() : lines.last.next();
    if (!neighbour.isValid())
        return false;
    const int start = lines.first.position();
    const int length = lines.last.position() + lines.last.length() - 1 - start;
    const int anchor = cursor.anchor() - start;
    const int position = cursor.position() - start;
    const QString moved = textsOf(lines).join(u'\n');
    const QString other = neighbour.text();
    const int begin = up ? neighbour.position() : start;
    QTextCursor edit(cursor.document());
    edit.setPosition(begin);
    edit.setPosition(begin + length + 1 + int(other.size()), QTextCursor::KeepAnchor);
    edit.insertText(up ? QString(moved % u'\n' % other) : QString(other % u'\n' % moved));
    const int now = up ? begin : begin + int(other.size()) + 1;
    const auto within = [&](int offset) { return now + std::clamp(offset, 0, length); };
    cursor.setPosition(within(anchor));
    cursor.setPosition(within(position), QTextCursor::KeepAnchor);
    return true;
}

void duplicateLines(QTextCursor &cursor)
{
    const Lines lines = selectedLines(cursor);
    const QString texts = textsOf(lines).join(u'\n');
    const int anchor = cursor.anchor();
    const int position = cursor.position();
    QTextCursor edit(lines.last);
    edit.movePosition(QTextCursor::EndOfBlock);
    const QString inserted = u"\n"_s % texts;
    edit.insertText(inserted);
    const int shift = int(inserted.size());
    cursor.setPosition(anchor + shift);
    cursor.setPosition(position + shift, QTextCursor::KeepAnchor);
}

void deleteLines(QTextCursor &cursor)
{
    const Lines lines = selectedLines(cursor);
    const int end = lines.last.position() + lines.last.length();
    const bool atEnd = end >= cursor.document()->characterCount();
    cursor.setPosition(std::max(0, lines.first.position() - (atEnd ? 1 : 0)));
    cursor.setPosition(atEnd ? end - 1 : end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    cursor.movePosition(QTextCursor::StartOfBlock);
}

}  // namespace lintel::typing
