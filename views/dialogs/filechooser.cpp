// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/filechooser.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>

namespace lintel {

using namespace Qt::StringLiterals;

QString nameFilter(const QList<FileKind> &kinds, const QString &allFiles)
{
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(kind.name % " (*."_L1 % kind.extensions.join(u" *."_s) % u')');
    filters.append(allFiles % " (*)"_L1);
    return filters.join(u";;"_s);
}

QString QtFileChooser::openFile(QWidget *parent, const QString &title, const QString &start, const QList<FileKind> &kinds)
{
    const QString all = QCoreApplication::translate("lintel::FileChooser", "All files");
    return QFileDialog::getOpenFileName(parent, title, start, nameFilter(kinds, all));
}

QString QtFileChooser::saveFile(QWidget *parent, const QString &title, const QString &start, const QList<FileKind> &kinds)
{
    QFileDialog dialog(parent, title, start);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setNameFilter(nameFilter(kinds, QCoreApplication::translate("lintel::FileChooser", "All files")));
    // Set on the dialog, so that its question about overwriting is about the name that is returned.
    if (!kinds.isEmpty())
        dialog.setDefaultSuffix(kinds.first().extensions.value(0));
    if (!QFileInfo(start).isDir())
        dialog.selectFile(start);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString QtFileChooser::folder(QWidget *parent, const QString &title, const QString &start)
{
    return QFileDialog::getExistingDirectory(parent, title, start);
}

}  // namespace lintel
