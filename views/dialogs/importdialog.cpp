// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/importdialog.h"

#include "model/base/slug.h"
#include "model/formats/formats.h"
#include "views/dialogs/formattexts.h"
#include "views/dialogs/newworkspacedialog.h"
#include "views/dialogs/pathedit.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace lintel {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(const QString &parentFolder, FileChooser &chooser, QWidget *parent)
    : QDialog(parent),
      m_parentFolder(parentFolder)
{
    setWindowTitle(tr("Import a model"));
    setProperty("manualPage", u"import-export"_s);
    m_file = new PathEdit(PathEdit::Kind::File, chooser, this);
    m_file->setQuestion(tr("File to import"));
    m_format = new QComboBox(this);
    m_format->addItem(tr("Found by the content"), QString());
    QStringList extensions;
    for (const FormatDescriptor &format : formats()) {
        if (!format.reads)
            continue;
        m_format->addItem(translatedName(format), format.id);
        extensions.append(format.extensions);
    }
    extensions.removeDuplicates();
    m_file->setFileKind(tr("Models"), extensions);
    m_folder = new PathEdit(PathEdit::Kind::Folder, chooser, this);
    m_folder->setQuestion(tr("Folder of the new workspace"));
    m_lost = new QLabel(this);
    m_problem = new QLabel(this);
    for (QLabel *label : {m_lost, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));

    auto *form = new QFormLayout(this);
    form->addRow(tr("&File:"), m_file);
    form->addRow(tr("F&ormat:"), m_format);
    form->addRow(QString(), m_lost);
    form->addRow(tr("&New folder:"), m_folder);
    form->addRow(m_problem);
    form->addRow(m_buttons);
    connect(m_file, &PathEdit::pathChanged, this, &ImportDialog::proposeFolder);
    connect(m_folder->edit(), &QLineEdit::textEdited, this, [this](const QString &text) { m_ownFolder = !text.isEmpty(); });
    connect(m_folder, &PathEdit::pathChanged, this, &ImportDialog::check);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void ImportDialog::setFile(const QString &file)
{
    m_file->setPath(file);
}

ImportRequest ImportDialog::request() const
{
    return {m_file->path(), m_format->currentData().toString(), m_folder->path()};
}

void ImportDialog::proposeFolder()
{
    const QFileInfo file(m_file->path());
    if (!m_ownFolder)
        m_folder->setPath(file.isFile() ? QDir(m_parentFolder).filePath(slug(file.completeBaseName(), 60)) : QString());
    check();
}

void ImportDialog::check()
{
    const FormatDescriptor *chosen = format(m_format->currentData().toString());
    m_lost->setText(chosen ? translatedLoss(*chosen) : QString());
    m_lost->setVisible(!m_lost->text().isEmpty());
    const QString file = m_file->path();
    QString problem;
    if (!file.isEmpty() && !QFileInfo(file).isFile())
        problem = tr("There is no such file.");
    else if (!file.isEmpty())
        problem = folderProblem(m_folder->path());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!file.isEmpty() && problem.isEmpty());
}

}  // namespace lintel
