// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/textactions.h"

#include "views/editors/texteditor.h"

#include <QtWidgets/QMenu>

namespace lintel {

using namespace Qt::StringLiterals;

TextActions::TextActions(ActionCatalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    addFinding();
    addKnowing();
    addEditing();
    addFolding();
    addZoom();
    addTabSwitch();
    for (const auto &[action, when] : std::as_const(m_actions))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    update();
}

void TextActions::add(const ActionCatalog::Spec &spec, When when, void (TextEditor::*run)())
{
    QAction *action = m_catalog.add(spec, this, [this, run](bool) {
        if (m_editor)
            (m_editor->*run)();
    });
    m_actions.append({action, when});
}

void TextActions::addFinding()
{
    add({u"text.find"_s, tr("&Find…"), {QKeySequence::Find}, u"find"_s}, When::Always, &TextEditor::find);
    add({u"text.replace"_s, tr("&Replace…"), {QKeySequence(u"Ctrl+H"_s)}, u"find"_s}, When::Writable, &TextEditor::findAndReplace);
    add({u"text.find-next"_s, tr("Find &next"), {QKeySequence(u"F3"_s)}, u"forward"_s}, When::Always, &TextEditor::findNext);
    add({u"text.find-previous"_s, tr("Find &previous"), {QKeySequence(u"Shift+F3"_s)}, u"back"_s}, When::Always, &TextEditor::findPrevious);
    add({u"text.go-to-line"_s, tr("&Go to line…"), {QKeySequence(u"Ctrl+G"_s)}}, When::Always, &TextEditor::goToLine);
    add({u"text.next-problem"_s, tr("Next pro&blem"), {QKeySequence(u"F8"_s)}, u"warning"_s}, When::Problems, &TextEditor::goToNextProblem);
    add({u"text.previous-problem"_s, tr("Pre&vious problem"), {QKeySequence(u"Shift+F8"_s)}, u"warning"_s}, When::Problems,
        &TextEditor::goToPreviousProblem);
}

void TextActions::addKnowing()
{
    add({u"text.complete"_s, tr("&Suggest…"), {QKeySequence(u"Ctrl+Space"_s)}, {}, tr("What can be written at the cursor")}, When::Writable,
        &TextEditor::complete);
    add({u"text.explain"_s, tr("&Explain"), {QKeySequence(u"Ctrl+I"_s)}, u"help"_s, tr("What the word at the cursor means")}, When::Always,
        &TextEditor::explain);
    add({u"text.definition"_s, tr("Go to &definition"), {QKeySequence(u"F12"_s)}, u"link"_s, tr("Where what the cursor is on is defined")},
        When::Always, &TextEditor::goToDefinition);
    add({u"text.references"_s,
         tr("Find re&ferences"),
         {QKeySequence(u"Shift+F12"_s)},
         u"search"_s,
         tr("All places that name what the cursor is on")},
        When::Always, &TextEditor::findReferences);
    add({u"text.rename"_s, tr("Ren&ame…"), {QKeySequence(u"F2"_s)}, u"edit"_s, tr("Another id or name, wherever it is named")},
        When::Writable, &TextEditor::renameSymbol);
    add({u"text.reveal"_s, tr("Sho&w in the diagram"), {QKeySequence(u"Ctrl+Shift+D"_s)}, u"view-container"_s}, When::Always,
        &TextEditor::revealRecord);
}

void TextActions::addEditing()
{
    add({u"text.comment"_s, tr("Toggle &comment"), {QKeySequence(u"Ctrl+/"_s)}}, When::Writable, &TextEditor::toggleComment);
    add({u"text.move-up"_s, tr("Move lines &up"), {QKeySequence(u"Alt+Up"_s)}, u"up"_s}, When::Writable, &TextEditor::moveLinesUp);
    add({u"text.move-down"_s, tr("Move lines d&own"), {QKeySequence(u"Alt+Down"_s)}}, When::Writable, &TextEditor::moveLinesDown);
    add({u"text.duplicate"_s, tr("Dup&licate lines"), {QKeySequence(u"Ctrl+Shift+Down"_s)}, u"copy"_s}, When::Writable,
        &TextEditor::duplicateLines);
    add({u"text.delete-lines"_s, tr("Dele&te lines"), {QKeySequence(u"Ctrl+Shift+K"_s)}, u"delete"_s}, When::Writable,
        &TextEditor::deleteLines);
    add({u"text.indent"_s, tr("&Indent"), {QKeySequence(u"Ctrl+]"_s)}}, When::Writable, &TextEditor::indent);
    add({u"text.unindent"_s, tr("Uninden&t"), {QKeySequence(u"Ctrl+["_s)}}, When::Writable, &TextEditor::unindent);
}

void TextActions::addFolding()
{
    add({u"text.fold"_s, tr("Fold or unfold &here"), {QKeySequence(u"Ctrl+Shift+["_s)}, u"collapse"_s}, When::Always,
        &TextEditor::foldHere);
    add({u"text.fold-all"_s, tr("Fold all"), {}, u"collapse"_s}, When::Always, &TextEditor::foldAll);
    add({u"text.unfold-all"_s, tr("Unfold all"), {QKeySequence(u"Ctrl+Shift+]"_s)}, u"expand"_s}, When::Always, &TextEditor::unfoldAll);
}

void TextActions::addZoom()
{
    add({u"text.zoom-in"_s, tr("Larger letters"), {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)}, u"zoom-in"_s}, When::Always,
        &TextEditor::zoomIn);
    add({u"text.zoom-out"_s, tr("Smaller letters"), {QKeySequence::ZoomOut}, u"zoom-out"_s}, When::Always, &TextEditor::zoomOut);
    add({u"text.zoom-actual"_s, tr("Letters as at first"), {QKeySequence(u"Ctrl+0"_s)}, u"zoom-actual"_s}, When::Always,
        &TextEditor::zoomToActual);
}

void TextActions::addTabSwitch()
{
    const ActionCatalog::Spec spec{u"text.tab-leaves"_s,
                                   tr("Tab &key leaves the text"),
                                   {QKeySequence(u"Ctrl+M"_s)},
                                   {},
                                   tr("Tab goes to the next part of the window instead of indenting"),
                                   true};
    QAction *action = m_catalog.add(spec, this, [this](bool on) {
        if (m_editor)
            m_editor->setTabLeaves(on);
    });
    m_actions.append({action, When::Always});
}

void TextActions::setEditor(TextEditor *editor)
{
    if (m_editor) {
        m_editor->disconnect(this);
        for (const auto &[action, when] : std::as_const(m_actions))
            m_editor->removeAction(action);
    }
    m_editor = editor;
    if (editor) {
        for (const auto &[action, when] : std::as_const(m_actions))
            editor->addAction(action);
        editor->setTabLeaves(m_catalog.action(u"text.tab-leaves"_s)->isChecked());
        connect(editor, &TextEditor::stateChanged, this, &TextActions::update);
        connect(editor, &TextEditor::contextMenuWanted, this, &TextActions::showContextMenu);
    }
    update();
}

void TextActions::update()
{
    for (const auto &[action, when] : std::as_const(m_actions)) {
        const bool writable = m_editor && !m_editor->isReadOnly();
        const bool problems = m_editor && m_editor->hasProblems();
        action->setEnabled(when == When::Writable ? writable : when == When::Problems ? problems : !m_editor.isNull());
    }
}

QList<QAction *> TextActions::listed(const QStringList &ids) const
{
    QList<QAction *> found;
    for (const QString &id : ids)
        found.append(id.isEmpty() ? nullptr : m_catalog.action(QString(u"text."_s % id)));
    return found;
}

QList<QAction *> TextActions::menu() const
{
    return listed({u"find"_s,
                   u"replace"_s,
                   u"find-next"_s,
                   u"find-previous"_s,
                   u"go-to-line"_s,
                   {},
                   u"complete"_s,
                   u"explain"_s,
                   u"definition"_s,
                   u"references"_s,
                   u"rename"_s,
                   u"reveal"_s,
                   {},
                   u"comment"_s,
                   u"indent"_s,
                   u"unindent"_s,
                   u"move-up"_s,
                   u"move-down"_s,
                   u"duplicate"_s,
                   u"delete-lines"_s,
                   {},
                   u"fold"_s,
                   u"fold-all"_s,
                   u"unfold-all"_s,
                   {},
                   u"next-problem"_s,
                   u"previous-problem"_s,
                   {},
                   u"zoom-in"_s,
                   u"zoom-out"_s,
                   u"zoom-actual"_s,
                   {},
                   u"tab-leaves"_s});
}

QList<QAction *> TextActions::contextMenu() const
{
    return listed({u"definition"_s, u"references"_s, u"rename"_s, u"explain"_s, u"reveal"_s, {}, u"complete"_s, u"comment"_s, u"fold"_s});
}

void TextActions::showContextMenu(const QPoint &at)
{
    if (!m_editor)
        return;
    auto *menu = new QMenu(m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = contextMenu();
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->addSeparator();
    m_editor->addClipboardTo(*menu);
    menu->popup(at);
}

}  // namespace lintel
