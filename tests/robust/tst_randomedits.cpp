// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/creating.h"
#include "model/edit/moving.h"
#include "model/workspace/workspaceindex.h"
#include "tests/robust/randomworkspace.h"
#include "tests/robust/robust.h"
#include "tests/unit/model/document/history.h"

#include <QtCore/QLocale>
#include <QtTest/QTest>

#include <clocale>

using namespace lintel;
using namespace lintel::testing;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> textsOf(const Document &document)
{
    QMap<QString, QByteArray> texts;
    for (const SourceFile &file : document.texts().files())
        texts.insert(file.path, file.bytes);
    return texts;
}

QByteArray all(const Document &document)
{
    QByteArray text;
    for (const SourceFile &file : document.texts().files())
        text += file.bytes;
    return text;
}

// Scalar fields of one line with a value of one line, of any record.
QList<std::pair<RecordId, QString>> simpleFields(const Workspace &workspace)
{
    QList<std::pair<RecordId, QString>> found;
    for (const RecordId id : workspace.all(RecordType::Element) + workspace.all(RecordType::Relationship)) {
        for (const auto &[name, value] : workspace.record(id).fields()) {
            const bool text = name == u"name" || name == u"description" || name == u"technology" || name == u"owner";
            if (text && !value.text().isEmpty() && !value.text().contains(u'\n'))
                found.append({id, name});
        }
    }
    return found;
}

int changedLines(const QByteArray &before, const QByteArray &after)
{
    const QByteArrayList a = before.split('\n'), b = after.split('\n');
    if (a.size() != b.size())
        return int(qMax(a.size(), b.size()));
    int changed = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        changed += a.at(i) == b.at(i) ? 0 : 1;
    return changed;
}

// Folded and literal blocks may stand on several lines.
bool isOneLine(const Document &document, RecordId id, const QString &field)
{
    const Record &record = document.workspace().record(id);
    const SourceFile &file = document.snapshot().sources.file(record.origin().file);
    const yaml::NodeIndex node = file.tree->find(record.origin().node, field);
    return node == yaml::noNode || !file.tree->slice(file.tree->node(node).span).contains('\n');
}

bool hasDoubleQuotes(const Document &document, RecordId id, const QString &field)
{
    const Record &record = document.workspace().record(id);
    const SourceFile &file = document.snapshot().sources.file(record.origin().file);
    const yaml::NodeIndex node = file.tree->find(record.origin().node, field);
    return node != yaml::noNode && file.tree->slice(file.tree->node(node).span).startsWith('"');
}

}  // namespace

class TestRandomEdits : public QObject {
    Q_OBJECT

private slots:
    void undoingAllGivesTheFirstBytes()
    {
        const int seeds = runs(40, 200), steps = runs(50, 500);
        int edits = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            RandomWorkspace random{quint32(seed)};
            const ReadResult read = readWorkspace(random.texts(), u"lintel.yaml"_s);
            QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.diagnostics.first().toLine()));
            test::History history(read.snapshot);
            const auto first = textsOf(history.document());
            const Workspace before = history.workspace();
            std::mt19937 choice(static_cast<quint32>(seed));
            for (int i = 0; i < steps; ++i) {
                const ChangeSet changes = randomEdit(history.workspace(), choice, true);
                const Status done = history.apply(changes, u"Edit"_s);
                QVERIFY2(done.ok(),
                         qPrintable(done.ok() ? QString() : u"seed %1 step %2: %3"_s.arg(seed).arg(i).arg(done.error().toLine())));
                if (choice() % 8 == 0 && history.canUndo())
                    QVERIFY(history.undo().ok());
            }
            const auto last = textsOf(history.document());
            const qsizetype done = history.edits().size();
            edits += int(done);
            while (history.canUndo())
                QVERIFY(history.undo().ok());
            QCOMPARE(textsOf(history.document()), first);
            QVERIFY(history.workspace() == before);
            while (history.edits().size() < done)
                QVERIFY(history.redo().ok());
            QCOMPARE(textsOf(history.document()), last);
        }
        QVERIFY(edits > seeds * steps / 4);
        qInfo("%d steps of %d seeds (%d edits in the histories): undone to the first bytes, done again to the last", seeds * steps, seeds,
              edits);
    }

    void unknownKeysSurviveAllEdits()
    {
        const int seeds = runs(40, 1000);
        qsizetype keys = 0;
        for (int seed = 1; seed <= seeds; ++seed) {
            RandomWorkspace random{quint32(seed)};
            test::History history(readWorkspace(random.texts(), u"lintel.yaml"_s).snapshot);
            std::mt19937 choice(static_cast<quint32>(seed));
            for (int i = 0; i < 30; ++i)
                QVERIFY(history.apply(randomEdit(history.workspace(), choice, false), u"Edit"_s).ok());
            const QByteArray text = all(history.document());
            for (const QByteArray &key : random.unknown())
                QVERIFY2(text.count(key) == 1,
                         qPrintable(u"seed %1: %2 is gone, or there twice"_s.arg(seed).arg(QString::fromLatin1(key))));
            keys += random.unknown().size();
        }
        QVERIFY(keys > seeds);
        qInfo("%d scripts of 30 edits, all of %lld unknown keys are still there", seeds, static_cast<long long>(keys));
    }

    void thereAndBackAgainGivesTheSameBytes()
    {
        const int workspaces = runs(300, 10'000);
        const QList<std::pair<const char *, QLocale>> locales{{"C.UTF-8", QLocale::c()},
                                                              {"de_DE.UTF-8", QLocale(QLocale::German)},
                                                              {"tr_TR.UTF-8", QLocale(QLocale::Turkish)},
                                                              {"ar_EG.UTF-8", QLocale(QLocale::Arabic, QLocale::Egypt)}};
        int edits = 0, plain = 0;
        for (int seed = 1; seed <= workspaces; ++seed) {
            const auto &[name, locale] = locales.at(seed % locales.size());
            std::setlocale(LC_ALL, name);
            QLocale::setDefault(locale);
            RandomWorkspace random{quint32(seed)};
            test::History history(readWorkspace(random.texts(), u"lintel.yaml"_s).snapshot);
            const auto first = textsOf(history.document());
            const auto fields = simpleFields(history.workspace());
            const auto &[id, field] = fields.at(qsizetype(seed) % fields.size());
            const QString before = history.workspace().record(id).text(field);
            const bool oneLine = isOneLine(history.document(), id, field), quoted = hasDoubleQuotes(history.document(), id, field);
            for (const QString &other : {u"İstanbul ırmak 1.5"_s, u"needs: \"quotes\" # ırmak"_s}) {
                for (const QString &text : {other, before}) {
                    const Result<ChangeSet> plan = planSetField(history.workspace(), id, field, Value(text));
                    QVERIFY(plan.ok());
                    QVERIFY(history.apply(*plan, u"Set"_s).ok());
                }
                edits += 2;
                // Nothing tells afterwards that somebody wrote double quotes where they were not needed.
                if (oneLine && (other == u"İstanbul ırmak 1.5" || !quoted))
                    QVERIFY2(textsOf(history.document()) == first, qPrintable(u"seed %1, %2 by way of %3"_s.arg(seed).arg(field, other)));
            }
            plain += quoted ? 0 : 1;
        }
        QVERIFY(plain > workspaces / 2);
        QLocale::setDefault(QLocale::c());
        std::setlocale(LC_ALL, "C.UTF-8");
        qInfo("%d workspaces in %lld locales, %d edits", workspaces, static_cast<long long>(locales.size()), edits);
    }

    void onlyLinesOfTheFieldsChange()
    {
        const int workspaces = runs(200, 3000);
        int single = 0, renamed = 0;
        for (int seed = 1; seed <= workspaces; ++seed) {
            RandomWorkspace random{quint32(seed)};
            const Snapshot start = readWorkspace(random.texts(), u"lintel.yaml"_s).snapshot;
            const auto fields = simpleFields(start.workspace);
            for (const auto &[id, field] : fields) {
                test::History history(start);
                if (!isOneLine(history.document(), id, field))
                    continue;
                QVERIFY(history.apply(*planSetField(start.workspace, id, field, Value(u"Other"_s)), u"Set"_s).ok());
                const QList<TextPatch> &patches = history.edits().first().patches;
                QCOMPARE(patches.size(), 1);
                QCOMPARE(changedLines(all(Document(start)), all(history.document())), 1);
                ++single;
            }
        }
        for (int seed = 1; seed <= workspaces; ++seed) {
            RandomWorkspace random{quint32(seed)};
            test::History history(readWorkspace(random.texts(), u"lintel.yaml"_s).snapshot);
            const QByteArray before = all(history.document());
            std::mt19937 choice(static_cast<quint32>(seed));
            const Result<ChangeSet> plan = reId(history.workspace(), choice);
            if (!plan || plan->isEmpty())
                continue;
            QVERIFY(history.apply(*plan, u"Re-id"_s).ok());
            const int lines = changedLines(before, all(history.document()));
            QVERIFY2(lines >= 1 && lines <= int(plan->size()),
                     qPrintable(u"seed %1: %2 lines for %3 changes"_s.arg(seed).arg(lines).arg(plan->size())));
            ++renamed;
        }
        QVERIFY(single > workspaces && renamed > workspaces / 4);
        qInfo("%d fields of one line set: one line each; %d ids changed: at most a line for each key and reference", single, renamed);
    }

private:
    static Result<ChangeSet> reId(const Workspace &workspace, std::mt19937 &random);
};

// Without `formerly`, which is a line of its own.
Result<ChangeSet> TestRandomEdits::reId(const Workspace &workspace, std::mt19937 &random)
{
    const QList<RecordId> elements = workspace.all(RecordType::Element);
    const RecordId element = elements.at(qsizetype(random() % size_t(elements.size())));
    return planReId(workspace, element, u"fresh"_s, FormerPath::Forget);
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
