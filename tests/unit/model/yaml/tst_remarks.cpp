// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/remarks.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lintel;
using namespace lintel::yaml;

namespace {

EmitOptions narrow()
{
    EmitOptions options;
    options.flowColumns = [](const QString &, const Value &) { return 40; };
    return options;
}

SyntaxTree parsed(const QByteArray &bytes)
{
    return SyntaxTree::parse(bytes, Policy::Native, u"a.yaml"_s).value();
}

QByteArray formatted(const QByteArray &bytes)
{
    const Result<QByteArray> text = reformatted(parsed(bytes), narrow(), [](const QString &key) { return key == u"systems"; });
    return text ? *text : QByteArray("error: ") + text.error().what().toUtf8();
}

QByteArrayList sorted(QByteArrayList list)
{
    std::sort(list.begin(), list.end());
    return list;
}

}  // namespace

class TestRemarks : public QObject {
    Q_OBJECT

private slots:
    void keepsComments_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("nothing", "a: 1\n", "a: 1\n");
        row("head of the file", "# one\n# two\n\na: 1\n", "# one\n# two\n\na: 1\n");
        row("behind a value", "a: 1     # one\nb: 2 # two\n", "a: 1  # one\nb: 2  # two\n");
        row("behind a key", "a:   # one\n    b: 1\n    c: {d: a long value that does not fit the line}\n",
            "a:  # one\n  b: 1\n  c:\n    d: a long value that does not fit the line\n");
        row("above, deeper than it stood", "a:\n # one\n b: 1\n", "a:\n  # one\n  b: 1\n");
        row("keeps a record in block style", "a:\n  b: 1  # one\n  c: 2\n", "a:\n  b: 1  # one\n  c: 2\n");
        row("a record without fits one line", "a:\n  b: 1\n  c: 2\n", "a: {b: 1, c: 2}\n");
        row("behind a flow map", "a: {b: 1, c: 2} # one\n", "a: {b: 1, c: 2}  # one\n");
        row("within a flow list", "a: [one, # first\n    two, # second\n    # third\n    three]\n",
            "a:\n  - one  # first\n  - two  # second\n  # third\n  - three\n");
        row("end of a block", "a:\n  b: 1\n  # one\nc: 2\n", "a:\n  b: 1\n  # one\nc: 2\n");
        row("end of an inner block", "a:\n  b:\n    c: 1\n    # deep\n  # shallow\nd: 2\n",
            "a:\n  b:\n    c: 1\n    # deep\n  # shallow\nd: 2\n");
        row("end of the file", "a: 1\n\n# one\n", "a: 1\n\n# one\n");
        row("only comments", "# one\n\n# two\n", "# one\n\n# two\n");
        row("items", "a:\n  # one\n  - b: 1 # two\n    # three\n    c: 2\n", "a:\n  # one\n  - b: 1  # two\n    # three\n    c: 2\n");
        row("behind a dash", "a:\n  - # one\n    b: 1\n    c: a long value that does not fit the line\n",
            "a:\n  # one\n  - b: 1\n    c: a long value that does not fit the line\n");
        row("literal", "a: | # one\n  x\n  y\nb: 1\n", "# one\na: |\n  x\n  y\nb: 1\n");
        row("below an empty value", "a:\n  # nothing yet\nb: 1\n", "# nothing yet\na:\nb: 1\n");
        row("no comment at all", "a: \"x # y\"\nb: 'z # w'\nc: d#e\n", "a: \"x # y\"\nb: \"z # w\"\nc: d#e\n");
        row("blank lines become one", "a: 1\n\n\n\nb: 2\n# one\n\n\n# two\nc: 3\n", "a: 1\n\nb: 2\n# one\n\n# two\nc: 3\n");
        row("paragraphs", "a: 1\nsystems:\n  b: {c: a value that is too long for one line}\n",
            "a: 1\n\nsystems:\n  b:\n    c: a value that is too long for one line\n");
        row("CRLF", "a: 1 # one\r\n# two\r\nb: 2\r\n", "a: 1  # one\n# two\nb: 2\n");
        row("after quotes of several lines", "a: \"x\n  y\" # one\nb: 1\n", "a: x y  # one\nb: 1\n");
        row("words that a reader could type stay as they were", "a: 2\nb: \"2\"\nc: [2026-10-01, \"true\", x y]\n",
            "a: 2\nb: \"2\"\nc: [2026-10-01, \"true\", x y]\n");
        row("two at one entry", "a:\n  b: {c: 1, # one\n    d: 2 # two\n    } # three\n",
            "a:\n  b:  # three\n    c: 1  # one\n    d: 2  # two\n");
    }

    void keepsComments()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QCOMPARE(formatted(before), after);
        QCOMPARE(formatted(after), after);
        QCOMPARE(parsed(after).toValue(parsed(after).root()), parsed(before).toValue(parsed(before).root()));
        QCOMPARE(sorted(commentsOf(parsed(after))), sorted(commentsOf(parsed(before))));
    }

    // Comments strewn over a file at any place where one may stand: none is lost, and a second time changes nothing.
    void anywhere()
    {
        const QByteArrayList lines{"a:",
                                   "  b: [x, y]",
                                   "  c:",
                                   "    - d: 1",
                                   "      e: {f: 2, g: 3}",
                                   "    - plain",
                                   "",
                                   "  h: |",
                                   "    text",
                                   "systems:",
                                   "  one: {name: One}",
                                   "  two:",
                                   "    name: Two",
                                   "    uses:",
                                   "      - {to: one}",
                                   "last: []"};
        int tried = 0;
        for (qsizetype line = 0; line <= lines.size(); ++line) {
            for (const int indentation : {0, 1, 2, 4, 6, 8}) {
                QByteArrayList with = lines;
                with.insert(line, QByteArray(indentation, ' ') + "# remark");
                const QByteArray before = with.join('\n') + '\n';
                const Result<SyntaxTree> tree = SyntaxTree::parse(before, Policy::Native, u"a.yaml"_s);
                if (!tree || commentsOf(*tree).isEmpty())
                    continue;  // within the literal text
                ++tried;
                const QByteArray once = formatted(before);
                QVERIFY2(once.count("# remark") == 1, once.constData());
                QCOMPARE(formatted(once), once);
            }
            if (line < lines.size() && !lines[line].isEmpty() && !lines[line].endsWith("text")) {
                QByteArrayList with = lines;
                with[line] += " # remark";
                const QByteArray once = formatted(with.join('\n') + '\n');
                QVERIFY2(once.count("# remark") == 1, once.constData());
                QCOMPARE(formatted(once), once);
            }
        }
        QVERIFY(tried > 90);
    }

    void hasInner()
    {
        Remarks remarks;
        remarks.behind = "# own";
        remarks.above = {"# own", ""};
        QVERIFY(!remarks.hasInner());
        remarks.inner.append(Remarks());
        remarks.inner[0].above = {""};
        QVERIFY(!remarks.hasInner());
        remarks.inner[0].inner.append(Remarks());
        remarks.inner[0].inner[0].below = {"# deep"};
        QVERIFY(remarks.hasInner());
    }
};

QTEST_GUILESS_MAIN(TestRemarks)
#include "tst_remarks.moc"
