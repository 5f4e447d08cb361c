// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "editedplatform.h"

#include "views/inspector/lookform.h"
#include "views/inspector/styleeditor.h"

#include <QtWidgets/QTreeWidget>

using namespace lintel;
using namespace Qt::StringLiterals;

/// Changes styles of the workspace and of a view as a person does.
class tst_StyleEditor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void changesALook();
    void changesColoursOfTheDarkTheme();
    void refusesWhatIsNoColour();
    void warnsOfHardToReadText();
    void addsMovesAndRemoves();
    void keepsStylesOfAView();

private:
    StyleRef style(int at) const { return {m_platform->workspace().all(RecordType::Style).at(at), -1}; }
    QLineEdit *line(const QString &key) const { return m_editor->form()->editor(key)->findChild<QLineEdit *>(); }

    std::unique_ptr<EditedPlatform> m_platform;
    std::unique_ptr<StyleEditor> m_editor;
};

void tst_StyleEditor::init()
{
    m_platform = std::make_unique<EditedPlatform>();
    QVERIFY(m_platform->open());
    m_editor = std::make_unique<StyleEditor>(m_platform->session());
    m_editor->resize(460, 1000);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

void tst_StyleEditor::cleanup()
{
    m_editor.reset();
    m_platform.reset();
}

void tst_StyleEditor::changesALook()
{
    m_editor->setCurrent(style(1));
    typeInto(line(u"background"_s), u"#224466"_s);
    QCOMPARE(m_platform->workspace().record(style(1).record).text(u"background"), u"#224466"_s);
    QVERIFY(m_platform->session().text(u"views/styles.yaml"_s).contains("\"#224466\""));
    QCOMPARE(m_platform->edits(), 1);
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QCOMPARE(line(u"background"_s)->text(), u"#33658a"_s);
}

void tst_StyleEditor::changesColoursOfTheDarkTheme()
{
    m_editor->setCurrent(style(0));
    typeInto(line(u"dark.background"_s), u"#aabbcc"_s);
    const Value dark = m_platform->workspace().record(style(0).record).value(u"dark");
    QCOMPARE(dark.value(u"background").text(), u"#aabbcc"_s);
    QCOMPARE(dark.value(u"color").text(), u"#10202a"_s);
    QVERIFY(m_platform->undoesToTheFirstBytes());
}

void tst_StyleEditor::refusesWhatIsNoColour()
{
    m_editor->setCurrent(style(0));
    typeInto(line(u"background"_s), u"reddish"_s);
    QVERIFY(!m_editor->form()->editor(u"background"_s)->problem().isEmpty());
    QCOMPARE(m_platform->edits(), 0);
}

void tst_StyleEditor::warnsOfHardToReadText()
{
    m_editor->setCurrent(style(1));
    QCOMPARE(m_editor->warning(), QString());
    typeInto(line(u"color"_s), u"#3a6c91"_s);
    QVERIFY(m_editor->warning().contains(u"light theme"));
    QVERIFY(!m_editor->warning().contains(u"dark theme"));
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QCOMPARE(m_editor->warning(), QString());
}

void tst_StyleEditor::addsMovesAndRemoves()
{
    const int before = m_editor->list()->topLevelItemCount();
    m_editor->add(false);
    QCOMPARE(m_editor->list()->topLevelItemCount(), before + 1);
    const RecordId fresh = m_editor->current().record;
    QCOMPARE(m_platform->workspace().record(fresh).text(u"for"), u"container"_s);
    QCOMPARE(m_platform->workspace().position(fresh), before);
    m_editor->moveCurrent(-1);
    QCOMPARE(m_platform->workspace().position(fresh), before - 1);
    QCOMPARE(m_editor->current().record, fresh);
    m_editor->removeCurrent();
    QVERIFY(!m_platform->workspace().contains(fresh));
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QCOMPARE(m_editor->list()->topLevelItemCount(), before);
}

void tst_StyleEditor::keepsStylesOfAView()
{
    const RecordId view = m_platform->view(u"checkout-context"_s);
    m_platform->session().setCurrentView(view);
    m_editor->add(true);
    QVERIFY(m_editor->current().isOfView());
    typeInto(line(u"background"_s), u"#ffffff"_s);
    typeInto(line(u"where"_s), u"tier == 1"_s);
    const Value own = m_platform->workspace().record(view).value(u"styles").list().value(0);
    QCOMPARE(own.value(u"background").text(), u"#ffffff"_s);
    QCOMPARE(own.value(u"where").text(), u"tier == 1"_s);
    QVERIFY(m_platform->undoesToTheFirstBytes());
    QVERIFY(!m_platform->workspace().record(view).has(u"styles"));
}

QTEST_MAIN(tst_StyleEditor)
#include "tst_styleeditor.moc"
