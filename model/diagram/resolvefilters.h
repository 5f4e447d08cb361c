// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/resolveshared.h"

namespace lintel {

/// The `include` and `exclude` of a view that shows elements.
class ViewFilters {
public:
    /// What cannot be read or names nothing is left out and noted.
    ViewFilters(const ResolveShared &shared, const Record &view, ElementId scope, Diagnostics &notes);

    /// `include` has "*", as it does when it is not given.
    bool includesDefault() const { return m_everything; }
    /// What the other entries of `include` select.
    const QList<ElementId> &included() const { return m_included; }
    bool excludes(ElementId element) const;
    bool admits(RecordId relationship) const;

private:
    void include(const QString &text, Diagnostics &notes);
    void exclude(const QString &text, Diagnostics &notes);

    const ResolveShared *m_shared;
    ElementId m_scope;
    bool m_everything = false;
    QList<ElementId> m_included;
    QList<query::Filter> m_excluded, m_onlyLines, m_noLines;
};

/// What a filter on elements selects, without looking at all elements where its spelling says where they are.
QList<ElementId> elementsOf(const ResolveShared &shared, const query::Filter &filter);

/// A note for an entry that cannot be read.
Diagnostic filterNote(const QString &text, const Error &error);
Diagnostic emptyFilterNote(const QString &text);

}  // namespace lintel
