// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/reader.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

ReadResult read(const QByteArray &root, const QByteArray &fragment = {})
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, root);
    if (!fragment.isEmpty())
        source.insert(u"a.yaml"_s, fragment);
    return readWorkspace(source, u"lintel.yaml"_s);
}

}  // namespace

class TestReader : public QObject {
    Q_OBJECT

private slots:
    void reports_data();
    void reports();
    void namesBothPlaces();
    void suggestsKeys();
    void keepsDanglingReferences();
    void refusesToLeaveTheFolder();
    void diffLeadsToTheOther();
    void canonicalTextMeansTheSame();
};

void TestReader::reports_data()
{
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("ok");
    QTest::newRow("no version") << QByteArray("name: X\n") << u"format.no-version"_s << false;
    QTest::newRow("newer version") << QByteArray("lintel: 2\n") << u"format.newer"_s << true;
    QTest::newRow("version zero") << QByteArray("lintel: 0\n") << u"format.version"_s << false;
    QTest::newRow("no number") << QByteArray("lintel: one\n") << u"format.version"_s << false;
    QTest::newRow("three parts") << QByteArray("lintel: 1.2.3\n") << u"format.version"_s << false;
    QTest::newRow("bad id") << QByteArray("lintel: 1\nsystems: {\"a b\": {}}\n") << u"format.id"_s << false;
    QTest::newRow("list for map") << QByteArray("lintel: 1\nsystems: [a]\n") << u"format.section"_s << false;
    QTest::newRow("no parent") << QByteArray("lintel: 1\ncontainers: {a.b: {}}\n") << u"format.no-parent"_s << false;
    QTest::newRow("includes nothing") << QByteArray("lintel: 1\ninclude: [x/*.yaml]\n") << u"include.nothing"_s << true;
    QTest::newRow("missing file") << QByteArray("lintel: 1\ninclude: [x.yaml]\n") << u"file.missing"_s << false;
}

void TestReader::reports()
{
    QFETCH(QByteArray, root);
    QFETCH(QString, code);
    QFETCH(bool, ok);
    const ReadResult result = read(root);
    QCOMPARE(result.ok(), ok);
    QCOMPARE(result.diagnostics.size(), qsizetype(1));
    QCOMPARE(result.diagnostics.first().code, code);
}

void TestReader::namesBothPlaces()
{
    const ReadResult result = read("lintel: 1\ninclude: [a.yaml]\nsystems:\n  shop: {}\n", "systems:\n  shop: {}\n");
    QVERIFY(!result.ok());
    const QString line = result.diagnostics.first().toLine();
    QVERIFY2(line.contains(u"a.yaml:2:3") && line.contains(u"lintel.yaml:4"), qPrintable(line));
}

void TestReader::suggestsKeys()
{
    const ReadResult result = read("lintel: 1\nsystems: {shop: {ownr: me}}\n");
    QVERIFY(result.ok());
    QVERIFY(result.diagnostics.first().toLine().contains(u"'owner'"));
}

void TestReader::keepsDanglingReferences()
{
    const ReadResult result = read("lintel: 1\nsystems:\n  shop: {uses: [nowhere]}\n");
    QVERIFY(result.ok());
    const Workspace &workspace = result.snapshot.workspace;
    const RecordId line = workspace.all(RecordType::Relationship).first();
    QCOMPARE(workspace.record(line).text(u"to"), u"nowhere"_s);
    QVERIFY(!workspace.record(line).target(u"to").isValid());
}

void TestReader::refusesToLeaveTheFolder()
{
    QVERIFY(!FolderSource(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform")).read(u"../../../CMakeLists.txt"_s).ok());
    QVERIFY(FolderSource(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform")).read(u"lintel.yaml"_s).ok());
}

void TestReader::diffLeadsToTheOther()
{
    const Workspace a = read("lintel: 1\nsystems:\n  shop: {uses: [pay], containers: {web: {}}}\n  pay: {name: Pay}\n").snapshot.workspace;
    const Workspace fresh = read("lintel: 1\nsystems:\n  pay: {name: Paying}\n  mail: {uses: [pay]}\n").snapshot.workspace;
    const Workspace b = takeOverIds(fresh, a);
    const ChangeSet changes = diff(a, b);
    QVERIFY(apply(a, changes) == b);
    QVERIFY(apply(b, changes.inverted()) == a);
    QVERIFY(changes.inverted().inverted() == changes);
    QVERIFY(diff(a, a).isEmpty());
}

void TestReader::canonicalTextMeansTheSame()
{
    const ReadResult sample = readWorkspace(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform"));
    QVERIFY(sample.ok());
    MemorySource source;
    for (const auto &[path, bytes] : canonicalFiles(sample.snapshot.workspace))
        source.insert(path, bytes);
    const ReadResult again = readWorkspace(source, u"lintel.yaml"_s);
    const Workspace &a = sample.snapshot.workspace;
    const Workspace &b = again.snapshot.workspace;
    for (const RecordType type : {RecordType::Element, RecordType::Relationship, RecordType::Instance, RecordType::View, RecordType::Cost})
        QCOMPARE(b.count(type), a.count(type));
    for (const RecordId id : a.all(RecordType::Element)) {
        const ElementId other = b.index().element(a.index().path(id));
        QVERIFY(other.isValid());
        QCOMPARE(b.record(other).displayName(), a.record(id).displayName());
    }
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
