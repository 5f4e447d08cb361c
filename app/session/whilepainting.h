// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QEventLoop>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtGui/QCursor>
#include <QtGui/QGuiApplication>

#include <memory>
#include <optional>

namespace lintel {

/// Milliseconds of waiting that need no sign of it.
constexpr int shortWait = 200;

/// Has `work` done in a thread of its own and waits for what it makes. Meanwhile windows are painted and timers run, but nobody can press
/// anything, so that nothing of what `work` was given changes: for steps that a person waits for anyway, such as reading a large workspace or a
/// slow disk.
template <typename Work>
auto whilePainting(const Work &work)
{
    std::optional<decltype(work())> made;
    const std::unique_ptr<QThread> thread(QThread::create([&] { made = work(); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    bool shown = false;
    QTimer::singleShot(shortWait, &loop, [&shown] {
        shown = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
        if (shown)
            QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    });
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    if (shown)
        QGuiApplication::restoreOverrideCursor();
    return std::move(*made);
}

}  // namespace lintel
