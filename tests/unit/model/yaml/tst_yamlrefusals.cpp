// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/limits.h"
#include "model/yaml/syntaxtree.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::yaml;

/// What SyntaxTree::parse refuses: each by a code, at its place, with a way out.
class TestYamlRefusals : public QObject {
    Q_OBJECT

private slots:
    void native_data();
    void native();
    void foreign_data();
    void foreign();
    void depth();
    void keyLength();
    void nodes();
    void size();
    void aliasBomb();
    void messages();
};

static void row(const char *name, const QByteArray &bytes, const char *code, int line, int column)
{
    QTest::newRow(name) << bytes << QString::fromLatin1(code) << line << column;
}

static void columns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
}

void TestYamlRefusals::native_data()
{
    columns();
    row("comma alone", ",", "yaml.trailing", 1, 1);
    row("comma in a second document", "a: 1\n---\n,", "yaml.second-document", 2, 1);
    row("second document", "a: 1\n---\nb: 2\n", "yaml.second-document", 2, 1);
    row("text behind", "{a: 1}, x", "yaml.trailing", 1, 7);
    row("duplicate key", "a: 1\nb: 2\na: 3\n", "yaml.duplicate-key", 3, 1);
    row("duplicate key in a large map", "a: 1\nb: 1\nc: 1\nd: 1\ne: 1\nf: 1\ng: 1\nh: 1\ni: 1\nj: 1\n'b': 2\n", "yaml.duplicate-key", 11,
        1);
    row("unterminated double quote", "a: \"x\nb: 1\n", "yaml.unterminated-quote", 1, 4);
    row("unterminated single quote", "a:\n  - 'x\n", "yaml.unterminated-quote", 2, 5);
    row("unterminated quote, open file", "a: \"x", "yaml.unterminated-quote", 1, 4);
    row("text behind a quote", "a: \"x\" y\n", "yaml.behind-quote", 1, 8);
    row("tab", "a:\n\tb: 1\n", "yaml.tab", 2, 1);
    row("tab behind blanks", "a:\n  b: 1\n  \tc: 1\n", "yaml.tab", 3, 3);
    row("conflict", "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n", "yaml.conflict", 2, 1);
    row("not UTF-8", "a: \xC3\xA9\xFF\n", "yaml.utf8", 1, 5);
    row("overlong UTF-8", "a: \xC0\x80\n", "yaml.utf8", 1, 4);
    row("half a character in UTF-8", "a: \xED\xA0\x80\n", "yaml.utf8", 1, 4);
    row("cut UTF-8", "a: \xE2\x82", "yaml.utf8", 1, 4);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0:\0",
                   6),
        "yaml.utf16", 1, 1);
    row("NUL", QByteArray("a: \0b\n", 6), "yaml.control", 1, 4);
    row("NUL in quotes", QByteArray("a: \"\0\"\n", 7), "yaml.control", 1, 5);
    row("end of transmission",
        "a: b\n\x04"
        "c: d\n",
        "yaml.control", 2, 1);
    row("lone CR", "a: 1\rb: 2\r", "yaml.line-break", 1, 5);
    row("anchor", "a: &x 1\n", "yaml.anchor", 1, 4);
    row("anchor of a key", "&x a: 1\n", "yaml.anchor", 1, 1);
    row("alias", "a: &x 1\nb: *x\n", "yaml.anchor", 1, 4);
    row("unknown alias", "a: *x\n", "yaml.star", 1, 4);
    row("star in brackets", "include: [*]\n", "yaml.star", 1, 11);
    row("tag", "a: !!str 1\n", "yaml.tag", 1, 4);
    row("tag of a map", "a: !x\n  b: 1\n", "yaml.tag", 1, 4);
    row("directive", "# c\n%YAML 1.2\n---\na: b\n", "yaml.directive", 2, 1);
    row("complex key", "a: 1\n? b\n: c\n", "yaml.complex-key", 2, 1);
    row("complex key in flow", "{a: 1, ? b : c}", "yaml.complex-key", 1, 8);
    row("complex key first", "? b\n", "yaml.complex-key", 1, 1);
    row("map as key", "{a: b}: c\n", "yaml.key-kind", 1, 1);
    row("template", "a: {{ x }}\n", "yaml.key-kind", 1, 5);
    row("missing key", ": x\n", "yaml.no-key", 1, 1);
    row("comma ends a value", "{technology: Java, 21}", "yaml.comma", 1, 20);
    row("key alone in braces", "a: {b}\n", "yaml.no-value", 1, 5);
    row("colon without a blank", "a: {b:c}\n", "yaml.no-value", 1, 5);
    row("compact map", "[a: b]\n", "yaml.compact-map", 1, 2);
    row("open bracket", "a: [b\nc: d\n", "yaml.unclosed", 1, 4);
    row("open brace", "a: {b: c\n", "yaml.unclosed", 1, 4);
    row("open bracket at the top", "[a", "yaml.unclosed", 1, 1);
    row("bracket too many", "a: ]\n", "yaml.flow-end", 1, 4);
    row("colon in a value", "a: b: c\n", "yaml.colon", 1, 5);
    row("dash in a value", "a: - b\n", "yaml.dash", 1, 4);
    row("at sign", "a: @b\n", "yaml.start-character", 1, 4);
    row("question mark in flow", "a: [http://x?y]\n", "yaml.question-mark", 1, 13);
    row("unknown escape", "a: \"\\q\"\n", "yaml.escape", 1, 7);
    row("surrogate escape", "a: \"\\ud83d\\ude00\"\n", "yaml.unicode", 1, 11);
    row("wrong indentation", "a:\n  b: 1\n c: 2\n", "yaml.map-end", 3, 2);
}

void TestYamlRefusals::native()
{
    QFETCH(QByteArray, bytes);
    const Result<SyntaxTree> tree = SyntaxTree::parse(bytes, Policy::Native, u"f.yaml"_s);
    QVERIFY(!tree.ok());
    const Error error = tree.error();
    QTEST(error.code, "code");
    QTEST(error.where.line, "line");
    QTEST(error.where.column, "column");
    QCOMPARE(error.where.file, u"f.yaml"_s);
    QVERIFY(!error.what().isEmpty());
    QVERIFY(error.mend().endsWith(u'.'));
}

void TestYamlRefusals::foreign_data()
{
    columns();
    row("self alias", "&a [*a]", "yaml.alias-cycle", 1, 5);
    row("unknown alias", "a: *x\n", "yaml.star", 1, 4);
    row("alias of a map as key", "a: &x {}\n*x : 1\n", "yaml.key-kind", 2, 1);
    row("second document", "a: 1\n---\nb: 2\n", "yaml.second-document", 2, 1);
    row("complex key", "? b\n", "yaml.complex-key", 1, 1);
}

void TestYamlRefusals::foreign()
{
    QFETCH(QByteArray, bytes);
    const Result<SyntaxTree> tree = SyntaxTree::parse(bytes, Policy::Foreign, {});
    QVERIFY(!tree.ok());
    QTEST(tree.error().code, "code");
    QTEST(tree.error().where.line, "line");
    QTEST(tree.error().where.column, "column");
}

void TestYamlRefusals::depth()
{
    const auto nested = [](int levels) -> QByteArray { return QByteArray(levels, '[') + QByteArray(levels, ']'); };
    QVERIFY(SyntaxTree::parse(nested(limits::yamlDepth), Policy::Native, {}).ok());
    for (const int levels : {limits::yamlDepth + 1, 1000, 100'000}) {
        const Result<SyntaxTree> deep = SyntaxTree::parse(nested(levels), Policy::Foreign, {});
        QVERIFY(!deep.ok());
        QCOMPARE(deep.error().code, u"yaml.depth"_s);
    }
    QByteArray block;
    for (int i = 0; i < limits::yamlDepth + 1; ++i)
        block += "- ";
    QVERIFY(!SyntaxTree::parse(block + 'x', Policy::Native, {}).ok());
    QVERIFY(SyntaxTree::parse(block.mid(2) + 'x', Policy::Native, {}).ok());
}

void TestYamlRefusals::keyLength()
{
    const auto map = [](int length) -> QByteArray { return '{' + QByteArray(length, 'k') + ": 1}"; };
    QVERIFY(SyntaxTree::parse(map(1000), Policy::Native, {}).ok());
    for (const QByteArray &bytes : {QByteArray(map(limits::yamlKeyCharacters + 1)), QByteArray(QByteArray(5000, 'k') + ": 1\n")}) {
        const Result<SyntaxTree> tree = SyntaxTree::parse(bytes, Policy::Native, {});
        QVERIFY(!tree.ok());
        QCOMPARE(tree.error().code, u"yaml.key-length"_s);
    }
}

void TestYamlRefusals::nodes()
{
    // The list, and what is in it.
    const QByteArray most = '[' + QByteArray("0,").repeated(limits::yamlNodes - 2) + "0]";
    const Result<SyntaxTree> tree = SyntaxTree::parse(most, Policy::Native, {});
    QVERIFY2(tree.ok(), qPrintable(tree ? QString() : tree.error().toLine()));
    const Result<SyntaxTree> more = SyntaxTree::parse(QByteArray(most).replace(most.size() - 1, 1, ",0]"), Policy::Native, {});
    QVERIFY(!more.ok());
    QCOMPARE(more.error().code, u"yaml.nodes"_s);
}

void TestYamlRefusals::size()
{
    const QByteArray comment(limits::fileBytes, '#');
    QVERIFY(SyntaxTree::parse(comment, Policy::Native, {}).ok());
    const Result<SyntaxTree> tree = SyntaxTree::parse(comment + '#', Policy::Native, u"f"_s);
    QVERIFY(!tree.ok());
    QCOMPARE(tree.error().code, u"yaml.size"_s);
    QCOMPARE(tree.error().where, (Location{u"f"_s, 0, 0}));
}

void TestYamlRefusals::aliasBomb()
{
    QByteArray bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray before = "*a" + QByteArray::number(i - 1);
        bomb += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + QByteArrayList(9, before).join(", ") + "]\n";
    }
    const Result<SyntaxTree> tree = SyntaxTree::parse(bomb, Policy::Foreign, {});
    QVERIFY(!tree.ok());
    QCOMPARE(tree.error().code, u"yaml.alias-size"_s);
}

void TestYamlRefusals::messages()
{
    const auto message = [](const char *yaml) -> QString { return SyntaxTree::parse(yaml, Policy::Native, u"f"_s).error().toLine(); };
    QCOMPARE(
        message("{technology: Java, 21}"),
        u"f:1:20: error: '21' is a key without a value: did a comma end the value of 'technology'? Quote the value of 'technology'."_s);
    QCOMPARE(message("a: [*]"), u"f:1:5: error: an unquoted '*' starts an alias in YAML. Quote it: \"*\"."_s);
    QCOMPARE(message("a: 1\nb: 1\na: 2"),
             u"f:3:1: error: the key 'a' stands here twice: on line 1 and on line 3. Remove or rename one of them."_s);
    QCOMPARE(
        message("<<<<<<< ours\n=======\n>>>>>>> theirs\n"),
        u"f:1:1: error: a merge conflict between 'ours' and 'theirs' is left in the file. Choose between the lines and remove the markers, or run `lintel merge` on the file."_s);
}

QTEST_GUILESS_MAIN(TestYamlRefusals)
#include "tst_yamlrefusals.moc"
