// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/atomicfile.h"
#include "model/base/folderlock.h"
#include "model/base/frames.h"
#include "model/base/leftovers.h"
#include "model/base/readfile.h"
#include "model/base/savetransaction.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray journal(const QByteArrayList &parts)
{
    QByteArray bytes = "LINTEL-SAVE 1\n";
    for (const QByteArray &part : parts)
        bytes += framed(part);
    return bytes;
}

}  // namespace

class TestSaveTransaction : public QObject {
    Q_OBJECT

private:
    QString at(const QString &path) const { return m_folder->filePath(path); }
    QString journalPath() const { return m_state->filePath(u"deep/unfinished"_s); }
    QByteArray bytes(const QString &path) const { return readFile(at(path)).ok() ? *readFile(at(path)) : QByteArray("none"); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    SaveTransaction three() const
    {
        return {m_folder->path(), journalPath(), {{u"a"_s, "1", "2"}, {u"sub/b"_s, std::nullopt, "new"}, {u"c"_s, "gone", std::nullopt}}};
    }

    std::unique_ptr<QTemporaryDir> m_folder, m_state;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFilesAtomically({{at(u"a"_s), "1"}, {at(u"c"_s), "gone"}}).ok());
    }

    void writesMakesAndRemovesTogether()
    {
        const Result<Diagnostics> saved = saveTogether(three());
        QVERIFY(saved.ok() && saved->isEmpty());
        QCOMPARE(bytes(u"a"_s), QByteArray("2"));
        QCOMPARE(bytes(u"sub/b"_s), QByteArray("new"));
        QCOMPARE(names(), (QStringList{u"a"_s, u"sub"_s}));
        QVERIFY(!QFile::exists(journalPath()));
    }

    void whatNobodyHasSeenIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("changed") << u"a"_s;
        QTest::newRow("came") << u"sub/b"_s;
        QTest::newRow("to be removed") << u"c"_s;
    }
    void whatNobodyHasSeenIsNotOverwritten()
    {
        QFETCH(QString, file);
        QVERIFY(makeFolder(at(u"sub"_s)).ok() && writeFileAtomically(at(file), "theirs").ok());
        const QByteArrayList before{bytes(u"a"_s), bytes(u"sub/b"_s), bytes(u"c"_s)};
        SaveTransaction save = three();
        const Result<Diagnostics> refused = saveTogether(save);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, u"save.changed-on-disk"_s);
        QCOMPARE(refused.error().arguments, QStringList{file});
        QCOMPARE((QByteArrayList{bytes(u"a"_s), bytes(u"sub/b"_s), bytes(u"c"_s)}), before);
        QVERIFY(!QFile::exists(journalPath()));
        save.overwrite = true;
        QVERIFY(saveTogether(save).ok());
        QCOMPARE(bytes(u"a"_s), QByteArray("2"));
    }

    void aFileThatGoesComesBackWhenAnotherFails()
    {
        QVERIFY(makeFolder(at(u"d"_s)).ok());
        SaveTransaction save = three();
        save.files.append({u"d"_s, std::nullopt, "no file can be here"});
        save.overwrite = true;
        QVERIFY(!saveTogether(save).ok());
        QCOMPARE(bytes(u"a"_s), QByteArray("1"));
        QCOMPARE(bytes(u"c"_s), QByteArray("gone"));
    }

    void withoutAJournalItSaysSo()
    {
        SaveTransaction save = three();
        save.journal = at(u"a/none/journal"_s);
        const Result<Diagnostics> saved = saveTogether(save);
        QVERIFY(saved.ok());
        QCOMPARE(saved->size(), 1);
        QCOMPARE(saved->first().code, u"save.unguarded"_s);
        QCOMPARE(bytes(u"a"_s), QByteArray("2"));
    }

    void anotherHolderIsWaitedForAndThenTold()
    {
        {
            const Result<FolderLock> held = FolderLock::take(m_folder->path());
            QVERIFY(held.ok());
            const Result<FolderLock> second = FolderLock::take(m_folder->path(), std::chrono::milliseconds(20));
            QVERIFY(!second.ok());
            QCOMPARE(second.error().code, u"save.locked"_s);
        }
        QVERIFY(FolderLock::take(m_folder->path()).ok());
        QCOMPARE(FolderLock::take(at(u"none"_s)).error().code, u"save.folder"_s);
    }

    void completesWhatWasCutShort()
    {
        // As after a crash between the first rename and the second.
        QVERIFY(writeFileAtomically(at(u"a"_s), "2").ok());
        QVERIFY(makeFolder(m_state->filePath(u"deep"_s)).ok());
        const QByteArray text = journal({"a", hashOf("1"), "+2", "sub/b", {}, "+new", "c", hashOf("gone"), "-", "end 3"});
        QVERIFY(writeFileAtomically(journalPath(), text).ok());
        const Result<QStringList> finished = finishSave(m_folder->path(), journalPath());
        QVERIFY(finished.ok());
        QCOMPARE(*finished, (QStringList{u"sub/b"_s, u"c"_s}));
        QCOMPARE(bytes(u"sub/b"_s), QByteArray("new"));
        QCOMPARE(names(), (QStringList{u"a"_s, u"sub"_s}));
        QVERIFY(!QFile::exists(journalPath()));
        QVERIFY(finishSave(m_folder->path(), journalPath())->isEmpty());
    }

    void whatWasWrittenSinceStays()
    {
        QVERIFY(writeFileAtomically(at(u"a"_s), "since").ok());
        QVERIFY(makeFolder(m_state->filePath(u"deep"_s)).ok());
        QVERIFY(writeFileAtomically(journalPath(), journal({"a", hashOf("1"), "+2", "c", hashOf("gone"), "-", "end 2"})).ok());
        QVERIFY(finishSave(m_folder->path(), journalPath()).ok());
        QCOMPARE(bytes(u"a"_s), QByteArray("since"));
        QCOMPARE(names(), QStringList{u"a"_s});
        QVERIFY(QFile::exists(journalPath() + u".kept"_s));
    }

    void aDamagedJournalDoesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = journal({"a", hashOf("1"), "+2", "end 1"});
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("no end") << journal({"a", hashOf("1"), "+2"});
        QTest::newRow("other count") << journal({"a", hashOf("1"), "+2", "end 2"});
        QTest::newRow("other version") << QByteArray(good).replace("SAVE 1", "SAVE 2");
        QTest::newRow("flipped") << QByteArray(good).replace("+2", "+3");
        QTest::newRow("huge length") << QByteArray("LINTEL-SAVE 1\n\xff\xff\xff\xff\0\0\0\0x", 23);
        QTest::newRow("out of the folder") << journal({"../a", {}, "+2", "end 1"});
        QTest::newRow("absolute") << journal({"/tmp/lintel-evil", {}, "+2", "end 1"});
    }
    void aDamagedJournalDoesNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(makeFolder(m_state->filePath(u"deep"_s)).ok());
        QVERIFY(writeFileAtomically(journalPath(), text).ok());
        const Result<QStringList> finished = finishSave(m_folder->path(), journalPath());
        QVERIFY(finished.ok());
        QVERIFY(finished->isEmpty());
        QCOMPARE(bytes(u"a"_s), QByteArray("1"));
        QVERIFY(!QFile::exists(journalPath()));
        QVERIFY(QFile::exists(journalPath() + u".kept"_s));
    }

    void onlyLeftoversOfTheDeadAreRemoved()
    {
        const pid_t dead = ::fork();
        if (dead == 0)
            ::_exit(0);
        ::waitpid(dead, nullptr, 0);
        QByteArray prefix = temporaryPrefix();
        const QByteArray own = prefix + "1.tmp";
        prefix.replace(QByteArray(QByteArray::number(::getpid()) + '-'), QByteArray(QByteArray::number(dead) + '-'));
        const QByteArrayList others{own, ".lintel-000000-000000-1-1.tmp", ".lintel", prefix + "1.yaml"};
        for (const QByteArray &name : others + QByteArrayList{prefix + "1.tmp", prefix + "2.old"})
            QVERIFY(writeFileAtomically(at(QString::fromLatin1(name)), "x").ok());
        QCOMPARE(removeLeftovers({m_folder->path(), at(u"none"_s)}), 2);
        for (const QByteArray &name : others)
            QVERIFY2(QFile::exists(at(QString::fromLatin1(name))), name.constData());
    }

    void framesKnowTheirEndAndDamage()
    {
        QCOMPARE(crc32("123456789"), 0xCBF43926U);
        const QByteArray two = framed("one") + framed({});
        FrameReader whole(two);
        QCOMPARE(whole.next(), std::optional(QByteArray("one")));
        QCOMPARE(whole.next(), std::optional(QByteArray()));
        QVERIFY(!whole.next() && !whole.isDamaged());
        for (qsizetype size = 1; size < two.size(); ++size) {
            FrameReader cut(QByteArrayView(two).first(size));
            while (cut.next()) {}
            QCOMPARE(cut.isDamaged(), size != framed("one").size());
        }
    }
};

QTEST_GUILESS_MAIN(TestSaveTransaction)
#include "tst_savetransaction.moc"
