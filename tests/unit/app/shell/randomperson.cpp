// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/app/shell/randomperson.h"

#include "app/shell/tabarea.h"
#include "model/edit/creating.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QKeyEvent>
#include <QtGui/QUndoStack>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <numeric>

namespace lintel::testing {

using namespace Qt::StringLiterals;

namespace {

/// Actions that do nothing when a random person triggers them, and why.
const QMap<QString, QString> &leftOut()
{
    static const QMap<QString, QString> all{
        {u"file.quit"_s, u"ends the program"_s},
        {u"window.close"_s, u"ends the window"_s},
        {u"file.close"_s, u"ends the workspace, so that nothing could be undone"_s},
        {u"file.print"_s, u"asks the machine for its printers"_s},
        {u"file.export"_s, u"writes files outside the workspace"_s},
        {u"file.import"_s, u"is about another workspace"_s},
        {u"file.new"_s, u"is about another workspace"_s},
        {u"file.open"_s, u"is about another workspace"_s},
        {u"file.open-folder"_s, u"is about another workspace"_s},
        {u"window.new"_s, u"is about another window"_s},
        {u"help.settings"_s, u"a dialog that changes no workspace"_s},
        {u"help.shortcuts"_s, u"a dialog that changes no workspace"_s},
        {u"help.about"_s, u"a dialog that changes no workspace"_s},
        {u"help.log"_s, u"a dialog that changes no workspace"_s},
    };
    return all;
}

}  // namespace

void typeInto(QWidget *widget, const QString &text)
{
    const QPointer<QWidget> target = widget;
    for (qsizetype i = 0; i < text.size() && target; ++i) {
        if (text.at(i).unicode() < 128) {
            QTest::keyClick(target.data(), text.at(i).toLatin1());
        } else {
            const qsizetype units = text.at(i).isHighSurrogate() ? 2 : 1;
            QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, {}, text.mid(i, units));
            QApplication::sendEvent(target, &event);
            i += units - 1;
        }
    }
}

RandomPerson::RandomPerson(TestWindow &window, RandomNumbers &numbers) : m_window(window), m_numbers(numbers)
{
    // The command palette, shortcuts and menus lead to them, too.
    for (QAction *action : m_window.window->actions().actions()) {
        if (leftOut().contains(action->objectName())) {
            action->blockSignals(true);
        }
    }
    m_deeds = {{10, &RandomPerson::clickCanvas},   {3, &RandomPerson::doubleClickCanvas}, {10, &RandomPerson::dragOnCanvas},
               {6, &RandomPerson::dragGrip},       {3, &RandomPerson::turnWheel},         {10, &RandomPerson::pressKeyOnCanvas},
               {5, &RandomPerson::renameOnCanvas}, {4, &RandomPerson::createOnCanvas},    {4, &RandomPerson::dropOnCanvas},
               {3, &RandomPerson::menuOnCanvas},   {8, &RandomPerson::typeText},          {6, &RandomPerson::removeText},
               {4, &RandomPerson::pasteText},      {8, &RandomPerson::pressKeyInText},    {6, &RandomPerson::selectInTree},
               {4, &RandomPerson::renameInTree},   {5, &RandomPerson::createInTree},      {5, &RandomPerson::dragInTree},
               {16, &RandomPerson::editField},     {10, &RandomPerson::pokeWidget},       {30, &RandomPerson::triggerAction},
               {12, &RandomPerson::undoOrRedo},    {6, &RandomPerson::openSomething},     {3, &RandomPerson::closeTab},
               {3, &RandomPerson::switchTab},      {4, &RandomPerson::pressAnyKey},       {1, &RandomPerson::writeBehindItsBack},
               {1, &RandomPerson::resizeWindow}};
    m_weights = std::accumulate(m_deeds.begin(), m_deeds.end(), 0, [](int sum, const Deed &deed) { return sum + deed.weight; });
}

void RandomPerson::act(const std::function<void(const QString &)> &told)
{
    m_told = told;
    int at = below(m_weights);
    const auto *deed = m_deeds.constData();
    while (at >= deed->weight) {
        at -= deed->weight;
        ++deed;
    }
    (this->*deed->run)();
}

QString RandomPerson::words()
{
    static const QStringList all{u"shop"_s,
                                 u"Web shop"_s,
                                 u""_s,
                                 u"a: b"_s,
                                 u"- x"_s,
                                 u"#"_s,
                                 u"\"quoted"_s,
                                 u"it's"_s,
                                 u"yes"_s,
                                 u"0x1F"_s,
                                 u"1.50 EUR"_s,
                                 u"-3"_s,
                                 u"ü€😀"_s,
                                 u"[a, b]"_s,
                                 u"{x: y}"_s,
                                 u"  spaced "_s,
                                 u"null"_s,
                                 u"2026-02-30"_s,
                                 u"2027-01-31"_s,
                                 u"a.b.c"_s,
                                 u"*x"_s,
                                 u"&anchor"_s,
                                 u"!tag"_s,
                                 u"|"_s,
                                 u"%1 %2"_s,
                                 u"<b>bold</b>"_s,
                                 u"tag, other"_s,
                                 u"#ff0000"_s,
                                 u"element is container"_s,
                                 u"@at"_s};
    return m_numbers.of(all);
}

QString RandomPerson::yaml()
{
    static const QStringList all{u"  note: here\n"_s,
                                 u"# a comment\n"_s,
                                 u"\n"_s,
                                 u"systems:\n  added: {name: Added}\n"_s,
                                 u"description: |\n  two\n  lines\n"_s,
                                 u"x"_s,
                                 u": "_s,
                                 u"\t"_s,
                                 u"- "_s,
                                 u"'"_s,
                                 u"\""_s,
                                 u"{"_s,
                                 u"]"_s,
                                 u"&a *a"_s,
                                 u"é😀"_s,
                                 u"tags: [one, two]\n"_s,
                                 u"    name: Other\n"_s,
                                 u"  "_s};
    return m_numbers.of(all);
}

void RandomPerson::triggerAction()
{
    QList<QAction *> enabled;
    for (QAction *action : m_window.window->actions().actions()) {
        if (action->isEnabled() && !leftOut().contains(action->objectName())) {
            enabled.append(action);
        }
    }
    QAction *action = m_numbers.of(enabled);
    const auto foreign =
        m_numbers.of(QList<Prompts::Foreign>{Prompts::Foreign::Cancel, Prompts::Foreign::Decide, Prompts::Foreign::Mine,
                                             Prompts::Foreign::Theirs, Prompts::Foreign::Overwrite, Prompts::Foreign::Reload});
    m_window.prompts.foreign = foreign;
    tell(u"action "_s % action->objectName());
    action->trigger();
}

void RandomPerson::undoOrRedo()
{
    const bool undo = !m_numbers.oneIn(3);
    const int times = m_numbers.oneIn(4) ? 10 : 1 + below(3);
    tell(QString::number(times) % (undo ? u" × undo"_s : u" × redo"_s));
    for (int i = 0; i < times; ++i) {
        QAction *action = m_window.action(undo ? "edit.undo" : "edit.redo");
        if (action->isEnabled()) {
            action->trigger();
        }
        if (m_numbers.oneIn(3)) {
            QCoreApplication::processEvents();
        }
    }
}

void RandomPerson::openSomething()
{
    Session &session = m_window.session();
    const RecordId view = m_numbers.of(session.workspace().all(RecordType::View));
    const RecordId decision = m_numbers.of(session.workspace().all(RecordType::Decision));
    const QString file = m_numbers.of(session.files());
    const int which = below(5);
    if (which < 3 && view) {
        tell(u"open view "_s % session.workspace().record(view).key());
        session.openView(view);
    } else if (which == 3 && decision) {
        tell(u"open decision "_s % session.workspace().record(decision).key());
        session.openDecision(decision);
    } else {
        tell(u"open text "_s % file);
        session.openText({file, 1 + below(30), 1 + below(9)});
    }
}

void RandomPerson::closeTab()
{
    TabArea &tabs = *m_window.window->tabs();
    const int tab = below(tabs.count());
    tell(u"close tab "_s % QString::number(tab));
    tabs.closeTab(tab);
}

void RandomPerson::switchTab()
{
    TabArea &tabs = *m_window.window->tabs();
    const int tab = below(tabs.count());
    tell(u"switch to tab "_s % QString::number(tab));
    tabs.setCurrentIndex(tab);
}

void RandomPerson::pressAnyKey()
{
    static const QList<Qt::Key> keys{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape,   Qt::Key_Space,  Qt::Key_Up,
                                     Qt::Key_Down, Qt::Key_Left,    Qt::Key_Right,  Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_F2,
                                     Qt::Key_A,    Qt::Key_Home,    Qt::Key_End,    Qt::Key_Menu};
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_window.window.data();
    const Qt::Key key = m_numbers.of(keys);
    tell(u"key %1 in %2"_s.arg(QKeySequence(key).toString(), QLatin1String(target->metaObject()->className())));
    QTest::keyClick(target, key);
}

// Another program writes a file of the workspace.
void RandomPerson::writeBehindItsBack()
{
    const QString name = m_numbers.of(m_window.session().files());
    QFile file(QDir(m_window.session().folder()).filePath(name));
    const bool broken = m_numbers.oneIn(4);
    tell(u"somebody else writes "_s % name % (broken ? u", wrongly"_s : u""_s));
    if (file.open(QIODevice::Append)) {
        file.write(broken ? "\n}: {\n" : "\n# by somebody else\n");
    }
}

void RandomPerson::resizeWindow()
{
    const QSize size(500 + below(1400), 300 + below(900));
    tell(u"resize to %1 × %2"_s.arg(size.width()).arg(size.height()));
    m_window.window->resize(size);
}

}  // namespace lintel::testing
