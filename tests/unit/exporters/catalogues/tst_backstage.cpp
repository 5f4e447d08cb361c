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
        const QByteArray &bytes = result.files.first().bytes;
        QCOMPARE(bytes.count("---\n"), 4);
        QVERIFY(bytes.contains("kind: Domain"));
        QVERIFY(bytes.contains("name: shop-web"));
        QVERIFY(bytes.contains("github.com/project-slug: acme/web"));
        QVERIFY(!bytes.contains("orphan"));
        QVERIFY(!bytes.contains("note:"));
        QCOMPARE(result.notes.size(), 1);
        QCOMPARE(result.notes.first().code, u"backstage.owner"_s);
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
