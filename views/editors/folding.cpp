// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/folding.h"

#include "views/editors/yamlscan.h"

#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtWidgets/QPlainTextDocumentLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct FoldMark : QTextBlockUserData {};

bool isBlank(const QTextBlock &block)
{
    return QStringView(block.text()).trimmed().isEmpty();
}

int headingLevel(const QString &text)
{
    int level = 0;
    while (level < text.size() && text.at(level) == u'#')
        ++level;
    return level <= 6 && level < text.size() && text.at(level) == u' ' ? level : 0;
}

bool isItem(const QString &text, int indent)
{
    return text.size() > indent && text.at(indent) == u'-' && (text.size() == indent + 1 || text.at(indent + 1) == u' ');
}

}  // namespace

Folding::Folding(QTextDocument *document, bool markdown, QObject *parent) : QObject(parent), m_document(document), m_markdown(markdown)
{
    connect(m_document, &QTextDocument::blockCountChanged, this, &Folding::repair);
}

bool Folding::startsBelow(const QTextBlock &header, const QTextBlock &block) const
{
    const QString above = header.text();
    const QString below = block.text();
    if (m_markdown) {
        const int level = headingLevel(above);
        return level > 0 && (headingLevel(below) == 0 || headingLevel(below) > level);
    }
    const int indent = yamlscan::indentation(above);
    if (isBlank(header) || above.at(indent) == u'#')
        return false;
    if (yamlscan::indentation(below) > indent)
        return true;
    // A list may stand at the very indentation of its key.
    return yamlscan::indentation(below) == indent && above.endsWith(u':') && !isItem(above, indent) && isItem(below, indent);
}

bool Folding::isHeader(const QTextBlock &block) const
{
    QTextBlock next = block.next();
    while (next.isValid() && isBlank(next))
        next = next.next();
    return next.isValid() && startsBelow(block, next);
}

int Folding::lastLine(const QTextBlock &header) const
{
    int last = 0;
    for (QTextBlock block = header.next(); block.isValid(); block = block.next()) {
        if (isBlank(block))
            continue;
        if (!startsBelow(header, block))
            break;
        last = block.blockNumber();
    }
    return last;
}

bool Folding::isFolded(const QTextBlock &block) const
{
    return block.userData() != nullptr;
}

void Folding::setVisible(const QTextBlock &from, const QTextBlock &until, bool visible)
{
    for (QTextBlock block = from; block.isValid(); block = block.next()) {
        block.setVisible(visible);
        if (!visible)
            block.setLineCount(0);
        if (block == until)
            break;
    }
    m_document->markContentsDirty(from.position(), until.position() + until.length() - from.position());
    auto *layout = qobject_cast<QPlainTextDocumentLayout *>(m_document->documentLayout());
    emit layout->documentSizeChanged(layout->documentSize());
    layout->requestUpdate();
}

void Folding::fold(const QTextBlock &header)
{
    const int last = lastLine(header);
    if (last == 0 || isFolded(header))
        return;
    QTextBlock(header).setUserData(new FoldMark);
    m_anyFolded = true;
    setVisible(header.next(), m_document->findBlockByNumber(last), false);
}

void Folding::unfold(const QTextBlock &header)
{
    if (!isFolded(header))
        return;
    QTextBlock(header).setUserData(nullptr);
    const int last = lastLine(header);
    if (last == 0)
        return;
    setVisible(header.next(), m_document->findBlockByNumber(last), true);
    // What was folded within stays so.
    for (QTextBlock block = header.next(); block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (isFolded(block) && lastLine(block) > 0)
            setVisible(block.next(), m_document->findBlockByNumber(lastLine(block)), false);
    }
}

void Folding::toggle(const QTextBlock &header)
{
    if (isFolded(header))
        unfold(header);
    else
        fold(header);
}

void Folding::foldAll()
{
    for (QTextBlock block = m_document->begin(); block.isValid();) {
        const int last = isBlank(block) ? 0 : lastLine(block);
        fold(block);
        block = last > 0 ? m_document->findBlockByNumber(last).next() : block.next();
    }
}

void Folding::unfoldAll()
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        block.setUserData(nullptr);
    m_anyFolded = false;
    setVisible(m_document->begin(), m_document->lastBlock(), true);
}

void Folding::reveal(const QTextBlock &block)
{
    if (block.isVisible())
        return;
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        if (isFolded(above) && lastLine(above) >= block.blockNumber())
            unfold(above);
    }
    if (!block.isVisible())
        repair();
}

void Folding::repair()
{
    if (!m_anyFolded)
        return;
    int hiddenUntil = -1;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const bool visible = block.blockNumber() > hiddenUntil;
        if (block.isVisible() != visible)
            setVisible(block, block, visible);
        if (!isFolded(block) || !visible)
            continue;
        hiddenUntil = lastLine(block);
        if (hiddenUntil == 0)
            block.setUserData(nullptr);
    }
}

}  // namespace lintel
