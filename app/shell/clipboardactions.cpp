// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/clipboardactions.h"

#include "app/shell/mainwindow.h"
#include "app/shell/tabarea.h"
#include "views/canvas/diagramview.h"
#include "views/widgets/icons.h"

#include <QtGui/QAction>
#include <QtGui/QKeySequence>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *canvasAction = "canvasAction";
constexpr const char *keysOfAction = "keysOfAction";

// What these keys do in a widget: the action of it, or of what it is in, that has them.
QAction *actionWith(const QKeySequence &keys, const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const QList<QAction *> actions = widget->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *a) { return a->shortcuts().contains(keys); });
        if (found != actions.end())
            return *found;
    }
    return nullptr;
}

// What of a text widget counts here; nothing for any other widget.
struct TextState {
    bool isText = false;
    bool writable = false;
    bool selected = false;
};

template <typename Edit>
TextState stateOfText(const Edit &edit)
{
    return {true, !edit.isReadOnly(), edit.textCursor().hasSelection()};
}

TextState stateOf(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return {true, !line->isReadOnly(), line->hasSelectedText()};
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return stateOfText(*plain);
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return stateOfText(*rich);
    return {};
}

}  // namespace

ClipboardActions::ClipboardActions(MainWindow &window) : m_window(window)
{
    add(tr("Cu&t"), u"cut"_s, "cut", u"canvas.cut"_s, QKeySequence::Cut);
    add(tr("&Copy"), u"copy"_s, "copy", u"canvas.copy"_s, QKeySequence::Copy);
    add(tr("&Paste"), u"paste"_s, "paste", u"canvas.paste"_s, QKeySequence::Paste);
    add(tr("Select &all"), {}, "selectAll", u"canvas.select-all"_s, QKeySequence::SelectAll);
}

void ClipboardActions::add(const QString &text, const QString &icon, const char *slot, const QString &onCanvas, const QKeySequence &keys)
{
    auto *action = new QAction(QString(text % u'\t' % keys.toString(QKeySequence::NativeText)), this);
    if (!icon.isEmpty())
        action->setIcon(icons::named(icon));
    action->setObjectName(QString::fromLatin1(slot));
    action->setProperty(canvasAction, onCanvas);
    action->setProperty(keysOfAction, QVariant::fromValue(keys));
    connect(action, &QAction::triggered, this, [this, action, slot] {
        QWidget *focused = QApplication::focusWidget();
        if (stateOf(focused).isText)
            QMetaObject::invokeMethod(focused, slot);
        else if (QAction *meant = actionMeant(*action))
            meant->trigger();
    });
    m_actions.append(action);
}

void ClipboardActions::keepUpToDate(QMenu &menu)
{
    connect(&menu, &QMenu::aboutToShow, this, &ClipboardActions::update);
}

void ClipboardActions::update()
{
    const TextState text = stateOf(QApplication::focusWidget());
    for (QAction *action : std::as_const(m_actions)) {
        const QString what = action->objectName();
        if (text.isText) {
            const bool writes = what == u"cut" || what == u"paste";
            const bool needsSelection = what == u"cut" || what == u"copy";
            action->setEnabled((!writes || text.writable) && (!needsSelection || text.selected));
        } else {
            const QAction *meant = actionMeant(*action);
            action->setEnabled(meant && meant->isEnabled());
        }
    }
}

QAction *ClipboardActions::actionMeant(const QAction &action) const
{
    if (QAction *found = actionWith(action.property(keysOfAction).value<QKeySequence>(), QApplication::focusWidget()))
        return found;
    const bool canvasInFront = m_window.tabs() && m_window.tabs()->canvas();
    return canvasInFront ? m_window.actions().action(action.property(canvasAction).toString()) : nullptr;
}

}  // namespace lintel
