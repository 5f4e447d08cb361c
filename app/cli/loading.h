// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/command.h"
#include "model/standards/pack.h"
#include "model/storage/reader.h"

#include <QtCore/QDate>

#include <optional>

namespace lintel::cli {

/// Reads a workspace for a command. Complains about what is wrong and gives nothing (exit Unreadable) when it does not read; warnings are
/// told, notes only when `notes` is set.
std::optional<Snapshot> load(const QString &fileOrFolder, bool notes = false);

/// The same for a command that writes into the workspace: complains, and gives nothing (exit Unwritable), where it is of a newer format.
/// `code` gets the exit code when there is nothing.
std::optional<Snapshot> loadForEditing(const QString &fileOrFolder, int &code);

/// The packs that the workspace names, and those of `extra` (ids or files). Complains and gives nothing when one cannot be read.
std::optional<QList<Pack>> loadPacks(const Snapshot &snapshot, const QString &fileOrFolder, const QStringList &extra);

/// The day given by `--today`, or today's; nothing (after a complaint) when it is no date.
std::optional<QDate> dayOf(const Invocation &call);

/// The folder of the workspace that a person named.
QString folderOf(const QString &fileOrFolder);

}  // namespace lintel::cli
