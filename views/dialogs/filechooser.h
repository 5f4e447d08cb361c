// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace lintel {

/// What a file dialog offers to show: "Structurizr workspace" and its extensions without dots.
struct FileKind {
    QString name;
    QStringList extensions;
};

/// Asks a person for files and folders. An interface, so that tests answer without dialogs. Every answer is a local path, empty when the
/// person did not want to choose. `start` is the folder, or the file, that is shown first.
class FileChooser {
public:
    virtual ~FileChooser() = default;

    virtual QString openFile(QWidget *parent, const QString &title, const QString &start, const QList<FileKind> &kinds) = 0;
    /// Asks before a file that exists is chosen. A name without extension gets the first one of the kind.
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &start, const QList<FileKind> &kinds) = 0;
    virtual QString folder(QWidget *parent, const QString &title, const QString &start) = 0;
};

/// Asks by the dialogs of the platform.
class QtFileChooser final : public FileChooser {
public:
    QString openFile(QWidget *parent, const QString &title, const QString &start, const QList<FileKind> &kinds) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &start, const QList<FileKind> &kinds) override;
    QString folder(QWidget *parent, const QString &title, const QString &start) override;
};

/// "Structurizr workspace (*.json);;All files (*)".
QString nameFilter(const QList<FileKind> &kinds, const QString &allFiles);

}  // namespace lintel
