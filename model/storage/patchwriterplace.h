// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sources.h"
#include "model/workspace/schema.h"

namespace lintel {

/// Where a record stands in the texts.
struct TextPlace {
    int file = -1;                        ///< Index into Sources; -1: in no file.
    yaml::NodeIndex node = yaml::noNode;  ///< The record's value.
    bool byPath = false;                  ///< Stands in a top-level section under its full path, though it has a parent.

    bool isValid() const { return node != yaml::noNode; }
};

/// The path of an element, made from keys alone: works while references and the index are behind the changes.
QString keyPath(const Workspace &workspace, RecordId id);

/// The section that a record stands in, as its parent's type (or the root) knows it; null for records of files of their own.
const SectionSpec *sectionOfRecord(const Workspace &workspace, const Record &record);

/// Finds the record by descending along its keys, so that no origin needs to be kept up to date while texts change.
TextPlace findRecord(const Workspace &workspace, const Sources &sources, RecordId id);

/// Records below, in reading order.
QList<RecordId> recordsBelow(const Workspace &workspace, RecordId id);

/// The child of the map behind which a new key stands in canonical order; noNode: first.
yaml::NodeIndex canonicalPlace(const yaml::SyntaxTree &tree, yaml::NodeIndex map, RecordType type, const QString &key);

/// The child of the section's container behind which the record goes: its nearest sibling before it, else the first or the last place.
yaml::NodeIndex siblingPlace(const Workspace &workspace, const Sources &sources, const Record &record, int file, yaml::NodeIndex container);

/// Path of the root file.
QString rootFile(const Sources &sources);
/// The folder of the layout files that go with a root file.
QString layoutFolder(const QString &root);
/// Path of a view's layout file.
QString layoutFile(const Sources &sources, const QString &view);

}  // namespace lintel
