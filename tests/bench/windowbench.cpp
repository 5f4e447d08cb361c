// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/docks.h"
#include "app/shell/mainwindow.h"
#include "app/shell/tabarea.h"
#include "generate.h"
#include "model/edit/connecting.h"
#include "model/edit/creating.h"
#include "model/edit/deleting.h"
#include "model/edit/moving.h"
#include "model/workspace/workspaceindex.h"
#include "roundwatch.h"
#include "tests/unit/app/shell/testwindow.h"
#include "views/canvas/diagramview.h"
#include "views/editors/texteditor.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QStandardPaths>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>

// Prints what the window costs, in milliseconds. Build it in the release preset:
//   cmake --preset release -DBUILD_TESTING=ON && cmake --build --preset release --target windowbench
//   QT_QPA_PLATFORM=offscreen build/release/bin/windowbench

namespace {

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;
using bench::threadMilliseconds;

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

/// A day's work by mouse and keyboard, in which nothing may block.
class Day {
public:
    explicit Day(MainWindow &window)
        : m_window(window),
          m_session(*window.session()),
          m_watch(*static_cast<bench::WatchedApplication *>(qApp))
    {
    }

    void work()
    {
        rest(3000);
        m_watch.report("before the day");
        switchViews();
        type();
        drag();
        edits();
        m_watch.measure([this] { m_session.undoStack()->undo(); });
        rest(1500);
        m_watch.report("day: undo");
        print("day: an edit of the structure until it shows, at worst", m_shown);
    }

private:
    void rest(int milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < milliseconds)
            QApplication::processEvents(QEventLoop::AllEvents, 10);
    }

    RecordId element(const QString &path) const { return m_session.workspace().index().element(path); }

    void switchViews()
    {
        const QList<RecordId> views = m_session.workspace().all(RecordType::View);
        for (int i = 0; i < 8; ++i) {
            m_watch.measure([&] { m_session.openView(views.at((i * 37) % views.size())); });
            rest(400);
        }
        m_watch.report("day: switch views");
    }

    void type()
    {
        m_watch.measure([&] { m_session.openText(m_session.location(m_session.workspace().all(RecordType::Element).at(400))); });
        rest(500);
        m_watch.report("day: open the text");
        QWidget *area = QApplication::focusWidget();
        for (int i = 0; area && i < 20; ++i) {
            const QString text = QString(QChar(u'a' + i));
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, i == 0 ? u"#"_s : text);
            QApplication::sendEvent(area, &press);
            rest(60);
        }
        rest(1500);
        m_watch.report("day: type a comment");
    }

    void drag()
    {
        DiagramView *canvas = m_window.tabs()->showView(m_session.workspace().all(RecordType::View).at(4));
        // Drawings are made one after another, and the landscape, which was shown first, takes longest.
        for (int i = 0; canvas && canvas->diagram().isEmpty() && i < 240; ++i)
            rest(500);
        m_watch.report("day: show a view");
        if (!canvas || canvas->diagram().isEmpty())
            std::printf("  the view was not drawn\n");
        for (int round = 0; canvas && !canvas->diagram().isEmpty() && round < 3; ++round) {
            const QRectF box = canvas->diagram().layout().nodes.constLast();
            canvas->ensureVisible(box, 200, 200);
            const QPoint from = canvas->mapFromScene(box.center());
            const auto send = [&](QEvent::Type type, const QPoint &at) {
                QMouseEvent event(type, at, canvas->viewport()->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
                QApplication::sendEvent(canvas->viewport(), &event);
            };
            send(QEvent::MouseButtonPress, from);
            for (int step = 1; step <= 20; ++step)
                send(QEvent::MouseMove, from + QPoint(step * 4, step * 2));
            send(QEvent::MouseButtonRelease, from + QPoint(80, 40));
            rest(300);
        }
        rest(1500);
        m_watch.report("day: drag boxes");
    }

    template <typename Plan>
    void perform(const char *what, const Plan &plan)
    {
        m_watch.spent();
        m_watch.measure([&] { m_session.perform(plan(m_session.workspace()), u"Work"_s); });
        QApplication::processEvents();
        m_shown = std::max(m_shown, m_watch.spent());
        rest(1500);
        m_watch.report(what);
    }

    void edits()
    {
        const QList<RecordId> all = m_session.workspace().all(RecordType::Element);
        const auto level = [&](Level wanted, int skip) {
            for (const RecordId id : all) {
                if (m_session.workspace().record(id).level() == wanted && skip-- == 0)
                    return id;
            }
            return RecordId();
        };
        const RecordId system = level(Level::System, 3);
        const RecordId from = level(Level::Container, 15);
        const RecordId to = level(Level::Container, 95);
        perform("day: create", [&](const Workspace &now) { return planCreate(now, system, u"containers"_s, u"fresh"_s, u"Fresh"_s); });
        perform("day: connect", [&](const Workspace &now) { return planConnect(now, from, to); });
        perform("day: rename", [&](const Workspace &now) { return planRename(now, from, u"Another name"_s); });
        perform("day: change an id", [&](const Workspace &now) { return planReId(now, from, u"another"_s); });
        perform("day: delete", [&](const Workspace &now) {
            const Result<Deletion> plan = planDelete(now, to);
            return plan ? Result<ChangeSet>(plan->changes) : Result<ChangeSet>(plan.error());
        });
    }

    MainWindow &m_window;
    Session &m_session;
    bench::WatchedApplication &m_watch;
    double m_shown = 0;
};

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
    Day(*test.window).work();
}

}  // namespace

int main(int argc, char **argv)
{
    lintel::bench::WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    benchSample();
    benchLarge(200);
    return application.verdict() ? 0 : 1;
}
