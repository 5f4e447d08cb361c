// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "modelbuilder.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

Value step(const QString &from, const QString &to, const QString &description = {}, bool response = false)
{
    ValueMap map = {{u"from"_s, Value(from)}, {u"to"_s, Value(to)}};
    if (!description.isEmpty())
        map.append({u"description"_s, Value(description)});
    if (response)
        map.append({u"response"_s, Value(u"true"_s)});
    return Value(map);
}

Value block(const QString &kind, const QString &guard, const ValueList &steps)
{
    return Value(ValueMap{{kind, Value(guard)}, {u"steps"_s, Value(steps)}});
}

QStringList orders(const Diagram &diagram)
{
    QStringList texts;
    for (const DiagramEdge &edge : diagram.edges)
        texts.append(edge.order);
    return texts;
}

}  // namespace

class TestResolveSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersByPosition();
    void nestsBlocks();
    void findsRelationshipsBehind();
    void notesStepsWithoutRelationship_data();
    void notesStepsWithoutRelationship();
    void framesCollaborationsOnly();
    void drawsUnknownParticipantsAsStubs();
    void survivesMalformedSteps();

private:
    Result<Diagram> resolved(const ValueList &steps, const QString &notation = u"sequence"_s)
    {
        const RecordId view = m_model.view(u"d"_s, u"dynamic"_s, u"shop"_s, {{u"notation"_s, Value(notation)}, {u"steps"_s, Value(steps)}});
        return resolveView(m_model.workspace(), view);
    }

    ModelBuilder m_model;
};

void TestResolveSteps::init()
{
    m_model = ModelBuilder();
    const RecordId buyer = m_model.element(u"people"_s, u"buyer"_s);
    const RecordId shop = m_model.element(u"systems"_s, u"shop"_s);
    const RecordId web = m_model.element(u"containers"_s, u"web"_s, shop);
    const RecordId api = m_model.element(u"containers"_s, u"api"_s, shop);
    const RecordId part = m_model.element(u"components"_s, u"part"_s, api);
    m_model.element(u"systems"_s, u"bank"_s);
    m_model.use(buyer, u"shop.web"_s, u"Buys with"_s);
    m_model.use(web, u"shop.api"_s, u"Calls"_s);
    m_model.use(part, u"bank"_s, u"Charges"_s);
}

void TestResolveSteps::numbersByPosition()
{
    const auto diagram = resolved({step(u"buyer"_s, u"shop.web"_s), step(u"shop.web"_s, u"shop.api"_s, u"POST /orders"_s),
                                   step(u"shop.api"_s, u"shop.web"_s, u"201"_s, true)});
    QVERIFY(diagram.ok());
    QVERIFY(diagram->sequence);
    QCOMPARE(nodeKeys(*diagram), (QStringList{u"buyer"_s, u"shop.web"_s, u"shop.api"_s}));
    QCOMPARE(edgeKeys(*diagram), (QStringList{u"1: buyer -> shop.web"_s, u"2: shop.web -> shop.api"_s, u"3: shop.api -> shop.web"_s}));
    QCOMPARE(diagram->edges.at(0).description, u"Buys with"_s);
    QCOMPARE(diagram->edges.at(1).description, u"POST /orders"_s);
    QVERIFY(diagram->edges.at(2).response);
    QCOMPARE(diagram->edges.at(2).look.style, LineStyle::Dashed);
    QVERIFY(diagram->notes.isEmpty());
}

void TestResolveSteps::nestsBlocks()
{
    const Value call = step(u"shop.web"_s, u"shop.api"_s);
    const Value branches(ValueList{Value(ValueMap{{u"if"_s, Value(u"accepted"_s)}, {u"steps"_s, Value(ValueList{call, call})}}),
                                   Value(ValueMap{{u"else"_s, Value(u"declined"_s)}, {u"steps"_s, Value(ValueList{call})}})});
    const Value parallel(
        ValueList{Value(ValueMap{{u"steps"_s, Value(ValueList{call})}}), Value(ValueMap{{u"steps"_s, Value(ValueList{call})}})});
    const auto diagram = resolved({call, Value(ValueMap{{u"alt"_s, branches}}),
                                   block(u"loop"_s, u"until done"_s, {call, block(u"opt"_s, u"first"_s, {call})}),
                                   Value(ValueMap{{u"par"_s, parallel}}), call});
    QVERIFY(diagram.ok());
    QCOMPARE(orders(*diagram), (QStringList{u"1"_s, u"2a.1"_s, u"2a.2"_s, u"2b.1"_s, u"3.1"_s, u"3.2.1"_s, u"4a.1"_s, u"4b.1"_s, u"5"_s}));
    QCOMPARE(diagram->frames.size(), 4);
    QCOMPARE(diagram->frames.at(0).kind, u"alt"_s);
    QCOMPARE(diagram->frames.at(0).branches, (QList<SequenceFrame::Branch>{{u"accepted"_s, 1, 3}, {u"declined"_s, 3, 4}}));
    QCOMPARE(diagram->frames.at(1).branches, (QList<SequenceFrame::Branch>{{u"until done"_s, 4, 6}}));
    QCOMPARE(diagram->frames.at(2).kind, u"opt"_s);
    QCOMPARE(diagram->frames.at(2).depth, 1);
    QCOMPARE(diagram->frames.at(3).branches.size(), 2);
}

void TestResolveSteps::findsRelationshipsBehind()
{
    const auto diagram = resolved({step(u"shop"_s, u"bank"_s), step(u"buyer"_s, u"shop"_s)});
    QVERIFY(diagram.ok());
    QCOMPARE(diagram->edges.at(0).relationships.size(), 1);
    QCOMPARE(diagram->edges.at(0).description, u"Charges"_s);
    QCOMPARE(diagram->edges.at(1).description, u"Buys with"_s);
    QVERIFY(diagram->notes.isEmpty());
}

void TestResolveSteps::notesStepsWithoutRelationship_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("response");
    QTest::addColumn<bool>("noted");
    QTest::newRow("its own") << u"buyer"_s << u"shop.web"_s << false << false;
    QTest::newRow("none") << u"buyer"_s << u"bank"_s << false << true;
    QTest::newRow("against it") << u"shop.web"_s << u"buyer"_s << false << true;
    QTest::newRow("an answer") << u"shop.web"_s << u"buyer"_s << true << false;
    QTest::newRow("an answer to nothing") << u"bank"_s << u"buyer"_s << true << true;
    QTest::newRow("to itself") << u"shop.api"_s << u"shop.api"_s << false << false;
}

void TestResolveSteps::notesStepsWithoutRelationship()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, response);
    QFETCH(const bool, noted);
    const auto diagram = resolved({step(from, to, {}, response)});
    QVERIFY(diagram.ok());
    QCOMPARE(diagram->edges.size(), 1);
    QCOMPARE(noteCodes(*diagram), noted ? QStringList{u"view.step-without-relationship"_s} : QStringList());
}

void TestResolveSteps::framesCollaborationsOnly()
{
    const ValueList steps = {step(u"buyer"_s, u"shop.web"_s), step(u"shop.web"_s, u"shop.api"_s)};
    const auto collaboration = resolved(steps, u"collaboration"_s);
    QVERIFY(!collaboration->sequence);
    QCOMPARE(nodeKeys(*collaboration), (QStringList{u"buyer"_s, u"shop{"_s, u"shop/shop.web"_s, u"shop/shop.api"_s}));
}

void TestResolveSteps::drawsUnknownParticipantsAsStubs()
{
    const auto diagram = resolved({step(u"buyer"_s, u"vanished"_s), step(u"vanished"_s, u"bank"_s)});
    QVERIFY(diagram.ok());
    QCOMPARE(diagram->nodes.size(), 3);
    QVERIFY(findNode(*diagram, u"vanished"_s)->stub);
    QCOMPARE(diagram->edges.at(0).to, diagram->edges.at(1).from);
}

void TestResolveSteps::survivesMalformedSteps()
{
    Value deep = step(u"buyer"_s, u"shop.web"_s);
    for (int i = 0; i < 500; ++i)
        deep = block(u"loop"_s, {}, {deep});
    const auto diagram = resolved({Value(u"text"_s), Value(ValueMap{}), Value(ValueMap{{u"par"_s, Value(u"x"_s)}}), deep});
    QVERIFY(diagram.ok());
    for (const DiagramEdge &edge : diagram->edges) {
        QVERIFY(edge.from >= 0 && edge.from < diagram->nodes.size());
        QVERIFY(edge.to >= 0 && edge.to < diagram->nodes.size());
    }
}

QTEST_GUILESS_MAIN(TestResolveSteps)
#include "tst_resolvesteps.moc"
