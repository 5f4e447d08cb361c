// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/unit/app/shell/randomnumbers.h"
#include "tests/unit/app/shell/testwindow.h"

#include <functional>

class QAbstractItemView;
class QWidget;

namespace lintel {
class DiagramView;
class TextEditor;
}  // namespace lintel

namespace lintel::testing {

/// Types any text: Qt Test knows keys of ASCII only.
void typeInto(QWidget *widget, const QString &text);

/// Somebody who does anything at all with a window, by mouse, keys and menus.
class RandomPerson {
public:
    RandomPerson(TestWindow &window, RandomNumbers &numbers);

    /// Does something and tells what. `told` gets the words before it is done, so that they are there when the program ends.
    void act(const std::function<void(const QString &)> &told);

private:
    struct Deed {
        int weight;
        void (RandomPerson::*run)();
    };
    void tell(const QString &what) { m_told(what); }
    int below(qsizetype count) { return m_numbers.below(count); }
    QString words();
    QString yaml();

    // randomcanvas.cpp
    QPoint somewhere(DiagramView &canvas);
    QPoint onSomething(DiagramView &canvas);
    DiagramView *canvas();
    Qt::KeyboardModifiers modifiers();
    void clickCanvas();
    void doubleClickCanvas();
    void dragOnCanvas();
    void dragGrip();
    void turnWheel();
    void pressKeyOnCanvas();
    void renameOnCanvas();
    void createOnCanvas();
    void dropOnCanvas();
    void menuOnCanvas();

    // randomtexts.cpp
    TextEditor *editor();
    void putCursor(TextEditor &editor);
    void typeText();
    void removeText();
    void pasteText();
    void pressKeyInText();

    // randompanels.cpp
    QModelIndex row(QAbstractItemView &view);
    QModelIndex treeRow();
    void selectInTree();
    void renameInTree();
    void createInTree();
    void dragInTree();
    void editField();
    void pokeWidget();
    void poke(QWidget *widget);

    // randomperson.cpp
    void triggerAction();
    void undoOrRedo();
    void openSomething();
    void closeTab();
    void switchTab();
    void pressAnyKey();
    void writeBehindItsBack();
    void resizeWindow();

    TestWindow &m_window;
    RandomNumbers &m_numbers;
    QList<Deed> m_deeds;
    int m_weights = 0;
    std::function<void(const QString &)> m_told;
};

}  // namespace lintel::testing
