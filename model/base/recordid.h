// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QList>

#include <compare>

namespace lintel {

/// Names one record of a workspace (element, relationship, view, team...) for as long as the workspace is open. Opaque and stable: it
/// survives renames and moves, never reaches a file, and 0 means "none". Paths such as `portal.api` are derived from records.
struct RecordId {
    quint32 number = 0;

    constexpr bool isValid() const { return number != 0; }
    constexpr explicit operator bool() const { return isValid(); }  // NOLINTNEXTLINE(modernize-use-nullptr): a false finding
    friend constexpr std::strong_ordering operator<=>(RecordId, RecordId) = default;  // NOLINT(modernize-use-nullptr)
    friend size_t qHash(RecordId id, size_t seed = 0) noexcept { return ::qHash(id.number, seed); }
};

/// A RecordId that is known to name an element (person, system, container...).
using ElementId = RecordId;

}  // namespace lintel

Q_DECLARE_TYPEINFO(lintel::RecordId, Q_PRIMITIVE_TYPE);
