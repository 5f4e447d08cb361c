// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/symbols.h"

#include <QtWidgets/QTreeWidget>

namespace lintel {

/// Places that name something, to choose one from; a popup.
class ReferenceList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ReferenceList(QWidget *owner);

    void open(const QList<Reference> &references, const QRect &cursor);

signals:
    void chosen(const lintel::Location &where);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QTreeWidgetItem *item);

    QList<Reference> m_references;
};

}  // namespace lintel
