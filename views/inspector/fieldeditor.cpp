// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/fieldeditor.h"

namespace lintel {

FieldEditor::FieldEditor(Workbench &workbench, FieldSpec spec, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_spec(std::move(spec))
{
}

void FieldEditor::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged(problem);
}

void markInvalid(QWidget *widget, bool invalid)
{
    if (!invalid) {
        widget->setPalette({});
        return;
    }
    constexpr int part = 20;  // percent of red
    QPalette palette = widget->palette();
    const QColor base = widget->parentWidget() ? widget->parentWidget()->palette().color(QPalette::Base) : palette.color(QPalette::Base);
    const auto mixed = [](int a, int b) { return (a * (100 - part) + b * part) / 100; };
    palette.setColor(QPalette::Base, QColor(mixed(base.red(), 230), mixed(base.green(), 30), mixed(base.blue(), 30)));
    widget->setPalette(palette);
}

}  // namespace lintel
