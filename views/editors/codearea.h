// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"
#include "views/editors/folding.h"
#include "views/editors/slicedhighlighter.h"
#include "views/editors/textbinding.h"
#include "views/editors/typing.h"

#include <QtWidgets/QPlainTextEdit>

namespace lintel {

class Gutter;
class Workbench;

/// Something to say about a piece of the text.
struct TextMark {
    QTextCursor where;
    Severity severity = Severity::Error;
    QString text;
};

/// The text of one file of a workbench with all that makes typing it pleasant: numbers, folds, marks, indentation, pairs. It knows texts,
/// not what they mean. Ctrl and a click ask for the definition.
class CodeArea : public QPlainTextEdit {
    Q_OBJECT

public:
    CodeArea(Workbench &workbench, const QString &file, QWidget *parent = nullptr);
    ~CodeArea() override;

    TextBinding &binding() { return m_binding; }
    const TextBinding &binding() const { return m_binding; }
    Folding &folding() { return m_folding; }
    const SlicedHighlighter &highlighter() const { return m_highlighter; }
    typing::Language language() const { return m_language; }

    void setMarks(const QList<TextMark> &marks);
    const QList<TextMark> &marks() const { return m_marks; }
    /// The worst mark of a line, or null.
    const TextMark *markOn(const QTextBlock &block) const;
    /// What a search has found.
    void setFound(const QList<QTextCursor> &found);
    /// Lines that are lit up, as they have just changed without being typed.
    QList<int> flashedLines() const;
    /// Puts the cursor (or a selection) there, unfolds it and brings it into sight.
    void goTo(int position, int anchor = -1);
    /// The cursor for a place as files count it (from 1, columns in whole characters).
    QTextCursor cursorAt(int line, int column) const;

    // Edits as one step of undo each
    void apply(const QString &label, const std::function<void(QTextCursor &)> &change);

    /// The workbench's, with the cursor going to what has changed.
    void undo();
    void redo();

    /// Makes the letters larger or smaller by so many points; 0 brings the first size back.
    void zoom(int steps);

    // For the gutter
    int gutterWidth() const;
    void paintGutter(QPainter &painter, const QRect &exposed);
    void pressGutter(const QPoint &at);
    QString gutterToolTip(const QPoint &at) const;

signals:
    /// Ctrl was held while this position was clicked.
    void definitionWanted(int position);
    /// The mouse rests on this position.
    void hovered(int position, const QPoint &globalPos);
    /// A person typed a character.
    void typed(QChar character);
    void viewportMoved();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool typeKey(QKeyEvent *event);
    void follow(bool undoing);
    void takePatch(TextPlace begin, TextPlace end);
    void refreshSelections();
    void placeGutter();
    void showVisible();
    void applyPalette();
    QRect lineRect(const QTextBlock &block) const;
    int digits() const;
    int digitWidth() const;

    Workbench &m_workbench;
    typing::Language m_language;
    TextBinding m_binding;
    SlicedHighlighter m_highlighter;
    Folding m_folding;
    Gutter *m_gutter;
    QTimer m_flashEnd;
    QList<TextMark> m_marks;
    QList<QTextCursor> m_found;
    QList<QTextCursor> m_flashed;
    QTextCursor m_top;  // the first line on the screen while a patch comes
    bool m_following = false;
    double m_fontSize = 0;
};

}  // namespace lintel
