// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QWidget>

namespace lintel {

class CodeArea;

/// The strip beside a text: marks, line numbers and folds. The text area paints it, as it knows where its lines are.
class Gutter : public QWidget {
    Q_OBJECT

public:
    explicit Gutter(CodeArea &area);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    CodeArea &m_area;
};

}  // namespace lintel
