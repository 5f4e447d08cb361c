// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/pathedit.h"

#include "views/dialogs/filechooser.h"
#include "views/widgets/icons.h"

#include <QtCore/QDir>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace lintel {

using namespace Qt::StringLiterals;

PathEdit::PathEdit(Kind kind, FileChooser &chooser, QWidget *parent) : QWidget(parent), m_kind(kind), m_chooser(chooser)
{
    m_edit = new QLineEdit(this);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto *button = new QToolButton(this);
    button->setIcon(icons::named(u"open"_s));
    button->setToolTip(tr("Choose…"));
    button->setAccessibleName(tr("Choose…"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(button, &QToolButton::clicked, this, &PathEdit::browse);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { emit pathChanged(path()); });
}

QString PathEdit::path() const
{
    QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return {};
    if (text == "~"_L1 || text.startsWith("~/"_L1))
        text.replace(0, 1, QDir::homePath());
    return QDir::cleanPath(QDir().absoluteFilePath(QDir::fromNativeSeparators(text)));
}

void PathEdit::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void PathEdit::setFileKind(const QString &name, const QStringList &extensions)
{
    m_kindName = name;
    m_extensions = extensions;
}

void PathEdit::browse()
{
    const QList<FileKind> kinds = m_extensions.isEmpty() ? QList<FileKind>() : QList<FileKind>{{m_kindName, m_extensions}};
    QString chosen;
    switch (m_kind) {
    case Kind::Folder: chosen = m_chooser.folder(this, m_question, path()); break;
    case Kind::File: chosen = m_chooser.openFile(this, m_question, path(), kinds); break;
    case Kind::NewFile: chosen = m_chooser.saveFile(this, m_question, path(), kinds); break;
    }
    if (!chosen.isEmpty())
        setPath(chosen);
}

}  // namespace lintel
