// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/deletedialog.h"

#include "model/edit/deleting.h"
#include "model/workspace/workspaceindex.h"
#include "views/models/recordtext.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// As people call it, with enough beside it to tell which one is meant.
QString nameOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    if (record.type() == RecordType::Relationship) {
        const auto end = [&](const QString &key) {
            const RecordId element = record.target(key);
            return element ? workspace.record(element).displayName() : record.value(key).text();
        };
        return end(u"from"_s) % u" → "_s % end(u"to"_s);
    }
    const QString label = RecordText::label(workspace, id);
    if (record.type() == RecordType::Instance)
        return label % u" @ "_s % workspace.index().path(record.parent());
    return label.isEmpty() ? workspace.index().path(id) : label;
}

// Everything in the order in which it is read, each with what becomes of it.
QStringList consequencesOf(const Workspace &workspace, const Deletion &plan)
{
    const auto all = [&workspace](const QList<RecordId> &records, const QString &line) {
        QStringList lines;
        for (const RecordId id : records)
            lines.append(line.arg(nameOf(workspace, id), RecordText::typeName(workspace, id)));
        return lines;
    };
    return all(plan.gone, DeleteDialog::tr("%1 (%2) goes along"))
        + all(plan.mended, DeleteDialog::tr("%1 (%2) loses the entry that names it"))
        + all(plan.dangling, DeleteDialog::tr("%1 (%2) goes on naming it; findings tell about that"));
}

}  // namespace

DeleteDialog::DeleteDialog(Workbench &workbench, const QList<RecordId> &records, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_records(records),
      m_plan(ChangeSet())
{
    setWindowTitle(tr("Delete from the model"));
    for (const RecordId id : records)
        m_names.append(workbench.workspace().record(id).displayName());
    const Result<Deletion> plan = planDelete(workbench.workspace(), records);
    if (plan) {
        m_plan = plan->changes;
        m_consequences = consequencesOf(workbench.workspace(), *plan);
    } else {
        m_plan = plan.error();
    }
    build();
}

void DeleteDialog::build()
{
    auto *icon = new QLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    icon->setPixmap(icons::named(u"delete"_s).pixmap(QSize(side, side), devicePixelRatioF()));
    auto *question = new QLabel(this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    if (!m_plan)
        question->setText(translatedText(m_plan.error()));
    else if (m_names.size() == 1)
        question->setText(tr("Delete '%1' from the model? It goes from every view.").arg(m_names.first()));
    else
        question->setText(tr("Delete %n thing(s) from the model? They go from every view.", nullptr, int(m_names.size())));
    auto *head = new QHBoxLayout;
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addWidget(question, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    if (!m_consequences.isEmpty()) {
        auto *caption = new QLabel(tr("This goes along, or needs mending afterwards (%n):", nullptr, int(m_consequences.size())), this);
        caption->setTextFormat(Qt::PlainText);
        auto *list = new QListWidget(this);
        list->addItems(m_consequences);
        list->setAccessibleName(tr("What goes along"));
        list->setSelectionMode(QAbstractItemView::NoSelection);
        list->setWordWrap(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        caption->setBuddy(list);
        column->addWidget(caption);
        column->addWidget(list, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *remove = buttons->addButton(tr("Delete"), QDialogButtonBox::AcceptRole);
    remove->setIcon(icons::named(u"delete"_s));
    remove->setEnabled(m_plan.ok() && !m_workbench.isReadOnly());
    remove->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DeleteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DeleteDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
}

QString DeleteDialog::label() const
{
    return m_names.size() == 1 ? tr("Delete %1").arg(m_names.first()) : tr("Delete %n thing(s)", nullptr, int(m_names.size()));
}

void DeleteDialog::accept()
{
    if (m_workbench.perform(m_plan, label()))
        QDialog::accept();
}

}  // namespace lintel
