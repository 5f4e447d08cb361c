// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/limits.h"
#include "model/decisions/markdownoutline.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace lintel;

class TestMarkdownOutline : public QObject {
    Q_OBJECT

private slots:
    void tellsLinesApart();
    void findsLinks();
    void stopsAtTheLimit();
    void survivesAnything_data();
    void survivesAnything();
};

void TestMarkdownOutline::tellsLinesApart()
{
    const QByteArray text = "# A *b*\n\none\ntwo\n\n* item\n\n      code\n\n> quoted\n";
    const QList<MarkdownLine> lines = markdownOutline(text);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0].kind, MarkdownLine::Kind::Heading);
    QCOMPARE(lines[0].level, 1);
    QCOMPARE(lines[0].text, u"A b"_s);
    QCOMPARE(lines[1].text, u"one"_s);
    QCOMPARE(lines[2].text, u"two"_s);
    QCOMPARE(text.mid(lines[2].offset, 3), QByteArray("two"));
    QCOMPARE(lines[3].kind, MarkdownLine::Kind::Item);
    QCOMPARE(lines[3].text, u"item"_s);
}

void TestMarkdownOutline::findsLinks()
{
    const QList<MarkdownLine> lines = markdownOutline("Amends [4. Ta*bs*](0004-tabs.md) and `[no](no.md)`\n");
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].links.size(), 1);
    QCOMPARE(lines[0].links[0].label, u"4. Tabs"_s);
    QCOMPARE(lines[0].links[0].target, u"0004-tabs.md"_s);
    QCOMPARE(lines[0].text.left(lines[0].links[0].begin), u"Amends "_s);
}

void TestMarkdownOutline::stopsAtTheLimit()
{
    const QByteArray filler(qsizetype(limits::markdownBytes) - 4, '\n');
    QCOMPARE(markdownOutline(filler + "# in").size(), 1);
    QCOMPARE(markdownOutline(filler + "    \n# out").size(), 0);
}

void TestMarkdownOutline::survivesAnything_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("brackets") << QByteArray(20000, '[');
    QTest::newRow("quotes") << QByteArray(20000, '>');
    QTest::newRow("stars") << QByteArray(20000, '*');
    QTest::newRow("half a link") << QByteArray("[a](").repeated(2000);
    QTest::newRow("not UTF-8") << QByteArray("# \xff\xc0\n\n* \x80");
    QTest::newRow("NUL") << QByteArray("# a\0b\n", 6);
}

void TestMarkdownOutline::survivesAnything()
{
    QFETCH(QByteArray, text);
    const QList<MarkdownLine> lines = markdownOutline(text);
    for (const MarkdownLine &line : lines)
        QVERIFY(line.offset >= 0 && line.offset < text.size());
}

QTEST_GUILESS_MAIN(TestMarkdownOutline)
#include "tst_markdownoutline.moc"
