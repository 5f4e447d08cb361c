// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/fieldeditor.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QUndoStack>

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

bool FieldEditor::handsUndoOn(QEvent *event)
{
    if (isEditing() || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->ignore();
        return true;
    }
    if (undo)
        m_workbench.undoStack()->undo();
    else
        m_workbench.undoStack()->redo();
    return true;
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
