// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/shapes.h"

#include "model/diagram/shapespath.h"

#include <QtCore/QMarginsF>

#include <algorithm>
#include <numbers>

using namespace Qt::StringLiterals;

namespace lintel::shapes {

namespace {

constexpr double padX = 14;
constexpr double padY = 12;
constexpr double head = 44;      // of persons and robots, diameter
constexpr double shoulder = 30;  // how much of the head stands above the body
constexpr double cap = 10;       // half the height of a cylinder's top
constexpr double titleBar = 22;

/// Fixed room that the shape takes on each side, beside the padding.
QMarginsF margins(Shape shape)
{
    switch (shape) {
    case Shape::Hexagon: return {18, 0, 18, 0};
    case Shape::Cylinder: return {0, 2 * cap - 4, 0, cap - 6};
    case Shape::Bucket: return {14, 2 * cap - 4, 14, 0};
    case Shape::Pipe: return {2 * cap - 4, 0, cap, 0};
    case Shape::Person:
    case Shape::Robot: return {4, head - 6, 4, 0};
    case Shape::Folder: return {0, 12, 0, 0};
    case Shape::WebBrowser:
    case Shape::Window:
    case Shape::Terminal: return {0, titleBar, 0, 0};
    case Shape::Shell: return {0, 10, 0, 0};
    case Shape::MobileDevicePortrait: return {0, 12, 0, 16};
    case Shape::MobileDeviceLandscape: return {12, 0, 16, 0};
    case Shape::Component: return {12, 0, 0, 0};
    default: return {};
    }
}

/// A shade of the fill for details.
QString detail(const theme::Paint &paint)
{
    return theme::mix(paint.fill, paint.stroke, 0.75);
}

QList<Figure> cylinder(const QRectF &r, const theme::Paint &paint, double width)
{
    PathBuilder body;
    const double y = r.top() + cap;
    const double middle = r.center().x();
    body.move(r.left(), y).quarter(r.topLeft(), {middle, r.top()}).quarter(r.topRight(), {r.right(), y});
    body.line(r.right(), r.bottom() - cap).quarter(r.bottomRight(), {middle, r.bottom()});
    body.quarter(r.bottomLeft(), {r.left(), r.bottom() - cap}).close();
    PathBuilder rim;
    rim.move(r.left(), y).quarter({r.left(), y + cap}, {middle, y + cap}).quarter({r.right(), y + cap}, {r.right(), y});
    return {body.filled(paint.fill, paint.stroke, width), rim.stroked(paint.stroke, width)};
}

QList<Figure> pipe(const QRectF &r, const theme::Paint &paint, double width)
{
    PathBuilder body;
    const double x = r.left() + cap;
    const double middle = r.center().y();
    body.move(x, r.bottom()).quarter(r.bottomLeft(), {r.left(), middle}).quarter(r.topLeft(), {x, r.top()});
    body.line(r.right() - cap, r.top())
        .quarter(r.topRight(), {r.right(), middle})
        .quarter(r.bottomRight(), {r.right() - cap, r.bottom()})
        .close();
    PathBuilder rim;
    rim.move(x, r.bottom()).quarter({x + cap, r.bottom()}, {x + cap, middle}).quarter({x + cap, r.top()}, {x, r.top()});
    return {body.filled(paint.fill, paint.stroke, width), rim.stroked(paint.stroke, width)};
}

QList<Figure> bucket(const QRectF &r, const theme::Paint &paint, double width)
{
    PathBuilder body;
    const double slant = qMin(14.0, r.width() / 6);
    const double y = r.top() + cap;
    const double middle = r.center().x();
    body.move(r.left(), y).quarter(r.topLeft(), {middle, r.top()}).quarter(r.topRight(), {r.right(), y});
    body.line(r.right() - slant, r.bottom() - 4).quarter({r.right() - slant, r.bottom()}, {r.right() - slant - 8, r.bottom()});
    body.line(r.left() + slant + 8, r.bottom()).quarter({r.left() + slant, r.bottom()}, {r.left() + slant, r.bottom() - 4}).close();
    PathBuilder rim;
    rim.move(r.left(), y).quarter({r.left(), y + cap}, {middle, y + cap}).quarter({r.right(), y + cap}, {r.right(), y});
    return {body.filled(paint.fill, paint.stroke, width), rim.stroked(paint.stroke, width)};
}

QList<Figure> person(const QRectF &r, const theme::Paint &paint, double width, bool robot)
{
    const QRectF body(r.left(), r.top() + shoulder, r.width(), r.height() - shoulder);
    const QRectF face(r.center().x() - head / 2, r.top(), head, head);
    QList<Figure> list;
    list.append(PathBuilder().rectangle(body, robot ? 10 : qMin(28.0, body.height() / 2)).filled(paint.fill, paint.stroke, width));
    if (!robot) {
        const QString rim = theme::mix(paint.fill, paint.text, 0.55);  // the head stands out against the body
        list.append(PathBuilder().ellipse(face).filled(paint.fill, rim, width));
        return list;
    }
    const QString dark = detail(paint);
    const double middle = face.center().y() - 2;
    list.append(PathBuilder().rectangle({face.left() - 5, middle - 6, head + 10, 12}, 3).filled(dark, paint.stroke, width));
    list.append(PathBuilder().rectangle(face, 9).filled(paint.fill, paint.stroke, width));
    list.append(PathBuilder().ellipse({face.left() + 10, middle - 5, 8, 8}).filled(paint.text, QString()));
    list.append(PathBuilder().ellipse({face.right() - 18, middle - 5, 8, 8}).filled(paint.text, QString()));
    list.append(PathBuilder().move(face.left() + 14, middle + 9).line(face.right() - 14, middle + 9).stroked(paint.text, 2));
    return list;
}

QList<Figure> folder(const QRectF &r, const theme::Paint &paint, double width)
{
    const double tab = qMin(r.width() * 0.4, 84.0);
    PathBuilder body;
    body.move(r.left() + 4, r.top()).line(r.left() + tab - 8, r.top()).line(r.left() + tab, r.top() + 12).line(r.right() - 4, r.top() + 12);
    body.quarter({r.right(), r.top() + 12}, {r.right(), r.top() + 16}).line(r.right(), r.bottom() - 4);
    body.quarter(r.bottomRight(), {r.right() - 4, r.bottom()})
        .line(r.left() + 4, r.bottom())
        .quarter(r.bottomLeft(), {r.left(), r.bottom() - 4});
    body.line(r.left(), r.top() + 4).quarter(r.topLeft(), {r.left() + 4, r.top()}).close();
    return {body.filled(paint.fill, paint.stroke, width)};
}

/// A window with a bar on top; what stands in the bar tells which.
QList<Figure> window(const QRectF &r, const theme::Paint &paint, double width, Shape shape)
{
    QList<Figure> list;
    list.append(PathBuilder().rectangle(r, 6).filled(paint.fill, paint.stroke, width));
    const QString dark = detail(paint);
    const double bar = r.top() + titleBar;
    PathBuilder top;
    top.move(r.left(), bar).line(r.left(), r.top() + 6).quarter(r.topLeft(), {r.left() + 6, r.top()}).line(r.right() - 6, r.top());
    top.quarter(r.topRight(), {r.right(), r.top() + 6}).line(r.right(), bar).close();
    list.append(top.filled(dark, paint.stroke, width));
    const QString light = theme::readableOn(dark);
    const double y = r.top() + titleBar / 2;
    if (shape == Shape::Terminal) {
        list.append(PathBuilder().move(r.left() + 10, y - 4.5).line(r.left() + 15, y).line(r.left() + 10, y + 4.5).stroked(light, 1.8));
        list.append(PathBuilder().move(r.left() + 19, y + 5).line(r.left() + 28, y + 5).stroked(light, 1.8));
        return list;
    }
    for (int i = 0; i < 3; ++i) {
        list.append(PathBuilder().ellipse({r.left() + 9 + i * 11, y - 3, 6, 6}).filled(light, QString()));
    }
    if (shape == Shape::WebBrowser) {
        list.append(PathBuilder().rectangle({r.left() + 48, y - 6, r.width() - 58, 12}, 6).filled(paint.fill, QString()));
    }
    return list;
}

QList<Figure> mobile(const QRectF &r, const theme::Paint &paint, double width, bool portrait)
{
    QList<Figure> list;
    list.append(PathBuilder().rectangle(r, 16).filled(paint.fill, paint.stroke, qMax(width, 3.0)));
    const QPointF middle = r.center();
    const QRectF speaker = portrait ? QRectF(middle.x() - 18, r.top() + 8, 36, 4) : QRectF(r.left() + 8, middle.y() - 18, 4, 36);
    const QPointF button = portrait ? QPointF(middle.x(), r.bottom() - 13) : QPointF(r.right() - 13, middle.y());
    list.append(PathBuilder().rectangle(speaker, 2).filled(detail(paint), QString()));
    list.append(PathBuilder().ellipse({button.x() - 6, button.y() - 6, 12, 12}).stroked(detail(paint), 1.6));
    return list;
}

QList<Figure> component(const QRectF &r, const theme::Paint &paint, double width)
{
    QList<Figure> list;
    list.append(PathBuilder().rectangle(r.adjusted(10, 0, 0, 0), 4).filled(paint.fill, paint.stroke, width));
    for (int i = 0; i < 2; ++i) {
        list.append(PathBuilder().rectangle({r.left(), r.top() + 16 + i * 20, 20, 11}, 2).filled(paint.fill, paint.stroke, width));
    }
    return list;
}

QList<Figure> shell(const QRectF &r, const theme::Paint &paint, double width)
{
    QList<Figure> list;
    list.append(PathBuilder().rectangle(r, 6).filled(paint.fill, paint.stroke, width));
    const double x = r.left() + 12;
    const double y = r.top() + 15;
    list.append(PathBuilder().move(x, y - 6).line(x + 7, y).line(x, y + 6).stroked(paint.text, 2));
    list.append(PathBuilder().move(x + 11, y + 6).line(x + 22, y + 6).stroked(paint.text, 2));
    return list;
}

QList<Figure> plain(Shape shape, const QRectF &r, const theme::Paint &paint, double width)
{
    PathBuilder path;
    const QPointF middle = r.center();
    const double slant = qMin(24.0, r.width() / 4);
    switch (shape) {
    case Shape::Circle:
    case Shape::Ellipse: path.ellipse(r); break;
    case Shape::Hexagon:
        path.polygon({{r.left() + slant, r.top()},
                      {r.right() - slant, r.top()},
                      {r.right(), middle.y()},
                      {r.right() - slant, r.bottom()},
                      {r.left() + slant, r.bottom()},
                      {r.left(), middle.y()}});
        break;
    case Shape::Diamond:
        path.polygon({{middle.x(), r.top()}, {r.right(), middle.y()}, {middle.x(), r.bottom()}, {r.left(), middle.y()}});
        break;
    default: path.rectangle(r, shape == Shape::Box ? 0 : 10); break;
    }
    return {path.filled(paint.fill, paint.stroke, width)};
}

QList<Figure> drawn(Shape shape, const QRectF &box, const theme::Paint &paint, double width)
{
    switch (shape) {
    case Shape::Cylinder: return cylinder(box, paint, width);
    case Shape::Bucket: return bucket(box, paint, width);
    case Shape::Pipe: return pipe(box, paint, width);
    case Shape::Person:
    case Shape::Robot: return person(box, paint, width, shape == Shape::Robot);
    case Shape::Folder: return folder(box, paint, width);
    case Shape::WebBrowser:
    case Shape::Window:
    case Shape::Terminal: return window(box, paint, width, shape);
    case Shape::Shell: return shell(box, paint, width);
    case Shape::MobileDevicePortrait:
    case Shape::MobileDeviceLandscape: return mobile(box, paint, width, shape == Shape::MobileDevicePortrait);
    case Shape::Component: return component(box, paint, width);
    default: return plain(shape, box, paint, width);
    }
}

}  // namespace

QRectF textArea(Shape shape, const QRectF &box)
{
    const QPointF middle = box.center();
    QSizeF size = box.size();
    if (shape == Shape::Circle || shape == Shape::Ellipse) {
        size = size / std::numbers::sqrt2 - QSizeF(6, 6);
    } else if (shape == Shape::Diamond) {
        size = size / 2;
    } else {
        return box.marginsRemoved(margins(shape)).adjusted(padX, padY, -padX, -padY);
    }
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

QSizeF boxAround(Shape shape, const QSizeF &text)
{
    switch (shape) {
    case Shape::Circle: {
        const double side = (qMax(text.width(), text.height()) + 6) * std::numbers::sqrt2;
        return {side, side};
    }
    case Shape::Ellipse: return (text + QSizeF(6, 6)) * std::numbers::sqrt2;
    case Shape::Diamond: return text * 2;
    default: {
        const QMarginsF room = margins(shape);
        return {text.width() + 2 * padX + room.left() + room.right(), text.height() + 2 * padY + room.top() + room.bottom()};
    }
    }
}

QList<Figure> figures(Shape shape, const QRectF &box, const theme::Paint &paint, LineStyle border, double width)
{
    QList<Figure> list = drawn(shape, box, paint, width);
    if (border != LineStyle::Solid) {
        for (Figure &figure : list) {
            std::get<PathFigure>(figure).style = border;
        }
    }
    return list;
}

QList<QList<QPointF>> outlines(Shape shape, const QRectF &box)
{
    switch (shape) {
    case Shape::Box:
    case Shape::RoundedBox:
    case Shape::WebBrowser:
    case Shape::Window:
    case Shape::Terminal:
    case Shape::Shell:
    case Shape::MobileDevicePortrait:
    case Shape::MobileDeviceLandscape: return {};
    default: break;
    }
    QList<QList<QPointF>> lines;
    for (const Figure &figure : drawn(shape, box, {u"#000000"_s, u"#000000"_s, u"#000000"_s}, 1)) {
        if (const PathFigure &path = std::get<PathFigure>(figure); !path.fill.isEmpty()) {
            lines.append(flattened(path));
        }
    }
    return lines;
}

double preferredTextWidth(Shape shape)
{
    switch (shape) {
    case Shape::Circle: return 124;
    case Shape::Ellipse: return 150;
    case Shape::Diamond: return 130;
    case Shape::MobileDevicePortrait: return 140;
    default: return 172;
    }
}

}  // namespace lintel::shapes
