// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/helpactions.h"

#include "app/shell/mainwindow.h"
#include "app/shell/preferring.h"
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/logdialog.h"
#include "views/dialogs/manualbrowser.h"
#include "views/dialogs/settingsdialog.h"

#include <QtWidgets/QApplication>

namespace lintel {

using namespace Qt::StringLiterals;

HelpActions::HelpActions(MainWindow &window) : m_window(window)
{
    ActionCatalog &catalog = window.actions();
    m_menu = {catalog.add({u"help.here"_s,
                           tr("&Help on this"),
                           {QKeySequence(Qt::Key_F1)},
                           u"help"_s,
                           tr("The page of the manual about the part of the window that has the keyboard")},
                          this, [this](bool) { showManual(pageOfFocus()); }),
              catalog.add({u"help.manual"_s, tr("&Manual")}, this, [this](bool) { showManual(u"index"_s); }),
              nullptr,
              catalog.add({u"help.settings"_s, tr("&Settings…"), {QKeySequence(u"Ctrl+,"_s)}, u"settings"_s}, this,
                          [this](bool) { showSettings(false); }),
              catalog.add({u"help.shortcuts"_s, tr("&Keyboard shortcuts…")}, this, [this](bool) { showSettings(true); }),
              nullptr,
              catalog.add({u"help.log"_s, tr("M&essages…"), {}, u"note"_s, tr("What this window has told so far")}, this,
                          [this](bool) { showLog(); }),
              catalog.add({u"help.about"_s, tr("&About Lintel")}, this, [this](bool) { showAbout(); })};
}

// A widget names its page; otherwise the one around it does.
QString HelpActions::pageOfFocus() const
{
    for (const QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        const QString page = at->property("manualPage").toString();
        if (!page.isEmpty()) {
            return page;
        }
    }
    return u"index"_s;
}

void HelpActions::showManual(const QString &page)
{
    if (!m_manual) {
        m_manual = new ManualBrowser(u":/manual"_s, &m_window);
    }
    m_manual->showPage(page);
    m_manual->setVisible(true);
    m_manual->raise();
}

void HelpActions::showSettings(bool shortcuts)
{
    SettingsDialog dialog(preferencesOf(m_window.services().settings), m_window.actions(), &m_window);
    connect(&dialog, &SettingsDialog::applied, this, [this](const Preferences &preferences) {
        apply(preferences, m_window.services().settings);
        m_window.actions().setShortcuts(preferences.shortcuts);
        emit m_window.settingsChanged();
    });
    if (shortcuts) {
        dialog.showShortcuts();
    }
    dialog.exec();
}

void HelpActions::showAbout()
{
    AboutFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.yamlVersion = QStringLiteral(LINTEL_YAML_VERSION);
    facts.syntaxHighlighting = LINTEL_HAS_KSYNTAXHIGHLIGHTING != 0;
    AboutDialog(facts, &m_window).exec();
}

void HelpActions::showLog()
{
    LogDialog dialog(m_window.log(), &m_window);
    connect(&dialog, &LogDialog::openTextRequested, this, [this](const Location &where) {
        if (m_window.session()) {
            m_window.session()->openText(where);
        }
    });
    dialog.exec();
}

}  // namespace lintel
