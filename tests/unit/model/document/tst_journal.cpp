// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/frames.h"
#include "model/document/journal.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborValue>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Sources base()
{
    Sources sources;
    sources.append({u"lintel.yaml"_s, FileRole::Root, "lintel: 1\nname: A\n", nullptr});
    return sources;
}

QList<JournalStep> steps()
{
    const TextPatch made{u"decisions/0001-x.md"_s, {0, {}, "# X\n"}, FileStep::Create, FileRole::Decision};
    return {{u"Rename"_s, {{u"lintel.yaml"_s, {16, "A", "B\xc3\xa9"}}}}, {u"Decide"_s, {made}}, {u"Decide"_s, {made.inverse()}}};
}

QByteArray whole()
{
    QByteArray bytes = journalStart(u"/w/lintel.yaml"_s, base());
    for (const JournalStep &step : steps())
        bytes += journalRecord(step);
    return bytes;
}

QByteArray withRecord(const QCborValue &value)
{
    return journalStart(u"x"_s, base()) + framed(value.toCbor());
}

}  // namespace

class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatItWasGiven()
    {
        const Result<Journal> journal = readJournal(whole());
        QVERIFY(journal.ok());
        QCOMPARE(journal->workspace, u"/w/lintel.yaml"_s);
        QVERIFY(journal->steps == steps());
        QVERIFY(!journal->isCut);
        QCOMPARE(summary(*journal), (QStringList{u"Rename"_s, u"Decide"_s}));
        QVERIFY(isBasedOn(*journal, base()));
        const Result<Sources> texts = replayed(*journal, base());
        QVERIFY(texts.ok());
        QCOMPARE(texts->files().size(), 1);
        QCOMPARE(texts->file(0).bytes, QByteArray("lintel: 1\nname: B\xc3\xa9\n"));
    }

    void aCutJournalLosesOnlyItsEnd()
    {
        const QByteArray bytes = whole();
        const qsizetype start = journalStart(u"/w/lintel.yaml"_s, base()).size();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const Result<Journal> journal = readJournal(bytes.left(size));
            QCOMPARE(journal.ok(), size >= start);
            if (journal) {
                QCOMPARE(journal->steps, steps().first(journal->steps.size()));
                QVERIFY(replayed(*journal, base()).ok());
            }
        }
    }

    void aFlippedByteIsNoticed()
    {
        const QByteArray bytes = whole();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray damaged = bytes;
            damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
            const Result<Journal> journal = readJournal(damaged);
            QVERIFY2(!journal || (journal->isCut && journal->steps.size() < steps().size()), QByteArray::number(i).constData());
        }
    }

    void nonsenseEndsIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QCborArray patch{u"lintel.yaml"_s, 16, QByteArray("A"), QByteArray("B"), 0, 1};
        const auto changed = [&patch](qsizetype at, const QCborValue &value) {
            QCborArray other = patch;
            other[at] = value;
            return withRecord(QCborArray{u"x"_s, QCborArray{other}});
        };
        QTest::newRow("no array") << withRecord(7);
        QTest::newRow("no label") << withRecord(QCborArray{1, QCborArray{patch}});
        QTest::newRow("no patches") << withRecord(QCborArray{u"x"_s, 1});
        QTest::newRow("short patch") << withRecord(QCborArray{u"x"_s, QCborArray{QCborArray{u"a"_s}}});
        QTest::newRow("negative offset") << changed(1, -1);
        QTest::newRow("huge offset") << changed(1, Q_INT64_C(0x7fffffffffffffff));
        QTest::newRow("offset as text") << changed(1, u"1"_s);
        QTest::newRow("step out of range") << changed(4, 3);
        QTest::newRow("role out of range") << changed(5, 9);
        QTest::newRow("bytes as text") << changed(2, u"A"_s);
        QTest::newRow("more behind") << QByteArray(journalStart(u"x"_s, base())
                                                   + framed(QCborValue(QCborArray{u"x"_s, QCborArray{patch}}).toCbor() + "x"));
        QTest::newRow("no CBOR") << QByteArray(journalStart(u"x"_s, base()) + framed("\xff\xff"));
        QTest::newRow("a list that claims to be huge")
            << QByteArray(journalStart(u"x"_s, base()) + framed("\x9b\x7f\xff\xff\xff\xff\xff\xff\xff"));
        QTest::newRow("deep") << QByteArray(journalStart(u"x"_s, base()) + framed(QByteArray(100'000, '\x81')));
    }

    void nonsenseEndsIt()
    {
        QFETCH(QByteArray, bytes);
        const Result<Journal> journal = readJournal(bytes + journalRecord(steps().first()));
        QVERIFY(journal.ok());
        QVERIFY(journal->steps.isEmpty());
        QVERIFY(journal->isCut);
    }

    void otherBeginningsAreRefused()
    {
        QVERIFY(!readJournal({}).ok());
        QVERIFY(!readJournal(whole().replace("EDITS 1", "EDITS 2")).ok());
        QVERIFY(!readJournal(QByteArray("LINTEL-EDITS 1\n") + framed(QCborValue(1).toCbor())).ok());
    }

    void filesThatNoStepChangesMayBeOthers()
    {
        const Result<Journal> journal = readJournal(whole());
        Sources other = base();
        other.append({u"a.yaml"_s, FileRole::Fragment, {}, nullptr});
        QVERIFY(isBasedOn(*journal, other));
        const Result<Sources> texts = replayed(*journal, other);
        QVERIFY(texts.ok());
        QCOMPARE(texts->files().size(), 2);
    }

    void otherTextsDoNotFit()
    {
        const Result<Journal> journal = readJournal(whole());
        Sources taken = base();
        taken.append({u"decisions/0001-x.md"_s, FileRole::Decision, "# Y\n", nullptr});
        QVERIFY(!isBasedOn(*journal, taken));
        Sources changed;
        changed.append({u"lintel.yaml"_s, FileRole::Root, "lintel: 1\n", nullptr});
        QVERIFY(!isBasedOn(*journal, changed));
        QCOMPARE(replayed(*journal, changed).error().code, u"patch.stale"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
