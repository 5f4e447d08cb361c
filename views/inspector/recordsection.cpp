// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/recordsection.h"

#include "views/inspector/childrensection.h"
#include "views/inspector/costssection.h"
#include "views/inspector/decisionssection.h"
#include "views/inspector/findingssection.h"
#include "views/inspector/relationshipssection.h"
#include "views/inspector/viewssection.h"

namespace lintel {

RecordSection::RecordSection(const QString &title, Workbench &workbench, QWidget *parent) : Section(title, parent), m_workbench(workbench)
{
    connect(this, &Section::toggled, this, &RecordSection::fillIfSeen);
}

void RecordSection::setRecords(const QList<RecordId> &records)
{
    m_record = records.size() == 1 ? records.constFirst() : RecordId{};
    setVisible(m_record.isValid() && isAbout(workspace().record(m_record)));
    touch();
}

void RecordSection::workspaceChanged(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        touch();
}

// Several changes in a row are filled in once.
void RecordSection::touch()
{
    m_stale = true;
    if (m_waiting)
        return;
    m_waiting = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_waiting = false;
            fillIfSeen();
        },
        Qt::QueuedConnection);
}

void RecordSection::fillIfSeen()
{
    if (!m_stale || !isVisible() || !isOpen() || !workspace().contains(m_record))
        return;
    m_stale = false;
    fill();
}

void RecordSection::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    fillIfSeen();
}

QList<RecordSection *> makeRecordSections(Workbench &workbench, QWidget *parent)
{
    return {new RelationshipsSection(workbench, parent), new ChildrenSection(workbench, parent), new DecisionsSection(workbench, parent),
            new CostsSection(workbench, parent),         new FindingsSection(workbench, parent), new ViewsSection(workbench, parent)};
}

}  // namespace lintel
