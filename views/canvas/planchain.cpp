// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/planchain.h"

namespace lintel::canvas {

PlanChain &PlanChain::then(const Plan &plan)
{
    if (!m_result) {
        return *this;
    }
    const Result<ChangeSet> next = plan(m_now);
    if (!next) {
        m_result = next.error();
        return *this;
    }
    m_now = apply(m_now, *next);
    ChangeSet all = *m_result;
    all.append(*next);
    m_result = all;
    return *this;
}

QList<RecordId> PlanChain::inserted(RecordType type) const
{
    QList<RecordId> found;
    if (m_result) {
        for (const Change &change : *m_result) {
            const auto *insert = std::get_if<Insert>(&change);
            if (insert && insert->record.type() == type) {
                found.append(insert->record.id());
            }
        }
    }
    return found;
}

}  // namespace lintel::canvas
