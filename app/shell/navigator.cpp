// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/navigator.h"

#include "app/shell/diagramtab.h"
#include "app/shell/tabarea.h"
#include "exporters/layout/layoutprogram.h"
#include "model/diagram/contents.h"
#include "model/workspace/workspaceindex.h"
#include "views/canvas/diagramview.h"
#include "views/dialogs/deletedialog.h"
#include "views/dialogs/newviewwizard.h"
#include "views/editors/texteditor.h"

#include <QtWidgets/QInputDialog>

#include <algorithm>

namespace lintel {

namespace {

constexpr qsizetype mostTried = 30;  // Views that are resolved in search of one that shows a record.

// Where the template of a decision wants to be filled in: the line below its first section, else where it begins.
Location firstGap(const Session &session, RecordId decision)
{
    Location where = session.location(decision);
    const QList<QByteArray> lines = session.text(where.file).split('\n');
    const auto isSection = [](const QByteArray &line) { return line.startsWith("## "); };
    const auto section = std::find_if(lines.begin(), lines.end(), isSection);
    if (section != lines.end()) {
        const qsizetype below = qMin<qsizetype>(section - lines.begin() + 2, lines.size() - 1);
        where.line = int(below) + 1;
        where.column = 1;
    }
    return where;
}

}  // namespace

Navigator::Navigator(Session &session, TabArea &tabs, QWidget *window) : QObject(window), m_session(session), m_tabs(tabs), m_window(window)
{
    connect(&session, &Workbench::revealRequested, this, &Navigator::reveal);
    connect(&session, &Workbench::openViewRequested, &tabs, &TabArea::showView);
    connect(&session, &Workbench::openTextRequested, &tabs, &TabArea::showText);
    connect(&session, &Workbench::openDecisionRequested, &tabs, &TabArea::showDecision);
    connect(&session, &Workbench::newDecisionRequested, this, &Navigator::askForDecision);
    connect(&session, &Workbench::newViewRequested, this, &Navigator::askForView);
    connect(&session, &Workbench::deletionRequested, this, &Navigator::askToDelete);
}

void Navigator::reveal(RecordId record)
{
    const RecordType type = m_session.workspace().record(record).type();
    if (type == RecordType::View) {
        m_tabs.showView(record);
        return;
    }
    if (type == RecordType::Decision) {
        m_tabs.showDecision(record);
        return;
    }
    m_session.select({record});
    if (!revealInView(record) && m_tree) {
        emit treeWanted();
    }
    if (m_tree) {
        m_tree->showRecord(record);
    }
}

bool Navigator::revealInView(RecordId record)
{
    const ViewResolver resolver(m_session.workspace());
    for (const RecordId view : candidates(record).mid(0, mostTried)) {
        const Result<Diagram> diagram = resolver.resolve(view);
        if (diagram && shows(*diagram, record)) {
            DiagramView *canvas = m_tabs.showView(view);
            return canvas && canvas->reveal(record);
        }
    }
    return false;
}

// The one in front comes first, then the nearest: about what it is in, then what that is in, then all others.
QList<RecordId> Navigator::candidates(RecordId record) const
{
    const Workspace &workspace = m_session.workspace();
    const Record &wanted = workspace.record(record);
    const bool element = wanted.type() == RecordType::Element;
    const ElementId inner = element ? wanted.parent() : wanted.target(u"from");
    QList<RecordId> found{m_session.currentView()};
    if (inner) {
        found.append(viewAbout(workspace, inner));
    }
    const bool deployed =
        wanted.type() == RecordType::Node || wanted.type() == RecordType::Instance || wanted.type() == RecordType::Environment;
    for (const RecordId view : viewsOf(workspace)) {
        const bool ofDeployment = workspace.record(view).text(u"type") == u"deployment";
        if (ofDeployment == deployed && !found.contains(view)) {
            found.append(view);
        }
    }
    found.removeAll(RecordId());
    return found;
}

void Navigator::askForDecision(const QList<RecordId> &elements)
{
    QStringList names;
    for (const RecordId element : elements) {
        names.append(m_session.workspace().record(element).displayName());
    }
    const QString about = names.isEmpty() ? tr("What is decided, in a few words:")
                                          : tr("What is decided about %1, in a few words:").arg(names.join(QStringLiteral(", ")));
    const QString title = QInputDialog::getText(m_window, tr("New decision"), about).trimmed();
    if (title.isEmpty()) {
        return;
    }
    if (const RecordId decision = m_session.addDecision(title, elements)) {
        m_tabs.showText(firstGap(m_session, decision));
    }
}

void Navigator::askForView(RecordId element)
{
    NewViewWizard wizard(m_session, element, m_window, [] { return std::make_unique<LayoutProgram>(); });
    if (wizard.exec() == QDialog::Accepted && wizard.created()) {
        m_tabs.showView(wizard.created());
    }
}

void Navigator::askToDelete(const QList<RecordId> &records)
{
    DeleteDialog dialog(m_session, records, m_window);
    if (dialog.isHarmless()) {
        dialog.accept();
    } else {
        dialog.exec();
    }
}

}  // namespace lintel
