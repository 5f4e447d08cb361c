// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/resolvefilters.h"

namespace lintel {

/// Which elements a view shows as boxes, and what frames them.
struct Content {
    QList<ElementId> elements;     ///< In reading order.
    ElementId scope;               ///< What the view is about; 0 for none.
    Level frames = Level::System;  ///< Parents of this level or deeper frame their children.
    QList<ViewFilters> filters;    ///< Of the view and of those that it is based on.

    bool admits(RecordId relationship) const;
};

/// What the view is about: its `of`, or an error that says what is missing. 0 where the type needs none and none is given.
Result<ElementId> scopeOf(const ResolveShared &shared, const Record &view);

/// The content of a landscape, context, container, component, code or custom view.
Result<Content> contentOf(const ResolveShared &shared, const Record &view, Diagnostics &notes);

/// The content of `base` as a filtered view narrows it.
Content narrowed(const ResolveShared &shared, Content base, const Record &view, Diagnostics &notes);

}  // namespace lintel
