// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"

#include "model/base/result.h"

namespace lintel {

/// Records, with all below them and the relationships among them, as a workspace of their own in canonical text.
QByteArray clipboardText(const Workspace &workspace, const QList<RecordId> &records);

struct Pasted {
    ChangeSet changes;
    QList<RecordId> records;  ///< The topmost new ones.
};
/// Adds what clipboardText gave below `parent` (0: the root). Elements whose place holds one of the same id get another id; relationships to
/// what is not there any more are left out. Fails for texts that do not read.
Result<Pasted> planPaste(const Workspace &workspace, const QByteArray &text, RecordId parent, RecordId view);

}  // namespace lintel
