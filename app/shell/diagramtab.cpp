// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/diagramtab.h"

#include "model/workspace/workspaceindex.h"
#include "views/canvas/diagramview.h"
#include "views/widgets/breadcrumb.h"
#include "views/widgets/icons.h"

#include <QtWidgets/QVBoxLayout>

namespace lintel {

namespace {

RecordId landscapeOf(const Workspace &workspace)
{
    for (const RecordId view : viewsOf(workspace)) {
        if (workspace.record(view).text(u"type") == u"landscape") {
            return view;
        }
    }
    return {};
}

RecordId viewOf(const Workspace &workspace, ElementId element)
{
    for (const RecordId view : viewsOf(workspace)) {
        if (workspace.record(view).target(u"of") == element) {
            return view;
        }
    }
    return {};
}

}  // namespace

RecordId viewAbout(const Workspace &workspace, ElementId element)
{
    if (const RecordId own = viewOf(workspace, element)) {
        return own;
    }
    for (const ElementId above : workspace.index().ancestors(element)) {
        if (const RecordId view = viewOf(workspace, above)) {
            return view;
        }
    }
    return {};
}

DiagramTab::DiagramTab(Workbench &workbench, RecordId view, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_view(view),
      m_way(new Breadcrumb),
      m_canvas(new DiagramView(workbench, view))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_way);
    column->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    setProperty("manualPage", QStringLiteral("canvas"));
    connect(m_way, &Breadcrumb::activated, this, &DiagramTab::go);
    connect(&workbench, &Workbench::changed, this, &DiagramTab::showWay);
    showWay();
}

void DiagramTab::showWay()
{
    const Workspace &workspace = m_workbench.workspace();
    const Record &view = workspace.record(m_view);
    QList<Breadcrumb::Step> steps;
    m_steps.clear();
    const auto add = [&](RecordId leadsTo, const QString &text, const QIcon &icon) {
        steps.append({text, icon, {}});
        m_steps.append(leadsTo);
    };
    const RecordId landscape = landscapeOf(workspace);
    if (landscape && landscape != m_view) {
        add(landscape, workspace.record(landscape).displayName(), icons::named(icons::nameOf(workspace, landscape)));
    }
    if (const ElementId of = view.target(u"of")) {
        QList<ElementId> way = workspace.index().ancestors(of);
        std::reverse(way.begin(), way.end());
        for (const ElementId element : std::as_const(way)) {
            add(viewAbout(workspace, element), workspace.record(element).displayName(), icons::named(icons::nameOf(workspace, element)));
        }
    }
    add(m_view, view.displayName(), icons::named(icons::nameOf(workspace, m_view)));
    m_way->setSteps(steps);
}

void DiagramTab::go(int step)
{
    if (const RecordId view = m_steps.value(step); view && view != m_view) {
        m_workbench.openView(view);
    }
}

}  // namespace lintel
