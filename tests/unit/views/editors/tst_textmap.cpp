// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/textmap.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const TextMap &map)
{
    QStringList lines;
    for (int i = 0; i < map.lineCount(); ++i)
        lines.append(map.line(i));
    return lines;
}

}  // namespace

class TestTextMap : public QObject {
    Q_OBJECT

private slots:
    void showsLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("nothing") << QByteArray() << QStringList{QString()};
        QTest::newRow("kinds of breaks") << QByteArray("a\nb\r\nc\rd\xE2\x80\xA9"
                                                       "e")
                                         << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
        QTest::newRow("break at the end") << QByteArray("a\n") << QStringList{u"a"_s, QString()};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a")
                                         << QStringList{u"a"_s};
        QTest::newRow("characters") << QByteArray("\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80") << QStringList{u"\u00e4\u20ac\U0001F600"_s};
        QTest::newRow("no UTF-8") << QByteArray("\xC3(\xFF\xED\xA0\x80\xF0\x9F")
                                  << QStringList{u"\ufffd(\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd"_s};
        QTest::newRow("longer than need be") << QByteArray("\xC0\xAF") << QStringList{u"\ufffd\ufffd"_s};
    }

    void showsLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, lines);
        QCOMPARE(linesOf(TextMap(bytes)), lines);
    }

    void placesAndOffsetsGoTogether()
    {
        const TextMap map("\xEF\xBB\xBF"
                          "a\xC3\xA4\r\n\xF0\x9F\x98\x80x");
        QCOMPARE(map.offset({0, 0}), 3);
        QCOMPARE(map.offset({0, 2}), 6);
        QCOMPARE(map.offset({0, 99}), 6);
        QCOMPARE(map.offset({1, 2}), 12);
        QCOMPARE(map.offset({1, 1}), 8);
        QCOMPARE(map.offset({7, 0}), map.bytes().size());
        QCOMPARE(map.place(0), (TextPlace{0, 0}));
        QCOMPARE(map.place(5), (TextPlace{0, 1}));
        QCOMPARE(map.place(7), (TextPlace{0, 2}));
        QCOMPARE(map.place(12), (TextPlace{1, 2}));
        QCOMPARE(map.place(13), (TextPlace{1, 3}));
        QCOMPARE(map.lineBreak(), "\r\n");
    }

    void refusesPatchesBeyondTheEnd()
    {
        TextMap map("abc");
        QVERIFY(!map.replace(2, 2, "x"));
        QVERIFY(!map.replace(-1, 0, "x"));
        QCOMPARE(map.bytes(), "abc");
        QVERIFY(map.replace(3, 0, "\n"));
        QCOMPARE(map.lineCount(), 2);
    }

    void patchesGiveWhatReadingAnewGives()
    {
        const QByteArrayList pieces = {
            "\n", "\r", "\r\n", "a", "bc", "\xC3\xA4", "\xC3", "\xA9", "\xE2\x80\xA9", "\xE2\x80", "\xF0\x9F\x98\x80", "\xEF\xBB\xBF", ""};
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QRandomGenerator random(seed);
            TextMap map;
            for (int i = 0; i < 80; ++i) {
                const qsizetype at = random.bounded(int(map.bytes().size()) + 1);
                const qsizetype removed = std::min<qsizetype>(random.bounded(4), map.bytes().size() - at);
                QByteArray inserted = pieces.at(random.bounded(int(pieces.size())));
                if (random.bounded(4) == 0)
                    inserted += pieces.at(random.bounded(int(pieces.size()))) + "\n" + pieces.at(random.bounded(int(pieces.size())));
                QVERIFY(map.replace(at, removed, inserted));
                QCOMPARE(linesOf(map), linesOf(TextMap(map.bytes())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTextMap)
#include "tst_textmap.moc"
