// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "model/workspace/schema.h"

#include <QtCore/QMap>

#include <functional>
#include <optional>

namespace lintel {

/// What two sides did that cannot both be done.
enum class ConflictKind : quint8 {
    Field,              ///< Both gave a field another value.
    AddedTwice,         ///< Both added the record, with different values of a field.
    RemovedAndChanged,  ///< One removed what the other changed, or put something into.
    MovedTwice,         ///< Both moved it, to two places.
    RenamedTwice,       ///< Both gave it another id.
    SameName,           ///< Two different records would stand under one name.
    Cycle,              ///< Moves of both sides would put things into themselves.
    Order,              ///< Both put the entries of a list whose order counts into another order.
    Text,               ///< Both changed the same lines of a text that is no workspace file (a decision).
};

/// One conflict, told per field. Values are as written; Null is an absent field or record.
struct Conflict {
    ConflictKind kind = ConflictKind::Field;
    QString name;  ///< Names it for as long as the three versions stay the same: "element shop.orders: description".
    RecordType type = RecordType::Workspace;
    QString path;                       ///< Of the record, as the base calls it where it was there; of Text: the file.
    QString field;                      ///< With what is nested: "properties.tier"; empty where it is about the whole record.
    RecordId record;                    ///< In the merged workspace; may be gone there.
    RecordId inBase, inMine, inTheirs;  ///< The record in the three versions; 0 where it is not.
    Value base, mine, theirs;
    bool mineIsGone = false, theirsIsGone = false;  ///< Of RemovedAndChanged: who removed it.
    Location baseAt, mineAt, theirsAt;              ///< Where the texts are known.
    bool resolved = false;                          ///< By one of the choices.

    /// The same as seen from the other side.
    Conflict swapped() const;
    /// True where a person may give a value that neither side has.
    bool takesValue() const;
};

enum class MergeSide : quint8 { Mine, Theirs, Value };

/// What a person chose for one conflict.
struct Choice {
    MergeSide side = MergeSide::Mine;
    Value value;  ///< Of MergeSide::Value: for RenamedTwice and SameName the new id.
};

/// Choices by the conflicts' names, and one for all others. What nobody chose goes as mine has it (but a
/// record that only one side removed stays), and is told as unresolved.
struct Choices {
    QMap<QString, Choice> byName;
    std::optional<MergeSide> others;

    static Choices all(MergeSide side) { return {{}, side}; }
};

/// A reference that names what the other side removed. It is kept; it names nothing now.
struct LostReference {
    RecordId record;  ///< In the merged workspace.
    QString field;
    QString text;
};

struct Merge {
    Workspace workspace;        ///< The result, with the ids of mine; what is not in mine has new ones.
    ChangeSet changes;          ///< What turns mine into it.
    QList<Conflict> conflicts;  ///< All of them, also those that a choice resolved; by path, then field.
    QList<LostReference> lost;

    /// True when nothing is left to choose.
    bool isClean() const;
};

/// Writes the references in a text (an expression, a filter) anew, so that it means in `to` what it meant in `from`; as it is where it cannot.
using TextRespelling =
    std::function<QString(const Record &record, const FieldSpec &field, const QString &text, const Workspace &from, const Workspace &to)>;

/// Three-way merge by meaning. Records are matched first (see alignedTo), so moves, renames and other spellings of references are what they
/// are. Lists whose entries stand for themselves (tags, decisions, include...) and maps are merged entry by entry; orders are merged and
/// conflict only where the order of a list counts. References follow what they name. merge(b, b, x) and merge(b, x, b) are x; so is
/// merge(b, x, x); the outcome is the same, with swapped conflicts, whichever side is called mine.
Merge merge(const Workspace &base, const Workspace &mine, const Workspace &theirs, const Choices &choices = {},
            const TextRespelling &respell = {});

}  // namespace lintel
