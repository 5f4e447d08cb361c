// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/linehighlighter.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

bool isColoured(const QList<QTextLayout::FormatRange> &formats, qsizetype at)
{
    return std::any_of(formats.begin(), formats.end(),
                       [&](const QTextLayout::FormatRange &r) { return at >= r.start && at < r.start + r.length; });
}

}  // namespace

class TestDslLines : public QObject {
    Q_OBJECT

private slots:
    void coloursWhatIsSaid()
    {
        const auto lines = LineHighlighter::make(u"workspace.dsl"_s);
        lines->setPalette({});
        QList<QTextLayout::FormatRange> formats;
        const QString line = u"    web = container \"Web\""_s;
        lines->highlight(line, LineHighlighter::initialState, formats);
        QVERIFY(isColoured(formats, line.indexOf(u"container"_s)));
        QVERIFY(isColoured(formats, line.indexOf(u"Web"_s)));
        QVERIFY(!isColoured(formats, 0));
    }

    void commentsOfSeveralLinesGoOn()
    {
        const auto lines = LineHighlighter::make(u"Workspace.DSL"_s);
        lines->setPalette({});
        QList<QTextLayout::FormatRange> formats;
        const int plain = lines->highlight(u"model"_s, LineHighlighter::initialState, formats);
        const int open = lines->highlight(u"/* one"_s, plain, formats);
        QVERIFY(open != plain);
        formats.clear();
        const int still = lines->highlight(u"two"_s, open, formats);
        QVERIFY(isColoured(formats, 0));
        QCOMPARE(lines->highlight(u"three */"_s, still, formats), plain);
    }

    void textsOfSeveralLinesGoOn()
    {
        const auto lines = LineHighlighter::make(u"a.dsl"_s);
        lines->setPalette({});
        QList<QTextLayout::FormatRange> formats;
        const int plain = lines->highlight(u"model"_s, LineHighlighter::initialState, formats);
        const int open = lines->highlight(u"description \"\"\""_s, plain, formats);
        QVERIFY(open != plain);
        formats.clear();
        QCOMPARE(lines->highlight(u"person"_s, open, formats), open);
        QVERIFY(isColoured(formats, 0));
        QCOMPARE(lines->highlight(u"\"\"\""_s, open, formats), plain);
    }

    void theDefinitionNamesOnlyWhatItHas()
    {
        QFile file(u":/highlighting/syntax/structurizr.xml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QSet<QString> lists, contexts, styles, usedLists, usedContexts, usedStyles;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto value = [&](const QString &name) { return xml.attributes().value(name).toString(); };
            if (xml.name() == u"list")
                lists.insert(value(u"name"_s));
            else if (xml.name() == u"context")
                contexts.insert(value(u"name"_s));
            else if (xml.name() == u"itemData")
                styles.insert(value(u"name"_s));
            else if (xml.name() == u"keyword")
                usedLists.insert(value(u"String"_s));
            if (const QString to = value(u"context"_s); !to.isEmpty() && !to.startsWith(u'#'))
                usedContexts.insert(to);
            if (const QString style = value(u"attribute"_s); !style.isEmpty())
                usedStyles.insert(style);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(!usedLists.isEmpty() && lists.contains(usedLists));
        QVERIFY(!usedContexts.isEmpty() && contexts.contains(usedContexts));
        QVERIFY(!usedStyles.isEmpty() && styles.contains(usedStyles));
    }
};

QTEST_MAIN(TestDslLines)
#include "tst_dsllines.moc"
