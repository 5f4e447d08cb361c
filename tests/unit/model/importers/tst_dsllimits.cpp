// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "dsltexts.h"
#include "model/importers/structurizrdsl/source.h"
#include "model/importers/structurizrdsl/substitution.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::testing;

class TestDslLimits : public QObject {
    Q_OBJECT

private slots:
    void endsSoon_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("braces") << QByteArray(QByteArray("workspace {\nmodel {\n") + QByteArray("group a {\n").repeated(100'000))
                                << u"dsl.depth"_s;
        QTest::newRow("long line") << QByteArray("workspace {\n" + QByteArray(8'000'000, 'x') + "\n}") << u"dsl.line"_s;
        QByteArray doubling = "workspace {\n!const A0 0123456789\n";
        for (int i = 1; i < 60; ++i)
            doubling +=
                "!const A" + QByteArray::number(i) + " ${A" + QByteArray::number(i - 1) + "}${A" + QByteArray::number(i - 1) + "}\n";
        QTest::newRow("doubling") << QByteArray(doubling + "}") << u"dsl.substitution"_s;
        QTest::newRow("errors") << QByteArray("workspace {\n" + QByteArray("wrong\n").repeated(100'000) + "}") << u"dsl.errors"_s;
        QTest::newRow("many") << inModel("a = person A\n" + QByteArray("!elements element==* {\ntags A\n}\n").repeated(10)
                                         + "s = softwareSystem S {\n" + QByteArray("container ${X}\n") + "}")
                              << u"dsl.environment"_s;
    }
    void endsSoon()
    {
        QFETCH(QByteArray, text);
        const ImportedDsl imported = import(text);
        QFETCH(QString, code);
        QVERIFY2(codesOf(imported).contains(code), qPrintable(codesOf(imported).mid(0, 5).join(u' ')));
        for (const Diagnostic &diagnostic : imported.diagnostics)
            QVERIFY(diagnostic.toLine().size() < 1000);
    }

    void hasLimits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");  // None on the near side of the limit.
        const auto named = [](qsizetype size) { return QByteArray("workspace {\nname " + QByteArray(size, 'x') + "\n}"); };
        const qsizetype words = structurizr::dsl::mostLineCharacters - qsizetype(qstrlen("name "));
        QTest::newRow("line") << named(words) << QString();
        QTest::newRow("longer line") << named(words + 1) << u"dsl.line"_s;
        const auto continued = [](qsizetype lines) {
            return QByteArray("workspace {\nname " + QByteArray("xxxxxxxxxxxxxxx\\\n").repeated(lines) + "x\n}");
        };
        QTest::newRow("continued line") << continued(structurizr::dsl::mostLineCharacters / 16) << QString();
        QTest::newRow("longer continued line") << continued(structurizr::dsl::mostLineCharacters / 15 + 1) << u"dsl.line"_s;
        const auto block = [](qsizetype lines) {
            return QByteArray("workspace {\nname \"\"\"\n" + QByteArray("xxxxxxxxxxxxxxx\n").repeated(lines) + "\"\"\"\n}");
        };
        QTest::newRow("text block") << block(structurizr::dsl::mostLineCharacters / 16 - 1) << QString();
        QTest::newRow("longer text block") << block(structurizr::dsl::mostLineCharacters / 16 + 1) << u"dsl.line"_s;
        const auto lines = [](qsizetype count) { return QByteArray("workspace {" + QByteArray(count - 1, '\n') + "\n}"); };
        QTest::newRow("lines") << lines(structurizr::dsl::mostLines) << QString();
        QTest::newRow("more lines") << lines(structurizr::dsl::mostLines + 1) << u"dsl.lines"_s;
        const auto replaced = [](qsizetype size) {
            return QByteArray("workspace {\n!const A " + QByteArray(size / 2, 'x') + "\nname \"${A}${A}\"\n}");
        };
        QTest::newRow("replaced") << replaced(structurizr::dsl::mostWordCharacters) << QString();
        QTest::newRow("more replaced") << replaced(structurizr::dsl::mostWordCharacters + 2) << u"dsl.substitution"_s;
        const auto often = [](qsizetype times) {
            return QByteArray("workspace {\n!const A " + QByteArray(structurizr::dsl::mostWordCharacters, 'x') + '\n'
                              + QByteArray("name ${A}\n").repeated(times) + "}");
        };
        const qsizetype times = structurizr::dsl::mostReplacedCharacters / structurizr::dsl::mostWordCharacters;
        QTest::newRow("replaced often") << often(times) << QString();
        QTest::newRow("replaced more often") << often(times + 1) << u"dsl.substitution-total"_s;
        const auto nested = [](int depth) {
            return QByteArray("workspace {\nmodel {\nproperties {\n\"structurizr.groupSeparator\" /\n}\n"
                              + QByteArray("group a {\n").repeated(depth) + QByteArray("}\n").repeated(depth) + "}\n}");
        };
        QTest::newRow("blocks") << nested(60) << QString();
        QTest::newRow("more blocks") << nested(64) << u"dsl.depth"_s;
    }
    void hasLimits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const ImportedDsl imported = import(text);
        QCOMPARE(errorsOf(imported).size(), code.isEmpty() ? 0 : 1);
        QVERIFY2(code.isEmpty() || codesOf(imported).contains(code), qPrintable(codesOf(imported).join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestDslLimits)
#include "tst_dsllimits.moc"
