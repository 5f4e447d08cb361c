// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/markdownview.h"

#include <QtCore/QEvent>
#include <QtGui/QImage>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFrame>
#include <QtGui/QTextTable>
#include <QtWidgets/QScrollBar>

namespace lintel {

using namespace Qt::StringLiterals;

MarkdownView::MarkdownView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Text"));
    document()->setDocumentMargin(12);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::linkActivated);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) { emit linkHovered(url.toDisplayString()); });
}

void MarkdownView::setMarkdownText(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    render();
}

// Not null: for what is null QTextDocument goes on to read the file from disk itself.
QVariant MarkdownView::loadResource(int type, const QUrl &name)
{
    const QString file = name.fileName();
    if (type == QTextDocument::ImageResource && !m_pictures.isEmpty() && !file.isEmpty() && name.isRelative()) {
        const QImage picture(m_pictures % u'/' % file);
        // The bar may yet come, because of this very picture.
        const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
        const int room = qMax(200, viewport()->width() - bar - 2 * int(document()->documentMargin()) - 4);
        if (!picture.isNull())
            return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    }
    return QByteArray("");
}

void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours of links and grounds of code stand in the document.
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty()) {
        const int position = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(position);
    }
}

void MarkdownView::render()
{
    QString shown = m_markdown.left(maxCharacters);
    if (m_markdown.size() > maxCharacters) {
        shown += u"\n\n"_s;
        shown += tr("The text is cut here, as it is too long to be shown.");
    }
    document()->setMarkdown(shown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    styleBlocks();
}

void MarkdownView::styleBlocks()
{
    const QColor ground = palette().color(QPalette::AlternateBase);
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        cursor.setPosition(block.position());
        if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage)) {
            format.setBackground(ground);
            cursor.setBlockFormat(format);
        } else if (format.headingLevel() > 0) {
            format.setTopMargin(14);
            format.setBottomMargin(6);
            cursor.setBlockFormat(format);
        } else if (!block.textList() && !cursor.currentTable()) {
            format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
            format.setBottomMargin(8);
            cursor.setBlockFormat(format);
        }
        if (QTextTable *table = cursor.currentTable()) {
            QTextTableFormat tableFormat = table->format();
            if (tableFormat.cellPadding() < 4) {
                tableFormat.setCellPadding(4);
                tableFormat.setCellSpacing(0);
                tableFormat.setBorderCollapse(true);
                tableFormat.setBorderBrush(palette().color(QPalette::Mid));
                table->setFormat(tableFormat);
            }
        }
    }
    cursor.endEditBlock();
}

QString MarkdownView::anchorOf(const QString &heading)
{
    const QString lower = heading.toLower();
    QString anchor;
    for (const QChar letter : lower) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_')
            anchor += letter;
        else if (letter.isSpace())
            anchor += u'-';
    }
    return anchor;
}

bool MarkdownView::scrollToHeading(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || anchorOf(block.text()) != anchor)
            continue;
        QTextCursor cursor(block);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - 8);
        return true;
    }
    return false;
}

}  // namespace lintel
