// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/figures.h"
#include "model/workspace/workspace.h"

#include <QtWidgets/QWidget>

namespace lintel {

/// What one style makes of a box and a line, in the light and the dark theme.
struct StyleSample {
    Diagram diagram;
    Layout layout;
};
/// A box, or for styles of relationships a line between two, styled. `title` is the name of the first box.
StyleSample styleSample(const Value &style, const QString &title, const QString &typeLine);

/// Contrast of the text on its background in a theme, 1 to 21, for what the style is about: of a box its text on its fill, of a line its
/// label on the picture's background.
double contrastOf(const StyleSample &sample, const Value &style, Theme theme);

/// Draws a sample as pictures draw it.
class StylePreview final : public QWidget {
    Q_OBJECT

public:
    explicit StylePreview(Theme theme, QWidget *parent = nullptr);

    void setSample(const StyleSample &sample);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    Figures m_figures;
};

}  // namespace lintel
