// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/base/savetransaction.h"
#include "tests/robust/robust.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

// Adds a line of its own until so many were accepted. Returns whether all went as it should.
bool addLines(const QString &folder, char who, int lines)
{
    const QString path = folder % u"/lintel.yaml"_s;
    for (int done = 0; done < lines;) {
        const Result<QByteArray> before = readFile(path);
        if (!before)
            return false;
        const QByteArray after = *before + who + QByteArray::number(done) + '\n';
        const Result<Diagnostics> saved = saveTogether({folder, {}, {{u"lintel.yaml"_s, *before, after}}, isBroken("check")});
        if (saved)
            ++done;
        else if (saved.error().code != u"save.changed-on-disk")
            return false;
    }
    return true;
}

}  // namespace

class TestRacingSaves : public QObject {
    Q_OBJECT

private slots:
    void noWriterOverwritesWhatItHasNotSeen()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFileAtomically(folder.filePath(u"lintel.yaml"_s), "lintel: 1\n").ok());
        const int each = runs(100, 1000);
        QList<pid_t> writers;
        for (const char who : {'a', 'b'}) {
            const pid_t child = ::fork();
            if (child == 0)
                ::_exit(addLines(folder.path(), who, each) ? 0 : 1);
            writers.append(child);
        }
        for (const pid_t writer : std::as_const(writers)) {
            int status = 0;
            QCOMPARE(::waitpid(writer, &status, 0), writer);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        }
        const QByteArrayList lines = readFile(folder.filePath(u"lintel.yaml"_s))->split('\n');
        int lost = 0;
        for (const char who : {'a', 'b'}) {
            for (int i = 0; i < each; ++i)
                lost += lines.contains(who + QByteArray::number(i)) ? 0 : 1;
        }
        QVERIFY2(lost == 0, qPrintable(u"%1 saves were overwritten"_s.arg(lost)));
        QCOMPARE(lines.size(), 2 * each + 2);
        qInfo("%d saves of two writers, 0 overwritten unseen", 2 * each);
    }
};

QTEST_GUILESS_MAIN(TestRacingSaves)
#include "tst_racingsaves.moc"
