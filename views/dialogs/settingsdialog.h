// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/preferences.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QSpinBox;
class QTabWidget;

namespace lintel {

class ActionCatalog;
class ShortcutEditor;

/// Shows and changes the preferences. What is chosen is told by `preferences` once the dialog is accepted; "Apply" tells it by a signal.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const Preferences &preferences, const ActionCatalog &catalog, QWidget *parent = nullptr);

    Preferences preferences() const;
    ShortcutEditor *shortcuts() const { return m_shortcuts; }
    void showShortcuts();

signals:
    /// Emitted by Apply and by OK.
    void applied(const lintel::Preferences &preferences);

private:
    QWidget *lookPage();
    QWidget *textPage();
    QWidget *canvasPage();
    void fill(const Preferences &preferences);

    QTabWidget *m_pages;
    QComboBox *m_theme;
    QComboBox *m_language;
    QCheckBox *m_restore;
    QCheckBox *m_systemFont;
    QFontComboBox *m_font;
    QSpinBox *m_size;
    QCheckBox *m_wrap;
    QCheckBox *m_grid;
    QCheckBox *m_snap;
    QCheckBox *m_animate;
    ShortcutEditor *m_shortcuts;
};

}  // namespace lintel
