// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/workbench/workbench.h"

namespace lintel {

void Workbench::select(const QList<RecordId> &records, QObject *origin)
{
    if (records == m_selection) {
        return;
    }
    m_selection = records;
    emit selectionChanged(origin);
}

void Workbench::setCurrentView(RecordId view)
{
    if (view == m_currentView) {
        return;
    }
    m_currentView = view;
    emit currentViewChanged(view);
}

void Workbench::dropLostSelection()
{
    QList<RecordId> kept;
    for (const RecordId record : std::as_const(m_selection)) {
        if (workspace().contains(record)) {
            kept.append(record);
        }
    }
    select(kept);
    if (m_currentView.isValid() && !workspace().contains(m_currentView)) {
        setCurrentView({});
    }
}

}  // namespace lintel
