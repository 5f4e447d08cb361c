// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

// How a text shows what is to be said about it.
#include "views/editors/codearea.h"

#include <QtGui/QPainter>
#include <QtGui/QTextBlock>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor &base, const QColor &other, double share)
{
    const auto part = [&](float a, float b) { return a + (b - a) * float(share); };
    return QColor::fromRgbF(part(base.redF(), other.redF()), part(base.greenF(), other.greenF()), part(base.blueF(), other.blueF()));
}

struct Colours {
    QColor line, flash, found, bracket, error, warning, note;
};

Colours coloursOf(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor highlight = palette.color(QPalette::Highlight);
    const bool dark = base.lightness() < 128;
    Colours colours;
    colours.line = mixed(base, palette.color(QPalette::Text), dark ? 0.09 : 0.05);
    colours.flash = mixed(base, highlight, dark ? 0.45 : 0.28);
    colours.found = mixed(base, QColor(0xff, 0xc4, 0x00), dark ? 0.35 : 0.45);
    colours.bracket = mixed(base, highlight, 0.35);
    colours.error = dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xd3, 0x2f, 0x2f);
    colours.warning = dark ? QColor(0xe3, 0xb3, 0x41) : QColor(0xc7, 0x7c, 0x00);
    colours.note = dark ? QColor(0x6c, 0xb6, 0xff) : QColor(0x1f, 0x6f, 0xd0);
    return colours;
}

QTextEdit::ExtraSelection wholeLine(const QTextCursor &where, const QColor &colour)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = where;
    selection.cursor.clearSelection();
    selection.format.setBackground(colour);
    selection.format.setProperty(QTextFormat::FullWidthSelection, true);
    return selection;
}

}  // namespace

void CodeArea::refreshSelections()
{
    const Colours colours = coloursOf(palette());
    QList<QTextEdit::ExtraSelection> all{wholeLine(textCursor(), colours.line)};
    for (const QTextCursor &line : m_flashed)
        all.append(wholeLine(line, colours.flash));
    for (const QTextCursor &found : m_found) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = found;
        selection.format.setBackground(colours.found);
        all.append(selection);
    }
    for (const TextMark &mark : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = mark.where;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(mark.severity == Severity::Error         ? colours.error
                                               : mark.severity == Severity::Warning ? colours.warning
                                                                                    : colours.note);
        all.append(selection);
    }
    if (const auto pair = typing::matchingBrackets(*document(), textCursor().position())) {
        for (const int at : {pair->first, pair->second}) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = textCursor();
            selection.cursor.setPosition(at);
            selection.cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
            selection.format.setBackground(colours.bracket);
            all.append(selection);
        }
    }
    setExtraSelections(all);
}

void CodeArea::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette().color(QPalette::Text);
    colour.setAlpha(150);
    painter.setPen(colour);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRect line = lineRect(block);
        if (line.top() > event->rect().bottom())
            break;
        if (!m_folding.isFolded(block))
            continue;
        const int end = line.left() + fontMetrics().horizontalAdvance(block.text()) + fontMetrics().averageCharWidth();
        const QRect box(end, line.top() + 2, fontMetrics().horizontalAdvance(u"\u2026"_s) + 8, line.height() - 4);
        painter.drawRoundedRect(box, 3, 3);
        painter.drawText(box, Qt::AlignCenter, u"\u2026"_s);
    }
}

}  // namespace lintel
