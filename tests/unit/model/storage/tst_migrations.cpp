// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/migrations/migrations.h"
#include "model/storage/reader.h"
#include "model/storage/versions.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

Sources parsed(const QByteArray &root, const QByteArray &fragment)
{
    Sources sources;
    for (const auto &[path, role, bytes] :
         {std::tuple{u"lintel.yaml"_s, FileRole::Root, root}, std::tuple{u"a.yaml"_s, FileRole::Fragment, fragment}}) {
        const auto tree = yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, path);
        sources.append({path, role, bytes, std::make_shared<const yaml::SyntaxTree>(*tree)});
    }
    return sources;
}

// Renames a section, as a step might.
Result<QList<yaml::Patch>> renamed(const SourceFile &file, const QString &from, const QString &to)
{
    const yaml::NodeIndex section = file.tree->find(file.tree->root(), from);
    if (section == yaml::noNode)
        return QList<yaml::Patch>();
    const Result<yaml::Patch> patch = yaml::renameKey(*file.tree, section, to);
    return patch ? Result<QList<yaml::Patch>>(QList<yaml::Patch>{*patch}) : patch.error();
}

Result<QList<yaml::Patch>> appsToSystems(const SourceFile &file)
{
    return renamed(file, u"apps"_s, u"services"_s);
}

Result<QList<yaml::Patch>> servicesToSystems(const SourceFile &file)
{
    return renamed(file, u"services"_s, u"systems"_s);
}

Result<QList<yaml::Patch>> spoilt(const SourceFile &)
{
    return QList<yaml::Patch>{{0, {}, "\"open"}};
}

}  // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void stepsFollowEachOtherAndKeepComments()
    {
        const Sources old = parsed("# Ours\nlintel: 1  # the format\nname: X\n", "apps:  # all\n  shop: {name: Shop}   # one\n");
        const Result<Sources> now = migrated(old, 1, 3, {{2, servicesToSystems}, {1, appsToSystems}});
        QVERIFY(now.ok());
        QCOMPARE(now->file(0).bytes, QByteArray("# Ours\nlintel: 3  # the format\nname: X\n"));
        QCOMPARE(now->file(1).bytes, QByteArray("systems:  # all\n  shop: {name: Shop}   # one\n"));
        QCOMPARE(readSources(*now).snapshot.workspace.count(RecordType::Element), 1);
    }

    void nothingIsDoneWithoutNeed()
    {
        const Sources texts = parsed("lintel: 1\n", "systems: {}\n");
        const Result<Sources> same = migrated(texts, 1, 1, {{1, spoilt}});
        QVERIFY(same.ok());
        QVERIFY(*same == texts);
    }

    void aMissingStepAndASpoiltTextAreErrors()
    {
        const Sources texts = parsed("lintel: 1\n", "systems: {}\n");
        QCOMPARE(migrated(texts, 1, 3, {{1, appsToSystems}}).error().code, u"format.version"_s);
        QVERIFY(!migrated(texts, 1, 2, {{1, spoilt}}).ok());
    }

    void versions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("version");  // 0: refused
        QTest::newRow("first") << QByteArray("lintel: 1\n") << 1;
        QTest::newRow("minor") << QByteArray("lintel: 1.7\n") << 1;
        QTest::newRow("quoted") << QByteArray("lintel: \"2\"\n") << 2;
        QTest::newRow("long") << QByteArray("lintel: 99999\n") << 0;
        QTest::newRow("negative") << QByteArray("lintel: -1\n") << 0;
        QTest::newRow("dot") << QByteArray("lintel: 1.\n") << 0;
        QTest::newRow("list") << QByteArray("lintel: [1]\n") << 0;
        QTest::newRow("none") << QByteArray("name: x\n") << 0;
    }

    void versions()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, version);
        const Sources sources = parsed(text, "");
        const Result<int> found = majorVersion(*sources.file(0).tree);
        QCOMPARE(found.ok() ? *found : 0, version);
        QCOMPARE(whyReadOnly(sources).has_value(), version > formatVersion);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
