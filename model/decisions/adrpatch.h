// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/decisions/adrfile.h"
#include "model/yaml/patch.h"

namespace lintel {

/// A decision as another one names it.
struct AdrReference {
    QString key;   ///< ADR-0005
    QString file;  ///< 0005-title.md
    QString title;
};

/// Changes the status in the dialect found, on its line alone: `status: accepted` in front matter, `* Status: accepted`, `Accepted` beneath
/// `## Status`. `status` is an identifier; `successor` is named when it is "superseded". A file without any status gets one where its
/// dialect has it.
/// Errors: adr.bad-status (not an identifier, or superseded without a successor), and those of yaml patches.
Result<yaml::Patch> statusPatch(const AdrFile &adr, const QByteArray &bytes, const QString &status, const AdrReference &successor = {});
Result<QByteArray> withStatus(const AdrFile &adr, const QByteArray &bytes, const QString &status, const AdrReference &successor = {});

/// Says in the newer decision which one it replaces: `supersedes: [ADR-0002]` in front matter, else a line with a link beside the status.
/// Nothing (an empty patch) when it says so already.
Result<yaml::Patch> supersedesPatch(const AdrFile &adr, const QByteArray &bytes, const AdrReference &replaced);
Result<QByteArray> withSupersedes(const AdrFile &adr, const QByteArray &bytes, const AdrReference &replaced);

}  // namespace lintel
