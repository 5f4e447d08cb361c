// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/diagnostic.h"
#include "model/base/result.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestDiagnostic : public QObject {
    Q_OBJECT

private slots:
    void oneLine_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("mend");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << 3 << 7 << u"Remove '%1'."_s << u"a.yaml:3:7: error: the key 'x' stands here twice. Remove 'x'."_s;
        QTest::newRow("no column") << 3 << 0 << QString() << u"a.yaml:3: error: the key 'x' stands here twice."_s;
        QTest::newRow("no line") << 0 << 0 << QString() << u"a.yaml: error: the key 'x' stands here twice."_s;
    }
    void oneLine()
    {
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, mend);
        QFETCH(QString, expected);
        const Diagnostic twice = Diagnostic::error(u"yaml.duplicate-key"_s, u"the key '%1' stands here twice"_s, {u"x"_s}, mend);
        QCOMPARE(twice.at({u"a.yaml"_s, line, column}).toLine(), expected);
    }

    void argumentsAreNotPatterns()
    {
        const Diagnostic d = Diagnostic::warning(u"c"_s, u"%2, %1, 100%, %0, %3"_s, {u"%2"_s, u"b"_s});
        QCOMPARE(d.what(), u"b, %2, 100%, %0, "_s);
        QCOMPARE(d.toLine(), u"warning: b, %2, 100%, %0, ."_s);
    }

    void onlyErrorsAreErrors()
    {
        const Diagnostic note = Diagnostic::note(u"c"_s, u"n"_s);
        QVERIFY(!hasErrors({note, Diagnostic::warning(u"c"_s, u"w"_s)}));
        QVERIFY(hasErrors({note, Diagnostic::error(u"c"_s, u"e"_s)}));
    }

    void resultHoldsOneOfTwo()
    {
        const Result<QString> good(u"x"_s);
        QVERIFY(good.ok());
        QCOMPARE(*good, u"x"_s);
        const Result<QString> bad(Diagnostic::error(u"c"_s, u"e"_s));
        QVERIFY(!bad.ok());
        QCOMPARE(bad.error().code, u"c"_s);
        QVERIFY(Status().ok());
        QVERIFY(!Status(bad.error()).ok());
    }
};

QTEST_GUILESS_MAIN(TestDiagnostic)
#include "tst_diagnostic.moc"
