// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/quickopen.h"

#include "model/workspace/workspaceindex.h"
#include "views/widgets/icons.h"

namespace lintel {

using namespace Qt::StringLiterals;

QuickOpen::QuickOpen(Workbench &workbench, QWidget *parent) : Picker(parent), m_workbench(workbench)
{
    setWindowTitle(tr("Go to"));
    setPlaceholder(tr("Name of a view, element, decision or file"));
    setEmptyText(tr("Nothing in this workspace answers to this."));
    connect(this, &Picker::chosen, this, &QuickOpen::open);
}

void QuickOpen::popUp()
{
    const Workspace &workspace = m_workbench.workspace();
    QMap<QString, QIcon> icons;
    const auto icon = [&icons](const QString &name) {
        if (!icons.contains(name))
            icons.insert(name, icons::named(name));
        return icons.value(name);
    };
    QList<PickerItem> items;
    for (const RecordType type : {RecordType::View, RecordType::Element, RecordType::Environment, RecordType::Node, RecordType::Decision}) {
        const QList<RecordId> all = workspace.all(type);
        for (const RecordId id : all) {
            const Record &record = workspace.record(id);
            const QString title = type == RecordType::Decision && record.has(u"title") ? record.text(u"title") : record.displayName();
            items.append({title, workspace.index().path(id), icon(icons::nameOf(workspace, id)), true, QVariant::fromValue(id)});
        }
    }
    const QStringList files = m_workbench.files();
    for (const QString &file : files)
        items.append({file.section(u'/', -1), file, icon(u"file"_s), true, file, {}, true});
    setItems(items);
    Picker::popUp();
}

void QuickOpen::open(const QVariant &answer)
{
    if (answer.typeId() == QMetaType::QString) {
        Location where;
        where.file = answer.toString();
        where.line = 1;
        where.column = 1;
        m_workbench.openText(where);
        return;
    }
    const auto id = answer.value<RecordId>();
    switch (m_workbench.workspace().record(id).type()) {
    case RecordType::View: m_workbench.openView(id); break;
    case RecordType::Decision: m_workbench.openDecision(id); break;
    case RecordType::Workspace: break;
    default: m_workbench.select({id}, this); m_workbench.reveal(id);
    }
}

}  // namespace lintel
