// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/comparing.h"
#include "app/jobs/newfiles.h"
#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/storage/reader.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lintel;

namespace {

const QString notesName = u"notes.txt"_s;

// Everything that is compared, by its path beneath the golden folder.
QMap<QString, QByteArray> made(const jobs::ImportedFiles &imported)
{
    QMap<QString, QByteArray> files;
    for (const auto &[path, bytes] : imported.files)
        files.insert(u"expected/"_s % path, bytes);
    QByteArray notes;
    for (const Diagnostic &note : imported.notes)
        notes += note.toLine().toUtf8() + '\n';
    files.insert(notesName, notes);
    return files;
}

QMap<QString, QByteArray> there(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const FolderSource source(folder);
    const QStringList paths = source.list(u"expected"_s);
    for (const QString &path : paths)
        files.insert(path, *source.read(path));
    if (source.exists(notesName))
        files.insert(notesName, *source.read(notesName));
    return files;
}

void renew(const QString &folder, const QMap<QString, QByteArray> &files)
{
    QVERIFY(QDir(folder % u"/expected"_s).removeRecursively());
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const QString path = folder % u'/' % file.key();
        QVERIFY(makeFolder(path.section(u'/', 0, -2)).ok());
        QVERIFY(writeFileAtomically(path, *file).ok());
    }
}

// The text with that of what it includes in place of each `!include`.
QByteArray inOneFile(const FolderSource &files, const QString &path)
{
    QByteArray text;
    const QList<QByteArray> lines = (*files.read(path)).split('\n');
    for (const QByteArray &line : lines) {
        if (!line.trimmed().startsWith("!include ")) {
            text += line + '\n';
            continue;
        }
        const QString named = QString::fromUtf8(line.trimmed().mid(9));
        const QString included = QDir::cleanPath(path.left(path.lastIndexOf(u'/') + 1) % named);
        const QStringList inside = files.list(included);
        const QStringList parts = inside.isEmpty() ? QStringList{included} : inside;
        for (const QString &part : parts)
            text += inOneFile(files, part);
    }
    return text;
}

Snapshot snapshotOf(const jobs::NewFiles &files)
{
    MemorySource source;
    for (const auto &[path, bytes] : files)
        source.insert(path, bytes);
    return readWorkspace(source, u"lintel.yaml"_s).snapshot;
}

}  // namespace

class TestGoldenImports : public QObject {
    Q_OBJECT

private slots:
    void givesTheExpectedFiles_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir golden(QStringLiteral(LINTEL_SOURCE_DIR) % u"/tests/golden"_s);
        const QStringList names = golden.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << golden.filePath(name);
    }
    void givesTheExpectedFiles()
    {
        QFETCH(QString, folder);
        const auto imported = jobs::importFile(folder % u"/input/workspace.dsl"_s, u"workspace.dsl"_s);
        QVERIFY2(imported.ok() && imported->errors.isEmpty(), qPrintable(folder));
        const QMap<QString, QByteArray> now = made(*imported);
        if (qEnvironmentVariableIsSet("LINTEL_RENEW_GOLDEN")) {
            renew(folder, now);
            QFAIL("The files were written: read the difference, and run without LINTEL_RENEW_GOLDEN.");
        }
        const QMap<QString, QByteArray> expected = there(folder);
        QCOMPARE(now.keys(), expected.keys());
        for (auto file = now.cbegin(); file != now.cend(); ++file)
            QVERIFY2(*file == expected.value(file.key()), qPrintable(file.key() % u":\n"_s % QString::fromUtf8(*file)));
    }

    void severalFilesMeanTheSameAsOne()
    {
        const QString input = QStringLiteral(LINTEL_SOURCE_DIR) % u"/tests/golden/clinic/input"_s;
        const QTemporaryDir alone;
        const FolderSource files(input);
        const QStringList paths = files.list({});
        for (const QString &path : paths) {
            const QString copy = alone.filePath(path);
            const bool page = path.endsWith(u".md"_s);
            QVERIFY(!page || (makeFolder(copy.section(u'/', 0, -2)).ok() && writeFileAtomically(copy, *files.read(path)).ok()));
        }
        const QString file = alone.filePath(u"workspace.dsl"_s);
        QVERIFY(writeFileAtomically(file, inOneFile(files, u"workspace.dsl"_s)).ok());
        const auto one = jobs::importFile(file, u"workspace.dsl"_s);
        const auto several = jobs::importFile(input % u"/workspace.dsl"_s, u"workspace.dsl"_s);
        QVERIFY(one.ok() && one->errors.isEmpty() && several.ok());
        QVERIFY(!snapshotOf(one->files).workspace.root().has(u"include"));
        const jobs::Compared compared = jobs::compare(snapshotOf(one->files), snapshotOf(several->files));
        const Comparison told = compared.comparison.without({Difference::Reordered});
        QCOMPARE(told.entries.size(), 1);
        QVERIFY(told.entries.first().type == RecordType::Workspace);
        QCOMPARE(told.entries.first().fields.size(), 1);
        QCOMPARE(told.entries.first().fields.first().field, u"include"_s);
    }

    // What is expected is a workspace without mistakes.
    void whatIsExpectedReads_data() { givesTheExpectedFiles_data(); }
    void whatIsExpectedReads()
    {
        QFETCH(QString, folder);
        const ReadResult read = readWorkspace(FolderSource(folder % u"/expected"_s), u"lintel.yaml"_s);
        for (const Diagnostic &diagnostic : read.diagnostics)
            QVERIFY2(diagnostic.severity == Severity::Note, qPrintable(diagnostic.toLine()));
        QVERIFY(read.snapshot.workspace.count(RecordType::Element) > 0);
        QVERIFY(read.snapshot.workspace.count(RecordType::View) > 0);
    }
};

QTEST_GUILESS_MAIN(TestGoldenImports)
#include "tst_goldenimports.moc"
