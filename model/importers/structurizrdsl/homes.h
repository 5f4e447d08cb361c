// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/foreignplaces.h"
#include "model/workspace/workspace.h"

#include <QtCore/QStringList>

namespace lintel::structurizr::dsl {

/// Names for the files that the included files become, in the order of `files` (the root file first, which gets none): `model/people.dsl`
/// is `model/people.yaml`. Each is a path beneath the root, unlike the others also where case does not count, and no name that means
/// something else in a workspace.
QStringList fragmentNames(const QStringList &files);

/// Gives each record of the workspace the home that its place says: what came from an included file, the name that this has; relationships
/// are with their source, and what is in an environment with that; styles, whose order counts, stay together. Returns the homes in use, in
/// the order of the files.
QStringList giveHomes(Workspace &workspace, const DeclaredPlaces &declared, const QStringList &files);

}  // namespace lintel::structurizr::dsl
