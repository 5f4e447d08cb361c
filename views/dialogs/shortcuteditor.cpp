// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/shortcuteditor.h"

#include "views/dialogs/commandpalette.h"
#include "views/widgets/filteredit.h"
#include "views/widgets/icons.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QPixmap>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeView>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int commandColumn = 0;
constexpr int keysColumn = 1;

}  // namespace

ShortcutEditor::ShortcutEditor(const ActionCatalog &catalog, QWidget *parent) : QWidget(parent), m_catalog(catalog)
{
    m_filter = new FilterEdit(this);
    m_filter->setPlaceholderText(tr("Filter by command or keys"));
    m_filter->setDelay(0);
    buildList();
    m_edit = new QKeySequenceEdit(this);
    m_edit->setAccessibleName(tr("New shortcut"));
    m_none = new QPushButton(tr("No shortcut"), this);
    m_reset = new QPushButton(tr("Default"), this);
    auto *resetAllButton = new QPushButton(tr("All to defaults"), this);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);

    auto *caption = new QLabel(tr("&New shortcut:"), this);
    caption->setBuddy(m_edit);
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_edit, 1);
    for (QPushButton *button : {m_none, m_reset, resetAllButton})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(row);

    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &FilterEdit::leaveDownwards, m_list, [this] { m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutEditor::showSelected);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] {
        if (!m_edit->keySequence().isEmpty())
            assign(m_edit->keySequence());
    });
    connect(m_none, &QPushButton::clicked, this, [this] { assign({}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutEditor::resetSelected);
    connect(resetAllButton, &QPushButton::clicked, this, &ShortcutEditor::resetAll);
    setShortcuts({});
    showSelected();
}

void ShortcutEditor::buildList()
{
    m_model = new QStandardItemModel(0, 2, this);
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Shortcut")});
    const QList<QAction *> actions = m_catalog.actions();
    // A blank one keeps the names in one column.
    QPixmap blank(64, 64);
    blank.fill(Qt::transparent);
    for (const QAction *action : actions) {
        auto *command = new QStandardItem(action->icon().isNull() ? QIcon(blank) : action->icon(), plainText(*action));
        command->setData(m_catalog.idOf(action), idRole);
        auto *keys = new QStandardItem;
        command->setEditable(false);
        keys->setEditable(false);
        m_model->appendRow({command, keys});
    }
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortLocaleAware(true);
    m_list = new QTreeView(this);
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(commandColumn, Qt::AscendingOrder);
    m_list->setAccessibleName(tr("Commands"));
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(commandColumn, fontMetrics().averageCharWidth() * 46);
}

void ShortcutEditor::setShortcuts(const QMap<QString, QList<QKeySequence>> &own)
{
    m_keys.clear();
    const QList<QAction *> actions = m_catalog.actions();
    for (const QAction *action : actions) {
        const QString id = m_catalog.idOf(action);
        m_keys.insert(id, own.contains(id) ? own.value(id) : m_catalog.defaultShortcuts(id));
    }
    showShortcuts();
}

QMap<QString, QList<QKeySequence>> ShortcutEditor::shortcuts() const
{
    QMap<QString, QList<QKeySequence>> own;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        if (it.value() != m_catalog.defaultShortcuts(it.key()))
            own.insert(it.key(), it.value());
    }
    return own;
}

// Keys of one panel and those of another never meet: only one of the two has the keyboard.
bool ShortcutEditor::mayMeet(const QString &one, const QString &other) const
{
    const auto isOfPanel = [this](const QString &id) { return m_catalog.action(id)->shortcutContext() == Qt::WidgetWithChildrenShortcut; };
    return one != other && (!isOfPanel(one) || !isOfPanel(other) || one.section(u'.', 0, 0) == other.section(u'.', 0, 0));
}

QString ShortcutEditor::sharedWith(const QString &id) const
{
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        if (!mayMeet(id, it.key()))
            continue;
        for (const QKeySequence &keys : m_keys.value(id)) {
            if (it.value().contains(keys))
                return it.key();
        }
    }
    return {};
}

QStringList ShortcutEditor::conflicts() const
{
    QStringList ids;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        if (!sharedWith(it.key()).isEmpty())
            ids.append(it.key());
    }
    return ids;
}

void ShortcutEditor::select(const QString &id)
{
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (m_shown->index(row, commandColumn).data(idRole).toString() == id)
            m_list->setCurrentIndex(m_shown->index(row, commandColumn));
    }
}

QString ShortcutEditor::selected() const
{
    return m_list->currentIndex().siblingAtColumn(commandColumn).data(idRole).toString();
}

void ShortcutEditor::assign(const QKeySequence &keys)
{
    if (selected().isEmpty())
        return;
    m_keys[selected()] = keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    showShortcuts();
    showSelected();
    emit changed();
}

void ShortcutEditor::resetSelected()
{
    if (selected().isEmpty())
        return;
    m_keys[selected()] = m_catalog.defaultShortcuts(selected());
    showShortcuts();
    showSelected();
    emit changed();
}

void ShortcutEditor::resetAll()
{
    setShortcuts({});
    showSelected();
    emit changed();
}

void ShortcutEditor::showShortcuts()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString id = m_model->item(row, commandColumn)->data(idRole).toString();
        QStandardItem *item = m_model->item(row, keysColumn);
        const bool shared = !sharedWith(id).isEmpty();
        item->setText(QKeySequence::listToString(m_keys.value(id), QKeySequence::NativeText));
        item->setIcon(shared ? icons::named(u"warning"_s) : QIcon());
        item->setAccessibleDescription(shared ? tr("Used twice") : QString());
        QFont font = this->font();
        font.setBold(m_keys.value(id) != m_catalog.defaultShortcuts(id));
        item->setFont(font);
    }
}

void ShortcutEditor::showSelected()
{
    const QString id = selected();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_edit, m_none, m_reset})
        widget->setEnabled(!id.isEmpty());
    m_edit->clear();
    const QString other = id.isEmpty() ? QString() : sharedWith(id);
    if (!other.isEmpty())
        m_note->setText(tr("'%1' answers to the same keys: neither will work.").arg(plainText(*m_catalog.action(other))));
    else if (id.isEmpty())
        m_note->setText(tr("Choose a command, then press the keys that it shall answer to."));
    else
        m_note->setText(tr("Own shortcuts are shown in bold."));
}

}  // namespace lintel
