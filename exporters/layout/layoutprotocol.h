// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/layout.h"

#include <QtCore/QByteArray>

namespace lintel {

/// A request, and pairs of boxes of which the second shall lie below the first (in the direction of the ranks).
struct LayoutGraph {
    LayoutRequest request;
    QList<std::pair<int, int>> orders;
};

/// The graphs in the words of the layout program (app/layouter/graphreader.h): numbers only.
QByteArray toLayoutInput(const QList<LayoutGraph> &graphs);

/// The program's positions (app/layouter/placement.h) for these graphs. Error layout.incomplete unless each box, cluster and label that
/// was asked for is there, finite and within limits::coordinate.
Result<QList<LayoutAnswer>> readLayoutOutput(const QByteArray &output, const QList<LayoutGraph> &graphs);

}  // namespace lintel
