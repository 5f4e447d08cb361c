// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/whilepainting.h"

#include <QtCore/QSemaphore>
#include <QtTest/QTest>

using namespace lintel;

class TestWhilePainting : public QObject {
    Q_OBJECT

private slots:
    void givesWhatWasMade();
    void goesOnMeanwhile();
    void showsThatItTakesLonger();
};

void TestWhilePainting::givesWhatWasMade()
{
    QThread *where = nullptr;
    const QString made = whilePainting([&where] {
        where = QThread::currentThread();
        return QStringLiteral("made");
    });
    QCOMPARE(made, QStringLiteral("made"));
    QVERIFY(where != QThread::currentThread());
}

// The work waits for what only a timer of the window gives.
void TestWhilePainting::goesOnMeanwhile()
{
    QSemaphore ticks;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&ticks] { ticks.release(); });
    timer.start(1);
    QVERIFY(whilePainting([&ticks] { return ticks.tryAcquire(3, 30000); }));
}

void TestWhilePainting::showsThatItTakesLonger()
{
    QSemaphore seen;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&seen] {
        const QCursor *cursor = QGuiApplication::overrideCursor();
        if (cursor && cursor->shape() == Qt::BusyCursor)
            seen.release();
    });
    timer.start(1);
    QVERIFY(whilePainting([&seen] { return seen.tryAcquire(1, 30000); }));
    QVERIFY(!QGuiApplication::overrideCursor());
}

QTEST_MAIN(TestWhilePainting)
#include "tst_whilepainting.moc"
