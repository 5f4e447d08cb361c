// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/settingsdialog.h"

#include "views/dialogs/shortcuteditor.h"
#include "views/widgets/icons.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFontComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const Preferences &preferences, const ActionCatalog &catalog, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setProperty("manualPage", u"settings"_s);
    m_pages = new QTabWidget(this);
    m_pages->addTab(lookPage(), icons::named(u"theme"_s), tr("&General"));
    m_pages->addTab(textPage(), icons::named(u"text"_s), tr("&Text"));
    m_pages->addTab(canvasPage(), icons::named(u"diagram"_s), tr("&Canvas"));
    auto *shortcutsPage = new QWidget;
    auto *shortcutsLayout = new QVBoxLayout(shortcutsPage);
    m_shortcuts = new ShortcutEditor(catalog, shortcutsPage);
    shortcutsLayout->addWidget(m_shortcuts);
    m_pages->addTab(shortcutsPage, icons::named(u"shortcuts"_s), tr("&Shortcuts"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { emit applied(this->preferences()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit applied(this->preferences());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(preferences);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 30);
}

QWidget *SettingsDialog::lookPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_theme = new QComboBox(page);
    m_theme->addItem(tr("As the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_language = new QComboBox(page);
    m_language->addItem(tr("As the system"), QString());
    // Languages call themselves by their own names.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_restore = new QCheckBox(tr("Open the workspaces of the last time at start"), page);
    form->addRow(tr("T&heme:"), m_theme);
    form->addRow(tr("&Language:"), m_language);
    auto *note = new QLabel(tr("Another language is used from the next start on."), page);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    form->addRow(QString(), note);
    form->addRow(QString(), m_restore);
    return page;
}

QWidget *SettingsDialog::textPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_systemFont = new QCheckBox(tr("Use the system's fixed font"), page);
    m_font = new QFontComboBox(page);
    m_font->setFontFilters(QFontComboBox::MonospacedFonts);
    m_size = new QSpinBox(page);
    m_size->setRange(5, 40);
    m_size->setSpecialValueText(tr("As the system"));
    m_size->setSuffix(tr(" pt"));
    m_wrap = new QCheckBox(tr("Wrap long lines"), page);
    connect(m_systemFont, &QCheckBox::toggled, m_font, &QWidget::setDisabled);
    form->addRow(QString(), m_systemFont);
    form->addRow(tr("&Font:"), m_font);
    form->addRow(tr("Si&ze:"), m_size);
    form->addRow(QString(), m_wrap);
    return page;
}

QWidget *SettingsDialog::canvasPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    m_grid = new QCheckBox(tr("Show the grid"), page);
    m_snap = new QCheckBox(tr("Let boxes snap to the grid and to each other"), page);
    m_animate = new QCheckBox(tr("Let boxes glide to their new places"), page);
    for (QCheckBox *box : {m_grid, m_snap, m_animate})
        column->addWidget(box);
    column->addStretch(1);
    return page;
}

void SettingsDialog::fill(const Preferences &preferences)
{
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(preferences.theme)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));
    m_restore->setChecked(preferences.restoreSession);
    m_systemFont->setChecked(preferences.textFont.isEmpty());
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    m_font->setCurrentFont(QFont(preferences.textFont.isEmpty() ? fixed : preferences.textFont));
    m_size->setValue(preferences.textSize < 6 ? m_size->minimum() : preferences.textSize);
    m_wrap->setChecked(preferences.wrapLines);
    m_grid->setChecked(preferences.showGrid);
    m_snap->setChecked(preferences.snapToGrid);
    m_animate->setChecked(preferences.animate);
    m_shortcuts->setShortcuts(preferences.shortcuts);
}

Preferences SettingsDialog::preferences() const
{
    Preferences chosen;
    chosen.theme = m_theme->currentData().toString();
    chosen.language = m_language->currentData().toString();
    chosen.restoreSession = m_restore->isChecked();
    chosen.textFont = m_systemFont->isChecked() ? QString() : m_font->currentFont().family();
    chosen.textSize = m_size->value() == m_size->minimum() ? 0 : m_size->value();
    chosen.wrapLines = m_wrap->isChecked();
    chosen.showGrid = m_grid->isChecked();
    chosen.snapToGrid = m_snap->isChecked();
    chosen.animate = m_animate->isChecked();
    chosen.shortcuts = m_shortcuts->shortcuts();
    return chosen;
}

void SettingsDialog::showShortcuts()
{
    m_pages->setCurrentIndex(m_pages->count() - 1);
    m_shortcuts->setFocus();
}

}  // namespace lintel
