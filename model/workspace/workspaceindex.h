// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/record.h"

#include <QtCore/QHash>

#include <mutex>

namespace lintel {

class Workspace;

/// What can be looked up about a workspace. Derived; lists are in reading order.
class WorkspaceIndex {
public:
    explicit WorkspaceIndex(const Workspace &workspace);
    /// The same, made from an index of the workspace as it was before these records came, went or changed.
    WorkspaceIndex(const WorkspaceIndex &before, const Workspace &workspace, const QList<RecordId> &changed);

    // Paths
    /// `portal.api`; of nodes and environments `production.eu-west-1.eks`; of instances `checkout.api@production.eu-west-1.eks`; of
    /// relationships `a -> b` or `a -> b (tag)`; of other records their key.
    const QString &path(RecordId id) const;
    /// The element with this full path, or 0.
    ElementId element(QStringView path) const;
    /// The environment or node with this full path, or 0.
    RecordId node(QStringView path) const;
    /// A record of the type by its key (views, teams, technologies, kinds, fields, decisions...), or 0.
    RecordId named(RecordType type, QStringView key) const;
    /// The relationship by its name `a -> b (tag)`, or 0.
    RecordId relationship(QStringView name) const;
    /// An element by a reference as written, seen from `scope` (an element or 0): a full path when it has a dot, else the nearest among
    /// the scope's children-of-parent, then of each ancestor, up to the roots (format, section 2). 0 when it names nothing.
    ElementId resolve(QStringView reference, ElementId scope) const;
    /// A node, instance (`element@node`, or `id@node` for one with an id of its own) or environment by a reference as written below
    /// `environment`. Of an instance the node may be shortened, or left out, while only one fits. 0 when none or several fit.
    RecordId resolveDeployment(QStringView reference, RecordId environment) const;
    /// The shortest text that resolves to `target` from `scope`: the bare key where that is not captured, else the full path.
    QString reference(ElementId target, ElementId scope) const;

    // Structure
    /// Records directly below, of every type.
    const QList<RecordId> &children(RecordId id) const;
    QList<RecordId> children(RecordId id, RecordType type) const;
    /// Root elements for 0.
    const QList<ElementId> &childElements(ElementId id) const;
    /// All elements below, depth first.
    QList<ElementId> descendants(ElementId id) const;
    /// From the parent up to the root.
    QList<ElementId> ancestors(ElementId id) const;
    bool isBelow(ElementId id, ElementId ancestor) const;
    int depth(ElementId id) const;

    // Relationships: of the element (or instance, node) itself, both ends known.
    const QList<RecordId> &uses(RecordId from) const;
    const QList<RecordId> &usedBy(RecordId to) const;
    const QList<RecordId> &relationships() const { return m_tables.relationships; }

    // Deployment
    const QList<RecordId> &instancesOf(ElementId element) const;
    /// Environment of a node or instance.
    RecordId environment(RecordId id) const;

private:
    friend class WorkspaceIndexBuilder;
    friend class WorkspaceIndexUpdate;

    /// What a relationship or an instance refers to.
    struct Ends {
        RecordId from, to;  ///< Of an instance `to` is its element.
    };
    /// What counts of the text of a relationship: its own id, and ends that name nothing.
    struct Spelling {
        QString key, from, to;
    };
    struct Tables {
        QHash<QString, RecordId> elements;
        QHash<QString, RecordId> nodes;
        QHash<std::pair<int, QString>, RecordId> named;
        QHash<QString, QList<RecordId>> keyedInstances;  ///< Those with an id of their own, by it.
        QHash<RecordId, Spelling> spellings;             ///< Of relationships that have one.
        QList<ElementId> roots;
        QList<RecordId> relationships;     ///< With both ends known.
        QList<RecordId> allRelationships;  ///< Also those that lead nowhere.
        // By id number:
        QList<QString> paths;
        QList<QList<RecordId>> children;
        QList<QList<ElementId>> childElements;
        QList<QList<RecordId>> uses, usedBy, instances;
        QList<RecordId> parents;
        QList<RecordType> types;
        QList<Ends> ends;
    };
    struct Names {
        QList<QString> paths;  ///< By id number.
        QHash<QString, RecordId> records;
    };
    const Names &names() const;
    void nameRelationships() const;
    QString endName(RecordId end, const QString &text) const;

    Tables m_tables;
    // Names of relationships are many and seldom asked for; made then.
    mutable std::once_flag m_naming;
    mutable Names m_names;
};

}  // namespace lintel
