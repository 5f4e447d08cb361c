// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/lookform.h"

#include "views/inspector/editorfactory.h"
#include "views/inspector/expressioneditors.h"
#include "views/inspector/expressionwords.h"
#include "views/inspector/fieldinfo.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

LookForm::LookForm(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const FieldSpec &spec : recordSpec(RecordType::Style).fields) {
        if (spec.type != FieldType::Map)
            addRow(spec, false);
    }
    auto *heading = new QLabel(fieldLabel(u"dark"_s), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_form->addRow(heading);
    for (const QString &key : {u"background"_s, u"color"_s, u"stroke"_s}) {
        if (const FieldSpec *spec = fieldSpec(RecordType::Style, key))
            addRow(*spec, true);
    }
}

void LookForm::addRow(const FieldSpec &spec, bool dark)
{
    auto *field = new QWidget(this);
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    column->addLayout(line);
    Row row{spec.name, dark, makeEditor(familyOf(spec, {}), m_workbench, spec, field), new QLabel(field), new QToolButton(field)};
    row.note->setTextFormat(Qt::PlainText);
    row.note->setWordWrap(true);
    row.note->hide();
    row.reset->setText(u"↺"_s);
    row.reset->setAutoRaise(true);
    row.reset->setToolTip(tr("Remove this value"));
    row.reset->setAccessibleName(tr("%1: remove the value").arg(fieldLabel(spec.name)));
    QSizePolicy keep = row.reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(keep);
    line->addWidget(row.editor, 1);
    line->addWidget(row.reset);
    column->addWidget(row.note);
    field->setFocusProxy(row.editor);
    auto *label = new QLabel(fieldLabel(spec.name), this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    const auto show = [row](const QString &hint) {
        const QString &problem = row.editor->problem();
        row.note->setText(problem.isEmpty() ? hint : tr("⚠ %1", "a problem").arg(problem));
        row.note->setVisible(!row.note->text().isEmpty());
    };
    connect(row.editor, &FieldEditor::problemChanged, row.note, show);
    connect(row.editor, &FieldEditor::hintChanged, row.note, show);
    connect(row.editor, &FieldEditor::edited, this, [this, spec, dark](const Value &value) { apply(spec.name, dark, value); });
    connect(row.reset, &QToolButton::clicked, this, [this, spec, dark] { apply(spec.name, dark, {}); });
    m_rows.append(row);
}

Value LookForm::valueOf(const Row &row) const
{
    return row.dark ? m_style.value(u"dark").value(row.key) : m_style.value(row.key);
}

void LookForm::setStyle(const Value &style, RecordId record, bool readOnly)
{
    m_style = style;
    QList<query::Subject> subjects = subjectsOfStyle(style.value(u"for").texts());
    for (const Row &row : std::as_const(m_rows)) {
        const Value value = valueOf(row);
        row.editor->setRecord(record);
        if (auto *expression = qobject_cast<ExpressionEditor *>(row.editor))
            expression->setSubjects(subjects);
        const bool shown = row.editor->isEditing() || (value == row.editor->value() && row.editor->problem().isEmpty());
        if (!shown)
            row.editor->setValue(value);
        row.editor->setPlaceholder(tr("not given"));
        row.editor->setReadOnly(readOnly);
        row.reset->setVisible(!value.isNull() && !readOnly);
    }
}

void LookForm::finishEditing()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor->isEditing())
            row.editor->finish();
    }
}

FieldEditor *LookForm::editor(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return (row.dark ? QString(u"dark."_s % row.key) : row.key) == key; });
    return found == m_rows.end() ? nullptr : found->editor;
}

void LookForm::apply(const QString &key, bool dark, const Value &value)
{
    if (!dark) {
        emit edited(key, value);
        return;
    }
    Value colours = m_style.value(u"dark");
    colours.set(key, value);
    emit edited(u"dark"_s, colours.map().isEmpty() ? Value() : colours);
}

}  // namespace lintel
