// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "modelbuilder.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestResolveDeployment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsNodesAndInstances();
    void narrowsToASystem();
    void narrowsByFilters_data();
    void narrowsByFilters();
    void joinsNearestInstances();
    void linesBetweenInstancesAreLeftOut_data();
    void linesBetweenInstancesAreLeftOut();
    void groupsNarrowLines();
    void drawsUsesOfInstancesAndNodes();
    void liftsFromInsideOfWhatIsDeployed();
    void takesTheOnlyEnvironment();
    void namesTheEnvironmentInTheTitle();

private:
    RecordId instance(RecordId node, const QString &of, const QString &count = {}, const QString &key = {})
    {
        ModelBuilder::FieldList fields = {{u"of"_s, Value(of)}};
        if (!count.isEmpty())
            fields.append({u"count"_s, Value(count)});
        return m_model.add(RecordType::Instance, u"instances"_s, node, key.isEmpty() ? of : key, fields);
    }
    RecordId node(RecordId parent, const QString &key, const QString &kind)
    {
        return m_model.add(RecordType::Node, u"nodes"_s, parent, key, {{u"kind"_s, Value(kind)}});
    }

    ModelBuilder m_model;
    RecordId m_api, m_orders, m_production, m_east, m_west, m_eastApi, m_eastKafka, m_balancer;
};

void TestResolveDeployment::init()
{
    m_model = ModelBuilder();
    const RecordId checkout = m_model.element(u"systems"_s, u"checkout"_s, {}, {{u"name"_s, Value(u"Checkout"_s)}});
    m_api = m_model.element(u"containers"_s, u"api"_s, checkout);
    m_orders = m_model.element(u"containers"_s, u"orders"_s, checkout, {{u"kind"_s, Value(u"database"_s)}});
    m_model.element(u"systems"_s, u"kafka"_s);
    m_model.use(m_api, u"checkout.orders"_s, u"Keeps orders in"_s);
    m_model.use(m_api, u"kafka"_s, u"Publishes to"_s);
    m_production = m_model.add(RecordType::Environment, u"deployments"_s, {}, u"production"_s);
    m_east = node(m_production, u"east"_s, u"region"_s);
    const RecordId eastCluster = node(m_east, u"eks"_s, u"kubernetes-cluster"_s);
    m_model.set(eastCluster, u"count"_s, Value(u"12"_s));
    m_eastApi = instance(eastCluster, u"checkout.api"_s, u"6"_s);
    instance(m_east, u"checkout.orders"_s);
    m_eastKafka = instance(m_east, u"kafka"_s, u"3"_s);
    m_west = node(m_production, u"west"_s, u"region"_s);
    const RecordId westCluster = node(m_west, u"eks"_s, u"kubernetes-cluster"_s);
    instance(westCluster, u"checkout.api"_s);
    instance(m_west, u"checkout.orders"_s);
    m_balancer = node(m_production, u"edge"_s, u"load-balancer"_s);
}

void TestResolveDeployment::showsNodesAndInstances()
{
    const RecordId view = m_model.view(u"v"_s, u"deployment"_s, {}, {{u"environment"_s, Value(u"production"_s)}});
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    const QString eks = u"production.east/production.east.eks"_s;
    QCOMPARE(nodeKeys(*diagram).mid(0, 5),
             (QStringList{u"production.east{"_s, QString(eks % u'{'), QString(eks % u"/checkout.api@production.east.eks"_s),
                          u"production.east/checkout.orders@production.east"_s, u"production.east/kafka@production.east"_s}));
    QCOMPARE(nodeKeys(*diagram).last(), u"production.edge"_s);
    QCOMPARE(diagram->nodes.at(1).count, 12);
    QCOMPARE(diagram->nodes.at(1).typeLine, u"Kubernetes cluster"_s);
    QCOMPARE(diagram->nodes.at(2).count, 6);
    QCOMPARE(diagram->nodes.at(2).element, m_api);
    QCOMPARE(diagram->nodes.at(2).record, m_eastApi);
    QCOMPARE(diagram->nodes.at(2).typeLine, u"Container"_s);
    QCOMPARE(diagram->nodes.at(3).look.shape, Shape::Cylinder);
    QCOMPARE(diagram->nodes.last().boundary, false);
}

void TestResolveDeployment::narrowsToASystem()
{
    m_model.use(m_balancer, u"checkout.api@production.east"_s, u"Routes to"_s);
    node(m_production, u"idle"_s, u"region"_s);
    const RecordId view = m_model.view(u"v"_s, u"deployment"_s, u"checkout"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QVERIFY(!findNode(*diagram, u"kafka@production.east"_s));
    QVERIFY(findNode(*diagram, u"checkout.orders@production.west"_s));
    // The load balancer works for what is shown, the idle region does not.
    QVERIFY(findNode(*diagram, u"production.edge"_s));
    QVERIFY(!findNode(*diagram, u"production.idle"_s));
}

void TestResolveDeployment::narrowsByFilters_data()
{
    QTest::addColumn<QStringList>("include");
    QTest::addColumn<QStringList>("exclude");
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("edges");
    QTest::newRow("all") << QStringList() << QStringList() << 10 << 4;
    QTest::newRow("below a node") << QStringList{u"production.west.**"_s} << QStringList() << 4 << 1;
    QTest::newRow("within a node") << QStringList{u"within(production.west)"_s} << QStringList() << 4 << 1;
    QTest::newRow("an element") << QStringList{u"checkout.orders"_s} << QStringList() << 4 << 0;
    QTest::newRow("without a node and all in it") << QStringList() << QStringList{u"production.east"_s} << 5 << 1;
    QTest::newRow("without a line") << QStringList() << QStringList{u"* -> kafka"_s} << 10 << 2;
    QTest::newRow("only a line") << QStringList{u"production.**"_s, u"* -> kafka"_s} << QStringList() << 10 << 2;
}

void TestResolveDeployment::narrowsByFilters()
{
    QFETCH(const QStringList, include);
    QFETCH(const QStringList, exclude);
    const RecordId view = m_model.view(u"v"_s, u"deployment"_s);
    if (!include.isEmpty())
        m_model.set(view, u"include"_s, Value::fromList(include));
    if (!exclude.isEmpty())
        m_model.set(view, u"exclude"_s, Value::fromList(exclude));
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QTEST(int(diagram->nodes.size()), "nodes");
    QTEST(int(diagram->edges.size()), "edges");
    QCOMPARE(noteCodes(*diagram), QStringList());
}

void TestResolveDeployment::joinsNearestInstances()
{
    const RecordId view = m_model.view(u"v"_s, u"deployment"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QCOMPARE(edgeKeys(*diagram),
             (QStringList{u"checkout.api@production.east.eks -> checkout.orders@production.east"_s,
                          u"checkout.api@production.east.eks -> kafka@production.east"_s,
                          u"checkout.api@production.west.eks -> checkout.orders@production.west"_s,
                          u"checkout.api@production.west.eks -> kafka@production.east"_s}));
    QCOMPARE(diagram->edges.first().description, u"Keeps orders in"_s);
}

void TestResolveDeployment::linesBetweenInstancesAreLeftOut_data()
{
    QTest::addColumn<QString>("exclude");
    QTest::addColumn<int>("less");
    QTest::newRow("none") << u"checkout.orders -> checkout.api"_s << 0;
    QTest::newRow("of the elements") << u"checkout.api -> checkout.orders"_s << 2;
    QTest::newRow("of two instances") << u"checkout.api@production.east.eks -> checkout.orders@production.east"_s << 1;
    QTest::newRow("to an instance") << u"* -> checkout.orders@production.west"_s << 1;
    QTest::newRow("of two that are not near") << u"checkout.api@production.east.eks -> checkout.orders@production.west"_s << 0;
    QTest::newRow("of one kind") << u"checkout.api@production.east.eks -> * where interaction == async"_s << 0;
}

void TestResolveDeployment::linesBetweenInstancesAreLeftOut()
{
    QFETCH(QString, exclude);
    QFETCH(int, less);
    const ModelBuilder::FieldList fields = {{u"environment"_s, Value(u"production"_s)}};
    const RecordId all = m_model.view(u"all"_s, u"deployment"_s, {}, fields);
    const RecordId some = m_model.view(u"some"_s, u"deployment"_s, {}, fields);
    m_model.set(some, u"exclude"_s, Value::fromList({exclude}));
    const auto before = resolveView(m_model.workspace(), all);
    const auto after = resolveView(m_model.workspace(), some);
    QVERIFY(before.ok() && after.ok());
    QCOMPARE(after->nodes.size(), before->nodes.size());
    QCOMPARE(before->edges.size() - after->edges.size(), qsizetype(less));
}

void TestResolveDeployment::groupsNarrowLines()
{
    m_model.set(m_eastKafka, u"deploymentGroups"_s, Value(u"blue"_s));
    const RecordId view = m_model.view(u"v"_s, u"deployment"_s, {}, {{u"include"_s, Value::fromList({u"*"_s})}});
    const auto alone = resolveView(m_model.workspace(), view);
    QCOMPARE(alone->edges.size(), 2);
    // Instances take the groups of the node that they stand on.
    m_model.set(m_east, u"deploymentGroups"_s, Value::fromList({u"blue"_s, u"green"_s}));
    const auto together = resolveView(m_model.workspace(), view);
    QCOMPARE(together->edges.size(), 3);
}

void TestResolveDeployment::drawsUsesOfInstancesAndNodes()
{
    m_model.use(m_balancer, u"checkout.api@production.west"_s, u"Routes to"_s);
    m_model.use(m_eastKafka, u"checkout.orders@production.west"_s, u"Mirrors to"_s);
    m_model.use(m_eastKafka, u"nothing@production.west"_s);
    const RecordId view = m_model.view(u"v"_s, u"deployment"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(diagram.ok());
    QVERIFY(edgeKeys(*diagram).contains(u"production.edge -> checkout.api@production.west.eks"_s));
    QVERIFY(edgeKeys(*diagram).contains(u"kafka@production.east -> checkout.orders@production.west"_s));
    const DiagramNode *stub = findNode(*diagram, u"nothing@production.west"_s);
    QVERIFY(stub && stub->stub);
}

void TestResolveDeployment::liftsFromInsideOfWhatIsDeployed()
{
    const RecordId part = m_model.element(u"components"_s, u"part"_s, m_orders);
    m_model.use(part, u"kafka"_s, u"Feeds"_s);
    const RecordId view = m_model.view(u"v"_s, u"deployment"_s);
    const auto diagram = resolveView(m_model.workspace(), view);
    QVERIFY(edgeKeys(*diagram).contains(u"checkout.orders@production.west -> kafka@production.east"_s));
}

void TestResolveDeployment::takesTheOnlyEnvironment()
{
    const RecordId view = m_model.view(u"v"_s, u"deployment"_s);
    QVERIFY(resolveView(m_model.workspace(), view).ok());
    m_model.add(RecordType::Environment, u"deployments"_s, {}, u"staging"_s);
    const auto unclear = resolveView(m_model.workspace(), view);
    QVERIFY(!unclear.ok());
    QCOMPARE(unclear.error().code, u"view.environment-missing"_s);
    m_model.set(view, u"environment"_s, Value(u"production.east"_s));
    QCOMPARE(resolveView(m_model.workspace(), view).error().code, u"view.environment-unknown"_s);
}

void TestResolveDeployment::namesTheEnvironmentInTheTitle()
{
    const RecordId wide = m_model.view(u"v"_s, u"deployment"_s);
    const RecordId narrow = m_model.view(u"w"_s, u"deployment"_s, u"checkout"_s);
    QCOMPARE(resolveView(m_model.workspace(), wide)->title, u"Deployment: production"_s);
    QCOMPARE(resolveView(m_model.workspace(), narrow)->title, u"Deployment: Checkout, production"_s);
}

QTEST_GUILESS_MAIN(TestResolveDeployment)
#include "tst_resolvedeployment.moc"
