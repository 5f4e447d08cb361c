// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

#include <QtWidgets/QFrame>

class QLabel;
class QToolButton;

namespace lintel::canvas {

/// What could not be shown, and why: one quiet line that opens into all of them.
class NotesBar : public QFrame {
    Q_OBJECT

public:
    explicit NotesBar(QWidget *parent);

    void setNotes(const Diagnostics &notes);
    QSize sizeFor(int width) const;

private:
    void unfold();

    Diagnostics m_notes;
    QToolButton *m_more;
    QLabel *m_text;
};

}  // namespace lintel::canvas
