// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/emit.h"
#include "model/yaml/syntaxtree.h"

#include "treetext.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::yaml;

class TestEmit : public QObject {
    Q_OBJECT

private slots:
    void quotes_data();
    void quotes();
    void blocks_data();
    void blocks();
    void flowFits();
    void paths();
    void roundTrip();
};

void TestEmit::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Context>("context");
    QTest::addColumn<QByteArray>("bytes");
    const auto plain = [](const QString &text, Context context = Context::Block) {
        QTest::addRow("%d plain %s", int(context), qPrintable(text)) << text << context << text.toUtf8();
    };
    const auto quote = [](const QString &text, const char *bytes, Context context = Context::Block) {
        QTest::addRow("%d quoted %s", int(context), qPrintable(text)) << text << context << QByteArray(bytes);
    };
    const QStringList plains{u"Checkout API"_s, u"a-b"_s,      u"http://x.example/y?z=1"_s,
                             u"a:b"_s,          u"a#b"_s,      u"-x"_s,
                             u"15m"_s,          u"9000 EUR"_s, u"é"_s,
                             u"1.2.3"_s,        u"it's"_s,     u"say \"x\""_s,
                             u"nobody"_s,       u"C++"_s,      u"a\\b"_s,
                             u"v1"_s,           u"x*y"_s,      u"99.9 %"_s};
    for (const QString &text : plains)
        plain(text);
    plain(u"a, b [c] {d}"_s);
    quote(u"a, b"_s, "\"a, b\"", Context::Flow);
    quote(u"[a"_s, "\"[a\"", Context::Block);
    quote(u"a]"_s, "\"a]\"", Context::Key);
    plain(u"a? b"_s);
    quote(u"a?"_s, "\"a?\"", Context::Flow);
    plain(u"a: b"_s.remove(u' '), Context::Flow);
    const QStringList typed{u"null"_s,      u"~"_s,          u"Null"_s,
                            u"yes"_s,       u"No"_s,         u"ON"_s,
                            u"off"_s,       u"y"_s,          u"N"_s,
                            u"true"_s,      u"False"_s,      u"1"_s,
                            u"-1"_s,        u"+1"_s,         u"0"_s,
                            u"012"_s,       u"0o17"_s,       u"0x1F"_s,
                            u"0b1"_s,       u"1_000"_s,      u"1,000"_s,
                            u"1.5"_s,       u".5"_s,         u"1."_s,
                            u"1e3"_s,       u"1.5E-3"_s,     u".inf"_s,
                            u"-.INF"_s,     u".NaN"_s,       u"1:30"_s,
                            u"1:30:00.5"_s, u"2026-01-31"_s, u"2026-1-3 10:00:00"_s,
                            u"<<"_s,        u"="_s,          u"."_s,
                            u"..."_s,       u"---"_s};
    for (const QString &text : typed)
        quote(text, QByteArray('"' + text.toUtf8() + '"').constData());
    const QStringList syntax{QString(), u" a"_s, u"a "_s, u"a: b"_s, u"a:"_s, u"a #b"_s, u"#a"_s, u"- a"_s, u"-"_s,  u"? a"_s, u": a"_s,
                             u"*"_s,    u"&a"_s, u"!a"_s, u"|"_s,    u">"_s,  u"'a"_s,   u"%a"_s, u"@a"_s,  u"`a"_s, u"{a"_s,  u",a"_s};
    for (const QString &text : syntax)
        quote(text, QByteArray('"' + text.toUtf8() + '"').constData());
    quote(u"\"a\\"_s, R"("\"a\\")");
    quote(u"a\nb\tc\r"_s, R"("a\nb\tc\r")");
    quote(QString(QChar(0x07)), R"("\x07")");
    quote(QString(QChar(0x7F)), R"("\x7F")");
    quote(QString(QChar(0x85)), R"("\x85")");
    quote(QString(QChar(0x2028)), R"("\u2028")");
    quote(QString(QChar(0xFEFF)), R"("\uFEFF")");
    quote(u"x"_s + QChar(0xD83D), "x\xEF\xBF\xBD");
}

void TestEmit::quotes()
{
    QFETCH(QString, text);
    QFETCH(Context, context);
    QFETCH(QByteArray, bytes);
    QCOMPARE(quoted(text, context), bytes);
    QCOMPARE(quoted(u"1.10"_s, context, true), "1.10");
    QCOMPARE(quoted(u"- x"_s, context, true), "\"- x\"");
}

void TestEmit::blocks_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *name, const char *yaml) { QTest::newRow(name) << QByteArray(yaml); };
    row("scalars", "a: x\nb: \"no\"\nc:\nd: {}\ne: []\n");
    row("nested", "a:\n  b:\n    c: x\n  d: v\n");
    row("short list", "a: [x, v]\n");
    row("list of maps", "a:\n  - b: x\n    c: v\n  - b: z\n");
    row("list of lists", "a:\n  - [x, v]\n  -\n  - - b: x\n    - c: v\n");
    row("literal", "a: |\n  x\n\n    v\nb: |-\n  x\n  v\nc:\n  - |-\n    x\n    v\n  - d: |\n      x\n      v\n");
    row("literal that starts with a blank", "a: |2-\n   x\n  v\n");
    row("text that no literal holds", "a: \"x\\n \\ny\"\nb: \"\\nx\"\nc: \"x\\n\\n\"\nd: \"x\\n\\x07\"\n");
    row("keys", "\"a: b\": x\n\"no\": v\n\"1\": z\n");
}

void TestEmit::blocks()
{
    QFETCH(QByteArray, yaml);
    const Result<SyntaxTree> tree = SyntaxTree::parse(yaml, Policy::Native, {});
    QVERIFY(tree.ok());
    QCOMPARE(emitBlock(tree->toValue(tree->root()), {}), yaml);
}

void TestEmit::flowFits()
{
    const Value uses(
        ValueMap{{u"to"_s, Value(u"orders"_s)}, {u"count"_s, Value(u"3"_s)}, {u"tags"_s, Value::fromList({u"a"_s, u"b, c"_s})}});
    EmitOptions options;
    options.indentation = 4;
    options.lineBreak = "\r\n";
    options.plainType = [](const QString &path, const Value &) { return path.endsWith(u"count"); };
    const QByteArray flow = "{to: orders, count: 3, tags: [a, \"b, c\"]}";
    options.flowColumns = [&flow](const QString &path, const Value &) { return path == u"uses[]" ? int(flow.size()) + 8 : 0; };
    QCOMPARE(emitFlow(uses, options), flow);
    const QByteArray fitting = "    uses:\r\n      - " + flow + "\r\n";
    QCOMPARE(emitEntry(u"uses"_s, Value(ValueList{uses}), options), fitting);
    options.flowColumns = [&flow](const QString &path, const Value &) { return path == u"uses[]" ? int(flow.size()) + 7 : 0; };
    QCOMPARE(emitEntry(u"uses"_s, Value(ValueList{uses}), options),
             "    uses:\r\n      - to: orders\r\n        count: 3\r\n        tags:\r\n          - a\r\n          - b, c\r\n");
    QCOMPARE(emitItem(Value(u"x: y"_s), options), "    - \"x: y\"\r\n");
}

void TestEmit::paths()
{
    QStringList seen;
    EmitOptions options;
    options.plainType = [&seen](const QString &path, const Value &) {
        seen.append(path);
        return false;
    };
    const Value leaf(u"x"_s);
    const Value value(
        ValueMap{{u"a"_s, Value(ValueMap{{u"b"_s, leaf}})}, {u"c"_s, Value(ValueList{Value(ValueMap{{u"d"_s, leaf}}), leaf})}});
    emitBlock(value, options);
    QCOMPARE(seen, QStringList({u"a.b"_s, u"c[].d"_s, u"c[]"_s}));
}

static QString randomText(QRandomGenerator &random)
{
    static const QStringList parts{u"a"_s,   u" "_s,    u"\n"_s,     u": "_s,  u" #"_s,  u"-"_s, u"'"_s, u"\""_s, u"\\"_s,
                                   u"é"_s,   u"😀"_s,    u"\t"_s,     u","_s,   u"["_s,   u"]"_s, u"{"_s, u"}"_s,  u"1"_s,
                                   u"*"_s,   u"&"_s,    u"no"_s,     u"~"_s,   u"\r"_s,  u"%"_s, u"|"_s, u">"_s,  u"?"_s,
                                   u"x y"_s, u"\x07"_s, u"\u2028"_s, u"---"_s, u"..."_s, u":"_s, u"="_s, u"!"_s};
    QString text;
    for (int i = random.bounded(7); i > 0; --i)
        text += parts.at(random.bounded(int(parts.size())));
    return text;
}

static Value randomValue(QRandomGenerator &random, int depth)
{
    const int kind = random.bounded(depth > 0 ? 8 : 5);
    if (kind == 0)
        return {};
    if (kind < 5)
        return Value(randomText(random));
    if (kind == 5) {
        ValueList list;
        for (int i = random.bounded(4); i > 0; --i)
            list.append(randomValue(random, depth - 1));
        return Value(std::move(list));
    }
    ValueMap map;
    for (int i = random.bounded(5); i > 0; --i)
        map.append({QString::number(i) % randomText(random), randomValue(random, depth - 1)});
    return Value(std::move(map));
}

void TestEmit::roundTrip()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 4000; ++i) {
        Value value(ValueMap{
            {u"k"_s, randomValue(random, 4)}, {randomText(random) % u"l"_s, randomValue(random, 3)}, {u"z"_s, randomValue(random, 1)}});
        EmitOptions options;
        options.indentation = random.bounded(3);
        options.lineBreak = random.bounded(2) ? "\n" : "\r\n";
        if (random.bounded(2))
            options.flowColumns = [&random](const QString &, const Value &) { return random.bounded(120); };
        const QByteArray yaml = random.bounded(4) ? emitBlock(value, options) : emitFlow(value, options);
        const Result<SyntaxTree> tree = SyntaxTree::parse(yaml, Policy::Native, {});
        QVERIFY2(tree.ok(), qPrintable((tree.ok() ? QString() : tree.error().toLine()) % u'\n' % QString::fromUtf8(yaml)));
        QVERIFY2(tree->toValue(tree->root()) == value, yaml.constData());
        QByteArray problem;
        QVERIFY2(isWellFormed(*tree, tree->root(), &problem), QByteArray(problem + yaml).constData());
    }
}

QTEST_GUILESS_MAIN(TestEmit)
#include "tst_emit.moc"
