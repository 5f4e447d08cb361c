// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/decisiontab.h"

#include "model/workspace/workspaceindex.h"
#include "views/widgets/icons.h"
#include "views/widgets/markdownview.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// The data at the head of the file is shown by the panels, in words.
QString withoutFrontMatter(const QString &text)
{
    if (!text.startsWith(QLatin1String("---\n"))) {
        return text;
    }
    const qsizetype end = text.indexOf(QLatin1String("\n---\n"), 3);
    return end < 0 ? text : text.mid(end + 5);
}

}  // namespace

DecisionTab::DecisionTab(Workbench &workbench, RecordId decision, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_decision(decision),
      m_about(new QLabel),
      m_text(new MarkdownView)
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(12, 6, 12, 6);
    auto *edit = new QToolButton;
    edit->setText(tr("Edit the text"));
    edit->setIcon(icons::named(QStringLiteral("edit")));
    edit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    edit->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_about, 1);
    head->addWidget(edit, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    setProperty("manualPage", QStringLiteral("decisions"));
    connect(edit, &QToolButton::clicked, this, [this] { m_workbench.openText(m_workbench.location(m_decision)); });
    connect(m_text, &MarkdownView::linkActivated, this, &DecisionTab::follow);
    connect(&workbench, &Workbench::changed, this, &DecisionTab::refresh);
    refresh();
}

void DecisionTab::refresh()
{
    const Workspace &workspace = m_workbench.workspace();
    const Record &decision = workspace.record(m_decision);
    if (!decision.id()) {
        return;
    }
    QStringList elements;
    for (const Value &element : decision.value(u"elements").list()) {
        elements.append(element.target() ? workspace.record(element.target()).displayName() : element.text());
    }
    QStringList about{decision.key(), decision.text(u"status"), decision.text(u"date"), elements.join(QLatin1String(", "))};
    about.removeAll(QString());
    m_about->setText(about.join(u"  ·  "_s));
    const QString text = withoutFrontMatter(QString::fromUtf8(m_workbench.text(m_workbench.location(m_decision).file)));
    if (text != m_text->markdownText()) {
        m_text->setMarkdownText(text);
    }
}

// Links among the workspace's own files lead there; everything else is left to the person.
void DecisionTab::follow(const QUrl &target)
{
    const QString folder = QFileInfo(m_workbench.location(m_decision).file).path();
    const QString file = QDir::cleanPath(folder + QLatin1Char('/') + target.path());
    if (target.isRelative() && m_workbench.files().contains(file)) {
        m_workbench.openText({file, 1, 1});
    } else {
        emit m_workbench.notice(tr("Links are not opened from here: %1").arg(target.toString()));
    }
}

}  // namespace lintel
