// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/reader.h"
#include "model/storage/touchedreader.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/storage/samereading.h"

#include <QtTest/QTest>

#include <random>

using namespace lintel;
using lintel::test::difference;
using lintel::test::whole;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rootText = R"(lintel: 1
name: Shop
include: [model/*.yaml]
fields:
  pii: {type: boolean, for: [system]}
views:
  all: {type: landscape}
  one:
    type: container
    of: shop
teams:
  core: {name: Core, pii2: true}
)";

const QByteArray shopText = R"(# Sells.
systems:
  shop:
    name: Shop
    odd: 1
    uses:
      - pay
      - {to: mail, description: Sends}
    containers:
      web: {name: Web, uses: [db, mail, later]}
      db:
        name: Orders
        tier: 9x
  mail:
    name: Mail
  spare:
    containers:
      part: {}
      other: {}

containers:
  pay.api:
    name: API
relationships:
  - {from: shop.db, to: pay.api}
styles:
  - {where: external == true, color: "#999999"}
)";

const QByteArray payText = R"(systems:
  pay:
    name: Pay
    uses: [shop.web]
)";

Snapshot shop()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, rootText);
    source.insert(u"model/a.yaml"_s, shopText);
    source.insert(u"model/b.yaml"_s, payText);
    source.insert(u"layout/all.yaml"_s, "boxes:\n  mail: [1, 2]\n  shop: [3, 4]\n");
    return readWorkspace(source, u"lintel.yaml"_s).snapshot;
}

/// Text typed into a file in place of some other; empty `removed` types in front of `at`.
TextPatch typed(const Snapshot &snapshot, const QString &path, const QByteArray &at, const QByteArray &removed, const QByteArray &inserted)
{
    const QByteArray &bytes = snapshot.sources.file(snapshot.sources.indexOf(path)).bytes;
    return {path, {bytes.indexOf(at), removed, inserted}};
}

Result<Sources> texts(const Snapshot &snapshot, const TextPatch &patch)
{
    const int index = snapshot.sources.indexOf(patch.file);
    SourceFile file = snapshot.sources.file(index);
    Result<yaml::SyntaxTree> tree = file.tree->patched(patch.patch.offset, patch.patch.removed.size(), patch.patch.inserted);
    if (!tree)
        return tree.error();
    file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
    file.bytes = file.tree->bytes();
    Sources sources = snapshot.sources;
    sources.replace(index, file);
    return sources;
}

std::optional<Snapshot> touched(const Snapshot &snapshot, const TextPatch &patch)
{
    const Result<Sources> sources = texts(snapshot, patch);
    return sources ? readTouched(snapshot, *sources, {}, snapshot.workspace) : std::nullopt;
}

}  // namespace

class TestTouchedReader : public QObject {
    Q_OBJECT

private slots:
    void readsAsAWhole_data();
    void readsAsAWhole();
    void leavesTheRestToTheWholeReading_data();
    void leavesTheRestToTheWholeReading();
    void keepsUntouchedRecords();
    void readsAKnownRenaming();
    void randomTypingReadsAsAWhole_data();
    void randomTypingReadsAsAWhole();
};

void TestTouchedReader::readsAsAWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("removed");
    QTest::addColumn<QByteArray>("inserted");
    const QString a = u"model/a.yaml"_s;
    QTest::newRow("a letter") << a << QByteArray("op\n    odd") << QByteArray() << QByteArray("x");
    QTest::newRow("a line") << a << QByteArray("    odd") << QByteArray() << QByteArray("    owner: core\n");
    QTest::newRow("a comment in front") << a << QByteArray("# Sells") << QByteArray() << QByteArray("# One more.\n");
    QTest::newRow("a comment") << a << QByteArray("    odd") << QByteArray() << QByteArray("    # why\n");
    QTest::newRow("an unknown key goes") << a << QByteArray("    odd") << QByteArray("    odd: 1\n") << QByteArray();
    QTest::newRow("an odd value") << a << QByteArray("9x") << QByteArray("9x") << QByteArray("2");
    QTest::newRow("a relationship") << a << QByteArray("      - pay") << QByteArray() << QByteArray("      - {to: mail, id: two}\n");
    QTest::newRow("a relationship goes") << a << QByteArray("      - pay") << QByteArray("      - pay\n") << QByteArray();
    QTest::newRow("a container") << a << QByteArray("      db:") << QByteArray() << QByteArray("      cache: {uses: [db]}\n");
    QTest::newRow("a container goes") << a << QByteArray("      part:") << QByteArray("      part: {}\n") << QByteArray();
    QTest::newRow("a system") << a << QByteArray("  mail:") << QByteArray() << QByteArray("  post: {uses: [mail]}\n");
    QTest::newRow("a system goes") << a << QByteArray("  spare:")
                                   << QByteArray("  spare:\n    containers:\n      part: {}\n      other: {}\n") << QByteArray();
    QTest::newRow("by path") << a << QByteArray("API") << QByteArray("API") << QByteArray("Interface");
    QTest::newRow("one more by path") << a << QByteArray("relationships") << QByteArray() << QByteArray("  pay.db: {name: DB}\n");
    QTest::newRow("a list at the top") << a << QByteArray("styles") << QByteArray() << QByteArray("  - {from: mail, to: shop}\n");
    QTest::newRow("a style") << a << QByteArray("external") << QByteArray("external") << QByteArray("own.external");
    QTest::newRow("a view's field") << u"lintel.yaml"_s << QByteArray("landscape") << QByteArray("landscape") << QByteArray("context");
    QTest::newRow("a place") << u"layout/all.yaml"_s << QByteArray("[1") << QByteArray("[1") << QByteArray("[10");
    QTest::newRow("a box") << u"layout/all.yaml"_s << QByteArray("  shop") << QByteArray() << QByteArray("  pay: [5, 6]\n");
    QTest::newRow("a box goes") << u"layout/all.yaml"_s << QByteArray("  mail") << QByteArray("  mail: [1, 2]\n") << QByteArray();
}

void TestTouchedReader::readsAsAWhole()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, removed);
    QFETCH(QByteArray, inserted);
    const Snapshot before = shop();
    const std::optional<Snapshot> after = touched(before, typed(before, file, at, removed, inserted));
    QVERIFY(after.has_value());
    QCOMPARE(difference(*after, whole(*after)), QString());
    Snapshot slow = whole(*after);
    slow.workspace = takeOverIds(slow.workspace, before.workspace);
    QCOMPARE(difference(*after, slow), QString());
}

void TestTouchedReader::leavesTheRestToTheWholeReading_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QByteArray>("removed");
    QTest::addColumn<QByteArray>("inserted");
    const QString a = u"model/a.yaml"_s;
    const QString root = u"lintel.yaml"_s;
    QTest::newRow("a key at the top") << root << QByteArray("Shop") << QByteArray("Shop") << QByteArray("Store");
    QTest::newRow("a declared field") << root << QByteArray("boolean") << QByteArray("boolean") << QByteArray("number");
    QTest::newRow("one more field") << root << QByteArray("views") << QByteArray() << QByteArray("  odd: {type: number}\n");
    QTest::newRow("a view") << root << QByteArray("teams") << QByteArray() << QByteArray("  two: {type: landscape}\n");
    QTest::newRow("another id") << a << QByteArray("mail:\n") << QByteArray("mail") << QByteArray("post");
    QTest::newRow("another target") << a << QByteArray("mail,") << QByteArray("mail") << QByteArray("pay");
    QTest::newRow("an element that others name") << u"model/b.yaml"_s << QByteArray("  pay") << QByteArray() << QByteArray("  later: {}\n");
    QTest::newRow("a parent by path goes") << u"model/b.yaml"_s << QByteArray("  pay") << payText.mid(payText.indexOf("  pay"))
                                           << QByteArray("  pax: {}\n");
    QTest::newRow("defined twice") << u"model/b.yaml"_s << QByteArray("  pay") << QByteArray() << QByteArray("  mail: {}\n");
    QTest::newRow("no id") << u"model/b.yaml"_s << QByteArray("  pay") << QByteArray() << QByteArray("  \"a b\": {}\n");
}

void TestTouchedReader::leavesTheRestToTheWholeReading()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, at);
    QFETCH(QByteArray, removed);
    QFETCH(QByteArray, inserted);
    const Snapshot before = shop();
    QVERIFY(!touched(before, typed(before, file, at, removed, inserted)).has_value());
}

void TestTouchedReader::keepsUntouchedRecords()
{
    const Snapshot before = shop();
    const std::optional<Snapshot> after = touched(before, typed(before, u"model/a.yaml"_s, "9x", "9x", "2"));
    QVERIFY(after.has_value());
    const WorkspaceIndex &index = before.workspace.index();
    QCOMPARE(&after->workspace.index(), &index);
    for (const RecordId id : before.workspace.order()) {
        const bool inShop = id == index.element(u"shop") || index.isBelow(id, index.element(u"shop"));
        if (!inShop)
            QCOMPARE(after->workspace.record(id).origin().node, before.workspace.record(id).origin().node);
    }
    QCOMPARE(diff(before.workspace, after->workspace).size(), qsizetype(1));
}

// Who types another id may mean another element; who renames one means the same, in its file and in the layouts that name it.
void TestTouchedReader::readsAKnownRenaming()
{
    const Snapshot before = shop();
    const WorkspaceIndex &index = before.workspace.index();
    const ElementId mail = index.element(u"mail");
    for (const RecordId renamed : {mail, index.children(index.named(RecordType::View, u"all")).first()}) {
        const Record &record = before.workspace.record(renamed);
        QCOMPARE(record.key(), u"mail"_s);
        ChangeSet meaning;
        const Place place{record.parent(), record.section(), record.key(), before.workspace.position(renamed), record.home()};
        Place other = place;
        other.key = u"post"_s;
        meaning.append(Move{renamed, place, other});
        const Workspace expected = apply(before.workspace, meaning);
        const QString file = renamed == mail ? u"model/a.yaml"_s : u"layout/all.yaml"_s;
        const QByteArray line = renamed == mail ? "mail:\n" : "mail: [";
        const Result<Sources> sources = texts(before, typed(before, file, line, "mail", "post"));
        QVERIFY(sources.ok());
        const std::optional<Snapshot> after = readTouched(before, *sources, meaning, expected);
        QVERIFY(after.has_value());
        QCOMPARE(after->workspace.record(renamed).key(), u"post"_s);
        QCOMPARE(after->workspace.position(renamed), before.workspace.position(renamed));
        QCOMPARE(difference(*after, whole(*after)), QString());
    }
}

void TestTouchedReader::randomTypingReadsAsAWhole_data()
{
    QTest::addColumn<bool>("sample");
    QTest::addColumn<int>("edits");
    QTest::newRow("shop") << false << 600;
    QTest::newRow("platform") << true << 60;
}

// Lines and letters are typed, doubled and taken away anywhere; whatever reads must read the same both ways.
void TestTouchedReader::randomTypingReadsAsAWhole()
{
    QFETCH(bool, sample);
    QFETCH(int, edits);
    std::mt19937 random(5);
    Snapshot snapshot = sample ? readWorkspace(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform")).snapshot : shop();
    int fast = 0;
    for (int i = 0; i < edits; ++i) {
        const int index = int(random() % size_t(snapshot.sources.files().size()));
        const SourceFile &file = snapshot.sources.file(index);
        if (!file.tree)
            continue;
        const QList<QByteArray> lines = file.bytes.split('\n');
        qsizetype at = 0;
        const qsizetype line = qsizetype(random() % size_t(lines.size()));
        for (qsizetype l = 0; l < line; ++l)
            at += lines.at(l).size() + 1;
        const QByteArray other = lines.at(qsizetype(random() % size_t(lines.size()))) + '\n';
        yaml::Patch patch{at, {}, other};
        if (random() % 3 == 0)
            patch = {at, file.bytes.mid(at, lines.at(line).size() + 1), {}};
        else if (random() % 2)
            patch = {at + lines.at(line).size(), {}, QByteArray(random() % 2 ? "x" : " # note")};
        const TextPatch step{file.path, patch};
        const Result<Snapshot> after = applyPatches(snapshot, {step});
        if (!after)
            continue;
        fast += touched(snapshot, step) ? 1 : 0;
        Snapshot slow = whole(*after);
        QCOMPARE(difference(*after, slow), QString());
        slow.workspace = takeOverIds(slow.workspace, snapshot.workspace);
        const QString found = difference(*after, slow);
        QVERIFY2(found.isEmpty(), qPrintable(found + u" after "_s + QString::fromUtf8(patch.inserted + '|' + patch.removed)));
        snapshot = *after;
    }
    QVERIFY(fast > edits / 20);
}

QTEST_GUILESS_MAIN(TestTouchedReader)
#include "tst_touchedreader.moc"
