// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/syntaxtree.h"

#include "treetext.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::yaml;

/// A tree that was patched is the tree of the patched bytes.
class TestPatched : public QObject {
    Q_OBJECT

private slots:
    void record_data();
    void record();
    void indexesStay();
    void errorsArePlaced();
    void randomEdits_data();
    void randomEdits();
};

static const QByteArray model =
    "# head\nlintel: 1\nname: X\nsystems:\n  # about a\n  a:\n    name: A\n    uses: [b, c]\n\n  b:\n    name: B # note\n"
    "    text: |\n      one\n      two\n\n  c: {name: C}\nteams:\n  t:\n    name: T\nviews:\n- v\n- w\nend: |\n  z\n";

void TestPatched::record_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("reread");  // key of the node, or "" for a whole parse
    const auto row = [](const char *name, const char *find, const char *replacement, const QString &reread) {
        QTest::newRow(name) << QByteArray(find) << QByteArray(replacement) << reread;
    };
    row("a value", "name: A", "name: AA", u"a"_s);
    row("a value in flow", "name: C", "name: Cc", u"c"_s);
    row("a literal", "one", "one\n      more", u"b"_s);
    row("a key", "\n  b:", "\n  bb:", u"systems"_s);
    row("a key within", "    uses", "    links", u"a"_s);
    row("a new record", "  b:\n", "  new: {name: N}\n  b:\n", u"systems"_s);
    row("a record goes", "  c: {name: C}\n", "", u"systems"_s);
    row("the last one of its section", "    name: T\n", "    name: U\n    parent: V\n", u"t"_s);
    row("no record of a map", "- w", "- ww", u"views"_s);
    row("a top-level scalar", "name: X", "name: Y", u"name"_s);
    row("a section's key", "teams:", "people:", u"teams"_s);
    row("the last entry", "  z\n", "  zz", u"end"_s);
    row("a section goes", "teams:\n  t:\n    name: T\n", "", u"<root>"_s);
    row("two sections", "    name: T\nviews:", "    name: U\nviewers:", u"<root>"_s);
    row("comment into a literal above", "\n  c: {", "\n      # three\n  c: {", u"systems"_s);
    row("record into a literal above", "\n  c: {", "\n      c: {", u"systems"_s);
    row("the head's comment", "# head", "# other", QString());
}

void TestPatched::record()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, reread);
    const SyntaxTree tree = *SyntaxTree::parse(model, Policy::Native, u"f"_s);
    const qsizetype at = model.indexOf(find);
    QVERIFY(at >= 0);
    NodeIndex node = noNode;
    const Result<SyntaxTree> patched = tree.patched(at, find.size(), replacement, &node);
    QByteArray bytes = model;
    const Result<SyntaxTree> fresh = SyntaxTree::parse(bytes.replace(at, find.size(), replacement), Policy::Native, u"f"_s);
    QVERIFY(fresh.ok() && patched.ok());
    QCOMPARE(treeText(*patched), treeText(*fresh));
    QCOMPARE(patched->bytes(), fresh->bytes());
    const QString name = node == noNode ? QString() : node == patched->root() ? u"<root>"_s : patched->keyText(node);
    if (reread == u"teams")
        QCOMPARE(name, u"people"_s);
    else
        QCOMPARE(name, reread);
}

void TestPatched::indexesStay()
{
    const SyntaxTree tree = *SyntaxTree::parse(model, Policy::Native, u"f"_s);
    const NodeIndex team = tree.find({u"teams"_s, u"t"_s, u"name"_s});
    const NodeIndex other = tree.find({u"systems"_s, u"a"_s, u"name"_s});
    NodeIndex node = noNode;
    const SyntaxTree patched = *tree.patched(model.indexOf("name: B"), 7, "name: BBBB\n    tags: [x, y]\n    owner: z", &node);
    QCOMPARE(patched.find({u"systems"_s, u"b"_s}), node);
    QCOMPARE(patched.find({u"teams"_s, u"t"_s, u"name"_s}), team);
    QCOMPARE(patched.find({u"systems"_s, u"a"_s, u"name"_s}), other);
    QCOMPARE(patched.slice(patched.node(team).span), "T");
    const SyntaxTree fresh = *SyntaxTree::parse(patched.bytes(), Policy::Native, u"f"_s);
    QCOMPARE(patched.valueLocation(team), fresh.valueLocation(fresh.find({u"teams"_s, u"t"_s, u"name"_s})));
    QCOMPARE(tree.slice(tree.node(team).span), "T");
    QCOMPARE(tree.bytes(), model);
}

void TestPatched::errorsArePlaced()
{
    const SyntaxTree tree = *SyntaxTree::parse(model, Policy::Native, u"f"_s);
    const Result<SyntaxTree> bad = tree.patched(model.indexOf("name: B"), 7, "name: \"B", nullptr);
    QVERIFY(!bad.ok());
    const Result<SyntaxTree> twice = tree.patched(model.indexOf("  b:"), 4, "  a:", nullptr);
    QVERIFY(!twice.ok());
    QCOMPARE(twice.error().code, u"yaml.duplicate-key"_s);
    QCOMPARE(twice.error().where.line, 10);
}

void TestPatched::randomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestPatched::randomEdits()
{
    QFETCH(quint32, seed);
    static const QByteArrayList pieces{
        "x",    " ",   "\n",  ": ",   "- ", "#", " # c", "\"",   "'", "  ",       "\n  ",       "\n    ",     "{",
        "}",    "[",   "]",   ",",    "a:", "|", "|+",   "\t",   "~", "\n  n:\n", "\n  m: x\n", "\n    k: v", "\n    - w\n",
        "\r\n", "---", "...", "\n\n", "é",  "*", "&a ",  "name", "b", ">",        "%",          "\n# c\n",    "  p: {q: r}\n"};
    QRandomGenerator random(seed);
    SyntaxTree tree = *SyntaxTree::parse(model, Policy::Native, u"f"_s);
    int accepted = 0;
    int partial = 0;
    for (int i = 0; i < 1500; ++i) {
        const qsizetype size = tree.bytes().size();
        const qsizetype offset = random.bounded(int(size) + 1);
        const qsizetype removed = std::min(size - offset, qsizetype(random.bounded(2) ? 0 : random.bounded(random.bounded(4) ? 4 : 60)));
        QByteArray inserted;
        for (int n = random.bounded(4); n > 0; --n)
            inserted += pieces.at(random.bounded(int(pieces.size())));
        NodeIndex node = noNode;
        const Result<SyntaxTree> patched = tree.patched(offset, removed, inserted, &node);
        QByteArray bytes = tree.bytes();
        const Result<SyntaxTree> fresh = SyntaxTree::parse(bytes.replace(offset, removed, inserted), Policy::Native, u"f"_s);
        if (patched.ok() != fresh.ok())
            qWarning("%s\n-->\n%s\n%s%s", tree.bytes().constData(), bytes.constData(),
                     patched.ok() ? "" : qPrintable(patched.error().toLine()), fresh.ok() ? "" : qPrintable(fresh.error().toLine()));
        QCOMPARE(patched.ok(), fresh.ok());
        if (!fresh.ok()) {
            QCOMPARE(patched.error(), fresh.error());
            continue;
        }
        const QByteArray got = treeText(*patched);
        const QByteArray expected = treeText(*fresh);
        if (got != expected)
            qWarning("%s\n-->\n%s", tree.bytes().constData(), bytes.constData());
        QCOMPARE(got.split('\n'), expected.split('\n'));
        ++accepted;
        partial += node == noNode ? 0 : 1;
        const bool grown = bytes.size() > 600 || bytes.size() < 200;
        tree = grown ? *SyntaxTree::parse(model, Policy::Native, u"f"_s) : *patched;
    }
    QVERIFY2(accepted > 200, qPrintable(QString::number(accepted)));
    QVERIFY2(partial > accepted / 3, qPrintable(QString::number(partial) % u" of "_s % QString::number(accepted)));
}

QTEST_GUILESS_MAIN(TestPatched)
#include "tst_patched.moc"
