// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/workbench/workbench.h"

#include <algorithm>
#include <iterator>

namespace lintel {

// What is shown may lag behind: records can be gone when a person takes hold of them.
void Workbench::select(const QList<RecordId> &records, QObject *origin)
{
    QList<RecordId> there;
    std::copy_if(records.begin(), records.end(), std::back_inserter(there), [this](RecordId id) { return workspace().contains(id); });
    if (there == m_selection) {
        return;
    }
    m_selection = there;
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
    select(QList<RecordId>(m_selection));
    if (m_currentView.isValid() && !workspace().contains(m_currentView)) {
        setCurrentView({});
    }
}

}  // namespace lintel
