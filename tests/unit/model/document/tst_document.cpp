// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/model/document/history.h"
#include "tests/unit/model/storage/samereading.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <random>

using namespace lintel;
using lintel::test::History;
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
    void refusesStalePatches();
    void keepsTheModelWhileATextDoesNotRead();
    void undoGoesThroughTextsThatDoNotRead();
    void refusesCanvasEditsOfUnreadableFiles();
    void readsTwoHalvesTogether();
    void createsAndDeletesFiles();
    void takesOtherTextsAsOneEdit();
    void mergesTyping();
    void undoesBesideAMissingTarget();
};

void TestDocument::changesOnlyTheLine()
{
    History document(shop());
    const RecordId id = document.workspace().index().element(u"shop");
    QSignalSpy spy(&document.document(), &Document::changed);
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
    History document(shop());
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
    History document(shop());
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
    History document(shop());
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
    History document(shop());
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
    History document(shop());
    Record box(document.workspace().nextId(), RecordType::Box, document.workspace().index().named(RecordType::View, u"all"), u"boxes"_s,
               u"shop"_s);
    box.setField(u"at"_s, Value(ValueList{Value(u"10"_s), Value(u"20"_s)}));
    const Status status = document.apply(one(Insert{box, -1}), u"Place"_s);
    QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : status.error().what()));
    const int file = document.snapshot().sources.indexOf(u"layout/all.yaml"_s);
    QVERIFY(file >= 0);
    QCOMPARE(document.snapshot().sources.file(file).bytes, QByteArray("boxes:\n  shop: [10, 20]\n"));
    QCOMPARE(test::difference(document.snapshot(), test::whole(document.snapshot())), QString());
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
    History document(first);
    for (int i = 0; i < edits; ++i) {
        const ChangeSet changes = randomEdit(document.workspace(), random);
        const Workspace expected = apply(document.workspace(), changes);
        const Status status = document.apply(changes, u"Edit"_s);
        QVERIFY2(status.ok(), qPrintable(status.ok() ? QString() : QString::number(i) + u": "_s + status.error().toLine()));
        QVERIFY(document.workspace() == expected);
        QCOMPARE(test::difference(document.snapshot(), test::whole(document.snapshot())), QString());
    }
    if (!sample) {
        QVERIFY(
            document.snapshot().sources.file(0).bytes.startsWith("# The shop.\nlintel: 1\nname: Shop\n\nsystems:\n  # Sells things.\n"));
    }
    for (const QByteArray &comment : comments(document.snapshot().sources))
        QVERIFY(comments(first.sources).contains(comment));
    while (document.canUndo()) {
        QVERIFY(document.undo().ok());
        QCOMPARE(test::difference(document.snapshot(), test::whole(document.snapshot())), QString());
    }
    QVERIFY(document.snapshot().sources == first.sources);
    QVERIFY(document.workspace() == first.workspace);
}

void TestDocument::refusesStalePatches()
{
    History document(shop());
    const QList<QList<TextPatch>> stale = {{{u"lintel.yaml"_s, {0, "xyz", "abc"}}},
                                           {{u"lintel.yaml"_s, {100000, {}, "abc"}}},
                                           {{u"lintel.yaml"_s, {-1, {}, "abc"}}},
                                           {{u"nowhere.yaml"_s, {0, {}, "abc"}}},
                                           {{u"lintel.yaml"_s, {0, {}, "abc"}, FileStep::Create}},
                                           {{u"lintel.yaml"_s, {0, "abc", {}}, FileStep::Delete, FileRole::Root}}};
    for (const QList<TextPatch> &patches : stale) {
        const Status status = document.apply(patches, u"Type"_s);
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, u"patch.stale"_s);
    }
    QCOMPARE(document.snapshot().sources.file(0).bytes, commented);
}

void TestDocument::keepsTheModelWhileATextDoesNotRead()
{
    History history(shop());
    Document &document = history.document();
    const Workspace before = document.workspace();
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy texts(&document, &Document::textsChanged);
    QSignalSpy errors(&document, &Document::errorsChanged);
    QVERIFY(history.apply(QList<TextPatch>{{u"lintel.yaml"_s, {0, {}, "a: [\n"}}}, u"Type"_s).ok());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(texts.count(), 1);
    QCOMPARE(errors.count(), 1);
    QVERIFY(history.edits().last().changes.isEmpty());
    QVERIFY(document.texts().file(0).bytes.startsWith("a: [\n#"));
    QVERIFY(document.workspace() == before);
    QVERIFY(!document.isReadable(u"lintel.yaml"_s));
    QCOMPARE(document.errors().first().where.file, u"lintel.yaml"_s);
    // Typing it right again and renaming something on the way is one change against the last good model.
    const QList<TextPatch> mended = {{u"lintel.yaml"_s, {0, "a: [\n", {}}},
                                     {u"lintel.yaml"_s, {commented.indexOf("Pay}"), "Pay}", "Paying}"}}};
    QVERIFY(history.apply(mended, u"Type"_s).ok());
    QVERIFY(document.errors().isEmpty());
    QVERIFY(document.isReadable(u"lintel.yaml"_s));
    QCOMPARE(errors.count(), 2);
    QCOMPARE(history.edits().last().changes.size(), qsizetype(1));
    QCOMPARE(document.workspace().record(before.index().element(u"pay")).text(u"name"), u"Paying"_s);
    QVERIFY(document.texts() == document.snapshot().sources);
}

void TestDocument::undoGoesThroughTextsThatDoNotRead()
{
    History history(shop());
    const Workspace before = history.workspace();
    const qsizetype at = commented.indexOf("  mail:");
    QVERIFY(history.apply(QList<TextPatch>{{u"lintel.yaml"_s, {at, {}, "  post: {name: \"Po"}}}, u"Type"_s).ok());
    const Sources broken = history.document().texts();
    QVERIFY(history.apply(QList<TextPatch>{{u"lintel.yaml"_s, {at + 18, {}, "st\"}\n"}}}, u"Type"_s).ok());
    const RecordId post = history.workspace().index().element(u"post");
    QVERIFY(post.isValid());
    const Workspace after = history.workspace();
    QVERIFY(history.undo().ok());
    QVERIFY(history.document().texts() == broken);
    QVERIFY(!history.document().errors().isEmpty());
    QVERIFY(history.workspace() == before);
    QVERIFY(history.undo().ok());
    QCOMPARE(history.document().texts().file(0).bytes, commented);
    QVERIFY(history.document().errors().isEmpty());
    QVERIFY(history.redo().ok());
    QVERIFY(history.redo().ok());
    QVERIFY(history.workspace() == after);
}

void TestDocument::refusesCanvasEditsOfUnreadableFiles()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, "lintel: 1\ninclude: [a.yaml, b.yaml]\n");
    source.insert(u"a.yaml"_s, "systems:\n  a: {name: A}\n");
    source.insert(u"b.yaml"_s, "systems:\n  b: {name: B}\n");
    History history(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const RecordId a = history.workspace().index().element(u"a");
    const RecordId b = history.workspace().index().element(u"b");
    QVERIFY(history.apply(QList<TextPatch>{{u"a.yaml"_s, {9, {}, "  - x\n"}}}, u"Type"_s).ok());
    const Status refused = history.apply(one(setting(history.workspace(), a, u"name"_s, Value(u"X"_s))), u"Rename"_s);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, u"edit.unreadable"_s);
    QCOMPARE(refused.error().where.file, u"a.yaml"_s);
    QVERIFY(refused.error().what().contains(history.document().errors().first().what()));
    QVERIFY(history.apply(one(setting(history.workspace(), b, u"name"_s, Value(u"Bee"_s))), u"Rename"_s).ok());
    QCOMPARE(history.workspace().record(b).text(u"name"), u"Bee"_s);
    QVERIFY(!history.document().isReadable(u"a.yaml"_s));
    // Typing in the other file goes on, too.
    QVERIFY(history.apply(QList<TextPatch>{{u"b.yaml"_s, {9, {}, "  c: {name: C}\n"}}}, u"Type"_s).ok());
    QVERIFY(history.workspace().index().element(u"c").isValid());
    while (history.canUndo())
        QVERIFY(history.undo().ok());
    QVERIFY(history.document().errors().isEmpty());
    QCOMPARE(history.document().texts().file(2).bytes, QByteArray("systems:\n  b: {name: B}\n"));
}

void TestDocument::readsTwoHalvesTogether()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, "lintel: 1\ninclude: [a.yaml, b.yaml]\n");
    source.insert(u"a.yaml"_s, "systems:\n  a: {name: A}\n  x: {}\n");
    source.insert(u"b.yaml"_s, "systems:\n  b: {name: B}\n");
    History history(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const RecordId a = history.workspace().index().element(u"a");
    QVERIFY(history.apply(QList<TextPatch>{{u"b.yaml"_s, {9, {}, "  a: {name: A}\n"}}}, u"Paste"_s).ok());
    QCOMPARE(history.document().errors().first().code, u"format.defined-twice"_s);
    QVERIFY(history.apply(QList<TextPatch>{{u"a.yaml"_s, {9, "  a: {name: A}\n", {}}}}, u"Cut"_s).ok());
    QVERIFY(history.document().errors().isEmpty());
    QCOMPARE(history.workspace().index().element(u"a"), a);
    QCOMPARE(history.workspace().record(a).home(), u"b.yaml"_s);
    QVERIFY(history.undo().ok());
    QVERIFY(history.undo().ok());
    QCOMPARE(history.workspace().record(a).home(), u"a.yaml"_s);
}

void TestDocument::createsAndDeletesFiles()
{
    MemorySource source;
    source.insert(u"lintel.yaml"_s, "lintel: 1\ninclude: [model/*.yaml, z.yaml]\n");
    source.insert(u"model/m.yaml"_s, "systems:\n  m: {}\n");
    source.insert(u"z.yaml"_s, "systems:\n  z: {}\n");
    History history(readWorkspace(source, u"lintel.yaml"_s).snapshot);
    const Snapshot first = history.snapshot();
    const auto paths = [&history] {
        QStringList all;
        for (const SourceFile &file : history.document().texts().files())
            all.append(file.path);
        return all;
    };
    QVERIFY(
        history.apply(QList<TextPatch>{{u"model/n.yaml"_s, {0, {}, "systems: {n: {}}\n"}, FileStep::Create, FileRole::Fragment}}, u"New"_s)
            .ok());
    QCOMPARE(paths(), (QStringList{u"lintel.yaml"_s, u"model/m.yaml"_s, u"model/n.yaml"_s, u"z.yaml"_s}));
    QVERIFY(history.workspace().index().element(u"n").isValid());
    QVERIFY(
        history
            .apply(QList<TextPatch>{{u"model/m.yaml"_s, {0, "systems:\n  m: {}\n", {}}, FileStep::Delete, FileRole::Fragment}}, u"Delete"_s)
            .ok());
    QVERIFY(!history.workspace().index().element(u"m").isValid());
    const QByteArray adr = "---\nstatus: accepted\n---\n# Use files\n";
    QVERIFY(
        history.apply(QList<TextPatch>{{u"decisions/0001-use-files.md"_s, {0, {}, adr}, FileStep::Create, FileRole::Decision}}, u"New"_s)
            .ok());
    QCOMPARE(history.workspace().count(RecordType::Decision), qsizetype(1));
    while (history.canUndo())
        QVERIFY(history.undo().ok());
    QVERIFY(history.snapshot().sources == first.sources);
    QVERIFY(history.workspace() == first.workspace);
}

void TestDocument::takesOtherTextsAsOneEdit()
{
    History history(shop());
    const RecordId pay = history.workspace().index().element(u"pay");
    MemorySource source;
    source.insert(u"lintel.yaml"_s, QByteArray(commented).replace("Pay}", "Till}"));
    source.insert(u"layout/all.yaml"_s, "boxes:\n  pay: [1, 2]\n");
    const Sources fresh = readWorkspace(source, u"lintel.yaml"_s).snapshot.sources;
    const Result<Edit> edit = history.document().plan(fresh, u"Reload"_s);
    QVERIFY(edit.ok());
    QVERIFY(history.document().perform(*edit).ok());
    QVERIFY(history.document().texts() == fresh);
    QCOMPARE(history.workspace().record(pay).text(u"name"), u"Till"_s);
    QVERIFY(history.document().perform(edit->inverse()).ok());
    QCOMPARE(history.document().texts().file(0).bytes, commented);
    QCOMPARE(history.document().texts().files().size(), qsizetype(1));
}

void TestDocument::mergesTyping()
{
    History history(shop());
    const Workspace before = history.workspace();
    const RecordId pay = before.index().element(u"pay");
    qsizetype at = commented.indexOf("Pay}") + 3;
    for (const QByteArray &typed : {QByteArray("i"), QByteArray("n"), QByteArray("g")}) {
        QVERIFY(history.apply(QList<TextPatch>{{u"lintel.yaml"_s, {at, {}, typed}}}, u"Type"_s, u"typing"_s).ok());
        at += 1;
    }
    QCOMPARE(history.edits().size(), qsizetype(1));
    const Edit edit = history.edits().first();
    QCOMPARE(edit.patches, (QList<TextPatch>{{u"lintel.yaml"_s, {at - 3, {}, "ing"}}}));
    QCOMPARE(edit.changes, one(SetField{pay, u"name"_s, Value(u"Pay"_s), Value(u"Paying"_s)}));
    QVERIFY(adjoins({u"a"_s, {3, {}, "x"}}, {u"a"_s, {4, {}, "y"}}));
    QVERIFY(adjoins({u"a"_s, {3, "x", {}}}, {u"a"_s, {2, "y", {}}}));
    QVERIFY(!adjoins({u"a"_s, {3, {}, "x"}}, {u"a"_s, {9, {}, "y"}}));
    QVERIFY(!adjoins({u"a"_s, {3, {}, "x"}}, {u"b"_s, {4, {}, "y"}}));
    QVERIFY(history.undo().ok());
    QCOMPARE(history.document().texts().file(0).bytes, commented);
    QVERIFY(history.workspace() == before);
}

// A relationship without a target reads the same whether its file is read as a whole or only where it was edited.
void TestDocument::undoesBesideAMissingTarget()
{
    History history(shop());
    const auto replace = [&history](const QByteArray &before, const QByteArray &after) {
        const qsizetype at = history.document().texts().file(0).bytes.indexOf(before);
        return history.apply(QList<TextPatch>{{u"lintel.yaml"_s, {at, before, after}}}, u"Type"_s).ok();
    };
    QVERIFY(replace("{to: mail, ", "{"));
    QVERIFY(replace("{description", "{deadLetter: pay, description"));
    QCOMPARE(lintel::test::difference(history.snapshot(), lintel::test::whole(history.snapshot())), QString());
    while (history.canUndo()) {
        QVERIFY(history.undo().ok());
        QCOMPARE(lintel::test::difference(history.snapshot(), lintel::test::whole(history.snapshot())), QString());
    }
    QCOMPARE(history.document().texts().file(0).bytes, commented);
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
