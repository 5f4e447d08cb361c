// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"
#include "model/yaml/patch.h"

namespace lintel {

/// One step of the format, from one major version to the next. It works on the trees of the files as they are written, before anything is
/// read from them, and only says which bytes change: comments and order survive. Each step has a file of its own in this folder.
struct Migration {
    int from = 0;
    /// What changes in a file, as patches to be applied in order, each to the result of those before it. Not called for decisions. The
    /// version's own number is not its business.
    Result<QList<yaml::Patch>> (*change)(const SourceFile &file) = nullptr;
};

/// The steps that there are, by version.
const QList<Migration> &migrations();

/// The texts in format `to`, with the number in the root file. Fails where there is no step from a version (format.version), or where a
/// result does not read.
Result<Sources> migrated(const Sources &sources, int from, int to, const QList<Migration> &steps = migrations());

}  // namespace lintel
