// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "modelbuilder.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestResolve : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typesShowTheirDefaultContent_data();
    void typesShowTheirDefaultContent();
    void filtersNarrowAndWiden_data();
    void filtersNarrowAndWiden();
    void mergesParallelLines();
    void keepsDescriptionOfTheExplicitLine();
    void drawsWhatIsSaidOfFrames();
    void drawsDanglingReferencesAsStubs();
    void nestsGroups();
    void linksToTheNextLevel();
    void describesBoxes();
    void appliesStylesInOrder();
    void ignoresMalformedColours();
    void filteredViewsNarrowTheirBase();
    void refusesWhatIsNoView_data();
    void refusesWhatIsNoView();
    void imagesAreNoted();
    void readsKeptPositions();
    void linesKeptByARelationshipCount();
    void oneResolverGivesTheSameAsMany();

private:
    ModelBuilder m_model;
    RecordId m_customer, m_checkout, m_web, m_api, m_orders, m_controller, m_identity, m_login, m_bank;
};

void TestResolve::init()
{
    m_model = ModelBuilder();
    m_customer = m_model.element(u"people"_s, u"customer"_s);
    m_checkout = m_model.element(u"systems"_s, u"checkout"_s, {}, {{u"name"_s, Value(u"Checkout"_s)}});
    m_web = m_model.element(u"containers"_s, u"web"_s, m_checkout);
    m_api = m_model.element(u"containers"_s, u"api"_s, m_checkout, {{u"technology"_s, Value(u"Java 21"_s)}});
    m_orders = m_model.element(u"containers"_s, u"orders"_s, m_checkout, {{u"kind"_s, Value(u"database"_s)}});
    m_controller = m_model.element(u"components"_s, u"controller"_s, m_api);
    const RecordId repository = m_model.element(u"components"_s, u"repository"_s, m_api);
    m_identity = m_model.element(u"systems"_s, u"identity"_s);
    m_login = m_model.element(u"containers"_s, u"login"_s, m_identity);
    m_bank = m_model.element(u"systems"_s, u"bank"_s, {}, {{u"external"_s, Value(u"true"_s)}});
    m_model.element(u"systems"_s, u"lonely"_s);
    m_model.use(m_customer, u"checkout.web"_s, u"Buys with"_s);
    m_model.use(m_web, u"checkout.api"_s, u"Calls"_s);
    m_model.use(m_controller, u"checkout.api.repository"_s, u"Asks"_s);
    m_model.use(repository, u"checkout.orders"_s, u"Reads"_s);
    m_model.use(m_api, u"identity.login"_s, u"Checks tokens with"_s);
    m_model.use(m_login, u"bank"_s, u"Asks"_s);
}

void TestResolve::typesShowTheirDefaultContent_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("nodes");
    QTest::addColumn<QStringList>("edges");
    QTest::newRow("landscape") << u"landscape"_s << QString() << u"System landscape"_s
                               << QStringList{u"customer"_s, u"checkout"_s, u"identity"_s, u"bank"_s, u"lonely"_s}
                               << QStringList{u"customer -> checkout"_s, u"checkout -> identity"_s, u"identity -> bank"_s};
    QTest::newRow("context") << u"context"_s << u"checkout"_s << u"System context: Checkout"_s
                             << QStringList{u"customer"_s, u"checkout"_s, u"identity"_s}
                             << QStringList{u"customer -> checkout"_s, u"checkout -> identity"_s};
    QTest::newRow("container")
        << u"container"_s << u"checkout"_s << u"Containers: Checkout"_s
        << QStringList{u"customer"_s, u"checkout{"_s, u"checkout/checkout.web"_s, u"checkout/checkout.api"_s, u"checkout/checkout.orders"_s,
                       u"identity"_s}
        << QStringList{u"customer -> checkout.web"_s, u"checkout.web -> checkout.api"_s, u"checkout.api -> identity"_s,
                       u"checkout.api -> checkout.orders"_s};
    QTest::newRow("component") << u"component"_s << u"checkout.api"_s << u"Components: api"_s
                               << QStringList{u"checkout.api{"_s, u"checkout.api/checkout.api.controller"_s,
                                              u"checkout.api/checkout.api.repository"_s, u"checkout.orders"_s}
                               << QStringList{u"checkout.api.controller -> checkout.api.repository"_s,
                                              u"checkout.api.repository -> checkout.orders"_s};
    QTest::newRow("code without any") << u"code"_s << u"checkout.api.controller"_s << u"Code: controller"_s
                                      << QStringList{u"checkout.api.controller"_s, u"checkout.api.repository"_s}
                                      << QStringList{u"checkout.api.controller -> checkout.api.repository"_s};
    QTest::newRow("custom without any") << u"custom"_s << QString() << u"v"_s << QStringList() << QStringList();
}

void TestResolve::typesShowTheirDefaultContent()
{
    QFETCH(const QString, type);
    QFETCH(const QString, of);
    const RecordId view = m_model.view(u"v"_s, type, of);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY2(diagram.ok(), diagram.ok() ? "" : qPrintable(diagram.error().what()));
    QTEST(diagram->title, "title");
    QTEST(nodeKeys(*diagram), "nodes");
    QTEST(edgeKeys(*diagram), "edges");
    QCOMPARE(diagram->type, type);
    QVERIFY(diagram->notes.isEmpty());
}

void TestResolve::filtersNarrowAndWiden_data()
{
    QTest::addColumn<QStringList>("include");
    QTest::addColumn<QStringList>("exclude");
    QTest::addColumn<QStringList>("nodes");
    QTest::addColumn<QStringList>("edges");
    const QStringList inside = {u"checkout{"_s, u"checkout/checkout.web"_s, u"checkout/checkout.api"_s};
    QTest::newRow("exclude a path") << QStringList() << QStringList{u"checkout.orders"_s, u"customer"_s}
                                    << inside + QStringList{u"identity"_s}
                                    << QStringList{u"checkout.web -> checkout.api"_s, u"checkout.api -> identity"_s};
    QTest::newRow("exclude lines") << QStringList() << QStringList{u"* -> checkout.api"_s, u"checkout.orders"_s, u"customer"_s}
                                   << inside + QStringList{u"identity"_s} << QStringList{u"checkout.api -> identity"_s};
    QTest::newRow("exclude by expression") << QStringList() << QStringList{u"within(identity)"_s, u"kind == database"_s, u"customer"_s}
                                           << inside << QStringList{u"checkout.web -> checkout.api"_s};
    QTest::newRow("children of a neighbour") << QStringList{u"checkout.api"_s, u"identity.*"_s} << QStringList()
                                             << QStringList{u"checkout{"_s, u"checkout/checkout.api"_s, u"identity{"_s,
                                                            u"identity/identity.login"_s}
                                             << QStringList{u"checkout.api -> identity.login"_s};
    QTest::newRow("a box with a shown child is a frame")
        << QStringList{u"checkout.web"_s, u"checkout.api"_s, u"checkout.api.controller"_s} << QStringList()
        << QStringList{u"checkout{"_s, u"checkout/checkout.web"_s, u"checkout/checkout.api{"_s,
                       u"checkout/checkout.api/checkout.api.controller"_s}
        << QStringList{u"checkout.web -> checkout.api"_s};
    QTest::newRow("only some lines") << QStringList{u"checkout.*"_s, u"checkout.web -> *"_s} << QStringList()
                                     << inside + QStringList{u"checkout/checkout.orders"_s}
                                     << QStringList{u"checkout.web -> checkout.api"_s};
}

void TestResolve::filtersNarrowAndWiden()
{
    QFETCH(const QStringList, include);
    QFETCH(const QStringList, exclude);
    const RecordId view = m_model.view(u"v"_s, u"container"_s, u"checkout"_s);
    if (!include.isEmpty())
        m_model.set(view, u"include"_s, Value::fromList(include));
    if (!exclude.isEmpty())
        m_model.set(view, u"exclude"_s, Value::fromList(exclude));
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QTEST(nodeKeys(*diagram), "nodes");
    QTEST(edgeKeys(*diagram), "edges");
    QCOMPARE(noteCodes(*diagram), QStringList());
}

void TestResolve::mergesParallelLines()
{
    const RecordId second = m_model.use(m_web, u"checkout.api"_s, u"Streams to"_s, u"stream"_s);
    const RecordId back = m_model.use(m_api, u"checkout.web"_s, u"Pushes to"_s);
    const RecordId view = m_model.view(u"v"_s, u"container"_s, u"checkout"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QVERIFY(edgeKeys(*diagram).contains(u"checkout.web -> checkout.api x2"_s));
    QVERIFY(edgeKeys(*diagram).contains(u"checkout.api -> checkout.web"_s));
    for (const DiagramEdge &edge : diagram->edges) {
        if (edge.count == 2) {
            QCOMPARE(edge.relationships.size(), 2);
            QCOMPARE(edge.relationships.last(), second);
            QCOMPARE(edge.description, u"Calls"_s);
        } else {
            QCOMPARE(edge.relationships.contains(back), edge.key == u"checkout.api -> checkout.web");
        }
    }
}

void TestResolve::keepsDescriptionOfTheExplicitLine()
{
    // Said of the two systems themselves, but later in the file than what is lifted.
    const RecordId explicitLine = m_model.use(m_checkout, u"identity"_s, u"Relies on"_s);
    const RecordId view = m_model.view(u"v"_s, u"context"_s, u"checkout"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QCOMPARE(edgeKeys(*diagram), (QStringList{u"customer -> checkout"_s, u"checkout -> identity x2"_s}));
    QCOMPARE(diagram->edges.last().description, u"Relies on"_s);
    QCOMPARE(diagram->edges.last().relationships.first(), explicitLine);
}

void TestResolve::drawsWhatIsSaidOfFrames()
{
    m_model.use(m_web, u"identity"_s, u"Signs in at"_s);
    m_model.use(m_identity, u"checkout.web"_s, u"Redirects to"_s);
    m_model.use(m_identity, u"identity.login"_s, u"Has"_s);
    m_model.use(m_customer, u"checkout"_s, u"Buys at"_s);
    const RecordId view = m_model.view(u"v"_s, u"container"_s, u"checkout"_s, {{u"include"_s, Value::fromList({u"*"_s, u"identity.*"_s})}});
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    const QStringList keys = edgeKeys(*diagram);
    QVERIFY(keys.contains(u"checkout.web -> identity"_s));
    QVERIFY(keys.contains(u"identity -> checkout.web"_s));
    QVERIFY(keys.contains(u"checkout.api -> identity.login"_s));
    // A frame and what it holds are not joined, nor is anything to the frame of what the view tells the inside of.
    QVERIFY(!keys.contains(u"identity -> identity.login"_s));
    QVERIFY(!keys.contains(u"customer -> checkout"_s));
}

void TestResolve::drawsDanglingReferencesAsStubs()
{
    m_model.use(m_api, u"checkout.vanished"_s, u"Calls"_s);
    m_model.use(m_web, u"checkout.vanished"_s);
    m_model.use(m_login, u"nowhere"_s);
    const RecordId view = m_model.view(u"v"_s, u"container"_s, u"checkout"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    const DiagramNode *stub = findNode(*diagram, u"checkout.vanished"_s);
    QVERIFY(stub);
    QVERIFY(stub->stub);
    QVERIFY(!stub->record.isValid());
    QVERIFY(edgeKeys(*diagram).contains(u"checkout.api -> checkout.vanished"_s));
    QVERIFY(edgeKeys(*diagram).contains(u"checkout.web -> checkout.vanished"_s));
    // What dangles inside a neighbour is not this view's matter.
    QVERIFY(!findNode(*diagram, u"nowhere"_s));
}

void TestResolve::nestsGroups()
{
    m_model.set(m_checkout, u"group"_s, Value(u"Commerce"_s));
    m_model.set(m_identity, u"group"_s, Value(u"Platform/Access"_s));
    m_model.set(m_orders, u"group"_s, Value(u"Commerce/Stores"_s));
    m_model.add(RecordType::Group, u"groups"_s, {}, u"Commerce"_s, {{u"description"_s, Value(u"Sells."_s)}});
    const RecordId landscape = m_model.view(u"l"_s, u"landscape"_s);
    const RecordId containers = m_model.view(u"c"_s, u"container"_s, u"checkout"_s);
    const auto wide = resolveView(m_model.workspace(), landscape);
    QVERIFY(wide.ok());
    QCOMPARE(nodeKeys(*wide),
             (QStringList{u"customer"_s, u"group:Commerce{"_s, u"group:Commerce/checkout"_s, u"group:Platform{"_s,
                          u"group:Platform/group:Platform/Access{"_s, u"group:Platform/group:Platform/Access/identity"_s, u"bank"_s,
                          u"lonely"_s}));
    QCOMPARE(wide->nodes.at(1).description, u"Sells."_s);
    QCOMPARE(wide->nodes.at(4).name, u"Access"_s);
    const auto inside = resolveView(m_model.workspace(), containers);
    QVERIFY(inside.ok());
    // The containers inherit the group of their frame; only what is deeper frames them again.
    QVERIFY(nodeKeys(*inside).contains(u"group:Commerce/checkout/checkout.web"_s));
    QVERIFY(nodeKeys(*inside).contains(u"group:Commerce/checkout/group:Commerce/Stores@checkout/checkout.orders"_s));
}

void TestResolve::linksToTheNextLevel()
{
    const RecordId landscape = m_model.view(u"all"_s, u"landscape"_s);
    const RecordId context = m_model.view(u"around"_s, u"context"_s, u"checkout"_s);
    const RecordId containers = m_model.view(u"inside"_s, u"container"_s, u"checkout"_s);
    m_model.view(u"api-parts"_s, u"component"_s, u"checkout.api"_s);
    m_model.view(u"identity-inside"_s, u"container"_s, u"identity"_s);
    const Workspace &workspace = m_model.workspace();
    const ViewResolver resolver(workspace);
    const auto all = resolver.resolve(landscape);
    QCOMPARE(findNode(*all, u"checkout"_s)->link, u"around"_s);
    QCOMPARE(findNode(*all, u"identity"_s)->link, u"identity-inside"_s);
    QCOMPARE(findNode(*all, u"bank"_s)->link, QString());
    const auto around = resolver.resolve(context);
    QCOMPARE(findNode(*around, u"identity"_s)->link, u"identity-inside"_s);
    QCOMPARE(findNode(*around, u"checkout"_s)->link, u"inside"_s);
    const auto inside = resolver.resolve(containers);
    QCOMPARE(findNode(*inside, u"checkout.api"_s)->link, u"api-parts"_s);
    QCOMPARE(findNode(*inside, u"checkout"_s)->link, QString());
}

void TestResolve::describesBoxes()
{
    m_model.add(RecordType::Kind, u"kinds"_s, {}, u"ledger"_s, {{u"of"_s, Value(u"database"_s)}, {u"name"_s, Value(u"Ledger"_s)}});
    m_model.element(u"containers"_s, u"book"_s, m_checkout, {{u"kind"_s, Value(u"ledger"_s)}});
    const RecordId containers = m_model.view(u"c"_s, u"container"_s, u"checkout"_s);
    const RecordId landscape = m_model.view(u"l"_s, u"landscape"_s);
    const auto inside = resolveView(m_model.workspace(), containers);
    QCOMPARE(findNode(*inside, u"checkout.api"_s)->typeLine, u"Container: Java 21"_s);
    QCOMPARE(findNode(*inside, u"checkout.orders"_s)->typeLine, u"Database"_s);
    QCOMPARE(findNode(*inside, u"checkout.orders"_s)->look.shape, Shape::Cylinder);
    QCOMPARE(findNode(*inside, u"checkout.orders"_s)->base, u"container"_s);
    QCOMPARE(findNode(*inside, u"checkout.book"_s)->typeLine, u"Ledger"_s);
    QCOMPARE(findNode(*inside, u"checkout.book"_s)->look.shape, Shape::Cylinder);
    QCOMPARE(findNode(*inside, u"checkout"_s)->look.shape, Shape::Box);
    const auto wide = resolveView(m_model.workspace(), landscape);
    QCOMPARE(findNode(*wide, u"bank"_s)->typeLine, u"External software system"_s);
    QVERIFY(findNode(*wide, u"bank"_s)->external);
    QCOMPARE(findNode(*wide, u"customer"_s)->look.shape, Shape::Person);
}

void TestResolve::appliesStylesInOrder()
{
    m_model.style({{u"for"_s, Value(u"container"_s)}, {u"background"_s, Value(u"#ABC"_s)}, {u"shape"_s, Value(u"hexagon"_s)}});
    m_model.style({{u"where"_s, Value(u"kind == database"_s)},
                   {u"background"_s, Value(u"#112233"_s)},
                   {u"dark"_s, Value(ValueMap{{u"background"_s, Value(u"#445566"_s)}})}});
    m_model.style({{u"for"_s, Value(u"relationship"_s)}, {u"style"_s, Value(u"dotted"_s)}, {u"thickness"_s, Value(u"3"_s)}});
    m_model.set(m_web, u"shape"_s, Value(u"web-browser"_s));
    const Value own = Value(ValueList{Value(ValueMap{{u"for"_s, Value(u"person"_s)}, {u"color"_s, Value(u"#ffffff"_s)}})});
    const RecordId view = m_model.view(u"v"_s, u"container"_s, u"checkout"_s, {{u"styles"_s, own}});
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QCOMPARE(findNode(*diagram, u"checkout.api"_s)->look.background, u"#aabbcc"_s);
    QCOMPARE(findNode(*diagram, u"checkout.api"_s)->look.shape, Shape::Hexagon);
    QCOMPARE(findNode(*diagram, u"checkout.web"_s)->look.shape, Shape::WebBrowser);
    QCOMPARE(findNode(*diagram, u"checkout.orders"_s)->look.background, u"#112233"_s);
    QCOMPARE(findNode(*diagram, u"checkout.orders"_s)->darkLook.background, u"#445566"_s);
    QCOMPARE(findNode(*diagram, u"identity"_s)->look.background, QString());
    QCOMPARE(findNode(*diagram, u"customer"_s)->look.color, u"#ffffff"_s);
    QCOMPARE(diagram->edges.first().look.style, LineStyle::Dotted);
    QCOMPARE(diagram->edges.first().look.thickness, 3.0);
}

void TestResolve::ignoresMalformedColours()
{
    for (const QString &colour : {u"red\"/><script>"_s, u"#12345"_s, u"#gggggg"_s, QString()})
        m_model.style({{u"background"_s, Value(colour)}, {u"opacity"_s, Value(u"900"_s)}, {u"thickness"_s, Value(u"nan"_s)}});
    const RecordId view = m_model.view(u"v"_s, u"landscape"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    for (const DiagramNode &node : diagram->nodes) {
        QCOMPARE(node.look.background, QString());
        QCOMPARE(node.look.opacity, 100);
        QCOMPARE(node.look.thickness, 2.0);
    }
}

void TestResolve::filteredViewsNarrowTheirBase()
{
    m_model.view(u"base"_s, u"container"_s, u"checkout"_s, {{u"layout"_s, Value(ValueMap{{u"direction"_s, Value(u"left-right"_s)}})}});
    const RecordId view =
        m_model.view(u"f"_s, u"filtered"_s, {}, {{u"base"_s, Value(u"base"_s)}, {u"exclude"_s, Value(u"kind == database"_s)}});
    const RecordId circle = m_model.view(u"o"_s, u"filtered"_s, {}, {{u"base"_s, Value(u"o"_s)}});
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QCOMPARE(nodeKeys(*diagram),
             (QStringList{u"customer"_s, u"checkout{"_s, u"checkout/checkout.web"_s, u"checkout/checkout.api"_s, u"identity"_s}));
    QCOMPARE(diagram->direction, u"left-right"_s);
    QCOMPARE(diagram->type, u"filtered"_s);
    const auto endless = resolveView(m_model.workspace(), circle);
    QVERIFY(!endless.ok());
    QCOMPARE(endless.error().code, u"view.base-circle"_s);
}

void TestResolve::refusesWhatIsNoView_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("code");
    QTest::newRow("no scope") << u"container"_s << QString() << u"view.scope-missing"_s;
    QTest::newRow("unknown scope") << u"context"_s << u"nothing"_s << u"view.scope-unknown"_s;
    QTest::newRow("unknown scope where none is needed") << u"landscape"_s << u"nothing.at.all"_s << u"view.scope-unknown"_s;
    QTest::newRow("unknown type") << u"portrait"_s << QString() << u"view.type"_s;
    QTest::newRow("no environment") << u"deployment"_s << QString() << u"view.environment-missing"_s;
    QTest::newRow("no base") << u"filtered"_s << QString() << u"view.base-unknown"_s;
}

void TestResolve::refusesWhatIsNoView()
{
    QFETCH(const QString, type);
    QFETCH(const QString, of);
    const RecordId view = m_model.view(u"v"_s, type, of);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(!diagram.ok());
    QTEST(diagram.error().code, "code");
    QVERIFY(!diagram.error().what().contains(u'%'));
    QCOMPARE(resolveView(m_model.workspace(), m_checkout).error().code, u"view.unknown"_s);
    QCOMPARE(resolveView(m_model.workspace(), RecordId{99999}).error().code, u"view.unknown"_s);
}

void TestResolve::imagesAreNoted()
{
    const RecordId view = m_model.view(u"v"_s, u"image"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QVERIFY(diagram->nodes.isEmpty());
    QCOMPARE(noteCodes(*diagram), QStringList{u"view.image"_s});
}

void TestResolve::readsKeptPositions()
{
    const RecordId view = m_model.view(u"v"_s, u"landscape"_s);
    const auto numbers = [](const QStringList &texts) { return Value::fromList(texts); };
    m_model.add(RecordType::Box, u"boxes"_s, view, u"checkout"_s, {{u"at"_s, numbers({u"480"_s, u"240"_s})}});
    m_model.add(RecordType::Box, u"boxes"_s, view, u"bank"_s, {{u"at"_s, numbers({u"-10"_s, u"20"_s, u"300"_s, u"200"_s})}});
    m_model.add(RecordType::Box, u"boxes"_s, view, u"lonely"_s, {{u"at"_s, numbers({u"1e30"_s, u"20"_s})}});
    m_model.add(RecordType::Box, u"boxes"_s, view, u"identity"_s, {{u"at"_s, numbers({u"7"_s})}});
    const Value points(ValueList{numbers({u"590"_s, u"380"_s}), numbers({u"600"_s, u"400"_s})});
    m_model.add(RecordType::Line, u"lines"_s, view, u"customer -> checkout"_s, {{u"points"_s, points}, {u"label"_s, Value(u"50"_s)}});
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QCOMPARE(diagram->keptBoxes.keys(), (QStringList{u"bank"_s, u"checkout"_s}));
    QCOMPARE(diagram->keptBoxes.value(u"checkout"_s), (Diagram::KeptBox{480, 240, 0, 0}));
    QCOMPARE(diagram->keptBoxes.value(u"bank"_s), (Diagram::KeptBox{-10, 20, 300, 200}));
    const Diagram::KeptLine line = diagram->keptLines.value(u"customer -> checkout"_s);
    QCOMPARE(line.points.size(), 2);
    QCOMPARE(line.points.last().second, 400);
    QCOMPARE(line.label, 50);
}

void TestResolve::linesKeptByARelationshipCount()
{
    const RecordId view = m_model.view(u"v"_s, u"landscape"_s);
    const auto before = resolveView(m_model.workspace(), view);
    QVERIFY(before.ok());
    const DiagramEdge &edge = before->edges.first();
    const QString name = m_model.workspace().index().path(edge.relationships.last());
    m_model.add(RecordType::Line, u"lines"_s, view, name, {{u"label"_s, Value(u"30"_s)}});
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QCOMPARE(diagram->keptLines.value(diagram->edges.first().key).label, 30);
}

void TestResolve::oneResolverGivesTheSameAsMany()
{
    m_model.view(u"a"_s, u"landscape"_s);
    m_model.view(u"b"_s, u"container"_s, u"checkout"_s);
    m_model.view(u"c"_s, u"component"_s, u"checkout.api"_s);
    const Workspace &workspace = m_model.workspace();
    const ViewResolver resolver(workspace);
    const QList<RecordId> views = viewsOf(workspace);
    QCOMPARE(views.size(), 3);
    for (const RecordId view : views) {
        const auto together = resolver.resolve(view);
        const auto alone = resolveView(workspace, view);
        QVERIFY(together.ok() && alone.ok());
        QCOMPARE(together->nodes, alone->nodes);
        QCOMPARE(together->edges, alone->edges);
    }
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
