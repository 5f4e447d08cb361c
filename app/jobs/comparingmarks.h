// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/describe.h"
#include "model/diagram/diagram.h"

#include <QtCore/QHash>

namespace lintel::jobs {

enum class Mark : quint8 { None, Added, Removed, Changed };

/// "+", "−", "~", or nothing.
QString signOf(Mark mark);

/// What a comparison says of boxes and lines. Order and layout leave no mark.
class Marks {
public:
    explicit Marks(const Comparison &comparison);

    Mark of(RecordId record) const { return m_marks.value(record, Mark::None); }
    /// Of a box: its own record's, or of an instance that of the element behind it.
    Mark of(const DiagramNode &node) const;
    /// Of a line: that of the relationships behind it; changed when they differ.
    Mark of(const DiagramEdge &edge) const;
    bool isEmpty() const { return m_marks.isEmpty(); }

private:
    QHash<RecordId, Mark> m_marks;
};

}  // namespace lintel::jobs
