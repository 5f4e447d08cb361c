// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"
#include "model/base/location.h"
#include "model/base/recordid.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>

#include <optional>

namespace lintel {

struct Snapshot;
class Workspace;

/// Where a record was declared in another tool's files, and where what it says of itself stands there.
struct Declared {
    Location where;
    QList<std::pair<QString, Location>> fields;  ///< By name of the field; the last of a name counts.

    /// The field's place; the record's own where it is not known.
    const Location &of(const QString &field) const;
};

/// Declared places by names of records, as declaredNames() gives them.
using DeclaredPlaces = QHash<QString, Declared>;

/// By file of the workspace that was taken over as a text (a decision, a page): where its first line is in the file that it was made of. That
/// may be before the first line there, where lines were added.
using MadeFiles = QHash<QString, Location>;

/// A name for each record but those of pictures, in the order of the workspace: the same for a workspace and for what its text reads as.
QList<std::pair<QString, RecordId>> declaredNames(const Workspace &workspace);

/// From places in the texts of a workspace that was made of another tool's files to places in those.
class ForeignPlaces {
public:
    ForeignPlaces() = default;
    /// Of texts as they were read, records being known by their names. Files are named without the sources' prefix.
    ForeignPlaces(const Snapshot &read, const DeclaredPlaces &declared, MadeFiles made = {});

    /// The place of what stands at or most closely before this in the same file; nothing where the file was made of no other one.
    std::optional<Location> find(const Location &own) const;
    /// A place in the texts that was made of what stands there, or most closely before in the same file; nothing where there is none.
    std::optional<Location> back(const Location &foreign) const;
    bool isEmpty() const { return m_files.isEmpty() && m_made.isEmpty(); }

private:
    using Places = QMap<std::pair<int, int>, Location>;  ///< By line and column.
    void add(const Location &own, const Location &foreign);

    QMap<QString, Places> m_files;
    QMap<QString, Places> m_back;
    MadeFiles m_made;
};

/// Diagnostics of a reading with the places that they have in the foreign files; of places that are not known, as they are. `prefix` is the
/// one of the sources.
Diagnostics atForeignPlaces(Diagnostics diagnostics, const ForeignPlaces &places, const QString &prefix);

}  // namespace lintel
