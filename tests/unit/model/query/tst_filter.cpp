// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "shop.h"

#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::query;
using namespace Qt::StringLiterals;

class TestFilter : public QObject {
    Q_OBJECT

private slots:
    void selectsElements_data();
    void selectsElements();
    void selectsRelationships_data();
    void selectsRelationships();
    void selectsInDeployments_data();
    void selectsInDeployments();
    void refuses_data();
    void refuses();
    void namesReferences();
};

void TestFilter::selectsElements_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Filter::Kind>("kind");
    QTest::addColumn<QString>("expected");
    QTest::newRow("everything") << u"*"_s << Filter::Kind::Everything << QString();
    QTest::newRow("path") << u"shop.db"_s << Filter::Kind::Path << u"shop.db"_s;
    QTest::newRow("from the scope") << u"db"_s << Filter::Kind::Path << u"shop.db"_s;
    QTest::newRow("children") << u"shop.*"_s << Filter::Kind::Children << u"shop.api shop.db shop.worker"_s;
    QTest::newRow("descendants") << u"bank.**"_s << Filter::Kind::Descendants << u"bank.gateway"_s;
    QTest::newRow("expression") << u"kind == database"_s << Filter::Kind::Expression << u"shop.db"_s;
    QTest::newRow("unknown is false") << u"not (tier > 1)"_s << Filter::Kind::Expression << u"shop shop.api shop.db"_s;
    QTest::newRow("neighbours") << u"neighbours(shop.api)"_s << Filter::Kind::Expression
                                << u"customer shop.api shop.db bank bank.gateway bus"_s;
    QTest::newRow("within") << u"within(bank)"_s << Filter::Kind::Expression << u"bank bank.gateway"_s;
    QTest::newRow("arrow in a text") << u"name == \"a -> b\""_s << Filter::Kind::Expression << QString();
    QTest::newRow("relationships") << u"* -> *"_s << Filter::Kind::Relationships << QString();
}

void TestFilter::selectsElements()
{
    QFETCH(QString, text);
    QFETCH(Filter::Kind, kind);
    QFETCH(QString, expected);
    const Workspace workspace = shop();
    Environment environment;
    environment.workspace = &workspace;
    const auto filter = Filter::parse(text, workspace, find(workspace, u"shop.api"_s));
    QVERIFY2(filter.ok(), qPrintable(filter ? QString() : filter.error().toLine()));
    QCOMPARE(filter->kind(), kind);
    QStringList paths;
    const QList<ElementId> elements = filter->elements(environment);
    for (const ElementId id : elements) {
        paths.append(workspace.index().path(id));
        QVERIFY(filter->matches(id, environment));
    }
    QCOMPARE(paths.join(u' '), expected);
}

void TestFilter::selectsRelationships_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString all = u"customer -> shop.api|shop.api -> shop.db|shop.api -> bank.gateway|shop.api -> bus|bus -> shop.worker"_s;
    QTest::newRow("all") << u"* -> *"_s << all;
    QTest::newRow("from") << u"bus -> *"_s << u"bus -> shop.worker"_s;
    QTest::newRow("to children") << u"* -> shop.*"_s << u"customer -> shop.api|shop.api -> shop.db|bus -> shop.worker"_s;
    QTest::newRow("to all below") << u"* -> bank.**"_s << u"shop.api -> bank.gateway"_s;
    QTest::newRow("not what contains") << u"* -> bank"_s << QString();
    QTest::newRow("where") << u"* -> * where interaction == sync"_s
                           << u"customer -> shop.api|shop.api -> shop.db|shop.api -> bank.gateway"_s;
    QTest::newRow("both") << u"shop.api -> * where exists timeout and timeout < 1s"_s << u"shop.api -> bank.gateway"_s;
    QTest::newRow("expression") << u"kind == container"_s << QString();
}

void TestFilter::selectsRelationships()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Workspace workspace = shop();
    Environment environment;
    environment.workspace = &workspace;
    const auto filter = Filter::parse(text, workspace, {});
    QVERIFY2(filter.ok(), qPrintable(filter ? QString() : filter.error().toLine()));
    QStringList names;
    for (const RecordId id : workspace.index().relationships()) {
        if (filter->matchesRelationship(id, environment))
            names.append(workspace.index().path(id));
    }
    QCOMPARE(names.join(u'|'), expected);
}

void TestFilter::selectsInDeployments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("record");
    QTest::addColumn<bool>("expected");
    QTest::newRow("instance within") << u"within(production.west)"_s << u"shop.api@production.west.eks"_s << true;
    QTest::newRow("instance elsewhere") << u"within(production.west)"_s << u"shop.api@production.east"_s << false;
    QTest::newRow("node within") << u"within(production.west)"_s << u"production.west.eks"_s << true;
    QTest::newRow("below a node") << u"production.**"_s << u"production.west.eks"_s << true;
    QTest::newRow("instance by its element") << u"shop.db"_s << u"shop.db@production.west.eks"_s << true;
    QTest::newRow("field of the element") << u"kind == container and owner == team-shop"_s << u"shop.api@production.east"_s << false;
    QTest::newRow("owner of the element") << u"owner == team-shop"_s << u"shop.api@production.east"_s << true;
}

void TestFilter::selectsInDeployments()
{
    QFETCH(QString, text);
    QFETCH(QString, record);
    QFETCH(bool, expected);
    const Workspace workspace = shop();
    Environment environment;
    environment.workspace = &workspace;
    const RecordId id = find(workspace, record);
    QVERIFY(id.isValid());
    const auto filter = Filter::parse(text, workspace, {});
    QVERIFY2(filter.ok(), qPrintable(filter ? QString() : filter.error().toLine()));
    QCOMPARE(filter->matches(id, environment), expected);
}

void TestFilter::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("what");
    QTest::newRow("path") << u"shop.apy"_s << 1 << u"unknown element 'shop.apy', did you mean 'shop.api'?"_s;
    QTest::newRow("pattern") << u"shpo.**"_s << 1 << u"unknown element 'shpo', did you mean 'shop'?"_s;
    QTest::newRow("target") << u"* -> shpo.**"_s << 6 << u"unknown element 'shpo', did you mean 'shop'?"_s;
    QTest::newRow("where") << u"* -> * where interacton == sync"_s << 14 << u"unknown field 'interacton', did you mean 'interaction'?"_s;
    QTest::newRow("no pattern") << u"shop.*.db -> *"_s << 1 << u"'shop.*.db' is neither '*' nor a path"_s;
    QTest::newRow("empty side") << u" -> *"_s << 1 << u"'->' is no part of an expression"_s;
    QTest::newRow("no condition") << u"count(uses)"_s << 1 << u"a condition is needed here, 'count(uses)' is a number"_s;
    QTest::newRow("expression") << u"exists ownr"_s << 8 << u"unknown field 'ownr', did you mean 'owner'?"_s;
}

void TestFilter::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(QString, what);
    const auto filter = Filter::parse(text, shop(), {});
    QVERIFY(!filter.ok());
    QCOMPARE(filter.error().what(), what);
    QCOMPARE(filter.error().where.column, column);
}

void TestFilter::namesReferences()
{
    const Workspace workspace = shop();
    const QString text = u"shop.api -> bank.** where target == bank.gateway"_s;
    const auto filter = Filter::parse(text, workspace, {});
    QVERIFY2(filter.ok(), qPrintable(filter ? QString() : filter.error().toLine()));
    QStringList words;
    const QList<ReferenceInText> references = filter->references();
    for (const ReferenceInText &reference : references) {
        words.append(text.sliced(reference.begin, reference.length));
        QCOMPARE(workspace.index().path(reference.target), words.constLast());
    }
    QCOMPARE(words, QStringList({u"shop.api"_s, u"bank"_s, u"bank.gateway"_s}));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
