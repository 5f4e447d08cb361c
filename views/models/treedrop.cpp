// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/treedrop.h"
#include "model/edit/adding.h"
#include "model/edit/creating.h"
#include "model/edit/governing.h"
#include "model/edit/movinginto.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/modeltree.h"
#include "views/models/recordmime.h"
#include "views/workbench/workbench.h"

#include <QtCore/QMimeData>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

QStringList ModelTree::mimeTypes() const
{
    return {recordmime::type()};
}

QMimeData *ModelTree::mimeData(const QModelIndexList &indexes) const
{
    QList<RecordId> records;
    QStringList paths;
    for (const QModelIndex &index : indexes) {
        if (const RecordId id = recordAt(index)) {
            records.append(id);
            paths.append(m_workbench.workspace().index().path(id));
        }
    }
    auto mime = recordmime::toMime(records, m_workbench);
    mime->setText(paths.join(u'\n'));
    return mime.release();
}

Qt::DropActions ModelTree::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

bool ModelTree::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const QList<RecordId> records = recordmime::records(data, m_workbench);
    return !m_workbench.isReadOnly() && !records.isEmpty() && std::all_of(records.begin(), records.end(), [&](RecordId id) {
        return treedrop::allows(m_workbench.workspace(), id, {sectionAt(parent), recordAt(parent)});
    });
}

// Never tells the view to remove rows: the change itself moves them.
bool ModelTree::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    static quint64 drops = 0;
    const QString mergeKey = u"tree.drop."_s % QString::number(++drops);
    const TreeShape::Parent target{sectionAt(parent), recordAt(parent)};
    const QList<RecordId> records = recordmime::records(data, m_workbench);
    for (const RecordId id : records) {
        const QString label = treedrop::label(m_workbench.workspace(), id, target);
        if (!m_workbench.perform(treedrop::plan(m_workbench.workspace(), id, target), label, mergeKey))
            break;
    }
    return false;
}

namespace treedrop {

namespace {

bool fitsSection(Level level, TreeSection section)
{
    return (level == Level::Person && section == TreeSection::People) || (level == Level::System && section == TreeSection::Systems)
        || (level == Level::Custom && section == TreeSection::Elements);
}

bool allowsElement(const Workspace &workspace, const Record &element, const TreeShape::Parent &target)
{
    const Record &parent = workspace.record(target.record);
    if (!target.record) {
        return fitsSection(element.level(), target.section) && mayMoveInto(workspace, element.id(), {});
    }
    switch (parent.type()) {
    case RecordType::Element: return mayMoveInto(workspace, element.id(), parent.id());
    case RecordType::Group: return element.text(u"group") != parent.key();
    case RecordType::Team: return element.text(u"owner") != parent.key();
    case RecordType::Node: return true;
    default: return false;
    }
}

}  // namespace

bool allows(const Workspace &workspace, RecordId id, const TreeShape::Parent &target)
{
    const Record &record = workspace.record(id);
    const Record &parent = workspace.record(target.record);
    if (record.type() == RecordType::Element)
        return allowsElement(workspace, record, target);
    if (record.type() == RecordType::Decision)
        return parent.type() == RecordType::Element;
    if (record.type() == RecordType::Node || record.type() == RecordType::Instance)
        return target.record && mayMoveInto(workspace, id, target.record);
    if (record.type() != RecordType::Team)
        return false;
    if (!target.record)
        return target.section == TreeSection::Teams && record.has(u"parent");
    const TreeShape shape(workspace);
    RecordId at = parent.type() == RecordType::Team ? parent.id() : id;
    while (at && at != id)
        at = shape.parentOf(at).record;
    return !at && record.text(u"parent") != parent.key();
}

Result<ChangeSet> plan(const Workspace &workspace, RecordId id, const TreeShape::Parent &target)
{
    const Record &record = workspace.record(id);
    const Record &parent = workspace.record(target.record);
    if (record.type() == RecordType::Decision)
        return planLinkDecision(workspace, id, {target.record});
    if (record.type() == RecordType::Team)
        return planSetField(workspace, id, u"parent"_s, target.record ? Value(parent.key()) : Value());
    if (target.record && parent.type() == RecordType::Group)
        return planSetField(workspace, id, u"group"_s, Value(parent.key()));
    if (target.record && parent.type() == RecordType::Team)
        return planSetField(workspace, id, u"owner"_s, Value(parent.key()));
    if (target.record && parent.type() == RecordType::Node)
        return planInstantiate(workspace, id, target.record);
    return planMoveInto(workspace, id, target.record);
}

QString label(const Workspace &workspace, RecordId id, const TreeShape::Parent &target)
{
    const Record &record = workspace.record(id);
    return record.type() == RecordType::Decision
        ? ModelTree::tr("Link %1 to %2").arg(workspace.record(target.record).displayName(), record.key())
        : ModelTree::tr("Move %1").arg(record.displayName());
}

}  // namespace treedrop

}  // namespace lintel
