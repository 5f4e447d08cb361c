// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/syntaxtree.h"

#include "treetext.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::yaml;

class TestSyntaxTree : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void slices();
    void nulls();
    void blockScalarSpans();
    void findsAndNames();
    void locations();
    void byteOrderMark();
    void entrySpans_data();
    void entrySpans();
    void indentations();
    void foreignAliases();
    void foreignProperties();
};

static SyntaxTree parsed(const QByteArray &bytes, Policy policy = Policy::Native)
{
    const Result<SyntaxTree> tree = SyntaxTree::parse(bytes, policy, u"a.yaml"_s);
    if (!tree.ok())
        qWarning("%s", qPrintable(tree.error().toLine()));
    return tree.ok() ? *tree : SyntaxTree();
}

void TestSyntaxTree::values_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *bytes, const char *value) {
        QTest::newRow(name) << QByteArray(bytes) << QByteArray(value);
    };
    row("empty", "", "~");
    row("comments alone", "# a\n\n# b\n", "~");
    row("document start", "---\na: b\n", "{a: \"b\"}");
    row("document end", "a: b\n...\n", "{a: \"b\"}");
    row("block map", "a: b\nc: d\n", R"({a: "b", c: "d"})");
    row("nested", "a:\n  b:\n    c: d\n  e: f\n", R"({a: {b: {c: "d"}, e: "f"}})");
    row("no final newline", "a:\n  b: c", R"({a: {b: "c"}})");
    row("CRLF", "a: b\r\nc:\r\n  - d\r\n  - e\r\n", R"({a: "b", c: ["d", "e"]})");
    row("list at the key's column", "a:\n- b\n- c\nd: e\n", R"({a: ["b", "c"], d: "e"})");
    row("list of maps", "- a: b\n  c: d\n- e: f\n", R"([{a: "b", c: "d"}, {e: "f"}])");
    row("list of lists", "- - a\n  - b\n- []\n", R"([["a", "b"], []])");
    row("item on the next line", "-\n  a: b\n-\n  c\n", R"([{a: "b"}, "c"])");
    row("flow", "a: {b: c, d: [e, f], g: {}, h: []}\n", R"({a: {b: "c", d: ["e", "f"], g: {}, h: []}})");
    row("flow over lines", "a: {\n  b: c, # x\n  d: [\n    e,\n    f, # y\n  ],\n}\n", R"({a: {b: "c", d: ["e", "f"]}})");
    row("json", "{\"a\":\"b\",\"c\":[1,true,null]}", R"({a: "b", c: ["1", "true", ~]})");
    row("flow nulls", "{a: , b: ~, c: null, d: }", R"({a: ~, b: ~, c: ~, d: ~})");
    row("block nulls", "a:\nb: ~\nnull: x\nc:  # note\nnullable: 1\nd:", R"({a: ~, b: ~, null: "x", c: ~, nullable: "1", d: ~})");
    row("null words are texts otherwise", "a: nul\nb: \"null\"\nc: nullish\n", R"({a: "nul", b: "null", c: "nullish"})");
    row("list nulls", "-\n- a\n- ~\n-", R"([~, "a", ~, ~])");
    row("types stay text", "a: no\nb: 1.10\nc: 0x1F\nd: 2026-01-01\n", R"({a: "no", b: "1.10", c: "0x1F", d: "2026-01-01"})");
    row("comments", "# top\na: b # one\n# two\nc: d#e\n", R"({a: "b", c: "d#e"})");
    row("single quotes", "a: 'it''s'\nb: ''\nc: 'x\n\n  y'\n", R"({a: "it's", b: "", c: "x\ny"})");
    row("double quotes",
        R"(a: "q\"\\\t\x41\u00e9\U0001F600\n")"
        "\nb: \"\"\n",
        "{a: \"q\\\"\\\\\\tA\xC3\xA9\xF0\x9F\x98\x80\\n\", b: \"\"}");
    row("double quotes over lines", "a: \"x\n  y \\\n  z\n\n  w\"\n", R"({a: "x y z\nw"})");
    row("plain over lines", "a: x\n  y\n\n  z # c\nb: 1\n", R"({a: "x y\nz", b: "1"})");
    row("plain over lines, CRLF", "a: x\r\n  y\r\n\r\n  z\r\nb: 1\r\n", R"({a: "x y\nz", b: "1"})");
    row("plain in flow over lines", "a: [x\n  y, z]\n", R"({a: ["x y", "z"]})");
    row("literal", "a: |\n  x\n\n    y\n  z\n\nb: 1\n", R"({a: "x\n\n  y\nz\n", b: "1"})");
    row("literal, CRLF", "a: |\r\n  x\r\n  y\r\nb: 1\r\n", R"({a: "x\ny\n", b: "1"})");
    row("literal strip", "a: |-\n  x\n", R"({a: "x"})");
    row("literal keep", "a: |+\n  x\n\n\nb: 1\n", R"({a: "x\n\n\n", b: "1"})");
    row("literal with an indicator", "a: |2-\n    x\n  y\n", R"({a: "  x\ny"})");
    row("literal in a list", "- |\n  x\n  y\n- - |-\n    z\n", R"(["x\ny\n", ["z"]])");
    row("literal at the end", "a: |\n  x", R"({a: "x"})");
    row("literal of nothing", "a: |\nb: 1\n", R"({a: "", b: "1"})");
    row("literal with a comment in its header", "a: | # note\n  # text\n# comment\nb: 1\n", R"({a: "# text\n", b: "1"})");
    row("folded", "a: >\n  x\n  y\n\n  z\n   w\n  v\n", R"({a: "x y\nz\n w\nv\n"})");
    row("folded strip", "a: >-\n  x\n  y\n", R"({a: "x y"})");
    row("unicode", "\xC3\xA9: \xC3\xBC\n\xF0\x9F\x98\x80: \xE2\x82\xAC x\n",
        "{\xC3\xA9: \"\xC3\xBC\", \xF0\x9F\x98\x80: \"\xE2\x82\xAC x\"}");
    row("quoted keys", "\"a b\": c\n'd: e': f\n", R"({a b: "c", d: e: "f"})");
    row("colons and dashes in text", "a: b:c\nd: http://x/y\ne: -f\ng: -1\n", R"({a: "b:c", d: "http://x/y", e: "-f", g: "-1"})");
    row("indented root", "  a: b\n  c: d\n", R"({a: "b", c: "d"})");
    row("root scalar", "hello\n", "\"hello\"");
    row("blank lines with blanks", "a:\n   \n  b: c\n \n  d: e\n", R"({a: {b: "c", d: "e"}})");
}

void TestSyntaxTree::values()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, value);
    const SyntaxTree tree = parsed(bytes);
    QVERIFY(tree.root() != noNode);
    QCOMPARE(valueText(tree.toValue(tree.root())), value);
    QByteArray problem;
    QVERIFY2(isWellFormed(tree, tree.root(), &problem), problem.constData());
}

void TestSyntaxTree::slices()
{
    const SyntaxTree tree = parsed("# top\na:  'x'  # one\nb: {c: \"d\" , e: [ f,g ]}\n\xC3\xA9:\n  - |\n    h\n\n  - i\n    j\n");
    const auto slice = [&tree](const QStringList &keys) { return tree.slice(tree.node(tree.find(keys)).span); };
    QCOMPARE(slice({u"a"_s}), "'x'");
    QCOMPARE(slice({u"b"_s}), "{c: \"d\" , e: [ f,g ]}");
    QCOMPARE(slice({u"b"_s, u"c"_s}), "\"d\"");
    QCOMPARE(slice({u"b"_s, u"e"_s}), "[ f,g ]");
    const NodeIndex list = tree.find(tree.root(), u"é");
    QCOMPARE(tree.slice(tree.node(list).span), "- |\n    h\n\n  - i\n    j");
    const QList<NodeIndex> items = tree.children(list);
    QCOMPARE(tree.slice(tree.node(items.at(0)).span), "|\n    h");
    QCOMPARE(tree.slice(tree.node(items.at(1)).span), "i\n    j");
    QCOMPARE(tree.slice(tree.node(tree.node(list).key).span), "\xC3\xA9");
    QCOMPARE(tree.slice(tree.node(tree.root()).span), tree.bytes().mid(6).chopped(1));
}

void TestSyntaxTree::nulls()
{
    const SyntaxTree tree = parsed("a:\nb: {c: , d: ~}\ne: null # x\nf:\n  -\n  - g\n");
    const auto span = [&tree](const QStringList &keys) { return tree.node(tree.find(keys)).span; };
    QCOMPARE(span({u"a"_s}), (SourceSpan{2, 2}));
    QCOMPARE(span({u"b"_s, u"c"_s}), (SourceSpan{9, 9}));
    QCOMPARE(tree.slice(span({u"b"_s, u"d"_s})), "~");
    QCOMPARE(tree.slice(span({u"e"_s})), "null");
    const Node &item = tree.node(tree.children(tree.find({u"f"_s})).at(0));
    QCOMPARE(item.kind, Kind::Null);
    QCOMPARE(tree.bytes().mid(item.span.begin - 3, 4), "  -\n");
    QCOMPARE(item.span.size(), 0);
    const SyntaxTree empty = parsed("# nothing\n");
    QCOMPARE(empty.node(empty.root()).kind, Kind::Null);
    QCOMPARE(empty.node(empty.root()).span.begin, 10);
}

void TestSyntaxTree::blockScalarSpans()
{
    const SyntaxTree tree = parsed("a: |+\n  x\n\nb: >-\n  y\n  z\n\n# c\nd: |\ne: 1\n");
    const auto slice = [&tree](const QString &key) { return tree.slice(tree.node(tree.find({key})).span); };
    QCOMPARE(slice(u"a"_s), "|+\n  x\n");
    QCOMPARE(slice(u"b"_s), ">-\n  y\n  z");
    QCOMPARE(slice(u"d"_s), "|");
    QCOMPARE(tree.node(tree.find({u"b"_s})).style, Style::Folded);
    QCOMPARE(tree.node(tree.find({u"d"_s})).style, Style::Literal);
}

void TestSyntaxTree::findsAndNames()
{
    const SyntaxTree tree = parsed("a: {b: c}\nd: [e]\n");
    QCOMPARE(tree.node(tree.find({u"a"_s, u"b"_s})).text, u"c"_s);
    QCOMPARE(tree.find({u"a"_s, u"x"_s}), noNode);
    QCOMPARE(tree.find({u"d"_s, u"e"_s}), noNode);
    QCOMPARE(tree.find({u"x"_s, u"e"_s}), noNode);
    QCOMPARE(tree.keyText(tree.find({u"a"_s, u"b"_s})), u"b"_s);
    QCOMPARE(tree.keyText(tree.children(tree.find({u"d"_s})).constFirst()), QString());
    QCOMPARE(SyntaxTree().root(), noNode);
}

void TestSyntaxTree::locations()
{
    const SyntaxTree tree = parsed("a: b\n\xC3\xA9\xF0\x9F\x98\x80:  c\n");
    const NodeIndex second = tree.children(tree.root()).at(1);
    QCOMPARE(tree.keyLocation(second), (Location{u"a.yaml"_s, 2, 1}));
    QCOMPARE(tree.valueLocation(second), (Location{u"a.yaml"_s, 2, 6}));
    QCOMPARE(tree.location(0), (Location{u"a.yaml"_s, 1, 1}));
    QCOMPARE(tree.location(4), (Location{u"a.yaml"_s, 1, 5}));
    QCOMPARE(tree.location(5), (Location{u"a.yaml"_s, 2, 1}));
    QCOMPARE(tree.location(1000).line, 3);
}

void TestSyntaxTree::byteOrderMark()
{
    const SyntaxTree tree = parsed("\xEF\xBB\xBF"
                                   "a: b\nc: d\n");
    QCOMPARE(valueText(tree.toValue(tree.root())), R"({a: "b", c: "d"})");
    QCOMPARE(tree.node(tree.root()).span.begin, 3);
    QCOMPARE(tree.keyLocation(tree.find({u"a"_s})).column, 1);
    QCOMPARE(tree.indentation(tree.root()), 0);
    QCOMPARE(tree.entrySpan(tree.find({u"a"_s})), (SourceSpan{3, 8}));
    QCOMPARE(parsed("\xEF\xBB\xBF").node(0).kind, Kind::Null);
    const SyntaxTree two = parsed("\xEF\xBB\xBF\xEF\xBB\xBF"
                                  "a: b\n");
    QCOMPARE(two.slice(two.node(two.root()).span),
             "\xEF\xBB\xBF"
             "a: b");
}

void TestSyntaxTree::entrySpans_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char *name, const char *bytes, const QString &path, const char *entry) {
        QTest::newRow(name) << QByteArray(bytes) << path.split(u'/') << QByteArray(entry);
    };
    row("line comment", "a: 1 # x\nb: 2\n", u"a"_s, "a: 1 # x\n");
    row("comments above", "a: 1\n# y\n# z\nb: 2\n", u"b"_s, "# y\n# z\nb: 2\n");
    row("comment apart", "a: 1\n# y\n\nb: 2\n", u"b"_s, "b: 2\n");
    row("comment at another column", "a:\n  c: 1\n  # y\nb: 2\n", u"b"_s, "b: 2\n");
    row("deeper comment behind belongs within", "a:\n  c: 1\n  # y\nb: 2\n", u"a"_s, "a:\n  c: 1\n  # y\n");
    row("first child", "a:\n  # y\n  c: 1\n", u"a/c"_s, "  # y\n  c: 1\n");
    row("container", "a:\n  c: 1\n\n  d: 2 # z\n\nb: 2\n", u"a"_s, "a:\n  c: 1\n\n  d: 2 # z\n");
    row("no final newline", "a: 1\nb: 2", u"b"_s, "b: 2");
    row("CRLF", "a: 1\r\n# x\r\nb: 2\r\n", u"b"_s, "# x\r\nb: 2\r\n");
    row("flow", "a: {b: 1 , c: 2}\n", u"a/b"_s, "b: 1");
    row("item", "a:\n  # x\n  - 1 # y\n  - 2\n", u"a/#0"_s, "  # x\n  - 1 # y\n");
    row("item on the next line", "a:\n  - 1\n  -\n    b: 2\n", u"a/#1"_s, "  -\n    b: 2\n");
    row("null item", "a:\n  - 1\n  -\n  - 3\n", u"a/#1"_s, "  -\n");
    row("behind a dash", "a:\n  - b: 1\n    c: 2\n", u"a/#0/b"_s, "b: 1\n");
    row("literal", "a: |\n  x\n\n  y\n\nb: 1\n", u"a"_s, "a: |\n  x\n\n  y\n");
    row("no comment: a line of a text", "a: \"x\n# y\n# z\"\nb: 1\n", u"b"_s, "b: 1\n");
    row("null", "a: # x\nb: 1\n", u"a"_s, "a: # x\n");
}

void TestSyntaxTree::entrySpans()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, path);
    QFETCH(QByteArray, entry);
    const SyntaxTree tree = parsed(bytes);
    NodeIndex index = tree.root();
    for (const QString &part : path)
        index = part.startsWith(u'#') ? tree.children(index).at(part.mid(1).toInt()) : tree.find(index, part);
    QCOMPARE(tree.slice(tree.entrySpan(index)), entry);
}

void TestSyntaxTree::indentations()
{
    const SyntaxTree tree = parsed("a:\n    b: 1\nc:\n- d: 1\n  e: 2\n");
    QCOMPARE(tree.indentation(tree.root()), 0);
    QCOMPARE(tree.indentation(tree.find({u"a"_s})), 4);
    QCOMPARE(tree.indentation(tree.find({u"c"_s})), 0);
    QCOMPARE(tree.indentation(tree.children(tree.find({u"c"_s})).constFirst()), 2);
    QVERIFY(!tree.usesCrLf());
    QVERIFY(parsed("a: b\r\n").usesCrLf());
}

void TestSyntaxTree::foreignAliases()
{
    const SyntaxTree tree = parsed("a: &x {b: [1, 2]}\nc: *x\nd: [*x, &y z, *y]\n*y : k\n", Policy::Foreign);
    QCOMPARE(valueText(tree.toValue(tree.root())), R"({a: {b: ["1", "2"]}, c: {b: ["1", "2"]}, d: [{b: ["1", "2"]}, "z", "z"], z: "k"})");
    const Node &alias = tree.node(tree.find({u"c"_s}));
    QVERIFY(!alias.exact);
    QCOMPARE(tree.slice(alias.span), "*x");
}

void TestSyntaxTree::foreignProperties()
{
    const SyntaxTree tree = parsed("%YAML 1.2\n---\na: !!str 1\nb: &x\n  c: d\ne: !t [f]\n&g h: i\nj: [k: l, m]\n", Policy::Foreign);
    QCOMPARE(valueText(tree.toValue(tree.root())), R"({a: "1", b: {c: "d"}, e: ["f"], h: "i", j: [{k: "l"}, "m"]})");
    QCOMPARE(tree.slice(tree.node(tree.find({u"a"_s})).span), "1");
    QCOMPARE(tree.slice(tree.node(tree.find({u"b"_s})).span), "c: d");
    QCOMPARE(tree.slice(tree.node(tree.find({u"e"_s})).span), "[f]");
}

QTEST_GUILESS_MAIN(TestSyntaxTree)
#include "tst_syntaxtree.moc"
