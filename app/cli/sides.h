// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"
#include "app/jobs/comparing.h"
#include "model/storage/reader.h"

#include <memory>
#include <optional>

namespace lintel::cli {

/// One of two states of a workspace that a command compares.
struct Side {
    QString name;  ///< As a person named it.
    Snapshot snapshot;
    std::shared_ptr<const FileSource> files;
};

/// Reads what a person named: a file or folder on disk, else REVISION:PATH of the repository around the current folder (PATH from its top,
/// or from here with a leading ./), else REVISION, which then has the workspace where `other` has it. Complains and gives nothing when
/// it is none of these or does not read.
std::optional<Side> readSide(const QString &text, const QString &other);

/// The revision of the workspace at `path` on disk. Where it has none, nothing is in it when it `mayLack` one.
std::optional<Side> readRevision(const QString &revision, const QString &path, bool mayLack = false);

/// Compares, with findings by the packs of the new side (and those of `--pack`), and costs. Findings are left out, with a complaint, where
/// a pack cannot be read. `--ignore order|layout` takes such differences away.
std::optional<jobs::Compared> compareSides(const Side &before, const Side &after, const Invocation &call);

}  // namespace lintel::cli
