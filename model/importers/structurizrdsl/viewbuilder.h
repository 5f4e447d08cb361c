// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/draft.h"

namespace lintel::structurizr::dsl {

/// Puts elements and relationships into a view and takes them out, as Structurizr does: a relationship comes along when an element is put
/// in whose other end is there.
class ViewBuilder {
public:
    ViewBuilder(const Model &model, View &view);

    /// Whether the element may stand in this kind of view at all, and beside what is there.
    bool mayAdd(int element) const;
    /// False when it may not.
    bool add(int element, bool relationships = true);
    /// Where both ends are there.
    void addRelationship(int relationship);
    void remove(int element);
    void removeRelationships(const QSet<int> &relationships);

    /// What `*` means for this kind of view. `reluctant` leaves out the relationships that do not touch what the view is about.
    void addDefault(bool reluctant = false);

    bool has(int element) const { return m_shown.contains(element); }
    bool hasRelationship(int relationship) const { return m_lines.contains(relationship); }
    /// Elements touched so far, for limits.
    qint64 work() const { return m_work; }

private:
    void addNeighbours(int element, Kind kind);
    bool addNode(int node);
    void addContainers();
    void addComponents();
    bool mayAddInstance(const Element &element) const;
    void count(int element, int by);
    bool touchesScope(int relationship) const;
    const Element &element(int number) const { return m_model.elements[size_t(number)]; }
    const Relationship &relation(int number) const { return m_model.relationships[size_t(number)]; }

    const Model &m_model;
    View &m_view;
    QSet<int> m_shown, m_lines;
    QHash<int, int> m_inside;  ///< How many of those shown are in an element, or are instances of what is in it.
    QHash<int, int> m_of;      ///< How many of those shown are instances of an element.
    qint64 m_work = 0;
};

}  // namespace lintel::structurizr::dsl
