// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/prompts.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace lintel {

namespace {

// Names of files and workspaces are text, whatever they contain.
void prepare(QMessageBox &box, QMessageBox::Icon icon, const QString &text, const QString &details)
{
    box.setIcon(icon);
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
    box.setInformativeText(details);
    box.setWindowTitle(QCoreApplication::applicationName());
}

}  // namespace

Prompts::Unsaved QtPrompts::askAboutUnsaved(QWidget *parent, const QString &name, const QStringList &files)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Question, tr("Save the changes of “%1”?").arg(name), files.join(u'\n'));
    box.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save: return Unsaved::Save;
    case QMessageBox::Discard: return Unsaved::Discard;
    default: return Unsaved::Cancel;
    }
}

Prompts::Foreign QtPrompts::askAboutForeign(QWidget *parent, const QString &what)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Warning, what,
            tr("Reload takes the files from disk as one step that can be undone. Overwrite replaces them by what is shown here."));
    const QPushButton *overwrite = box.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *reload = box.addButton(tr("&Reload"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(reload);
    box.exec();
    return box.clickedButton() == overwrite ? Foreign::Overwrite : box.clickedButton() == reload ? Foreign::Reload : Foreign::Cancel;
}

bool QtPrompts::confirm(QWidget *parent, const QString &question, const QString &details, const QString &doIt)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Question, question, details);
    const QPushButton *yes = box.addButton(doIt, QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

void QtPrompts::tell(QWidget *parent, const QString &what, const QString &details)
{
    QMessageBox box(parent);
    prepare(box, QMessageBox::Warning, what, details);
    box.exec();
}

}  // namespace lintel
