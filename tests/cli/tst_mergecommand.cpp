// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/program.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lintel::test;

namespace {

/// A git without settings of a person or a machine.
Variables plainGit()
{
    Variables variables{{u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s}, {u"GIT_CONFIG_SYSTEM"_s, u"/dev/null"_s}};
    for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        variables.insert(u"GIT_%1_NAME"_s.arg(who), u"A"_s);
        variables.insert(u"GIT_%1_EMAIL"_s.arg(who), u"a@b.example"_s);
    }
    return variables;
}

Run runLintel(const QString &folder, const QStringList &arguments)
{
    return runLintelIn(folder, arguments, plainGit());
}

const QByteArray start = "lintel: 1\nname: Shop\ninclude: [model/*.yaml]\n";
const QByteArray systems = R"yaml(systems:
  shop:
    name: Shop
    containers:
      web:
        name: Web
        technology: Go
      orders:
        name: Orders
        uses:
          - {to: bank, description: Pays with, technology: HTTPS}
  bank:
    name: Bank
)yaml";

// As the merges below leave the shop's technology.
const QByteArray marked =
    "<<<<<<< ours\n        technology: Go 2\n||||||| base\n        technology: Go\n=======\n        technology: Rust\n"
    ">>>>>>> theirs\n";

QByteArray with(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

/// A repository with the shop, and two people who change its systems on branches of their own.
class Repository {
public:
    Repository()
    {
        git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
        write(path(u"lintel.yaml"_s), start);
        save(systems, u"start"_s);
    }

    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray systemsNow() const { return contents(path(u"model/systems.yaml"_s)); }

    Run git(const QStringList &arguments) const { return runIn(folder(), u"git"_s, arguments, plainGit()); }

    void save(const QByteArray &text, const QString &message) const
    {
        write(path(u"model/systems.yaml"_s), text);
        git({u"add"_s, u"-A"_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, message});
    }

    void install() const
    {
        QCOMPARE(runLintel(folder(), {u"merge"_s, u"--install"_s}).exitCode, 0);
        git({u"config"_s, u"--local"_s, u"merge.lintel.driver"_s, QStringLiteral(LINTEL_PROGRAM " merge --driver %O %A %B %L %P")});
        git({u"add"_s, u"-A"_s});
        git({u"commit"_s, u"-q"_s, u"-m"_s, u"attributes"_s});
    }

    Run merge(const QByteArray &mine, const QByteArray &theirs) const
    {
        git({u"checkout"_s, u"-q"_s, u"-b"_s, u"other"_s});
        save(theirs, u"theirs"_s);
        git({u"checkout"_s, u"-q"_s, u"main"_s});
        save(mine, u"mine"_s);
        return git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"other"_s});
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace

class TestMergeCommand : public QObject {
    Q_OBJECT

private slots:
    void threeFiles();
    void conflictsAreListed();
    void threeFolders();
    void aMarkedFile();
    void aMarkedFileThatGitKnows();
    void aMarkedFolder();
    void markersAreMergedAgain();
    void revisionsAreMergedAsWholes();
    void installNamesTheFiles();
    void withTheDriver_data();
    void withTheDriver();
    void theDriverLeavesMarkers();
    void markersThatDoNotBelongTogether();
    void twoOfOneName();
    void whatMovedToAnotherFile();
    void theDriverMergesDecisions();
    void theDriverMergesTextThatDoesNotRead();
    void plainGit_data();
    void plainGit();
    void wrongUsage();
};

void TestMergeCommand::threeFiles()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"base.yaml"_s), systems);
    write(folder.filePath(u"mine.yaml"_s), with(systems, "technology: HTTPS}", "technology: gRPC}"));
    write(folder.filePath(u"theirs.yaml"_s), with(systems, "description: Pays with", "description: Charges"));
    const QStringList sides = {u"merge"_s, u"base.yaml"_s, u"mine.yaml"_s, u"theirs.yaml"_s};
    const Run shown = runLintel(folder.path(), sides);
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.out, with(with(systems, "technology: HTTPS}", "technology: gRPC}"), "Pays with", "Charges"));
    const Run written = runLintel(folder.path(), sides + QStringList{u"-o"_s, u"out.yaml"_s});
    QVERIFY(written.exitCode == 0 && written.out.isEmpty());
    QCOMPARE(contents(folder.filePath(u"out.yaml"_s)), shown.out);
}

void TestMergeCommand::conflictsAreListed()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"base.yaml"_s), systems);
    write(folder.filePath(u"mine.yaml"_s), with(systems, "technology: Go", "technology: Go 2"));
    write(folder.filePath(u"theirs.yaml"_s), with(systems, "technology: Go", "technology: Rust"));
    const QStringList sides = {u"merge"_s, u"base.yaml"_s, u"mine.yaml"_s, u"theirs.yaml"_s};
    const Run run = runLintel(folder.path(), sides);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err, "mine.yaml:7:21: conflict: element shop.web: technology: mine 'Go 2', theirs 'Rust', before 'Go'\n");
    QVERIFY(run.out.contains(marked));
    const Run theirs = runLintel(folder.path(), sides + QStringList{u"--choose"_s, u"theirs"_s});
    QCOMPARE(theirs.exitCode, 0);
    QCOMPARE(theirs.out, contents(folder.filePath(u"theirs.yaml"_s)));
}

void TestMergeCommand::threeFolders()
{
    const QTemporaryDir folder;
    const QByteArray people = "people:\n  buyer:\n    name: Buyer\n";
    for (const char *side : {"base", "mine", "theirs"}) {
        const QString place = folder.filePath(QString::fromLatin1(side));
        write(place + u"/lintel.yaml"_s, start);
        write(place + u"/model/systems.yaml"_s, systems);
        write(place + u"/model/people.yaml"_s, people);
    }
    // A rename in one file meets a new reference in another.
    write(folder.filePath(u"mine/model/systems.yaml"_s), with(systems, "      web:\n", "      portal:\n"));
    write(folder.filePath(u"theirs/model/people.yaml"_s),
          people + "    uses:\n      # Every day.\n      - {to: shop.web, description: Buys in}\n");
    const Run run = runLintel(folder.path(), {u"merge"_s, u"base"_s, u"mine"_s, u"theirs"_s, u"-o"_s, u"out"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(contents(folder.filePath(u"out/model/people.yaml"_s)),
             people + "    uses:\n      # Every day.\n      - {to: shop.portal, description: Buys in}\n");
    QCOMPARE(contents(folder.filePath(u"out/lintel.yaml"_s)), start);
}

void TestMergeCommand::aMarkedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"systems.yaml"_s);
    const QByteArray marked = with(systems, "        technology: Go\n",
                                   "<<<<<<< main\n        technology: Go\n        tier: 1\n||||||| base\n        technology: Go\n=======\n"
                                   "        technology: Go\n        description: Sells\n>>>>>>> topic\n");
    write(path, marked);
    const Run run = runLintel(folder.path(), {u"merge"_s, u"systems.yaml"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray merged = contents(path);
    QVERIFY2(merged.contains("tier: 1\n") && merged.contains("description: Sells\n") && !merged.contains("<<<"), merged.constData());
    QCOMPARE(runLintel(folder.path(), {u"merge"_s, u"systems.yaml"_s}).exitCode, 3);
}

// The markers do not tell what stood there before; git's index does.
void TestMergeCommand::aMarkedFileThatGitKnows()
{
    const Repository repository;
    QVERIFY(repository
                .merge(with(systems, "        name: Web\n", "        name: Portal\n"),
                       with(systems, "        technology: Go\n", "        technology: Rust\n"))
                .exitCode
            != 0);
    const QByteArray left = repository.systemsNow();
    QVERIFY(left.contains("<<<<<<< HEAD") && !left.contains("|||||||"));
    const Run run = runLintel(repository.folder(), {u"merge"_s, u"model/systems.yaml"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.err, "model/systems.yaml:6:1: note: a merge conflict between 'HEAD' and 'other' is left in the file.\n");
    QCOMPARE(repository.systemsNow(),
             with(with(systems, "        name: Web\n", "        name: Portal\n"), "technology: Go", "technology: Rust"));
}

void TestMergeCommand::aMarkedFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"lintel.yaml"_s), start);
    QCOMPARE(runLintel(folder.path(), {u"merge"_s, u"."_s}).exitCode, 3);
    write(folder.filePath(u"model/systems.yaml"_s),
          with(systems, "      web:\n", "<<<<<<< a\n      portal:\n||||||| base\n      web:\n=======\n      web:\n>>>>>>> b\n"));
    const QByteArray use = "    uses:\n      - {to: shop.web, description: Buys in}\n";
    const QByteArray people = "people:\n  buyer:\n    name: Buyer\n";
    write(folder.filePath(u"model/people.yaml"_s), people + "<<<<<<< a\n||||||| base\n=======\n" + use + ">>>>>>> b\n");
    const Run run = runLintel(folder.path(), {u"merge"_s, u"."_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(contents(folder.filePath(u"model/systems.yaml"_s)), with(systems, "      web:\n", "      portal:\n"));
    QCOMPARE(contents(folder.filePath(u"model/people.yaml"_s)), people + with(use, "shop.web", "shop.portal"));
}

// What a merge leaves open knows all three versions when it is merged later.
void TestMergeCommand::markersAreMergedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"systems.yaml"_s);
    write(path, with(systems, "        technology: Go\n", marked));
    const Run still = runLintel(folder.path(), {u"merge"_s, u"systems.yaml"_s});
    QCOMPARE(still.exitCode, 1);
    QVERIFY2(still.err.contains("technology: mine 'Go 2', theirs 'Rust', before 'Go'\n"), still.err.constData());
    QCOMPARE(contents(path), with(systems, "        technology: Go\n", marked));
    // By now mine has taken back what it changed.
    write(path, with(systems, "        technology: Go\n", with(marked, "Go 2", "Go")));
    QCOMPARE(runLintel(folder.path(), {u"merge"_s, u"systems.yaml"_s}).exitCode, 0);
    QCOMPARE(contents(path), with(systems, "technology: Go", "technology: Rust"));
}

// git merges file by file, so that a new reference keeps the name that another file's element had.
void TestMergeCommand::revisionsAreMergedAsWholes()
{
    const Repository repository;
    const QString people = repository.path(u"model/people.yaml"_s);
    const QByteArray person = "people:\n  buyer:\n    name: Buyer\n", use = "    uses:\n      - {to: shop.web, description: Buys in}\n";
    write(people, person);
    repository.save(systems, u"person"_s);
    repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"other"_s});
    write(people, person + use);
    repository.save(systems, u"theirs"_s);
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    repository.save(with(systems, "      web:\n", "      portal:\n"), u"mine"_s);
    QCOMPARE(repository.git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"other"_s}).exitCode, 0);
    QVERIFY(contents(people).endsWith(use));
    QVERIFY(runLintel(repository.folder(), {u"check"_s, u"."_s}).out.contains("shop.web"));
    const Run shown = runLintel(repository.folder(), {u"merge"_s, u"HEAD~1"_s, u"other"_s});
    QVERIFY2(shown.exitCode == 0, shown.err.constData());
    QVERIFY(contents(people).endsWith(use));
    const Run run = runLintel(repository.folder(), {u"merge"_s, u"HEAD~1"_s, u"other"_s, u"-o"_s, u"."_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(contents(people), person + with(use, "shop.web", "shop.portal"));
    QCOMPARE(repository.systemsNow(), with(systems, "      web:\n", "      portal:\n"));
    QCOMPARE(repository.git({u"status"_s, u"--porcelain"_s}).out, " M model/people.yaml\n");
    const Run none = runLintel(repository.folder(), {u"merge"_s, u"HEAD"_s, u"nowhere"_s});
    QVERIFY(none.exitCode == 3 && none.err.contains("nowhere"));
}

void TestMergeCommand::installNamesTheFiles()
{
    const Repository repository;
    const Run run = runLintel(repository.folder(), {u"merge"_s, u"--install"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("git config --local merge.lintel.driver 'lintel merge --driver %O %A %B %L %P'"));
    const QByteArray expected = "/lintel.yaml merge=lintel\n/model/*.yaml merge=lintel\n/layout/*.yaml merge=lintel\n";
    QCOMPARE(contents(repository.path(u".gitattributes"_s)), expected);
    QCOMPARE(runLintel(repository.folder(), {u"merge"_s, u"--install"_s}).exitCode, 0);
    QCOMPARE(contents(repository.path(u".gitattributes"_s)), expected);
}

void TestMergeCommand::withTheDriver_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    const QByteArray place = "        technology: Go\n";
    QTest::newRow("neighbouring fields") << with(systems, "        name: Web\n", "        name: Portal\n")
                                         << with(systems, place, "        technology: Rust\n")
                                         << with(with(systems, "        name: Web\n", "        name: Portal\n"), place,
                                                 "        technology: Rust\n");
    QTest::newRow("two fields of one line") << with(systems, "HTTPS}", "gRPC}") << with(systems, "Pays with", "Charges")
                                            << with(with(systems, "HTTPS}", "gRPC}"), "Pays with", "Charges");
    const QByteArray search = "      # Finds.\n      search:\n        name: Search\n";
    const QByteArray cart = "      # Keeps.\n      cart:\n        name: Cart\n";
    QTest::newRow("both add there") << with(systems, place, place + search) << with(systems, place, place + cart)
                                    << with(systems, place, place + search + cart);
    QTest::newRow("renamed, and used anew") << with(systems, "      web:\n", "      portal:\n")
                                            << systems + "    uses:\n      - {to: shop.web, description: Shows}\n"
                                            << with(systems, "      web:\n", "      portal:\n")
            + "    uses:\n      - {to: shop.portal, description: Shows}\n";
}

void TestMergeCommand::withTheDriver()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    const Repository repository;
    repository.install();
    const Run run = repository.merge(mine, theirs);
    QVERIFY2(run.exitCode == 0, QByteArray(run.out + run.err + repository.systemsNow()).constData());
    QCOMPARE(repository.systemsNow(), merged);
}

void TestMergeCommand::markersThatDoNotBelongTogether()
{
    const Repository repository;
    const QByteArray torn = systems + "<<<<<<< HEAD\n";
    write(repository.path(u"model/systems.yaml"_s), torn);
    for (const QString &what : {u"model/systems.yaml"_s, u"."_s}) {
        const Run run = runLintel(repository.folder(), {u"merge"_s, what});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains("belong together"), run.err.constData());
        QCOMPARE(repository.systemsNow(), torn);
    }
}

void TestMergeCommand::twoOfOneName()
{
    const Repository repository;
    repository.install();
    const Run run = repository.merge(with(systems, "  bank:\n", "  till:\n"), systems + "  till:\n    name: Other till\n");
    QVERIFY2(QByteArray(run.out + run.err).contains("two have the same: mine 'Bank', theirs 'Other till'"),
             QByteArray(run.out + run.err).constData());
}

// git asks file by file, so a move to another file looks like a removal; all files as one know better.
void TestMergeCommand::whatMovedToAnotherFile()
{
    const Repository repository;
    repository.install();
    const QByteArray bank = "  bank:\n    name: Bank\n";
    write(repository.path(u"model/bank.yaml"_s), "people: {}\n");
    repository.save(systems, u"room for the bank"_s);
    repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"other"_s});
    repository.save(with(systems, "name: Bank\n", "name: Big bank # grown\n"), u"theirs"_s);
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    write(repository.path(u"model/bank.yaml"_s), "systems:\n" + bank);
    repository.save(with(systems, bank, ""), u"mine"_s);
    const Run torn = repository.git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"other"_s});
    QVERIFY2(QByteArray(torn.out + torn.err).contains("lintel merge DIR"), QByteArray(torn.out + torn.err).constData());
    QVERIFY2(repository.systemsNow().contains("name: Big bank # grown\n"), repository.systemsNow().constData());
    const Run run = runLintel(repository.folder(), {u"merge"_s, u"."_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(contents(repository.path(u"model/bank.yaml"_s)), "systems:\n  bank:\n    name: Big bank # grown\n");
    QCOMPARE(repository.systemsNow(), with(systems, bank, ""));
}

void TestMergeCommand::theDriverMergesDecisions()
{
    const Repository repository;
    const QString path = repository.path(u"decisions/0001-pay.md"_s);
    const QByteArray text = "---\nstatus: proposed\ndate: 2026-01-02\n---\n\n# Pay\n\n## Context\n\nMoney.\n";
    write(repository.path(u"lintel.yaml"_s), start + "decisions: decisions\n");
    write(path, text);
    repository.install();
    QVERIFY(contents(repository.path(u".gitattributes"_s)).contains("/decisions/*.md merge=lintel\n"));
    repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"other"_s});
    write(path, with(text, "date: 2026-01-02", "date: 2026-03-04"));
    repository.save(systems, u"theirs"_s);
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    write(path, with(text, "proposed", "accepted"));
    repository.save(systems, u"mine"_s);
    const Run run = repository.git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"other"_s});
    QVERIFY2(run.exitCode == 0, QByteArray(run.out + run.err).constData());
    QCOMPARE(contents(path), with(with(text, "date: 2026-01-02", "date: 2026-03-04"), "proposed", "accepted"));
}

void TestMergeCommand::theDriverLeavesMarkers()
{
    const Repository repository;
    repository.install();
    const Run run = repository.merge(with(with(systems, "technology: Go", "technology: Go 2"), "name: Bank", "name: Big bank"),
                                     with(with(systems, "technology: Go", "technology: Rust"), "HTTPS}", "gRPC}"));
    QVERIFY(run.exitCode != 0);
    QVERIFY2(QByteArray(run.out + run.err).contains("model/systems.yaml:7:21: conflict: element shop.web: technology"),
             QByteArray(run.out + run.err).constData());
    const QByteArray left = repository.systemsNow();
    QVERIFY(left.contains(marked));
    QVERIFY(left.contains("Big bank") && left.contains("gRPC}") && left.count("<<<<<<<") == 1);
    QVERIFY(repository.git({u"status"_s, u"--porcelain"_s}).out.contains("UU model/systems.yaml"));
    QCOMPARE(runLintel(repository.folder(), {u"check"_s, u"."_s}).exitCode, 3);
    QCOMPARE(runLintel(repository.folder(), {u"merge"_s, u"model/systems.yaml"_s, u"--choose"_s, u"theirs"_s}).exitCode, 0);
    QVERIFY(repository.systemsNow().contains("technology: Rust\n"));
    QCOMPARE(runLintel(repository.folder(), {u"query"_s, u"kind == system"_s, u"."_s}).exitCode, 0);
}

void TestMergeCommand::theDriverMergesTextThatDoesNotRead()
{
    const Repository repository;
    repository.install();
    const Run run = repository.merge(with(systems, "name: Bank", "name: Big bank"), with(systems, "name: Web\n", "name: \"Web\n"));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(repository.systemsNow(), with(with(systems, "name: Bank", "name: Big bank"), "name: Web\n", "name: \"Web\n"));
}

// Canonical files have one field a line and blank lines between sections, which is kind to git's own merge, too.
void TestMergeCommand::plainGit_data()
{
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<bool>("clean");
    const QByteArray bank = with(systems, "    name: Bank\n", "    name: Big bank\n");
    QTest::newRow("two elements") << bank << with(systems, "        name: Web\n", "        name: Portal\n") << true;
    QTest::newRow("a field and a new element") << bank
                                               << with(systems, "      orders:\n", "      cart:\n        name: Cart\n      orders:\n")
                                               << true;
    QTest::newRow("a relationship and a field")
        << with(systems, "HTTPS}", "gRPC}") << with(systems, "        name: Web\n", "        name: Portal\n") << true;
    QTest::newRow("neighbouring fields") << with(systems, "        name: Web\n", "        name: Portal\n")
                                         << with(systems, "        technology: Go\n", "        technology: Rust\n") << false;
}

void TestMergeCommand::plainGit()
{
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(bool, clean);
    const Repository repository;
    QCOMPARE(repository.merge(mine, theirs).exitCode == 0, clean);
    QCOMPARE(runLintel(repository.folder(), {u"query"_s, u"kind == system"_s, u"."_s}).exitCode, clean ? 0 : 3);
}

void TestMergeCommand::wrongUsage()
{
    const QTemporaryDir folder;
    QCOMPARE(runLintel(folder.path(), {u"merge"_s}).exitCode, 2);
    QCOMPARE(runLintel(folder.path(), {u"merge"_s, u"a"_s, u"b"_s}).exitCode, 3);
    QCOMPARE(runLintel(folder.path(), {u"merge"_s, u"--driver"_s, u"a"_s}).exitCode, 2);
    QCOMPARE(runLintel(folder.path(), {u"merge"_s, u"a"_s, u"b"_s, u"c"_s, u"--choose"_s, u"both"_s}).exitCode, 2);
    QCOMPARE(runLintel(folder.path(), {u"merge"_s, u"a"_s, u"b"_s, u"c"_s}).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
