// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/settings.h"
#include "app/settings/theme.h"
#include "model/diagram/theme.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void isWhatWasSaved();
    void emptyStoreGivesDefaults();
    void ignoresGarbage_data();
    void ignoresGarbage();
    void survivesBrokenFiles();
    void remembersTheLatestFirst();
    void themesAreReadable_data();
    void themesAreReadable();
    void appliesThemes();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestSettings::isWhatWasSaved()
{
    Settings settings;
    settings.theme = ThemeChoice::Dark;
    settings.language = u"de"_s;
    settings.textFont = u"DejaVu Sans Mono"_s;
    settings.textSize = 12;
    settings.wrapLines = true;
    settings.showGrid = true;
    settings.snapToGrid = false;
    settings.animate = false;
    settings.restoreSession = false;
    settings.recent = {u"/a/b"_s, u"/c, d/e"_s};
    settings.lastSession = {u"/a/b"_s};
    settings.lastFolder = u"/a"_s;
    settings.windows.insert(u"main.geometry"_s, QByteArray("\0\1\xff", 3));
    settings.shortcuts.insert(u"edit.undo"_s, {QKeySequence(u"Ctrl+Z"_s), QKeySequence(u"Alt+Backspace"_s)});
    settings.shortcuts.insert(u"edit.redo"_s, {});
    {
        QSettings store(path(u"a.ini"_s), QSettings::IniFormat);
        QVERIFY(saveSettings(settings, store));
    }
    QSettings store(path(u"a.ini"_s), QSettings::IniFormat);
    QVERIFY(loadSettings(store) == settings);
}

void TestSettings::emptyStoreGivesDefaults()
{
    QSettings store(path(u"none.ini"_s), QSettings::IniFormat);
    QVERIFY(loadSettings(store) == Settings());
}

void TestSettings::ignoresGarbage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("theme") << u"theme"_s << QVariant(u"pink"_s);
    QTest::newRow("size too large") << u"text/size"_s << QVariant(4000);
    QTest::newRow("size no number") << u"text/size"_s << QVariant(u"big"_s);
    QTest::newRow("flag") << u"canvas/snap"_s << QVariant(u"perhaps"_s);
    QTest::newRow("long path") << u"recent"_s << QVariant(QString(100000, u'x'));
    QTest::newRow("NUL in a path") << u"recent"_s << QVariant(QStringList{QString(u"a\0b"_s)});
    QTest::newRow("state") << u"windows/main.geometry"_s << QVariant(u"%%%"_s);
    QTest::newRow("huge language") << u"language"_s << QVariant(QString(1000, u'd'));
    QTest::newRow("shortcut") << u"shortcuts/edit.undo"_s << QVariant(u"Ctrl+Nonsense"_s);
    QTest::newRow("map where text belongs") << u"theme"_s << QVariant(QVariantMap{{u"a"_s, 1}});
}

void TestSettings::ignoresGarbage()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings store(path(u"garbage.ini"_s), QSettings::IniFormat);
    store.clear();
    store.setValue(key, value);
    QVERIFY(loadSettings(store) == Settings());
}

void TestSettings::survivesBrokenFiles()
{
    const QByteArray bytes("[\x00\xff%%%\n=\n[recent\n@Variant(\0\0\0\x7f)\ntheme=dark\n", 43);
    QFile file(path(u"broken.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QSettings store(file.fileName(), QSettings::IniFormat);
    const Settings settings = loadSettings(store);
    QVERIFY(settings.recent.isEmpty());
    QVERIFY(settings.shortcuts.isEmpty());
}

void TestSettings::remembersTheLatestFirst()
{
    Settings settings;
    for (int i = 0; i < 40; ++i)
        settings.remember(u"/w/%1"_s.arg(i));
    settings.remember(u"/w/35"_s);
    QCOMPARE(settings.recent.size(), qsizetype(Settings::maxRecent));
    QCOMPARE(settings.recent.first(), u"/w/35"_s);
    QCOMPARE(settings.recent.count(u"/w/35"_s), 1);
    settings.forget(u"/w/35"_s);
    QVERIFY(!settings.recent.contains(u"/w/35"_s));
}

void TestSettings::themesAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestSettings::themesAreReadable()
{
    QFETCH(QPalette, palette);
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Base},
    };
    for (const auto &[ink, ground] : pairs) {
        const double contrast = theme::contrast(palette.color(ink).name(), palette.color(ground).name());
        QVERIFY2(contrast >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(int(ink)).arg(int(ground)).arg(contrast)));
    }
}

void TestSettings::appliesThemes()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(isDark(QApplication::palette()));
    // An empty box can be told from its ground.
    QCheckBox box;
    box.ensurePolished();
    const QImage drawn = box.grab().toImage();
    int lightest = 0;
    for (int x = 0; x < drawn.width(); ++x)
        lightest = qMax(lightest, drawn.pixelColor(x, drawn.height() / 2).lightness());
    QVERIFY2(lightest > box.palette().color(QPalette::Window).lightness() + 50, qPrintable(QString::number(lightest)));
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(!isDark(QApplication::palette()));
    applyTheme(*qApp, ThemeChoice::System);
    QVERIFY(!isDark(QApplication::palette()));  // the offscreen platform is light
}

QTEST_MAIN(TestSettings)

#include "tst_settings.moc"
