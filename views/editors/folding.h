// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>

class QTextBlock;
class QTextDocument;

namespace lintel {

/// Folds what is indented below a line of YAML, or below a heading of Markdown. Folded lines are invisible blocks of the document; nothing
/// else about them changes.
class Folding : public QObject {
    Q_OBJECT

public:
    Folding(QTextDocument *document, bool markdown, QObject *parent = nullptr);

    /// Whether something can be folded below this line.
    bool isHeader(const QTextBlock &block) const;
    bool isFolded(const QTextBlock &block) const;
    void fold(const QTextBlock &header);
    void unfold(const QTextBlock &header);
    void toggle(const QTextBlock &header);
    /// All headers that stand at the least indentation.
    void foldAll();
    void unfoldAll();
    /// Unfolds whatever hides this line.
    void reveal(const QTextBlock &block);

private:
    int lastLine(const QTextBlock &header) const;
    bool startsBelow(const QTextBlock &header, const QTextBlock &block) const;
    void setVisible(const QTextBlock &from, const QTextBlock &until, bool visible);
    void repair();

    QTextDocument *m_document;
    bool m_markdown;
    bool m_anyFolded = false;
};

}  // namespace lintel
