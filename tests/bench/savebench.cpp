// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "generate.h"

#include "app/session/session.h"
#include "model/base/atomicfile.h"
#include "model/edit/creating.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <functional>

// Prints what it costs, in milliseconds of CPU time, to save one edit of a large workspace in 201 files. Build it in the release preset:
//   cmake --preset release -DBUILD_TESTING=ON && cmake --build --preset release --target savebench && build/release/bin/savebench

namespace {

using namespace lintel;
using namespace Qt::StringLiterals;

double cpuMilliseconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

void measure(const char *what, Session &session, int systems)
{
    const Workspace &workspace = session.workspace();
    for (int i = 0; i < systems; ++i) {
        const QString path = u's' % QString::number(i);
        const RecordId system = workspace.index().element(path);
        if (!session.perform(planSetField(workspace, system, u"description"_s, Value(QString::fromLatin1(what))), u"Edit"_s))
            std::printf("  an edit was refused\n");
    }
    const double before = cpuMilliseconds(RUSAGE_THREAD), all = cpuMilliseconds(RUSAGE_SELF);
    if (!session.save().ok())
        std::printf("  it was not saved\n");
    const double own = cpuMilliseconds(RUSAGE_THREAD) - before;
    const qsizetype kept = session.keptSaves().size();  // Waits for the thread that keeps them.
    std::printf("%-40s %9.1f ms, with its threads %.1f ms; %lld saves kept\n", what, own, cpuMilliseconds(RUSAGE_SELF) - all,
                static_cast<long long>(kept));
}

// How long it takes until changes by another are read, at most: from the write to the new state.
void measureWatching(const char *what, Session &session, int rounds, const std::function<void(const QString &, const QByteArray &)> &write)
{
    const QString file = u"lintel.yaml"_s;
    const QString path = QDir(session.folder()).filePath(file);
    qint64 longest = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer time;
        time.start();
        const QByteArray text = session.text(file) + "# " + QByteArray::number(i) + '\n';
        write(path, text);
        while (session.text(file) != text && time.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        longest = qMax(longest, time.elapsed());
    }
    std::printf("%-40s %9lld ms at most, of %d\n", what, static_cast<long long>(longest), rounds);
}

void measureWatching(Session &session)
{
    constexpr int rounds = 20;
    const auto replaced = [](const QString &path, const QByteArray &bytes) { (void)writeFileAtomically(path, bytes).ok(); };
    measureWatching("see a file that was replaced", session, rounds, replaced);
    measureWatching("see a file that was removed and made", session, rounds, [&replaced](const QString &path, const QByteArray &bytes) {
        QFile::remove(path);
        replaced(path, bytes);
    });
}

}  // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QTemporaryDir folder, state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    constexpr int systems = 200;
    const MemorySource source = bench::largeWorkspace(systems);
    for (const QString &path : source.list({})) {
        const QString target = folder.filePath(path);
        if (!makeFolder(QFileInfo(target).path()) || !writeFileAtomically(target, *source.read(path)))
            return 1;
    }
    const Result<std::unique_ptr<Session>> session = Session::open(folder.path());
    if (!session)
        return 1;
    measure("save an edit of one file", **session, 1);
    measure("save another edit of one file", **session, 1);
    measure("save an edit of 200 files", **session, systems);
    measureWatching(**session);
    return 0;
}
