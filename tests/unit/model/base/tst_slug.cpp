// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/slug.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

bool isSafe(const QString &name, qsizetype maxBytes)
{
    const bool letters =
        std::all_of(name.begin(), name.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    return letters && !name.isEmpty() && name.size() <= maxBytes && !name.startsWith(u'-') && !name.endsWith(u'-');
}

}  // namespace

class TestSlug : public QObject {
    Q_OBJECT

private slots:
    void makesNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("path") << u"portal.api"_s << u"portal-api"_s;
        QTest::newRow("case") << u"Checkout API"_s << u"checkout-api"_s;
        QTest::newRow("accents") << u"Zürich, Île"_s << u"zurich-ile"_s;
        QTest::newRow("traversal") << u"a/../../x"_s << u"a-x"_s;
        QTest::newRow("option") << u"-rf"_s << u"rf"_s;
        QTest::newRow("trailing dot") << u"name."_s << u"name"_s;
        QTest::newRow("device") << u"CON"_s << u"x-con"_s;
        QTest::newRow("device with number") << u"lpt1"_s << u"x-lpt1"_s;
        QTest::newRow("no device") << u"console"_s << u"console"_s;
        QTest::newRow("other script") << u"日本"_s << u"x"_s;
        QTest::newRow("empty") << QString() << u"x"_s;
        QTest::newRow("hidden") << u"a\u202eb\u0000c"_s << u"a-b-c"_s;
    }
    void makesNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(slug(text), expected);
    }

    void keepsTheLimit()
    {
        QCOMPARE(slug(QString(300, u'a')).size(), 100);
        QCOMPARE(slug(QString(u"abc"_s % u"-"_s % u"d"_s), 4), u"abc"_s);
    }

    void distinctOnEveryFileSystem()
    {
        const QStringList texts{u"a.b"_s, u"a-b"_s,           u"A.B"_s,           u"a b"_s, u"a/b"_s, u"日本"_s, u"中国"_s,
                                u"x"_s,   QString(300, u'a'), QString(301, u'a'), u"con"_s, u"CON"_s, u""_s,     u"-"_s};
        UniqueNames names(40);
        QSet<QString> seen;
        for (const QString &text : texts) {
            const QString name = names.name(text);
            QVERIFY2(isSafe(name, 40), qPrintable(name));
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
        }
        QCOMPARE(names.name(u"a.b"_s), u"a-b"_s);
        UniqueNames again(40);
        for (const QString &text : texts)
            QCOMPARE(again.name(text), names.name(text));
    }
};

QTEST_GUILESS_MAIN(TestSlug)
#include "tst_slug.moc"
