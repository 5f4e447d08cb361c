// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/logdialog.h"
#include "views/dialogs/messagelog.h"
#include "views/dialogs/settingsdialog.h"
#include "views/dialogs/shortcuteditor.h"
#include "views/workbench/actioncatalog.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestSettingsDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsWhatItWasGiven();
    void appliesWhatIsChosen();
    void shortcutsAreAssignedByKeys();
    void marksConflicts();
    void panelsMayShareKeys();
    void resets();
    void aboutTellsTheVersion();
    void logKeepsTheLatest();

private:
    std::unique_ptr<ActionCatalog> m_catalog;
};

void TestSettingsDialog::init()
{
    m_catalog = std::make_unique<ActionCatalog>();
    m_catalog->add({u"edit.undo"_s, u"&Undo"_s, {QKeySequence(u"Ctrl+Z"_s)}}, this, [](bool) {});
    m_catalog->add({u"edit.redo"_s, u"&Redo"_s, {QKeySequence(u"Ctrl+Y"_s)}}, this, [](bool) {});
    m_catalog->add({u"canvas.fit"_s, u"&Fit"_s}, this, [](bool) {});
}

void TestSettingsDialog::cleanup()
{
    m_catalog.reset();
}

void TestSettingsDialog::showsWhatItWasGiven()
{
    Preferences preferences;
    preferences.theme = u"dark"_s;
    preferences.language = u"de"_s;
    preferences.textSize = 13;
    preferences.wrapLines = true;
    preferences.showGrid = true;
    preferences.snapToGrid = false;
    preferences.animate = false;
    preferences.restoreSession = false;
    preferences.shortcuts.insert(u"canvas.fit"_s, {QKeySequence(u"F"_s)});
    preferences.shortcuts.insert(u"edit.redo"_s, {});
    const SettingsDialog dialog(preferences, *m_catalog);
    QVERIFY(dialog.preferences() == preferences);
    const SettingsDialog plain(Preferences(), *m_catalog);
    QVERIFY(plain.preferences() == Preferences());
}

void TestSettingsDialog::appliesWhatIsChosen()
{
    SettingsDialog dialog(Preferences(), *m_catalog);
    dialog.show();
    QSignalSpy spy(&dialog, &SettingsDialog::applied);
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Apply), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QVERIFY(dialog.isVisible());
    QTest::mouseClick(buttons->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    dialog.show();
    QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCOMPARE(spy.count(), 2);
}

void TestSettingsDialog::shortcutsAreAssignedByKeys()
{
    ShortcutEditor editor(*m_catalog);
    editor.show();
    editor.select(u"canvas.fit"_s);
    QCOMPARE(editor.selected(), u"canvas.fit"_s);
    auto *keys = editor.findChild<QKeySequenceEdit *>();
    QTest::keyClick(keys, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(editor.shortcuts().contains(u"canvas.fit"_s));
    QCOMPARE(editor.shortcuts().value(u"canvas.fit"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+K"_s)});
    QVERIFY(m_catalog->action(u"canvas.fit"_s)->shortcut().isEmpty());
    m_catalog->setShortcuts(editor.shortcuts());
    QCOMPARE(m_catalog->action(u"canvas.fit"_s)->shortcut(), QKeySequence(u"Ctrl+K"_s));
}

void TestSettingsDialog::marksConflicts()
{
    ShortcutEditor editor(*m_catalog);
    QVERIFY(editor.conflicts().isEmpty());
    editor.select(u"edit.redo"_s);
    editor.assign(QKeySequence(u"Ctrl+Z"_s));
    QCOMPARE(editor.conflicts(), (QStringList{u"edit.redo"_s, u"edit.undo"_s}));
    editor.assign({});
    QVERIFY(editor.conflicts().isEmpty());
    QCOMPARE(editor.shortcuts().value(u"edit.redo"_s, {QKeySequence(u"x"_s)}), QList<QKeySequence>());
}

void TestSettingsDialog::panelsMayShareKeys()
{
    for (const QString &id : {u"canvas.find"_s, u"text.find"_s, u"text.other"_s}) {
        QAction *action = m_catalog->add({id, id, {QKeySequence(u"Ctrl+F"_s)}}, this, [](bool) {});
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    ShortcutEditor editor(*m_catalog);
    QCOMPARE(editor.conflicts(), (QStringList{u"text.find"_s, u"text.other"_s}));
    editor.select(u"text.other"_s);
    editor.assign({});
    QVERIFY(editor.conflicts().isEmpty());
    editor.assign(QKeySequence(u"Ctrl+Z"_s));
    QCOMPARE(editor.conflicts(), (QStringList{u"edit.undo"_s, u"text.other"_s}));
}

void TestSettingsDialog::resets()
{
    ShortcutEditor editor(*m_catalog);
    editor.select(u"edit.redo"_s);
    editor.assign(QKeySequence(u"Ctrl+1"_s));
    editor.select(u"edit.undo"_s);
    editor.assign(QKeySequence(u"Ctrl+2"_s));
    editor.resetSelected();
    QCOMPARE(editor.shortcuts().keys(), QStringList{u"edit.redo"_s});
    editor.resetAll();
    QVERIFY(editor.shortcuts().isEmpty());
}

void TestSettingsDialog::aboutTellsTheVersion()
{
    AboutDialog with({u"1.2.3"_s, true, u"0.7"_s});
    QVERIFY(with.text().contains(u"1.2.3"_s));
    QVERIFY(with.text().contains(u"Apache"_s));
    const AboutDialog without({u"1.2.3"_s, false, {}});
    QVERIFY(with.text() != without.text());
    const QList<QPushButton *> buttons = with.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"Copy"_s)
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), with.text());
}

void TestSettingsDialog::logKeepsTheLatest()
{
    MessageLog log;
    LogDialog dialog(log);
    const Location where{u"model/a.yaml"_s, 3, 1};
    for (int i = 0; i < int(MessageLog::maxEntries) + 5; ++i)
        log.add(Severity::Note, u"message %1"_s.arg(i));
    log.add(Severity::Error, u"the last"_s, where);
    QCOMPARE(log.entries().size(), MessageLog::maxEntries);
    auto *list = dialog.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), int(MessageLog::maxEntries));
    QSignalSpy spy(&dialog, &LogDialog::openTextRequested);
    emit list->itemActivated(list->topLevelItem(list->topLevelItemCount() - 1), 1);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Location>(), where);
    dialog.copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"model/a.yaml:3 the last"_s));
    log.clear();
    QCOMPARE(list->topLevelItemCount(), 0);
}

QTEST_MAIN(TestSettingsDialog)

#include "tst_settingsdialog.moc"
