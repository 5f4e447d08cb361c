// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/codearea.h"
#include "views/editors/symbols.h"

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;

namespace lintel {

class FindBar;
class InlinePrompt;
class ProblemMarks;
class ReferenceList;
class TextAssist;
class Workbench;

/// The text of one file of a workbench, as a tab: the text itself, a bar to find and replace, and a line that says where the cursor is and
/// what is wrong there. Each public function is something that a person can do.
class TextEditor : public QWidget {
    Q_OBJECT

public:
    TextEditor(Workbench &workbench, const QString &file, QWidget *parent = nullptr);
    ~TextEditor() override;

    const QString &file() const { return m_file; }
    CodeArea &area() { return *m_area; }
    FindBar &findBar() { return *m_findBar; }
    TextAssist &assist() { return *m_assist; }
    bool isReadOnly() const;
    bool hasSelection() const;
    bool hasProblems() const;
    /// What is said about the text beneath it.
    QString status() const;

    /// Cut, copy, paste and select all.
    void addClipboardTo(QMenu &menu);

    /// Line and column from 1; unknown ones (0) are the first.
    void goTo(const Location &where);

public slots:
    void undo();
    void redo();
    void find();
    void findAndReplace();
    void findNext();
    void findPrevious();
    void goToLine();
    void complete();
    void explain();
    void goToDefinition();
    void findReferences();
    /// Asks for another id of the element that the cursor is on, or for another name where it is in a name.
    void renameSymbol();
    /// Shows the record at the cursor on the canvas and in the tree.
    void revealRecord();
    void toggleComment();
    void moveLinesUp();
    void moveLinesDown();
    void duplicateLines();
    void deleteLines();
    void indent();
    void unindent();
    void foldHere();
    void foldAll();
    void unfoldAll();
    void zoomIn();
    void zoomOut();
    void zoomToActual();
    void goToNextProblem();
    void goToPreviousProblem();
    /// Whether Tab leaves the text rather than indents.
    void setTabLeaves(bool leaves);

signals:
    /// What can be done may be something else now: selection, problems, read-only.
    void stateChanged();
    /// A right click, or the menu key: where on the screen.
    void contextMenuWanted(const QPoint &globalPos);
    /// Answer to findReferences(); also shown as a list at the cursor.
    void referencesFound(lintel::RecordId of, const QList<lintel::Reference> &references);

private:
    void showExplanation(int position, const QPoint &globalPos);
    void goToDefinitionOf(RecordId record);
    void rename(RecordId record, bool name);
    void updateStatus();
    void selectRecord();
    QRect cursorOnScreen() const;

    Workbench &m_workbench;
    QString m_file;
    CodeArea *m_area;
    FindBar *m_findBar;
    QLabel *m_problem;
    QLabel *m_position;
    TextAssist *m_assist;
    ProblemMarks *m_problems;
    InlinePrompt *m_prompt;
    ReferenceList *m_references;
    QTimer m_rest;
};

}  // namespace lintel
