// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/picker.h"
#include "views/workbench/workbench.h"

namespace lintel {

/// Views, elements, deployment nodes, decisions and files of a workspace by a few letters.
class QuickOpen : public Picker {
    Q_OBJECT

public:
    explicit QuickOpen(Workbench &workbench, QWidget *parent = nullptr);

    /// Reads the workspace anew and shows itself.
    void popUp();

private:
    void open(const QVariant &data);

    Workbench &m_workbench;
};

}  // namespace lintel
