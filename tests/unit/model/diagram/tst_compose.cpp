// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/shapes.h"
#include "model/diagram/theme.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace lintel;
using namespace Qt::StringLiterals;
using Role = FigureGroup::Role;

namespace {

constexpr int shapeCount = 19;
const QStringList kinds = {u"person"_s, u"system"_s, u"container"_s, u"component"_s, u"code"_s, u"deployment-node"_s, u"element"_s};

DiagramNode node(const QString &kind, const QString &name, int parent = -1)
{
    DiagramNode made;
    made.kind = kind;
    made.name = name;
    made.typeLine = u"Container: Java 21"_s;
    made.parent = parent;
    made.record = RecordId{5};
    made.element = RecordId{5};
    return made;
}

DiagramEdge edge(int from, int to, const QString &description)
{
    DiagramEdge made;
    made.from = from;
    made.to = to;
    made.description = description;
    return made;
}

/// A person who uses the one container of a system.
Diagram smallDiagram()
{
    Diagram diagram;
    diagram.key = u"small"_s;
    diagram.title = u"Containers: Shop"_s;
    diagram.nodes = {node(u"system"_s, u"Shop"_s), node(u"container"_s, u"API"_s, 0), node(u"person"_s, u"Customer"_s)};
    diagram.nodes[0].boundary = true;
    diagram.edges = {edge(2, 1, u"Orders with"_s)};
    return diagram;
}

Layout smallLayout()
{
    Layout layout;
    layout.nodes = {{0, 0, 300, 220}, {40, 40, 200, 110}, {500, 40, 200, 110}};
    layout.edges = {{{{500, 95}, {240, 95}}, {340, 80, 80, 30}}};
    layout.bounds = {0, 0, 700, 220};
    return layout;
}

QList<FigureGroup> groupsOf(const Figures &figures, Role role)
{
    QList<FigureGroup> found;
    std::copy_if(figures.groups.begin(), figures.groups.end(), std::back_inserter(found),
                 [&](const auto &group) { return group.role == role; });
    return found;
}

QStringList textsOf(const FigureGroup &group)
{
    QStringList texts;
    for (const Figure &figure : group.figures) {
        if (const auto *text = std::get_if<TextFigure>(&figure)) {
            texts.append(text->text);
        }
    }
    return texts;
}

QStringList textsOf(const Figures &figures, Role role)
{
    QStringList texts;
    for (const FigureGroup &group : groupsOf(figures, role)) {
        texts.append(textsOf(group));
    }
    return texts;
}

QRectF boxOf(const TextFigure &text)
{
    const double left = text.anchor == TextFigure::Anchor::Start ? 0 : text.anchor == TextFigure::Anchor::End ? text.width : text.width / 2;
    return {text.baseline.x() - left, text.baseline.y() - text.size * 0.75, text.width, text.size};
}

}  // namespace

class TestCompose : public QObject {
    Q_OBJECT

private slots:
    void everythingIsDrawnInPaintingOrder();
    void textStaysWithinItsShape_data();
    void textStaysWithinItsShape();
    void textOfResizedBoxesIsCut();
    void textAreaAndBoxAroundAgree_data();
    void textAreaAndBoxAroundAgree();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void userColoursWin();
    void textOnUserColoursIsReadable_data();
    void textOnUserColoursIsReadable();
    void darkUsesTheDarkLook();
    void countsAreShown();
    void sizesGrowWithTheText();
    void labelsFitTheirSize();
    void arrowsEndAtTheBox();
    void legendShowsOnlyWhatIsUsed();
    void legendSpeaksTheLanguage();
    void titleAndLegendCanBeLeftOut();
    void stubsAreDashed();
    void boundaryLabelsLieWithinTheFrame();
    void boundariesTakeTheStyleAsTheirFrame();
    void framesEncloseTheirSteps();
    void emptyDiagramsAreDrawn();
    void shortLayoutsDoNotCrash();
    void sameInputGivesTheSame();
};

void TestCompose::everythingIsDrawnInPaintingOrder()
{
    const Figures figures = compose(smallDiagram(), smallLayout());
    QList<Role> roles;
    for (const FigureGroup &group : figures.groups) {
        roles.append(group.role);
    }
    QCOMPARE(roles, (QList{Role::Boundary, Role::Edge, Role::EdgeLabel, Role::Node, Role::Node, Role::Title, Role::Legend}));
    QCOMPARE(figures.key, u"small"_s);
    for (const FigureGroup &group : figures.groups) {
        QVERIFY(figures.bounds.contains(group.bounds));
    }
    QCOMPARE(groupsOf(figures, Role::Edge).first().title, u"Customer → API: Orders with"_s);
}

void TestCompose::textStaysWithinItsShape_data()
{
    QTest::addColumn<int>("shape");
    for (int i = 0; i < shapeCount; ++i) {
        QTest::addRow("shape %d", i) << i;
    }
}

void TestCompose::textStaysWithinItsShape()
{
    QFETCH(int, shape);
    Diagram diagram;
    DiagramNode box = node(u"container"_s, u"Checkout orchestration service"_s);
    box.description = u"Takes orders, checks stock and prices, keeps what it decided, and tells everybody who cares about it."_s;
    box.look.shape = static_cast<Shape>(shape);
    diagram.nodes = {box};
    Layout layout;
    layout.nodes = {QRectF(QPointF(10, 20), naturalSize(box))};
    layout.bounds = layout.nodes.first();
    const FigureGroup group = groupsOf(compose(diagram, layout), Role::Node).first();
    const QRectF area = shapes::textArea(box.look.shape, layout.nodes.first()).adjusted(-0.1, -1, 0.1, 1);
    const QString all = textsOf(group).join(u' ');
    QVERIFY(all.contains("Checkout orchestration service"_L1));
    QVERIFY2(all.contains("who cares about it."_L1), qPrintable(all));
    for (const Figure &figure : group.figures) {
        if (const auto *text = std::get_if<TextFigure>(&figure)) {
            QVERIFY2(area.contains(boxOf(*text)), qPrintable(text->text));
        }
    }
}

void TestCompose::textOfResizedBoxesIsCut()
{
    Diagram diagram;
    diagram.nodes = {node(u"container"_s, u"A name that is much too long for a box of this size"_s)};
    diagram.nodes[0].description = u"And a description that has no room."_s;
    Layout layout;
    layout.nodes = {{0, 0, 90, 48}};
    layout.bounds = layout.nodes.first();
    const QStringList texts = textsOf(compose(diagram, layout), Role::Node);
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts.first().endsWith(u'…'));
}

void TestCompose::textAreaAndBoxAroundAgree_data()
{
    textStaysWithinItsShape_data();
}

void TestCompose::textAreaAndBoxAroundAgree()
{
    QFETCH(int, shape);
    const QSizeF text(150, 90);
    const QRectF box(QPointF(), shapes::boxAround(static_cast<Shape>(shape), text));
    const QRectF area = shapes::textArea(static_cast<Shape>(shape), box);
    QVERIFY(area.width() >= text.width() - 1e-6 && area.height() >= text.height() - 1e-6);
    QVERIFY(box.contains(area));
    const QList<Figure> figures =
        shapes::figures(static_cast<Shape>(shape), box, {u"#ffffff"_s, u"#000000"_s, u"#000000"_s}, LineStyle::Solid, 1);
    QVERIFY(!figures.isEmpty());
    for (const Figure &figure : figures) {
        for (const PathFigure::Command &command : std::get<PathFigure>(figure).commands) {
            QVERIFY(command.op == PathFigure::Op::Close || box.adjusted(-6, -6, 6, 6).contains(command.a));
        }
    }
}

void TestCompose::coloursAreReadable_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("print") << Theme::Print;
}

void TestCompose::coloursAreReadable()
{
    QFETCH(Theme, theme);
    const theme::Palette &palette = theme::palette(theme);
    QVERIFY(theme::contrast(palette.text, palette.background) >= 7);
    QVERIFY(theme::contrast(palette.muted, palette.background) >= 4.5);
    QVERIFY(theme::contrast(palette.stub, palette.background) >= 4.5);
    QVERIFY(theme::contrast(palette.line, palette.background) >= 3);
    QVERIFY(theme::contrast(palette.boundary, palette.background) >= 3);
    for (const QString &kind : kinds) {
        for (const bool external : {false, true}) {
            DiagramNode box = node(kind, kind);
            box.external = external;
            const theme::Paint paint = theme::nodePaint(box, theme);
            QVERIFY2(theme::contrast(paint.text, paint.fill) >= 4.5, qPrintable(kind));
            QVERIFY2(theme::contrast(paint.stroke, palette.background) >= 1.4, qPrintable(kind));
        }
    }
}

void TestCompose::userColoursWin()
{
    DiagramNode box = node(u"system"_s, u"Shop"_s);
    box.look.background = u"#123456"_s;
    box.look.stroke = u"#abcdef"_s;
    box.look.color = u"#fedcba"_s;
    QCOMPARE(theme::nodePaint(box, Theme::Light), (theme::Paint{u"#123456"_s, u"#abcdef"_s, u"#fedcba"_s}));
    box.look.background = u"red\" onload=\""_s;
    QVERIFY(theme::isColour(theme::nodePaint(box, Theme::Light).fill));
}

void TestCompose::textOnUserColoursIsReadable_data()
{
    QTest::addColumn<QString>("background");
    for (int i = 0; i < 216; ++i) {
        const int value = (i / 36 * 51) << 16 | (i / 6 % 6 * 51) << 8 | (i % 6 * 51);
        QTest::addRow("%06x", value) << QString(u'#' + QString::number(value, 16).rightJustified(6, u'0'));
    }
}

void TestCompose::textOnUserColoursIsReadable()
{
    QFETCH(QString, background);
    DiagramNode box = node(u"system"_s, u"Shop"_s);
    box.look.background = background;
    QVERIFY(theme::contrast(theme::nodePaint(box, Theme::Light).text, background) >= 4.5);
}

void TestCompose::darkUsesTheDarkLook()
{
    DiagramNode box = node(u"system"_s, u"Shop"_s);
    box.look.background = u"#ffeeee"_s;
    box.darkLook.background = u"#331111"_s;
    QCOMPARE(theme::nodePaint(box, Theme::Dark).fill, u"#331111"_s);
    QCOMPARE(theme::nodePaint(box, Theme::Print).fill, u"#ffeeee"_s);
    QVERIFY(compose(smallDiagram(), smallLayout(), {Theme::Dark, true, true, {}}).background
            != compose(smallDiagram(), smallLayout()).background);
}

void TestCompose::countsAreShown()
{
    Diagram diagram = smallDiagram();
    diagram.nodes[1].count = 3;
    diagram.edges[0].count = 3;
    const Figures figures = compose(diagram, smallLayout());
    QVERIFY(textsOf(figures, Role::Node).contains(u"API ×3"_s));
    QVERIFY(textsOf(figures, Role::EdgeLabel).contains(u"Orders with (+2)"_s));
}

void TestCompose::sizesGrowWithTheText()
{
    DiagramNode box = node(u"container"_s, u"API"_s);
    const QSizeF small = naturalSize(box);
    QCOMPARE(small, QSizeF(200, 104));
    box.description = u"word "_s.repeated(60);
    const QSizeF large = naturalSize(box);
    QVERIFY(large.height() > small.height() && large.width() > small.width());
    box.description = u"word "_s.repeated(100'000);
    QVERIFY(naturalSize(box).height() < 250);
}

void TestCompose::labelsFitTheirSize()
{
    DiagramEdge line = edge(2, 1, QString());
    QVERIFY(labelSize(line).isEmpty());
    line.description = u"Charges cards through the one provider that the bank accepted last year"_s;
    line.technology = u"JSON/HTTPS"_s;
    const QSizeF size = labelSize(line);
    Diagram diagram = smallDiagram();
    diagram.edges = {line};
    Layout layout = smallLayout();
    layout.edges[0].label = QRectF({300, 60}, size);
    const FigureGroup group = groupsOf(compose(diagram, layout), Role::EdgeLabel).first();
    QCOMPARE(group.bounds, layout.edges.at(0).label);
    QVERIFY(textsOf(group).contains(u"[JSON/HTTPS]"_s));
    for (const Figure &figure : group.figures) {
        if (const auto *text = std::get_if<TextFigure>(&figure)) {
            QVERIFY2(group.bounds.contains(boxOf(*text)), qPrintable(text->text));
        }
    }
}

void TestCompose::arrowsEndAtTheBox()
{
    const FigureGroup group = groupsOf(compose(smallDiagram(), smallLayout()), Role::Edge).first();
    QCOMPARE(group.figures.size(), 2);
    const PathFigure line = std::get<PathFigure>(group.figures.at(0));
    const PathFigure arrow = std::get<PathFigure>(group.figures.at(1));
    QCOMPARE(arrow.commands.first().a, QPointF(240, 95));
    QVERIFY(!arrow.fill.isEmpty());
    QVERIFY(line.commands.last().a.x() > 240);
    QCOMPARE(line.style, LineStyle::Dashed);
}

void TestCompose::legendShowsOnlyWhatIsUsed()
{
    QCOMPARE(textsOf(compose(smallDiagram(), smallLayout()), Role::Legend), (QStringList{u"Container"_s, u"Person"_s, u"Relationship"_s}));
    Diagram diagram = smallDiagram();
    diagram.nodes[2].external = true;
    diagram.edges.clear();
    QCOMPARE(textsOf(compose(diagram, smallLayout()), Role::Legend), (QStringList{u"Container"_s, u"External person"_s}));
}

void TestCompose::legendSpeaksTheLanguage()
{
    const Figures figures = compose(smallDiagram(), smallLayout(), {Theme::Light, true, true, u"de"_s});
    QVERIFY(textsOf(figures, Role::Legend).contains(u"Beziehung"_s));
    QCOMPARE(figures.language, u"de"_s);
}

void TestCompose::titleAndLegendCanBeLeftOut()
{
    const Figures figures = compose(smallDiagram(), smallLayout(), {Theme::Light, false, false, {}});
    QVERIFY(groupsOf(figures, Role::Title).isEmpty());
    QVERIFY(groupsOf(figures, Role::Legend).isEmpty());
    QCOMPARE(figures.title, u"Containers: Shop"_s);
}

void TestCompose::stubsAreDashed()
{
    Diagram diagram = smallDiagram();
    diagram.nodes[2].stub = true;
    const FigureGroup group = groupsOf(compose(diagram, smallLayout()), Role::Node).last();
    const PathFigure outline = std::get<PathFigure>(group.figures.first());
    QCOMPARE(outline.style, LineStyle::Dashed);
    QCOMPARE(outline.stroke, theme::palette(Theme::Light).stub);
}

void TestCompose::boundaryLabelsLieWithinTheFrame()
{
    const FigureGroup group = groupsOf(compose(smallDiagram(), smallLayout()), Role::Boundary).first();
    QVERIFY(textsOf(group).contains(u"Shop"_s));
    for (const Figure &figure : group.figures) {
        if (const auto *text = std::get_if<TextFigure>(&figure)) {
            QVERIFY(QRectF(0, 150, 300, 70).contains(boxOf(*text)));  // below the box inside
        }
    }
    QVERIFY(boundaryLabelSize(smallDiagram().nodes.first()).height() > 13);
}

void TestCompose::boundariesTakeTheStyleAsTheirFrame()
{
    Diagram diagram = smallDiagram();
    const auto frame = [&] {
        const FigureGroup group = groupsOf(compose(diagram, smallLayout()), Role::Boundary).first();
        return std::get<PathFigure>(group.figures.first());
    };
    diagram.nodes[0].look.background = u"#0b3b73"_s;
    QCOMPARE(frame().stroke, u"#0b3b73"_s);
    QCOMPARE(frame().fill, QString());
    diagram.nodes[0].look.background = u"#ffffe0"_s;  // would not be seen on white
    QCOMPARE(frame().stroke, theme::palette(Theme::Light).boundary);
    diagram.nodes[0].look.stroke = u"#aa0000"_s;
    QCOMPARE(frame().stroke, u"#aa0000"_s);
}

void TestCompose::framesEncloseTheirSteps()
{
    Diagram diagram;
    diagram.sequence = true;
    diagram.nodes = {node(u"container"_s, u"A"_s), node(u"container"_s, u"B"_s)};
    diagram.edges = {edge(0, 1, u"one"_s), edge(1, 0, u"two"_s), edge(0, 1, u"three"_s)};
    diagram.frames = {{u"loop"_s, {{u"forever"_s, 0, 1}}, 1}, {u"alt"_s, {{u"fine"_s, 0, 2}, {u"broken"_s, 2, 3}}, 0}};
    Layout layout;
    layout.nodes = {{0, 0, 200, 104}, {300, 0, 200, 104}};
    for (int i = 0; i < 3; ++i) {
        layout.edges.append({{{100, 240.0 + i * 80}, {400, 240.0 + i * 80}}, {220, 215.0 + i * 80, 60, 21}});
    }
    layout.bounds = {0, 0, 500, 470};
    QList<FigureGroup> frames = groupsOf(compose(diagram, layout), Role::Frame);
    QCOMPARE(frames.size(), 4);
    const QRectF outer = frames.at(2).bounds;
    const QRectF inner = frames.at(3).bounds;
    QCOMPARE(textsOf(frames.at(2)), (QStringList{u"alt"_s, u"[fine]"_s, u"[broken]"_s}));
    QCOMPARE(textsOf(frames.at(3)), (QStringList{u"loop"_s, u"[forever]"_s}));
    QVERIFY(outer.contains(inner));
    QVERIFY(outer.contains(QPointF(400, 400)) && inner.contains(QPointF(100, 240)) && !inner.contains(QPointF(100, 320)));
}

void TestCompose::emptyDiagramsAreDrawn()
{
    Diagram diagram;
    diagram.title = u"Nothing"_s;
    const Figures figures = compose(diagram, {});
    QCOMPARE(figures.groups.size(), 1);
    QVERIFY(figures.bounds.width() > 0 && figures.bounds.height() > 0);
}

void TestCompose::shortLayoutsDoNotCrash()
{
    Diagram diagram = smallDiagram();
    diagram.edges[0].to = 99;
    Layout layout = smallLayout();
    layout.nodes.removeLast();
    layout.edges[0].points = {{1, 1}};
    QCOMPARE(groupsOf(compose(diagram, layout), Role::Edge).size(), 0);
    layout.edges[0].points = {{1, 1}, {1, 1}, {1, 1}};
    QCOMPARE(groupsOf(compose(diagram, layout), Role::Edge).size(), 1);
    QCOMPARE(groupsOf(compose(diagram, layout), Role::Node).size(), 1);
}

void TestCompose::sameInputGivesTheSame()
{
    QCOMPARE(compose(smallDiagram(), smallLayout()).groups, compose(smallDiagram(), smallLayout()).groups);
}

QTEST_GUILESS_MAIN(TestCompose)
#include "tst_compose.moc"
