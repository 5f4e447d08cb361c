// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/compare/differencesmodel.h"

#include "views/widgets/icons.h"

namespace lintel {

using namespace Qt::StringLiterals;

void DifferencesModel::setContent(const CompareContent &content)
{
    m_before = content.before;
    m_after = content.after;
    m_all = content.comparison;
    filter();
}

void DifferencesModel::setShown(bool order, bool layout)
{
    m_order = order;
    m_layout = layout;
    filter();
}

void DifferencesModel::filter()
{
    QList<Difference> hidden;
    if (!m_order)
        hidden.append(Difference::Reordered);
    if (!m_layout)
        hidden.append(Difference::Layout);
    beginResetModel();
    m_shown = m_all.without(hidden).entries;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const DifferenceEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString line = sign(entry.kind) % u"  " % text(entry);
        return line;
    }
    case Qt::DecorationRole: return icons::named(entry.after ? icons::nameOf(m_after, entry.after) : icons::nameOf(m_before, entry.before));
    case Qt::AccessibleTextRole: return text(entry);
    default: return {};
    }
}

QString DifferencesModel::kindText(Difference kind)
{
    switch (kind) {
    case Difference::Added: return tr("Added");
    case Difference::Removed: return tr("Removed");
    case Difference::Moved: return tr("Moved");
    case Difference::Renamed: return tr("Renamed");
    case Difference::Changed: return tr("Changed");
    case Difference::Retarget: return tr("Points elsewhere");
    case Difference::Reordered: return tr("Reordered");
    case Difference::Layout: return tr("Layout");
    }
    return {};
}

QString DifferencesModel::text(const DifferenceEntry &entry)
{
    switch (entry.kind) {
    case Difference::Moved: return tr("%1 moved from %2").arg(entry.pathAfter, entry.pathBefore);
    case Difference::Renamed: return tr("%1 renamed from %2").arg(entry.pathAfter, entry.pathBefore);
    case Difference::Retarget: {
        const FieldDifference &field = entry.fields.value(0);
        if (!field.missing.isEmpty())
            return tr("%1 now points to nothing: %2 is there no more").arg(entry.pathBefore, field.missing.first());
        return tr("%1 now points to %2").arg(entry.pathBefore, field.targets.value(0, field.after));
    }
    case Difference::Reordered: return tr("%1 (order only)").arg(entry.path());
    case Difference::Layout: return tr("%1 (layout only)").arg(entry.path());
    default: return entry.path();
    }
}

QString DifferencesModel::sign(Difference kind)
{
    return kind == Difference::Added ? u"+"_s : kind == Difference::Removed ? u"−"_s : u"~"_s;
}

}  // namespace lintel
