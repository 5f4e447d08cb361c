// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/decisionssection.h"

#include "model/decisions/decisionindex.h"
#include "model/edit/governing.h"
#include "model/workspace/workspaceindex.h"
#include "views/inspector/fieldplan.h"
#include "views/inspector/lineeditor.h"
#include "views/inspector/recordlist.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

FieldSpec decisionSpec()
{
    return {u"decisions"_s, FieldType::DecisionRef, false, {}, false};
}

}  // namespace

DecisionsSection::DecisionsSection(Workbench &workbench, QWidget *parent)
    : RecordSection(tr("Decisions"), workbench, parent),
      m_list(new RecordList(tr("Decisions"), body())),
      m_link(new LineEditor(workbench, decisionSpec(), body())),
      m_buttons(new QWidget(body())),
      m_open(new QPushButton(tr("Open the decision"), body()))
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    auto *fresh = new QPushButton(tr("New decision…"), m_buttons);
    row->addWidget(m_link, 1);
    row->addWidget(fresh);
    layoutOfBody()->addWidget(m_list);
    layoutOfBody()->addWidget(m_buttons);
    layoutOfBody()->addWidget(m_open, 0, Qt::AlignLeading);
    connect(m_open, &QPushButton::clicked, this, [this] { this->workbench().openDecision(record()); });
    m_link->setPlaceholder(tr("Link a decision…"));
    m_link->line()->setAccessibleName(tr("Link a decision"));
    connect(m_link, &FieldEditor::edited, this, [this](const Value &value) { link(value.text()); });
    connect(fresh, &QPushButton::clicked, this, [this] { this->workbench().newDecision({record()}); });
    connect(m_list, &RecordList::recordActivated, this, [this](RecordId id) {
        if (workspace().record(id).type() == RecordType::Decision)
            this->workbench().openDecision(id);
        else
            this->workbench().reveal(id);
    });
    connect(m_list, &RecordList::removalRequested, this, &DecisionsSection::unlink);
}

bool DecisionsSection::isAbout(const Record &record) const
{
    return record.type() == RecordType::Element || record.type() == RecordType::Technology || record.type() == RecordType::Decision;
}

void DecisionsSection::fill()
{
    const DecisionIndex index(workspace());
    const bool decision = workspace().record(record()).type() == RecordType::Decision;
    QList<RecordList::Row> rows;
    const QList<RecordId> &others = decision ? index.elementsOf(record()) : index.decisionsOf(record());
    for (const RecordId id : others) {
        const Record &other = workspace().record(id);
        const QString detail =
            decision ? workspace().index().path(id) : tr("%1 (%2)", "title and status").arg(other.text(u"title"), other.text(u"status"));
        rows.append({id, decision ? other.displayName() : other.key(), detail, icons::nameOf(workspace(), id), {}});
    }
    m_list->setRows(rows);
    setTitle(decision ? tr("Governs") : tr("Decisions"));
    m_open->setVisible(decision);
    setCount(int(rows.size()));
    m_link->setRecord(record());
    m_buttons->setVisible(!decision && !workbench().isReadOnly());
}

void DecisionsSection::link(const QString &key)
{
    m_link->setValue({});
    const RecordId decision = workspace().index().named(RecordType::Decision, key);
    workbench().perform(planLinkDecision(workspace(), decision, {record()}),
                        tr("Link %1 to %2").arg(workspace().record(record()).displayName(), key));
}

// Only the element's own word can be taken back here; that of the decision stands in its text.
void DecisionsSection::unlink(RecordId decision)
{
    const QString key = workspace().record(decision).key();
    const Value &own = workspace().record(record()).value(u"decisions");
    QStringList keys = own.texts();
    if (keys.removeAll(key) == 0) {
        emit workbench().notice(tr("%1 says itself that it governs this. Change it there.").arg(key));
        return;
    }
    workbench().perform(planFields(workspace(), {record()}, u"decisions"_s, keys.isEmpty() ? Value() : Value::fromList(keys)),
                        tr("Unlink %1 from %2").arg(workspace().record(record()).displayName(), key));
}

}  // namespace lintel
