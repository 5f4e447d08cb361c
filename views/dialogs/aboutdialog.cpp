// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/aboutdialog.h"

#include "views/widgets/icons.h"

#include <QtCore/QSysInfo>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Lintel"));
    m_text = tr("Lintel %1\n"
                "Architecture models that teams can share.\n\n"
                "Copyright The Lintel authors. Apache License, version 2.0.\n\n"
                "Built on:\n"
                "Qt %2 (LGPL 3)\n"
                "yaml-cpp %3 (MIT)\n"
                "MD4C (MIT)\n"
                "Graphviz, in a program of its own (EPL 1.0)")
                 .arg(facts.version, QString::fromLatin1(qVersion()), facts.yamlVersion);
    m_text += u'\n';
    m_text += facts.syntaxHighlighting ? tr("KSyntaxHighlighting (MIT)") : tr("Without KSyntaxHighlighting: texts get plain colours");
    m_text += u'\n';
    m_text += tr("System: %1").arg(QSysInfo::prettyProductName());

    auto *mark = new QLabel(this);
    mark->setPixmap(icons::named(u"workspace"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *text = new QPlainTextEdit(m_text, this);
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->viewport()->setAutoFillBackground(false);
    text->setAccessibleName(windowTitle());
    auto *head = new QHBoxLayout;
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(text, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 21);
}

}  // namespace lintel
