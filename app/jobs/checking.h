// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/standards.h"

namespace lintel {
class FileSource;
}  // namespace lintel

namespace lintel::jobs {

/// What a check needs besides the packs, with what only resolved views know: who is shown, and which steps have nothing behind them.
CheckOptions checkOptions(const Workspace &workspace, const QDate &today);

/// The views that the pages of elements and of the workspace embed: `![](embed:KEY)` in Markdown, `image::embed:KEY[]` in AsciiDoc.
QList<EmbeddedView> embeddedViews(const Workspace &workspace, const FileSource &files);

}  // namespace lintel::jobs
