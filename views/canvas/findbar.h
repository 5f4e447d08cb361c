// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/part.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;

namespace lintel::canvas {

class CanvasSelection;
class DiagramScene;

/// Finds parts of a diagram by what they are called and described as; all that match are marked.
class FindBar : public QFrame {
    Q_OBJECT

public:
    FindBar(DiagramScene &scene, CanvasSelection &selection, QWidget *parent);

    void open();
    void search(const QString &text);
    /// Selects the next match, going round at the end.
    void next(bool forwards);
    const QList<Part> &matches() const { return m_matches; }

signals:
    void found(lintel::canvas::Part part);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void mark();
    void close();

    DiagramScene &m_scene;
    CanvasSelection &m_selection;
    QLineEdit *m_text;
    QLabel *m_count;
    QList<Part> m_matches;
    int m_at = -1;
};

}  // namespace lintel::canvas
