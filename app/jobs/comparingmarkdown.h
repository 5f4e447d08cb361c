// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/jobs/comparingtext.h"

namespace lintel::jobs {

/// The comparison as a page of Markdown, grouped by system. Every text of the model is escaped.
QByteArray toMarkdown(const Compared &compared, const SideNames &names);

/// The comment for a pull request: the same, short; layout in one line, pictures by name, and the changed part as a Mermaid diagram.
QByteArray toReview(const Compared &compared, const SideNames &names);

/// Keys of the views in which something that changed is shown, in reading order of the new side.
QStringList changedViews(const Compared &compared);

/// What changed and what it touches, as a Mermaid flowchart with signs and colours; empty when no element or relationship changed.
QByteArray changedPart(const Compared &compared);

}  // namespace lintel::jobs
