// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace lintel {

/// Runs `work` on a worker thread and gives what it returns to `done` in the thread of `owner`; nothing is told once the owner is gone. What
/// the work needs must be copied into it (of a Workspace: after `index()` was asked for once).
template <typename Work, typename Done>
void inBackground(QObject *owner, Work work, Done done)
{
    using Answer = decltype(work());
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcher<Answer>::finished, owner, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    auto promise = std::make_shared<QPromise<Answer>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

/// Asks for the same again and again, and listens only to the latest answer: while one is being worked out, only the last wish is kept.
template <typename Answer>
class Latest {
public:
    explicit Latest(QObject *owner) : m_owner(owner) {}

    template <typename Work, typename Done>
    void ask(Work work, Done done)
    {
        m_next = [this, work = std::move(work), done = std::move(done)] {
            m_running = true;
            inBackground(m_owner, work, [this, done](const Answer &answer) {
                m_running = false;
                if (!m_next) {
                    done(answer);
                    return;
                }
                const auto next = std::exchange(m_next, nullptr);
                next();
            });
        };
        if (!m_running) {
            const auto next = std::exchange(m_next, nullptr);
            next();
        }
    }
    /// No answer of what was asked so far is told any more.
    void forget()
    {
        if (m_running)
            m_next = [] {};
    }
    bool isRunning() const { return m_running; }

private:
    QObject *m_owner;  // must own this object, so that both go together
    std::function<void()> m_next;
    bool m_running = false;
};

}  // namespace lintel
