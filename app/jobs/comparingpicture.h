// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/comparing.h"
#include "app/jobs/comparingmarks.h"
#include "model/diagram/figures.h"

namespace lintel::jobs {

/// One view of both sides in one diagram: as the new side shows it, with what it no longer shows where the old one had it.
struct UnionDiagram {
    Diagram diagram;
    QList<Mark> nodes, edges;  ///< By index: what came into the view, left it, or says something else.

    bool isMarked() const;
};

/// Makes them for several views of one comparison, which must outlive it.
class Uniting {
public:
    explicit Uniting(const Compared &compared);

    /// Fails (diff.no-view) where neither side has a view of this key, and where it cannot be drawn. Of a view that is new nothing is
    /// marked but what is new itself.
    Result<UnionDiagram> of(const QString &view) const;

private:
    const Compared &m_compared;
    Marks m_marks;
    ViewResolver m_before, m_after;
};
/// The same for one.
Result<UnionDiagram> unionOf(const Compared &compared, const QString &view);

/// The picture with the marks: by colour, by sign, and by the kind of line; the legend tells those that are used.
Figures composeComparison(const UnionDiagram &both, const Layout &layout, const ComposeOptions &options);

}  // namespace lintel::jobs
