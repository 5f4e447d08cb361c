// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/childrensection.h"

#include "model/edit/adding.h"
#include "model/edit/deleting.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"
#include "views/inspector/fieldcheck.h"
#include "views/inspector/fieldinfo.h"
#include "views/inspector/fieldplan.h"
#include "views/inspector/recordlist.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// The root's records have no parent.
RecordId below(RecordId record)
{
    return record == Workspace::rootId ? RecordId{} : record;
}

// What tells records without a name apart.
QString detailOf(const Record &record)
{
    static const QStringList telling = {u"price"_s, u"value"_s, u"reason"_s, u"ring"_s, u"of"_s,    u"type"_s, u"where"_s,
                                        u"for"_s,   u"count"_s, u"kind"_s,   u"file"_s, u"email"_s, u"unit"_s, u"description"_s};
    for (const QString &field : telling) {
        const QString text = record.value(field).texts().join(u", "_s);
        if (!text.isEmpty())
            return text.simplified();
    }
    return {};
}

}  // namespace

NewKeyLine::NewKeyLine(Workbench &workbench, RecordType type, QWidget *parent)
    : LineEditor(workbench, {{}, FieldType::String, false, {}, false}, parent),
      m_type(type)
{
}

QString NewKeyLine::problemIn(const QString &text) const
{
    if (text.isEmpty() || m_type == RecordType::Style)
        return {};
    const Result<ChangeSet> plan = planAdd(workspace(), m_type, below(record()), text);
    return plan ? QString() : translatedText(plan.error());
}

ChildList::ChildList(Workbench &workbench, RecordType type, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_type(type),
      m_list(nullptr),
      m_add(new NewKeyLine(workbench, type, this))
{
    const QString title = typeLabel(type);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    auto *label = new QLabel(title, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_list = new RecordList(title, this);
    auto *problem = new QLabel(this);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->hide();
    layout->addWidget(label);
    layout->addWidget(m_list);
    layout->addWidget(m_add);
    layout->addWidget(problem);
    m_add->setPlaceholder(type == RecordType::Style ? tr("Add for… (container, relationship…)") : tr("Add: an id"));
    m_add->line()->setAccessibleName(tr("Add: %1").arg(title));
    connect(m_add, &FieldEditor::edited, this, [this](const Value &value) { add(value.text()); });
    connect(m_add, &FieldEditor::problemChanged, problem, [problem](const QString &text) {
        problem->setText(text);
        problem->setVisible(!text.isEmpty());
    });
    connect(m_list, &RecordList::recordActivated, this, [this](RecordId id) { m_workbench.select({id}, this); });
    connect(m_list, &RecordList::removalRequested, this, &ChildList::remove);
}

int ChildList::fill(RecordId parent)
{
    m_parent = below(parent);
    m_add->setRecord(parent);
    m_add->setVisible(!m_workbench.isReadOnly());
    const Workspace &workspace = m_workbench.workspace();
    QList<RecordList::Row> rows;
    const QList<RecordId> children = workspace.index().children(m_parent, m_type);
    for (const RecordId id : children) {
        const Record &child = workspace.record(id);
        const QString name = m_type == RecordType::Style ? child.value(u"for").texts().join(u", "_s) : child.displayName();
        rows.append({id, name.isEmpty() ? tr("all") : name, detailOf(child), icons::nameOf(workspace, id), {}});
    }
    m_list->setRows(rows);
    return int(rows.size());
}

void ChildList::add(const QString &key)
{
    m_add->setValue({});
    const Workspace &workspace = m_workbench.workspace();
    const Result<ChangeSet> plan = m_type == RecordType::Style ? planAddStyle(workspace, key) : planAdd(workspace, m_type, m_parent, key);
    const RecordId parent = m_parent;
    if (!m_workbench.perform(plan, tr("Add “%1”").arg(key)))
        return;
    const QList<RecordId> children = m_workbench.workspace().index().children(parent, m_type);
    if (!children.isEmpty() && m_type != RecordType::Style)
        m_workbench.select({children.constLast()}, this);
}

void ChildList::remove(RecordId record)
{
    if (m_workbench.isReadOnly())
        return;
    const Result<Deletion> plan = planDelete(m_workbench.workspace(), record);
    const QString label = tr("Remove “%1”").arg(m_workbench.workspace().record(record).displayName());
    m_workbench.perform(plan ? Result<ChangeSet>(plan->changes) : Result<ChangeSet>(plan.error()), label);
}

ChildrenSection::ChildrenSection(Workbench &workbench, QWidget *parent) : RecordSection(tr("Defined here"), workbench, parent) {}

// Elements and relationships have a tree and a section of their own; boxes and lines are moved on the canvas.
QList<RecordType> ChildrenSection::typesBelow(RecordType type)
{
    static const QList<RecordType> elsewhere = {RecordType::Element, RecordType::Relationship, RecordType::Box, RecordType::Line,
                                                RecordType::View};
    QList<RecordType> types;
    for (const SectionSpec &section : sectionsOf(type)) {
        if (!elsewhere.contains(section.type) && !types.contains(section.type))
            types.append(section.type);
    }
    return types;
}

bool ChildrenSection::isAbout(const Record &record) const
{
    return !typesBelow(record.type()).isEmpty();
}

void ChildrenSection::fill()
{
    const RecordType type = workspace().record(record()).type();
    if (type != m_filledFor) {
        qDeleteAll(m_lists);
        m_lists.clear();
        const QList<RecordType> types = typesBelow(type);
        for (const RecordType below : types) {
            m_lists.append(new ChildList(workbench(), below, body()));
            layoutOfBody()->addWidget(m_lists.constLast());
        }
        m_filledFor = type;
    }
    int count = 0;
    for (ChildList *list : std::as_const(m_lists))
        count += list->fill(record());
    setCount(count);
}

}  // namespace lintel
