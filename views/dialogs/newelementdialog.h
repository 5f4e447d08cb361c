// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace lintel {

/// Asks what a new element is, where it belongs, its name and its id. The id follows the name until a person types one. Accepted, it has
/// performed the edit and selected what is new.
class NewElementDialog : public QDialog {
    Q_OBJECT

public:
    /// `parent` is the element that is proposed to hold the new one; 0 for the top.
    NewElementDialog(Workbench &workbench, ElementId parent, QWidget *parentWidget = nullptr);

    /// What was made; 0 before.
    ElementId created() const { return m_created; }

    void accept() override;

private:
    void fillParents(ElementId chosen);
    void fillKinds();
    void proposeKey();
    void check();
    ElementId chosenParent() const;
    QString chosenSection() const;

    Workbench &m_workbench;
    ElementId m_created;
    bool m_ownKey = false;
    QComboBox *m_kind;
    QComboBox *m_parent;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

/// An id for a name that no child of `parent` has: "Order API" gives "order-api", or "order-api-2".
QString proposedKey(const Workspace &workspace, ElementId parent, const QString &name);

}  // namespace lintel
