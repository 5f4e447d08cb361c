// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/effective.h"
#include "model/workspace/workspace.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

struct Shop {
    Workspace workspace;
    RecordId shop, web, cache, node, instance;

    Shop()
    {
        shop = add({}, RecordType::Element, {}, u"systems"_s, u"shop"_s,
                   {{u"owner"_s, u"core"_s}, {u"technology"_s, u"Java"_s}, {u"pii"_s, u"true"_s}});
        web = add({}, RecordType::Element, shop, u"containers"_s, u"web"_s, {{u"technology"_s, u"Spring Boot 3.2, Postgres"_s}});
        cache = add({}, RecordType::Element, web, u"components"_s, u"cache"_s, {{u"kind"_s, u"store"_s}, {u"owner"_s, u"other"_s}});
        add({}, RecordType::Kind, {}, u"kinds"_s, u"database"_s, {{u"of"_s, u"container"_s}, {u"shape"_s, u"cylinder"_s}});
        add({}, RecordType::Kind, {}, u"kinds"_s, u"store"_s, {{u"of"_s, u"database"_s}, {u"tier"_s, u"3"_s}});
        add({}, RecordType::Field, {}, u"fields"_s, u"pii"_s, {{u"type"_s, u"boolean"_s}, {u"inherit"_s, u"true"_s}});
        add({}, RecordType::Technology, {}, u"technologies"_s, u"Spring"_s, {});
        add({}, RecordType::Technology, {}, u"technologies"_s, u"Spring Boot"_s, {});
        const RecordId postgres = add({}, RecordType::Technology, {}, u"technologies"_s, u"PostgreSQL"_s, {});
        workspace.setField(postgres, u"aliases"_s, Value::fromList({u"Postgres"_s}));
        const RecordId live = add({}, RecordType::Environment, {}, u"deployments"_s, u"live"_s, {});
        node = add({}, RecordType::Node, live, u"nodes"_s, u"host"_s, {});
        instance = add({}, RecordType::Instance, node, u"instances"_s, u"shop.web"_s, {{u"of"_s, u"shop.web"_s}});
        workspace.resolveReferences();
    }

    RecordId add(RecordId id, RecordType type, RecordId parent, const QString &section, const QString &key,
                 const QList<std::pair<QString, QString>> &fields)
    {
        Record record(id, type, parent, section, key);
        for (const auto &[field, text] : fields)
            record.setField(field, Value(text));
        return workspace.insert(record);
    }
};

}  // namespace

class TestEffective : public QObject {
    Q_OBJECT

private slots:
    void inheritsOnlyWhatIsInherited();
    void kindsGiveDefaults();
    void instancesAskTheirElement();
    void survivesKindsInACircle();
    void splitsTechnologies();
};

void TestEffective::inheritsOnlyWhatIsInherited()
{
    const Shop s;
    QCOMPARE(effective(s.workspace, s.web, u"owner").text(), u"core"_s);
    QCOMPARE(effective(s.workspace, s.cache, u"owner").text(), u"other"_s);
    QCOMPARE(effective(s.workspace, s.cache, u"pii").text(), u"true"_s);
    QVERIFY(effective(s.workspace, s.cache, u"technology").isNull());
    QVERIFY(isInherited(s.workspace, u"owner"));
    QVERIFY(isInherited(s.workspace, u"pii"));
    QVERIFY(!isInherited(s.workspace, u"technology"));
    QVERIFY(!isInherited(s.workspace, u"nothing"));
}

void TestEffective::kindsGiveDefaults()
{
    const Shop s;
    QCOMPARE(effective(s.workspace, s.cache, u"shape").text(), u"cylinder"_s);
    QCOMPARE(effective(s.workspace, s.cache, u"tier").text(), u"3"_s);
    QVERIFY(isKind(s.workspace, s.cache, u"store"));
    QVERIFY(isKind(s.workspace, s.cache, u"database"));
    QVERIFY(isKind(s.workspace, s.cache, u"component"));
    QVERIFY(!isKind(s.workspace, s.web, u"database"));
    QCOMPARE(kindOf(s.workspace, s.cache), u"store"_s);
    QCOMPARE(kindOf(s.workspace, s.web), u"container"_s);
}

void TestEffective::instancesAskTheirElement()
{
    const Shop s;
    QCOMPARE(effective(s.workspace, s.instance, u"owner").text(), u"core"_s);
    QCOMPARE(s.workspace.index().path(s.instance), u"shop.web@live.host"_s);
    QCOMPARE(s.workspace.index().instancesOf(s.web), QList<RecordId>{s.instance});
}

void TestEffective::survivesKindsInACircle()
{
    Shop s;
    const RecordId database = s.workspace.index().named(RecordType::Kind, u"database");
    s.workspace.setField(database, u"of"_s, Value(u"store"_s));
    QVERIFY(effective(s.workspace, s.cache, u"criticality").isNull());
    QVERIFY(!isKind(s.workspace, s.cache, u"system"));
    QVERIFY(tagsOf(s.workspace, s.cache).isEmpty());
}

void TestEffective::splitsTechnologies()
{
    const Shop s;
    const QList<TechnologyUse> uses = technologiesOf(s.workspace, s.web);
    QCOMPARE(uses.size(), qsizetype(2));
    const auto record = [&](qsizetype i) { return s.workspace.record(s.workspace.index().named(RecordType::Technology, uses.at(i).name)); };
    QCOMPARE(record(0).key(), u"Spring Boot"_s);
    QCOMPARE(uses.at(0).version, u"3.2"_s);
    QCOMPARE(record(1).key(), u"PostgreSQL"_s);
    QVERIFY(uses.at(1).version.isEmpty());
}

QTEST_GUILESS_MAIN(TestEffective)
#include "tst_effective.moc"
