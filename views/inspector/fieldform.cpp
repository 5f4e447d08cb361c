// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/fieldform.h"

#include "model/workspace/workspaceindex.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

FieldSection::FieldSection(FieldGroup group, Workbench &workbench, const QList<FieldEntry> &entries, QWidget *parent)
    : Section(groupLabel(group), parent),
      m_group(group),
      m_form(new QFormLayout)
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(4);
    layoutOfBody()->addLayout(m_form);
    for (const FieldEntry &entry : entries) {
        auto *row = new FieldRow(workbench, entry, body());
        auto *label = new QLabel(fieldLabel(entry.spec.name), body());
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(row);
        const QString help = entry.help.isEmpty() ? tr("Key: %1").arg(entry.spec.name) : entry.help;
        label->setToolTip(Qt::convertFromPlainText(help));
        if (row->isTall()) {
            m_form->addRow(label);
            m_form->addRow(row);
        } else {
            m_form->addRow(label, row);
        }
        m_rows.append(row);
        connect(row, &FieldRow::givenChanged, this, &FieldSection::tellCount);
    }
    tellCount();
}

void FieldSection::tellCount()
{
    setCount(int(std::count_if(m_rows.begin(), m_rows.end(), [](const FieldRow *row) { return row->isGiven(); })));
}

void FieldSection::filter(const QString &text)
{
    bool any = text.isEmpty();
    for (FieldRow *row : std::as_const(m_rows)) {
        const QString &name = row->entry().spec.name;
        const bool shown = name.contains(text, Qt::CaseInsensitive) || fieldLabel(name).contains(text, Qt::CaseInsensitive);
        any = any || shown;
        m_form->setRowVisible(row, shown);
        int at = 0;
        m_form->getWidgetPosition(row, &at, nullptr);
        QLayoutItem *above = row->isTall() && at > 0 ? m_form->itemAt(at - 1, QFormLayout::SpanningRole) : nullptr;
        if (above && qobject_cast<QLabel *>(above->widget()))
            m_form->setRowVisible(at - 1, shown);
    }
    setVisible(any);
}

FieldForm::FieldForm(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
}

void FieldForm::setRecords(const QList<RecordId> &records, bool readOnly)
{
    finishEditing();
    m_records = records;
    m_readOnly = readOnly;
    const QList<FieldEntry> entries = fieldsOf(m_workbench.workspace(), records);
    QStringList signature;
    for (const FieldEntry &entry : entries)
        signature.append(entry.spec.name % u'/' % QString::number(int(entry.spec.type)) % u'/' % entry.spec.allowed.join(u','));
    if (signature != m_signature) {
        m_signature = signature;
        rebuild(entries);
    }
    const QList<FieldRow *> all = rows();
    for (FieldRow *row : all)
        row->setRecords(records, readOnly);
}

void FieldForm::rebuild(const QList<FieldEntry> &entries)
{
    for (FieldSection *section : std::as_const(m_sections)) {
        section->hide();
        section->deleteLater();
    }
    m_sections.clear();
    for (int i = 0; i < fieldGroupCount; ++i) {
        QList<FieldEntry> ofGroup;
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(ofGroup),
                     [i](const FieldEntry &entry) { return int(entry.group) == i; });
        if (ofGroup.isEmpty())
            continue;
        auto *section = new FieldSection(FieldGroup(i), m_workbench, ofGroup, this);
        const bool rare = FieldGroup(i) == FieldGroup::Links
            || (FieldGroup(i) == FieldGroup::Look && m_workbench.workspace().record(m_records.constFirst()).type() != RecordType::Style);
        section->setOpen(m_open.value(i, !rare));
        connect(section, &Section::toggled, this, [this, i](bool open) { m_open[i] = open; });
        layout()->addWidget(section);
        m_sections.append(section);
        section->filter(m_filter);
    }
}

// Values are inherited from what stands above and from kinds, and which fields there are depends on the declared ones.
bool FieldForm::isTouchedBy(const ChangeSet &changes) const
{
    const Workspace &workspace = m_workbench.workspace();
    const QList<RecordId> touched = changes.records();
    return std::any_of(touched.begin(), touched.end(), [&](RecordId id) {
        const RecordType type = workspace.record(id).type();
        if (m_records.contains(id) || type == RecordType::Kind || type == RecordType::Field || !workspace.contains(id))
            return true;
        return std::any_of(m_records.begin(), m_records.end(), [&](RecordId shown) {
            const Record &record = workspace.record(shown);
            return workspace.index().isBelow(shown, id) || record.target(u"of") == id
                || workspace.index().isBelow(record.target(u"of"), id);
        });
    });
}

void FieldForm::refresh(const ChangeSet &changes)
{
    if (m_records.isEmpty() || !isTouchedBy(changes))
        return;
    const QList<FieldRow *> all = rows();
    const bool typing = std::any_of(all.begin(), all.end(), [](const FieldRow *row) { return row->editor()->isEditing(); });
    if (!typing) {
        setRecords(m_records, m_readOnly);
        return;
    }
    for (FieldRow *row : all)
        row->refresh();
}

void FieldForm::finishEditing()
{
    const QList<FieldRow *> all = rows();
    for (FieldRow *row : all) {
        if (row->editor()->isEditing())
            row->editor()->finish();
    }
}

QList<FieldRow *> FieldForm::rows() const
{
    QList<FieldRow *> all;
    for (const FieldSection *section : m_sections)
        all += section->rows();
    return all;
}

FieldRow *FieldForm::row(const QString &field) const
{
    const QList<FieldRow *> all = rows();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FieldRow *row) { return row->entry().spec.name == field; });
    return found == all.end() ? nullptr : *found;
}

void FieldForm::filter(const QString &text)
{
    m_filter = text;
    for (FieldSection *section : std::as_const(m_sections))
        section->filter(text);
}

bool FieldForm::hasAnswer() const
{
    return std::any_of(m_sections.begin(), m_sections.end(), [](const FieldSection *section) { return !section->isHidden(); });
}

}  // namespace lintel
