// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/schema.h"

/// What the words of the workspace format mean, in a sentence each, in the language of the window.
namespace lintel::keyhelp {

/// Of a key of a record; empty where nothing is known (a key that somebody declared).
QString brief(RecordType type, const QString &key);
/// Of a key within a field that holds a map.
QString inner(const QString &field, const QString &key);
/// Of a value of an enum.
QString value(const QString &field, const QString &value);
/// Of a word of the expression language.
QString word(const QString &word);
/// What a value of the type looks like: "a duration, such as 15m"; empty for texts.
QString form(FieldType type);

/// "Orders, container"; only the kind when there is no title.
QString description(const QString &title, const QString &kind);
/// "used 3 times".
QString timesUsed(int count);

}  // namespace lintel::keyhelp
