// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/location.h"
#include "model/workspace/workspace.h"

namespace lintel {

/// How one thing of a workspace differs from what it was; of several ways the first that is true.
enum class Difference : quint8 {
    Added,
    Removed,
    Moved,      ///< Another parent or section; also with another id.
    Renamed,    ///< Another id in the same place.
    Changed,    ///< Fields; also the place of a style, since later ones win.
    Retarget,   ///< A reference reads as it did, but names something else now, or nothing.
    Reordered,  ///< The order of entries or siblings alone, where order means nothing.
    Layout,     ///< Where boxes and lines of a view lie.
};
inline constexpr int differenceCount = int(Difference::Layout) + 1;

/// "added", "removed", "moved", "renamed", "changed", "now points to", "reordered", "layout only".
QString toString(Difference difference);

/// A key that differs, as text for people: lists as `a, b`, maps as `{k: v}`, references by the full path of what they name.
struct FieldDifference {
    QString field;
    QString before, after;     ///< Empty where the key is absent.
    bool retargeted = false;   ///< The text is the same, its target is another.
    bool reordered = false;    ///< The same entries in another order.
    QStringList targets = {};  ///< Of retargeted: what it names now, where that is another.
    QStringList missing = {};  ///< Of retargeted: what it names as before, where that is there no more.
    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// One thing that differs. Children that only follow a moved or renamed parent, and references that follow a renamed target, are none.
struct DifferenceEntry {
    Difference kind = Difference::Changed;
    RecordType type = RecordType::Element;
    RecordId before, after;            ///< The record in either workspace; 0 where it is not. Layout: the view.
    QString pathBefore, pathAfter;     ///< Empty where it is not.
    QString name;                      ///< As shown now, or last.
    QString group;                     ///< Full path of the topmost element that it belongs to; empty for what belongs to none.
    QList<FieldDifference> fields;     ///< In the record's order, what came at the end. Of added and removed records all that they say.
    Location whereBefore, whereAfter;  ///< For who knows the files; empty here.

    /// `pathAfter`, or what it was.
    const QString &path() const { return pathAfter.isEmpty() ? pathBefore : pathAfter; }
    friend bool operator==(const DifferenceEntry &, const DifferenceEntry &) = default;
};

/// What changed from one workspace to another, by meaning, sorted by path.
struct Comparison {
    QList<DifferenceEntry> entries;

    bool isEmpty() const { return entries.isEmpty(); }
    qsizetype count(Difference kind) const;
    /// Without entries of these kinds.
    Comparison without(const QList<Difference> &kinds) const;
    friend bool operator==(const Comparison &, const Comparison &) = default;
};

/// Compares `after`, whose ids must have been taken over (see takeOverIds), with `before`. What `diff` applies, this tells.
Comparison describe(const Workspace &before, const Workspace &after);

}  // namespace lintel
