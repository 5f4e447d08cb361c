// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/filterlisteditor.h"

#include "views/inspector/expressioneditors.h"
#include "views/inspector/fieldinfo.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

FilterListEditor::FilterListEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : FieldEditor(workbench, spec, parent),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    addLine({});
}

void FilterListEditor::addLine(const QString &text)
{
    auto *line = new FilterLine(workbench(), spec(), this);
    line->setRecord(record());
    line->setValue(text.isEmpty() ? Value() : Value(text));
    line->line()->setAccessibleName(tr("%1, entry %2").arg(fieldLabel(spec().name)).arg(m_lines.size() + 1));
    auto *hint = new QLabel(line);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *remover = new QToolButton(line);
    remover->setText(u"×"_s);
    remover->setAutoRaise(true);
    remover->setToolTip(tr("Remove this entry"));
    remover->setAccessibleName(remover->toolTip());
    remover->setEnabled(!text.isEmpty());
    auto *row = static_cast<QBoxLayout *>(line->layout());
    row->addWidget(hint);
    row->addWidget(remover);
    connect(line, &FieldEditor::hintChanged, hint, &QLabel::setText);
    connect(line, &FieldEditor::problemChanged, this, &FilterListEditor::tell);
    connect(line, &FieldEditor::edited, this, [this] { emit edited(value()); });
    connect(remover, &QToolButton::clicked, this, [this, line] { removeLine(line); });
    m_layout->addWidget(line);
    m_lines.append(line);
    setFocusProxy(m_lines.constFirst());
}

void FilterListEditor::removeLine(FilterLine *line)
{
    line->setValue({});
    emit edited(value());
}

void FilterListEditor::tell()
{
    const auto wrong = std::find_if(m_lines.begin(), m_lines.end(), [](const FilterLine *line) { return !line->problem().isEmpty(); });
    setProblem(wrong == m_lines.end() ? QString() : (*wrong)->problem());
}

void FilterListEditor::setValue(const Value &value)
{
    m_shown = value;
    const QStringList texts = value.texts();
    while (m_lines.size() > texts.size() + 1) {
        FilterLine *line = m_lines.takeLast();
        line->hide();
        line->deleteLater();
    }
    while (m_lines.size() < texts.size() + 1)
        addLine({});
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        FilterLine *line = m_lines.at(i);
        line->setRecord(record());
        line->setValue(i < texts.size() ? Value(texts.at(i)) : Value());
        line->setPlaceholder(i > 0 ? tr("Add…") : m_placeholder);
        line->findChild<QToolButton *>()->setEnabled(i < texts.size());
    }
}

Value FilterListEditor::value() const
{
    QStringList texts;
    for (const FilterLine *line : m_lines) {
        if (!line->value().isNull())
            texts.append(line->value().text());
    }
    if (texts.isEmpty())
        return {};
    return m_shown.isScalar() && texts.size() == 1 ? Value(texts.first()) : Value::fromList(texts);
}

void FilterListEditor::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_lines.constFirst()->setPlaceholder(text);
}

bool FilterListEditor::isEditing() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const FilterLine *line) { return line->isEditing(); });
}

void FilterListEditor::finish()
{
    const QList<FilterLine *> lines = m_lines;
    for (FilterLine *line : lines)
        line->finish();
}

}  // namespace lintel
