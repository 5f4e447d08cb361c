// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/picker.h"

#include "views/dialogs/pickerdelegate.h"
#include "views/models/fuzzy.h"
#include "views/widgets/filteredit.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int dataRole = Qt::UserRole + 2;

// What is found by its text comes before what only its detail answers for.
int scoreByWords(const QString &pattern, const PickerItem &item)
{
    const int byText = fuzzy::score(pattern, item.text);
    if (byText > 0)
        return byText * 4 + 1;
    const int byDetail = item.detail.isEmpty() ? 0 : fuzzy::score(pattern, item.detail) * 2;
    return byDetail > 0 || item.also.isEmpty() ? byDetail : fuzzy::matches(pattern, item.also) ? 1 : 0;
}

int scoreOf(const QString &pattern, const PickerItem &item)
{
    const int score = scoreByWords(pattern, item);
    const bool behind = item.isFile && !pattern.contains(u'.') && !pattern.contains(u'/');
    return behind ? (score + 1) / 2 : score;
}

}  // namespace

Picker::Picker(QWidget *parent) : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    m_edit = new FilterEdit(this);
    m_edit->setDelay(0);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Answers"));
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_shown = new QStandardItemModel(this);
    m_list->setModel(m_shown);
    m_empty = new QLabel(tr("Nothing answers to this."), this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);

    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &Picker::search);
    connect(m_list, &QListView::clicked, this, &Picker::choose);
}

void Picker::setItems(const QList<PickerItem> &items)
{
    m_items = items;
    search(m_edit->text());
}

void Picker::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
}

void Picker::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void Picker::popUp()
{
    m_edit->clear();
    search({});
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize around = window ? window->size() : QSize(900, 600);
    const int unit = fontMetrics().averageCharWidth();
    resize(std::clamp(around.width() / 2, unit * 60, unit * 110), std::clamp(around.height() * 3 / 5, 160, fontMetrics().height() * 26));
    if (window)
        move(window->mapToGlobal(QPoint((around.width() - width()) / 2, around.height() / 12)));
    show();
    m_edit->setFocus();
}

QStringList Picker::shownTexts() const
{
    QStringList texts;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        texts.append(m_shown->item(row)->text());
    return texts;
}

void Picker::search(const QString &pattern)
{
    QList<std::pair<int, const PickerItem *>> found;
    for (const PickerItem &item : std::as_const(m_items)) {
        if (const int score = scoreOf(pattern.trimmed(), item); score > 0)
            found.append({score, &item});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    // A blank one keeps the texts of a list in one column.
    QPixmap blank(64, 64);
    blank.fill(Qt::transparent);
    const bool pictured = std::any_of(m_items.cbegin(), m_items.cend(), [](const PickerItem &item) { return !item.icon.isNull(); });
    const QIcon none = pictured ? QIcon(blank) : QIcon();
    m_shown->clear();
    for (const auto &[score, item] : found.first(qMin<qsizetype>(found.size(), maxShown))) {
        auto *line = new QStandardItem(item->icon.isNull() ? none : item->icon, item->text);
        line->setData(item->detail, PickerDelegate::detailRole);
        line->setData(item->data, dataRole);
        line->setEnabled(item->enabled);
        line->setAccessibleDescription(item->detail);
        m_shown->appendRow(line);
    }
    m_list->setVisible(!found.isEmpty());
    m_empty->setVisible(found.isEmpty());
    m_list->setCurrentIndex({});
    step(1);
}

void Picker::step(int by)
{
    const int rows = m_shown->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    // Past lines that cannot be chosen; at the ends it stays where it was.
    for (row += by > 0 ? 1 : -1; row >= 0 && row<rows; row += by> 0 ? 1 : -1) {
        if (!m_shown->item(row)->isEnabled())
            continue;
        m_list->setCurrentIndex(m_shown->index(row, 0));
        if (by = by > 0 ? by - 1 : by + 1; by == 0)
            return;
    }
}

void Picker::choose()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || !m_shown->itemFromIndex(index)->isEnabled())
        return;
    const QVariant answer = index.data(dataRole);
    accept();
    emit chosen(answer);
}

bool Picker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_PageUp: step(-10); return true;
    case Qt::Key_PageDown: step(10); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: reject(); return true;
    default: return false;
    }
}

}  // namespace lintel
