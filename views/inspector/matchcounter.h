// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace lintel {

/// Counts for how many records something holds, a few milliseconds at a time, so that typing goes on.
class MatchCounter : public QObject {
    Q_OBJECT

public:
    explicit MatchCounter(QObject *parent = nullptr);

    /// Begins anew. `holds` is asked for each record with the given environment.
    using Test = std::function<bool(RecordId, const query::Environment &)>;
    void start(const Workspace &workspace, const QList<RecordId> &records, const Test &holds);
    void stop();

signals:
    void counted(int matching, int all);

private:
    void step();

    QTimer m_timer;
    Workspace m_workspace;
    query::Environment m_environment;
    QList<RecordId> m_records;
    Test m_holds;
    qsizetype m_next = 0;
    int m_matching = 0;
};

}  // namespace lintel
