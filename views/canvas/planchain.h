// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/changeset.h"

#include <functional>

namespace lintel::canvas {

/// Several plans as one edit: each is made for the workspace as the ones before leave it. The first refusal is the result.
class PlanChain {
public:
    using Plan = std::function<Result<ChangeSet>(const Workspace &)>;

    explicit PlanChain(const Workspace &workspace) : m_now(workspace), m_result(ChangeSet()) {}

    PlanChain &then(const Plan &plan);
    /// As the plans so far leave it.
    const Workspace &now() const { return m_now; }
    bool ok() const { return m_result.ok(); }
    const Result<ChangeSet> &result() const { return m_result; }
    /// The new records of a type, in order.
    QList<RecordId> inserted(RecordType type) const;

private:
    Workspace m_now;
    Result<ChangeSet> m_result;
};

}  // namespace lintel::canvas
