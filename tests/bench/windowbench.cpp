// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/docks.h"
#include "app/shell/mainwindow.h"
#include "app/shell/tabarea.h"
#include "generate.h"
#include "model/edit/creating.h"
#include "model/workspace/workspaceindex.h"
#include "tests/unit/app/shell/testwindow.h"
#include "views/canvas/diagramview.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>

#include <ctime>

#include <algorithm>
#include <cstdio>

// Prints what the window costs, in milliseconds. Build it in the release preset:
//   cmake --preset release -DBUILD_TESTING=ON && cmake --build --preset release --target windowbench
//   QT_QPA_PLATFORM=offscreen build/release/bin/windowbench

namespace {

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

/// Processes events for a while and tells the longest time that one round took.
double longestRound(int milliseconds)
{
    QElapsedTimer all;
    all.start();
    double longest = 0;
    while (all.elapsed() < milliseconds) {
        const double before = threadMilliseconds();
        QApplication::processEvents(QEventLoop::AllEvents, 10);
        longest = std::max(longest, threadMilliseconds() - before);
    }
    return longest;
}

void print(const char *what, double milliseconds)
{
    std::printf("%-60s %9.1f ms\n", what, milliseconds);
}

bool writeLarge(const QString &folder, int systems)
{
    const MemorySource source = bench::largeWorkspace(systems);
    bool done = true;
    for (const QString &path : source.list(QString())) {
        const Result<QByteArray> bytes = source.read(path);
        QFile file(QDir(folder).filePath(path));
        done = done && QDir().mkpath(QFileInfo(file.fileName()).path()) && file.open(QIODevice::WriteOnly)
            && file.write(*bytes) == bytes->size();
    }
    return done;
}

void benchSample()
{
    const double bare = threadMilliseconds();
    QMainWindow plain;
    plain.show();
    QApplication::processEvents();
    const double bareCost = threadMilliseconds() - bare;
    TestWindow test;
    const double before = threadMilliseconds();
    test.open();
    test.window->grab();
    print("sample: opened and painted, more than a bare window", threadMilliseconds() - before - bareCost);
    print("sample: longest time in one round of events, first 3 s", longestRound(3000));
}

void benchEdits(MainWindow &window)
{
    Session &session = *window.session();
    const QList<RecordId> elements = session.workspace().all(RecordType::Element);
    double worst = 0;
    double sum = 0;
    for (int i = 0; i < 20; ++i) {
        const RecordId element = elements.at((i * 397) % elements.size());
        const double before = threadMilliseconds();
        session.perform(planSetField(session.workspace(), element, u"description"_s, Value(u"Text %1"_s.arg(i))), u"Edit"_s);
        QApplication::processEvents();
        const double cost = threadMilliseconds() - before;
        worst = std::max(worst, cost);
        sum += cost;
    }
    print("large: an edit until it shows everywhere, on average", sum / 20);
    print("large: an edit until it shows everywhere, at worst", worst);
    double undo = threadMilliseconds();
    session.undoStack()->undo();
    QApplication::processEvents();
    print("large: undo", threadMilliseconds() - undo);
    print("large: longest round in the 5 s after", longestRound(5000));
}

void benchLarge(int systems)
{
    QTemporaryDir folder;
    if (!writeLarge(folder.path(), systems)) {
        return;
    }
    TestWindow test;
    double before = threadMilliseconds();
    test.window->open(folder.path());
    print("large: opened", threadMilliseconds() - before);
    before = threadMilliseconds();
    QApplication::processEvents();
    print("large: first events", threadMilliseconds() - before);
    print("large: longest round in the 5 s after", longestRound(5000));
    benchEdits(*test.window);
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    benchSample();
    benchLarge(200);
    return 0;
}
