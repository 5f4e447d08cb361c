// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/mergetexts.h"

#include "model/change/mergematch.h"
#include "model/query/respelling.h"
#include "model/storage/mergelines.h"
#include "model/storage/mergeorder.h"
#include "model/storage/mergeremarks.h"
#include "model/storage/reader.h"
#include "model/storage/samemeaning.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>
#include <functional>
#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// How one file of the result is made.
struct FilePlan {
    QString path;
    FileRole role = FileRole::Fragment;
    std::optional<SourceFile> whole;  ///< Taken as it is.
    QList<LineHunk> hunks;            ///< Else woven from these.
};

const SourceFile *fileOf(const Sources &sources, const QString &path)
{
    const int index = sources.indexOf(path);
    return index < 0 ? nullptr : &sources.file(index);
}

QString respelledText(const Record &record, const FieldSpec &field, const QString &text, const Workspace &from, const Workspace &to)
{
    return query::respelled(record, field.type, text, from, to);
}

class TextMerger {
public:
    TextMerger(const Sources &base, const Sources &mine, const Sources &theirs, const Choices &choices)
        : m_sources{&base, &mine, &theirs},
          m_choices(choices)
    {
        m_result.sources = mine;
    }

    MergedSources run()
    {
        if (!readAll())
            return m_result;
        m_merge = merge(m_base.workspace, m_mine.workspace, m_theirs.workspace, m_choices, respelledText);
        m_result.conflicts = m_merge.conflicts;
        plan();
        decideTexts();
        place();
        if (write())
            warn();
        return m_result;
    }

private:
    const Sources &base() const { return *m_sources[0]; }
    const Sources &mine() const { return *m_sources[1]; }
    const Sources &theirs() const { return *m_sources[2]; }

    bool readAll()
    {
        Snapshot *const snapshots[] = {&m_base, &m_mine, &m_theirs};
        for (int i = 0; i < 3; ++i) {
            const ReadResult read = readSources(*m_sources[i]);
            for (const Diagnostic &diagnostic : read.diagnostics) {
                if (diagnostic.severity == Severity::Error)
                    m_result.diagnostics.append(diagnostic);
            }
            *snapshots[i] = read.snapshot;
        }
        m_result.workspace = m_mine.workspace;
        return m_result.ok();
    }

    // Files
    void plan()
    {
        for (const RecordId id : m_merge.workspace.order())
            m_homes.insert(m_merge.workspace.record(id).home());
        QSet<QString> seen;
        for (const Sources *sources : {&mine(), &theirs()}) {
            for (const SourceFile &file : sources->files()) {
                if (!seen.contains(file.path))
                    planFile(file);
                seen.insert(file.path);
            }
        }
    }

    void planFile(const SourceFile &file)
    {
        const SourceFile *was = fileOf(base(), file.path), *here = fileOf(mine(), file.path), *there = fileOf(theirs(), file.path);
        FilePlan plan{file.path, file.role, {}, {}};
        if (!here || !there) {
            // One side removed it: it stays where the merge keeps something of what the other changed in it.
            const bool unchanged = was && was->bytes == file.bytes;
            if (isOfGoneView(file))
                return;
            if (!was || (!unchanged && m_homes.contains(file.path)))
                plan.whole = here ? *here : taken(*there);
            if (!plan.whole)
                return;
        } else if (here->bytes == there->bytes || (was && there->bytes == was->bytes)) {
            plan.whole = *here;
        } else if (was && here->bytes == was->bytes) {
            plan.whole = taken(*there);
        } else {
            plan.hunks = mergeLines(was ? was->bytes : QByteArray(), here->bytes, there->bytes);
        }
        m_plans.append(plan);
    }

    // A side that removed a view has no layout of it, even if the other made one since.
    bool isOfGoneView(const SourceFile &file) const
    {
        if (file.role != FileRole::Layout)
            return false;
        const QString view = file.path.section(u'/', -1).chopped(u".yaml"_s.size());
        return m_base.workspace.index().named(RecordType::View, view) && !m_merge.workspace.index().named(RecordType::View, view);
    }

    // Its locations are those of the result from now on.
    SourceFile taken(SourceFile file) const
    {
        if (theirs().prefix() != mine().prefix())
            file.tree = nullptr;
        return file;
    }

    // Decisions are texts of people, so what both sides changed in their lines is for a person to say.
    void decideTexts()
    {
        m_result.conflicts.removeIf([this](const Conflict &conflict) {
            return conflict.type == RecordType::Decision && conflict.kind != ConflictKind::RemovedAndChanged
                && (isWoven(conflict) || isOfTwoFiles(conflict));
        });
        for (FilePlan &plan : m_plans) {
            if (plan.role != FileRole::Decision || plan.whole)
                continue;
            for (LineHunk &hunk : plan.hunks) {
                if (hunk.kind == Hunk::Kind::Clash)
                    decideLines(plan.path, hunk);
            }
        }
    }

    // Two decisions of one number both stay; which of them gets another is for a person to say.
    bool isOfTwoFiles(const Conflict &conflict) const
    {
        if (conflict.kind == ConflictKind::SameName)
            return true;
        const QString here = m_mine.workspace.record(conflict.inMine).home(), there = m_theirs.workspace.record(conflict.inTheirs).home();
        return !here.isEmpty() && !there.isEmpty() && here != there;
    }

    bool isWoven(const Conflict &conflict) const
    {
        const QString home = m_mine.workspace.record(conflict.inMine).home();
        return std::any_of(m_plans.begin(), m_plans.end(), [&](const FilePlan &plan) { return plan.path == home && !plan.whole; });
    }

    void decideLines(const QString &path, LineHunk &hunk)
    {
        Conflict conflict;
        conflict.kind = ConflictKind::Text;
        conflict.type = RecordType::Decision;
        conflict.path = path;
        conflict.field = u"line "_s % QString::number(hunk.baseLine);
        conflict.name = path % u": "_s % conflict.field;
        conflict.base = Value(QString::fromUtf8(hunk.base));
        conflict.mine = Value(QString::fromUtf8(hunk.mine));
        conflict.theirs = Value(QString::fromUtf8(hunk.theirs));
        conflict.baseAt = {base().prefix() + path, hunk.baseLine, 1};
        conflict.mineAt = {mine().prefix() + path, hunk.mineLine, 1};
        conflict.theirsAt = {theirs().prefix() + path, hunk.theirsLine, 1};
        conflict.resolved = m_choices.others.has_value() || m_choices.byName.contains(conflict.name);
        m_result.conflicts.append(conflict);
        const Choice choice = m_choices.byName.value(conflict.name, Choice{m_choices.others.value_or(MergeSide::Mine), {}});
        hunk.kind = choice.side == MergeSide::Theirs ? Hunk::Kind::Theirs : Hunk::Kind::Mine;
        if (choice.side == MergeSide::Value)
            hunk.mine = choice.value.text().toUtf8();
    }

    // Places of conflicts
    static Location placeIn(const Snapshot &snapshot, RecordId id, const QString &field)
    {
        const Record &record = snapshot.workspace.record(id);
        if (!record.id())
            return {};
        const QString top = field.section(u'.', 0, 0);
        return top.isEmpty() ? snapshot.sources.location(record) : snapshot.sources.location(record, top);
    }

    void place()
    {
        for (Conflict &conflict : m_result.conflicts) {
            if (conflict.kind == ConflictKind::Text)
                continue;
            conflict.baseAt = placeIn(m_base, conflict.inBase, conflict.field);
            conflict.mineAt = placeIn(m_mine, conflict.inMine, conflict.field);
            conflict.theirsAt = placeIn(m_theirs, conflict.inTheirs, conflict.field);
        }
    }

    // Writing
    using Weaving = std::function<QByteArray(const FilePlan &)>;

    static Weaving weaving(ClashText clashes)
    {
        return
            [clashes](const FilePlan &plan) { return joinedLines(plan.hunks, plan.role == FileRole::Layout ? ClashText::Mine : clashes); };
    }

    // One side's text of the files that both changed. A decision is its text, so that has all that was merged.
    static Weaving linesOf(QByteArray LineHunk::*side)
    {
        return [side](const FilePlan &plan) {
            if (plan.role == FileRole::Decision)
                return joinedLines(plan.hunks, ClashText::Mine);
            QByteArray text;
            for (const LineHunk &hunk : plan.hunks)
                text += hunk.*side;
            return text;
        };
    }

    std::optional<Sources> woven(const Weaving &weave) const
    {
        Sources sources;
        sources.setPrefix(mine().prefix());
        QList<SourceFile> fresh;
        for (const FilePlan &plan : m_plans) {
            SourceFile file{plan.path, plan.role, {}, nullptr};
            if (plan.whole)
                file = *plan.whole;
            else
                file.bytes = weave(plan);
            if (!file.tree && file.role != FileRole::Decision) {
                Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(file.bytes, yaml::Policy::Native, sources.prefix() + file.path);
                if (!tree)
                    return std::nullopt;
                file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
            }
            if (mine().indexOf(file.path) >= 0)
                sources.append(file);
            else
                fresh.append(file);
        }
        for (const SourceFile &file : std::as_const(fresh))
            sources.insert(file);
        return sources;
    }

    std::optional<Snapshot> readAs(const std::optional<Sources> &sources) const
    {
        if (!sources)
            return std::nullopt;
        ReadResult read = readSources(*sources);
        if (!read.ok())
            return std::nullopt;
        read.snapshot.workspace = alignedTo(read.snapshot.workspace, m_merge.workspace);
        return read.snapshot;
    }

    // The merge by meaning, but decisions as their texts came out.
    Workspace wanted(const Workspace &read) const
    {
        Workspace wanted = m_merge.workspace;
        for (const RecordId id : m_merge.workspace.all(RecordType::Decision)) {
            if (!read.contains(id)) {
                wanted.remove(id);
                continue;
            }
            Record record = read.record(id);
            const Value &elements = m_merge.workspace.record(id).value(u"elements");
            if (elements.texts().size() == record.value(u"elements").texts().size())
                record.setField(u"elements"_s, elements);
            wanted.replace(record);
        }
        for (const RecordId id : read.all(RecordType::Decision)) {
            if (!wanted.contains(id))
                wanted.insert(read.record(id));
        }
        return wanted;
    }

    bool write()
    {
        const auto clashes = [](const FilePlan &plan) { return hasClash(plan.hunks); };
        const bool clash = std::any_of(m_plans.begin(), m_plans.end(), clashes);
        QList<ClashText> ways = {ClashText::Mine};
        if (clash)
            ways = {ClashText::Both, ClashText::Swapped, ClashText::Woven, ClashText::Mine, ClashText::Theirs};
        QList<Snapshot> others;
        RecordId differing;
        for (const ClashText way : std::as_const(ways)) {
            const std::optional<Snapshot> read = readAs(woven(weaving(way)));
            if (!read)
                continue;
            if (meansTheSame(read->workspace, wanted(read->workspace), &differing))
                return finish(*read);
            others.append(*read);
        }
        for (const auto side : {&LineHunk::mine, &LineHunk::theirs}) {
            if (const std::optional<Snapshot> read = readAs(woven(linesOf(side))))
                others.append(*read);
        }
        if (const std::optional<Snapshot> read = others.isEmpty() ? readAs(mine()) : std::nullopt)
            others.append(*read);
        return patchNearest(others);
    }

    // The fewer records are written anew or into another file, the more of what people wrote stays as it is.
    static qsizetype effort(const ChangeSet &changes, const Workspace &from, const Workspace &to)
    {
        const auto writes = [](const Change &change) { return !std::holds_alternative<SetField>(change); };
        const auto moves = [&](RecordId id) { return from.contains(id) && from.record(id).home() != to.record(id).home(); };
        const QList<RecordId> &order = to.order();
        return std::count_if(changes.begin(), changes.end(), writes) + std::count_if(order.begin(), order.end(), moves);
    }

    struct Way {
        ChangeSet changes;
        qsizetype effort = 0;
        const Snapshot *from = nullptr;
    };

    bool patchNearest(const QList<Snapshot> &others)
    {
        QList<Way> ways;
        for (const Snapshot &other : others) {
            const Workspace to = wanted(other.workspace);
            const ChangeSet changes = diff(other.workspace, orderedLike(to, other.workspace));
            ways.append({changes, effort(changes, other.workspace, to), &other});
        }
        std::stable_sort(ways.begin(), ways.end(), [](const Way &a, const Way &b) { return a.effort < b.effort; });
        Diagnostic problem;
        for (const Way &way : std::as_const(ways)) {
            const Result<Patched> patched = patch(*way.from, way.changes);
            if (patched)
                return finish(patched->snapshot);
            problem = patched.error();
        }
        m_result.diagnostics.append(Diagnostic::error(u"merge.unwritable"_s, u"the merge could not be written into the files: %1"_s,
                                                      {problem.what()}, u"Merge them as text."_s)
                                        .at(problem.where));
        return false;
    }

    bool finish(Snapshot snapshot)
    {
        for (const Snapshot *side : {&m_mine, &m_theirs})
            keepRemarks(snapshot, *side, side == &m_mine ? m_theirs : m_mine);
        m_result.sources = snapshot.sources;
        m_result.workspace = snapshot.workspace;
        return true;
    }

    // What had to be written anew comes without the comments that stood there.
    void keepRemarks(Snapshot &snapshot, const Snapshot &side, const Snapshot &other)
    {
        const QList<LostRemark> lost = lostRemarks(base(), side.sources, other.sources, snapshot.sources);
        if (lost.isEmpty())
            return;
        m_lostRemarks = true;
        Snapshot known = side;
        known.workspace = alignedTo(side.workspace, snapshot.workspace);
        snapshot = withRemarks(snapshot, known, alignedTo(other.workspace, snapshot.workspace), lost);
    }

    // What got lost
    void warn()
    {
        for (const LostReference &reference : std::as_const(m_merge.lost)) {
            const Record &record = m_result.workspace.record(reference.record);
            m_result.diagnostics.append(Diagnostic::warning(u"merge.lost-reference"_s, u"'%1' names '%2', which the other side removed"_s,
                                                            {reference.field, reference.text},
                                                            u"Remove the reference, or bring back what it names."_s)
                                            .at(m_result.sources.location(record, reference.field)));
        }
        for (const Sources *side : {&mine(), &theirs()}) {
            if (!m_lostRemarks)
                break;
            for (const LostRemark &lost : lostRemarks(base(), *side, side == &mine() ? theirs() : mine(), m_result.sources)) {
                if (lost.withRecord)
                    continue;
                const Location where{side->file(side->indexOf(lost.path)).tree->file(), lost.comment.line, 1};
                m_result.diagnostics.append(Diagnostic::warning(u"merge.lost-comment"_s,
                                                                u"the comment '%1' has no place in the merged text"_s,
                                                                {QString::fromUtf8(lost.comment.text)}, u"Write it where it belongs."_s)
                                                .at(where));
            }
        }
    }

    const Sources *m_sources[3];
    const Choices &m_choices;
    Snapshot m_base, m_mine, m_theirs;
    Merge m_merge;
    QSet<QString> m_homes;
    QList<FilePlan> m_plans;
    bool m_lostRemarks = false;
    MergedSources m_result;
};

}  // namespace

bool MergedSources::isClean() const
{
    return ok() && std::all_of(conflicts.begin(), conflicts.end(), [](const Conflict &conflict) { return conflict.resolved; });
}

MergedSources mergeSources(const Sources &base, const Sources &mine, const Sources &theirs, const Choices &choices)
{
    return TextMerger(base, mine, theirs, choices).run();
}

}  // namespace lintel
