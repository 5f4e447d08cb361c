// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/dictionary.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestDictionary : public QObject {
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("last letter") << u"ownr"_s << u"owner"_s;
        QTest::newRow("swapped") << u"onwer"_s << u"owner"_s;
        QTest::newRow("case") << u"Owner"_s << u"owner"_s;
        QTest::newRow("doubled") << u"techhnology"_s << u"technology"_s;
        QTest::newRow("the same") << u"tags"_s << u"tags"_s;
        QTest::newRow("nearest of two") << u"tag"_s << u"tags"_s;
        QTest::newRow("too far") << u"color"_s << QString();
        QTest::newRow("too short to tell") << u"ow"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("far too long") << QString(1'000'000, u'o') << QString();
    }
    void finds()
    {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        QCOMPARE(nearest(word, {u"name"_s, u"owner"_s, u"technology"_s, u"tags"_s, u"tagged"_s, u"description"_s}), expected);
    }

    void firstOfEquals()
    {
        QCOMPARE(nearest(u"care"_s, {u"cart"_s, u"card"_s}), u"cart"_s);
        QCOMPARE(nearest(u"x"_s, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
