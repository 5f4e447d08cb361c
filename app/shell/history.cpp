// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/history.h"

namespace lintel {

void History::visit(const QString &place)
{
    if (m_going || place.isEmpty() || m_places.value(m_at) == place) {
        return;
    }
    m_places = m_places.mid(std::max(qsizetype(0), m_at + 2 - most), std::min(m_at + 1, most - 1));
    m_places.append(place);
    m_at = m_places.size() - 1;
    emit changed();
}

void History::clear()
{
    m_places.clear();
    m_at = -1;
    emit changed();
}

void History::go(qsizetype to)
{
    if (to < 0 || to >= m_places.size()) {
        return;
    }
    m_at = to;
    m_going = true;
    emit wanted(m_places.at(to));
    m_going = false;
    emit changed();
}

}  // namespace lintel
