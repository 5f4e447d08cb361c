// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/completion.h"

#include <QtWidgets/QTreeWidget>

namespace lintel {

/// The list of what could be written, beneath the cursor. It never takes the focus: the text gets the keys and hands on those that are meant
/// for the list.
class CompletionPopup : public QTreeWidget {
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *owner);

    /// Shows the list beneath (or above) a rectangle of the screen.
    void open(const QList<Suggestion> &suggestions, const QRect &cursor);
    QStringList texts() const;
    const Suggestion *current() const;
    /// Up, down, page up, page down; false for other keys.
    bool move(int key);

signals:
    void chosen();

private:
    void place(const QRect &cursor);

    QList<Suggestion> m_suggestions;
};

}  // namespace lintel
