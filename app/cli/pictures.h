// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"
#include "model/diagram/figures.h"
#include "model/storage/sources.h"

#include <optional>

namespace lintel::cli {

/// The views that a command is about: those of `--view`, else all. Complains and gives nothing when there is no such view.
std::optional<QList<RecordId>> chosenViews(const Snapshot &snapshot, const Invocation &call);

/// A view with its places.
struct Picture {
    Diagram diagram;
    Layout layout;
};

/// Resolves and lays out. Complains about what could not be shown or placed; nothing (after a complaint) when it is no diagram at all.
std::optional<Picture> picture(const Snapshot &snapshot, RecordId view, LayoutEngine &engine);

}  // namespace lintel::cli
