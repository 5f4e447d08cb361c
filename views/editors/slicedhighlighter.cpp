// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/slicedhighlighter.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace lintel {

namespace {

// What a block's userState() says besides the state behind it.
constexpr int notDone = -1;
constexpr int guessed = -2;  // coloured, as if nothing before it mattered

constexpr int linesPerSlice = 300;
constexpr int linesAtOnce = 120;  // after an edit, before the screen is painted

}  // namespace

SlicedHighlighter::SlicedHighlighter(QTextDocument *document, std::unique_ptr<LineHighlighter> lines, QObject *parent)
    : QObject(parent),
      m_document(document),
      m_lines(std::move(lines))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SlicedHighlighter::slice);
    connect(m_document, &QTextDocument::contentsChange, this, &SlicedHighlighter::change);
    m_timer.start();
}

void SlicedHighlighter::setPalette(const QPalette &palette)
{
    m_lines->setPalette(palette);
    startOver();
}

void SlicedHighlighter::startOver()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        block.setUserState(notDone);
    m_next = 0;
    m_timer.start();
    show(m_first, m_last);
}

int SlicedHighlighter::highlight(const QTextBlock &block, int before)
{
    QList<QTextLayout::FormatRange> formats;
    const int after = m_lines->highlight(block.text(), before, formats);
    if (formats != block.layout()->formats())
        block.layout()->setFormats(formats);
    return after;
}

void SlicedHighlighter::show(int first, int last)
{
    m_first = first;
    m_last = last;
    if (isDone() || m_highlighting || last < m_next)
        return;
    const QScopedValueRollback highlighting(m_highlighting, true);
    QTextBlock block = m_document->findBlockByNumber(first);
    const int begin = block.position();
    int state = std::max(LineHighlighter::initialState, block.previous().userState());
    int end = begin;
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (block.userState() == notDone) {
            state = highlight(block, state);
            block.setUserState(guessed);
            end = block.position() + block.length();
        }
    }
    if (end > begin)
        m_document->markContentsDirty(begin, end - begin);
}

void SlicedHighlighter::change(int position, int, int added)
{
    if (m_highlighting)
        return;
    const QScopedValueRollback highlighting(m_highlighting, true);
    QTextBlock block = m_document->findBlock(position);
    m_next = std::min(m_next, block.blockNumber());
    const bool certain = m_next == block.blockNumber();
    int state = std::max(LineHighlighter::initialState, block.previous().userState());
    for (int count = 0; block.isValid(); block = block.next(), ++count) {
        const bool touched = block.position() <= position + added;
        if (!touched && !certain)
            break;
        const int was = block.userState();
        if (count >= linesAtOnce) {
            block.setUserState(notDone);
            if (!touched)
                break;
            continue;
        }
        state = highlight(block, state);
        block.setUserState(certain ? state : guessed);
        if (!touched && was == state)
            break;
    }
    m_document->markContentsDirty(position, added);
    m_timer.start();
}

void SlicedHighlighter::slice()
{
    const QScopedValueRollback highlighting(m_highlighting, true);
    QTextBlock block = m_document->findBlockByNumber(m_next);
    int state = m_next > 0 ? std::max(LineHighlighter::initialState, block.previous().userState()) : LineHighlighter::initialState;
    int begin = -1;
    int end = -1;
    bool carried = false;  // what the line before leaves open may be something else than it was
    for (int count = 0; block.isValid() && count < linesPerSlice; block = block.next()) {
        m_next = block.blockNumber() + 1;
        const int was = block.userState();
        if (was >= 0 && !carried) {
            state = was;
            continue;
        }
        state = highlight(block, state);
        block.setUserState(state);
        carried = state != was;
        begin = begin < 0 ? block.position() : begin;
        end = block.position() + block.length();
        ++count;
    }
    if (carried && block.isValid())
        block.setUserState(notDone);
    if (!block.isValid())
        m_timer.stop();
    if (end > begin)
        m_document->markContentsDirty(begin, end - begin);
}

}  // namespace lintel
