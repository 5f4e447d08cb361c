// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/part.h"

#include <QtWidgets/QLineEdit>

namespace lintel::canvas {

/// Edits a name where it stands. Return, or leaving it, takes the text; Escape does not.
class NameEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit NameEditor(QWidget *parent);

    void open(Part part, const QString &text, const QRect &over, const QString &what);
    bool isOpen() const { return m_part.isValid(); }

signals:
    void entered(lintel::canvas::Part part, const QString &text);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take();
    void close();

    Part m_part;
};

}  // namespace lintel::canvas
