// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"

#include <QtWidgets/QAbstractScrollArea>

namespace lintel {

/// Shows a picture to be looked at: scrolled, zoomed by Ctrl and the wheel or by + and -, with one thing in it pointed out.
class FiguresCanvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit FiguresCanvas(QWidget *parent = nullptr);

    void setFigures(const Figures &figures);
    /// What stands there without a picture.
    void setMessage(const QString &text);
    /// Frames what shows the record and brings it into sight; nothing for 0.
    void pointOut(RecordId record);
    RecordId pointedOut() const { return m_record; }
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void fit();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateBars();
    QRectF boundsOf(RecordId record) const;
    QPointF origin() const;

    Figures m_figures;
    QString m_message;
    RecordId m_record;
    double m_zoom = 1;
    bool m_fitted = true;  ///< Follows the size of the widget until a person zooms.
};

}  // namespace lintel
