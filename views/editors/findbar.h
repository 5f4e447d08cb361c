// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/textsearch.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lintel {

class CodeArea;

/// Finds and replaces in a text; opened beneath it.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(CodeArea &area, QWidget *parent = nullptr);

    /// Opens with what is selected, or what was looked for last.
    void open(bool withReplace);
    void dismiss();
    void setSearch(const TextSearch &search);
    void setReplacement(const QString &text);
    int count() const { return int(m_matches.size()); }
    void findNext() { find(true); }
    void findPrevious() { find(false); }
    /// Replaces the match that is selected and goes on to the next one.
    void replace();
    /// As one edit. Returns how many.
    int replaceAll();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *option(const QString &text, const QString &tip);
    void build();
    TextSearch search() const;
    void refresh();
    void find(bool forward);
    void tellCount();
    qsizetype selectedMatch() const;

    CodeArea &m_area;
    QLineEdit *m_pattern;
    QLineEdit *m_replacement;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_regex;
    QLabel *m_count;
    QWidget *m_replaceRow;
    QList<TextMatch> m_matches;
    QTimer m_soon;  // after an edit
};

}  // namespace lintel
