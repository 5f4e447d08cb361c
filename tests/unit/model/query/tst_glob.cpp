// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/glob.h"

#include <QtTest/QTest>

using namespace lintel::query;
using namespace Qt::StringLiterals;

class TestGlob : public QObject {
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void isNotSlowedDownByStars();
};

void TestGlob::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *pattern, const char *text, bool expected) {
        QTest::addRow("%s on %s", pattern, text) << QString::fromLatin1(pattern) << QString::fromLatin1(text) << expected;
    };
    row("", "", true);
    row("", "a", false);
    row("*", "", true);
    row("*", "abc", true);
    row("abc", "abc", true);
    row("abc", "Abc", false);
    row("a?c", "abc", true);
    row("a?c", "ac", false);
    row("a*c", "ac", true);
    row("a*c", "abcbc", true);
    row("a*c", "abcb", false);
    row("*a*b*", "xxaxxbxx", true);
    row("*a*b*", "xxbxxaxx", false);
    row("team-*", "team-shop", true);
    row("?*", "", false);
    row("a.c", "abc", false);
    row("[ab]", "a", false);
    row("**", "x", true);
    row("*?", "x", true);
}

void TestGlob::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, expected);
    QCOMPARE(globMatches(pattern, text), expected);
}

// With every star trying every place this would not end.
void TestGlob::isNotSlowedDownByStars()
{
    const QString pattern = u"a*"_s.repeated(int(globCharacters) / 2 - 1) % u"b";
    QVERIFY(!globMatches(pattern, QString(10'000, u'a')));
    QVERIFY(globMatches(pattern, QString(QString(10'000, u'a') % u'b')));
}

QTEST_GUILESS_MAIN(TestGlob)
#include "tst_glob.moc"
