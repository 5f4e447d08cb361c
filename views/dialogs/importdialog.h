// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace lintel {

class FileChooser;
class PathEdit;

/// What shall be read, and where it goes.
struct ImportRequest {
    QString file;    ///< Absolute.
    QString format;  ///< Id of the format; empty: found by the content.
    QString folder;  ///< Of the new workspace; absolute.
};

/// Asks for a file of another tool and the folder of the workspace that it becomes.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const QString &parentFolder, FileChooser &chooser, QWidget *parent = nullptr);

    void setFile(const QString &file);
    ImportRequest request() const;

private:
    void proposeFolder();
    void check();

    QString m_parentFolder;
    bool m_ownFolder = false;
    PathEdit *m_file;
    QComboBox *m_format;
    QLabel *m_lost;
    PathEdit *m_folder;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

}  // namespace lintel
