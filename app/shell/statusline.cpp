// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/statusline.h"

#include "model/base/readfile.h"
#include "views/models/costtable.h"
#include "views/widgets/icons.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QTextDocument>
#include <QtWidgets/QToolButton>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// A worktree has a file that names the folder.
QString gitFolder(const QString &git)
{
    if (QFileInfo(git).isDir()) {
        return git;
    }
    const Result<QByteArray> link = readFile(git);
    const QString text = link ? QString::fromUtf8(*link).trimmed() : QString();
    return text.startsWith(u"gitdir: ") ? QDir(QFileInfo(git).path()).absoluteFilePath(text.mid(8)) : QString();
}

}  // namespace

QString branchOf(const QString &folder)
{
    QDir at(QDir(folder).absolutePath());
    while (!at.exists(u".git"_s)) {
        if (!at.cdUp()) {
            return {};
        }
    }
    const Result<QByteArray> head = readFile(gitFolder(at.filePath(u".git"_s)) % u"/HEAD");
    const QString text = head ? QString::fromUtf8(*head).trimmed() : QString();
    return text.startsWith(u"ref: refs/heads/") ? text.mid(16) : text.left(8);
}

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent),
      m_file(addPart(tr("File"), tr("Open the root file as text"))),
      m_branch(addPart(tr("Branch"), tr("The branch that is checked out"))),
      m_findings(addPart(tr("Findings"), tr("Show the findings"))),
      m_costs(addPart(tr("Costs"), tr("Show the costs"))),
      m_zoom(addPart(tr("Zoom"), tr("Back to 100%"))),
      m_busy(addPart(tr("Work in the background"), tr("A diagram is being laid out")))
{
    m_branch->setIcon(icons::named(u"history"_s));
    m_costs->setIcon(icons::named(u"cost"_s));
    m_busy->setText(tr("Drawing…"));
    connect(m_file, &QToolButton::clicked, this, &StatusLine::fileClicked);
    connect(m_findings, &QToolButton::clicked, this, &StatusLine::findingsClicked);
    connect(m_costs, &QToolButton::clicked, this, &StatusLine::costsClicked);
    connect(m_zoom, &QToolButton::clicked, this, &StatusLine::zoomClicked);
    follow(nullptr);
}

QToolButton *StatusLine::addPart(const QString &name, const QString &tip)
{
    auto *part = new QToolButton;
    part->setAutoRaise(true);
    part->setAccessibleName(name);
    part->setToolTip(tip);
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addPermanentWidget(part);
    return part;
}

void StatusLine::follow(Session *session)
{
    m_session = session;
    const QList<QToolButton *> parts{m_file, m_findings, m_costs};
    for (QToolButton *part : parts) {
        part->setVisible(session != nullptr);
    }
    m_branch->hide();
    m_busy->hide();
    m_zoom->hide();
    if (!session) {
        return;
    }
    connect(session, &Session::modifiedChanged, this, &StatusLine::showFile);
    connect(session, &Session::saved, this, &StatusLine::showFile);
    connect(session, &Session::analysisChanged, this, &StatusLine::showAnalysis);
    connect(session, &Session::problemsChanged, this, &StatusLine::showAnalysis);
    connect(&session->drawings(), &Drawings::busyChanged, m_busy, &QWidget::setVisible);
    showFile();
    showAnalysis();
}

void StatusLine::showFile()
{
    const QString file = QFileInfo(m_session->path()).fileName();
    m_file->setText(m_session->isModified() ? tr("%1 (changed)").arg(file) : file);
    m_file->setToolTip(tr("%1\nOpen it as text").arg(Qt::convertFromPlainText(QDir::toNativeSeparators(m_session->path()))));
    const QString branch = branchOf(m_session->folder());
    m_branch->setText(branch);
    m_branch->setVisible(!branch.isEmpty());
}

void StatusLine::showAnalysis()
{
    const std::shared_ptr<const Analysis> analysis = m_session->analysis();
    qsizetype errors = 0;
    qsizetype warnings = 0;
    for (const Finding &finding : analysis->check.findings) {
        errors += !finding.waived && finding.severity == Severity::Error ? 1 : 0;
        warnings += !finding.waived && finding.severity == Severity::Warning ? 1 : 0;
    }
    for (const Diagnostic &problem : m_session->problems()) {
        errors += problem.severity == Severity::Error ? 1 : 0;
        warnings += problem.severity == Severity::Warning ? 1 : 0;
    }
    m_findings->setIcon(icons::named(errors > 0 ? u"error"_s : warnings > 0 ? u"warning"_s : u"ok"_s));
    m_findings->setText(tr("%1, %2").arg(tr("%n error(s)", nullptr, int(errors)), tr("%n warning(s)", nullptr, int(warnings))));
    m_costs->setVisible(analysis->costs != nullptr);
    if (analysis->costs) {
        m_costs->setText(tr("%1 a month").arg(CostTable::display(analysis->costs->monthly())));
    }
}

void StatusLine::setZoom(double zoom)
{
    m_zoom->setVisible(zoom > 0);
    m_zoom->setText(tr("%1%").arg(qRound(zoom * 100)));
}

}  // namespace lintel
