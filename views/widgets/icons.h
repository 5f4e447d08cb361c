// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

#include <QtGui/QIcon>

/// Lintel's own icons: drawn in the palette's colours, so that they suit light and dark themes at any scale.
namespace lintel::icons {

/// The icon of a name ("open", "undo", "align-left", "person", "container"...); a null icon for names that are not known.
QIcon named(const QString &name);

/// The name of the icon of a record: "person", "database", "node", "view-dynamic", "decision"...
QString nameOf(const Workspace &workspace, RecordId record);

/// All names that named() knows, sorted.
QStringList names();

}  // namespace lintel::icons
