// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/graphs.h"
#include "exporters/reports/structurizrjson.h"
#include "model/base/limits.h"
#include "model/diagram/diagram.h"
#include "model/storage/reader.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

const QByteArray canary = "CANARY-4711";

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList codesOf(const Diagnostics &diagnostics)
{
    QStringList codes;
    for (const Diagnostic &diagnostic : diagnostics)
        codes.append(diagnostic.code);
    return codes;
}

ReadResult readWith(const MemorySource &files)
{
    return readWorkspace(files, u"lintel.yaml"_s);
}

// A root with fragments f/0.yaml and so on.
MemorySource manyFiles(int fragments)
{
    MemorySource files;
    files.insert(u"lintel.yaml"_s, "lintel: 1\nname: A\ninclude: [f/*.yaml]\n");
    for (int i = 0; i < fragments; ++i)
        files.insert(u"f/"_s + QString::number(i) + u".yaml"_s, "# nothing\n");
    return files;
}

}  // namespace

class TestHostileWorkspaces : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        put(m_folder.filePath(u"secret.md"_s), canary);
        put(m_folder.filePath(u"secret/0001-secret.md"_s), "# 1. " + canary + "\n");
        put(m_folder.filePath(u"secret/a.yaml"_s), "people: {a: {name: " + canary + "}}\n");
        put(m_folder.filePath(u"root/plain.md"_s), "fine\n");
        QFile::link(m_folder.filePath(u"secret"_s), m_folder.filePath(u"root/out"_s));
        QFile::link(m_folder.filePath(u"secret.md"_s), m_folder.filePath(u"root/page.md"_s));
    }

    void nothingOutsideIsRead_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        const QByteArray up = QDir::cleanPath(m_folder.path()).toUtf8();
        const QList<QByteArray> paths = {
            "../secret",  "../secret/a.yaml",   "../secret.md", up + "/secret",       up + "/secret/a.yaml",   "out",
            "out/a.yaml", "out/0001-secret.md", "page.md",      "./../secret",        "x/../../secret",        "%2e%2e/secret",
            "../*",       "../secret/*.yaml",   "**/*.yaml",    "file:///etc/passwd", "\\\\\\\\host\\\\share", "C:/secret"};
        for (const QByteArray &path : paths) {
            const QByteArray quoted = '"' + path + '"';
            QTest::addRow("include %s", path.constData()) << QByteArray("lintel: 1\ninclude: [" + quoted + "]\n");
            QTest::addRow("decisions %s", path.constData()) << QByteArray("lintel: 1\ndecisions: " + quoted + "\n");
            QTest::addRow("prefix %s", path.constData()) << QByteArray("lintel: 1\ndecisions: {RFC: " + quoted + "}\n");
            QTest::addRow("docs %s", path.constData()) << QByteArray("lintel: 1\ndocs: " + quoted + "\n");
            QTest::addRow("docs below %s", path.constData()) << QByteArray("lintel: 1\nsystems: {a: {docs: [" + quoted + "]}}\n");
        }
    }
    void nothingOutsideIsRead()
    {
        QFETCH(QByteArray, yaml);
        const QString root = m_folder.filePath(u"root"_s);
        put(root + u"/lintel.yaml"_s, yaml);
        const ReadResult read = readWorkspace(root);
        for (const SourceFile &file : read.snapshot.sources.files())
            QVERIFY2(!file.bytes.contains(canary), qPrintable(file.path));
        const FolderSource files(root);
        for (const OutputFile &file : exportStructurizrJson(read.snapshot.workspace, &files).files)
            QVERIFY(!file.bytes.contains(canary));
        for (const Diagnostic &diagnostic : read.diagnostics)
            QVERIFY(!diagnostic.toLine().contains(QString::fromUtf8(canary)));
    }

    void anIncludeOfTheOutsideIsRefusedAtItsLine()
    {
        const QString root = m_folder.filePath(u"root"_s);
        put(root + u"/lintel.yaml"_s, "lintel: 1\ninclude:\n  - ../secret/a.yaml\n");
        const ReadResult read = readWorkspace(root);
        QVERIFY(!read.ok());
        QCOMPARE(read.diagnostics.first().code, u"path.unsafe"_s);
        QCOMPARE(read.diagnostics.first().where.line, 3);
    }

    void aFileInsideIsRead()
    {
        const QString root = m_folder.filePath(u"root"_s);
        put(root + u"/lintel.yaml"_s, "lintel: 1\ndocs: plain.md\n");
        const ReadResult read = readWorkspace(root);
        QVERIFY(read.ok());
        const FolderSource files(root);
        QVERIFY(exportStructurizrJson(read.snapshot.workspace, &files).files.first().bytes.contains("fine"));
    }

    void includesThatNameThemselvesAreReadOnce()
    {
        QByteArray list = "lintel: 1\ninclude: [lintel.yaml, '*.yaml'";
        for (int i = 0; i < 20'000; ++i)
            list += ", a.yaml";
        MemorySource files;
        files.insert(u"lintel.yaml"_s, list + "]\n");
        files.insert(u"a.yaml"_s, "include: [lintel.yaml, a.yaml]\npeople: {buyer: {}}\n");
        const ReadResult read = readWith(files);
        QCOMPARE(read.snapshot.sources.files().size(), 2);
        QCOMPARE(read.snapshot.workspace.count(RecordType::Element), 1);
    }

    void filesAreCounted_data()
    {
        QTest::addColumn<int>("fragments");
        QTest::addColumn<bool>("ok");
        QTest::newRow("as many as may be") << limits::workspaceFiles - 1 << true;
        QTest::newRow("one more") << limits::workspaceFiles << false;
    }
    void filesAreCounted()
    {
        QFETCH(int, fragments);
        QFETCH(bool, ok);
        const ReadResult read = readWith(manyFiles(fragments));
        QCOMPARE(read.ok(), ok);
        QCOMPARE(codesOf(read.diagnostics).contains(u"workspace.too-large"_s), !ok);
    }

    void bytesAreCounted_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<bool>("ok");
        QTest::newRow("less") << limits::workspaceBytes - 4096 << true;
        QTest::newRow("more") << limits::workspaceBytes + 1 << false;
    }
    // Of decisions, which are counted before they are found to be no text.
    void bytesAreCounted()
    {
        QFETCH(qint64, bytes);
        QFETCH(bool, ok);
        MemorySource files;
        files.insert(u"lintel.yaml"_s, "lintel: 1\ndecisions: d\n");
        const qint64 each = bytes / 8;
        const QByteArray noText(each, '\xff');
        for (int i = 0; i < 8; ++i)
            files.insert(u"d/000"_s + QString::number(i) + u"-x.md"_s, noText);
        files.insert(u"d/0008-x.md"_s, QByteArray(bytes - 8 * each, ' '));
        const ReadResult read = readWith(files);
        QCOMPARE(codesOf(read.diagnostics).contains(u"workspace.too-large"_s), !ok);
    }

    void idsHaveALength()
    {
        QVERIFY(isIdentifier(QString(limits::idCharacters, u'a')));
        QVERIFY(!isIdentifier(QString(limits::idCharacters + 1, u'a')));
    }

    void groupsNestSoDeep_data()
    {
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("frames");
        QTest::newRow("as deep as may be") << limits::groupDepth << limits::groupDepth;
        QTest::newRow("deeper") << limits::groupDepth + 500 << limits::groupDepth;
    }
    void groupsNestSoDeep()
    {
        QFETCH(int, parts);
        QFETCH(int, frames);
        Workspace w;
        QStringList group;
        for (int i = 0; i < parts; ++i)
            group.append(u"g"_s + QString::number(i));
        Record system({}, RecordType::Element, {}, u"systems"_s, u"a"_s);
        system.setField(u"group"_s, group.join(u'/'));
        w.insert(system);
        Record view({}, RecordType::View, {}, u"views"_s, u"v"_s);
        view.setField(u"type"_s, u"landscape"_s);
        const RecordId id = w.insert(view);
        w.resolveReferences();
        const auto diagram = ViewResolver(w).resolve(id);
        QVERIFY(diagram.ok());
        QCOMPARE(int(std::count_if(diagram->nodes.begin(), diagram->nodes.end(), [](const DiagramNode &n) { return n.boundary; })), frames);
    }

    // Readers of DOT refuse a quoted text of more than 16384 bytes.
    void longNamesInDot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << QString(16'000, u'x');
        QTest::newRow("long") << QString(50'000, u'x');
        QTest::newRow("letters") << QString(20'000, u'ä');
        QTest::newRow("backslashes") << QString(20'000, u'\\');
        QTest::newRow("quotes") << QString(20'000, u'"');
        QTest::newRow("entities") << QString(20'000, u'&');
    }
    void longNamesInDot()
    {
        QFETCH(QString, name);
        Diagram diagram;
        DiagramNode node;
        node.name = node.typeLine = node.description = name;
        diagram.title = name;
        diagram.nodes = {node};
        const QByteArray dot = toDot(diagram);
        qsizetype start = -1, longest = 0;
        for (qsizetype i = 0; i < dot.size(); ++i) {
            if (start >= 0 && dot.at(i) == '\\') {
                ++i;
            } else if (dot.at(i) == '"') {
                longest = start < 0 ? longest : std::max(longest, i - start);
                start = start < 0 ? i : -1;
            }
        }
        QCOMPARE(start, qsizetype(-1));
        QVERIFY2(longest < 16'384, qPrintable(QString::number(longest)));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestHostileWorkspaces)
#include "tst_hostileworkspaces.moc"
