// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace lintel::testing {

/// What a person would see to be wrong in a window or dialog: texts of buttons, boxes and labels that have too little room, parts of one
/// layout that lie upon each other, and what does not fit on a screen of 1200 by 750 points. Each entry names the widget and its text.
QStringList faultsOf(const QWidget &top);

}  // namespace lintel::testing
