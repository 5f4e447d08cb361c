// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/completion.h"

/// What of a model can be named in a text.
namespace lintel::modelwords {

/// Values for a field: references, names, words that are in use.
QList<Suggestion> forField(const Workspace &workspace, const YamlMeaning &meaning);
/// Keys of a section that name records: elements beneath `instances`.
QList<Suggestion> forIds(const Workspace &workspace, const YamlMeaning &meaning, const YamlContext &context);
/// Elements as a text in `scope` names them: what is near first.
QList<Suggestion> elements(const Workspace &workspace, ElementId scope);
/// All records of a type by their keys.
QList<Suggestion> keyed(const Workspace &workspace, RecordType type);
/// "Order store, container (database)": what a record is, in one line.
QString describe(const Workspace &workspace, RecordId record);

}  // namespace lintel::modelwords
