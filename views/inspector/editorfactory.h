// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

namespace lintel {

/// The families of values that fields hold.
enum class EditorFamily : quint8 { Line, Technology, Date, Color, Text, Boolean, Choice, Expression, Filters, Chips, Tree, Steps };

/// The family that can show the value: that of the field's type, or the table of keys and values where the value has another shape.
EditorFamily familyOf(const FieldSpec &spec, const Value &value);

FieldEditor *makeEditor(EditorFamily family, Workbench &workbench, const FieldSpec &spec, QWidget *parent);

}  // namespace lintel
