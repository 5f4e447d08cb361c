// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"

/// What a foreign format has no word for travels in properties named `lintel.*`, and becomes fields and records again when it is read:
/// `lintel.FIELD` is a field, `lintel.absent` names fields that there were not, `lintel.SECTION` a list of records of that section (`@` is their key, `@at` their
/// place among siblings), `lintel.id` a key that could not be written, `lintel.order` a place among siblings, `lintel.section` where a
/// relationship stood, `lintel.properties` properties in their order with those that could not be written, and `lintel.files` on the
/// workspace which file what stood in, `lintel.format` on the
/// workspace says that it was written by Lintel
/// at all, and what it has only for the foreign format's sake.
namespace lintel::carried {

inline constexpr QStringView prefix{u"lintel."};
inline constexpr QStringView marker{u"lintel.format"};

/// A value as text: a scalar as it is where that is unmistakable, else as JSON with single quotes, whose only escape is that of four
/// digits, so that neither quotes nor escapes of another format touch it.
QString textOf(const Value &value);
/// The reverse; what is no such text stands for itself.
Value valueOf(const QString &text);

/// The keys that importers of Structurizr's formats keep things under, which stand for a word of the format and are no properties there.
const QStringList &keptKeys();
bool isKept(const QString &key);

/// The record's fields in the order of the schema, then those that it does not know.
ValueMap inOrder(const Record &record);

/// The record's fields and, below them, the records of its sections, with its key.
Value recordValue(const Workspace &workspace, RecordId id, int at = -1);

/// Which records stand in which file apart from the root file: path to names, in the order of the records; null when there is one file.
/// What stands where its parent does is not named.
Value filesOf(const Workspace &workspace);

/// The reverse: gives each record its home, and the workspace an `include` of all. False when the value is none of these.
bool restoreHomes(Workspace &workspace, const Value &files);

/// Gives the records of a workspace that was written by Lintel what their properties carry, and removes these. Nothing where
/// `lintel.format` is missing. References are resolved anew.
void restore(Workspace &workspace);

}  // namespace lintel::carried
