// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "../../model/diagram/diagramgenerator.h"

#include "exporters/layout/layoutprogram.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

LayoutRequest randomRequest(quint32 seed, int clusters, int boxes, int edges, bool labels)
{
    Numbers numbers(seed);
    LayoutRequest request;
    for (int i = 0; i < clusters; ++i) {
        request.clusters.append({numbers.below(4) == 0 ? numbers.below(i + 1) - 1 : -1, 100, 20, 24});
    }
    for (int i = 0; i < boxes; ++i) {
        request.boxes.append({180.0 + numbers.below(80), 90.0 + numbers.below(60), clusters > 0 ? numbers.below(clusters + 1) - 1 : -1});
    }
    for (int i = 0; i < edges; ++i) {
        request.edges.append({numbers.below(boxes), numbers.below(boxes), labels ? 120.0 : 0, labels ? 34.0 : 0});
    }
    return request;
}

void checkAnswer(const LayoutRequest &request, const LayoutAnswer &answer)
{
    QCOMPARE(answer.boxes.size(), request.boxes.size());
    QCOMPARE(answer.clusters.size(), request.clusters.size());
    QCOMPARE(answer.labels.size(), request.edges.size());
    for (int i = 0; i < request.boxes.size(); ++i) {
        QCOMPARE(answer.boxes[i].size(), QSizeF(request.boxes[i].width, request.boxes[i].height));
        if (request.boxes[i].cluster >= 0) {
            QVERIFY(answer.clusters[request.boxes[i].cluster].contains(answer.boxes[i]));
        }
        for (int j = 0; j < i; ++j) {
            QVERIFY(!answer.boxes[i].intersects(answer.boxes[j]));
        }
    }
}

QRectF boundsOf(const LayoutAnswer &answer)
{
    QRectF bounds;
    for (const QRectF &box : answer.boxes) {
        bounds |= box;
    }
    return bounds;
}

constexpr int patience = 200'000;  // Milliseconds: no verdict of a test depends on the machine's speed.

struct Ending {
    int code = 0;
    QByteArray output;
};

Ending runProgram(const QByteArray &input)
{
    QProcess process;
    process.start(LayoutProgram::find(), QStringList());
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(20'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput()};
}

}  // namespace

class TestLayoutProgram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(!LayoutProgram::find().isEmpty(), "lintel-layout is not beside the test"); }

    void places_data()
    {
        QTest::addColumn<int>("clusters");
        QTest::addColumn<int>("boxes");
        QTest::addColumn<int>("edges");
        QTest::addColumn<bool>("labels");
        QTest::newRow("one box") << 0 << 1 << 2 << true;
        QTest::newRow("context") << 0 << 9 << 12 << true;
        QTest::newRow("containers") << 4 << 20 << 30 << true;
        QTest::newRow("empty clusters") << 12 << 6 << 6 << true;
        QTest::newRow("200 boxes in clusters") << 40 << 200 << 320 << true;
        QTest::newRow("50 systems, 457 edges") << 0 << 50 << 457 << true;
        QTest::newRow("500 boxes, 800 edges") << 0 << 500 << 800 << false;
        QTest::newRow("40 boxes, 2000 edges") << 0 << 40 << 2000 << true;
        QTest::newRow("unconnected") << 0 << 100 << 0 << false;
    }

    void places()
    {
        QFETCH(int, clusters);
        QFETCH(int, boxes);
        QFETCH(int, edges);
        QFETCH(bool, labels);
        const LayoutRequest request = randomRequest(7, clusters, boxes, edges, labels);
        LayoutProgram program;
        program.setTimeLimit(patience);
        const Result<LayoutAnswer> answer = program.place(request);
        QVERIFY2(answer.ok(), answer ? "" : qPrintable(answer.error().what()));
        checkAnswer(request, *answer);
        const Result<LayoutAnswer> again = program.place(request);
        QVERIFY(again.ok());
        QCOMPARE(again->boxes, answer->boxes);
        QCOMPARE(again->labels, answer->labels);
    }

    void everyPairConnected()
    {
        LayoutRequest request;
        for (int i = 0; i < 120; ++i) {
            request.boxes.append({200, 100, -1});
            for (int j = 0; j < i; ++j) {
                request.edges.append({j, i, 0, 0});
            }
        }
        LayoutProgram program;
        program.setTimeLimit(patience);
        const Result<LayoutAnswer> answer = program.place(request);
        QVERIFY(answer.ok());
        checkAnswer(request, *answer);
    }

    void longChain()
    {
        LayoutRequest request;
        for (int i = 0; i < 2000; ++i) {
            request.boxes.append({200, 100, -1});
            if (i > 0) {
                request.edges.append({i - 1, i, 0, 0});
            }
        }
        LayoutProgram program;
        program.setTimeLimit(patience);
        const Result<LayoutAnswer> answer = program.place(request);
        QVERIFY(answer.ok());
        for (int i = 1; i < 2000; ++i) {
            QVERIFY(answer->boxes[i].top() > answer->boxes[i - 1].bottom());
        }
    }

    void labelsHaveRoomOfTheirOwn()
    {
        const LayoutRequest request = randomRequest(3, 3, 15, 20, true);
        LayoutProgram program;
        program.setTimeLimit(patience);
        const Result<LayoutAnswer> answer = program.place(request);
        QVERIFY(answer.ok());
        for (int i = 0; i < request.edges.size(); ++i) {
            if (request.edges[i].from == request.edges[i].to) {
                continue;
            }
            QRectF label(0, 0, 119, 33);
            label.moveCenter(answer->labels[i]);
            for (const QRectF &box : answer->boxes) {
                QVERIFY(!label.intersects(box));
            }
        }
    }

    void wideRanksAreWrapped()
    {
        LayoutRequest request;
        request.boxes.append({200, 100, -1});
        for (int i = 1; i <= 40; ++i) {
            request.boxes.append({200, 100, -1});
            request.edges.append({0, i, 0, 0});
        }
        LayoutProgram program;
        program.setTimeLimit(patience);
        const Result<LayoutAnswer> answer = program.place(request);
        QVERIFY(answer.ok());
        const QRectF bounds = boundsOf(*answer);
        QVERIFY2(bounds.width() < 3.5 * bounds.height(), qPrintable(u"%1 x %2"_s.arg(bounds.width()).arg(bounds.height())));
    }

    void layoutsOfDiagramsHold()
    {
        LayoutProgram program;
        program.setTimeLimit(patience);
        for (quint32 seed = 1; seed <= 20; ++seed) {
            const Diagram diagram = makeDiagram(seed, {static_cast<int>(seed % 5), 15, 20});
            const Layout layout = layOut(diagram, program);
            QCOMPARE(flaw(diagram, layout), QString());
            QVERIFY2(!layout.fallback, layout.fallback ? qPrintable(layout.notes.first().what()) : "");
        }
    }

    void inconsistentRequests()
    {
        LayoutProgram program;
        program.setTimeLimit(patience);
        LayoutRequest request;
        request.boxes = {{10, 10, 3}};
        QCOMPARE(program.place(request).error().code, u"layout.request"_s);
        request.boxes = {{10, 0, -1}};
        QCOMPARE(program.place(request).error().code, u"layout.request"_s);
        request.boxes = {{10, 10, -1}};
        request.edges = {{0, 1, 0, 0}};
        QCOMPARE(program.place(request).error().code, u"layout.request"_s);
        request.edges.clear();
        request.clusters = {{0, 0, 0, 24}};
        QCOMPARE(program.place(request).error().code, u"layout.request"_s);
    }

    void aMissingProgramIsAnError()
    {
        LayoutProgram program(u"/nowhere/lintel-layout"_s);
        const LayoutRequest request = randomRequest(1, 0, 5, 6, true);
        QCOMPARE(program.place(request).error().code, u"layout.missing"_s);
    }

    void misbehavingPrograms_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("code");
        QTest::newRow("fails") << "exit 3"_ba << u"layout.failed"_s;
        QTest::newRow("crashes") << "kill -SEGV $$"_ba << u"layout.failed"_s;
        QTest::newRow("says nothing") << "exit 0"_ba << u"layout.incomplete"_s;
        QTest::newRow("says nonsense") << "echo done 1"_ba << u"layout.incomplete"_s;
        QTest::newRow("hangs") << "exec sleep 60"_ba << u"layout.timeout"_s;
    }

    void misbehavingPrograms()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, code);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"program"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + "\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        LayoutProgram program(file.fileName());
        const Diagram diagram = makeDiagram(1, {2, 8, 10});
        QCOMPARE(program.place(randomRequest(1, 0, 5, 6, true)).error().code, code);
        if (code != u"layout.timeout") {
            const Layout layout = layOut(diagram, program);
            QVERIFY(layout.fallback);
            QCOMPARE(flaw(diagram, layout), QString());
        }
    }

    void hostileInput_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("text") << "hello\n"_ba;
        QTest::newRow("no end") << "graph TB 60 0 1 0\nb 10 10 -1\n"_ba;
        QTest::newRow("no line end") << "graph TB 60 0 1 0\nb 10 10 -1\nend"_ba;
        QTest::newRow("too many boxes") << "graph TB 60 0 1 0\nb 10 10 -1\nb 10 10 -1\nend\n"_ba;
        QTest::newRow("direction") << "graph XY 60 0 0 0\nend\n"_ba;
        QTest::newRow("huge count") << "graph TB 60 0 999999999999 0\nend\n"_ba;
        QTest::newRow("negative count") << "graph TB 60 0 -1 0\nend\n"_ba;
        QTest::newRow("nan") << "graph TB 60 0 1 0\nb nan 10 -1\nend\n"_ba;
        QTest::newRow("infinity") << "graph TB 60 0 1 0\nb inf 10 -1\nend\n"_ba;
        QTest::newRow("exponent") << "graph TB 60 0 1 0\nb 1e3 10 -1\nend\n"_ba;
        QTest::newRow("too wide") << "graph TB 60 0 1 0\nb 1000000000 10 -1\nend\n"_ba;
        QTest::newRow("no such cluster") << "graph TB 60 0 1 0\nb 10 10 0\nend\n"_ba;
        QTest::newRow("cluster in itself") << "graph TB 60 1 1 0\nc 0 9 9 9\nb 10 10 0\nend\n"_ba;
        QTest::newRow("no such box") << "graph TB 60 0 1 1\nb 10 10 -1\ne 0 1 0 0\nend\n"_ba;
        QTest::newRow("attribute") << "graph TB 60 0 1 0\nb 10 10 -1 image=/etc/passwd\nend\n"_ba;
        QTest::newRow("blanks") << "graph  TB 60 0 1 0\nb 10 10 -1\nend\n"_ba;
        QTest::newRow("NUL") << QByteArray("graph TB 60 0 1 0\nb 10 10\0 -1\nend\n", 34);
        QByteArray deep = "graph TB 60 200 1 0\n"_ba;
        for (int i = 0; i < 200; ++i) {
            deep += "c " + QByteArray::number(i - 1) + " 9 9 9\n";
        }
        QTest::newRow("deep") << QByteArray(deep + "b 10 10 199\nend\n");
        QTest::newRow("long") << QByteArray(17 * 1024 * 1024, 'x');
    }

    void hostileInput()
    {
        QFETCH(QByteArray, input);
        const Ending ending = runProgram(input);
        QCOMPARE(ending.code, 2);
        QVERIFY(ending.output.isEmpty());
    }

    void severalGraphsAtOnce()
    {
        const Ending ending = runProgram("graph TB 60 0 1 0\nb 10 10 -1\nend\ngraph LR 60 0 0 0\nend\n"_ba);
        QCOMPARE(ending.code, 0);
        QVERIFY(ending.output.endsWith("end 1 0 0\nend 0 0 0\ndone 2\n"));
    }

    // The program knows its limits without the model's headers.
    void limitsAreThoseOfTheModel()
    {
        QProcess process;
        process.start(LayoutProgram::find(), QStringList());
        QVERIFY(process.waitForStarted());
        QFile file(u"/proc/%1/limits"_s.arg(process.processId()));
        const auto limit = [&file](const QByteArray &name) {
            const QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            file.close();
            return all.mid(all.indexOf(name) + name.size()).simplified().split(' ').first().toLongLong();
        };
        QTRY_COMPARE(limit("Max cpu time"), qint64(limits::layoutSeconds));
        QTRY_COMPARE(limit("Max core file size"), 0);
#ifndef __SANITIZE_ADDRESS__
        QTRY_COMPARE(limit("Max address space"), limits::layoutMegabytes * 1024 * 1024);
#endif
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }

    void timeIsLimited()
    {
        QByteArray input = "graph TB 60 0 300 44850\n"_ba;
        for (int i = 0; i < 300; ++i) {
            input += "b 200 100 -1\n";
        }
        for (int i = 0; i < 300; ++i) {
            for (int j = 0; j < i; ++j) {
                input += "e " + QByteArray::number(j) + ' ' + QByteArray::number(i) + " 0 0\n";
            }
        }
        const Ending ending = runProgram(input + "end\n");
        QCOMPARE(ending.code, -1);
    }
};

QTEST_GUILESS_MAIN(TestLayoutProgram)
#include "tst_layoutprogram.moc"
