// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/inspector.h"

#include "views/inspector/fieldform.h"
#include "views/inspector/header.h"
#include "views/inspector/recordsection.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

Inspector::Inspector(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_header(new InspectorHeader(workbench, this)),
      m_filter(new QLineEdit(this)),
      m_noField(new QLabel(this)),
      m_scroll(new QScrollArea(this)),
      m_form(new FieldForm(workbench))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_header);
    layout->addWidget(m_filter);
    layout->addWidget(m_noField);
    layout->addWidget(m_scroll, 1);
    setFocusProxy(m_filter);
    setAccessibleName(tr("Inspector"));
    m_filter->setPlaceholderText(tr("Find a field"));
    m_filter->setAccessibleName(tr("Find a field"));
    m_filter->setClearButtonEnabled(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->addWidget(m_form);
    m_sections = makeRecordSections(workbench, content);
    for (RecordSection *section : std::as_const(m_sections))
        column->addWidget(section);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_noField->setText(tr("No field is called so."));
    m_noField->hide();
    connect(m_filter, &QLineEdit::textChanged, this, &Inspector::filter);
    connect(&workbench, &Workbench::selectionChanged, this, &Inspector::follow);
    connect(&workbench, &Workbench::currentViewChanged, this, &Inspector::follow);
    connect(&workbench, &Workbench::changed, this, &Inspector::refresh);
    follow();
}

// What is being typed is finished while everything is still there to take it.
Inspector::~Inspector()
{
    if (QWidget *focus = focusWidget())
        focus->clearFocus();
}

void Inspector::follow()
{
    QList<RecordId> records = m_workbench.selection();
    if (records.isEmpty())
        records = {m_workbench.currentView().isValid() ? m_workbench.currentView() : Workspace::rootId};
    // What is typed belongs to what was shown, and may itself change what there is.
    m_form->finishEditing();
    records.removeIf([this](RecordId id) { return !m_workbench.workspace().contains(id); });
    if (records.isEmpty())
        records = {Workspace::rootId};
    const bool other = records != m_records;
    m_records = records;
    m_header->setRecords(records);
    m_form->setRecords(records, isReadOnly());
    for (RecordSection *section : std::as_const(m_sections))
        section->setRecords(records);
    if (!other)
        return;
    // What was looked for in one record is not to hide all of another that has no such field.
    if (!m_form->hasAnswer())
        m_filter->clear();
    m_scroll->ensureVisible(0, 0);
}

void Inspector::filter(const QString &text)
{
    m_form->filter(text);
    m_noField->setVisible(!text.isEmpty() && !m_form->hasAnswer());
}

void Inspector::refresh(const ChangeSet &changes)
{
    const bool lost =
        std::any_of(m_records.begin(), m_records.end(), [this](RecordId id) { return !m_workbench.workspace().contains(id); });
    if (lost) {
        follow();
        return;
    }
    m_header->refresh();
    m_form->refresh(changes);
    for (RecordSection *section : std::as_const(m_sections))
        section->workspaceChanged(changes);
}

// Decisions are changed in their own text.
bool Inspector::isReadOnly() const
{
    return m_workbench.isReadOnly() || std::any_of(m_records.begin(), m_records.end(), [this](RecordId id) {
               return m_workbench.workspace().record(id).type() == RecordType::Decision;
           });
}

FieldRow *Inspector::row(const QString &field) const
{
    return m_form->row(field);
}

void Inspector::focusField(const QString &field)
{
    m_filter->clear();
    FieldRow *wanted = row(field);
    if (!wanted)
        return;
    for (QWidget *above = wanted->parentWidget(); above; above = above->parentWidget()) {
        if (auto *section = qobject_cast<Section *>(above))
            section->setOpen(true);
    }
    m_scroll->ensureWidgetVisible(wanted);
    wanted->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::goToDefinition()
{
    m_header->goToDefinition();
}

void Inspector::selectParent()
{
    m_header->selectParent();
}

void Inspector::filterFields(const QString &text)
{
    m_filter->setText(text);
}

void Inspector::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

}  // namespace lintel
