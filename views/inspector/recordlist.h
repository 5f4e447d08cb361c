// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/recordid.h"

#include <QtGui/QIcon>
#include <QtWidgets/QTreeWidget>

namespace lintel {

/// A short list of records in the inspector: Enter or a double click goes to one, Delete asks for its removal. As high as it is long, up to
/// a limit.
class RecordList final : public QTreeWidget {
    Q_OBJECT

public:
    struct Row {
        RecordId record;
        QString text;
        QString detail;
        QString icon;  ///< Name for icons::named(); may be empty.
        QString tip;   ///< Plain text.
    };
    RecordList(const QString &accessibleName, QWidget *parent = nullptr);

    /// Keeps the current row where it is still there. Hidden while there are none.
    void setRows(const QList<Row> &rows);
    RecordId current() const;
    int currentRow() const;
    RecordId recordAt(int row) const;

signals:
    void recordActivated(lintel::RecordId record);
    void removalRequested(lintel::RecordId record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();

    QList<RecordId> m_records;
};

}  // namespace lintel
