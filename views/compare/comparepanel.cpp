// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/compare/comparepanel.h"

#include "views/compare/differencesmodel.h"
#include "views/compare/figurescanvas.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent),
      m_model(new DifferencesModel(this)),
      m_about(new QLabel),
      m_views(new QComboBox),
      m_order(new QCheckBox(tr("Order"))),
      m_layout(new QCheckBox(tr("Layout"))),
      m_list(new QListView),
      m_fields(new QTableWidget(0, 3)),
      m_notes(new QListWidget),
      m_canvas(new FiguresCanvas)
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(makeLists());
    split->addWidget(m_canvas);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    column->addWidget(split, 1);
    setFocusProxy(m_list);
    setProperty("manualPage", u"compare"_s);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ComparePanel::showEntry);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { reveal(index.row()); });
    connect(m_views, &QComboBox::currentIndexChanged, this, &ComparePanel::wantPicture);
    connect(m_order, &QCheckBox::toggled, this, &ComparePanel::filter);
    connect(m_layout, &QCheckBox::toggled, this, &ComparePanel::filter);
    connect(m_notes, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const CompareNote &note = m_content.notes.at(m_notes->row(item));
        if (!note.where.file.isEmpty())
            emit textWanted(note.where);
    });
}

QWidget *ComparePanel::makeHead()
{
    auto *head = new QWidget;
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_views->setAccessibleName(tr("View"));
    m_views->setToolTip(tr("A view in which something changed"));
    m_views->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_views->setMinimumContentsLength(12);
    m_order->setChecked(true);
    m_order->setToolTip(tr("Show what differs in order alone"));
    m_layout->setChecked(true);
    m_layout->setToolTip(tr("Show what differs in layout alone"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_about, 1);
    row->addWidget(m_order);
    row->addWidget(m_layout);
    row->addWidget(m_views);
    return head;
}

QWidget *ComparePanel::makeLists()
{
    m_list->setModel(m_model);
    m_list->setObjectName(u"differences"_s);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Differences"));
    m_fields->setHorizontalHeaderLabels({tr("Key"), tr("Before"), tr("After")});
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_fields->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fields->verticalHeader()->hide();
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->setTabKeyNavigation(false);
    m_fields->setAccessibleName(tr("Keys before and after"));
    m_notes->setAccessibleName(tr("Findings and costs"));
    m_notes->setWordWrap(true);
    auto *lists = new QSplitter(Qt::Vertical);
    lists->addWidget(m_list);
    lists->addWidget(m_fields);
    lists->addWidget(m_notes);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    lists->setStretchFactor(2, 1);
    return lists;
}

int ComparePanel::count() const
{
    return m_model->rowCount();
}

int ComparePanel::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

QString ComparePanel::currentView() const
{
    return m_views->currentData().toString();
}

void ComparePanel::setContent(const CompareContent &content)
{
    const QString path = current() >= 0 ? m_model->entry(current()).path() : QString();
    const QString view = currentView();
    m_content = content;
    m_model->setContent(content);
    const int count = int(content.comparison.entries.size());
    m_about->setText(tr("%1 → %2: %n difference(s)", nullptr, count).arg(content.beforeName, content.afterName));
    {
        const QSignalBlocker quiet(m_views);
        m_views->clear();
        for (const CompareView &one : content.views)
            m_views->addItem(one.title, one.key);
        m_views->setCurrentIndex(std::max(0, m_views->findData(view)));
    }
    m_views->setVisible(!content.views.isEmpty());
    m_order->setEnabled(count > 0);
    m_layout->setEnabled(count > 0);
    showNotes();
    m_canvas->setFigures({});
    m_canvas->setMessage(count == 0                    ? tr("Nothing differs.")
                             : content.views.isEmpty() ? tr("No view shows what differs.")
                                                       : tr("Drawing…"));
    wantPicture();
    int row = 0;
    while (row < m_model->rowCount() && m_model->entry(row).path() != path)
        ++row;
    select(row < m_model->rowCount() ? row : 0);
}

void ComparePanel::setMessage(const QString &text)
{
    setContent({});
    m_about->setText({});
    m_canvas->setMessage(text);
}

void ComparePanel::setPicture(const QString &view, const Figures &figures)
{
    if (view != m_wanted)
        return;
    m_canvas->setFigures(figures);
    const int row = current();
    if (row >= 0)
        m_canvas->pointOut(m_model->entry(row).after ? m_model->entry(row).after : m_model->entry(row).before);
}

void ComparePanel::wantPicture()
{
    m_wanted = currentView();
    if (!m_wanted.isEmpty())
        emit pictureWanted(m_wanted);
}

void ComparePanel::filter()
{
    m_model->setShown(m_order->isChecked(), m_layout->isChecked());
    select(0);
}

// Round and round: behind the last comes the first.
void ComparePanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        select(current() < 0 ? (by > 0 ? 0 : rows - 1) : (current() + by + rows) % rows);
}

void ComparePanel::select(int row)
{
    m_list->setCurrentIndex(m_model->index(row, 0));
    showEntry();
}

void ComparePanel::showEntry()
{
    showFields();
    const int row = current();
    if (row >= 0) {
        const DifferenceEntry &entry = m_model->entry(row);
        showInPicture(entry.after ? entry.after : entry.before);
    }
    emit currentChanged(row);
}

// A text that stayed what it was says nothing of what it names now.
static QStringList cellsOf(const FieldDifference &field)
{
    if (!field.retargeted)
        return {field.field, field.before, field.after};
    QStringList now = field.targets;
    for (const QString &missing : field.missing)
        now.append(ComparePanel::tr("nothing (%1 is there no more)").arg(missing));
    return {field.field, field.before, now.join(QStringLiteral(", "))};
}

void ComparePanel::showFields()
{
    const int row = current();
    const QList<FieldDifference> fields = row < 0 ? QList<FieldDifference>() : m_model->entry(row).fields;
    m_fields->setRowCount(int(fields.size()));
    for (int i = 0; i < fields.size(); ++i) {
        const FieldDifference &field = fields.at(i);
        const QStringList cells = cellsOf(field);
        for (int c = 0; c < cells.size(); ++c) {
            auto *item = new QTableWidgetItem(cells.at(c));
            item->setToolTip(cells.at(c).toHtmlEscaped());
            m_fields->setItem(i, c, item);
        }
    }
}

void ComparePanel::showInPicture(RecordId record)
{
    const auto shows = [&](const CompareView &view) { return view.records.contains(record); };
    const auto front =
        std::find_if(m_content.views.begin(), m_content.views.end(), [this](const CompareView &view) { return view.key == currentView(); });
    if (front == m_content.views.end() || !shows(*front)) {
        const auto other = std::find_if(m_content.views.begin(), m_content.views.end(), shows);
        if (other != m_content.views.end())
            m_views->setCurrentIndex(m_views->findData(other->key));
    }
    m_canvas->pointOut(record);
}

void ComparePanel::showNotes()
{
    m_notes->clear();
    for (const CompareNote &note : m_content.notes) {
        const QString icon = note.kind == CompareNote::Kind::Worse ? u"warning"_s
            : note.kind == CompareNote::Kind::Better               ? u"ok"_s
                                                                   : u"cost"_s;
        m_notes->addItem(new QListWidgetItem(icons::named(icon), note.text));
    }
    m_notes->setVisible(!m_content.notes.isEmpty());
}

void ComparePanel::reveal(int row)
{
    const DifferenceEntry &entry = m_model->entry(row);
    if (entry.after)
        emit revealWanted(entry.after);
}

}  // namespace lintel
