// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

const QByteArray commented = R"(# The shop.
lintel: 1
name: Shop

systems:
  # Sells things.
  shop:
    name: Shop   # what customers call it
    uses:
      - pay      # money
      - {to: mail, description: Sends letters with}
    containers:
      web:
        name: Web
        technology: Qt 6
      # Keeps orders.
      db:
        uses:
          - {to: web}

  pay: {name: Pay}
  mail:
views:
  all:
    type: landscape
    include: ["*"]
)";

Snapshot shop()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, commented);
    return readWorkspace(source, u"lintel.yaml"_s).snapshot;
}

Snapshot platform()
{
    return readWorkspace(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform")).snapshot;
}

QList<QByteArray> comments(const Sources &sources)
{
    QList<QByteArray> found;
    for (const SourceFile &file : sources.files()) {
        for (const QByteArray &line : file.bytes.split('\n')) {
            if (file.tree && line.trimmed().startsWith('#'))
                found.append(line.trimmed());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

SetField setting(const Workspace &workspace, RecordId id, const QString &field, const Value &value)
{
    return {id, field, workspace.record(id).value(field), value};
}

ChangeSet one(const Change &change)
{
    ChangeSet changes;
    changes.append(change);
    return changes;
}

Place placeOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    return {record.parent(), record.section(), record.key(), workspace.position(id), record.home()};
}

/// One random edit that a planner could make.
ChangeSet randomEdit(const Workspace &workspace, std::mt19937 &random)
{
    const QList<RecordId> elements = workspace.all(RecordType::Element);
    const RecordId id = elements.at(qsizetype(random() % size_t(elements.size())));
    const QString number = QString::number(random() % 100000);
    const QList<RecordId> uses = workspace.index().children(id, RecordType::Relationship);
    switch (random() % 6) {
    case 0: return one(setting(workspace, id, u"name"_s, Value(QString(u"Name # "_s % number % u": x"_s))));
    case 1: return one(setting(workspace, id, u"description"_s, random() % 2 ? Value() : Value(QString(u"Two\nlines "_s % number))));
    case 2: return one(setting(workspace, id, u"tags"_s, Value::fromList({u"Core"_s, QString(u"T"_s % number)})));
    case 3: {
        Record fresh(workspace.nextId(), RecordType::Element, id, u"components"_s, QString(u"new"_s % number));
        fresh.setField(u"name"_s, Value(u"New"_s));
        return one(Insert{fresh, -1});
    }
    case 4: {
        Record fresh(workspace.nextId(), RecordType::Relationship, id, u"uses"_s, QString(u"r"_s % number));
        const RecordId to = elements.at(qsizetype(random() % size_t(elements.size())));
        fresh.setField(u"from"_s, Value::reference({}, id));
        fresh.setField(u"to"_s, Value::reference(workspace.index().path(to), to));
        return one(Insert{fresh, -1});
    }
    default:
        if (uses.isEmpty())
            return one(setting(workspace, id, u"tier"_s, Value(u"3"_s)));
        return one(Remove{workspace.record(uses.first()), workspace.position(uses.first())});
    }
}

}  // namespace

class TestDocument : public QObject {
    Q_OBJECT

private slots:
    void changesOnlyTheLine();
    void insertsIntoShortForms();
    void renamesKeysInPlace();
    void movesTextWithComments();
    void removesAndBringsBack();
    void placesBoxesInAFileOfTheirOwn();
    void survivesRandomEdits_data();
    void survivesRandomEdits();
    void refusesWhatDoesNotRead();
};

void TestDocument::changesOnlyTheLine()
{
    Document document(shop());
    const RecordId id = document.workspace().index().element(u"shop");
    QSignalSpy spy(&document, &Document::changed);
    QVERIFY(document.apply(one(setting(document.workspace(), id, u"name"_s, Value(u"Store"_s))), u"Rename"_s).ok());
    QByteArray expected = commented;
    expected.replace("name: Shop   #", "name: Store   #");
    QCOMPARE(document.snapshot().sources.file(0).bytes, expected);
    QCOMPARE(spy.count(), 1);
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, commented);
    QVERIFY(document.redo().ok());
    QCOMPARE(document.workspace().record(id).text(u"name"), u"Store"_s);
}

void TestDocument::insertsIntoShortForms()
{
    Document document(shop());
    const RecordId line = document.workspace().index().relationship(u"shop -> pay");
    QVERIFY(line.isValid());
    QVERIFY(document.apply(one(setting(document.workspace(), line, u"description"_s, Value(u"Pays with"_s))), u"Describe"_s).ok());
    QCOMPARE(document.workspace().record(line).text(u"description"), u"Pays with"_s);
    QVERIFY(document.snapshot().sources.file(0).bytes.contains("# money"));
    const RecordId mail = document.workspace().index().element(u"mail");
    QVERIFY(document.apply(one(setting(document.workspace(), mail, u"name"_s, Value(u"Mail"_s))), u"Name"_s).ok());
    QVERIFY(document.snapshot().sources.file(0).bytes.contains("name: Mail"));
}

void TestDocument::renamesKeysInPlace()
{
    Document document(shop());
    const RecordId id = document.workspace().index().element(u"mail");
    Place after = placeOf(document.workspace(), id);
    after.key = u"post"_s;
    ChangeSet changes = one(Move{id, placeOf(document.workspace(), id), after});
    const RecordId line = document.workspace().index().relationship(u"shop -> mail");
    changes.append(SetField{line, u"to"_s, document.workspace().record(line).value(u"to"), Value::reference(u"post"_s, id)});
    const Status status = document.apply(changes, u"Re-id"_s);
    QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : status.error().what()));
    QByteArray expected = commented;
    expected.replace("to: mail", "to: post").replace("  mail:", "  post:");
    QCOMPARE(document.snapshot().sources.file(0).bytes, expected);
}

void TestDocument::movesTextWithComments()
{
    Document document(shop());
    const RecordId db = document.workspace().index().element(u"shop.db");
    Place after = placeOf(document.workspace(), db);
    after.parent = document.workspace().index().element(u"mail");
    after.position = 0;
    after.home.clear();
    ChangeSet changes = one(Move{db, placeOf(document.workspace(), db), after});
    const RecordId line = document.workspace().index().relationship(u"shop.db -> shop.web");
    const RecordId web = document.workspace().index().element(u"shop.web");
    changes.append(SetField{line, u"to"_s, document.workspace().record(line).value(u"to"), Value::reference(u"shop.web"_s, web)});
    const Status status = document.apply(changes, u"Move"_s);
    QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : status.error().what()));
    QCOMPARE(document.workspace().index().path(db), u"mail.db"_s);
    QVERIFY(document.snapshot().sources.file(0).bytes.contains("# Keeps orders.\n      db:"));
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, commented);
}

void TestDocument::removesAndBringsBack()
{
    Document document(shop());
    const Workspace before = document.workspace();
    const RecordId db = before.index().element(u"shop.db");
    const RecordId line = before.index().relationship(u"shop.db -> shop.web");
    ChangeSet changes = one(Remove{before.record(line), before.position(line)});
    changes.append(Remove{before.record(db), before.position(db)});
    QVERIFY(document.apply(changes, u"Delete"_s).ok());
    QVERIFY(!document.snapshot().sources.file(0).bytes.contains("Keeps orders"));
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.file(0).bytes, commented);
    QVERIFY(document.workspace() == before);
}

void TestDocument::placesBoxesInAFileOfTheirOwn()
{
    Document document(shop());
    Record box(document.workspace().nextId(), RecordType::Box, document.workspace().index().named(RecordType::View, u"all"), u"boxes"_s,
               u"shop"_s);
    box.setField(u"at"_s, Value(ValueList{Value(u"10"_s), Value(u"20"_s)}));
    const Status status = document.apply(one(Insert{box, -1}), u"Place"_s);
    QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : status.error().what()));
    const int file = document.snapshot().sources.indexOf(u"layout/all.yaml"_s);
    QVERIFY(file >= 0);
    QCOMPARE(document.snapshot().sources.file(file).bytes, QByteArray("boxes:\n  shop: [10, 20]\n"));
    QVERIFY(document.undo().ok());
    QCOMPARE(document.snapshot().sources.indexOf(u"layout/all.yaml"_s), -1);
}

void TestDocument::survivesRandomEdits_data()
{
    QTest::addColumn<bool>("sample");
    QTest::addColumn<int>("edits");
    QTest::newRow("commented") << false << 200;
    QTest::newRow("platform") << true << 30;
}

void TestDocument::survivesRandomEdits()
{
    QFETCH(bool, sample);
    QFETCH(int, edits);
    std::mt19937 random(7);
    const Snapshot first = sample ? platform() : shop();
    Document document(first);
    for (int i = 0; i < edits; ++i) {
        const ChangeSet changes = randomEdit(document.workspace(), random);
        const Workspace expected = apply(document.workspace(), changes);
        const Status status = document.apply(changes, u"Edit"_s);
        QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : QString::number(i) + u": "_s + status.error().toLine()));
        QVERIFY(document.workspace() == expected);
    }
    if (!sample) {
        QVERIFY(
            document.snapshot().sources.file(0).bytes.startsWith("# The shop.\nlintel: 1\nname: Shop\n\nsystems:\n  # Sells things.\n"));
    }
    for (const QByteArray &comment : comments(document.snapshot().sources))
        QVERIFY(comments(first.sources).contains(comment));
    while (document.canUndo())
        QVERIFY(document.undo().ok());
    QVERIFY(document.snapshot().sources == first.sources);
    QVERIFY(document.workspace() == first.workspace);
}

void TestDocument::refusesWhatDoesNotRead()
{
    Document document(shop());
    const QList<TextPatch> patches = {{u"lintel.yaml"_s, {0, {}, "a: [\n"}}};
    QVERIFY(!document.apply(patches, u"Type"_s).ok());
    const QList<TextPatch> stale = {{u"lintel.yaml"_s, {0, "xyz", "abc"}}};
    const Status status = document.apply(stale, u"Type"_s);
    QVERIFY(!status.ok());
    QCOMPARE(status.error().code, u"patch.stale"_s);
    QCOMPARE(document.snapshot().sources.file(0).bytes, commented);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
