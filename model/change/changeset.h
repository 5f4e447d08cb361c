// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/workspace/workspace.h"

#include <variant>

namespace lintel {

/// A record comes to be (with its id), as `position`-th of its siblings.
struct Insert {
    Record record;
    int position = -1;
    friend bool operator==(const Insert &, const Insert &) = default;
};

/// A record goes; what is below it must have gone before. Holds all that is needed to bring it back.
struct Remove {
    Record record;
    int position = -1;
    friend bool operator==(const Remove &, const Remove &) = default;
};

/// Where a record stands.
struct Place {
    RecordId parent;
    QString section;
    QString key;
    int position = -1;
    QString home;  ///< File; empty: where its parent is.
    friend bool operator==(const Place &, const Place &) = default;
};

/// A record gets another parent, section, key (re-id), position or file. Its id and what is below it stay with it.
struct Move {
    RecordId id;
    Place before;
    Place after;
    friend bool operator==(const Move &, const Move &) = default;
};

/// A field changes; Null is an absent field.
struct SetField {
    RecordId id;
    QString field;
    Value before;
    Value after;
    friend bool operator==(const SetField &, const SetField &) = default;
};

using Change = std::variant<Insert, Remove, Move, SetField>;

/// What a change means, in the order in which it is to be applied. Only made by planners and `diff`: one that exists can be applied to the
/// workspace that it was made for.
class ChangeSet {
public:
    bool isEmpty() const { return m_changes.isEmpty(); }
    qsizetype size() const { return m_changes.size(); }
    auto begin() const { return m_changes.cbegin(); }
    auto end() const { return m_changes.cend(); }
    void append(Change change) { m_changes.append(std::move(change)); }
    void append(const ChangeSet &other) { m_changes.append(other.m_changes); }

    /// The change that takes this one back.
    ChangeSet inverted() const;
    /// Records that it names, each once, in order.
    QList<RecordId> records() const;

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;

private:
    QList<Change> m_changes;
};

/// Applies one change; reference fields are left as they are.
void applyInPlace(Workspace &workspace, const Change &change);

/// Whose references a change may make name something else.
enum class ReferenceEffect : quint8 {
    None,
    Own,  ///< Those of the record itself alone.
    All,
};
ReferenceEffect referenceEffect(const Workspace &workspace, const Change &change);
/// The same of a record of this type that comes, goes or moves: All for what can be named.
ReferenceEffect referenceEffect(RecordType type);

/// The workspace after the change; reference fields are resolved anew when that may matter (see ReferenceEffect).
Workspace apply(Workspace workspace, const ChangeSet &changes);

/// What turns `a` into `b`, whose ids must already be matched (see takeOverIds): removals first (deepest first), then moves, insertions
/// (parents first) and fields. apply(a, diff(a, b)) == b.
ChangeSet diff(const Workspace &a, const Workspace &b);

/// Gives the records of `fresh` the ids that the same records have in `known`: by path, then by `formerly`, then by likeness (same parent
/// and name, or most relationships in common; the only one that says the same under the same id elsewhere, or under another id in the same
/// place). New records get ids that `known` has not used.
Workspace takeOverIds(const Workspace &fresh, const Workspace &known);

}  // namespace lintel
