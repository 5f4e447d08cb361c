// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/diagram.h"

#include <QtCore/QSet>

namespace lintel {

/// Whether a box, a boundary or a line stands for the record.
bool shows(const Diagram &diagram, RecordId record);

/// Indexes of the nodes that have others inside. They fit themselves around those; only the rest have places of their own.
QSet<int> boundariesOf(const Diagram &diagram);

}  // namespace lintel
