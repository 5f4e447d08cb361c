// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/session.h"
#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "tests/robust/robust.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "lintel: 1\nname: Shop\nsystems:\n  shop: {name: Name 0}  # the one\n";

// The number of the last edit that the run told of.
int killedAfter(const QString &folder, int milliseconds)
{
    QProcess process;
    process.start(QStringLiteral(LINTEL_ROBUST_EDIT), {folder});
    if (!process.waitForReadyRead())
        return -1;
    QTest::qSleep(milliseconds);
    process.kill();
    process.waitForFinished();
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    return lines.last().toInt();
}

}  // namespace

class TestKilledEdits : public QObject {
    Q_OBJECT

private slots:
    void atMostTheLastEditIsLost()
    {
        const QTemporaryDir state;
        qputenv("XDG_STATE_HOME", state.path().toUtf8());
        QRandomGenerator random(4);
        const int kills = runs(12, 200);
        int edits = 0, lost = 0;
        for (int run = 0; run < kills; ++run) {
            const QTemporaryDir folder;
            QVERIFY(writeFileAtomically(folder.filePath(u"lintel.yaml"_s), text).ok());
            const int told = killedAfter(folder.path(), random.bounded(1, 250));
            QVERIFY(told > 0);
            QCOMPARE(*readFile(folder.filePath(u"lintel.yaml"_s)), text);
            QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
            const Result<std::unique_ptr<Session>> session = Session::open(folder.path());
            QVERIFY(session.ok());
            // Of a single edit the journal may just not be there yet.
            QVERIFY((*session)->recoverable() || told == 1);
            const int recovered = (*session)->recoverable() ? int((*session)->recoverable()->journal.steps.size()) : 0;
            QVERIFY2(recovered >= told - 1 && recovered <= told + 1, qPrintable(u"%1 of %2 edits"_s.arg(recovered).arg(told)));
            if (recovered > 0) {
                QVERIFY((*session)->recover());
                QByteArray expected = text;
                QCOMPARE((*session)->text(u"lintel.yaml"_s),
                         expected.replace("Name 0", QByteArray("Name " + QByteArray::number(recovered))));
            }
            edits += told;
            lost += qMax(0, told - recovered);
        }
        qInfo("%d kills, %d edits done, %d lost, at most one each", kills, edits, lost);
    }
};

QTEST_GUILESS_MAIN(TestKilledEdits)
#include "tst_killededits.moc"
