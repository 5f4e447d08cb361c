// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/viewsmodel.h"

#include "model/edit/creating.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/fuzzy.h"
#include "views/models/recordtext.h"
#include "views/widgets/icons.h"
#include "views/workbench/workbench.h"

#include <QtGui/QFont>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> viewTypes()
{
    return {{u"landscape"_s, ViewsModel::tr("System landscape")},
            {u"context"_s, ViewsModel::tr("System context")},
            {u"container"_s, ViewsModel::tr("Container")},
            {u"component"_s, ViewsModel::tr("Component")},
            {u"code"_s, ViewsModel::tr("Code")},
            {u"deployment"_s, ViewsModel::tr("Deployment")},
            {u"dynamic"_s, ViewsModel::tr("Dynamic")},
            {u"filtered"_s, ViewsModel::tr("Filtered")},
            {u"custom"_s, ViewsModel::tr("Custom")},
            {u"image"_s, ViewsModel::tr("Image")}};
}

ViewsModel::ViewsModel(Workbench &workbench, QObject *parent) : GroupedModel(parent), m_workbench(workbench)
{
    refresh();
    connect(&workbench, &Workbench::changed, this, &ViewsModel::follow);
    connect(&workbench, &Workbench::currentViewChanged, this, &ViewsModel::touchAll);
}

void ViewsModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    refresh();
}

// What a view shows changes with the model, but not how it stands in the list.
void ViewsModel::follow(const ChangeSet &changes)
{
    const QList<RecordId> records = changes.records();
    const bool concerned = std::any_of(records.begin(), records.end(), [this](RecordId id) {
        return indexOf(id).isValid() || m_workbench.workspace().record(id).type() == RecordType::View;
    });
    if (concerned)
        refresh();
}

bool ViewsModel::answers(RecordId view) const
{
    if (m_filter.isEmpty())
        return true;
    const Workspace &workspace = m_workbench.workspace();
    const Record &record = workspace.record(view);
    return fuzzy::matches(m_filter, record.displayName()) || fuzzy::matches(m_filter, record.key())
        || fuzzy::matches(m_filter, record.text(u"of")) || record.text(u"description").contains(m_filter, Qt::CaseInsensitive);
}

void ViewsModel::refresh()
{
    const Workspace &workspace = m_workbench.workspace();
    const QList<RecordId> views = workspace.all(RecordType::View);
    QList<Group> groups;
    QStringList known;
    for (const auto &[type, title] : viewTypes()) {
        groups.append({type, title, u"view-"_s % type, {}});
        known.append(type);
    }
    groups.append({u"other"_s, tr("Other"), u"view-custom"_s, {}});
    for (const RecordId id : views) {
        const qsizetype at = known.indexOf(workspace.record(id).text(u"type"));
        if (answers(id))
            groups[at < 0 ? groups.size() - 1 : at].items.append({QString::number(id.number), int(id.number)});
    }
    groups.removeIf([](const Group &group) { return group.items.isEmpty(); });
    setGroups(groups);
}

RecordId ViewsModel::viewAt(const QModelIndex &index) const
{
    const int at = itemAt(index);
    return at > 0 ? RecordId{quint32(at)} : RecordId();
}

QVariant ViewsModel::itemData(int at, int, int role) const
{
    const RecordId id{quint32(at)};
    const Workspace &workspace = m_workbench.workspace();
    const Record &record = workspace.record(id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return record.displayName();
    case Qt::DecorationRole: return icons::named(icons::nameOf(workspace, id));
    case Qt::ToolTipRole: return RecordText::toolTip(workspace, id);
    case Qt::FontRole: {
        QFont font;
        font.setBold(id == m_workbench.currentView());
        return font.bold() ? QVariant(font) : QVariant();
    }
    case RecordNumberRole: return id.number;
    case DetailRole: {
        const RecordId of = record.target(u"of");
        return of ? workspace.record(of).displayName() : record.text(u"environment");
    }
    default: return {};
    }
}

bool ViewsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RecordId id = viewAt(index);
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !id || name.isEmpty() || name == m_workbench.workspace().record(id).displayName())
        return false;
    const QString before = m_workbench.workspace().record(id).displayName();
    return m_workbench.perform(planRename(m_workbench.workspace(), id, name), tr("Rename %1 to %2").arg(before, name));
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (!viewAt(index))
        return flags;
    return flags | Qt::ItemIsSelectable | (m_workbench.isReadOnly() ? Qt::NoItemFlags : Qt::ItemIsEditable);
}

}  // namespace lintel
