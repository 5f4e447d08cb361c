// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/canvasactions.h"

#include "views/canvas/diagramview.h"

#include <QtWidgets/QMenu>

namespace lintel {

using namespace canvas;
using namespace Qt::StringLiterals;

CanvasActions::CanvasActions(ActionCatalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    addSelecting();
    addEditing();
    addClipboard();
    addArranging();
    addLines();
    addSight();
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    update();
}

QAction *CanvasActions::add(const ActionCatalog::Spec &spec, const std::function<void(DiagramView &)> &run)
{
    QAction *action = m_catalog.add(spec, this, [this, run](bool) {
        if (m_canvas) {
            run(*m_canvas);
        }
    });
    m_actions.append(action);
    return action;
}

QAction *CanvasActions::addSwitch(const ActionCatalog::Spec &spec, const std::function<void(DiagramView &, bool)> &run,
                                  const std::function<bool(DiagramView &)> &state)
{
    ActionCatalog::Spec checkable = spec;
    checkable.checkable = true;
    QAction *action = m_catalog.add(checkable, this, [this, run](bool on) {
        if (m_canvas) {
            run(*m_canvas, on);
        }
    });
    m_actions.append(action);
    m_switches.append({action, state});
    return action;
}

void CanvasActions::enable(QAction *action, const std::function<bool(DiagramView &)> &when)
{
    m_conditions.append({action, when});
}

void CanvasActions::setCanvas(DiagramView *canvas)
{
    if (m_canvas) {
        m_canvas->disconnect(this);
        for (QAction *action : std::as_const(m_actions)) {
            m_canvas->removeAction(action);
        }
    }
    m_canvas = canvas;
    if (canvas) {
        canvas->addActions(m_actions);
        connect(canvas, &DiagramView::stateChanged, this, &CanvasActions::update);
        connect(canvas, &DiagramView::contextMenuWanted, this, &CanvasActions::showContextMenu);
    }
    update();
}

void CanvasActions::update()
{
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(m_canvas);
    }
    if (!m_canvas) {
        return;
    }
    for (const auto &[action, when] : std::as_const(m_conditions)) {
        action->setEnabled(when(*m_canvas));
    }
    for (const auto &[action, state] : std::as_const(m_switches)) {
        action->setChecked(state(*m_canvas));
    }
}

// What is offered where

QList<QAction *> CanvasActions::listed(const QStringList &ids) const
{
    QList<QAction *> found;
    for (const QString &id : ids) {
        found.append(id.isEmpty() ? nullptr : m_catalog.action(QString(u"canvas."_s % id)));
        Q_ASSERT(id.isEmpty() || found.last());
    }
    return found;
}

QList<QAction *> CanvasActions::menu() const
{
    return listed({u"create"_s,
                   u"connect"_s,
                   u"rename"_s,
                   {},
                   u"cut"_s,
                   u"copy"_s,
                   u"paste"_s,
                   u"paste-new"_s,
                   u"duplicate"_s,
                   {},
                   u"hide"_s,
                   u"delete"_s,
                   {},
                   u"select-all"_s,
                   u"select-none"_s,
                   u"find"_s,
                   u"find-next"_s,
                   u"find-previous"_s,
                   {},
                   u"open-linked"_s,
                   u"back"_s,
                   u"show-text"_s,
                   {},
                   u"new-view"_s,
                   u"new-decision"_s});
}

QList<QAction *> CanvasActions::arrangeMenu() const
{
    return listed({u"layout"_s,
                   u"layout-selection"_s,
                   u"layout-new"_s,
                   {},
                   u"align-left"_s,
                   u"align-centre"_s,
                   u"align-right"_s,
                   u"align-top"_s,
                   u"align-middle"_s,
                   u"align-bottom"_s,
                   {},
                   u"distribute-horizontally"_s,
                   u"distribute-vertically"_s,
                   {},
                   u"fit-to-text"_s,
                   {},
                   u"snap"_s,
                   u"grid"_s});
}

QList<QAction *> CanvasActions::lineMenu() const
{
    return listed({u"add-bend"_s, u"next-bend"_s, u"straighten"_s, u"label-forward"_s, u"label-back"_s});
}

QList<QAction *> CanvasActions::viewMenu() const
{
    return listed({u"zoom-in"_s, u"zoom-out"_s, u"zoom-actual"_s, u"zoom-fit"_s, u"zoom-selection"_s, {}, u"minimap"_s, u"palette"_s});
}

QList<QAction *> CanvasActions::toolBar() const
{
    return listed(
        {u"create"_s, u"connect"_s, {}, u"layout"_s, u"align-left"_s, u"align-top"_s, {}, u"zoom-out"_s, u"zoom-in"_s, u"zoom-fit"_s});
}

QList<QAction *> CanvasActions::contextMenu() const
{
    const bool nothing = !m_canvas || m_canvas->selection().isEmpty();
    if (nothing) {
        return listed({u"create"_s,
                       u"paste"_s,
                       {},
                       u"select-all"_s,
                       u"find"_s,
                       {},
                       u"layout"_s,
                       u"layout-new"_s,
                       {},
                       u"zoom-fit"_s,
                       u"zoom-actual"_s,
                       u"back"_s});
    }
    if (m_canvas->selection().single().isEdge()) {
        return listed({u"rename"_s,
                       {},
                       u"add-bend"_s,
                       u"next-bend"_s,
                       u"straighten"_s,
                       u"label-forward"_s,
                       u"label-back"_s,
                       {},
                       u"hide"_s,
                       u"delete"_s});
    }
    QStringList ids = {u"open-linked"_s,
                       u"new-view"_s,
                       u"new-decision"_s,
                       u"show-text"_s,
                       {},
                       u"rename"_s,
                       u"connect"_s,
                       {},
                       u"cut"_s,
                       u"copy"_s,
                       u"duplicate"_s,
                       {},
                       u"hide"_s,
                       u"delete"_s,
                       {}};
    if (m_canvas->commands().canAlign()) {
        ids += {u"align-left"_s, u"align-centre"_s, u"align-right"_s, u"align-top"_s, u"align-middle"_s, u"align-bottom"_s, {}};
    }
    return listed(ids + QStringList{u"layout-selection"_s, u"fit-to-text"_s, u"zoom-selection"_s});
}

void CanvasActions::showContextMenu(const QPoint &at)
{
    QMenu menu;
    for (QAction *action : contextMenu()) {
        action ? menu.addAction(action) : static_cast<void>(menu.addSeparator());
    }
    menu.exec(at);
}

}  // namespace lintel
