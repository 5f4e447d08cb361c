// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/value.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QList>

#include <functional>

namespace lintel::yaml {

/// Where a scalar will stand: decides what must be quoted.
enum class Context : quint8 { Block, Flow, Key };

/// The text as a YAML scalar that every reader takes for this very string, YAML 1.1 readers too: quotes what would be null, a boolean
/// (yes, no, on, off, y, n...), a number in any base or sexagesimal, a timestamp, a merge key, or syntax. Numbers and true/false that are
/// meant as such are written plain with `asIs`. Prefers plain, then double quotes. One line, never longer than needed.
/// Control characters become \x escapes.
QByteArray quoted(const QString &text, Context context, bool asIs = false);

/// How a value is to be written.
struct EmitOptions {
    int indentation = 0;  ///< Column of the entries.
    QByteArray lineBreak = "\n";
    /// Says how many columns a map or list may take as one flow line; 0 means block. Called with the value's key path ("uses", "uses[]"...)
    /// and the value. Paths start at the key of the nearest map around what is emitted or patched: `uses`, in it `uses[]`, in it
    /// `uses[].to`. Not set: every map is block; lists of scalars are flow up to 100 columns.
    std::function<int(const QString &path, const Value &value)> flowColumns;
    /// True for scalars that are numbers, booleans, dates, durations... by schema and so stay plain where YAML would type them.
    std::function<bool(const QString &path, const Value &value)> plainType;
};

/// Comments and blank lines that go with a value. Each comment begins with its `#`; an empty one is a blank line.
struct Remarks {
    QByteArrayList above;  ///< Lines before the entry.
    QByteArray behind;     ///< At the end of the entry's first line.
    QByteArrayList below;  ///< Lines behind the last entry of the map or list.
    QList<Remarks> inner;  ///< Of the map's entries or the list's items, in their order; may be shorter.

    /// There is a comment within the value, so that it cannot stand on one line.
    bool hasInner() const;
};

/// The entries of a map (one per line) or the items of a list as block text, each line ending in the line break. Texts of several lines
/// become literal blocks.
QByteArray emitBlock(const Value &value, const EmitOptions &options);

/// The same with comments: `remarks` are those of the map or list.
QByteArray emitBlock(const Value &value, const EmitOptions &options, const Remarks &remarks);

/// The value as one flow line without line break, e.g. `{to: orders, access: read}`.
QByteArray emitFlow(const Value &value, const EmitOptions &options = {});

/// `key: value` in the best form: scalar on the line, flow where it fits, else block beneath; ends with a line break.
QByteArray emitEntry(const QString &key, const Value &value, const EmitOptions &options);
/// `- value` likewise.
QByteArray emitItem(const Value &value, const EmitOptions &options);

}  // namespace lintel::yaml
