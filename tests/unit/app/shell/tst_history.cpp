// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/history.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void goesBackAndForward()
    {
        History history;
        QSignalSpy wanted(&history, &History::wanted);
        history.visit(u"a"_s);
        history.visit(u"b"_s);
        history.visit(u"b"_s);
        history.visit(u"c"_s);
        QVERIFY(!history.canGoForward());
        history.back();
        history.back();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().toString(), u"a"_s);
        QVERIFY(!history.canGoBack());
        history.back();
        QCOMPARE(wanted.size(), 2);
        history.forward();
        QCOMPARE(wanted.last().first().toString(), u"b"_s);
    }

    void aNewPlaceForgetsWhatWasAhead()
    {
        History history;
        for (const QString &place : {u"a"_s, u"b"_s, u"c"_s}) {
            history.visit(place);
        }
        history.back();
        history.visit(u"d"_s);
        QVERIFY(!history.canGoForward());
        QSignalSpy wanted(&history, &History::wanted);
        history.back();
        QCOMPARE(wanted.last().first().toString(), u"b"_s);
    }

    void visitsWhileGoingBackAreNoNewPlaces()
    {
        History history;
        connect(&history, &History::wanted, &history, &History::visit);
        history.visit(u"a"_s);
        history.visit(u"b"_s);
        history.back();
        QVERIFY(history.canGoForward());
    }

    void keepsTheLatestHundred()
    {
        History history;
        for (int i = 0; i < 250; ++i) {
            history.visit(QString::number(i));
        }
        QSignalSpy wanted(&history, &History::wanted);
        while (history.canGoBack()) {
            history.back();
        }
        QCOMPARE(wanted.size(), 99);
        QCOMPARE(wanted.last().first().toString(), u"150"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
