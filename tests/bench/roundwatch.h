// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QString>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>

namespace lintel::bench {

/// Processor time of the calling thread, in milliseconds.
inline double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

/// Measures what keeps the window from answering: each event that is delivered, with all that it leads to at once.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;
    static constexpr double limit = 100;  ///< milliseconds

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        bool done = false;
        measure([&] { done = QApplication::notify(receiver, event); });
        return done;
    }

    /// Something that is done outside of an event, measured as if it were one.
    template <typename Work>
    void measure(const Work &work)
    {
        ++m_depth;
        const double before = threadMilliseconds();
        work();
        const double took = threadMilliseconds() - before;
        --m_depth;
        m_worst = std::max(m_worst, took);
        m_slow += took > limit ? 1 : 0;
        m_rounds += 1;
        m_spent += took;
    }

    /// Milliseconds spent in rounds since this was last asked.
    double spent() { return std::exchange(m_spent, 0); }

    /// Prints what has been measured since the last report, and begins anew.
    void report(const char *what)
    {
        std::printf("%-44s %6d rounds %4d over %.0f ms, worst %7.1f ms\n", what, m_rounds, m_slow, limit, m_worst);
        std::fflush(stdout);
        if (m_worst > m_worstOfAll) {
            m_worstOfAll = m_worst;
            m_worstAt = what;
        }
        m_allRounds += m_rounds;
        m_allSlow += m_slow;
        m_rounds = m_slow = 0;
        m_worst = 0;
    }

    /// Prints what came of all reports together. Returns whether no round took too long.
    bool verdict() const
    {
        std::printf("verdict: %d of %d rounds over %.0f ms, worst %.1f ms (%s): %s\n", m_allSlow, m_allRounds, limit, m_worstOfAll,
                    m_worstAt, m_allSlow == 0 ? "good" : "TOO SLOW");
        return m_allSlow == 0;
    }

private:
    int m_depth = 0, m_rounds = 0, m_slow = 0;
    int m_allRounds = 0, m_allSlow = 0;
    double m_worst = 0, m_worstOfAll = 0, m_spent = 0;
    const char *m_worstAt = "nothing";
};

}  // namespace lintel::bench
