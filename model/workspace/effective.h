// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

namespace lintel {

/// The record's own value, else for inherited fields (owner, lifecycle, tier, group and declared fields with `inherit: true`) the nearest
/// ancestor's, else the default of its kind. Instances fall back to their element, relationships do not inherit. Null when there is none.
Value effective(const Workspace &workspace, RecordId id, QStringView field);

/// The record's own `kind`, or what it is: "container", "relationship", "node"...
QString kindOf(const Workspace &workspace, RecordId id);

/// True when the record's kind is `kind` or derived from it (through `kinds` and their `of`), or its level or type is `kind`.
bool isKind(const Workspace &workspace, RecordId id, QStringView kind);

/// The tags given by its kinds, then its own, without repetition.
QStringList tagsOf(const Workspace &workspace, RecordId id);

/// True when the field is inherited along parents.
bool isInherited(const Workspace &workspace, QStringView field);

/// True for an element that is not ours: `external: true` on itself or an ancestor.
bool isExternal(const Workspace &workspace, ElementId id);

/// A technology text ("Java 21, Spring Boot 3") matched against the workspace's `technologies`.
struct TechnologyUse {
    RecordId technology;  ///< 0 when it is not known.
    QString name;         ///< As known, or as written.
    QString version;
};
QList<TechnologyUse> technologiesOf(const Workspace &workspace, RecordId id);

}  // namespace lintel
