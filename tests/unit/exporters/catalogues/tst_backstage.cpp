// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/catalogues/backstage.h"
#include "exporters/catalogues/entitynames.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestBackstage : public QObject {
    Q_OBJECT

private slots:
    void writesOwnedEntities()
    {
        Workspace w;
        Record team({}, RecordType::Team, {}, u"teams"_s, u"shop-team"_s);
        w.insert(team);
        Record shop({}, RecordType::Element, {}, u"systems"_s, u"shop"_s);
        shop.setField(u"owner"_s, u"shop-team"_s);
        shop.setField(u"group"_s, u"Sales/Online"_s);
        const RecordId system = w.insert(shop);
        Record web({}, RecordType::Element, system, u"containers"_s, u"web"_s);
        web.setField(u"properties"_s, Value(ValueMap{{u"github.com/project-slug"_s, Value(u"acme/web"_s)}, {u"note"_s, Value(u"x"_s)}}));
        w.insert(web);
        w.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"orphan"_s));
        w.resolveReferences();
        const Exported result = exportBackstage(w);
        QStringList paths;
        for (const OutputFile &file : result.files)
            paths.append(file.path);
        QCOMPARE(paths, (QStringList{u"catalog-info.yaml"_s, u"catalog/organisation.yaml"_s, u"catalog/shop.yaml"_s}));
        const QByteArray &location = result.files.at(0).bytes;
        QVERIFY(location.contains("kind: Location") && location.contains("./catalog/shop.yaml"));
        const QByteArray &organisation = result.files.at(1).bytes;
        QCOMPARE(organisation.count("kind: Domain"), 2);
        QVERIFY(organisation.contains("name: sales-online") && organisation.contains("subdomainOf: sales\n"));
        const QByteArray &systemFile = result.files.at(2).bytes;
        QCOMPARE(systemFile.count("---\n"), 2);
        QVERIFY(systemFile.contains("domain: sales-online"));
        QVERIFY(systemFile.contains("name: shop-web"));
        QVERIFY(systemFile.contains("github.com/project-slug: acme/web"));
        QVERIFY(!systemFile.contains("note:"));
        for (const OutputFile &file : result.files)
            QVERIFY(!file.bytes.contains("orphan"));
        QCOMPARE(result.notes.size(), 1);
        QCOMPARE(result.notes.first().code, u"backstage.owner"_s);
    }

    void filesOfSystemsDoNotClash()
    {
        Workspace w;
        w.insert(Record({}, RecordType::Team, {}, u"teams"_s, u"t"_s));
        for (const char *key : {"organisation", "others", "shop"}) {
            Record system({}, RecordType::Element, {}, u"systems"_s, QString::fromLatin1(key));
            system.setField(u"owner"_s, u"t"_s);
            w.insert(system);
        }
        Record foreign({}, RecordType::Element, {}, u"systems"_s, u"bank"_s);
        foreign.setField(u"owner"_s, u"t"_s);
        foreign.setField(u"external"_s, Value::boolean(true));
        w.insert(foreign);
        w.resolveReferences();
        const Exported result = exportBackstage(w);
        QSet<QString> paths;
        for (const OutputFile &file : result.files)
            paths.insert(file.path.toLower());
        QCOMPARE(paths.size(), result.files.size());
        QCOMPARE(result.files.size(), 6);
        for (const OutputFile &file : result.files)
            QCOMPARE(file.bytes.contains("kind: System") && file.bytes.contains("external-system"), false);
    }

    void onlyAddressesOfTheWebAreLinked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("linked");
        QTest::newRow("https") << u"https://example.com/a b"_s << false;
        QTest::newRow("encoded") << u"https://example.com/a%20b"_s << true;
        QTest::newRow("http") << u"http://example.com"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("script with host") << u"javascript://example.com/%0aalert(1)"_s << false;
        QTest::newRow("file") << u"file://host/share"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("relative") << u"docs/a"_s << false;
    }
    void onlyAddressesOfTheWebAreLinked()
    {
        QFETCH(QString, url);
        QFETCH(bool, linked);
        Workspace w;
        w.insert(Record({}, RecordType::Team, {}, u"teams"_s, u"t"_s));
        Record system({}, RecordType::Element, {}, u"systems"_s, u"a"_s);
        system.setField(u"owner"_s, u"t"_s);
        system.setField(u"url"_s, url);
        w.insert(system);
        w.resolveReferences();
        QCOMPARE(exportBackstage(w).files.last().bytes.contains("links:") || exportBackstage(w).files.at(1).bytes.contains("links:"),
                 linked);
    }

    void namesAreLegalAndUnique()
    {
        EntityNames names;
        const QString first = names.name(u"Component"_s, u"a.b"_s, {});
        QCOMPARE(first, u"a-b"_s);
        QVERIFY(names.name(u"Component"_s, u"a-b"_s, {}) != first);
        QCOMPARE(names.name(u"System"_s, u"x"_s, u"system:default/Checkout"_s), u"Checkout"_s);
        const QString path = QString(150, u'p');
        QVERIFY(names.name(u"Component"_s, path, {}).size() <= 63);
    }

    void tagsAreMadeLegal()
    {
        QCOMPARE(catalogueTags({u"Node.js"_s, u"C#"_s, u"--"_s, u"c#"_s}), (QStringList{u"node-js"_s, u"c#"_s}));
        QVERIFY(isAnnotation(u"github.com/project-slug"_s));
        QVERIFY(!isAnnotation(u"note"_s));
        QVERIFY(!isAnnotation(u"backstage.io/orphan"_s));
    }
};

QTEST_GUILESS_MAIN(TestBackstage)
#include "tst_backstage.moc"
