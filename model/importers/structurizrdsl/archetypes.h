// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizrdsl/model.h"

namespace lintel::structurizr::dsl {

/// A kind of element or relationship of the workspace's own, with what such things have from the start.
struct Archetype : Item {
    QString name;  ///< Lower case; that of a base kind for its own defaults.
    QString base;  ///< Keyword of the base kind in lower case, or `->`.
    int parent = -1;
    QString metadata;
};

/// The archetypes of a workspace.
class Archetypes {
public:
    /// The keyword (lower case) that a word stands for, given what is defined; empty when it is neither keyword nor archetype.
    QString baseOf(const QString &word) const;
    /// Number of the archetype of this name, or -1.
    int find(const QString &name) const { return m_names.value(name.toLower(), -1); }
    int add(const QString &name, const QString &base, int parent);
    Archetype &at(int number) { return m_list[number]; }

    /// What an element made with this word has before its own words are read.
    Archetype defaults(const QString &word) const;

    static bool isBase(const QString &keyword);

private:
    QList<Archetype> m_list;
    QHash<QString, int> m_names;
};

}  // namespace lintel::structurizr::dsl
