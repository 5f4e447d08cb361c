// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/codearea.h"

#include "views/editors/gutter.h"
#include "views/workbench/workbench.h"

#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QFontDatabase>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QUndoStack>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int flashMilliseconds = 900;
constexpr int mostFlashedLines = 200;

typing::Language languageOf(const QString &file)
{
    return file.endsWith(u".md"_s, Qt::CaseInsensitive) ? typing::Language::Markdown : typing::Language::Yaml;
}

}  // namespace

CodeArea::CodeArea(Workbench &workbench, const QString &file, QWidget *parent)
    : QPlainTextEdit(parent),
      m_workbench(workbench),
      m_language(languageOf(file)),
      m_binding(workbench, file, document()),
      m_highlighter(document(), LineHighlighter::make(file)),
      m_folding(document(), m_language == typing::Language::Markdown),
      m_gutter(new Gutter(*this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_fontSize = font().pointSizeF();
    setLineWrapMode(m_language == typing::Language::Markdown ? WidgetWidth : NoWrap);
    setReadOnly(workbench.isReadOnly());
    setFrameShape(NoFrame);
    viewport()->setMouseTracking(true);
    // Files are read from left to right in every language.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    m_flashEnd.setSingleShot(true);
    m_flashEnd.setInterval(flashMilliseconds);
    connect(&m_flashEnd, &QTimer::timeout, this, [this] {
        m_flashed.clear();
        refreshSelections();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeArea::placeGutter);
    connect(document(), &QTextDocument::blockCountChanged, this, [this] { m_folding.reveal(textCursor().block()); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
        showVisible();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        m_folding.reveal(textCursor().block());
        refreshSelections();
        m_gutter->update();
    });
    connect(&m_binding, &TextBinding::aboutToPatch, this, [this] { m_top = QTextCursor(firstVisibleBlock()); });
    connect(&m_binding, &TextBinding::patchDone, this, [this] { verticalScrollBar()->setValue(m_top.block().firstLineNumber()); });
    connect(&m_binding, &TextBinding::patched, this, &CodeArea::takePatch);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CodeArea::viewportMoved);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &CodeArea::viewportMoved);
    applyPalette();
    placeGutter();
    refreshSelections();
}

CodeArea::~CodeArea() = default;

void CodeArea::applyPalette()
{
    m_highlighter.setPalette(palette());
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    refreshSelections();
}

void CodeArea::showVisible()
{
    const int first = firstVisibleBlock().blockNumber();
    m_highlighter.show(first, first + viewport()->height() / std::max(1, fontMetrics().height()) + 1);
}

void CodeArea::setMarks(const QList<TextMark> &marks)
{
    m_marks = marks;
    refreshSelections();
    m_gutter->update();
}

void CodeArea::setFound(const QList<QTextCursor> &found)
{
    m_found = found;
    refreshSelections();
}

const TextMark *CodeArea::markOn(const QTextBlock &block) const
{
    const TextMark *worst = nullptr;
    for (const TextMark &mark : m_marks) {
        const int at = mark.where.selectionStart();
        if (at >= block.position() && at < block.position() + block.length() && (!worst || mark.severity > worst->severity))
            worst = &mark;
    }
    return worst;
}

QList<int> CodeArea::flashedLines() const
{
    QList<int> lines;
    for (const QTextCursor &cursor : m_flashed)
        lines.append(cursor.blockNumber());
    return lines;
}

QTextCursor CodeArea::cursorAt(int line, int column) const
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line - 1, 0, blockCount() - 1));
    const QString text = block.text();
    qsizetype at = 0;
    for (int i = 1; i < column && at < text.size(); ++i)
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(std::min(at, text.size())));
    return cursor;
}

void CodeArea::goTo(int position, int anchor)
{
    QTextCursor cursor = textCursor();
    const int last = document()->characterCount() - 1;
    cursor.setPosition(std::clamp(anchor < 0 ? position : anchor, 0, last));
    cursor.setPosition(std::clamp(position, 0, last), QTextCursor::KeepAnchor);
    m_folding.reveal(cursor.block());
    setTextCursor(cursor);
    const int line = cursor.block().firstLineNumber();
    const int top = verticalScrollBar()->value();
    const int page = verticalScrollBar()->pageStep();
    if (line < top || line >= top + page - 1)
        centerCursor();
}

void CodeArea::apply(const QString &label, const std::function<void(QTextCursor &)> &change)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    m_binding.edit(label, [&] { change(cursor); });
    setTextCursor(cursor);
}

void CodeArea::undo()
{
    follow(true);
}

void CodeArea::redo()
{
    follow(false);
}

void CodeArea::follow(bool undoing)
{
    const QScopedValueRollback following(m_following, true);
    if (undoing)
        m_workbench.undoStack()->undo();
    else
        m_workbench.undoStack()->redo();
}

void CodeArea::takePatch(TextPlace begin, TextPlace end)
{
    if (m_following)
        goTo(m_binding.position(end));
    const int last = std::min(end.line, begin.line + mostFlashedLines);
    for (int line = begin.line; line <= last; ++line)
        m_flashed.append(QTextCursor(document()->findBlockByNumber(line)));
    m_flashEnd.start();
    refreshSelections();
}

bool CodeArea::typeKey(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const auto done = [&] {
        setTextCursor(cursor);
        ensureCursorVisible();
        return true;
    };
    const Qt::KeyboardModifiers held = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (held != Qt::NoModifier && event->text().size() != 1)
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (held != Qt::NoModifier)
            return false;
        typing::newLine(cursor, m_language);
        return done();
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (tabChangesFocus() || held != Qt::NoModifier)
            return false;
        if (event->key() == Qt::Key_Tab)
            typing::indent(cursor);
        else
            typing::unindent(cursor);
        return done();
    case Qt::Key_Backspace: return held == Qt::NoModifier && typing::erasePair(cursor) && done();
    default: break;
    }
    return event->text().size() == 1 && typing::typeBracket(cursor, event->text().at(0)) && done();
}

void CodeArea::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        follow(event->matches(QKeySequence::Undo));
        event->accept();
        return;
    }
    const bool tab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (tab && tabChangesFocus()) {
        event->ignore();  // there was nowhere to go
        return;
    }
    const bool changes = !isReadOnly() && typeKey(event);
    if (changes)
        event->accept();
    else
        QPlainTextEdit::keyPressEvent(event);
    if (!isReadOnly() && event->text().size() == 1 && event->text().at(0).isPrint())
        emit typed(event->text().at(0));
}

bool CodeArea::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool CodeArea::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        emit hovered(cursorForPosition(help->pos()).position(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        const bool link = static_cast<QMouseEvent *>(event)->modifiers() == Qt::ControlModifier;
        viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    }
    return QPlainTextEdit::viewportEvent(event);
}

void CodeArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeGutter();
}

void CodeArea::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && !textCursor().hasSelection())
        emit definitionWanted(cursorForPosition(event->position().toPoint()).position());
}

void CodeArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
    showVisible();
}

void CodeArea::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void CodeArea::zoom(int steps)
{
    constexpr double smallest = 5;
    constexpr double largest = 60;
    QFont scaled = font();
    scaled.setPointSizeF(std::clamp(steps == 0 ? m_fontSize : scaled.pointSizeF() + steps, smallest, largest));
    setFont(scaled);
}

QMimeData *CodeArea::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
}

bool CodeArea::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void CodeArea::insertFromMimeData(const QMimeData *source)
{
    apply(tr("Paste"), [&](QTextCursor &cursor) { cursor.insertText(source->text()); });
    ensureCursorVisible();
}

}  // namespace lintel
