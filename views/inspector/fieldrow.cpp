// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/fieldrow.h"

#include "model/workspace/workspaceindex.h"
#include "views/inspector/fieldplan.h"
#include "views/inspector/inheritance.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Values for a placeholder: one line.
QString brief(const Value &value, FieldType type)
{
    if (type == FieldType::Boolean && value.isScalar())
        return value.text() == u"true" ? FieldRow::tr("Yes") : FieldRow::tr("No");
    if (value.isScalar())
        return value.text().simplified();
    if (value.isList())
        return value.texts().join(u", "_s);
    QStringList keys;
    for (const auto &entry : value.map())
        keys.append(entry.first);
    return keys.join(u", "_s);
}

QLabel *makeNote(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

}  // namespace

FieldRow::FieldRow(Workbench &workbench, FieldEntry entry, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_entry(std::move(entry)),
      m_layout(new QVBoxLayout(this)),
      m_line(new QWidget(this)),
      m_reset(new QToolButton(m_line)),
      m_hint(makeNote(this)),
      m_problem(makeNote(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(2);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins({});
    line->setSpacing(2);
    m_layout->addWidget(m_line);
    m_layout->addWidget(m_hint);
    m_layout->addWidget(m_problem);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_reset->setText(u"↺"_s);
    m_reset->setAutoRaise(true);
    m_reset->setObjectName(u"reset"_s);
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keep);
    connect(m_reset, &QToolButton::clicked, this, &FieldRow::reset);
    makeEditorFor({});
}

void FieldRow::makeEditorFor(const Value &value)
{
    const EditorFamily family = familyOf(m_entry.spec, value);
    if (m_editor && family == m_family)
        return;
    if (m_editor) {
        m_editor->hide();
        m_editor->deleteLater();
    }
    m_family = family;
    m_editor = makeEditor(family, m_workbench, m_entry.spec, m_line);
    auto *line = static_cast<QHBoxLayout *>(m_line->layout());
    line->insertWidget(0, m_editor, 1);
    line->removeWidget(m_reset);
    line->addWidget(m_reset, 0, m_editor->isTall() ? Qt::AlignTop : Qt::AlignVCenter);
    setFocusProxy(m_editor);
    QWidget::setTabOrder(m_editor, m_reset);
    m_hintText.clear();
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::apply);
    connect(m_editor, &FieldEditor::problemChanged, this, &FieldRow::showHint);
    connect(m_editor, &FieldEditor::hintChanged, this, [this](const QString &hint) {
        m_hintText = hint;
        showHint();
    });
}

void FieldRow::setRecords(const QList<RecordId> &records, bool readOnly)
{
    const bool same = records == m_records;
    if (!same && m_editor->isEditing())
        m_editor->finish();
    m_records = records;
    m_readOnly = readOnly;
    if (same) {
        refresh();
        return;
    }
    m_shown = {};
    const Value first = m_workbench.workspace().record(records.constFirst()).value(m_entry.spec.name);
    makeEditorFor(first);
    m_editor->setValue({});
    refresh();
}

void FieldRow::refresh()
{
    if (m_records.isEmpty() || m_editor->isEditing())
        return;
    const Workspace &workspace = m_workbench.workspace();
    const Value &first = workspace.record(m_records.constFirst()).value(m_entry.spec.name);
    const auto same = [&](RecordId id) { return workspace.record(id).value(m_entry.spec.name) == first; };
    const auto given = [&](RecordId id) { return workspace.record(id).has(m_entry.spec.name); };
    const bool several = !std::all_of(m_records.begin(), m_records.end(), same);
    const bool wasGiven = m_given;
    m_given = std::any_of(m_records.begin(), m_records.end(), given);
    show(several ? Value() : first, several);
    if (m_given != wasGiven)
        emit givenChanged();
}

void FieldRow::show(const Value &value, bool several)
{
    makeEditorFor(value);
    m_editor->setRecord(m_records.constFirst());
    // Setting what is shown already would move cursors and close rows.
    const bool equal = value.kind() == m_editor->value().kind() && value == m_editor->value() && m_editor->problem().isEmpty();
    m_shown = value;
    m_several = several;
    if (!equal)
        m_editor->setValue(value);
    m_editor->setPlaceholder(placeholder(several));
    m_editor->setReadOnly(m_readOnly);
    m_reset->setVisible(m_given && !m_readOnly);
    const bool inherits = !inheritedValue(m_workbench.workspace(), m_records.constFirst(), m_entry.spec.name).value.isNull();
    const QString label = fieldLabel(m_entry.spec.name);
    m_reset->setToolTip(inherits ? tr("Go back to the inherited value") : tr("Remove this value"));
    m_reset->setAccessibleName(inherits ? tr("%1: go back to the inherited value").arg(label) : tr("%1: remove the value").arg(label));
    showHint();
}

QString FieldRow::placeholder(bool several) const
{
    if (several)
        return tr("several values");
    const Workspace &workspace = m_workbench.workspace();
    const Inherited inherited = inheritedValue(workspace, m_records.constFirst(), m_entry.spec.name);
    if (inherited.value.isNull() || m_records.size() > 1)
        return tr("not given");
    const Record &from = workspace.record(inherited.from);
    const QString value = brief(inherited.value, m_entry.spec.type);
    if (!inherited.from)
        return value;
    return from.type() == RecordType::Kind ? tr("%1 (from the kind %2)").arg(value, from.key())
                                           : tr("%1 (from %2)").arg(value, from.displayName());
}

void FieldRow::showHint()
{
    const QString &problem = m_editor->problem();
    m_problem->setText(problem.isEmpty() ? QString() : tr("⚠ %1", "a problem").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    QString hint = m_hintText;
    // Tables have no room for a grey text of their own.
    const bool table = m_family == EditorFamily::Tree || m_family == EditorFamily::Steps;
    if (table && m_shown.isNull() && !m_records.isEmpty())
        hint = placeholder(m_several);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty() && problem.isEmpty());
    m_editor->setAccessibleDescription(problem.isEmpty() ? hint : problem);
    m_editor->setToolTip(m_entry.help.isEmpty() ? QString() : Qt::convertFromPlainText(m_entry.help));
}

QString FieldRow::name() const
{
    const Workspace &workspace = m_workbench.workspace();
    if (m_records.size() == 1)
        return workspace.record(m_records.constFirst()).displayName();
    return tr("%n records", nullptr, int(m_records.size()));
}

void FieldRow::apply(const Value &value)
{
    const QString label = tr("Change “%1” of %2").arg(fieldLabel(m_entry.spec.name), name());
    const bool done = m_workbench.perform(planFields(m_workbench.workspace(), m_records, m_entry.spec.name, value), label);
    if (done) {
        refresh();
        return;
    }
    m_shown = {};
    m_editor->setValue({});
    refresh();
}

void FieldRow::reset()
{
    m_editor->setValue({});
    apply({});
}

}  // namespace lintel
