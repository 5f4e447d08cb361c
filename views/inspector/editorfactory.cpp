// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/editorfactory.h"

#include "views/inspector/chipseditor.h"
#include "views/inspector/choiceeditors.h"
#include "views/inspector/expressioneditors.h"
#include "views/inspector/filterlisteditor.h"
#include "views/inspector/markdowneditor.h"
#include "views/inspector/pickeditors.h"
#include "views/inspector/stepseditor.h"
#include "views/inspector/valuetreeeditor.h"

#include <algorithm>

namespace lintel {

namespace {

EditorFamily familyOf(const FieldSpec &spec)
{
    switch (spec.type) {
    case FieldType::Filter: return EditorFamily::Filters;
    case FieldType::Steps: return EditorFamily::Steps;
    case FieldType::Map: return EditorFamily::Tree;
    default: break;
    }
    if (spec.list || spec.name == u"for")  // one word, or several
        return EditorFamily::Chips;
    switch (spec.type) {
    case FieldType::Text: return EditorFamily::Text;
    case FieldType::Boolean: return EditorFamily::Boolean;
    case FieldType::Enum: return EditorFamily::Choice;
    case FieldType::Expression: return EditorFamily::Expression;
    case FieldType::Color: return EditorFamily::Color;
    case FieldType::Date: return EditorFamily::Date;
    default: return spec.name == u"technology" ? EditorFamily::Technology : EditorFamily::Line;
    }
}

bool isFlat(const Value &value)
{
    const ValueList &list = value.list();
    return value.isNull() || value.isScalar()
        || (value.isList() && std::all_of(list.begin(), list.end(), [](const Value &item) { return item.isScalar(); }));
}

}  // namespace

EditorFamily familyOf(const FieldSpec &spec, const Value &value)
{
    const EditorFamily family = familyOf(spec);
    switch (family) {
    case EditorFamily::Tree: return family;
    case EditorFamily::Steps: return value.isNull() || value.isList() ? family : EditorFamily::Tree;
    case EditorFamily::Chips:
    case EditorFamily::Filters: return isFlat(value) ? family : EditorFamily::Tree;
    default: return value.isNull() || value.isScalar() ? family : EditorFamily::Tree;
    }
}

FieldEditor *makeEditor(EditorFamily family, Workbench &workbench, const FieldSpec &spec, QWidget *parent)
{
    switch (family) {
    case EditorFamily::Line: break;
    case EditorFamily::Technology: return new TechnologyEditor(workbench, spec, parent);
    case EditorFamily::Date: return new DateEditor(workbench, spec, parent);
    case EditorFamily::Color: return new ColorEditor(workbench, spec, parent);
    case EditorFamily::Text: return new MarkdownEditor(workbench, spec, parent);
    case EditorFamily::Boolean: return new BooleanEditor(workbench, spec, parent);
    case EditorFamily::Choice: return new ChoiceEditor(workbench, spec, parent);
    case EditorFamily::Expression: return new ExpressionEditor(workbench, spec, parent);
    case EditorFamily::Filters: return new FilterListEditor(workbench, spec, parent);
    case EditorFamily::Chips: return new ChipsEditor(workbench, spec, parent);
    case EditorFamily::Tree: return new ValueTreeEditor(workbench, spec, parent);
    case EditorFamily::Steps: return new StepsEditor(workbench, spec, parent);
    }
    return new LineEditor(workbench, spec, parent);
}

}  // namespace lintel
