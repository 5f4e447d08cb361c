// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/yamlmeaning.h"

namespace lintel {

/// Something that could stand at the cursor.
struct Suggestion {
    QString text;      ///< As listed.
    QString detail;    ///< What it is, in a few words.
    QString inserted;  ///< What is written; `text` when empty. A line break means one at the key's indentation.
    QString icon;      ///< A name for icons::named().
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

struct Suggestions {
    QList<Suggestion> list;  ///< The likeliest first.
    int begin = 0;           ///< Columns of what one of them replaces.
    int end = 0;
    QString typed;  ///< What is there before the cursor; all of `list` hold it, in this order of letters.
};

/// What can be written at a column of a line: keys that the schema allows here and the record does not have, values of enums, references to
/// what the model has, words of the expression language.
Suggestions suggestionsAt(const Workspace &workspace, const YamlContext &context, const YamlMeaning &meaning, const QString &line,
                          int column);

/// Whether the letters of `typed` stand in `text`, in order and without regard to case.
bool holdsLetters(QStringView text, QStringView typed);

}  // namespace lintel
