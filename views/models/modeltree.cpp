// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/modeltree.h"

#include "model/base/slug.h"
#include "model/edit/creating.h"
#include "model/edit/moving.h"
#include "model/edit/rekeying.h"
#include "model/workspace/schema.h"
#include "views/models/modeltreenode.h"
#include "views/models/recordtext.h"
#include "views/widgets/icons.h"
#include "views/workbench/workbench.h"

namespace lintel {

using namespace Qt::StringLiterals;

ModelTree::ModelTree(Workbench &workbench, QObject *parent) : QAbstractItemModel(parent), m_workbench(workbench)
{
    build();
    connect(&workbench, &Workbench::changed, this, &ModelTree::follow);
}

ModelTree::~ModelTree() = default;

QString ModelTree::sectionName(TreeSection section)
{
    switch (section) {
    case TreeSection::People: return tr("People");
    case TreeSection::Systems: return tr("Systems");
    case TreeSection::Elements: return tr("Other elements");
    case TreeSection::Groups: return tr("Groups");
    case TreeSection::Teams: return tr("Teams");
    case TreeSection::Deployments: return tr("Deployments");
    case TreeSection::Technologies: return tr("Technologies");
    case TreeSection::None: break;
    }
    return {};
}

QModelIndex ModelTree::indexOf(RecordId record) const
{
    return indexOf(node(record));
}

QModelIndex ModelTree::indexOf(TreeSection section) const
{
    return section == TreeSection::None ? QModelIndex() : createIndex(int(section) - 1, 0, m_sections.at(size_t(section) - 1).get());
}

QModelIndex ModelTree::indexOf(const Node *node) const
{
    return node ? createIndex(node->row, 0, node) : QModelIndex();
}

ModelTree::Node *ModelTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : nullptr;
}

RecordId ModelTree::recordAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->record : RecordId();
}

TreeSection ModelTree::sectionAt(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->section : TreeSection::None;
}

void ModelTree::setFresh(RecordId record, const QString &mergeKey)
{
    m_fresh = record;
    m_freshKey = mergeKey;
}

QModelIndex ModelTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node *node = nodeAt(parent);
    const auto &nodes = node ? node->children : m_sections;
    return createIndex(row, column, nodes.at(size_t(row)).get());
}

QModelIndex ModelTree::parent(const QModelIndex &child) const
{
    const Node *node = nodeAt(child);
    return node ? indexOf(node->parent) : QModelIndex();
}

int ModelTree::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *node = nodeAt(parent);
    return int(node ? node->children.size() : m_sections.size());
}

int ModelTree::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ModelTree::sectionData(TreeSection section, int role) const
{
    static const QStringList icons = {u"person"_s, u"system"_s, u"element"_s, u"group"_s, u"team"_s, u"environment"_s, u"technology"_s};
    if (role == Qt::DisplayRole)
        return sectionName(section);
    return role == Qt::DecorationRole ? QVariant(icons::named(icons.at(int(section) - 1))) : QVariant();
}

QVariant ModelTree::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return {};
    if (node->section != TreeSection::None)
        return sectionData(node->section, role);
    const Workspace &workspace = m_workbench.workspace();
    switch (role) {
    case Qt::DisplayRole: return RecordText::label(workspace, node->record);
    case Qt::EditRole: return workspace.record(node->record).displayName();
    case Qt::DecorationRole: return icons::named(icons::nameOf(workspace, node->record));
    case Qt::ToolTipRole: return RecordText::toolTip(workspace, node->record);
    case RecordNumberRole: return node->record.number;
    case DetailRole: return RecordText::detail(workspace, node->record);
    default: return {};
    }
}

namespace {

// Groups and technologies without another name are called by their id.
Result<ChangeSet> planCalled(const Workspace &workspace, const Record &record, const QString &name)
{
    const bool byId = record.type() == RecordType::Group || record.type() == RecordType::Technology;
    if (byId && !record.has(u"name"))
        return planReKey(workspace, record.id(), name);
    return planRename(workspace, record.id(), name);
}

}  // namespace

// A record that was just made gets its id from its name, as one step of undo with its making.
bool ModelTree::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RecordId id = recordAt(index);
    const QString name = value.toString().trimmed();
    const Record record = m_workbench.workspace().record(id);
    if (role != Qt::EditRole || !id || name.isEmpty() || name == record.displayName())
        return false;
    const QString mergeKey = id == std::exchange(m_fresh, RecordId()) ? m_freshKey : QString();
    const QString label = tr("Rename %1 to %2").arg(record.displayName(), name);
    if (!m_workbench.perform(planCalled(m_workbench.workspace(), record, name), label, mergeKey))
        return false;
    const QString key = slug(name, 40);
    if (!mergeKey.isEmpty() && record.type() == RecordType::Element && isIdentifier(key)
        && checkKey(m_workbench.workspace(), record.parent(), key, id).ok())
        m_workbench.perform(planReId(m_workbench.workspace(), id, key), label, mergeKey);
    return true;
}

Qt::ItemFlags ModelTree::flags(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    if (!node)
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node->section != TreeSection::None)
        return m_workbench.isReadOnly() ? flags : flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsDragEnabled;
    if (!m_workbench.isReadOnly())
        flags |= Qt::ItemIsDropEnabled | Qt::ItemIsEditable;
    return flags;
}

}  // namespace lintel
