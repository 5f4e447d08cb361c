// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/analyst.h"

#include "app/jobs/checking.h"
#include "app/jobs/packs.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDate>
#include <QtCore/QFutureWatcher>

namespace lintel {

namespace {

constexpr std::chrono::milliseconds pause{150};

std::shared_ptr<const Analysis> analysed(const Workspace &workspace, const QString &folder, const QDate &today)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->costs = std::make_shared<const CostModel>(workspace);
    const Result<QList<Pack>> packs = jobs::loadPacks(workspace, folder);
    if (!packs) {
        analysis->problems.append(packs.error());
    }
    analysis->check = check(workspace, packs ? *packs : QList<Pack>(), jobs::checkOptions(workspace, today));
    return analysis;
}

}  // namespace

Analyst::Analyst(const Document &document, const QString &folder, QObject *parent) : QObject(parent), m_document(document), m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(pause);
    connect(&m_delay, &QTimer::timeout, this, &Analyst::start);
}

Analyst::~Analyst()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Analyst::schedule()
{
    m_delay.start();
}

void Analyst::start()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    const Workspace workspace = m_document.workspace();
    workspace.index();
    QtConcurrent::run(&m_pool, [workspace, folder = m_folder, today = QDate::currentDate()] {
        return analysed(workspace, folder, today);
    }).then(this, [this](const std::shared_ptr<const Analysis> &analysis) {
        m_running = false;
        m_analysis = analysis;
        emit analysisChanged();
        if (std::exchange(m_again, false)) {
            schedule();
        }
    });
}

}  // namespace lintel
