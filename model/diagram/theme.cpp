// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lintel::theme {

namespace {

struct Rgb {
    int red = 0, green = 0, blue = 0;
};

Rgb parse(const QString &colour)
{
    const uint value = QStringView(colour).sliced(1).toUInt(nullptr, 16);
    return {static_cast<int>(value >> 16 & 0xff), static_cast<int>(value >> 8 & 0xff), static_cast<int>(value & 0xff)};
}

QString format(const Rgb &colour)
{
    const int value = colour.red << 16 | colour.green << 8 | colour.blue;
    return u'#' % QString::number(value, 16).rightJustified(6, u'0');
}

double luminance(const QString &colour)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const Rgb rgb = parse(colour);
    return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
}

struct KindColours {
    QLatin1StringView kind;
    std::array<QLatin1StringView, 3> fill;      // light, dark, print
    std::array<QLatin1StringView, 3> external;  // the same outside of what the architects own
};

// Deeper means further out: people, then systems, then what is inside. Text colours are chosen by contrast.
constexpr std::array<KindColours, 7> kindColours = {{
    {"person"_L1, {"#0b3b73"_L1, "#2c69ad"_L1, "#d4d4d4"_L1}, {"#4c5766"_L1, "#4d5866"_L1, "#ffffff"_L1}},
    {"system"_L1, {"#1558a6"_L1, "#1e5492"_L1, "#e3e3e3"_L1}, {"#69727f"_L1, "#5a6472"_L1, "#ffffff"_L1}},
    {"container"_L1, {"#2a76c4"_L1, "#1a4374"_L1, "#efefef"_L1}, {"#6f7884"_L1, "#5f6976"_L1, "#ffffff"_L1}},
    {"component"_L1, {"#b5d6f6"_L1, "#1d3552"_L1, "#f8f8f8"_L1}, {"#d9dde3"_L1, "#3d4651"_L1, "#ffffff"_L1}},
    {"code"_L1, {"#e3f0fc"_L1, "#1a2838"_L1, "#ffffff"_L1}, {"#eceef1"_L1, "#333a43"_L1, "#ffffff"_L1}},
    {"deployment-node"_L1, {"#eaf0f6"_L1, "#27313d"_L1, "#f8f8f8"_L1}, {"#eceef1"_L1, "#333a43"_L1, "#ffffff"_L1}},
    {"element"_L1, {"#24716d"_L1, "#1f615d"_L1, "#e9e9e9"_L1}, {"#69727f"_L1, "#5a6472"_L1, "#ffffff"_L1}},
}};

const KindColours &coloursOf(const QString &base)
{
    for (const KindColours &colours : kindColours) {
        if (base == colours.kind) {
            return colours;
        }
    }
    return kindColours.back();
}

constexpr double leastContrastOfUsers = 2.5;  // A style's text colour that reads worse, as on what is faded, is not taken.

QString strokeFor(const QString &fill, Theme theme)
{
    switch (theme) {
    case Theme::Dark: return mix(fill, u"#9cc9ff"_s, 0.45);
    case Theme::Print: return u"#2b2b2b"_s;
    case Theme::Light: break;
    }
    return mix(fill, u"#06182e"_s, 0.32);
}

}  // namespace

const Palette &palette(Theme theme)
{
    static const Palette light = {u"#ffffff"_s, u"#16202c"_s, u"#4a5563"_s, u"#5c6876"_s, u"#7b8794"_s, u"#b3261e"_s};
    static const Palette dark = {u"#12161c"_s, u"#eef2f7"_s, u"#b9c4d1"_s, u"#8f9dad"_s, u"#6f7d8d"_s, u"#ff8a80"_s};
    static const Palette print = {u"#ffffff"_s, u"#000000"_s, u"#262626"_s, u"#333333"_s, u"#555555"_s, u"#000000"_s};
    return theme == Theme::Dark ? dark : theme == Theme::Print ? print : light;
}

Paint nodePaint(const DiagramNode &node, Theme theme)
{
    const Look &look = lookOf(node.look, node.darkLook, theme);
    const Palette &colours = palette(theme);
    Paint paint;
    const QString base = baseKind(node);
    const KindColours &kind = coloursOf(base);
    const auto column = static_cast<size_t>(theme);
    paint.fill = node.stub ? colours.background : QString(node.external ? kind.external[column] : kind.fill[column]);
    if (isColour(look.background)) {
        paint.fill = look.background;
    }
    paint.stroke = node.stub ? colours.stub : strokeFor(paint.fill, theme);
    if (isColour(look.stroke)) {
        paint.stroke = look.stroke;
    }
    const QString seen = mix(colours.background, paint.fill, qBound(0, look.opacity, 100) / 100.0);
    paint.text = node.stub && !isColour(look.background) ? colours.stub : readableOn(seen);
    if (isColour(look.color) && contrast(look.color, seen) >= leastContrastOfUsers) {
        paint.text = look.color;
    }
    return paint;
}

QString baseKind(const DiagramNode &node)
{
    static const QStringList containers = {u"container"_s, u"database"_s, u"queue"_s, u"topic"_s, u"cache"_s, u"bucket"_s, u"function"_s};
    static const QStringList nodes = {u"node"_s, u"deployment-node"_s, u"infrastructure"_s};
    for (const QString &kind : {node.base, node.kind}) {
        if (std::any_of(kindColours.begin(), kindColours.end(), [&](const KindColours &colours) { return kind == colours.kind; })) {
            return kind;
        }
    }
    if (containers.contains(node.kind)) {
        return u"container"_s;
    }
    if (nodes.contains(node.kind) || (node.record.isValid() && !node.element.isValid())) {
        return u"deployment-node"_s;
    }
    switch (node.look.shape) {
    case Shape::Person:
    case Shape::Robot: return u"person"_s;
    case Shape::Component: return u"component"_s;
    case Shape::Cylinder:
    case Shape::Pipe:
    case Shape::Bucket: return u"container"_s;
    default: return u"element"_s;
    }
}

bool isColour(const QString &colour)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    return colour.size() == 7 && colour.at(0) == u'#' && std::all_of(colour.begin() + 1, colour.end(), isHex);
}

double contrast(const QString &a, const QString &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (qMax(one, two) + 0.05) / (qMin(one, two) + 0.05);
}

QString readableOn(const QString &background)
{
    const QString white = u"#ffffff"_s;
    if (contrast(white, background) >= 4.5) {
        return white;
    }
    const QString ink = u"#0f1a28"_s;
    return contrast(ink, background) >= 4.5 ? ink : u"#000000"_s;
}

QString mix(const QString &a, const QString &b, double part)
{
    const Rgb one = parse(a);
    const Rgb two = parse(b);
    const auto between = [part](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * part)); };
    return format({between(one.red, two.red), between(one.green, two.green), between(one.blue, two.blue)});
}

}  // namespace lintel::theme
