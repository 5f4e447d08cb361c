// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/yamlcontext.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

// The context at the '|' of a text, which is taken out.
YamlContext at(QString text)
{
    const qsizetype bar = text.indexOf(u'|');
    text.remove(bar, 1);
    const QStringList lines = text.split(u'\n');
    const int line = int(text.left(bar).count(u'\n'));
    const int column = int(bar - (text.left(bar).lastIndexOf(u'\n') + 1));
    return yamlContextAt([&](int i) { return lines.at(i); }, int(lines.size()), line, column);
}

QString summary(const YamlContext &context)
{
    static const QStringList words = {u"key"_s, u"value"_s, u"item"_s, u"text"_s};
    return QString(words.at(int(context.where)) % u" "_s % context.path.join(u'/') % u" "_s % context.key % u" '"_s % context.text
                   % u"'"_s);
}

}  // namespace

class TestYamlContext : public QObject {
    Q_OBJECT

private slots:
    void findsThePathOfKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("empty") << u"|"_s << u"key   ''"_s;
        QTest::newRow("root key") << u"na|me: x"_s << u"key  name 'name'"_s;
        QTest::newRow("root value") << u"name: x|y"_s << u"value  name 'xy'"_s;
        QTest::newRow("directly behind the colon") << u"name:|"_s << u"value  name ''"_s;
        QTest::newRow("new key below") << u"systems:\n  shop:\n    na|"_s << u"key systems/shop  'na'"_s;
        QTest::newRow("blank line takes the cursor's column") << u"systems:\n  shop:\n    name: x\n  |"_s << u"key systems  ''"_s;
        QTest::newRow("comments are no parents")
            << u"systems:\n  shop:\n# a: b\n    # c:\n    name: |"_s << u"value systems/shop name ''"_s;
        QTest::newRow("siblings are no parents") << u"a:\n  b: 1\n  c:\n    d: 1\n  e: |"_s << u"value a e ''"_s;
        QTest::newRow("item") << u"uses:\n  - |"_s << u"item uses/-  ''"_s;
        QTest::newRow("item at the key's indentation") << u"uses:\n- st|"_s << u"item uses/-  'st'"_s;
        QTest::newRow("key in item") << u"uses:\n  - to: x\n    ki|"_s << u"key uses/-  'ki'"_s;
        QTest::newRow("first key in item") << u"uses:\n  - to: x|"_s << u"value uses/- to 'x'"_s;
        QTest::newRow("second item") << u"uses:\n  - to: x\n    a: b\n  - to: y|"_s << u"value uses/- to 'y'"_s;
        QTest::newRow("flow map key") << u"a:\n  - {to: x, ki|}"_s << u"key a/-  'ki'"_s;
        QTest::newRow("flow map value") << u"a:\n  - {to: x, kind: q|, c: d}"_s << u"value a/- kind 'q'"_s;
        QTest::newRow("flow list") << u"a:\n  tags: [x, y|]"_s << u"item a/tags/-  'y'"_s;
        QTest::newRow("nested flow") << u"apis: {o: {type: op|}}"_s << u"value apis/o type 'op'"_s;
        QTest::newRow("behind nested flow") << u"a: {b: {c: d}, e: |}"_s << u"value a e ''"_s;
        QTest::newRow("flow over lines") << u"a: {b: c,\n    d: e|}"_s << u"value a d 'e'"_s;
        QTest::newRow("quoted value") << u"a: \"x y|\""_s << u"value  a 'x y'"_s;
        QTest::newRow("quoted in flow list") << u"include: [\"a, b|c\", d]"_s << u"item include/-  'a, bc'"_s;
        QTest::newRow("comment") << u"a: b # c|"_s << u"text   ''"_s;
        QTest::newRow("hash in quotes") << u"a: \"# |\""_s << u"value  a '# '"_s;
        QTest::newRow("text of several lines") << u"a: >\n  b: |"_s << u"text a  ''"_s;
        QTest::newRow("quoted key") << u"\"a/b\":\n  c: |"_s << u"value a/b c ''"_s;
        QTest::newRow("key that is changed") << u"a:\n  b|c: d"_s << u"key a bc 'bc'"_s;
    }

    void findsThePathOfKeys()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QCOMPARE(summary(at(text)), wanted);
    }

    void tellsTheOtherKeys()
    {
        QCOMPARE(at(u"a:\n  b: 1\n  |\n  c: 2\n  d:\n    e: 3\nf: 4"_s).siblings, (QStringList{u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(at(u"- {to: x, |, kind: y}"_s).siblings, (QStringList{u"to"_s, u"kind"_s}));
        QCOMPARE(at(u"u:\n  - to: x\n    |\n    kind: y\n  - to: z"_s).siblings, (QStringList{u"to"_s, u"kind"_s}));
    }

    void neverFailsOnAnyPlaceOfHalfTypedText()
    {
        const QString text = u"a: {b: [\"c\n  - d: 'e\n- {f\n  : [g, {h: ]}\n\n  - - i:\n\"j: |\n    k\n  ?\U0001F600: x\n}"_s;
        const QStringList lines = text.split(u'\n');
        for (int line = 0; line < lines.size(); ++line) {
            for (int column = 0; column <= lines.at(line).size(); ++column) {
                const YamlContext context = yamlContextAt([&](int i) { return lines.at(i); }, int(lines.size()), line, column);
                QVERIFY(context.begin >= 0 && context.begin <= context.end);
                QVERIFY(context.end <= lines.at(line).size());
            }
        }
    }

    void wordsEndAtBlanksAndDots()
    {
        const QString line = u"to: a.b-c/d@e."_s;
        QCOMPARE(wordAround(line, 6).begin, 4);
        QCOMPARE(line.mid(4, wordAround(line, 6).end - 4), u"a.b-c/d@e"_s);
    }
};

QTEST_GUILESS_MAIN(TestYamlContext)
#include "tst_yamlcontext.moc"
