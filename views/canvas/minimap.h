// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGui/QPixmap>
#include <QtWidgets/QFrame>

namespace lintel {
class DiagramView;
}  // namespace lintel

namespace lintel::canvas {

/// The whole diagram, small, with a frame around what is in sight; pressing goes there.
class Minimap : public QFrame {
    Q_OBJECT

public:
    explicit Minimap(DiagramView &view);
    QSize sizeHint() const override;
    /// It shows when it is wanted and not everything is in sight.
    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// From the scene to this widget.
    QTransform mapping() const;
    void drawDiagram();
    void goTo(const QPointF &point);
    void follow();

    bool m_wanted = true;
    DiagramView &m_view;
    QPixmap m_picture;
};

}  // namespace lintel::canvas
