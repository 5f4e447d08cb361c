// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/graphs.h"
#include "exporters/reports/tables.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void csvNeitherBreaksNorCalculates()
    {
        Workspace w;
        Record record({}, RecordType::Element, {}, u"systems"_s, u"a"_s);
        record.setField(u"name"_s, u"=1+1"_s);
        record.setField(u"description"_s, u"x, \"y\""_s);
        w.insert(record);
        const QByteArray bytes = exportCsv(w).files.first().bytes;
        QVERIFY(bytes.contains("a,'=1+1,"));
        QVERIFY(bytes.contains("\"x, \"\"y\"\"\""));
        QCOMPARE(bytes.count("\r\n"), 2);
    }

    void jsonTypesBySchema()
    {
        Workspace w;
        Record record({}, RecordType::Element, {}, u"systems"_s, u"a"_s);
        record.setField(u"tier"_s, u"1"_s);
        record.setField(u"external"_s, u"true"_s);
        record.setField(u"name"_s, u"1"_s);
        w.insert(record);
        const QByteArray bytes = exportJson(w).files.first().bytes;
        QVERIFY(bytes.contains("\"tier\": 1"));
        QVERIFY(bytes.contains("\"external\": true"));
        QVERIFY(bytes.contains("\"name\": \"1\""));
    }

    void textOfTheModelIsNoSyntax()
    {
        Diagram diagram;
        DiagramNode node;
        node.name = u"\"] click n1 \"javascript:x\" %%{init: {}}%%"_s;
        diagram.nodes = {node};
        const QByteArray mermaid = toMermaid(diagram);
        QCOMPARE(mermaid.count('"'), 2);
        QCOMPARE(mermaid.count('\n'), 2);
        diagram.nodes.first().name = u"a\\Nb\"c"_s;
        QVERIFY(toDot(diagram).contains("a\\\\Nb\\\"c"));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
