// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QLatin1StringView>

#include <span>

namespace lintel {

/// An icon as text: layers on a grid of 16 x 16, drawn one above the other, separated by '|'. The first letter of a layer is its ink:
///   s lines    d dashed lines    a lines in the accent colour    k K lines and areas on a coloured ground
///   t a light ground with lines around it    f filled    A filled in the accent colour    e w g filled red, amber, green
/// The rest is a path in SVG's words (M L H V C Q Z, absolute or relative), and three more: `O x y r` a circle, `E x y rx ry` an ellipse,
/// `R x y width height radius` a rounded rectangle.
struct IconSource {
    QLatin1StringView name;
    QLatin1StringView layers;
};

/// Icons for what a model holds.
std::span<const IconSource> iconsOfModel();
/// Icons for what a person can do.
std::span<const IconSource> iconsOfActions();

}  // namespace lintel
