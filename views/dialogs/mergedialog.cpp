// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/mergedialog.h"

#include "model/change/conflictvalues.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

namespace {

enum Column : int { What, Before, Mine, Theirs, Counts, Other, Columns };

// Index of the box of sides; nothing is chosen at first.
enum Chosen : int { Open, ChosenMine, ChosenTheirs, ChosenOther };

constexpr int padding = 12;
constexpr int widestName = 260;
constexpr int widestValue = 170;

QString shownSide(const Conflict &conflict, bool mine)
{
    if (conflict.kind == ConflictKind::RemovedAndChanged)
        return (mine ? conflict.mineIsGone : conflict.theirsIsGone) ? MergeDialog::tr("removed") : MergeDialog::tr("changed");
    const Value &value = mine ? conflict.mine : conflict.theirs;
    const ConflictValues values = valuesOf(conflict);
    return value.isNull() ? MergeDialog::tr("(nothing)") : mine ? values.mine : values.theirs;
}

}  // namespace

MergeDialog::MergeDialog(const QList<Conflict> &conflicts, Preview preview, QWidget *parent)
    : QDialog(parent),
      m_conflicts(conflicts),
      m_preview(std::move(preview))
{
    setWindowTitle(tr("Merge"));
    build();
    refresh();
}

void MergeDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *intro = new QLabel(tr("Both sides changed the same. Choose what counts:"), this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_table = new QTableWidget(int(m_conflicts.size()), Columns, this);
    m_table->setHorizontalHeaderLabels({tr("Conflict"), tr("Before"), tr("Mine"), tr("Theirs"), tr("What counts"), tr("Other value")});
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    for (int row = 0; row < int(m_conflicts.size()); ++row)
        addRow(row);
    m_table->resizeColumnsToContents();
    // Whatever is long is in the tool tip; what there is to choose stays in sight.
    for (int column = What; column <= Theirs; ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column) + padding, column == What ? widestName : widestValue));
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table, 2);
    m_result = new QPlainTextEdit(this);
    m_result->setReadOnly(true);
    m_result->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_result->setAccessibleName(tr("Result"));
    m_result->setPlaceholderText(tr("Nothing of yours changes."));
    m_result->setVisible(bool(m_preview));
    layout->addWidget(m_result, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Merge"));
    const QPushButton *mine = buttons->addButton(tr("All m&ine"), QDialogButtonBox::ActionRole);
    const QPushButton *theirs = buttons->addButton(tr("All &theirs"), QDialogButtonBox::ActionRole);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(MergeSide::Mine); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(MergeSide::Theirs); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &MergeDialog::choicesChanged, this, &MergeDialog::refresh);
    layout->addWidget(buttons);
    resize(900, 480);
}

void MergeDialog::addRow(int row)
{
    const Conflict &conflict = m_conflicts.at(row);
    const QString texts[] = {conflict.name, valuesOf(conflict).base, shownSide(conflict, true), shownSide(conflict, false)};
    for (int column = What; column <= Theirs; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column].toHtmlEscaped());
        m_table->setItem(row, column, item);
    }
    auto *side = new QComboBox(m_table);
    side->addItems({tr("Choose…"), tr("Mine"), tr("Theirs")});
    if (conflict.takesValue())
        side->addItem(tr("Other value"));
    side->setAccessibleName(tr("What counts for %1").arg(conflict.name));
    auto *value = new QLineEdit(conflict.takesValue() ? valuesOf(conflict).mine : QString(), m_table);
    value->setAccessibleName(tr("Other value for %1").arg(conflict.name));
    value->setEnabled(false);
    m_table->setCellWidget(row, Counts, side);
    m_table->setCellWidget(row, Other, value);
    connect(side, &QComboBox::currentIndexChanged, this, [this, value](int index) {
        value->setEnabled(index == ChosenOther);
        emit choicesChanged();
    });
    connect(value, &QLineEdit::textChanged, this, &MergeDialog::choicesChanged);
}

QComboBox *MergeDialog::sideBox(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, Counts));
}

QLineEdit *MergeDialog::valueEdit(int row) const
{
    return qobject_cast<QLineEdit *>(m_table->cellWidget(row, Other));
}

Choices MergeDialog::choices() const
{
    Choices choices;
    for (int row = 0; row < int(m_conflicts.size()); ++row) {
        const int chosen = sideBox(row)->currentIndex();
        if (chosen == Open)
            continue;
        Choice choice;
        choice.side = chosen == ChosenMine ? MergeSide::Mine : chosen == ChosenTheirs ? MergeSide::Theirs : MergeSide::Value;
        if (choice.side == MergeSide::Value && !valueEdit(row)->text().isEmpty())
            choice.value = Value(valueEdit(row)->text());
        choices.byName.insert(m_conflicts.at(row).name, choice);
    }
    return choices;
}

bool MergeDialog::isComplete() const
{
    return choices().byName.size() == m_conflicts.size();
}

void MergeDialog::choose(int row, MergeSide side, const QString &value)
{
    if (side == MergeSide::Value)
        valueEdit(row)->setText(value);
    sideBox(row)->setCurrentIndex(side == MergeSide::Mine ? ChosenMine : side == MergeSide::Theirs ? ChosenTheirs : ChosenOther);
}

void MergeDialog::chooseAll(MergeSide side)
{
    for (int row = 0; row < int(m_conflicts.size()); ++row) {
        const QSignalBlocker quiet(this);
        choose(row, side);
    }
    emit choicesChanged();
}

void MergeDialog::refresh()
{
    findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->setEnabled(isComplete());
    if (m_preview)
        m_result->setPlainText(m_preview(choices()));
}

}  // namespace lintel
