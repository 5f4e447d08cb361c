// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/patch.h"

#include "treetext.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::yaml;

/// What each patch writes, by examples; and for every node of some files in all styles, that the result means what was asked for.
class TestPatch : public QObject {
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void wrongArguments();
    void inexactIsRefused();
    void inverse();
    void everyScalar_data() { files(); }
    void everyScalar();
    void everyRemoval_data() { files(); }
    void everyRemoval();
    void everyInsertion_data() { files(); }
    void everyInsertion();
    void everyReplacement_data() { files(); }
    void everyReplacement();
    void everyRename_data() { files(); }
    void everyRename();
    void everyCopy_data() { files(); }
    void everyCopy();

private:
    static void files();
};

static SyntaxTree parsed(const QByteArray &bytes)
{
    const Result<SyntaxTree> tree = SyntaxTree::parse(bytes, Policy::Native, u"f"_s);
    if (!tree.ok())
        qWarning("%s\n%s", qPrintable(tree.error().toLine()), bytes.constData());
    return tree.ok() ? *tree : SyntaxTree();
}

static QByteArray applied(const SyntaxTree &tree, const Result<Patch> &patch)
{
    if (!patch.ok())
        return "error: " + patch.error().code.toUtf8();
    if (tree.bytes().mid(patch->offset, patch->removed.size()) != patch->removed)
        return "error: removed bytes differ";
    QByteArray bytes = tree.bytes();
    return bytes.replace(patch->offset, patch->removed.size(), patch->inserted);
}

static NodeIndex nodeAt(const SyntaxTree &tree, const QString &path)
{
    NodeIndex index = tree.root();
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        index = part.startsWith(u'#') ? tree.children(index).value(part.mid(1).toInt(), noNode) : tree.find(index, part);
    return index;
}

static Value fromYaml(const QByteArray &yaml)
{
    const SyntaxTree tree = parsed(yaml);
    return tree.toValue(tree.root());
}

// ---- examples ----

void TestPatch::examples_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const QString &operation, const QString &path, const QString &argument,
                        const char *after) {
        QTest::newRow(name) << QByteArray(before) << operation << path << argument << QByteArray(after);
    };
    row("plain scalar", "a: x # c\nb: 1\n", u"scalar"_s, u"a"_s, u"y z"_s, "a: y z # c\nb: 1\n");
    row("plain that needs quotes", "a: x # c\n", u"scalar"_s, u"a"_s, u"no"_s, "a: \"no\" # c\n");
    row("single quotes stay", "a: 'x'\n", u"scalar"_s, u"a"_s, u"it's"_s, "a: 'it''s'\n");
    row("needed quotes go", "a: \"x: y\"  # c\n", u"scalar"_s, u"a"_s, u"z"_s, "a: z  # c\n");
    row("needed quotes stay while they are", "a: \"x: y\"\n", u"scalar"_s, u"a"_s, u"- z"_s, "a: \"- z\"\n");
    row("needed quotes in flow go", "a: {b: \"x, y\", c: 1}\n", u"scalar"_s, u"a/b"_s, u"x"_s, "a: {b: x, c: 1}\n");
    row("needed single quotes stay", "a: 'x: y'\n", u"scalar"_s, u"a"_s, u"z"_s, "a: 'z'\n");
    row("quotes with other escapes stay", "a: \"x: \\x41\"\n", u"scalar"_s, u"a"_s, u"z"_s, "a: \"z\"\n");
    row("double quotes stay", "a: \"x\"\n", u"scalar"_s, u"a"_s, u"y\n"_s, "a: \"y\\n\"\n");
    row("in flow", "a: {b: x , c: 1}\n", u"scalar"_s, u"a/b"_s, u"y, z"_s, "a: {b: \"y, z\" , c: 1}\n");
    row("a literal stays one", "a: |\n    x\nb: 1\n", u"scalar"_s, u"a"_s, u"y\nz\n"_s, "a: |\n    y\n    z\nb: 1\n");
    row("a literal's header comment", "a: | # c\n  x\n", u"scalar"_s, u"a"_s, u"y"_s, "a: |- # c\n  y\n");
    row("folded is wrapped", "a: >-\n  x\n  y\n", u"scalar"_s, u"a"_s, u"one two"_s, "a: >-\n  one two\n");
    row("several lines become a literal", "a: x\nb: 1\n", u"scalar"_s, u"a"_s, u"y\nz"_s, "a: |-\n  y\n  z\nb: 1\n");
    row("several lines beside a comment", "a: x # c\n", u"scalar"_s, u"a"_s, u"y\nz"_s, "a: \"y\\nz\" # c\n");
    row("null", "a: # c\nb: 1\n", u"scalar"_s, u"a"_s, u"x"_s, "a: x # c\nb: 1\n");
    row("null in flow", "a: {b: , c: 1}\n", u"scalar"_s, u"a/b"_s, u"x"_s, "a: {b: x, c: 1}\n");
    row("null word", "a: ~\n", u"scalar"_s, u"a"_s, u"x"_s, "a: x\n");
    row("value: list over scalar", "a: x # c\nb: 1\n", u"value"_s, u"a"_s, u"[{k: v}]"_s, "a: # c\n  - k: v\nb: 1\n");
    row("value: scalar over map", "a: # c\n  x: 1\n  # d\n  y: 2\nb: 1\n", u"value"_s, u"a"_s, u"z"_s, "a: z # c\nb: 1\n");
    row("value: short list over list", "a:\n  - x\n  - y\nb: 1\n", u"value"_s, u"a"_s, u"[z]"_s, "a: [z]\nb: 1\n");
    row("value in flow", "a: {b: x}\n", u"value"_s, u"a/b"_s, u"[p, {q: r}]"_s, "a: {b: [p, {q: r}]}\n");
    row("insert last", "a:\n  x: 1 # c\n\nb: 1\n", u"insert"_s, u"a/x"_s, u"v"_s, "a:\n  x: 1 # c\n  new: v\n\nb: 1\n");
    row("insert first", "a:\n  # c\n  x: 1\n", u"insert"_s, u"a/"_s, u"v"_s, "a:\n  new: v\n  # c\n  x: 1\n");
    row("insert with blank lines", "a:\n  x: 1\n\n  y: 2\nb: 1\n", u"insert"_s, u"a/y"_s, u"v"_s,
        "a:\n  x: 1\n\n  y: 2\n\n  new: v\nb: 1\n");
    row("insert between blank lines", "a:\n  x: 1\n\n  y: 2\n", u"insert"_s, u"a/x"_s, u"v"_s, "a:\n  x: 1\n\n  new: v\n\n  y: 2\n");
    row("insert at the end of an open file", "a:\n  x: 1", u"insert"_s, u"a/x"_s, u"v"_s, "a:\n  x: 1\n  new: v");
    row("insert into nothing", "a: # c\nb: 1\n", u"insert"_s, u"a/"_s, u"v"_s, "a: # c\n  new: v\nb: 1\n");
    row("insert into {}", "a: {} # c\nb: 1\n", u"insert"_s, u"a/"_s, u"v"_s, "a: # c\n  new: v\nb: 1\n");
    row("insert into flow", "a: {x: 1}\n", u"insert"_s, u"a/x"_s, u"v"_s, "a: {x: 1, new: v}\n");
    row("insert first into flow", "a: { x: 1 }\n", u"insert"_s, u"a/"_s, u"v"_s, "a: { new: v, x: 1 }\n");
    row("insert into flow lines", "a: [\n  x, # c\n  y # d\n]\n", u"item"_s, u"a/#1"_s, u"v"_s, "a: [\n  x, # c\n  y, # d\n  v\n]\n");
    row("insert into flow lines, comma", "a: [\n  x, # c\n]\n", u"item"_s, u"a/#0"_s, u"v"_s, "a: [\n  x, # c\n  v,\n]\n");
    row("insert into flow in flow", "a: {b: {}}\n", u"insert"_s, u"a/b/"_s, u"v"_s, "a: {b: {new: v}}\n");
    row("insert item", "a:\n- x\nb: 1\n", u"item"_s, u"a/#0"_s, u"{k: v, l: w}"_s, "a:\n- x\n- k: v\n  l: w\nb: 1\n");
    row("insert item into []", "a: []\n", u"item"_s, u"a/"_s, u"v"_s, "a: [v]\n");
    row("insert behind a dash", "- x: 1\n", u"insert"_s, u"#0/"_s, u"v"_s, "- new: v\n  x: 1\n");
    row("insert, CRLF", "a:\r\n  x: 1\r\n", u"insert"_s, u"a/x"_s, u"{k: v}"_s, "a:\r\n  x: 1\r\n  new:\r\n    k: v\r\n");
    row("insert into an empty file", "# c\n", u"insert"_s, u"/"_s, u"v"_s, "# c\nnew: v\n");
    row("insert into an empty open file", "# c", u"insert"_s, u"/"_s, u"v"_s, "# c\nnew: v\n");
    row("remove with its comments", "a:\n  x: 1\n  # c\n  y: 2 # d\n  z: 3\n", u"remove"_s, u"a/y"_s, {}, "a:\n  x: 1\n  z: 3\n");
    row("remove between blank lines", "x: 1\n\ny: 2\n\nz: 3\n", u"remove"_s, u"y"_s, {}, "x: 1\n\nz: 3\n");
    row("remove last of spaced", "x: 1\n\ny: 2\n", u"remove"_s, u"y"_s, {}, "x: 1\n");
    row("remove last of open file", "x: 1\ny: 2", u"remove"_s, u"y"_s, {}, "x: 1");
    row("remove only", "a: # c\n  x: 1\nb: 1\n", u"remove"_s, u"a/x"_s, {}, "a: # c\nb: 1\n");
    row("remove from flow", "a: {x: 1, y: 2, z: 3}\n", u"remove"_s, u"a/y"_s, {}, "a: {x: 1, z: 3}\n");
    row("remove last from flow", "a: {x: 1, y: 2 }\n", u"remove"_s, u"a/y"_s, {}, "a: {x: 1 }\n");
    row("remove only from flow", "a: [ x, ]\n", u"remove"_s, u"a/#0"_s, {}, "a: []\n");
    row("remove behind a dash", "- x: 1\n  y: 2\n", u"remove"_s, u"#0/x"_s, {}, "- y: 2\n");
    row("remove only behind a dash", "- x: 1\n- z\n", u"remove"_s, u"#0/x"_s, {}, "-\n- z\n");
    row("rename", "a : 1 # c\n", u"rename"_s, u"a"_s, u"b c"_s, "b c : 1 # c\n");
    row("rename quoted", "\"a\": 1\n", u"rename"_s, u"a"_s, u"b"_s, "\"b\": 1\n");
    row("text of an entry", "a:\n    # c\n    x: # d\n      - |\n        t\n\n    y: 1\n", u"text"_s, u"a/x"_s, u"w"_s,
        "# c\nw: # d\n  - |\n    t\n");
    row("text of an item", "a:\r\n  - x: 1\r\n    y: 2\r\n", u"text"_s, u"a/#0"_s, {}, "- x: 1\n  y: 2\n");
    row("text of a flow entry", "a: {x: {k: 'no', l: 1}}\n", u"text"_s, u"a/x"_s, {}, "x: {k: 'no', l: 1}\n");
}

static Result<Patch> operate(const SyntaxTree &tree, const QString &operation, const QString &path, const QString &argument)
{
    if (operation == u"insert" || operation == u"item") {
        const bool first = path.endsWith(u'/');
        const NodeIndex node = nodeAt(tree, path);
        const QString key = operation == u"item" ? QString() : u"new"_s;
        return insertEntry(tree, first ? node : tree.node(node).parent, first ? noNode : node, key, fromYaml(argument.toUtf8()), {});
    }
    const NodeIndex node = nodeAt(tree, path);
    if (operation == u"scalar")
        return replaceScalar(tree, node, argument);
    if (operation == u"value")
        return replaceValue(tree, node, fromYaml(argument.toUtf8()), {});
    return operation == u"remove" ? removeEntry(tree, node) : renameKey(tree, node, argument);
}

void TestPatch::examples()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, operation);
    QFETCH(QString, path);
    QFETCH(QString, argument);
    QFETCH(QByteArray, after);
    const SyntaxTree tree = parsed(before);
    if (operation == u"text") {
        const Result<QByteArray> text = entryText(tree, nodeAt(tree, path), argument);
        QVERIFY(text.ok());
        QCOMPARE(*text, after);
        return;
    }
    QCOMPARE(applied(tree, operate(tree, operation, path, argument)), after);
}

void TestPatch::wrongArguments()
{
    const SyntaxTree tree = parsed("a: {x: 1}\nb: [y]\n");
    const NodeIndex a = tree.find({u"a"_s});
    const NodeIndex b = tree.find({u"b"_s});
    QVERIFY(!replaceScalar(tree, a, u"x"_s).ok());
    QVERIFY(!insertEntry(tree, a, noNode, {}, Value(u"x"_s), {}).ok());
    QVERIFY(!insertEntry(tree, b, noNode, u"k"_s, Value(u"x"_s), {}).ok());
    QVERIFY(!insertEntry(tree, a, b, u"k"_s, Value(u"x"_s), {}).ok());
    QVERIFY(!insertEntry(tree, tree.find({u"a"_s, u"x"_s}), noNode, u"k"_s, Value(u"x"_s), {}).ok());
    QVERIFY(!insertEntryText(tree, a, noNode, "no entry").ok());
    QVERIFY(!insertEntryText(tree, a, noNode, "k: \"x").ok());
    QVERIFY(!renameKey(tree, tree.children(b).constFirst(), u"x"_s).ok());
    QVERIFY(!removeEntry(tree, tree.root()).ok());
    QVERIFY(!entryText(tree, tree.root()).ok());
}

void TestPatch::inexactIsRefused()
{
    const Result<SyntaxTree> tree = SyntaxTree::parse("a: &x {b: 1}\nc: *x\n", Policy::Foreign, u"f"_s);
    QVERIFY(tree.ok());
    const Result<Patch> patch = replaceScalar(*tree, tree->find({u"c"_s, u"b"_s}), u"2"_s);
    QVERIFY(!patch.ok());
    QCOMPARE(patch.error().code, u"yaml.inexact"_s);
    QCOMPARE(patch.error().where.line, 2);
}

void TestPatch::inverse()
{
    const SyntaxTree tree = parsed("a: x\n");
    const Result<Patch> patch = replaceScalar(tree, tree.find({u"a"_s}), u"yy"_s);
    QVERIFY(patch.ok());
    const SyntaxTree changed = parsed(applied(tree, patch));
    QCOMPARE(applied(changed, patch->inverse()), tree.bytes());
}

// ---- every node of every file ----

void TestPatch::files()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray block =
        "# head\n\nlintel: 1\nname: 'X y' # note\nsystems:\n  # about a\n  a:\n    name: A\n    tier: 1 # first\n    uses:\n      # u\n      - b\n"
        "      - to: c # to\n        text: |\n          one\n\n          two\n        tags: [x, y]\n      - {to: d, n: , o: ~}\n\n"
        "  b: # b\n    name: \"B \\\"q\\\"\"\n    # inner\n    long: one\n      two\n\n      three\n\n    fold: >-\n      p q\n      r\n"
        "  c: {name: C, e: {}, f: [], g: [h, [i], {j: k}]}\n  d:\nlist:\n- v\n- - w\n  - z: 1\n-\n- |-\n  t\n- {}\n\nflow: {\n  a: 1, # a\n"
        "  b: [\n    c,\n    d\n  ],\n}\nend: ~";
    const QByteArray spaced =
        "a:\n\n  x: 1\n\n  # c\n  y: 2\n\n  z:\n    - 1\n\n    - 2\n\n\nb:\n    deep:\n        deeper: 1\n    # last\n";
    const QByteArray json = "{\"a\": {\"b\":1, \"c\":[true,null,{\"d\":\"e\"}]}, \"f\":[ ], 'g':{ }, h: \"i\"}";
    const QByteArray items = "- a: 1\n  b:\n    c: 2\n# between\n-   d: 3\n    e: 4\n-\n  f: 5\n- g\n";
    const QByteArray literals = "a: |+\n  x\n\n\nb: |\n  y\nc: >\n  z\n  w\n\nd: |2\n   v\n  u\ne: |-\n  end";
    const QList<std::pair<const char *, QByteArray>> all{
        {"block", block}, {"spaced", spaced}, {"json", json}, {"items", items}, {"literals", literals}};
    for (const auto &[name, bytes] : all) {
        QTest::addRow("%s", name) << bytes;
        QTest::addRow("%s with final newline", name) << QByteArray(bytes + '\n');
        QTest::addRow("%s with CRLF", name) << QByteArray(bytes).replace('\n', "\r\n");
        QTest::addRow("%s with a mark", name) << QByteArray("\xEF\xBB\xBF" + bytes);
    }
}

using Path = QList<qsizetype>;  // positions from the root

static Path pathTo(const SyntaxTree &tree, NodeIndex index)
{
    Path path;
    for (; tree.node(index).parent != noNode; index = tree.node(index).parent)
        path.prepend(tree.children(tree.node(index).parent).indexOf(index));
    return path;
}

// The value with what stands at `path` changed by `edit`, which gets the container and the position.
template <typename Edit>
static Value edited(const Value &value, const Path &path, const Edit &edit)
{
    if (path.isEmpty())
        return edit(value);
    const qsizetype position = path.constFirst();
    if (value.isMap()) {
        ValueMap map = value.map();
        map[position].second = edited(map.at(position).second, path.mid(1), edit);
        return Value(std::move(map));
    }
    ValueList list = value.list();
    list[position] = edited(list.at(position), path.mid(1), edit);
    return Value(std::move(list));
}

static QList<NodeIndex> allNodes(const SyntaxTree &tree, NodeIndex index)
{
    QList<NodeIndex> nodes{index};
    for (const NodeIndex child : tree.children(index))
        nodes += allNodes(tree, child);
    return nodes;
}

// Empty when the patched bytes read as `expected`; else what is wrong.
static QByteArray wrong(const SyntaxTree &tree, const Result<Patch> &patch, const Value &expected)
{
    const QByteArray bytes = applied(tree, patch);
    if (bytes.startsWith("error"))
        return bytes;
    const Result<SyntaxTree> result = SyntaxTree::parse(bytes, Policy::Native, u"f"_s);
    if (!result.ok())
        return result.error().toLine().toUtf8() + '\n' + bytes;
    const Value got = result->toValue(result->root());
    if (!(got == expected))
        return bytes + "\ngot      " + valueText(got) + "\nexpected " + valueText(expected);
    QByteArray problem;
    return isWellFormed(*result, result->root(), &problem) ? QByteArray() : QByteArray(problem + bytes);
}

#define VERIFY_READS(patch, expected)                                                                                                      \
    do {                                                                                                                                   \
        const QByteArray problem = wrong(tree, patch, expected);                                                                           \
        QVERIFY2(problem.isEmpty(), problem.constData());                                                                                  \
    } while (false)

static const QStringList texts{
    u"x"_s,
    u"no"_s,
    u"a: b, [c] #d"_s,
    QString(),
    u"one\ntwo\n"_s,
    u"one\n\n  two"_s,
    u" x "_s,
    u"\"'\\"_s,
    u"\n"_s,
    u"é😀\t\x07"_s,
    u"end\n\n"_s,
    u"a long text of many words that does not fit into one line of a folded text, so that it must be broken somewhere"_s};

void TestPatch::everyScalar()
{
    QFETCH(QByteArray, bytes);
    const SyntaxTree tree = parsed(bytes);
    const Value whole = tree.toValue(tree.root());
    for (const NodeIndex index : allNodes(tree, tree.root())) {
        const Kind kind = tree.node(index).kind;
        if (kind != Kind::Scalar && kind != Kind::Null)
            continue;
        for (const QString &text : texts)
            VERIFY_READS(replaceScalar(tree, index, text), edited(whole, pathTo(tree, index), [&](const Value &) { return Value(text); }));
        if (kind == Kind::Scalar)
            QCOMPARE(applied(tree, replaceScalar(tree, index, tree.node(index).text)), bytes);
    }
}

void TestPatch::everyRemoval()
{
    QFETCH(QByteArray, bytes);
    const SyntaxTree tree = parsed(bytes);
    const Value whole = tree.toValue(tree.root());
    for (const NodeIndex index : allNodes(tree, tree.root()).mid(1)) {
        Path path = pathTo(tree, index);
        const qsizetype position = path.takeLast();
        const bool flow = tree.node(tree.node(index).parent).style == Style::Flow;
        const auto remove = [&](const Value &container) {
            ValueMap map = container.map();
            ValueList list = container.list();
            if (container.isMap())
                map.removeAt(position);
            else
                list.removeAt(position);
            if (!flow && map.isEmpty() && list.isEmpty())
                return Value();
            return container.isMap() ? Value(map) : Value(list);
        };
        VERIFY_READS(removeEntry(tree, index), edited(whole, path, remove));
    }
}

static const QByteArrayList values{"v", "\"no\"", "~", "{}", "[]", "[a, b]", "{k: v, l: {m: n}}", "[{k: v}, [w]]", "{t: \"one\\ntwo\\n\"}"};

void TestPatch::everyInsertion()
{
    QFETCH(QByteArray, bytes);
    const SyntaxTree tree = parsed(bytes);
    const Value whole = tree.toValue(tree.root());
    for (const NodeIndex index : allNodes(tree, tree.root())) {
        const Node &node = tree.node(index);
        if (node.kind == Kind::Scalar)
            continue;
        QList<NodeIndex> places = tree.children(index);
        places.prepend(noNode);
        for (qsizetype position = 0; position < places.size(); ++position) {
            for (const QByteArray &yaml : values) {
                const Value value = fromYaml(yaml);
                const bool map = node.kind != Kind::Sequence;
                const auto insert = [&](const Value &container) {
                    ValueMap entries = container.map();
                    ValueList list = container.list();
                    if (map)
                        entries.insert(position, {u"new key"_s, value});
                    else
                        list.insert(position, value);
                    return map ? Value(entries) : Value(list);
                };
                VERIFY_READS(insertEntry(tree, index, places.at(position), map ? u"new key"_s : QString(), value, {}),
                             edited(whole, pathTo(tree, index), insert));
            }
        }
    }
}

void TestPatch::everyReplacement()
{
    QFETCH(QByteArray, bytes);
    const SyntaxTree tree = parsed(bytes);
    const Value whole = tree.toValue(tree.root());
    for (const NodeIndex index : allNodes(tree, tree.root())) {
        for (const QByteArray &yaml : values) {
            const Value value = fromYaml(yaml);
            VERIFY_READS(replaceValue(tree, index, value, {}), edited(whole, pathTo(tree, index), [&](const Value &) { return value; }));
        }
    }
}

void TestPatch::everyRename()
{
    QFETCH(QByteArray, bytes);
    const SyntaxTree tree = parsed(bytes);
    const Value whole = tree.toValue(tree.root());
    for (const NodeIndex index : allNodes(tree, tree.root())) {
        if (tree.node(index).key == noNode)
            continue;
        for (const QString &key : {u"key"_s, u"no"_s, u"a: b"_s, u"[x], {y}?"_s, u"it's \"q\""_s}) {
            Path path = pathTo(tree, index);
            const qsizetype position = path.takeLast();
            const auto rename = [&](const Value &container) {
                ValueMap map = container.map();
                map[position].first = key;
                return Value(map);
            };
            VERIFY_READS(renameKey(tree, index, key), edited(whole, path, rename));
        }
    }
}

// Every entry's text goes into every place that can take it.
void TestPatch::everyCopy()
{
    QFETCH(QByteArray, bytes);
    const SyntaxTree tree = parsed(bytes);
    const Value whole = tree.toValue(tree.root());
    for (const NodeIndex from : allNodes(tree, tree.root()).mid(1)) {
        const Result<QByteArray> text = entryText(tree, from, u"copied"_s);
        QVERIFY(text.ok());
        const bool map = tree.node(from).key != noNode;
        const Value value = tree.toValue(from);
        for (const NodeIndex to : allNodes(tree, tree.root())) {
            const Kind kind = tree.node(to).kind;
            if (kind != Kind::Null && kind != (map ? Kind::Map : Kind::Sequence))
                continue;
            const QList<NodeIndex> children = tree.children(to);
            const NodeIndex after = children.isEmpty() ? noNode : children.constLast();
            const auto append = [&](const Value &container) {
                ValueMap entries = container.map();
                ValueList list = container.list();
                entries.append({u"copied"_s, value});
                list.append(value);
                return map ? Value(entries) : Value(list);
            };
            VERIFY_READS(insertEntryText(tree, to, after, *text), edited(whole, pathTo(tree, to), append));
        }
    }
}

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
