// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/relationshipssection.h"

#include "model/edit/connecting.h"
#include "model/workspace/workspaceindex.h"
#include "views/inspector/lineeditor.h"
#include "views/inspector/recordlist.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

FieldSpec elementSpec()
{
    return {u"to"_s, FieldType::ElementRef, false, {}, false};
}

}  // namespace

RelationshipsSection::RelationshipsSection(Workbench &workbench, QWidget *parent)
    : RecordSection(tr("Relationships"), workbench, parent),
      m_list(new RecordList(tr("Relationships"), body())),
      m_add(new LineEditor(workbench, elementSpec(), body()))
{
    layoutOfBody()->addWidget(m_list);
    layoutOfBody()->addWidget(m_add);
    m_add->setPlaceholder(tr("Connect to…"));
    m_add->line()->setAccessibleName(tr("Connect to"));
    connect(m_add, &FieldEditor::edited, this, [this](const Value &value) { connectTo(value.text()); });
    connect(m_list, &RecordList::recordActivated, this, [this](RecordId id) {
        this->workbench().select({id}, this);
        this->workbench().reveal(id);
    });
    connect(m_list, &RecordList::removalRequested, this, [this](RecordId id) { this->workbench().askToDelete({id}); });
}

bool RelationshipsSection::isAbout(const Record &record) const
{
    return record.type() == RecordType::Element || record.type() == RecordType::Node || record.type() == RecordType::Instance;
}

void RelationshipsSection::fill()
{
    const WorkspaceIndex &index = workspace().index();
    QList<RecordList::Row> rows;
    const auto add = [&](const QList<RecordId> &relationships, QStringView end, const QString &pattern) {
        for (const RecordId id : relationships) {
            const Record &relationship = workspace().record(id);
            const RecordId other = relationship.target(end);
            const QString name = other ? workspace().record(other).displayName() : relationship.text(end);
            QStringList details = {relationship.text(u"description").simplified(), relationship.text(u"technology")};
            details.removeAll({});
            rows.append({id, pattern.arg(name), details.join(u" · "_s), u"relationship"_s, index.path(id)});
        }
    };
    // The arrows are of the direction of reading, as the text is.
    add(index.uses(record()), u"to", tr("→ %1", "a relationship to"));
    add(index.usedBy(record()), u"from", tr("← %1", "a relationship from"));
    m_list->setRows(rows);
    setCount(int(rows.size()));
    m_add->setRecord(record());
    m_add->setVisible(workspace().record(record()).type() == RecordType::Element && !workbench().isReadOnly());
}

void RelationshipsSection::connectTo(const QString &path)
{
    const ElementId target = workspace().index().resolve(path, record());
    m_add->setValue({});
    if (target)
        workbench().perform(planConnect(workspace(), record(), target), tr("Connect to %1").arg(workspace().record(target).displayName()));
}

}  // namespace lintel
