// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/picker.h"
#include "views/workbench/actioncatalog.h"

namespace lintel {

/// Every action of a window by a few letters of its name, with its shortcut.
class CommandPalette : public Picker {
    Q_OBJECT

public:
    explicit CommandPalette(ActionCatalog &catalog, QWidget *parent = nullptr);

    /// Reads the actions anew, as what is enabled changes all the time, and shows itself.
    void popUp();

private:
    ActionCatalog &m_catalog;
};

/// The text of an action as a person reads it: without mnemonic and dots.
QString plainText(const QAction &action);
/// All its shortcuts in the platform's words.
QString shortcutText(const QAction &action);

}  // namespace lintel
