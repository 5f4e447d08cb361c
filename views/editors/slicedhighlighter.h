// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/linehighlighter.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QTextBlock;
class QTextDocument;

namespace lintel {

/// Colours a document without ever blocking for long: what is on the screen first, the rest in slices while nothing else is to do.
class SlicedHighlighter : public QObject {
    Q_OBJECT

public:
    SlicedHighlighter(QTextDocument *document, std::unique_ptr<LineHighlighter> lines, QObject *parent = nullptr);

    /// Lines (from 0) that are on the screen now.
    void show(int first, int last);
    void setPalette(const QPalette &palette);
    bool isComplete() const { return m_lines->isComplete(); }
    /// Whether every line has its final colours.
    bool isDone() const { return !m_timer.isActive(); }

private:
    void change(int position, int removed, int added);
    void slice();
    int highlight(const QTextBlock &block, int before);
    void startOver();

    QTextDocument *m_document;
    std::unique_ptr<LineHighlighter> m_lines;
    QTimer m_timer;
    int m_next = 0;  // all lines before it are done
    int m_first = 0, m_last = 100;
    bool m_highlighting = false;
};

}  // namespace lintel
