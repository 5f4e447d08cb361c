// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/comparingpicture.h"

#include "model/diagram/theme.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>
#include <QtCore/QLineF>

#include <algorithm>
#include <array>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

QString identityOf(const DiagramNode &node)
{
    return node.record ? QString::number(node.record.number) : QString(u' ' % node.key);
}

QString endsOf(const QStringList &nodes, const DiagramEdge &edge)
{
    return nodes.value(edge.from) % u'|' % nodes.value(edge.to);
}

QString identityOf(const QStringList &nodes, const DiagramEdge &edge)
{
    QString text = endsOf(nodes, edge) % u'|' % (edge.order.isEmpty() ? QString() : edge.description);
    for (const RecordId id : edge.relationships)
        text += u'|' % QString::number(id.number);
    return text;
}

/// Puts what only the old diagram has behind what the new one has.
class Uniter {
public:
    Uniter(const Diagram &before, const Diagram &after, const Marks &marks) : m_before(before), m_marks(marks)
    {
        m_both.diagram = after;
        for (const DiagramNode &node : after.nodes)
            m_names.append(identityOf(node));
    }

    UnionDiagram run()
    {
        unite();
        uniteEdges();
        for (auto box = m_before.keptBoxes.cbegin(); box != m_before.keptBoxes.cend(); ++box) {
            if (!m_both.diagram.keptBoxes.contains(box.key()))
                m_both.diagram.keptBoxes.insert(box.key(), *box);
        }
        return m_both;
    }

private:
    void unite()
    {
        QHash<QString, int> known;
        for (int i = 0; i < m_names.size(); ++i)
            known.insert(m_names.at(i), i);
        QStringList oldNames;
        for (const DiagramNode &node : m_before.nodes)
            oldNames.append(identityOf(node));
        for (const DiagramNode &node : m_both.diagram.nodes) {
            const Mark own = m_marks.of(node);
            m_both.nodes.append(!oldNames.contains(identityOf(node)) ? Mark::Added : own == Mark::None ? Mark::None : Mark::Changed);
        }
        for (const DiagramNode &node : m_before.nodes) {
            const QString name = identityOf(node);
            if (!known.contains(name)) {
                known.insert(name, int(m_both.diagram.nodes.size()));
                DiagramNode gone = node;
                gone.parent = node.parent < 0 ? -1 : m_places.value(node.parent, -1);
                m_both.diagram.nodes.append(gone);
                m_both.nodes.append(Mark::Removed);
                m_names.append(name);
            }
            m_places.append(known.value(name));
        }
    }

    void uniteEdges()
    {
        QStringList oldNames;
        for (const DiagramNode &node : m_before.nodes)
            oldNames.append(identityOf(node));
        QList<int> left;  // of the old side, not yet found again
        for (int i = 0; i < m_before.edges.size(); ++i)
            left.append(i);
        const auto take = [&left](const auto &same) {
            const auto found = std::find_if(left.begin(), left.end(), same);
            const bool any = found != left.end();
            if (any)
                left.erase(found);
            return any;
        };
        m_both.edges.fill(Mark::Added, m_both.diagram.edges.size());
        QList<int> open;
        for (int i = 0; i < m_both.diagram.edges.size(); ++i) {
            const DiagramEdge &edge = m_both.diagram.edges.at(i);
            const QString name = identityOf(m_names, edge);
            if (take([&](int old) { return identityOf(oldNames, m_before.edges.at(old)) == name; }))
                m_both.edges[i] = m_marks.of(edge) == Mark::None ? Mark::None : Mark::Changed;
            else
                open.append(i);
        }
        for (const int i : open) {
            const QString ends = endsOf(m_names, m_both.diagram.edges.at(i));
            if (take([&](int old) { return endsOf(oldNames, m_before.edges.at(old)) == ends; }))
                m_both.edges[i] = Mark::Changed;
        }
        for (const int old : std::as_const(left)) {
            DiagramEdge gone = m_before.edges.at(old);
            gone.from = m_places.value(gone.from);
            gone.to = m_places.value(gone.to);
            m_both.diagram.edges.append(gone);
            m_both.edges.append(Mark::Removed);
        }
    }

    const Diagram &m_before;
    const Marks &m_marks;
    UnionDiagram m_both;
    QStringList m_names;  // of the nodes of both
    QList<int> m_places;  // of the old nodes among both
};

struct Ink {
    QString colour;
    LineStyle style = LineStyle::Solid;
};

Ink inkOf(Mark mark, Theme theme)
{
    const bool dark = theme == Theme::Dark;
    switch (mark) {
    case Mark::Added: return {dark ? u"#3fb950"_s : u"#1a7f37"_s, LineStyle::Solid};
    case Mark::Removed: return {dark ? u"#f85149"_s : u"#cf222e"_s, LineStyle::Dashed};
    default: return {dark ? u"#d29922"_s : u"#9a6700"_s, LineStyle::Dotted};
    }
}

QString wordOf(Mark mark, const QString &language)
{
    const bool german = language == u"de" || language.startsWith(u"de-");
    switch (mark) {
    case Mark::Added: return german ? u"Hinzugefügt"_s : u"Added"_s;
    case Mark::Removed: return german ? u"Entfernt"_s : u"Removed"_s;
    default: return german ? u"Geändert"_s : u"Changed"_s;
    }
}

PathFigure outline(const QRectF &box, const Ink &ink, double width)
{
    using Op = PathFigure::Op;
    PathFigure path;
    path.commands = {{Op::Move, box.topLeft(), {}, {}},
                     {Op::Line, box.topRight(), {}, {}},
                     {Op::Line, box.bottomRight(), {}, {}},
                     {Op::Line, box.bottomLeft(), {}, {}},
                     {Op::Close, {}, {}, {}}};
    path.stroke = ink.colour;
    path.width = width;
    path.style = ink.style;
    return path;
}

constexpr double badgeSide = 20;

QList<Figure> badge(const QPointF &centre, Mark mark, Theme theme)
{
    const Ink ink = inkOf(mark, theme);
    PathFigure square = outline(QRectF(centre - QPointF(badgeSide / 2, badgeSide / 2), QSizeF(badgeSide, badgeSide)), ink, 1);
    square.fill = ink.colour;
    square.style = LineStyle::Solid;
    TextFigure sign;
    sign.text = signOf(mark);
    sign.baseline = centre + QPointF(0, 6);
    sign.size = 18;
    sign.bold = true;
    sign.width = textWidth(sign.text, sign.size, true);
    sign.color = theme::readableOn(ink.colour);
    return {square, sign};
}

QPointF middleOf(const QList<QPointF> &points)
{
    double length = 0;
    for (int i = 1; i < points.size(); ++i)
        length += QLineF(points.at(i - 1), points.at(i)).length();
    double left = length / 2;
    for (int i = 1; i < points.size(); ++i) {
        const QLineF piece(points.at(i - 1), points.at(i));
        if (left <= piece.length() && piece.length() > 0)
            return piece.pointAt(left / piece.length());
        left -= piece.length();
    }
    return points.value(0);
}

void markBox(FigureGroup &group, const QRectF &box, Mark mark, const ComposeOptions &options)
{
    const QRectF around = box.adjusted(-5, -5, 5, 5);
    group.figures.append(outline(around, inkOf(mark, options.theme), 3));
    group.figures.append(badge(around.topLeft(), mark, options.theme));
    group.bounds = group.bounds.united(around.adjusted(-badgeSide / 2, -badgeSide / 2, 2, 2));
}

// Colours the line, and gives its sign, which is drawn above all labels.
FigureGroup markLine(FigureGroup &group, const Layout::Route &route, Mark mark, const ComposeOptions &options)
{
    const Ink ink = inkOf(mark, options.theme);
    for (Figure &figure : group.figures) {
        auto *path = std::get_if<PathFigure>(&figure);
        if (!path)
            continue;
        if (!path->stroke.isEmpty()) {
            path->stroke = ink.colour;
            path->width += 1;
        }
        if (!path->fill.isEmpty())
            path->fill = ink.colour;
    }
    const QPointF centre =
        route.label.isEmpty() ? middleOf(route.points) : QPointF(route.label.left() - badgeSide / 2, route.label.center().y());
    FigureGroup sign;
    sign.role = FigureGroup::Role::EdgeLabel;
    sign.record = group.record;
    sign.index = group.index;
    sign.figures = badge(centre, mark, options.theme);
    sign.bounds = QRectF(centre - QPointF(badgeSide / 2, badgeSide / 2), QSizeF(badgeSide, badgeSide));
    return sign;
}

FigureGroup legendOf(const QList<Mark> &used, const QRectF &content, const ComposeOptions &options)
{
    FigureGroup group;
    group.role = FigureGroup::Role::Legend;
    const QString language = options.language;
    group.title = language == u"de" || language.startsWith(u"de-") ? u"Änderungen"_s : u"Changes"_s;
    QPointF at(content.left() + 24, content.bottom() + badgeSide / 2);
    for (const Mark mark : used) {
        const QRectF sample(at + QPointF(0, -badgeSide / 2), QSizeF(40, badgeSide));
        group.figures.append(outline(sample, inkOf(mark, options.theme), 3));
        group.figures.append(badge(sample.topLeft() + QPointF(badgeSide / 2, badgeSide / 2), mark, options.theme));
        TextFigure word;
        word.text = wordOf(mark, language);
        word.size = 12;
        word.width = textWidth(word.text, word.size);
        word.anchor = TextFigure::Anchor::Start;
        word.baseline = at + QPointF(48, 4);
        word.color = theme::palette(options.theme).muted;
        group.figures.append(word);
        at.rx() += 48 + word.width + 24;
    }
    group.bounds = QRectF(content.left() + 24, content.bottom(), at.x() - content.left(), badgeSide);
    return group;
}

}  // namespace

bool UnionDiagram::isMarked() const
{
    const auto marked = [](Mark mark) { return mark != Mark::None; };
    return std::any_of(nodes.begin(), nodes.end(), marked) || std::any_of(edges.begin(), edges.end(), marked);
}

Uniting::Uniting(const Compared &compared)
    : m_compared(compared),
      m_marks(compared.comparison),
      m_before(compared.before.workspace),
      m_after(compared.after.workspace)
{
}

Result<UnionDiagram> unionOf(const Compared &compared, const QString &view)
{
    return Uniting(compared).of(view);
}

Result<UnionDiagram> Uniting::of(const QString &view) const
{
    RecordId now = m_compared.after.workspace.index().named(RecordType::View, view);
    const RecordId then = now ? now : m_compared.before.workspace.index().named(RecordType::View, view);
    if (!then) {
        return Error::error(u"diff.no-view"_s, u"neither side has a view '%1'"_s, {view});
    }
    now = m_compared.after.workspace.contains(then) ? then : RecordId();
    const bool old = m_compared.before.workspace.contains(then);
    const Result<Diagram> after = now ? m_after.resolve(now) : m_before.resolve(then);
    if (!after)
        return after.error();
    const Result<Diagram> before = now && old ? m_before.resolve(then) : after;
    UnionDiagram both = Uniter(before ? *before : *after, *after, m_marks).run();
    // Where one side alone has the view, the records tell.
    for (int i = 0; i < both.nodes.size() && (!now || !old); ++i)
        both.nodes[i] = now ? m_marks.of(both.diagram.nodes.at(i)) : Mark::Removed;
    for (int i = 0; i < both.edges.size() && (!now || !old); ++i)
        both.edges[i] = now ? m_marks.of(both.diagram.edges.at(i)) : Mark::Removed;
    return both;
}

Figures composeComparison(const UnionDiagram &both, const Layout &layout, const ComposeOptions &options)
{
    Figures picture = compose(both.diagram, layout, options);
    QList<FigureGroup> signs;
    for (FigureGroup &group : picture.groups) {
        const bool box = group.role == FigureGroup::Role::Node || group.role == FigureGroup::Role::Boundary;
        const Mark mark = box                       ? both.nodes.value(group.index, Mark::None)
            : group.role == FigureGroup::Role::Edge ? both.edges.value(group.index, Mark::None)
                                                    : Mark::None;
        if (mark == Mark::None)
            continue;
        if (box)
            markBox(group, layout.nodes.value(group.index), mark, options);
        else
            signs.append(markLine(group, layout.edges.value(group.index), mark, options));
        group.title = wordOf(mark, options.language) % u": "_s % group.title;
        picture.bounds = picture.bounds.united(group.bounds.adjusted(-8, -8, 8, 8));
    }
    for (const FigureGroup &sign : std::as_const(signs))
        picture.bounds = picture.bounds.united(sign.bounds.adjusted(-8, -8, 8, 8));
    picture.groups.append(signs);
    QList<Mark> used;
    for (const Mark mark : {Mark::Added, Mark::Removed, Mark::Changed}) {
        if (both.nodes.contains(mark) || both.edges.contains(mark))
            used.append(mark);
    }
    if (options.legend && !used.isEmpty()) {
        const FigureGroup legend = legendOf(used, picture.bounds, options);
        picture.groups.append(legend);
        picture.bounds = picture.bounds.united(legend.bounds.adjusted(0, 0, 24, 24));
    }
    return picture;
}

}  // namespace lintel::jobs
