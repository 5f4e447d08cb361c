// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/decisionsmodel.h"

#include "model/edit/governing.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/fuzzy.h"
#include "views/models/groupedmodel.h"
#include "views/models/recordmime.h"
#include "views/models/recordtext.h"
#include "views/widgets/subject.h"
#include "views/workbench/workbench.h"

#include <QtCore/QMimeData>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QList<RecordId> &records)
{
    QStringList keys;
    for (const RecordId id : records)
        keys.append(QString::number(id.number));
    return keys;
}

}  // namespace

DecisionsModel::DecisionsModel(Workbench &workbench, QObject *parent) : QAbstractTableModel(parent), m_workbench(workbench)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &DecisionsModel::refresh);
    connect(&workbench, &Workbench::changed, this, [this] { m_refresh.start(); });
    refresh();
}

void DecisionsModel::setFilter(const QString &text, const QString &status)
{
    m_text = text.trimmed();
    m_status = status;
    arrange();
}

void DecisionsModel::refresh()
{
    const Workspace &workspace = m_workbench.workspace();
    m_index = std::make_unique<DecisionIndex>(workspace);
    QStringList statuses;
    const QList<RecordId> decisions = workspace.all(RecordType::Decision);
    for (const RecordId id : decisions)
        statuses.append(workspace.record(id).text(u"status"));
    statuses.removeAll(QString());
    statuses.removeDuplicates();
    statuses.sort();
    arrange();
    if (std::exchange(m_statuses, statuses) != statuses)
        emit statusesChanged();
}

bool DecisionsModel::answers(const Record &decision) const
{
    if (!m_status.isEmpty() && decision.text(u"status") != m_status)
        return false;
    if (m_text.isEmpty() || fuzzy::matches(m_text, decision.key()) || fuzzy::matches(m_text, decision.text(u"title")))
        return true;
    const QStringList people = decision.value(u"decision-makers").texts();
    if (people.join(u' ').contains(m_text, Qt::CaseInsensitive))
        return true;
    const QList<RecordId> &elements = m_index->elementsOf(decision.id());
    return std::any_of(elements.begin(), elements.end(),
                       [this](RecordId id) { return m_workbench.workspace().index().path(id).contains(m_text, Qt::CaseInsensitive); });
}

void DecisionsModel::arrange()
{
    const Workspace &workspace = m_workbench.workspace();
    QList<RecordId> shown = workspace.all(RecordType::Decision);
    shown.removeIf([&](RecordId id) { return !answers(workspace.record(id)); });
    const ListDifference difference = listDifference(keysOf(m_shown), keysOf(shown));
    const auto first = int(difference.first);
    if (difference.removed > 0) {
        beginRemoveRows({}, first, first + int(difference.removed) - 1);
        m_shown.remove(first, difference.removed);
        endRemoveRows();
    }
    if (difference.inserted > 0) {
        beginInsertRows({}, first, first + int(difference.inserted) - 1);
        m_shown = shown;
        endInsertRows();
    }
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
}

RecordId DecisionsModel::decisionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_shown.value(index.row()) : RecordId();
}

QModelIndex DecisionsModel::indexOf(RecordId decision) const
{
    const qsizetype row = m_shown.indexOf(decision);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

bool DecisionsModel::link(RecordId decision, const QList<RecordId> &records)
{
    const Result<ChangeSet> plan = planLinkDecision(m_workbench.workspace(), decision, records);
    const Workspace &workspace = m_workbench.workspace();
    return m_workbench.perform(plan, tr("Link %1 to %2").arg(subjectOf(workspace, records), workspace.record(decision).key()));
}

int DecisionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DecisionsModel::statusName(const QString &status)
{
    if (status == u"proposed")
        return tr("proposed");
    if (status == u"accepted")
        return tr("accepted");
    if (status == u"rejected")
        return tr("rejected");
    if (status == u"deprecated")
        return tr("deprecated");
    if (status == u"superseded")
        return tr("superseded");
    return status;
}

QVariant DecisionsModel::text(const Record &record, int column) const
{
    switch (column) {
    case Key: return record.key();
    case Title: return record.text(u"title");
    case Status: return statusName(record.text(u"status"));
    case Date: return record.text(u"date");
    case Elements: {
        QStringList names;
        for (const RecordId id : m_index->elementsOf(record.id()))
            names.append(m_workbench.workspace().record(id).displayName());
        return names.join(u", "_s);
    }
    default: return {};
    }
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    const RecordId id = decisionAt(index);
    const Record &record = m_workbench.workspace().record(id);
    if (!record.id())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(record, index.column());
    case Qt::ToolTipRole: return Qt::convertFromPlainText(text(record, index.column()).toString());
    case RecordNumberRole: return id.number;
    case DetailRole: return record.text(u"status");
    default: return {};
    }
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("Number"), tr("Title"), tr("Status"), tr("Date"), tr("Elements")};
    return names.value(section);
}

Qt::ItemFlags DecisionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return !index.isValid()        ? flags
        : m_workbench.isReadOnly() ? flags | Qt::ItemIsDragEnabled
                                   : flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList DecisionsModel::mimeTypes() const
{
    return {recordmime::type()};
}

QMimeData *DecisionsModel::mimeData(const QModelIndexList &indexes) const
{
    QList<RecordId> records;
    for (const QModelIndex &index : indexes) {
        if (index.column() == 0)
            records.append(decisionAt(index));
    }
    return recordmime::toMime(records, m_workbench).release();
}

bool DecisionsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const QList<RecordId> records = recordmime::records(data, m_workbench);
    return decisionAt(parent).isValid() && !records.isEmpty() && std::all_of(records.begin(), records.end(), [this](RecordId id) {
               const RecordType type = m_workbench.workspace().record(id).type();
               return type == RecordType::Element || type == RecordType::Technology;
           });
}

// Never tells where they come from to remove them: they are linked, not moved.
bool DecisionsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        link(decisionAt(parent), recordmime::records(data, m_workbench));
    return false;
}

}  // namespace lintel
