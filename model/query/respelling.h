// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/keytexts.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspace.h"

namespace lintel::query {

/// A text of a field of the record, which is an expression or an entry of a view's lists, written so that it means in `to` what it means in
/// `from`: every word that is an id there (of an element, a place, a team, a kind...), and texts that are compared with `group` and
/// `technology`. Other texts between quotes stay, and so does what names nothing, or something that is gone.
QString respelled(const Record &record, FieldType type, const QString &text, const Workspace &from, const Workspace &to);

/// The same for nothing but texts that are compared with `group`.
QString respelled(const Record &record, FieldType type, const QString &text, const Workspace &workspace, const KeyTexts &groups);

}  // namespace lintel::query
