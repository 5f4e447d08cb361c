// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/program.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lintel::test;

namespace {

QMap<QString, QByteArray> tree(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        files.insert(QDir(folder).relativeFilePath(path), contents(path));
    }
    return files;
}

const QString sample = QStringLiteral(LINTEL_SOURCE_DIR "/resources/examples/platform");

}  // namespace

class TestCli : public QObject {
    Q_OBJECT

private slots:
    void wrongUsage_data();
    void wrongUsage();
    void unreadable_data();
    void unreadable();
    void newerFormatIsReadButNotWritten();
    void helpNamesEveryOption();
    void theSampleHasItsDeliberateFindings();
    void jsonFindingsHavePlaces();
    void everyViewIsDrawn();
    void exportsAreTheSameEverywhere_data();
    void exportsAreTheSameEverywhere();
    void aNewWorkspaceIsClean();
    void newRefusesAFullFolder();
    void layoutKeepsWhatIsPlaced();
    void queryAnswers();
    void costSumsUp();
    void adrNewTakesTheNextNumber();
    void importGivesTheFactsBack();
    void foreignFilesAreReadAsTheyAre();
    void outputThatCannotBeWritten();
    void namesCannotReachTheTerminal();
};

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("editor without a display") << QStringList{} << QByteArray("there is no display");
    QTest::newRow("workspace without a display") << QStringList{sample} << QByteArray("there is no display");
    QTest::newRow("unknown command") << QStringList{u"chek"_s} << QByteArray("did you mean 'check'?");
    QTest::newRow("missing file") << QStringList{u"check"_s} << QByteArray("something is missing");
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"x"_s, u"--fish"_s} << QByteArray("fish");
    QTest::newRow("bad choice") << QStringList{u"check"_s, u"x"_s, u"--format"_s, u"xml"_s} << QByteArray("one of text, json");
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"gif"_s, sample} << QByteArray("no format to write");
    QTest::newRow("unknown view") << QStringList{u"export"_s, u"svg"_s, sample, u"--view"_s, u"landscpe"_s}
                                  << QByteArray("Did you mean 'landscape'?");
    QTest::newRow("bad expression") << QStringList{u"query"_s, u"ownr == x"_s, sample} << QByteArray("did you mean 'owner'");
    QTest::newRow("bad date") << QStringList{u"check"_s, sample, u"--today"_s, u"soon"_s} << QByteArray("is no date");
    QTest::newRow("unknown scenario") << QStringList{u"cost"_s, sample, u"--scenario"_s, u"x"_s} << QByteArray("no scenario 'x'");
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Run run = runLintel(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void TestCli::unreadable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no version") << QByteArray("name: x\n") << QByteArray("lintel.yaml:1:1: error:");
    QTest::newRow("no version number") << QByteArray("lintel: x\n") << QByteArray("format version 'x'");
    QTest::newRow("defined twice") << QByteArray("lintel: 1\nsystems:\n  a: {name: A}\npeople:\n  a: {name: B}\n")
                                   << QByteArray(":5:3: error: 'a' is defined twice");
    QTest::newRow("anchor") << QByteArray("lintel: 1\nsystems: &x\n  a: {name: A}\n") << QByteArray("lintel.yaml:2:");
    QTest::newRow("conflict") << QByteArray("lintel: 1\n<<<<<<< ours\nname: a\n=======\nname: b\n>>>>>>> theirs\n")
                              << QByteArray("lintel.yaml:2:1: error:");
    QTest::newRow("comma") << QByteArray(",") << QByteArray("error:");
    QTest::newRow("include outside") << QByteArray("lintel: 1\ninclude: [../../etc/passwd]\n") << QByteArray("lintel.yaml:2:");
    QTest::newRow("bad id") << QByteArray("lintel: 1\nsystems:\n  my system: {name: A}\n") << QByteArray("'my system' is no id");
}

void TestCli::unreadable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const QTemporaryDir folder;
    write(folder.filePath(u"lintel.yaml"_s), text);
    const Run run = runLintel({u"check"_s, folder.path()});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(message), run.err.constData());
}

void TestCli::newerFormatIsReadButNotWritten()
{
    const QByteArray text = "lintel: 2\nname:   Later\nlater: {thing: 1}\nsystems: {a: {name: A, later: x}}\n";
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"lintel.yaml"_s);
    write(file, text);
    const Run check = runLintel({u"query"_s, u"true"_s, folder.path()});
    QCOMPARE(check.exitCode, 0);
    QVERIFY2(check.err.contains("lintel.yaml:1:9: warning: the workspace is of format version 2"), check.err.constData());
    const QList<QStringList> writing = {
        {u"fmt"_s, folder.path()}, {u"layout"_s, folder.path(), u"--all"_s}, {u"adr"_s, u"new"_s, folder.path(), u"A title"_s}};
    for (const QStringList &arguments : writing) {
        QCOMPARE(runLintel(arguments).exitCode, 4);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"lintel.yaml"_s});
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), text);
    }
}

void TestCli::helpNamesEveryOption()
{
    const QByteArray overview = runLintel({u"--help"_s}).out;
    for (const char *command : {"new", "check", "export", "import", "fmt", "query", "layout", "cost", "adr", "formats"}) {
        QVERIFY2(overview.contains(QByteArray(QByteArray("  ") + command + ' ')), command);
        const Run help = runLintel({QString::fromLatin1(command), u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.startsWith(QByteArray(QByteArray("Usage: lintel ") + command)));
        QVERIFY(runLintel({u"completion"_s, u"bash"_s}).out.contains(command));
    }
    QVERIFY(runLintel({u"man"_s}).out.startsWith(".TH LINTEL 1"));
}

void TestCli::theSampleHasItsDeliberateFindings()
{
    const Run run = runLintel({u"check"_s, sample, u"--today"_s, u"2026-11-01"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.contains("recommendations.api"));
    QVERIFY(run.out.contains("warehouse has no owner"));
    QVERIFY(run.out.contains("on hold"));
    QVERIFY(run.out.contains("2 errors"));
    QVERIFY2(run.err.isEmpty(), run.err.constData());
}

void TestCli::jsonFindingsHavePlaces()
{
    const Run run = runLintel({u"check"_s, sample, u"--format"_s, u"json"_s, u"--today"_s, u"2026-11-01"_s});
    const QJsonArray findings = QJsonDocument::fromJson(run.out).object().value(u"findings"_s).toArray();
    QVERIFY(findings.size() >= 3);
    for (const QJsonValue &finding : findings) {
        QVERIFY(!finding[u"rule"_s].toString().isEmpty());
        QVERIFY2(finding[u"line"_s].toInt() > 0, qPrintable(finding[u"message"_s].toString()));
        QVERIFY(QFile::exists(finding[u"file"_s].toString()));
    }
}

void TestCli::everyViewIsDrawn()
{
    const QTemporaryDir folder;
    const Run run = runLintel({u"export"_s, u"svg"_s, sample, u"--all"_s, u"-o"_s, folder.path()});
    QCOMPARE(run.exitCode, 0);
    const QMap<QString, QByteArray> files = tree(folder.path());
    QVERIFY(files.size() >= 12);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QVERIFY2(file->contains("<title") && file->contains("role=\"graphics-document\""), qPrintable(file.key()));
        QVERIFY2(!file->contains("<style") && !file->contains("<script"), qPrintable(file.key()));
    }
    QVERIFY(files.value(u"landscape.svg"_s).contains("Checkout"));
}

void TestCli::exportsAreTheSameEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *format : {"svg", "png", "pdf", "dot", "mermaid"})
        QTest::newRow(format) << QStringList{u"export"_s, QString::fromLatin1(format), sample, u"--view"_s, u"checkout-context"_s};
    for (const char *format : {"structurizr-json", "json"})
        QTest::newRow(format) << QStringList{u"export"_s, QString::fromLatin1(format), sample};
    QTest::newRow("cost") << QStringList{u"cost"_s, sample, u"--format"_s, u"json"_s};
}

void TestCli::exportsAreTheSameEverywhere()
{
    QFETCH(QStringList, arguments);
    const Run first = runLintel(arguments);
    QCOMPARE(first.exitCode, 0);
    QVERIFY(first.out.size() > 100);
    const QTemporaryDir home;
    const QMap<QString, QString> elsewhere = {
        {u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"TZ"_s, u"Asia/Tokyo"_s}, {u"HOME"_s, home.path()}, {u"QT_HASH_SEED"_s, u"0"_s}};
    const Run second = runLintel(arguments, elsewhere);
    QVERIFY(first.out == second.out);
}

void TestCli::aNewWorkspaceIsClean()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"billing-platform"_s);
    QCOMPARE(runLintel({u"new"_s, path}).exitCode, 0);
    QVERIFY(contents(path + u"/lintel.yaml"_s).contains("Billing platform"));
    const Run run = runLintel({u"check"_s, path});
    QVERIFY2(run.exitCode == 0, QByteArray(run.out + run.err).constData());
    QCOMPARE(runLintel({u"export"_s, u"svg"_s, path, u"--all"_s, u"-o"_s, folder.filePath(u"out"_s)}).exitCode, 0);
}

void TestCli::newRefusesAFullFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"mine.txt"_s), "mine");
    QCOMPARE(runLintel({u"new"_s, folder.path()}).exitCode, 4);
    QCOMPARE(tree(folder.path()).size(), 1);
}

void TestCli::layoutKeepsWhatIsPlaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    QCOMPARE(runLintel({u"new"_s, path}).exitCode, 0);
    QCOMPARE(runLintel({u"layout"_s, path, u"--all"_s}).exitCode, 0);
    const QMap<QString, QByteArray> placed = tree(path);
    QVERIFY(std::any_of(placed.keyBegin(), placed.keyEnd(), [](const QString &file) { return file.startsWith(u"layout/"_s); }));
    write(path + u"/model/more.yaml"_s, "systems:\n  newcomer:\n    name: Newcomer\n");
    QCOMPARE(runLintel({u"layout"_s, path, u"--all"_s}).exitCode, 0);
    const QMap<QString, QByteArray> later = tree(path);
    for (auto file = placed.cbegin(); file != placed.cend(); ++file) {
        if (!file.key().startsWith(u"layout/"_s))
            continue;
        const QList<QByteArray> lines = file->split('\n');
        for (const QByteArray &line : lines)
            QVERIFY2(later.value(file.key()).contains(line), line.constData());
    }
}

void TestCli::queryAnswers()
{
    const Run run = runLintel({u"query"_s, u"kind == system and not exists owner"_s, sample});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("warehouse"), run.out.constData());
    const Run json = runLintel({u"query"_s, u"kind == person"_s, sample, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), 4);
}

void TestCli::costSumsUp()
{
    const Run plan = runLintel({u"cost"_s, sample, u"--format"_s, u"json"_s});
    const QJsonObject report = QJsonDocument::fromJson(plan.out).object();
    QCOMPARE(report.value(u"currency"_s).toString(), u"EUR"_s);
    qint64 cents = 0;
    const QJsonArray groups = report.value(u"groups"_s).toArray();
    for (const QJsonValue &group : groups)
        cents += qRound64(group[u"monthly"_s].toString().toDouble() * 100);
    QCOMPARE(cents, qRound64(report.value(u"monthly"_s).toString().toDouble() * 100));
    const Run peak = runLintel({u"cost"_s, sample, u"--scenario"_s, u"peak"_s, u"--format"_s, u"json"_s});
    QVERIFY(peak.exitCode == 0 && peak.out != plan.out);
}

void TestCli::adrNewTakesTheNextNumber()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    QCOMPARE(runLintel({u"new"_s, path}).exitCode, 0);
    const Run made = runLintel({u"adr"_s, u"new"_s, path, u"Use one gateway"_s, u"--today"_s, u"2026-11-01"_s});
    QVERIFY2(made.exitCode == 0 && made.out.contains("0002-use-one-gateway.md"), QByteArray(made.out + made.err).constData());
    QCOMPARE(runLintel({u"adr"_s, u"accept"_s, path, u"ADR-0002"_s}).exitCode, 0);
    QVERIFY(runLintel({u"adr"_s, u"list"_s, path}).out.contains("ADR-0002  accepted"));
}

void TestCli::importGivesTheFactsBack()
{
    const QTemporaryDir folder;
    const QByteArray json = R"({"name":"Shop","model":{"people":[{"id":"1","name":"Buyer","tags":"Element,Person","relationships":[
        {"id":"3","sourceId":"1","destinationId":"2","description":"Buys in","tags":"Relationship"}]}],
        "softwareSystems":[{"id":"2","name":"Shop","tags":"Element,Software System","description":"Sells"}]},
        "views":{"systemContextViews":[{"key":"ctx","softwareSystemId":"2","elements":[{"id":"1","x":100,"y":40},{"id":"2","x":100,"y":400}],
        "relationships":[{"id":"3"}]}]}})";
    write(folder.filePath(u"shop.json"_s), json);
    const QString path = folder.filePath(u"w"_s);
    QCOMPARE(runLintel({u"import"_s, folder.filePath(u"shop.json"_s), u"-o"_s, path}).exitCode, 0);
    QCOMPARE(runLintel({u"fmt"_s, u"--check"_s, path}).exitCode, 0);
    QVERIFY(contents(path + u"/layout/ctx.yaml"_s).contains("[100, 400]"));
    const QByteArray back = runLintel({u"export"_s, u"structurizr-json"_s, path}).out;
    const QJsonObject model = QJsonDocument::fromJson(back).object().value(u"model"_s).toObject();
    QCOMPARE(model.value(u"people"_s)[0][u"relationships"_s][0][u"description"_s].toString(), u"Buys in"_s);
    QVERIFY(back.contains("\"ctx\""));
}

void TestCli::foreignFilesAreReadAsTheyAre()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.dsl"_s);
    write(path, "workspace Shop {\nmodel {\n# Pays.\nbuyer = person Buyer\nshop = softwareSystem Shop\nbuyer -> shop \"Buys in\"\n}\n}\n");
    QCOMPARE(runLintel({u"query"_s, u"kind == person"_s, path}).out, QByteArray("buyer  Buyer\n"));
    QVERIFY(runLintel({u"check"_s, path}).out.contains("shop.dsl:5:1: error: PLAT001: shop "));
    QVERIFY(runLintel({u"export"_s, u"svg"_s, path, u"--view"_s, u"SystemLandscape-001"_s}).out.contains("Buys in"));
    // It is never written.
    const Run formatted = runLintel({u"fmt"_s, path});
    QCOMPARE(formatted.exitCode, 4);
    QVERIFY(formatted.err.contains("lintel import"));
    const QString made = folder.filePath(u"w"_s);
    QCOMPARE(runLintel({u"import"_s, path, u"-o"_s, made}).exitCode, 0);
    QCOMPARE(runLintel({u"fmt"_s, u"--check"_s, made}).exitCode, 0);
    QVERIFY(contents(made + u"/lintel.yaml"_s).contains("# Pays.\n  buyer:"));
    QCOMPARE(runLintel({u"diff"_s, path, made}).exitCode, 0);
    write(path, "workspace {\nmodl {\n}\nviws {\n}\n}\n");
    const Run wrong = runLintel({u"check"_s, path});
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.err.contains("shop.dsl:2:1: error: ") && wrong.err.contains("shop.dsl:4:1: error: "), wrong.err.constData());
}

void TestCli::outputThatCannotBeWritten()
{
    const Run run = runLintel({u"export"_s, u"json"_s, sample, u"-o"_s, u"/nowhere/at/all.json"_s});
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.err.contains("/nowhere/at/all.json"));
    QCOMPARE(runLintel({u"export"_s, u"json"_s, sample, u"-o"_s, u"/dev/full"_s}).exitCode, 4);
}

void TestCli::namesCannotReachTheTerminal()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"lintel.yaml"_s), "lintel: 1\nsystems:\n  a: {name: \"\\e]52;c;x\\a\\u202E evil\"}\n");
    const Run run = runLintel({u"query"_s, u"kind == system"_s, folder.path()});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("evil"));
    QVERIFY(!run.out.contains('\x1b') && !run.out.contains('\x07') && !run.out.contains("\u202E"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
