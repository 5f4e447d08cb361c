// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

// What TextEditor does to lines, folds and marks.
#include "views/editors/problemmarks.h"
#include "views/editors/texteditor.h"
#include "views/widgets/icons.h"

#include <QtGui/QTextBlock>
#include <QtWidgets/QMenu>

namespace lintel {

using namespace Qt::StringLiterals;

void TextEditor::toggleComment()
{
    m_area->apply(tr("Toggle comment"), [this](QTextCursor &cursor) { typing::toggleComment(cursor, m_area->language()); });
}

void TextEditor::moveLinesUp()
{
    m_area->apply(tr("Move lines up"), [](QTextCursor &cursor) { typing::moveLines(cursor, true); });
}

void TextEditor::moveLinesDown()
{
    m_area->apply(tr("Move lines down"), [](QTextCursor &cursor) { typing::moveLines(cursor, false); });
}

void TextEditor::duplicateLines()
{
    m_area->apply(tr("Duplicate lines"), typing::duplicateLines);
}

void TextEditor::deleteLines()
{
    m_area->apply(tr("Delete lines"), typing::deleteLines);
}

void TextEditor::indent()
{
    m_area->apply(tr("Indent"), typing::indentLines);
}

void TextEditor::unindent()
{
    m_area->apply(tr("Unindent"), typing::unindent);
}

void TextEditor::foldHere()
{
    QTextBlock block = m_area->textCursor().block();
    // Within a folded part's lines, the header above is meant.
    while (block.isValid() && !m_area->folding().isHeader(block))
        block = block.previous();
    if (!block.isValid())
        return;
    m_area->goTo(block.position());
    m_area->folding().toggle(block);
}

void TextEditor::foldAll()
{
    QTextBlock block = m_area->textCursor().block();
    m_area->folding().foldAll();
    while (block.isValid() && !block.isVisible())
        block = block.previous();
    m_area->goTo(block.position());
}

void TextEditor::unfoldAll()
{
    m_area->folding().unfoldAll();
    m_area->ensureCursorVisible();
}

void TextEditor::zoomIn()
{
    m_area->zoom(1);
}

void TextEditor::zoomOut()
{
    m_area->zoom(-1);
}

void TextEditor::zoomToActual()
{
    m_area->zoom(0);
}

void TextEditor::goToNextProblem()
{
    m_problems->goToNext(true);
}

void TextEditor::goToPreviousProblem()
{
    m_problems->goToNext(false);
}

void TextEditor::addClipboardTo(QMenu &menu)
{
    QAction *cut = menu.addAction(icons::named(u"cut"_s), tr("Cu&t"), QKeySequence::Cut, m_area, &QPlainTextEdit::cut);
    cut->setEnabled(hasSelection() && !isReadOnly());
    QAction *copy = menu.addAction(icons::named(u"copy"_s), tr("&Copy"), QKeySequence::Copy, m_area, &QPlainTextEdit::copy);
    copy->setEnabled(hasSelection());
    QAction *paste = menu.addAction(icons::named(u"paste"_s), tr("&Paste"), QKeySequence::Paste, m_area, &QPlainTextEdit::paste);
    paste->setEnabled(m_area->canPaste());
    menu.addAction(tr("Select &all"), QKeySequence::SelectAll, m_area, &QPlainTextEdit::selectAll);
}

void TextEditor::setTabLeaves(bool leaves)
{
    m_area->setTabChangesFocus(leaves);
}

}  // namespace lintel
