// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/diagrams/svg.h"
#include "exporters/diagrams/svgwriter.h"

#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <limits>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Figures picture(const QString &name = u"Checkout API"_s)
{
    Diagram diagram;
    diagram.key = u"shop"_s;
    diagram.title = u"Containers of "_s + name;
    diagram.description = name;
    DiagramNode box;
    box.kind = u"container"_s;
    box.name = name;
    box.typeLine = name;
    box.description = name;
    box.link = u"checkout-components"_s;
    DiagramNode person = box;
    person.kind = u"person"_s;
    person.link.clear();
    diagram.nodes = {box, person};
    DiagramEdge line;
    line.from = 1;
    line.to = 0;
    line.description = name;
    line.technology = name;
    diagram.edges = {line};
    Layout layout;
    layout.nodes = {{0, 0, 200, 110}, {0, 300, 200, 110}};
    layout.edges = {{{{100, 300}, {100, 110}}, {50, 190, 100, 40}}};
    layout.bounds = {0, 0, 200, 410};
    return compose(diagram, layout);
}

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
};

/// All elements in document order; empty when the file is not well-formed.
QList<Element> parse(const QByteArray &svg)
{
    QList<Element> elements;
    QList<qsizetype> open;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.append(elements.size());
            elements.append({reader.qualifiedName().toString(), reader.attributes(), QString()});
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters() && !open.isEmpty()) {
            elements[open.last()].text += reader.text();
        }
    }
    return reader.hasError() ? QList<Element>() : elements;
}

QStringList namesOf(const QList<Element> &elements)
{
    QStringList names;
    for (const Element &element : elements) {
        names.append(element.name);
    }
    return names;
}

}  // namespace

class TestSvg : public QObject {
    Q_OBJECT

private slots:
    void rootIsNamedAndDescribed();
    void boxesAreNamed();
    void linksLeadToChildViews();
    void linkPatternIsFollowed();
    void keysCannotLeaveTheAddress();
    void isSafeInline();
    void idsAreUnique();
    void textsDeclareTheirWidth();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void numbersAreShort_data();
    void numbersAreShort();
    void sameBytesTwice();
};

void TestSvg::rootIsNamedAndDescribed()
{
    const QList<Element> elements = parse(toSvg(picture()));
    QVERIFY(elements.size() > 3);
    QCOMPARE(elements.at(0).name, u"svg"_s);
    QCOMPARE(elements.at(0).attributes.value("role"_L1), u"graphics-document"_s);
    QCOMPARE(elements.at(0).attributes.value("aria-labelledby"_L1), u"shop-title shop-desc"_s);
    QCOMPARE(elements.at(0).attributes.value("lang"_L1), u"en"_s);
    QCOMPARE(elements.at(1).name, u"title"_s);
    QCOMPARE(elements.at(1).text, u"Containers of Checkout API"_s);
    QCOMPARE(elements.at(2).name, u"desc"_s);
    QVERIFY(elements.at(2).text.contains(u"Relations: Checkout API → Checkout API"_s));
}

void TestSvg::boxesAreNamed()
{
    const QList<Element> elements = parse(toSvg(picture()));
    int symbols = 0;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        if (elements.at(i).attributes.value("role"_L1) == "graphics-symbol"_L1) {
            ++symbols;
            QCOMPARE(elements.at(i + 1).name, u"title"_s);
            QVERIFY(!elements.at(i + 1).text.isEmpty());
        }
    }
    QCOMPARE(symbols, 3);
}

void TestSvg::linksLeadToChildViews()
{
    QStringList targets;
    for (const Element &element : parse(toSvg(picture()))) {
        if (element.name == "a"_L1) {
            targets = {element.attributes.value("href"_L1).toString(), element.attributes.value("xlink:href"_L1).toString()};
            QVERIFY(!element.attributes.value("aria-label"_L1).isEmpty());
        }
    }
    QCOMPARE(targets, (QStringList{u"checkout-components.svg"_s, u"checkout-components.svg"_s}));
}

void TestSvg::linkPatternIsFollowed()
{
    QVERIFY(toSvg(picture(), {u"../%1/"_s, false}).contains("href=\"../checkout-components/\""));
    QVERIFY(toSvg(picture(), {u"../%1/"_s, false}).startsWith("<svg"));
    QVERIFY(!namesOf(parse(toSvg(picture(), {QString(), true}))).contains(u"a"_s));
}

void TestSvg::keysCannotLeaveTheAddress()
{
    Figures figures = picture();
    for (FigureGroup &group : figures.groups) {
        group.link = group.link.isEmpty() ? QString() : u"javascript:alert(1)//../x\"y"_s;
    }
    const QByteArray svg = toSvg(figures, {u"%1"_s, true});
    QVERIFY(!svg.contains("href=\"javascript:"));
    QVERIFY(svg.contains("href=\"javascript%3A"));
}

void TestSvg::isSafeInline()
{
    const QByteArray svg = toSvg(picture(u"two\n\nlines"_s), {u"%1.svg"_s, false});
    QVERIFY(!svg.contains("\n\n"));
    static const QStringList allowed = {u"svg"_s, u"title"_s, u"desc"_s, u"rect"_s, u"g"_s, u"a"_s, u"path"_s, u"text"_s};
    for (const Element &element : parse(svg)) {
        QVERIFY2(allowed.contains(element.name), qPrintable(element.name));
        QVERIFY(!element.attributes.hasAttribute("style"_L1) && !element.attributes.hasAttribute("class"_L1));
    }
}

void TestSvg::idsAreUnique()
{
    Figures figures = picture();
    figures.key = u"1 view/\"x\""_s;
    QSet<QString> ids;
    for (const Element &element : parse(toSvg(figures))) {
        const QString id = element.attributes.value("id"_L1).toString();
        if (!id.isEmpty()) {
            QVERIFY2(id.startsWith("v1-view--x-"_L1), qPrintable(id));
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
        }
    }
    QCOMPARE(ids.size(), 5);
}

void TestSvg::textsDeclareTheirWidth()
{
    int texts = 0;
    for (const Element &element : parse(toSvg(picture()))) {
        if (element.name == "text"_L1) {
            ++texts;
            QVERIFY(element.attributes.value("textLength"_L1).toDouble() > 0);
            QCOMPARE(element.attributes.value("lengthAdjust"_L1), u"spacingAndGlyphs"_s);
        }
    }
    QVERIFY(texts > 8);
}

void TestSvg::hostileTextStaysText_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"</text><script>alert(1)</script>"_s;
    QTest::newRow("attribute") << u"\" onload=\"alert(1)"_s;
    QTest::newRow("entity") << u"&lt;&xxe;<!ENTITY"_s;
    QTest::newRow("cdata") << u"]]><![CDATA["_s;
    QTest::newRow("control characters") << QString(u"a"_s + QChar(0x1b) + QChar(0) + u"b"_s);
    QTest::newRow("lone surrogate") << QString(QChar(0xd800) + u"x"_s);
    QTest::newRow("not a character") << QString(QChar(0xfffe) + u"x"_s);
    QTest::newRow("comment") << u"--><!-- x"_s;
}

void TestSvg::hostileTextStaysText()
{
    QFETCH(QString, name);
    const QList<Element> elements = parse(toSvg(picture(name)));
    QVERIFY(!elements.isEmpty());
    QStringList names = namesOf(elements);
    names.removeAll(u"text"_s);  // wrapping differs with the length
    QStringList harmless = namesOf(parse(toSvg(picture())));
    harmless.removeAll(u"text"_s);
    QCOMPARE(names, harmless);
}

void TestSvg::numbersAreShort_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 12.0 << QByteArray("12");
    QTest::newRow("one decimal") << 12.5 << QByteArray("12.5");
    QTest::newRow("rounded") << 1.006 << QByteArray("1.01");
    QTest::newRow("hundred") << 100.0 << QByteArray("100");
    QTest::newRow("negative zero") << -0.001 << QByteArray("0");
    QTest::newRow("negative") << -3.25 << QByteArray("-3.25");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("0");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("0");
    QTest::newRow("huge") << 1e300 << QByteArray("1000000000");
}

void TestSvg::numbersAreShort()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    QCOMPARE(SvgWriter::number(value), text);
}

void TestSvg::sameBytesTwice()
{
    QCOMPARE(toSvg(picture()), toSvg(picture()));
}

QTEST_GUILESS_MAIN(TestSvg)
#include "tst_svg.moc"
