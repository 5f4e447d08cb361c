// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"
#include "model/workspace/workspaceindex.h"
#include "views/canvas/diagramview.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtGui/QUndoStack>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace lintel::testing {

using namespace Qt::StringLiterals;

inline void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(file));
        QDir().mkpath(QFileInfo(target).path());
        QVERIFY(QFile::copy(file, target));
    }
}

/// A copy of the sample, opened, with a canvas of one of its views shown.
class Canvas {
public:
    explicit Canvas(const QString &viewKey, const QSize &size = {1200, 800})
    {
        copyFolder(QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform"), m_folder.path());
        Result<std::unique_ptr<Session>> opened = Session::open(m_folder.path());
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().toLine()));
        }
        m_session = std::move(opened).value();
        for (const QString &file : m_session->files()) {
            m_first.insert(file, m_session->text(file));
        }
        m_view = open(viewKey, size);
    }
    ~Canvas()
    {
        // Whatever was done: undone, the texts are those of before, to the byte.
        m_session->undoStack()->setIndex(0);
        for (const QString &file : m_session->files()) {
            if (m_session->text(file) != m_first.value(file)) {
                QTest::qFail(qPrintable(QString(u"undone, %1 differs"_s.arg(file))), __FILE__, __LINE__);
            }
        }
    }
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    std::unique_ptr<DiagramView> open(const QString &key, const QSize &size)
    {
        const RecordId id = m_session->workspace().index().named(RecordType::View, key);
        auto view = std::make_unique<DiagramView>(*m_session, id);
        view->resize(size);
        view->show();
        view->activateWindow();
        view->setFocus();
        if (!QTest::qWaitFor([&] { return !view->diagram().isEmpty(); }, 20000)) {
            qFatal("not drawn");
        }
        view->zoomActual();
        return view;
    }

    Session &session() { return *m_session; }
    const Workspace &workspace() const { return m_session->workspace(); }
    DiagramView &view() { return *m_view; }
    canvas::DiagramScene &scene() { return m_view->diagram(); }
    QWidget *viewport() { return m_view->viewport(); }
    const Record &viewRecord() const { return workspace().record(m_view->view()); }

    RecordId element(const QString &path) const { return workspace().index().element(path); }
    int node(const QString &key) { return scene().nodeOfKey(key); }
    QRectF rect(const QString &key) { return scene().layout().nodes.value(node(key)); }
    int edge(const QString &from, const QString &to)
    {
        for (int i = 0; i < scene().diagram().edges.size(); ++i) {
            const DiagramEdge &line = scene().diagram().edges.at(i);
            if (line.from == node(from) && line.to == node(to)) {
                return i;
            }
        }
        return -1;
    }
    /// Brings the box into sight and tells where its middle is in the viewport.
    QPoint middle(const QString &key) { return at(rect(key).center()); }
    QPoint at(const QPointF &point)
    {
        m_view->ensureVisible(QRectF(point - QPointF(5, 5), QSizeF(10, 10)), 60, 60);
        return m_view->mapFromScene(point);
    }
    /// A place within the box that is not on its name.
    QPoint beside(const QString &key) { return at(rect(key).topLeft() + QPointF(8, 8)); }

    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(viewport(), Qt::LeftButton, modifiers, from);
        moveTo(from + (to - from) / 3, modifiers);
        moveTo(from + (to - from) * 2 / 3, modifiers);
        moveTo(to, modifiers);
        QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, to);
    }
    void moveTo(const QPoint &to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons held = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, viewport()->mapToGlobal(to), Qt::NoButton, held, modifiers);
        QApplication::sendEvent(viewport(), &event);
    }
    /// Waits until the drawing of what is now has arrived.
    void settle()
    {
        QTest::qWait(20);
        std::shared_ptr<const Drawing> last;
        (void)QTest::qWaitFor(
            [&] {
                const auto now = m_session->drawing(m_view->view());
                const bool same = now == last && !m_session->drawings().isBusy();
                last = now;
                QTest::qWait(60);
                return same;
            },
            20000);
        QTest::qWait(300);  // what slides arrives
    }
    int edits() const { return m_session->undoStack()->index(); }

    /// `x, y` of the box in the layout file; empty when it has no place.
    QList<int> kept(const QString &key) const
    {
        for (const RecordId box : workspace().index().children(m_view->view(), RecordType::Box)) {
            if (workspace().record(box).key() == key) {
                QList<int> numbers;
                for (const QString &number : workspace().record(box).value(u"at").texts()) {
                    numbers.append(number.toInt());
                }
                return numbers;
            }
        }
        return {};
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    QMap<QString, QByteArray> m_first;
    std::unique_ptr<DiagramView> m_view;
};

}  // namespace lintel::testing
