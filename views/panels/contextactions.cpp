// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/contextactions.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace lintel {

void setContextActions(QWidget *widget, const QList<QAction *> &actions)
{
    const QList<QAction *> known = widget->actions();
    for (QAction *action : known)
        widget->removeAction(action);
    for (QAction *action : actions) {
        if (!action) {
            action = new QAction(widget);
            action->setSeparator(true);
        }
        widget->addAction(action);
    }
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
}

}  // namespace lintel
