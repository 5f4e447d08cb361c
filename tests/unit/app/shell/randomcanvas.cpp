// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/tabarea.h"
#include "tests/unit/app/shell/randomperson.h"
#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"
#include "views/models/recordmime.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace lintel::testing {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QPoint &point)
{
    return QString::number(point.x()) % u',' % QString::number(point.y());
}

void moveTo(QWidget &viewport, const QPoint &to, Qt::MouseButton held, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(QEvent::MouseMove, to, viewport.mapToGlobal(to), Qt::NoButton, held, modifiers);
    QApplication::sendEvent(&viewport, &event);
}

void press(QWidget &viewport, QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QMouseEvent event(type, at, viewport.mapToGlobal(at), button, type == QEvent::MouseButtonRelease ? Qt::NoButton : button, modifiers);
    QApplication::sendEvent(&viewport, &event);
}

}  // namespace

DiagramView *RandomPerson::canvas()
{
    if (DiagramView *canvas = m_window.window->tabs()->canvas()) {
        return canvas;
    }
    const RecordId view = m_numbers.of(m_window.workspace().all(RecordType::View));
    return view ? m_window.window->tabs()->showView(view) : nullptr;
}

Qt::KeyboardModifiers RandomPerson::modifiers()
{
    return m_numbers.of(QList<Qt::KeyboardModifiers>{Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
                                                     Qt::AltModifier});
}

QPoint RandomPerson::somewhere(DiagramView &canvas)
{
    return {below(canvas.viewport()->width()), below(canvas.viewport()->height())};
}

QPoint RandomPerson::onSomething(DiagramView &canvas)
{
    const canvas::DiagramScene &scene = canvas.diagram();
    if (scene.isEmpty() || m_numbers.oneIn(5)) {
        return somewhere(canvas);
    }
    const qsizetype edges = scene.diagram().edges.size();
    const bool line = edges > 0 && m_numbers.oneIn(3);
    const canvas::Part part = line ? canvas::Part::edge(below(edges)) : canvas::Part::node(below(scene.diagram().nodes.size()));
    const QRectF rect = scene.rectOf(part);
    const QPointF point = m_numbers.oneIn(2) ? rect.center() : rect.topLeft() + QPointF(below(qsizetype(rect.width())), below(10));
    canvas.ensureVisible(QRectF(point, QSizeF(1, 1)), 40, 40);
    return canvas.mapFromScene(point);
}

void RandomPerson::clickCanvas()
{
    if (DiagramView *on = canvas()) {
        const QPoint at = onSomething(*on);
        tell(u"click at "_s % textOf(at));
        const Qt::KeyboardModifiers held = modifiers();
        press(*on->viewport(), QEvent::MouseButtonPress, at, Qt::LeftButton, held);
        press(*on->viewport(), QEvent::MouseButtonRelease, at, Qt::LeftButton, held);
    }
}

void RandomPerson::doubleClickCanvas()
{
    if (DiagramView *on = canvas()) {
        const QPointer<QWidget> viewport = on->viewport();
        const QPoint at = onSomething(*on);
        tell(u"double click at "_s % textOf(at));
        press(*viewport, QEvent::MouseButtonPress, at, Qt::LeftButton, {});
        press(*viewport, QEvent::MouseButtonRelease, at, Qt::LeftButton, {});
        press(*viewport, QEvent::MouseButtonDblClick, at, Qt::LeftButton, {});
        if (viewport) {
            press(*viewport, QEvent::MouseButtonRelease, at, Qt::LeftButton, {});
        }
    }
}

void RandomPerson::dragOnCanvas()
{
    DiagramView *on = canvas();
    if (!on) {
        return;
    }
    QWidget &viewport = *on->viewport();
    const QPoint from = onSomething(*on);
    const QPoint to = m_numbers.oneIn(2) ? somewhere(*on) : from + QPoint(below(120) - 60, below(120) - 60);
    const Qt::MouseButton button = m_numbers.oneIn(8) ? Qt::MiddleButton : Qt::LeftButton;
    const Qt::KeyboardModifiers held = modifiers();
    const int fate = below(10);
    tell(u"drag from "_s % textOf(from) % u" to "_s % textOf(to) % (fate < 3 ? u", disturbed"_s : u""_s));
    press(viewport, QEvent::MouseButtonPress, from, button, held);
    for (int i = 1; i <= 4; ++i) {
        moveTo(viewport, from + (to - from) * i / 4, button, held);
        if (i == 2 && fate == 0) {
            QTest::keyClick(on, Qt::Key_Escape);
        } else if (i == 2 && fate == 1) {
            m_window.session().undoStack()->undo();
        } else if (i == 2 && fate == 2) {
            QTest::qWait(5);
        }
    }
    press(viewport, QEvent::MouseButtonRelease, to, button, held);
}

// Handles of what is selected and connectors of what is under the pointer.
void RandomPerson::dragGrip()
{
    DiagramView *on = canvas();
    if (!on) {
        return;
    }
    QWidget &viewport = *on->viewport();
    const QPoint over = onSomething(*on);
    moveTo(viewport, over, Qt::NoButton, {});
    if (m_numbers.oneIn(2)) {
        press(viewport, QEvent::MouseButtonPress, over, Qt::LeftButton, {});
        press(viewport, QEvent::MouseButtonRelease, over, Qt::LeftButton, {});
    }
    const QList<canvas::Grip> grips = on->interaction().grips().all();
    if (grips.isEmpty()) {
        tell(u"look for a grip at "_s % textOf(over));
        return;
    }
    const canvas::Grip grip = m_numbers.of(grips);
    const QPoint from = on->mapFromScene(grip.at);
    const QPoint to = m_numbers.oneIn(3) ? somewhere(*on) : onSomething(*on);
    tell(u"drag grip %1 from "_s.arg(int(grip.kind)) % textOf(from) % u" to "_s % textOf(to));
    press(viewport, QEvent::MouseButtonPress, from, Qt::LeftButton, {});
    for (int i = 1; i <= 3; ++i) {
        moveTo(viewport, from + (to - from) * i / 3, Qt::LeftButton, {});
    }
    press(viewport, QEvent::MouseButtonRelease, to, Qt::LeftButton, {});
}

void RandomPerson::turnWheel()
{
    if (DiagramView *on = canvas()) {
        const QPoint at = somewhere(*on);
        const int way = m_numbers.oneIn(2) ? 120 : -120;
        const Qt::KeyboardModifiers held = modifiers();
        tell(u"wheel at "_s % textOf(at));
        QWheelEvent event(at, on->viewport()->mapToGlobal(at), {}, {0, way}, Qt::NoButton, held, Qt::NoScrollPhase, false);
        QApplication::sendEvent(on->viewport(), &event);
    }
}

void RandomPerson::pressKeyOnCanvas()
{
    static const QList<Qt::Key> keys{Qt::Key_Up,     Qt::Key_Down, Qt::Key_Left,      Qt::Key_Right, Qt::Key_Tab,    Qt::Key_Backtab,
                                     Qt::Key_Delete, Qt::Key_Home, Qt::Key_Backspace, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Return,
                                     Qt::Key_Plus,   Qt::Key_Menu, Qt::Key_C,         Qt::Key_N};
    if (DiagramView *on = canvas()) {
        on->setFocus();
        const Qt::Key key = m_numbers.of(keys);
        const int times = 1 + below(4);
        const Qt::KeyboardModifiers held = modifiers();
        tell(u"%1 × %2 on the canvas"_s.arg(times).arg(QKeySequence(QKeyCombination(held, key)).toString()));
        const QPointer<DiagramView> alive = on;
        for (int i = 0; i < times && alive; ++i) {
            QTest::keyClick(alive.data(), key, held);
        }
    }
}

void RandomPerson::renameOnCanvas()
{
    DiagramView *on = canvas();
    if (!on) {
        return;
    }
    on->setFocus();
    if (on->selection().isEmpty()) {
        on->walk(true);
    }
    const QString name = words();
    tell(u"F2 and "_s % name);
    QTest::keyClick(on, Qt::Key_F2);
    if (QWidget *focused = QApplication::focusWidget(); focused && on->isAncestorOf(focused)) {
        typeInto(focused, name);
        if (m_numbers.oneIn(3)) {
            QCoreApplication::processEvents();
        }
        QTest::keyClick(focused, m_numbers.oneIn(4) ? Qt::Key_Escape : Qt::Key_Return);
    }
}

void RandomPerson::createOnCanvas()
{
    DiagramView *on = canvas();
    if (!on) {
        return;
    }
    const QString name = words();
    const int kinds = below(4);
    tell(u"create "_s % name);
    on->createInSight();
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !on->isAncestorOf(focused)) {
        return;
    }
    for (int i = 0; i < kinds; ++i) {
        QTest::keyClick(focused, Qt::Key_Down);
    }
    typeInto(focused, name);
    QTest::keyClick(focused, m_numbers.oneIn(4) ? Qt::Key_Escape : Qt::Key_Return);
}

void RandomPerson::dropOnCanvas()
{
    DiagramView *on = canvas();
    const RecordId element = m_numbers.of(m_window.workspace().all(RecordType::Element));
    if (!on || !element) {
        return;
    }
    const QPoint at = somewhere(*on);
    const auto mime = recordmime::toMime({element}, m_window.session());
    tell(u"drop %1 at "_s.arg(m_window.workspace().index().path(element)) % textOf(at));
    QDragEnterEvent enter(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(on->viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
    QApplication::sendEvent(on->viewport(), &move);
    if (move.isAccepted()) {
        QDropEvent drop(at, Qt::CopyAction, mime.get(), Qt::LeftButton, {});
        QApplication::sendEvent(on->viewport(), &drop);
    } else {
        QDragLeaveEvent leave;
        QApplication::sendEvent(on->viewport(), &leave);
    }
}

void RandomPerson::menuOnCanvas()
{
    if (DiagramView *on = canvas()) {
        const QPoint at = onSomething(*on);
        tell(u"context menu at "_s % textOf(at));
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, on->viewport()->mapToGlobal(at));
        QApplication::sendEvent(on->viewport(), &event);
    }
}

}  // namespace lintel::testing
