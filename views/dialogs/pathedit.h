// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace lintel {

class FileChooser;

/// A line for a path with a button that asks for it.
class PathEdit : public QWidget {
    Q_OBJECT

public:
    enum class Kind : quint8 { Folder, File, NewFile };

    PathEdit(Kind kind, FileChooser &chooser, QWidget *parent = nullptr);

    /// Absolute; empty when nothing is chosen.
    QString path() const;
    void setPath(const QString &path);
    /// The title of the dialog that asks.
    void setQuestion(const QString &title) { m_question = title; }
    /// What kind of file a file dialog offers: a name and extensions without dots.
    void setFileKind(const QString &name, const QStringList &extensions);
    void setKind(Kind kind) { m_kind = kind; }
    QLineEdit *edit() const { return m_edit; }
    void browse();

signals:
    void pathChanged(const QString &path);

private:
    Kind m_kind;
    FileChooser &m_chooser;
    QString m_question;
    QString m_kindName;
    QStringList m_extensions;
    QLineEdit *m_edit;
};

}  // namespace lintel
