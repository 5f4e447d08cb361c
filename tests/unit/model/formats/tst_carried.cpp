// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/limits.h"
#include "model/formats/carried.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

Workspace workspaceWith(const ValueMap &rootProperties, const ValueMap &properties)
{
    Workspace w;
    w.setField(Workspace::rootId, u"properties"_s, Value(rootProperties));
    Record a({}, RecordType::Element, {}, u"systems"_s, u"a"_s);
    a.setField(u"properties"_s, Value(properties));
    w.insert(a);
    w.insert(Record({}, RecordType::Element, {}, u"systems"_s, u"b"_s));
    w.resolveReferences();
    return w;
}

const ValueMap marked = {{u"lintel.format"_s, u"1"_s}};

}  // namespace

class TestCarried : public QObject {
    Q_OBJECT

private slots:
    void valuesComeBack_data()
    {
        QTest::addColumn<Value>("value");
        for (const QString &text : {u""_s, u"plain"_s, u"null"_s, u" blank"_s, u"it's"_s, u"\"quoted\""_s, u"a\nb\\n"_s, u"${X}"_s, u"["_s,
                                    u"{}"_s, u"-1"_s, u"\U0001F600 \u00e9"_s})
            QTest::newRow(qPrintable(u"text "_s % text)) << Value(text);
        QTest::newRow("nothing") << Value();
        QTest::newRow("list") << Value(ValueList{Value(u"a"_s), Value(), Value(ValueList{})});
        QTest::newRow("order of keys") << Value(ValueMap{{u"z"_s, u"1"_s}, {u"a"_s, Value(ValueMap{{u"'"_s, u"\\"_s}})}});
    }
    void valuesComeBack()
    {
        QFETCH(Value, value);
        const QString text = carried::textOf(value);
        QVERIFY(!text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'$') && !text.contains(u"\\n"_s));
        QVERIFY(carried::valueOf(text) == value);
    }

    void brokenTextsStandForThemselves_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"["_s, u"['a'"_s, u"{'a'}"_s, u"{'a': }"_s, u"'a"_s, u"'\\u00'"_s, u"'\\x0041'"_s, u"'\\"_s,
                                    u"['a'] b"_s, u"[,'a']"_s, QString(limits::jsonDepth + 10, u'[')})
            QTest::newRow(qPrintable(text.left(20))) << text;
    }
    void brokenTextsStandForThemselves()
    {
        QFETCH(QString, text);
        QVERIFY(carried::valueOf(text) == Value(text));
    }

    void withoutTheMarkNothingHappens()
    {
        Workspace w = workspaceWith({}, {{u"lintel.tier"_s, u"1"_s}});
        const Workspace before = w;
        carried::restore(w);
        QVERIFY(w == before);
    }

    void fieldsKeysAndRecordsComeBack()
    {
        Workspace w = workspaceWith(marked,
                                    {{u"lintel.tier"_s, u"1"_s},
                                     {u"lintel.id"_s, u"c"_s},
                                     {u"lintel.order"_s, u"1"_s},
                                     {u"own"_s, u"x"_s},
                                     {u"lintel.costs"_s, u"[{'@': 'power', 'price': '10 EUR'}]"_s}});
        carried::restore(w);
        const RecordId c = w.index().element(u"c");
        QVERIFY(c && !w.index().element(u"a"));
        QCOMPARE(w.record(c).text(u"tier"), u"1"_s);
        QCOMPARE(w.position(c), 1);
        QVERIFY(w.record(c).value(u"properties") == Value(ValueMap{{u"own"_s, u"x"_s}}));
        QCOMPARE(w.count(RecordType::Cost), 1);
        QCOMPARE(w.record(w.all(RecordType::Cost).first()).text(u"price"), u"10 EUR"_s);
        QVERIFY(w.root().value(u"properties").isNull());
    }

    void boxesKeepTheirPlaceAndGetTheirSize()
    {
        Workspace w = workspaceWith(marked, {});
        Record view({}, RecordType::View, {}, u"views"_s, u"v"_s);
        view.setField(u"properties"_s,
                      Value(ValueMap{{u"lintel.boxes"_s, u"[{'@': 'a', 'at': ['1', '2', '30', '40']}, {'@': 'b', 'at': ['5', '6']}]"_s}}));
        const RecordId id = w.insert(view);
        Record box({}, RecordType::Box, id, u"boxes"_s, u"a"_s);
        box.setField(u"at"_s, Value::fromList({u"7"_s, u"8"_s}));
        w.insert(box);
        carried::restore(w);
        const QList<RecordId> boxes = w.all(RecordType::Box);
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(w.record(boxes.at(0)).value(u"at").texts(), (QStringList{u"7"_s, u"8"_s, u"30"_s, u"40"_s}));
        QCOMPARE(w.record(boxes.at(1)).value(u"at").texts(), (QStringList{u"5"_s, u"6"_s}));
    }

    void referencesFollowKeys()
    {
        Workspace w = workspaceWith(marked, {{u"lintel.id"_s, u"c"_s}});
        Record use({}, RecordType::Relationship, w.index().element(u"b"), u"uses"_s, {});
        use.setField(u"to"_s, u"a"_s);
        w.insert(use);
        w.resolveReferences();
        carried::restore(w);
        const Record &after = w.record(w.all(RecordType::Relationship).first());
        QCOMPARE(after.value(u"to").text(), u"c"_s);
        QVERIFY(after.target(u"to") == w.index().element(u"c"));
    }

    void hostilePropertiesDoNoHarm_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &name, const QString &text) { QTest::newRow(qPrintable(name % text.left(20))) << name << text; };
        row(u"lintel.order"_s, u"99999999999999"_s);
        row(u"lintel.order"_s, u"-5"_s);
        row(u"lintel.order"_s, u"{'a': 'b'}"_s);
        row(u"lintel.section"_s, u"views"_s);
        row(u"lintel.section"_s, u"relationships"_s);
        row(u"lintel.id"_s, u"b"_s);
        row(u"lintel.id"_s, u"../x y"_s);
        row(u"lintel.elements"_s, u"[{'@': '../x'}]"_s);
        row(u"lintel.costs"_s, u"[[], 'x', null, {}]"_s);
        row(u"lintel.uses"_s, u"[{'to': 'nothing'}]"_s);
        row(u"lintel.styles"_s, u"[{}]"_s);
        row(u"lintel.properties"_s, u"[['a'], [], null, ['a', {'b': 'c'}]]"_s);
        row(u"lintel."_s, u"x"_s);
        row(u"lintel.absent"_s, u""_s);
        QString deep = u"{'@': 'x'}"_s;
        for (int i = 0; i < 100; ++i)
            deep = u"{'@': 'x', 'elements': ["_s % deep % u"]}"_s;
        row(u"lintel.elements"_s, u'[' % deep % u']');
    }
    void hostilePropertiesDoNoHarm()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        Workspace w = workspaceWith(marked, {{name, text}});
        carried::restore(w);
        QVERIFY(w.index().element(u"b"));
        QVERIFY(w.count(RecordType::Element) >= 2);
        QVERIFY(w.count(RecordType::Element) <= 2 + limits::pathParts + 1);
        QVERIFY(w.root().value(u"properties").isNull());
    }
};

QTEST_GUILESS_MAIN(TestCarried)
#include "tst_carried.moc"
