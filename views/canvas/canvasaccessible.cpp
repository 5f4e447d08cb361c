// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvasaccessible.h"

#include "views/canvas/diagramview.h"

#include <QtCore/QPointer>
#include <QtWidgets/QAccessibleWidget>

namespace lintel::canvas {

using namespace Qt::StringLiterals;

namespace {

/// One part. There is no object behind it: the canvas makes it when it is asked for, and forgets it with the next drawing.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePart(DiagramView &view, Part part) : m_view(&view), m_part(part) {}

    bool isValid() const override
    {
        if (!m_view) {
            return false;
        }
        const Diagram &diagram = m_view->diagram().diagram();
        return m_part.index < (m_part.isNode() ? diagram.nodes.size() : diagram.edges.size());
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        switch (kind) {
        case QAccessible::Name: return m_view->diagram().titleOf(m_part);
        case QAccessible::Description: return m_view->diagram().descriptionOf(m_part);
        default: return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect inside = m_view->mapFromScene(m_view->diagram().rectOf(m_part)).boundingRect();
        return {m_view->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::Role role() const override
    {
        if (m_part.isEdge()) {
            return QAccessible::Link;
        }
        return isValid() && m_view->diagram().diagram().nodes.at(m_part.index).boundary ? QAccessible::Grouping : QAccessible::ListItem;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        if (isValid()) {
            state.selected = m_view->selection().contains(m_part);
            state.focused = m_view->hasFocus() && m_view->selection().current() == m_part;
            state.offscreen = !m_view->viewport()->rect().intersects(m_view->mapFromScene(m_view->diagram().rectOf(m_part)).boundingRect());
        } else {
            state.invalid = true;
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid()) {
            return;
        }
        m_view->selection().set({m_part});
        if (name == pressAction()) {
            m_view->openLinked(m_part);
        } else {
            m_view->setFocus();
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<DiagramView> m_view;
    Part m_part;
};

class AccessibleCanvas : public QAccessibleWidget {
public:
    explicit AccessibleCanvas(DiagramView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view)
    {
        QObject::connect(&view->diagram(), &DiagramScene::shown, view, [this] { forget(); });
        QObject::connect(&view->selection(), &CanvasSelection::changed, view, [this] { tell(); });
    }
    ~AccessibleCanvas() override { forget(); }

    /// The parts, then the small widgets above them.
    int childCount() const override { return partCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const int nodes = static_cast<int>(m_view->diagram().diagram().nodes.size());
        if (index < 0 || index >= partCount()) {
            return index < 0 ? nullptr : QAccessibleWidget::child(index - partCount());
        }
        QAccessible::Id &id = m_children[index];
        if (id == 0) {
            id = QAccessible::registerAccessibleInterface(
                new AccessiblePart(*m_view, index < nodes ? Part::node(index) : Part::edge(index - nodes)));
        }
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto [index, id] : m_children.asKeyValueRange()) {
            if (QAccessible::accessibleInterface(id) == child) {
                return index;
            }
        }
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? -1 : partCount() + widget;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        QAccessibleInterface *part = child(indexOf(m_view->diagram().spotAt(m_view->mapToScene(at)).part));
        return part ? part : QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(indexOf(m_view->selection().current())) : nullptr;
    }

private:
    int partCount() const
    {
        const Diagram &diagram = m_view->diagram().diagram();
        return static_cast<int>(diagram.nodes.size() + diagram.edges.size());
    }
    int indexOf(Part part) const
    {
        return part.isNode() ? part.index : part.isEdge() ? static_cast<int>(m_view->diagram().diagram().nodes.size()) + part.index : -1;
    }
    void forget()
    {
        const QMap<int, QAccessible::Id> children = std::exchange(m_children, {});
        for (const QAccessible::Id id : children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    void tell() const
    {
        if (QAccessibleInterface *current = QAccessible::isActive() ? focusChild() : nullptr) {
            QAccessibleEvent event(current, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    }

    DiagramView *m_view;
    mutable QMap<int, QAccessible::Id> m_children;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<DiagramView *>(object);
    return view ? new AccessibleCanvas(view) : nullptr;
}

}  // namespace

void installAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

}  // namespace lintel::canvas
