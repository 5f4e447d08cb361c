// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/matchcounter.h"

#include "model/costs/costfunctions.h"

#include <QtCore/QElapsedTimer>

#include <chrono>

namespace lintel {

namespace {

constexpr std::chrono::milliseconds pause(120);  // for the next key
constexpr qint64 sliceMilliseconds = 8;

}  // namespace

MatchCounter::MatchCounter(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &MatchCounter::step);
}

void MatchCounter::start(const Workspace &workspace, const QList<RecordId> &records, const Test &holds)
{
    m_workspace = workspace;
    m_environment = {};
    m_environment.workspace = &m_workspace;
    m_environment.today = QDate::currentDate();
    addCostFunctions(m_environment);
    m_records = records;
    m_holds = holds;
    m_next = 0;
    m_matching = 0;
    m_timer.start(pause);
}

void MatchCounter::stop()
{
    m_timer.stop();
    m_records.clear();
}

void MatchCounter::step()
{
    m_timer.setInterval(0);
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_records.size() && clock.elapsed() < sliceMilliseconds)
        m_matching += m_holds(m_records.at(m_next++), m_environment) ? 1 : 0;
    if (m_next < m_records.size())
        return;
    m_timer.stop();
    emit counted(m_matching, int(m_records.size()));
}

}  // namespace lintel
