// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/vcs/gittree.h"
#include "model/base/limits.h"
#include "tests/unit/app/vcs/repository.h"

using namespace lintel;
using lintel::test::Repository;
using namespace Qt::StringLiterals;

namespace {

const QByteArray root = "lintel: 1\nname: Shop\ninclude: [model/*.yaml]\n";

std::unique_ptr<vcs::GitTree> filesOf(const Repository &repository, const QString &revision, const QString &path = {})
{
    const Result<vcs::Git> git = vcs::Git::around(repository.path());
    if (!git)
        return {};
    Result<vcs::RevisionPlace> place = vcs::placeOf(*git, revision, path);
    if (!place) {
        qWarning("%s", qPrintable(place.error().toLine()));
        return {};
    }
    vcs::RevisionPlace there = std::move(place).value();
    return std::move(there.files);
}

}  // namespace

class TestGit : public QObject {
    Q_OBJECT

private slots:
    void findsTheRepository();
    void readsRevisions();
    void readsAWorkspace();
    void findsTheFork();
    void knowsWhatWasBeforeAConflict();
    void followsNoLinks();
    void keepsToTheSizeLimit();
    void badRevisionsAreToldAndHarmless_data();
    void badRevisionsAreToldAndHarmless();
    void runsNothingThatARepositoryConfigures();
    void fetchesNothing();
    void followsNoReplacements();
    void needsGit();
};

void TestGit::findsTheRepository()
{
    const QTemporaryDir bare;
    const Result<vcs::Git> none = vcs::Git::around(bare.path());
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"git.no-repository"_s);

    const Repository repository;
    repository.write(u"docs/shop/lintel.yaml"_s, root);
    const Result<vcs::Git> top = vcs::Git::around(repository.path());
    QVERIFY2(top.ok(), qPrintable(top ? QString() : top.error().toLine()));
    QCOMPARE(top->prefix(), QString());
    QCOMPARE(top->branch(), u"main"_s);
    const Result<vcs::Git> below = vcs::Git::around(repository.filePath(u"docs/shop"_s));
    QVERIFY(below.ok());
    QCOMPARE(below->prefix(), u"docs/shop/"_s);
}

void TestGit::knowsWhatWasBeforeAConflict()
{
    const Repository repository;
    const QString file = u"docs/model/ä ö.yaml"_s;
    repository.write(file, "a: 1\n");
    repository.commit();
    repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"other"_s});
    repository.write(file, "a: 2\n");
    repository.write(u"docs/new.yaml"_s, "b: 2\n");
    repository.commit();
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    repository.write(file, "a: 3\n");
    repository.write(u"docs/new.yaml"_s, "b: 3\n");
    repository.commit();
    const Result<vcs::Git> git = vcs::Git::around(repository.filePath(u"docs"_s));
    QVERIFY(git.ok());
    QCOMPARE(git->mergeBaseOfFile(u"model/ä ö.yaml"_s).error().code, u"git.no-path"_s);
    QTest::ignoreMessage(QtWarningMsg, "git: ");
    repository.git({u"merge"_s, u"-q"_s, u"--no-edit"_s, u"other"_s});
    const auto before = repository.everything();
    const Result<QByteArray> base = git->mergeBaseOfFile(u"model/ä ö.yaml"_s);
    QVERIFY2(base.ok(), qPrintable(base ? QString() : base.error().toLine()));
    QCOMPARE(*base, "a: 1\n");
    for (const QString &none : {u"new.yaml"_s, u"absent.yaml"_s, u"--help"_s, u"../../../etc/passwd"_s, u"a\nb"_s, QString()}) {
        const Result<QByteArray> answer = git->mergeBaseOfFile(none);
        QVERIFY2(!answer, qPrintable(none));
        QCOMPARE(answer.error().code, u"git.no-path"_s);
    }
    QCOMPARE(repository.everything(), before);
}

void TestGit::readsRevisions()
{
    const Repository repository;
    repository.write(u"lintel.yaml"_s, root);
    repository.write(u"model/a.yaml"_s, "systems: {a: {name: One}}\n");
    repository.write(u"model/ä ö.yaml"_s, "systems: {b: {name: Two}}\n");
    repository.write(u"model/.hidden.yaml"_s, "no\n");
    repository.write(u"empty.txt"_s, "");
    const QString first = repository.commit();
    repository.write(u"model/a.yaml"_s, "systems: {a: {name: Other}}\n");
    repository.commit();
    const auto files = filesOf(repository, first);
    QVERIFY(files);
    QCOMPARE(files->list({}), (QStringList{u"empty.txt"_s, u"lintel.yaml"_s, u"model/a.yaml"_s, u"model/ä ö.yaml"_s}));
    QCOMPARE(files->list(u"model"_s).size(), 2);
    QVERIFY(files->list(u"mod"_s).isEmpty());
    QVERIFY(files->exists(u"model/a.yaml"_s) && !files->exists(u"model"_s));
    QCOMPARE(*files->read(u"model/a.yaml"_s), "systems: {a: {name: One}}\n");
    QCOMPARE(*files->read(u"empty.txt"_s), QByteArray());
    QCOMPARE(*files->read(u"model/../lintel.yaml"_s), root);
    QCOMPARE(files->read(u"model/b.yaml"_s).error().code, u"file.missing"_s);
    QCOMPARE(files->read(u"../../etc/passwd"_s).error().code, u"file.missing"_s);
    QCOMPARE(*filesOf(repository, u"HEAD"_s)->read(u"model/a.yaml"_s), "systems: {a: {name: Other}}\n");
    QCOMPARE(*filesOf(repository, u"main~1"_s)->read(u"model/a.yaml"_s), "systems: {a: {name: One}}\n");
}

void TestGit::readsAWorkspace()
{
    const Repository repository;
    repository.write(u"docs/shop.lintel.yaml"_s, root);
    repository.write(u"docs/model/a.yaml"_s, "systems:\n  a: {name: One, uses: [nothing.at.all]}\n");
    repository.commit();
    repository.git({u"tag"_s, u"-a"_s, u"v1"_s, u"-m"_s, u"one"_s});
    const Result<vcs::Git> git = vcs::Git::around(repository.path());
    QVERIFY(git.ok());
    for (const QString &path : {u"docs"_s, u"docs/"_s, u"docs/shop.lintel.yaml"_s}) {
        const Result<vcs::RevisionPlace> place = vcs::placeOf(*git, u"v1"_s, path);
        QVERIFY2(place.ok(), qPrintable(place ? path : place.error().toLine()));
        QCOMPARE(place->rootFile, u"shop.lintel.yaml"_s);
        const ReadResult read = readWorkspace(*place->files, place->rootFile, place->prefix);
        QVERIFY(read.ok());
        QCOMPARE(read.snapshot.workspace.count(RecordType::Element), 1);
        const Record &element = read.snapshot.workspace.record(read.snapshot.workspace.all(RecordType::Element).first());
        QCOMPARE(read.snapshot.sources.location(element).file, u"v1:docs/model/a.yaml"_s);
    }
    QCOMPARE(vcs::placeOf(*git, u"v1"_s, {}).error().code, u"workspace.no-root"_s);
    QCOMPARE(vcs::placeOf(*git, u"v1"_s, u"dogs"_s).error().code, u"git.no-path"_s);
}

void TestGit::findsTheFork()
{
    const Repository repository;
    repository.write(u"lintel.yaml"_s, root);
    const QString fork = repository.commit();
    repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"mine"_s});
    repository.write(u"a"_s, "a");
    repository.commit();
    repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    repository.write(u"b"_s, "b");
    repository.commit();
    const Result<vcs::Git> git = vcs::Git::around(repository.path());
    QCOMPARE(*git->mergeBase(u"main"_s, u"mine"_s), fork);
    repository.git({u"checkout"_s, u"-q"_s, u"--orphan"_s, u"alone"_s});
    repository.commit();
    QCOMPARE(git->mergeBase(u"main"_s, u"alone"_s).error().code, u"git.no-base"_s);
    QCOMPARE(git->mergeBase(u"main"_s, u"never"_s).error().code, u"git.no-revision"_s);
    QCOMPARE(git->mergeBase(u"--output=x"_s, u"main"_s).error().code, u"git.no-revision"_s);
}

void TestGit::followsNoLinks()
{
    const Repository repository;
    repository.write(u"lintel.yaml"_s, root);
    QVERIFY(QFile::link(u"/etc/passwd"_s, repository.filePath(u"passwd.yaml"_s)));
    QVERIFY(QFile::link(u"lintel.yaml"_s, repository.filePath(u"same.yaml"_s)));
    repository.commit();
    const auto files = filesOf(repository, u"HEAD"_s);
    for (const QString &link : {u"passwd.yaml"_s, u"same.yaml"_s}) {
        QVERIFY(files->exists(link));
        const Result<QByteArray> bytes = files->read(link);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, u"git.link"_s);
    }
    QVERIFY(files->read(u"lintel.yaml"_s).ok());
}

void TestGit::keepsToTheSizeLimit()
{
    const Repository repository;
    repository.write(u"lintel.yaml"_s, root);
    repository.write(u"largest.yaml"_s, QByteArray(limits::fileBytes, ' '));
    repository.write(u"larger.yaml"_s, QByteArray(limits::fileBytes + 1, ' '));
    repository.commit();
    const auto files = filesOf(repository, u"HEAD"_s);
    QCOMPARE(files->read(u"largest.yaml"_s)->size(), limits::fileBytes);
    QCOMPARE(files->read(u"larger.yaml"_s).error().code, u"file.too-large"_s);
    QCOMPARE(*files->read(u"lintel.yaml"_s), root);
}

void TestGit::badRevisionsAreToldAndHarmless_data()
{
    QTest::addColumn<QString>("revision");
    for (const char *text : {"--output=x",
                             "-o",
                             "--git-dir=/tmp",
                             "--exec=touch x",
                             "-c",
                             "--help",
                             "nothing",
                             "HEAD~1000",
                             "@{u}",
                             "refs/heads/none",
                             "a..b",
                             "a...b",
                             "^HEAD",
                             "HEAD^{blob}",
                             "$(touch x)",
                             "`touch x`",
                             ";touch x",
                             "|touch x",
                             "HEAD\ntouch x",
                             ":/never",
                             "HEAD:lintel.yaml",
                             "--all",
                             "--branches",
                             "--glob=*",
                             "--path-format=absolute",
                             "--show-toplevel",
                             "--",
                             "--end-of-options",
                             "--verify",
                             "--default",
                             "--parseopt",
                             "--sq-quote",
                             "",
                             " ",
                             "\t",
                             "..",
                             "../..",
                             "/etc/passwd",
                             "HEAD HEAD",
                             "ext::sh -c touch% x",
                             "--upload-pack=touch x"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(100'000, u'x');
}

void TestGit::badRevisionsAreToldAndHarmless()
{
    QFETCH(QString, revision);
    const Repository repository;
    repository.write(u"lintel.yaml"_s, root);
    repository.commit();
    const QMap<QString, QByteArray> before = repository.everything();
    const Result<vcs::Git> git = vcs::Git::around(repository.path());
    QVERIFY(git.ok());
    const Result<QString> tree = git->tree(revision);
    QVERIFY2(!tree, qPrintable(revision));
    QCOMPARE(tree.error().code, u"git.no-revision"_s);
    QVERIFY(!git->commit(revision).ok());
    QVERIFY(!git->object(*git->tree(u"HEAD"_s), u"../"_s + revision).ok());
    QVERIFY(repository.everything() == before);
}

// Each of these ran its program under `git status`, `git diff`, `git show` or `git log`.
void TestGit::runsNothingThatARepositoryConfigures()
{
    const Repository repository;
    repository.write(u"lintel.yaml"_s, root);
    repository.write(u".gitattributes"_s, "*.yaml diff=evil filter=evil merge=evil\n");
    repository.commit();
    const QString canary = repository.filePath(u"canary.sh"_s);
    repository.write(u"canary.sh"_s, "#!/bin/sh\ntouch '" + repository.filePath(u"ran"_s).toUtf8() + "'\n");
    QVERIFY(QFile::setPermissions(canary, QFile::ReadOwner | QFile::ExeOwner));
    for (const char *key : {"core.fsmonitor",     "core.pager",
                            "core.editor",        "core.sshCommand",
                            "core.askPass",       "core.gitProxy",
                            "diff.external",      "diff.evil.textconv",
                            "diff.evil.command",  "filter.evil.clean",
                            "filter.evil.smudge", "filter.evil.process",
                            "merge.evil.driver",  "credential.helper",
                            "gpg.program",        "pager.rev-parse",
                            "pager.ls-tree",      "alias.rev-parse",
                            "alias.ls-tree",      "uploadpack.packObjectsHook",
                            "sequence.editor",    "core.alternateRefsCommand"})
        repository.git({u"config"_s, QString::fromLatin1(key), canary});
    for (const char *hook : {"post-checkout", "post-index-change", "reference-transaction", "fsmonitor-watchman", "pre-auto-gc"}) {
        const QString name = u".git/hooks/"_s + QString::fromLatin1(hook);
        QFile::remove(repository.filePath(name));
        QVERIFY(QFile::copy(canary, repository.filePath(name)));
    }
    const QMap<QString, QByteArray> before = repository.everything();
    const Result<vcs::Git> git = vcs::Git::around(repository.path());
    QVERIFY2(git.ok(), qPrintable(git ? QString() : git.error().toLine()));
    QCOMPARE(git->branch(), u"main"_s);
    QVERIFY(git->mergeBase(u"main"_s, u"HEAD"_s).ok());
    QCOMPARE(git->mergeBaseOfFile(u"lintel.yaml"_s).error().code, u"git.no-path"_s);
    const auto files = filesOf(repository, u"main"_s);
    QVERIFY(files);
    QCOMPARE(*files->read(u"lintel.yaml"_s), root);
    QVERIFY(repository.everything() == before);
    // The canary sings when git is asked as a person would ask.
    repository.git({u"status"_s});
    QVERIFY(QFile::exists(repository.filePath(u"ran"_s)));
}

// A partial clone fetches what is missing, and its repository names how.
void TestGit::fetchesNothing()
{
    const Repository repository;
    repository.write(u"lintel.yaml"_s, root);
    repository.commit();
    const QString object = QString::fromLatin1(repository.git({u"rev-parse"_s, u"HEAD:lintel.yaml"_s}));
    QVERIFY(QFile::remove(repository.filePath(u".git/objects/"_s + object.left(2) + u'/' + object.mid(2))));
    const QString ran = repository.filePath(u"ran"_s);
    repository.git({u"config"_s, u"core.repositoryFormatVersion"_s, u"1"_s});
    repository.git({u"config"_s, u"extensions.partialClone"_s, u"evil"_s});
    repository.git({u"config"_s, u"remote.evil.promisor"_s, u"true"_s});
    repository.git({u"config"_s, u"remote.evil.url"_s, u"ext::touch "_s + ran});
    repository.git({u"config"_s, u"protocol.ext.allow"_s, u"always"_s});
    const auto files = filesOf(repository, u"HEAD"_s);
    QVERIFY(files);
    QVERIFY(!files->read(u"lintel.yaml"_s).ok());
    QVERIFY(!QFile::exists(ran));
    // Without what guards us, it would have run.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"git: .*"_s));
    repository.git({u"cat-file"_s, u"-p"_s, object});
    QVERIFY(QFile::exists(ran));
}

void TestGit::followsNoReplacements()
{
    const Repository repository;
    repository.write(u"lintel.yaml"_s, root);
    repository.write(u"other"_s, "lintel: 1\nname: Replaced\n");
    repository.commit();
    repository.git({u"replace"_s, QString::fromLatin1(repository.git({u"rev-parse"_s, u"HEAD:lintel.yaml"_s})),
                    QString::fromLatin1(repository.git({u"rev-parse"_s, u"HEAD:other"_s}))});
    QVERIFY(repository.git({u"show"_s, u"HEAD:lintel.yaml"_s}).contains("Replaced"));
    QCOMPARE(*filesOf(repository, u"HEAD"_s)->read(u"lintel.yaml"_s), root);
}

void TestGit::needsGit()
{
    const Repository repository;
    const QByteArray path = qgetenv("PATH");
    // A git that stands in the working folder is none.
    QVERIFY(qputenv("PATH", ".:relative"));
    const Result<vcs::Git> git = vcs::Git::around(repository.path());
    QVERIFY(qputenv("PATH", path));
    QVERIFY(!git);
    QCOMPARE(git.error().code, u"git.missing"_s);
}

QTEST_GUILESS_MAIN(TestGit)
#include "tst_git.moc"
