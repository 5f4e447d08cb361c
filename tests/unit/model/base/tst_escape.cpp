// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/escape.h"

#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

// Every UTF-16 unit once or in a pair, and what is known to break out of something.
QStringList hostileTexts()
{
    QStringList texts{u"\"><script>alert(1)</script>"_s,
                      u"' onload='x"_s,
                      u"a\\\"b"_s,
                      u"%%{init: {'x': 1}}%%"_s,
                      u"]] ;end"_s,
                      u"\"]\nclick n1 href"_s,
                      u"&lt;&#60;"_s,
                      u"\\N\\G\\l"_s,
                      u"${x}"_s,
                      u"[[http://x]]"_s,
                      u"@enduml"_s,
                      u"!include /etc/passwd"_s,
                      u"|---|"_s,
                      u"`x`"_s,
                      u"<!--"_s,
                      u"]]>"_s,
                      u"\u202eabc"_s,
                      u"\u001b]8;;x\u001b\\"_s,
                      u"=cmd|' /C calc'!A0"_s};
    QString low;
    for (char16_t c = 0; c < 0x180; ++c)
        low += QChar(c);
    texts << low << QString(QChar(0xd800)) << QString(u'a' % QChar(0xdc00) % u'b') << QString::fromUcs4(U"\U0001F600\uffff\ufffe\u2028");
    return texts;
}

QString unescapedXml(const QString &xml)
{
    QXmlStreamReader reader(xml);
    reader.readNextStartElement();
    const QString attribute = reader.attributes().value(u"a"_s).toString();
    const QString text = reader.readElementText();
    return reader.hasError() || attribute != text ? QString() : text;
}

}  // namespace

class TestEscape : public QObject {
    Q_OBJECT

private slots:
    void xmlReadsBackTheSame()
    {
        const QString text = u"<a href=\"x\">'T & C'\t\r\n😀 ü"_s;
        QCOMPARE(unescapedXml(u"<t a=\""_s % escape::xml(text) % u"\">"_s % escape::xml(text) % u"</t>"_s), text);
    }

    void xmlIsWellFormedForAnything()
    {
        for (const QString &text : hostileTexts()) {
            const QString one = escape::xml(text);
            QVERIFY2(!unescapedXml(u"<t a='"_s % one % u"'>"_s % one % u"</t>"_s).isNull(), qPrintable(one));
            QVERIFY(!one.contains(u'<') && !one.contains(u'"') && !one.contains(u'\''));
        }
        QCOMPARE(escape::xml(u"a\u0000\u001bb"_s), u"a\ufffd\ufffdb"_s);
        QCOMPARE(escape::xml(QString(QChar(0xd800))), u"\ufffd"_s);
    }

    void html()
    {
        QCOMPARE(escape::html(u"<b a=\"x\" c='y'>`&amp;\n"_s), u"&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&#96;&amp;amp;\n"_s);
        for (const QString &text : hostileTexts()) {
            const QString one = escape::html(text);
            QVERIFY(!one.contains(u'<') && !one.contains(u'>') && !one.contains(u'"') && !one.contains(u'\'')
                    && !one.contains(QChar(0x1b)));
        }
    }

    void dot()
    {
        QCOMPARE(escape::dot(u"say \"\\N\" &lt;\r\nnext"_s), u"say \\\"\\\\N\\\" &amp;lt;\\nnext"_s);
        for (const QString &text : hostileTexts())
            QVERIFY(staysQuoted(escape::dot(text)));
    }

    void mermaid()
    {
        QCOMPARE(escape::mermaid(u"a \"b\" #1 <i> & 5%\nnext: x;"_s), u"a #quot;b#quot; #35;1 #lt;i#gt; #amp; 5#37; next: x;"_s);
        QCOMPARE(escape::mermaid(u"style a:#fff;"_s), u"style a#58;#35;fff;"_s);
        for (const QString &text : hostileTexts()) {
            const QString one = escape::mermaid(text);
            QVERIFY(!one.contains(u'"') && !one.contains(u'\n') && !one.contains(u"%%"_s) && !one.contains(u'<') && !one.contains(u'`'));
        }
    }

    void plantuml()
    {
        QCOMPARE(escape::plantuml(u"a \"b\" <color:red> $x [[u]]\nc//d//"_s),
                 u"a <U+0022>b<U+0022> <U+003C>color:red> <U+0024>x <U+005B><U+005B>u]]\\nc<U+002F><U+002F>d<U+002F><U+002F>"_s);
        QCOMPARE(escape::plantuml(u"a-b/c_d (e), f*g"_s), u"a-b/c_d (e), f*g"_s);
        for (const QString &text : hostileTexts()) {
            const QString one = escape::plantuml(text);
            QVERIFY(!one.contains(u'"') && !one.contains(u'\n') && !one.contains(u'$') && !one.contains(u'%') && !one.contains(u'!'));
            QCOMPARE(one.count(u'<'), one.count(u"<U+"_s));
        }
    }

    void d2()
    {
        QCOMPARE(escape::d2(u"a \"b\" \\ ${x}\nc"_s), u"a \\\"b\\\" \\\\ \\${x}\\nc"_s);
        for (const QString &text : hostileTexts())
            QVERIFY(staysQuoted(escape::d2(text)));
    }

    void markdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Keeps orders in (v2.1), 50% + more!"_s << u"Keeps orders in (v2.1), 50% + more!"_s;
        QTest::newRow("marks") << u"*a* _b_ `c` [d](e) ~~f~~"_s << u"\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~\\~f\\~\\~"_s;
        QTest::newRow("html") << u"<img src=x> &amp;"_s << u"&lt;img src=x&gt; &amp;amp;"_s;
        QTest::newRow("table") << u"a|b\nc"_s << u"a\\|b c"_s;
        QTest::newRow("heading") << u"# a"_s << u"\\# a"_s;
        QTest::newRow("list") << u"- a"_s << u"\\- a"_s;
        QTest::newRow("numbers") << u"12. a"_s << u"12\\. a"_s;
        QTest::newRow("decimal stays") << u"a 1.5"_s << u"a 1.5"_s;
        QTest::newRow("quote") << u"> a"_s << u"&gt; a"_s;
        QTest::newRow("code block") << u"    a"_s << u"a"_s;
        QTest::newRow("mdx") << u"{x}"_s << u"\\{x\\}"_s;
    }
    void markdown()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(escape::markdown(text), expected);
    }

    void csv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Orders"_s << u"Orders"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quotes") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
        QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@x"_s << u"'@x"_s;
        QTest::newRow("tab") << u"\tx"_s << u"\"'\tx\""_s;
        QTest::newRow("return") << u"\rx"_s << u"\"'\rx\""_s;
        QTest::newRow("blank first") << u" =1"_s << u"' =1"_s;
        QTest::newRow("wide") << u"＝1"_s << u"'＝1"_s;
        QTest::newRow("formula in quotes") << u"=\"a\",b"_s << u"\"'=\"\"a\"\",b\""_s;
        QTest::newRow("NUL") << u"a\u0000"_s << u"a\ufffd"_s;
    }
    void csv()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(escape::csv(text), expected);
    }

    void terminal()
    {
        QCOMPARE(escape::terminal(u"a\u001b[2J\u009b\u202e\tü😀"_s), u"a\\u001b[2J\\u009b\\u202e\\u0009ü😀"_s);
        QCOMPARE(escape::terminal(u"a\nb\r"_s), u"a\\u000ab\\u000d"_s);
        QCOMPARE(escape::terminal(u"a\nb\r"_s, escape::LineBreaks::Keep), u"a\nb\\u000d"_s);
        QCOMPARE(escape::terminal(QString(QChar(0xdc00))), u"\\udc00"_s);
        for (const QString &text : hostileTexts()) {
            const QString one = escape::terminal(text);
            QVERIFY(std::none_of(one.begin(), one.end(), [](QChar c) { return c.category() == QChar::Other_Control; }));
        }
    }

private:
    // No quote ends the string, and the last backslash does not take the closing quote with it.
    static bool staysQuoted(const QString &content)
    {
        for (qsizetype i = 0; i < content.size(); ++i) {
            if (content[i] == u'"' || content[i] == u'\n')
                return false;
            if (content[i] == u'\\' && ++i == content.size())
                return false;
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
