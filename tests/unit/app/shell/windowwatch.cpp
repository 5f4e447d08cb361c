// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/app/shell/windowwatch.h"

#include "app/shell/diagramtab.h"
#include "app/shell/docks.h"
#include "app/shell/tabarea.h"
#include "tests/unit/model/storage/samereading.h"
#include "views/canvas/diagramscene.h"
#include "views/canvas/diagramview.h"
#include "views/canvas/nameeditor.h"
#include "views/editors/texteditor.h"
#include "views/panels/costpanel.h"
#include "views/panels/decisionspanel.h"
#include "views/panels/findingspanel.h"
#include "views/panels/modeltreepanel.h"
#include "views/panels/searchpanel.h"
#include "views/panels/viewspanel.h"

#include <QtCore/QMutex>
#include <QtGui/QUndoStack>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeView>

namespace lintel::testing {

using namespace Qt::StringLiterals;

namespace {

QtMessageHandler former = nullptr;
QStringList warnings;  // guarded by `guard`: workers warn too
QMutex guard;

bool isAboutTheMachine(const QString &message)
{
    return message.contains(u"propagateSizeHints"_s) || message.contains(u"XDG_RUNTIME_DIR"_s)
        || message.contains(u"This plugin does not support"_s);
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        if (!isAboutTheMachine(message)) {
            const QMutexLocker lock(&guard);
            warnings.append(QString::fromUtf8(context.category) % u": "_s % message);
        }
    } else if (former) {
        former(type, context, message);
    }
}

}  // namespace

Warnings::Warnings()
{
    take();
    former = qInstallMessageHandler(keep);
}

Warnings::~Warnings()
{
    qInstallMessageHandler(former);
}

QStringList Warnings::take()
{
    const QMutexLocker lock(&guard);
    return std::exchange(warnings, {});
}

DialogCloser::DialogCloser(quint32 seed, QObject *parent) : QObject(parent), m_numbers(seed)
{
    connect(&m_timer, &QTimer::timeout, this, &DialogCloser::look);
    m_timer.start(15);
}

void DialogCloser::look()
{
    QWidget *popup = QApplication::activePopupWidget();
    QWidget *waiting = popup ? popup : QApplication::activeModalWidget();
    m_looks = waiting == m_seen ? m_looks + 1 : 0;
    m_seen = waiting;
    if (!waiting || m_looks == 0) {
        return;
    }
    if (popup) {
        if (m_looks == 1 && m_numbers.oneIn(3)) {
            QTest::keyClick(popup, Qt::Key_Down);
        } else if (m_looks == 2) {
            popup->close();
        }
        return;
    }
    auto *dialog = qobject_cast<QDialog *>(waiting);
    if (m_looks < 4 && dialog && m_numbers.oneIn(2)) {
        if (auto *field = qobject_cast<QLineEdit *>(dialog->focusWidget())) {
            QTest::keyClicks(field, u"new thing"_s);
        }
        QTest::keyClick(dialog, Qt::Key_Return);
    } else if (m_looks >= 4) {
        waiting->close();
    }
}

WindowWatch::WindowWatch(TestWindow &window, bool strict)
    : m_window(window),
      m_strict(strict),
      m_first(window.texts()),
      m_last(m_first),
      m_states{{nullptr, m_first}}
{
    connect(window.session().undoStack(), &QUndoStack::indexChanged, this, &WindowWatch::followHistory);
    connect(&window.session(), &Session::refused, this, [this] { ++m_refusals; });
    connect(&window.session().document(), &Document::changed, this, [this] { ++m_edits; });
    // Only the panels' own models: those of QTreeWidget and the like end after what they show.
    const Docks &docks = *window.window->docks();
    for (const QAbstractItemView *view :
         std::initializer_list<QAbstractItemView *>{docks.tree->tree(), docks.views->list(), docks.decisions->list(),
                                                    docks.findings->list(), docks.search->list(), docks.costs->table()}) {
        new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::Warning, this);
    }
}

WindowWatch::~WindowWatch() = default;

// Every step leads to the same texts whenever it is taken; merging steps and new ones lead to new texts.
void WindowWatch::followHistory()
{
    const QUndoStack &history = *m_window.session().undoStack();
    const int index = history.index();
    const QUndoCommand *after = index > 0 ? history.command(index - 1) : nullptr;
    const QMap<QString, QByteArray> now = m_window.texts();
    if (index != m_index && index < m_states.size() && m_states.at(index).after == after) {
        QStringList files;
        for (auto file = now.begin(); file != now.end(); ++file) {
            if (file.value() != m_states.at(index).texts.value(file.key())) {
                files.append(file.key());
            }
        }
        const bool undone = index < m_index;
        if (m_lost.isEmpty() && now != m_states.at(index).texts) {
            m_lost = (undone ? u"undoing “%1” lost bytes of %2"_s : u"redoing “%1” lost bytes of %2"_s)
                         .arg(undone ? history.text(index) : history.text(index - 1), files.join(u", "_s));
        }
    } else {
        m_states.resize(index);
        m_states.append({after, now});
    }
    m_index = index;
    if (m_strict && m_lost.isEmpty()) {
        m_lost = modelProblem();
    }
}

QString WindowWatch::problem()
{
    if (!m_window.window || !m_window.window->session()) {
        return u"the workspace is gone"_s;
    }
    const QStringList warned = Warnings::take();
    if (!warned.isEmpty()) {
        return u"warned: "_s % warned.join(u"\n"_s);
    }
    if (!m_lost.isEmpty()) {
        return m_lost;
    }
    const QMap<QString, QByteArray> now = m_window.texts();
    if (m_edits == m_editsSeen && now != m_last) {
        return u"texts changed without an edit"_s;
    }
    m_editsSeen = m_edits;
    m_last = now;
    const Session &session = m_window.session();
    const QUndoStack &history = *session.undoStack();
    if (history.index() < 0 || history.index() > history.count()) {
        return u"the history stands nowhere"_s;
    }
    if (session.isModified() != !session.modifiedFiles().isEmpty() || session.isModified() != m_window.window->isWindowModified()) {
        return u"the window is wrong about what is saved"_s;
    }
    const auto exists = [&](RecordId id) { return session.workspace().contains(id); };
    if (!std::all_of(session.selection().begin(), session.selection().end(), exists)) {
        return u"something is selected that is not there"_s;
    }
    return {};
}

QString WindowWatch::modelProblem() const
{
    const Snapshot &snapshot = m_window.session().document().snapshot();
    const QString different = lintel::test::difference(snapshot, lintel::test::whole(snapshot));
    if (!different.isEmpty()) {
        return u"the model is not what its texts say: "_s % different;
    }
    if (m_window.session().document().errors().isEmpty() && !(snapshot.sources == m_window.session().document().texts())) {
        return u"all texts read, but the model is of others"_s;
    }
    return {};
}

QString WindowWatch::thoroughProblem()
{
    const QString model = modelProblem();
    if (!model.isEmpty()) {
        return model;
    }
    if (!settle()) {
        return u"drawing does not end"_s;
    }
    const QString editors = editorProblem();
    return editors.isEmpty() ? canvasProblem() : editors;
}

QString WindowWatch::editorProblem() const
{
    for (TextEditor *editor : m_window.window->tabs()->findChildren<TextEditor *>()) {
        QByteArray text = m_window.session().text(editor->file());
        const QByteArray shown = editor->area().toPlainText().toUtf8();
        text.replace("\r\n", "\n");
        if (!editor->isReadOnly() && shown != text) {
            return u"another text is shown of "_s % editor->file();
        }
    }
    return {};
}

QString WindowWatch::canvasProblem() const
{
    const Workspace &workspace = m_window.workspace();
    for (const DiagramTab *tab : m_window.window->tabs()->findChildren<DiagramTab *>()) {
        if (!tab->isVisible()) {
            continue;
        }
        if (!workspace.contains(tab->view())) {
            return u"a view is shown that is not there"_s;
        }
        // Nothing is drawn anew below a name that is being typed, or in the middle of a drag.
        const auto *name = tab->findChild<canvas::NameEditor *>();
        if (tab->canvas().interaction().isBusy() || (name && name->isOpen())) {
            continue;
        }
        for (const DiagramNode &node : tab->canvas().diagram().diagram().nodes) {
            if (node.element && !workspace.contains(node.element)) {
                return u"a box shows what is not there: "_s % node.key;
            }
        }
    }
    return {};
}

bool WindowWatch::settle()
{
    QElapsedTimer clock;
    clock.start();
    do {
        QTest::qWait(1);
        if (m_window.session().drawings().isBusy() == false) {
            return true;
        }
    } while (clock.elapsed() < 120000);
    return false;
}

QString WindowWatch::historyProblem()
{
    // What somebody else wrote last comes now, and not as a new step among those that are undone.
    Session &session = m_window.session();
    session.lookAtDisk();
    if (session.hasCollision() && !session.reload()) {
        return u"cannot be read anew"_s;
    }
    if (const QString before = problem(); !before.isEmpty()) {
        return before;
    }
    const QMap<QString, QByteArray> last = m_window.texts();
    QUndoStack &history = *m_window.session().undoStack();
    const int index = history.index();
    for (const bool undo : {true, false, true}) {
        const int count = history.count();
        while (undo ? history.canUndo() : history.index() < index) {
            undo ? history.undo() : history.redo();
        }
        if (!m_lost.isEmpty()) {
            return m_lost;
        }
        const QStringList warned = Warnings::take();
        if (!warned.isEmpty()) {
            return u"warned: "_s % warned.join(u"\n"_s);
        }
        const QMap<QString, QByteArray> now = m_window.texts();
        const QMap<QString, QByteArray> &expected = undo ? m_first : last;
        if (history.count() != count || now != expected) {
            QStringList files;
            for (const QString &file : (undo ? m_first : last).keys() + now.keys()) {
                if (now.value(file) != expected.value(file)) {
                    files.append(file);
                }
            }
            return (undo ? u"undone, other bytes in "_s : u"redone, other bytes in "_s) % files.join(u", "_s);
        }
        const QString model = thoroughProblem();
        if (!model.isEmpty()) {
            return (undo ? u"undone, "_s : u"redone, "_s) % model;
        }
    }
    return {};
}

}  // namespace lintel::testing
