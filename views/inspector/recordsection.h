// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/section.h"
#include "views/workbench/workbench.h"

namespace lintel {

/// A part of the inspector about what hangs together with the record shown. Hidden where there is nothing to say; filled when it is open
/// and in sight.
class RecordSection : public Section {
    Q_OBJECT

public:
    RecordSection(const QString &title, Workbench &workbench, QWidget *parent = nullptr);

    void setRecords(const QList<RecordId> &records);
    /// Fills itself anew, soon.
    void workspaceChanged(const ChangeSet &changes);

protected:
    /// Whether it has something to say about such a record.
    virtual bool isAbout(const Record &record) const = 0;
    virtual void fill() = 0;
    /// To be called when what it shows may have changed.
    void touch();

    Workbench &workbench() const { return m_workbench; }
    const Workspace &workspace() const { return m_workbench.workspace(); }
    /// The one record shown; 0 when there are several.
    RecordId record() const { return m_record; }
    void showEvent(QShowEvent *event) override;

private:
    void fillIfSeen();

    Workbench &m_workbench;
    RecordId m_record;
    bool m_stale = false;
    bool m_waiting = false;
};

/// All of them, in order.
QList<RecordSection *> makeRecordSections(Workbench &workbench, QWidget *parent);

}  // namespace lintel
