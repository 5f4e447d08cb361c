// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/newworkspacedialog.h"

#include "model/base/slug.h"
#include "views/dialogs/pathedit.h"
#include "views/widgets/icons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace lintel {

using namespace Qt::StringLiterals;

QString folderProblem(const QString &folder)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("lintel::NewWorkspaceDialog", text); };
    const QFileInfo info(folder);
    if (folder.isEmpty())
        return say(QT_TRANSLATE_NOOP("lintel::NewWorkspaceDialog", "Choose a folder."));
    if (info.exists() && !info.isDir())
        return say(QT_TRANSLATE_NOOP("lintel::NewWorkspaceDialog", "There is a file of that name."));
    if (info.isDir() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System))
        return say(QT_TRANSLATE_NOOP("lintel::NewWorkspaceDialog", "The folder is not empty. Choose one that is, or a new name."));
    return {};
}

NewWorkspaceDialog::NewWorkspaceDialog(const QList<StartOffers::Shipped> &templates, const QString &parentFolder, FileChooser &chooser,
                                       QWidget *parent)
    : QDialog(parent),
      m_all(templates),
      m_parentFolder(parentFolder)
{
    setWindowTitle(tr("New workspace"));
    m_templates = new QListWidget(this);
    m_templates->setAccessibleName(tr("Templates"));
    for (const StartOffers::Shipped &each : templates)
        m_templates->addItem(
            new QListWidgetItem(icons::named(u"new"_s), tr("%1: %2", "template: what it holds").arg(each.name, each.description)));
    m_templates->setCurrentRow(0);
    m_templates->setWordWrap(true);
    m_templates->setMaximumHeight(fontMetrics().height() * 7);
    m_name = new QLineEdit(this);
    m_folder = new PathEdit(PathEdit::Kind::Folder, chooser, this);
    m_folder->setQuestion(tr("Folder of the new workspace"));
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Template:"), m_templates);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewWorkspaceDialog::proposeFolder);
    connect(m_folder->edit(), &QLineEdit::textEdited, this, [this](const QString &text) { m_ownFolder = !text.isEmpty(); });
    connect(m_folder, &PathEdit::pathChanged, this, &NewWorkspaceDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    proposeFolder();
    m_name->setFocus();
}

void NewWorkspaceDialog::setTemplate(const QString &id)
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_all[i].id == id)
            m_templates->setCurrentRow(int(i));
    }
}

NewWorkspaceRequest NewWorkspaceDialog::request() const
{
    return {m_all.value(qMax(0, m_templates->currentRow())).id, m_name->text().trimmed(), m_folder->path()};
}

void NewWorkspaceDialog::proposeFolder()
{
    const QString name = m_name->text().trimmed();
    if (!m_ownFolder)
        m_folder->setPath(name.isEmpty() ? QString() : QDir(m_parentFolder).filePath(slug(name, 60)));
    check();
}

void NewWorkspaceDialog::check()
{
    const QString name = m_name->text().trimmed();
    const QString problem = name.isEmpty() ? QString() : folderProblem(m_folder->path());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.isEmpty() && problem.isEmpty());
}

}  // namespace lintel
