// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "dsltexts.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

// As Structurizr keeps it: a system with two containers, of which one was drawn by hand, and a line with a bend.
const QByteArray drawn = R"({"id": 1, "name": "Shop", "model": {
    "people": [{"id": "1", "name": "Buyer", "relationships": [
        {"id": "9", "sourceId": "1", "destinationId": "3", "description": "Buys"},
        {"id": "8", "sourceId": "1", "destinationId": "3", "description": "Returns"}]}],
    "softwareSystems": [{"id": "2", "name": "Shop", "containers": [{"id": "3", "name": "Web"}, {"id": "4", "name": "Old", "description": "Keeps it"}]}]},
  "views": {"containerViews": [{"key": "c", "softwareSystemId": "2", "description": "All", "dimensions": {"width": 900, "height": 700},
    "elements": [{"id": "1", "x": 10, "y": 20}, {"id": "3", "x": 300, "y": 40}, {"id": "4", "x": 500, "y": 60}],
    "relationships": [{"id": "8"}, {"id": "9", "vertices": [{"x": 200, "y": 30}], "position": 40}]}]}})";

ImportedDsl importDrawn(const QByteArray &model, const QByteArray &views)
{
    return import(inViews(model, views), {{u"shop.json"_s, drawn}});
}

// Place of a box as "x y", or nothing.
QString placeOf(const Workspace &w, const QString &box)
{
    const QList<RecordId> all = w.all(RecordType::Box);
    for (const RecordId id : all) {
        if (w.record(id).key() == box)
            return w.record(id).value(u"at").texts().join(u' ');
    }
    return {};
}

const QByteArray model = "b = person Buyer\ns = softwareSystem Shop {\nw = container Web\no = container Old \"Keeps it\"\n}\n"
                         "b -> w Buys\nb -> w Returns\n";

}  // namespace

/// What a person placed is where it was, whatever was changed in the file beside it.
class TestDslLayout : public QObject {
    Q_OBJECT

private slots:
    void placesSurvive_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("views");
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("place");
        const QByteArray container = "container s c All {\ninclude *\n}";
        QTest::newRow("the same") << model << container << u"s.w"_s << u"300 40"_s;
        QTest::newRow("another key") << model << QByteArray("container s other All {\ninclude *\n}") << u"s.w"_s << u"300 40"_s;
        QTest::newRow("another view") << model << QByteArray("container s other Some {\ninclude *\n}") << u"s.w"_s << QString();
        QTest::newRow("another system") << QByteArray(model).replace("softwareSystem Shop", "softwareSystem Store") << container << u"s.w"_s
                                        << u"300 40"_s;
        QTest::newRow("another name") << QByteArray(model).replace("container Old", "container New") << container << u"s.o"_s
                                      << u"500 60"_s;
        QTest::newRow("laid out") << model << QByteArray("container s c All {\ninclude *\nautolayout\n}") << u"s.w"_s << QString();
    }
    void placesSurvive()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, views);
        QFETCH(QString, box);
        const ImportedDsl imported = importDrawn(text, views);
        QCOMPARE(errorsOf(imported), QStringList());
        QTEST(placeOf(imported.imported.workspace, box), "place");
    }

    void bendsSurvive()
    {
        const ImportedDsl imported = importDrawn(model, "container s c All {\ninclude *\n}");
        const Workspace &w = imported.imported.workspace;
        const QList<RecordId> lines = w.all(RecordType::Line);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(w.record(lines.first()).key(), u"b -> s.w"_s);
        QCOMPARE(w.record(lines.first()).text(u"label"), u"40"_s);
        QCOMPARE(w.record(lines.first()).value(u"points").list().first().texts(), (QStringList{u"200"_s, u"30"_s}));
    }

    // In a view of a deployment an element stands for its instances, and what they are on comes along.
    void elementsStandForInstances_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("element") << QByteArray("a");
        QTest::newRow("group") << QByteArray("g");
        QTest::newRow("instance") << QByteArray("i");
    }
    void elementsStandForInstances()
    {
        QFETCH(QByteArray, word);
        const ImportedDsl imported =
            import(inViews("g = group G {\na = softwareSystem A\n}\nb = softwareSystem B\nl = deploymentEnvironment L "
                           "{\nn = deploymentNode N {\ni = instanceOf a\ninstanceOf b\n}\n}",
                           "deployment * l k {\ninclude " + word + "\n}"));
        QCOMPARE(errorsOf(imported), QStringList());
        const Workspace &w = imported.imported.workspace;
        QStringList shown = w.record(w.index().named(RecordType::View, u"k")).value(u"include").texts();
        shown.sort();
        QCOMPARE(shown, (QStringList{u"a@l.n"_s, u"l.n"_s}));
    }
};

QTEST_GUILESS_MAIN(TestDslLayout)
#include "tst_dsllayout.moc"
