// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/deletedialog.h"

#include "model/edit/deleting.h"
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

// One plan after the other, each on what the ones before leave.
Result<Deletion> planAll(const Workspace &workspace, const QList<RecordId> &records)
{
    Workspace now = workspace;
    Deletion all;
    for (const RecordId id : records) {
        if (!now.contains(id))
            continue;  // went along with another
        const Result<Deletion> one = planDelete(now, id);
        if (!one)
            return one.error();
        all.changes.append(one->changes);
        for (const QString &consequence : one->consequences) {
            if (!all.consequences.contains(consequence))
                all.consequences.append(consequence);
        }
        now = apply(now, one->changes);
    }
    return all;
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
    const Result<Deletion> plan = planAll(workbench.workspace(), records);
    if (plan) {
        m_plan = plan->changes;
        m_consequences = plan->consequences;
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
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
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
