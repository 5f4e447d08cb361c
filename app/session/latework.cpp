// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/latework.h"

#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

namespace {

/// Follows a plan step by step on a workspace of its own.
class PlanCheck {
public:
    explicit PlanCheck(const Workspace &workspace) : m_now(workspace) {}

    bool follow(const Change &change)
    {
        if (!std::visit([this](const auto &step) { return holds(step); }, change)) {
            return false;
        }
        applyInPlace(m_now, change);
        return true;
    }

private:
    bool isFree(RecordId parent, const QString &section, const QString &key, RecordId except) const
    {
        if (parent && !m_now.contains(parent)) {
            return false;
        }
        const QList<RecordId> siblings = m_now.index().children(parent);
        return key.isEmpty() || std::none_of(siblings.begin(), siblings.end(), [&](RecordId id) {
                   return id != except && m_now.record(id).section() == section && m_now.record(id).key() == key;
               });
    }

    bool holds(const Insert &step) const
    {
        const Record &record = step.record;
        return !m_now.contains(record.id()) && isFree(record.parent(), record.section(), record.key(), {});
    }

    bool holds(const Remove &step) const
    {
        return m_now.contains(step.record.id()) && m_now.record(step.record.id()) == step.record
            && m_now.index().children(step.record.id()).isEmpty();
    }

    bool holds(const Move &step) const
    {
        const Record &record = m_now.record(step.id);
        const Place &before = step.before;
        return m_now.contains(step.id) && record.parent() == before.parent && record.section() == before.section
            && record.key() == before.key && m_now.position(step.id) == before.position
            && isFree(step.after.parent, step.after.section, step.after.key, step.id);
    }

    bool holds(const SetField &step) const { return m_now.contains(step.id) && m_now.record(step.id).value(step.field) == step.before; }

    Workspace m_now;
};

}  // namespace

bool stillHolds(const Workspace &workspace, const ChangeSet &plan)
{
    PlanCheck check(workspace);
    return std::all_of(plan.begin(), plan.end(), [&check](const Change &change) { return check.follow(change); });
}

}  // namespace lintel
