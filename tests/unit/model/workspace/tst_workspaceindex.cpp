// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/workspaceindex.h"

#include "model/workspace/workspace.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

RecordId add(Workspace &w, RecordType type, RecordId parent, const QString &section, const QString &key)
{
    return w.insert(Record({}, type, parent, section, key));
}

RecordId addInstance(Workspace &w, RecordId node, const QString &key, const QString &of)
{
    Record record({}, RecordType::Instance, node, u"instances"_s, key);
    record.setField(u"of"_s, of);
    return w.insert(record);
}

// Two regions run the API; one node of the first runs it twice, another has it only under an id of its own.
Workspace deployed()
{
    Workspace w;
    const RecordId shop = add(w, RecordType::Element, {}, u"systems"_s, u"shop"_s);
    add(w, RecordType::Element, shop, u"containers"_s, u"api"_s);
    const RecordId live = add(w, RecordType::Environment, {}, u"deployments"_s, u"live"_s);
    const RecordId east = add(w, RecordType::Node, live, u"nodes"_s, u"east"_s);
    const RecordId west = add(w, RecordType::Node, live, u"nodes"_s, u"west"_s);
    const RecordId spare = add(w, RecordType::Node, west, u"nodes"_s, u"spare"_s);
    const RecordId test = add(w, RecordType::Environment, {}, u"deployments"_s, u"test"_s);
    const RecordId box = add(w, RecordType::Node, test, u"nodes"_s, u"box"_s);
    addInstance(w, east, u"shop.api"_s, u"shop.api"_s);
    addInstance(w, east, u"second"_s, u"shop.api"_s);
    addInstance(w, west, u"shop.api"_s, u"shop.api"_s);
    addInstance(w, spare, u"shop.api"_s, u"shop.api"_s);
    addInstance(w, box, u"only"_s, u"shop.api"_s);
    w.resolveReferences();
    return w;
}

}  // namespace

class TestWorkspaceIndex : public QObject {
    Q_OBJECT

private slots:
    void resolvesDeployments_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("path");
        QTest::newRow("node") << u"live.east"_s << u""_s << u"live.east"_s;
        QTest::newRow("node below") << u"east"_s << u"live"_s << u"live.east"_s;
        QTest::newRow("environment") << u"test"_s << u""_s << u"test"_s;
        QTest::newRow("by element") << u"shop.api@live.east"_s << u""_s << u"shop.api@live.east"_s;
        QTest::newRow("by own id") << u"second@live.east"_s << u""_s << u"second@live.east"_s;
        QTest::newRow("node shortened") << u"second@east"_s << u""_s << u"second@live.east"_s;
        QTest::newRow("own id alone") << u"second"_s << u"live"_s << u"second@live.east"_s;
        QTest::newRow("own id elsewhere") << u"second@live.west"_s << u""_s << u""_s;
        QTest::newRow("on the node before below it") << u"shop.api@live.west"_s << u""_s << u"shop.api@live.west"_s;
        QTest::newRow("below") << u"shop.api@live.west.spare"_s << u""_s << u"shop.api@live.west.spare"_s;
        QTest::newRow("by element where all have ids") << u"shop.api@test.box"_s << u""_s << u"only@test.box"_s;
        QTest::newRow("the only one of the environment") << u"shop.api"_s << u"test"_s << u"only@test.box"_s;
        QTest::newRow("several") << u"shop.api"_s << u"live"_s << u""_s;
        QTest::newRow("several in all") << u"shop.api@live"_s << u""_s << u""_s;
        QTest::newRow("nothing") << u"shop.web@live.east"_s << u""_s << u""_s;
        QTest::newRow("at alone") << u"@"_s << u""_s << u""_s;
    }
    void resolvesDeployments()
    {
        QFETCH(QString, reference);
        QFETCH(QString, environment);
        QFETCH(QString, path);
        const Workspace w = deployed();
        const RecordId found = w.index().resolveDeployment(reference, w.index().node(environment));
        QCOMPARE(found ? w.index().path(found) : QString(), path);
    }

    void everyPathOfAnInstanceResolvesToIt()
    {
        const Workspace w = deployed();
        for (const RecordId instance : w.all(RecordType::Instance))
            QCOMPARE(w.index().resolveDeployment(w.index().path(instance), {}), instance);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceIndex)
#include "tst_workspaceindex.moc"
