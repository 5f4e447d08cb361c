// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/formats/formats.h"
#include "views/dialogs/formattexts.h"
#include "views/dialogs/settingsdialog.h"
#include "views/widgets/diagnostictext.h"
#include "views/workbench/actioncatalog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void windowsSpeakGerman();
    void diagnosticsAreTranslatedByPattern();
    void argumentsStayAsTheyAre();
    void formatsAreTranslated();
    void countsAreRight();
    void regionsFindTheirLanguage();

private:
    std::unique_ptr<QTranslator> m_german;
};

void TestTranslations::init()
{
    m_german = std::make_unique<QTranslator>();
    QVERIFY(m_german->load(QLocale(u"de"_s), u"lintel"_s, u"_"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(m_german.get());
}

void TestTranslations::cleanup()
{
    QCoreApplication::removeTranslator(m_german.get());
    m_german.reset();
}

void TestTranslations::windowsSpeakGerman()
{
    const ActionCatalog catalog;
    const SettingsDialog german(Preferences(), catalog);
    QCOMPARE(german.windowTitle(), u"Einstellungen"_s);
    QCoreApplication::removeTranslator(m_german.get());
    const SettingsDialog english(Preferences(), catalog);
    QCOMPARE(english.windowTitle(), u"Settings"_s);
}

void TestTranslations::diagnosticsAreTranslatedByPattern()
{
    const Diagnostic taken = Diagnostic::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {u"a"_s, u"b.a"_s}, u"Choose another id."_s);
    QCOMPARE(translatedText(taken), u"'a' ist vergeben an 'b.a'. Wählen Sie eine andere Kennung."_s);
    const Diagnostic unknown = Diagnostic::warning(u"x.y"_s, u"nobody has translated %1"_s, {u"this"_s});
    QCOMPARE(translatedText(unknown), u"Nobody has translated this."_s);
    QCOMPARE(translatedSeverity(Severity::Warning), u"Warnung"_s);
}

void TestTranslations::argumentsStayAsTheyAre()
{
    const Diagnostic tricky = Diagnostic::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {u"%2"_s, u"<b>"_s});
    QCOMPARE(translatedWhat(tricky), u"'%2' ist vergeben an '<b>'"_s);
}

void TestTranslations::formatsAreTranslated()
{
    QCOMPARE(translatedName(*format(u"structurizr-json")), u"Structurizr-Arbeitsbereich"_s);
    QVERIFY(translatedLoss(*format(u"png")) != format(u"png")->lost);
}

void TestTranslations::countsAreRight()
{
    QTranslator english;
    QVERIFY(english.load(u":/i18n/lintel_en.qm"_s));
    const auto counted = [](int count) {
        return QCoreApplication::translate("lintel::DeleteDialog", "Delete %n thing(s)", nullptr, count);
    };
    QCOMPARE(counted(1), u"1 Ding löschen"_s);
    QCOMPARE(counted(3), u"3 Dinge löschen"_s);
    QCoreApplication::removeTranslator(m_german.get());
    QCoreApplication::installTranslator(&english);
    QCOMPARE(counted(1), u"Delete 1 thing"_s);
    QCOMPARE(counted(3), u"Delete 3 things"_s);
    QCoreApplication::removeTranslator(&english);
}

void TestTranslations::regionsFindTheirLanguage()
{
    QTranslator swiss;
    QVERIFY(swiss.load(QLocale(u"de_CH"_s), u"lintel"_s, u"_"_s, u":/i18n"_s));
    QTranslator none;
    QVERIFY(!none.load(QLocale(u"fr_FR"_s), u"lintel"_s, u"_"_s, u":/i18n"_s));
}

QTEST_MAIN(TestTranslations)

#include "tst_translations.moc"
