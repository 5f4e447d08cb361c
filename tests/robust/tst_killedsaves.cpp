// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/atomicfile.h"
#include "model/base/leftovers.h"
#include "model/base/readfile.h"
#include "model/base/savetransaction.h"
#include "tests/robust/robust.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QString path;
    qsizetype size;
};
const QList<Kind> kinds{{u"lintel.yaml"_s, 200'000}, {u"model/a.yaml"_s, 5'000}, {u"model/b.yaml"_s, 60'000}, {u"layout/v.yaml"_s, 300}};

// The file of a version says in its first line which. The last file is there in even versions only.
std::optional<QByteArray> content(int version, qsizetype index)
{
    if (index == kinds.size() - 1 && version % 2 != 0)
        return std::nullopt;
    return QByteArray::number(version) + '\n' + QByteArray(kinds[index].size, static_cast<char>('a' + version % 26));
}

SaveTransaction step(const QString &folder, const QString &journal, int version)
{
    SaveTransaction save{folder, isBroken("journal") ? QString() : journal, {}};
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        if (content(version, i) || content(version + 1, i))
            save.files.append({kinds[i].path, content(version, i), content(version + 1, i)});
    }
    return save;
}

// The version that the root file tells; -1 when it tells none.
int versionOf(const QString &folder)
{
    const Result<QByteArray> root = readFile(folder % u'/' % kinds.first().path);
    bool ok = false;
    const int version = root ? root->left(root->indexOf('\n')).toInt(&ok) : -1;
    return ok ? version : -1;
}

bool isWhole(const QString &folder, int version)
{
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const QString path = folder % u'/' % kinds[i].path;
        const std::optional<QByteArray> wanted = content(version, i);
        if (wanted ? !readFile(path).ok() || *readFile(path) != *wanted : QFile::exists(path))
            return false;
    }
    return true;
}

[[noreturn]] void saveForEver(const QString &folder, const QString &journal)
{
    for (int version = versionOf(folder);; ++version) {
        if (!saveTogether(step(folder, journal, version)))
            ::_exit(1);
    }
}

}  // namespace

class TestKilledSaves : public QObject {
    Q_OBJECT

private slots:
    void noSaveIsTornAndNothingIsLeftBehind()
    {
        const QTemporaryDir folder, state;
        const QString journal = state.filePath(u"unfinished"_s);
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            const QString path = folder.filePath(kinds[i].path);
            QVERIFY(makeFolder(QFileInfo(path).path()).ok() && writeFileAtomically(path, *content(0, i)).ok());
        }
        QRandomGenerator random(20);
        const int kills = runs(60, 500);
        int completed = 0, leftovers = 0;
        for (int run = 0; run < kills; ++run) {
            const pid_t child = ::fork();
            if (child == 0)
                saveForEver(folder.path(), journal);
            ::usleep(static_cast<useconds_t>(random.bounded(1'000, 60'000)));
            ::kill(child, SIGKILL);
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY2(WIFSIGNALED(status), "the child ended by itself: a save failed");
            completed += QFile::exists(journal) ? 1 : 0;
            QVERIFY(finishSave(folder.path(), journal).ok());
            leftovers += removeLeftovers({folder.path(), folder.filePath(u"model"_s), folder.filePath(u"layout"_s)});
            QVERIFY2(isWhole(folder.path(), versionOf(folder.path())), qPrintable(u"torn at kill %1"_s.arg(run)));
            QCOMPARE(QDir(folder.filePath(u"model"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
        }
        QVERIFY(versionOf(folder.path()) > 0);
        qInfo("%d kills, 0 torn; %d saves completed afterwards, %d files cleaned up, %d saves done", kills, completed, leftovers,
              versionOf(folder.path()));
    }
};

QTEST_GUILESS_MAIN(TestKilledSaves)
#include "tst_killedsaves.moc"
