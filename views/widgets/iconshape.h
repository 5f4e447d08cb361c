// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGui/QColor>
#include <QtGui/QPainterPath>

class QPainter;

namespace lintel {

/// The colours that an icon is drawn in.
struct IconInks {
    QColor lines;
    QColor accent;
    QColor ground;  ///< Of areas with lines around them; translucent.
    QColor red, amber, green;
    QColor onColour;  ///< Of lines on a red, amber, green or accent area.
};

/// An icon read from its source (see IconSource), ready to be drawn at any size.
class IconShape {
public:
    /// Parts that cannot be read are left out; isValid() tells.
    explicit IconShape(QLatin1StringView layers);

    bool isValid() const { return m_valid; }
    void paint(QPainter &painter, const QRectF &target, const IconInks &inks) const;

private:
    struct Layer {
        char ink;
        QPainterPath path;
    };
    QList<Layer> m_layers;
    bool m_valid = true;
};

}  // namespace lintel
