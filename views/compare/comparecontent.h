// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/describe.h"
#include "model/diagram/figures.h"

namespace lintel {

/// A line about findings or costs, said already.
struct CompareNote {
    enum class Kind : quint8 { Worse, Better, Cost } kind = Kind::Cost;
    QString text;
    Location where;  ///< In the new side; without a file where there is nothing to go to.
};

/// A view in which something that changed is shown.
struct CompareView {
    QString key, title;
    QList<RecordId> records;  ///< Of both sides, those that are marked in it.
};

/// Two states of a workspace, and what is told about the difference.
struct CompareContent {
    QString beforeName, afterName;
    Workspace before, after;
    Comparison comparison;
    QList<CompareNote> notes;
    QList<CompareView> views;
};

}  // namespace lintel
