// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/value.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestValue : public QObject {
    Q_OBJECT

private slots:
    void mapsKeepFileOrder()
    {
        Value value;
        value.set(u"b"_s, u"1"_s);
        value.set(u"a"_s, u"2"_s);
        value.set(u"b"_s, u"3"_s);
        QCOMPARE(value.map().size(), 2);
        QCOMPARE(value.map().first().first, u"b"_s);
        QCOMPARE(value.value(u"b").text(), u"3"_s);
        value.set(u"b"_s, Value());
        QVERIFY(!value.contains(u"b"));
        QVERIFY(value.value(u"none").isNull());
    }

    void aScalarIsAListOfOne()
    {
        QCOMPARE(Value(u"x"_s).texts(), QStringList{u"x"_s});
        QCOMPARE(Value::fromList({u"x"_s, u"y"_s}).texts(), (QStringList{u"x"_s, u"y"_s}));
        QCOMPARE(Value().texts(), QStringList());
    }

    void referencesCompareByWhatTheyMean()
    {
        const Value shortForm = Value::reference(u"api"_s, RecordId{7});
        QCOMPARE(shortForm, Value::reference(u"portal.api"_s, RecordId{7}));
        QVERIFY(!(shortForm == Value::reference(u"api"_s, RecordId{8})));
        QVERIFY(!(shortForm == Value(u"api"_s)));
        QCOMPARE(Value::reference(u"api"_s, {}), Value(u"api"_s));
    }

    void comparesDeeply()
    {
        const Value a(ValueMap{{u"x"_s, Value::fromList({u"1"_s})}});
        Value b = a;
        QCOMPARE(a, b);
        b.set(u"x"_s, Value::fromList({u"1"_s, u"2"_s}));
        QVERIFY(!(a == b));
        QCOMPARE(a.value(u"x").texts().size(), 1);
        QVERIFY(!(Value() == Value(QString())));
    }
};

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
