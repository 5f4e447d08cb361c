// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtWidgets/QDialog>

namespace lintel {

/// Shows what goes along when records are removed from the model. Accepted, it has performed the edit.
class DeleteDialog : public QDialog {
    Q_OBJECT

public:
    DeleteDialog(Workbench &workbench, const QList<RecordId> &records, QWidget *parent = nullptr);

    /// What goes along, or keeps naming what is gone; in reading order.
    const QStringList &consequences() const { return m_consequences; }
    /// Nothing goes along, so that there is nothing to ask.
    bool isHarmless() const { return m_plan.ok() && m_consequences.isEmpty(); }

    void accept() override;

private:
    void build();
    QString label() const;

    Workbench &m_workbench;
    QList<RecordId> m_records;
    QStringList m_names;
    QStringList m_consequences;
    Result<ChangeSet> m_plan;
};

}  // namespace lintel
