// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"
#include "views/workbench/workbench.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace lintel {

/// The picture of a view, fitted into the room that there is.
class ViewPreview : public QWidget {
    Q_OBJECT

public:
    explicit ViewPreview(QWidget *parent = nullptr);

    /// Null shows the message.
    void setDrawing(std::shared_ptr<const Drawing> drawing);
    void setOptions(const ComposeOptions &options);
    /// What stands there while there is no picture.
    void setMessage(const QString &text);
    bool hasPicture() const { return m_drawing != nullptr; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void recompose();
    void render();

    std::shared_ptr<const Drawing> m_drawing;
    ComposeOptions m_options;
    Figures m_figures;
    QPixmap m_picture;
    QString m_message;
};

}  // namespace lintel
