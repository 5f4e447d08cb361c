// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/modeltree.h"
#include "views/models/modeltreenode.h"
#include "views/models/recordtext.h"
#include "views/workbench/workbench.h"

#include <algorithm>

namespace lintel {

namespace {

// From here on it is quicker to build the tree anew.
constexpr qsizetype manyChanges = 2000;
constexpr int deepest = 64;

}  // namespace

void ModelTree::build()
{
    m_nodes.clear();
    m_sections.clear();
    const TreeShape shape(m_workbench.workspace());
    for (int i = 1; i <= treeSectionCount; ++i) {
        auto section = std::make_unique<Node>();
        section->section = TreeSection(i);
        section->row = i - 1;
        m_sections.push_back(std::move(section));
        fill(m_sections.back().get(), shape.children(TreeSection(i)), shape);
    }
}

void ModelTree::fill(Node *parent, const QList<RecordId> &children, const TreeShape &shape)
{
    parent->children.reserve(size_t(children.size()));
    for (const RecordId id : children) {
        Node *made = add(parent, id, qsizetype(parent->children.size()));
        fill(made, shape.children(id), shape);
    }
}

ModelTree::Node *ModelTree::add(Node *parent, RecordId record, qsizetype row)
{
    auto made = std::make_unique<Node>();
    Node *node = made.get();
    node->record = record;
    node->parent = parent;
    node->row = int(row);
    parent->children.insert(parent->children.begin() + row, std::move(made));
    m_nodes.insert(record, node);
    return node;
}

void ModelTree::renumber(Node *parent)
{
    for (size_t i = 0; i < parent->children.size(); ++i)
        parent->children[i]->row = int(i);
}

void ModelTree::dropSubtree(Node *node)
{
    m_nodes.remove(node->record);
    for (const auto &child : node->children)
        dropSubtree(child.get());
}

ModelTree::Node *ModelTree::node(const TreeShape::Parent &parent) const
{
    if (parent.section != TreeSection::None)
        return m_sections.at(size_t(parent.section) - 1).get();
    return node(parent.record);
}

QList<RecordId> ModelTree::wanted(const Node *node, const TreeShape &shape) const
{
    return node->section != TreeSection::None ? shape.children(node->section) : shape.children(node->record);
}

void ModelTree::follow(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    if (changes.size() > manyChanges) {
        beginResetModel();
        build();
        endResetModel();
        return;
    }
    const TreeShape shape(m_workbench.workspace());
    update(concerned(changes), shape);
}

// Nesting of teams and groups is by name, so that one's new name can move others.
QList<RecordId> ModelTree::concerned(const ChangeSet &changes) const
{
    const Workspace &workspace = m_workbench.workspace();
    QList<RecordId> records;
    bool byName[2] = {false, false};
    const QList<RecordId> named = changes.records();
    for (const RecordId id : named) {
        if (node(id) || TreeShape::shows(workspace.record(id).type()))
            records.append(id);
    }
    for (const Change &change : changes) {
        const auto *insert = std::get_if<Insert>(&change);
        const auto *remove = std::get_if<Remove>(&change);
        const auto *set = std::get_if<SetField>(&change);
        const auto *move = std::get_if<Move>(&change);
        const RecordType type = insert ? insert->record.type()
            : remove                   ? remove->record.type()
            : set                      ? workspace.record(set->id).type()
                                       : workspace.record(move->id).type();
        byName[0] = byName[0] || type == RecordType::Team;
        byName[1] = byName[1] || type == RecordType::Group;
    }
    if (byName[0])
        records += workspace.all(RecordType::Team);
    if (byName[1])
        records += workspace.all(RecordType::Group);
    return records;
}

void ModelTree::update(const QList<RecordId> &records, const TreeShape &shape)
{
    QSet<Node *> touched;
    const Workspace &workspace = m_workbench.workspace();
    for (const RecordId id : records) {
        if (workspace.contains(id) && TreeShape::shows(workspace.record(id).type()))
            insertMissing(id, shape, touched);
    }
    if (!moveStrays(records, shape, touched)) {
        beginResetModel();
        build();
        endResetModel();
        return;
    }
    for (const RecordId id : records) {
        if (!workspace.contains(id))
            removeLost(id, touched);
    }
    for (const RecordId id : records) {
        if (const Node *known = node(id))
            touched.insert(known->parent);
    }
    for (Node *parent : std::as_const(touched))
        sortChildren(parent, shape);
    for (const RecordId id : records) {
        if (const QModelIndex index = indexOf(node(id)); index.isValid())
            emit dataChanged(index, index);
    }
}

void ModelTree::insertMissing(RecordId id, const TreeShape &shape, QSet<Node *> &touched, int depth)
{
    if (node(id) || depth > deepest)
        return;
    const TreeShape::Parent above = shape.parentOf(id);
    if (above.record)
        insertMissing(above.record, shape, touched, depth + 1);
    Node *parent = node(above);
    if (!parent)
        return;
    const QList<RecordId> siblings = wanted(parent, shape);
    qsizetype row = 0;
    for (const RecordId sibling : siblings) {
        if (sibling == id)
            break;
        const Node *known = node(sibling);
        if (known && known->parent == parent)
            row = std::max(row, qsizetype(known->row) + 1);
    }
    beginInsertRows(indexOf(parent), int(row), int(row));
    add(parent, id, row);
    renumber(parent);
    endInsertRows();
    touched.insert(parent);
}

// A place within what is itself to move is not there yet, so that it can take several rounds. False when some cannot be moved.
bool ModelTree::moveStrays(const QList<RecordId> &records, const TreeShape &shape, QSet<Node *> &touched)
{
    QList<RecordId> strays;
    for (const RecordId id : records) {
        const Node *known = node(id);
        if (known && m_workbench.workspace().contains(id) && node(shape.parentOf(id)) != known->parent)
            strays.append(id);
    }
    while (!strays.isEmpty()) {
        const qsizetype before = strays.size();
        strays.removeIf([&](RecordId id) {
            Node *moved = node(id);
            Node *from = moved->parent;
            Node *to = node(shape.parentOf(id));
            if (from == to)
                return true;
            const int row = to ? int(to->children.size()) : 0;
            if (!to || !beginMoveRows(indexOf(from), moved->row, moved->row, indexOf(to), row))
                return false;
            auto owned = std::move(from->children[size_t(moved->row)]);
            from->children.erase(from->children.begin() + moved->row);
            to->children.push_back(std::move(owned));
            moved->parent = to;
            renumber(from);
            renumber(to);
            endMoveRows();
            touched.insert(to);
            return true;
        });
        if (strays.size() == before)
            return false;
    }
    return true;
}

void ModelTree::removeLost(RecordId id, QSet<Node *> &touched)
{
    Node *lost = node(id);
    if (!lost)
        return;
    Node *parent = lost->parent;
    beginRemoveRows(indexOf(parent), lost->row, lost->row);
    const auto forget = [&](const auto &self, Node *gone) -> void {
        touched.remove(gone);
        for (const auto &child : gone->children)
            self(self, child.get());
    };
    forget(forget, lost);
    dropSubtree(lost);
    parent->children.erase(parent->children.begin() + lost->row);
    renumber(parent);
    endRemoveRows();
}

void ModelTree::sortChildren(Node *parent, const TreeShape &shape)
{
    qsizetype row = 0;
    const QList<RecordId> order = wanted(parent, shape);
    for (const RecordId id : order) {
        const Node *child = node(id);
        if (!child || child->parent != parent)
            continue;
        const int from = child->row;
        if (from != row && beginMoveRows(indexOf(parent), from, from, indexOf(parent), int(row))) {
            auto owned = std::move(parent->children[size_t(from)]);
            parent->children.erase(parent->children.begin() + from);
            parent->children.insert(parent->children.begin() + row, std::move(owned));
            renumber(parent);
            endMoveRows();
        }
        ++row;
    }
}

}  // namespace lintel
