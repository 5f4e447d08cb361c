// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/location.h"
#include "views/editors/yamlmeaning.h"

namespace lintel {

class Workbench;

/// The record that the text at a place names, by being its id or a reference to it; 0 when it names none. `word` is the word at the place.
RecordId symbolAt(const Workspace &workspace, const YamlContext &context, const YamlMeaning &meaning, const QString &word);

/// A place that names a record.
struct Reference {
    Location where;
    RecordId record;  ///< Whose text it is in.
    QString line;     ///< That line, without blanks around it.
};

/// All places that name the record: references, steps, expressions, filters, technologies; sorted by file and line.
QList<Reference> referencesTo(const Workbench &workbench, RecordId target);

}  // namespace lintel
