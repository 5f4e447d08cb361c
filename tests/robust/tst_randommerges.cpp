// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/creating.h"
#include "model/storage/mergetexts.h"
#include "tests/robust/randomworkspace.h"
#include "tests/robust/robust.h"
#include "tests/unit/model/document/history.h"

#include <QtTest/QTest>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> textsOf(const Sources &sources)
{
    QMap<QString, QByteArray> texts;
    for (const SourceFile &file : sources.files())
        texts.insert(file.path, file.bytes);
    return texts;
}

/// What somebody makes of a workspace.
Snapshot edited(const Snapshot &start, std::mt19937 &random)
{
    test::History history(start);
    const unsigned edits = 1 + random() % 4;
    for (unsigned i = 0; i < edits; ++i) {
        if (!history.apply(randomEdit(history.workspace(), random, true), u"Edit"_s).ok())
            break;
    }
    return history.document().snapshot();
}

Snapshot withField(const Snapshot &start, RecordId id, const QString &field, const QString &text)
{
    test::History history(start);
    const Result<ChangeSet> plan = planSetField(start.workspace, id, field, Value(text));
    return plan && history.apply(*plan, u"Set"_s).ok() ? history.document().snapshot() : Snapshot();
}

// A merge that cannot be written must say so; all else must read.
bool isHonest(const MergedSources &merged)
{
    return merged.ok() ? readSources(merged.sources).ok() : merged.diagnostics.first().code == u"merge.unwritable";
}

}  // namespace

class TestRandomMerges : public QObject {
    Q_OBJECT

private slots:
    void theLawsHold()
    {
        const int triples = runs(150, 20'000);
        int conflicts = 0, unwritten = 0, clean = 0;
        for (int seed = 1; seed <= triples; ++seed) {
            const QByteArray where = "seed " + QByteArray::number(seed);
            RandomWorkspace workspace{quint32(seed)};
            const Snapshot base = readWorkspace(workspace.texts(), u"lintel.yaml"_s).snapshot;
            std::mt19937 random(static_cast<quint32>(seed));
            const Snapshot mine = edited(base, random), theirs = edited(base, random);
            const MergedSources merged = mergeSources(base.sources, mine.sources, theirs.sources);
            const MergedSources swapped = mergeSources(base.sources, theirs.sources, mine.sources);
            QVERIFY2(isHonest(merged) && isHonest(swapped), where.constData());
            QCOMPARE(merged.conflicts.size(), swapped.conflicts.size());
            const MergedSources settled =
                mergeSources(base.sources, mine.sources, theirs.sources, Choices::all(seed % 2 == 0 ? MergeSide::Mine : MergeSide::Theirs));
            QVERIFY2(isHonest(settled) && settled.isClean() == settled.ok(), where.constData());
            QVERIFY2(textsOf(mergeSources(base.sources, base.sources, theirs.sources).sources) == textsOf(theirs.sources),
                     where.constData());
            QVERIFY2(textsOf(mergeSources(base.sources, mine.sources, base.sources).sources) == textsOf(mine.sources), where.constData());
            const MergedSources same = mergeSources(base.sources, mine.sources, mine.sources);
            QVERIFY2(same.isClean() && textsOf(same.sources) == textsOf(mine.sources), where.constData());
            conflicts += int(merged.conflicts.size());
            clean += merged.isClean() ? 1 : 0;
            unwritten += merged.ok() && swapped.ok() && settled.ok() ? 0 : 1;
        }
        QVERIFY(conflicts > triples / 20 && clean > triples / 4);
        qInfo("%d triples: %d merge cleanly, %d conflicts, %d cannot be written and say so", triples, clean, conflicts, unwritten);
    }

    void editsOfDifferentElementsNeverConflict()
    {
        const int triples = runs(150, 10'000);
        for (int seed = 1; seed <= triples; ++seed) {
            const QByteArray where = "seed " + QByteArray::number(seed);
            RandomWorkspace workspace{quint32(seed)};
            const Snapshot base = readWorkspace(workspace.texts(), u"lintel.yaml"_s).snapshot;
            const QList<RecordId> elements = base.workspace.all(RecordType::Element);
            std::mt19937 random(static_cast<quint32>(seed));
            const qsizetype one = qsizetype(random() % size_t(elements.size()));
            const qsizetype other = (one + 1 + qsizetype(random() % size_t(elements.size() - 1))) % elements.size();
            const Snapshot mine = withField(base, elements.at(one), u"name"_s, u"mine: #1"_s);
            const Snapshot theirs = withField(base, elements.at(other), u"technology"_s, u"theirs, 1"_s);
            const MergedSources merged = mergeSources(base.sources, mine.sources, theirs.sources);
            QVERIFY2(merged.isClean() && merged.diagnostics.isEmpty(), where.constData());
            const Workspace read = readSources(merged.sources).snapshot.workspace;
            const QList<RecordId> there = read.all(RecordType::Element);
            QCOMPARE(there.size(), elements.size());
            QCOMPARE(read.record(there.at(one)).text(u"name"), u"mine: #1"_s);
            QCOMPARE(read.record(there.at(other)).text(u"technology"), u"theirs, 1"_s);
        }
        qInfo("%d times two people edit two elements: no conflict, and both edits are there", triples);
    }
};

QTEST_GUILESS_MAIN(TestRandomMerges)
#include "tst_randommerges.moc"
