// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QList>

class QAction;
class QWidget;

namespace lintel {

/// The actions become the widget's context menu, in order; null is a separator. Their shortcuts hold within the widget alone.
void setContextActions(QWidget *widget, const QList<QAction *> &actions);

}  // namespace lintel
