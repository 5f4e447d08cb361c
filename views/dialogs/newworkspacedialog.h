// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/dialogs/startpage.h"

#include <QtWidgets/QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace lintel {

class FileChooser;
class PathEdit;

/// What a new workspace shall be.
struct NewWorkspaceRequest {
    QString templateId;
    QString name;    ///< For people.
    QString folder;  ///< Absolute; does not exist yet, or is empty.
};

/// Asks for a template, a name and a folder. The folder follows the name until a person chooses another.
class NewWorkspaceDialog : public QDialog {
    Q_OBJECT

public:
    /// `templates` must not be empty; `parentFolder` is where the new folder is proposed.
    NewWorkspaceDialog(const QList<StartOffers::Shipped> &templates, const QString &parentFolder, FileChooser &chooser,
                       QWidget *parent = nullptr);

    void setTemplate(const QString &id);
    NewWorkspaceRequest request() const;

private:
    void proposeFolder();
    void check();

    QList<StartOffers::Shipped> m_all;
    QString m_parentFolder;
    bool m_ownFolder = false;
    QListWidget *m_templates;
    QLineEdit *m_name;
    PathEdit *m_folder;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

/// Why nothing new can be written there, translated; empty when it can.
QString folderProblem(const QString &folder);

}  // namespace lintel
