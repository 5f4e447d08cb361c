// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/textbinding.h"

#include "views/workbench/workbench.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct Difference {
    qsizetype from = 0;    // where both begin to differ
    qsizetype before = 0;  // how much of the old text
    qsizetype after = 0;   // became how much of the new one
};

// No half of a surrogate pair stands alone in it.
Difference difference(QStringView before, QStringView after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype head = std::mismatch(before.begin(), before.begin() + most, after.begin()).first - before.begin();
    if (head > 0 && before[head - 1].isHighSurrogate())
        --head;
    qsizetype tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate())
        --tail;
    return {head, before.size() - head - tail, after.size() - head - tail};
}

}  // namespace

TextBinding::TextBinding(Workbench &workbench, const QString &file, QTextDocument *document, QObject *parent)
    : QObject(parent),
      m_workbench(workbench),
      m_file(file),
      m_document(document),
      m_map(workbench.text(file))
{
    m_document->setUndoRedoEnabled(false);
    m_document->setPlainText(m_map.text());
    m_shown = m_document->toRawText();
    connect(m_document, &QTextDocument::contentsChanged, this, &TextBinding::takeTyping);
    connect(&m_workbench, &Workbench::textChanged, this, &TextBinding::takePatch);
}

int TextBinding::position(TextPlace place) const
{
    const QTextBlock block = m_document->findBlockByNumber(place.line);
    return block.isValid() ? block.position() + std::min(place.column, block.length() - 1) : m_document->characterCount() - 1;
}

void TextBinding::edit(const QString &label, const std::function<void()> &change)
{
    const QScopedValueRollback labelled(m_label, label);
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    change();
    cursor.endEditBlock();
    m_lastEnd = -1;
}

QByteArray TextBinding::bytesOf(const QString &shown) const
{
    QByteArray bytes = shown.toUtf8();
    return bytes.replace("\xE2\x80\xA9", m_map.lineBreak());
}

void TextBinding::takeTyping()
{
    if (m_applying)
        return;
    const QString now = m_document->toRawText();
    const Difference change = difference(m_shown, now);
    if (change.before == 0 && change.after == 0)
        return;
    const QString removed = m_shown.mid(change.from, change.before);
    const QString inserted = now.mid(change.from, change.after);
    const int firstLine = m_document->findBlock(int(change.from)).blockNumber();
    const int lines = int(inserted.count(QChar::ParagraphSeparator));
    const bool sent = send(change.from, removed, inserted);
    m_shown = now;
    if (!sent || m_map.lineCount() != m_document->blockCount() || m_map.bytes() != m_workbench.text(m_file))
        reload();
    else
        showLines(firstLine, firstLine + lines, firstLine + lines);
}

bool TextBinding::send(qsizetype from, const QString &removed, const QString &inserted)
{
    const QTextBlock block = m_document->findBlock(int(from));
    const TextPlace begin{block.blockNumber(), int(from) - block.position()};
    const qsizetype lines = removed.count(QChar::ParagraphSeparator);
    const qsizetype lastLine = removed.size() - 1 - removed.lastIndexOf(QChar::ParagraphSeparator);
    const TextPlace end{begin.line + int(lines), lines > 0 ? int(lastLine) : begin.column + int(removed.size())};
    const qsizetype offset = m_map.offset(begin);
    const QByteArray goes = m_map.bytes().sliced(offset, m_map.offset(end) - offset);
    const QByteArray comes = bytesOf(inserted);
    const QString label = m_label.isEmpty() ? tr("Typing in %1").arg(m_file) : tr("%1 in %2").arg(m_label, m_file);
    const QString key = mergeKey(offset, goes.size(), comes.size());
    const QScopedValueRollback sending(m_sending, true);
    return m_workbench.replaceText(m_file, offset, goes, comes, label, key);
}

QString TextBinding::mergeKey(qsizetype offset, qsizetype removed, qsizetype inserted)
{
    if (!m_label.isEmpty()) {
        m_lastEnd = -1;
        return {};
    }
    const bool onlyRemoves = inserted == 0;
    const bool adjacent = m_lastEnd >= 0 && offset <= m_lastEnd && offset + removed >= m_lastBegin;
    const bool soon = m_sinceLast.isValid() && m_sinceLast.elapsed() <= m_mergeInterval;
    if (!adjacent || !soon || onlyRemoves != m_lastRemoved)
        ++m_run;
    m_sinceLast.start();
    m_lastRemoved = onlyRemoves;
    m_lastBegin = offset;
    m_lastEnd = offset + inserted;
    // Numbers alone would repeat in another editor of the same file.
    return u"typing %1 %2 %3"_s.arg(m_file, QString::number(quintptr(this), 16)).arg(m_run);
}

void TextBinding::takePatch(const QString &file, qsizetype offset, qsizetype removed, const QByteArray &inserted)
{
    if (file != m_file)
        return;
    if (m_sending) {
        m_map.replace(offset, removed, inserted);
        return;
    }
    m_lastEnd = -1;
    emit aboutToPatch();
    const int linesBefore = m_map.lineCount();
    const int first = std::max(0, m_map.place(offset).line - 1);
    const int last = std::min(linesBefore - 1, m_map.place(offset + removed).line + 1);
    if (m_map.replace(offset, removed, inserted) && m_document->blockCount() == linesBefore)
        showLines(first, last, last + m_map.lineCount() - linesBefore);
    else
        reload();
    emit patchDone();
    emit patched(m_map.place(offset), m_map.place(offset + inserted.size()));
}

void TextBinding::reload()
{
    m_map = TextMap(m_workbench.text(m_file));
    showLines(0, m_document->blockCount() - 1, m_map.lineCount() - 1);
}

void TextBinding::showLines(int first, int lastShown, int lastWanted)
{
    const int begin = m_document->findBlockByNumber(first).position();
    const QTextBlock last = m_document->findBlockByNumber(lastShown);
    const QString shown = m_shown.mid(begin, last.position() + last.length() - 1 - begin);
    QStringList lines;
    for (int i = first; i <= lastWanted; ++i)
        lines.append(m_map.line(i));
    const QString wanted = lines.join(QChar::ParagraphSeparator);
    const Difference change = difference(shown, wanted);
    if (change.before == 0 && change.after == 0)
        return;
    const QString inserted = wanted.mid(change.from, change.after);
    const QScopedValueRollback applying(m_applying, true);
    QTextCursor cursor(m_document);
    cursor.setPosition(begin + int(change.from));
    cursor.setPosition(begin + int(change.from + change.before), QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
    m_shown.replace(begin + change.from, change.before, inserted);
}

}  // namespace lintel
