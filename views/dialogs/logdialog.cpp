// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/logdialog.h"

#include "views/dialogs/messagelog.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/icons.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QTextDocument>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem *lineFor(const MessageLog::Entry &entry)
{
    const QString where = entry.where.file.isEmpty() ? QString() : u"%1:%2"_s.arg(entry.where.file).arg(entry.where.line);
    auto *item = new QTreeWidgetItem({QLocale().toString(entry.when.time(), QLocale::ShortFormat), entry.text, where});
    item->setIcon(1, icons::named(iconNameOf(entry.severity)));
    item->setToolTip(1, Qt::convertFromPlainText(entry.text));
    return item;
}

}  // namespace

LogDialog::LogDialog(MessageLog &log, QWidget *parent) : QDialog(parent), m_log(log)
{
    setWindowTitle(tr("Messages"));
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Messages"));
    m_list->setHeaderLabels({tr("Time"), tr("Message"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copyAll = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    QPushButton *clear = buttons->addButton(tr("Clear"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(copyAll, &QPushButton::clicked, this, &LogDialog::copy);
    connect(clear, &QPushButton::clicked, &m_log, &MessageLog::clear);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_log, &MessageLog::added, this, &LogDialog::addLatest);
    connect(&m_log, &MessageLog::cleared, m_list, &QTreeWidget::clear);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const MessageLog::Entry entry = m_log.entries().value(m_list->indexOfTopLevelItem(item));
        if (!entry.where.file.isEmpty())
            emit openTextRequested(entry.where);
    });
    const QList<MessageLog::Entry> &entries = m_log.entries();
    for (const MessageLog::Entry &entry : entries)
        m_list->addTopLevelItem(lineFor(entry));
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(2);
    m_list->scrollToBottom();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24);
}

void LogDialog::addLatest()
{
    if (m_list->topLevelItemCount() == MessageLog::maxEntries)
        delete m_list->takeTopLevelItem(0);
    m_list->addTopLevelItem(lineFor(m_log.entries().last()));
    m_list->scrollToBottom();
}

void LogDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_log.text());
}

}  // namespace lintel
