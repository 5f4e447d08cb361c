// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/touchedreader.h"

#include "model/storage/reader.h"
#include "model/storage/recordreader.h"
#include "model/storage/touchedentries.h"
#include "model/storage/touchedlayouts.h"
#include "model/storage/touchednotes.h"
#include "model/storage/touchedtargets.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

namespace lintel {

using namespace Qt::StringLiterals;
using yaml::NodeIndex;
using yaml::noNode;

namespace {

// Above this a whole reading costs as much.
constexpr qsizetype mostEntries = 200;

/// Records of one touched entry before and after, each parents first.
struct Run {
    QList<RecordId> before;
    QList<Record> after;    // as read: ids and parents are of the reading until they are assigned
    RecordId outer;         // parent of the first of them
    RecordId predecessor;   // where none stood before: the record in front of them in the reading order
    bool sameShape = true;  // each record stands where one stood before
};

// The fields that make the name of a record without a key of its own.
bool sameEnds(const Record &a, const Record &b)
{
    const auto same = [&](QStringView field) { return a.text(field) == b.text(field); };
    if (a.type() == RecordType::Relationship)
        return same(u"to") && (a.section() == u"uses" || same(u"from"));
    return a.type() != RecordType::Instance || same(u"of");
}

bool mayComeAndGo(RecordType type)
{
    switch (type) {
    case RecordType::Element:
    case RecordType::Relationship:
    case RecordType::Box:
    case RecordType::Line:
    case RecordType::Style: return true;
    default: return false;
    }
}

class TouchedReader {
public:
    TouchedReader(const Snapshot &before, const Sources &after, const ChangeSet &meaning, const Workspace &expected)
        : m_before(before),
          m_after(after),
          m_expected(expected),
          m_result(before.workspace),
          m_notes(before.diagnostics),
          m_meant(!meaning.isEmpty())
    {
        for (const Change &change : meaning) {
            if (const Insert *insert = std::get_if<Insert>(&change))
                m_inserted.append(insert->record.id());
        }
    }

    std::optional<Snapshot> run()
    {
        if (!findFiles())
            return std::nullopt;
        for (const int file : std::as_const(m_files)) {
            if (!readFile(file))
                return std::nullopt;
        }
        if (!assignIds())
            return std::nullopt;
        for (const Run &run : std::as_const(m_runs))
            put(run);
        if (!resolve() || !isUnique())
            return std::nullopt;
        m_result.index();
        sortByPlace(m_notes);
        return Snapshot{m_after, m_result, m_notes};
    }

private:
    const QList<SourceFile> &filesBefore() const { return m_before.sources.files(); }

    bool findFiles()
    {
        if (filesBefore().size() != m_after.files().size())
            return false;
        for (int i = 0; i < int(filesBefore().size()); ++i) {
            const SourceFile &then = filesBefore().at(i);
            const SourceFile &now = m_after.file(i);
            if (then.path != now.path || then.role != now.role)
                return false;
            if (then.bytes.isSharedWith(now.bytes) || then.bytes == now.bytes)
                continue;
            if (!then.tree || !now.tree)
                return false;
            m_files.append(i);
        }
        const QList<RecordId> &order = m_before.workspace.order();
        for (qsizetype i = 0; i < order.size(); ++i) {
            const Origin &origin = m_before.workspace.record(order.at(i)).origin();
            if (m_files.contains(origin.file))
                m_places.insert({origin.file, origin.node}, i);
        }
        return true;
    }

    bool readFile(int file)
    {
        const SourceFile &then = filesBefore().at(file);
        const SourceFile &now = m_after.file(file);
        const std::optional<QList<TouchedEntry>> touched = touchedEntries(then, now);
        if (!touched || touched->size() > mostEntries)
            return false;
        const std::optional<Diagnostics> notes = keptNotes(m_notes, then, now, *touched);
        if (!notes)
            return false;
        m_notes = *notes;
        Workspace fresh;
        RecordReader reader(fresh, m_notes);
        for (const TouchedEntry &entry : *touched) {
            if (!readEntry(file, entry, reader, fresh))
                return false;
        }
        reader.judgeUnknownKeys(m_before.workspace.index());
        return !hasErrors(m_notes);
    }

    bool readEntry(int file, const TouchedEntry &entry, RecordReader &reader, const Workspace &fresh)
    {
        Run run;
        for (const NodeIndex node : entry.before) {
            const QList<RecordId> records = recordsOf(file, node);
            if (records.isEmpty())
                return false;
            run.before.append(records);
        }
        const qsizetype first = fresh.order().size();
        for (const NodeIndex node : entry.after)
            reader.readEntryAlone(m_after.file(file), file, *entry.section, node);
        for (qsizetype i = first; i < fresh.order().size(); ++i)
            run.after.append(fresh.record(fresh.order().at(i)));
        if (!findOuter(file, entry, &run) || !findPredecessor(file, entry, &run))
            return false;
        if (!run.after.isEmpty())
            m_lastOf.insert({file, entry.after.last()}, m_runs.size());
        m_runs.append(run);
        return true;
    }

    // Records of an entry stand together in the reading order.
    QList<RecordId> recordsOf(int file, NodeIndex entry) const
    {
        const auto place = m_places.constFind({file, entry});
        if (place == m_places.cend())
            return {};
        const yaml::SyntaxTree &tree = *filesBefore().at(file).tree;
        const QList<RecordId> &order = m_before.workspace.order();
        const auto inside = [&](const Origin &origin) {
            if (origin.file != file)
                return false;
            NodeIndex node = origin.node;
            while (node != noNode && node != entry)
                node = tree.node(node).parent;
            return node == entry;
        };
        QList<RecordId> records;
        for (qsizetype i = *place; i < order.size() && inside(m_before.workspace.record(order.at(i)).origin()); ++i)
            records.append(order.at(i));
        return records;
    }

    bool findOuter(int file, const TouchedEntry &entry, Run *run) const
    {
        const WorkspaceIndex &index = m_before.workspace.index();
        if (!run->before.isEmpty()) {
            run->outer = m_before.workspace.record(run->before.first()).parent();
            return true;
        }
        const SourceFile &source = m_after.file(file);
        if (source.role == FileRole::Layout) {
            run->outer = index.named(RecordType::View, QFileInfo(source.path).completeBaseName());
            return run->outer.isValid();
        }
        const QString key = entry.section->list || entry.after.isEmpty() ? QString() : source.tree->keyText(entry.after.first());
        if (entry.section->type != RecordType::Element || !key.contains(u'.'))
            return true;
        run->outer = index.element(QStringView(key).left(key.lastIndexOf(u'.')));
        return run->outer.isValid();
    }

    bool findPredecessor(int file, const TouchedEntry &entry, Run *run)
    {
        if (!run->before.isEmpty() || run->after.isEmpty())
            return true;
        if (const auto known = m_lastOf.constFind({file, entry.previous}); known != m_lastOf.cend()) {
            m_behind.insert(m_runs.size(), *known);
            return true;
        }
        const QList<RecordId> records = entry.previous == noNode ? QList<RecordId>() : recordsOf(file, entry.previous);
        run->predecessor = records.isEmpty() ? lastBefore(file) : records.last();
        return run->predecessor.isValid() && records.isEmpty() == (entry.previous == noNode);
    }

    // Files are read in their order.
    RecordId lastBefore(int file) const
    {
        const QList<RecordId> &order = m_before.workspace.order();
        const auto earlier = [&](RecordId id) { return m_before.workspace.record(id).origin().file < file; };
        const auto last = std::find_if(order.crbegin(), order.crend(), earlier);
        return last == order.crend() ? RecordId() : *last;
    }

    bool sameShape(const Run &run) const
    {
        if (run.before.size() != run.after.size())
            return false;
        QHash<RecordId, qsizetype> places;
        for (qsizetype i = 0; i < run.after.size(); ++i) {
            const Record &now = run.after.at(i);
            const Record &then = m_before.workspace.record(run.before.at(i));
            if (now.type() != then.type() || now.section() != then.section() || now.key() != then.key())
                return false;
            const qsizetype above = places.value(now.parent(), -1);
            if (above < 0 ? then.parent() != run.outer : run.before.at(above) != then.parent())
                return false;
            const Record &expected = m_expected.record(then.id());
            if (expected.parent() != then.parent() || expected.key() != then.key() || !sameEnds(now, expected))
                return false;
            places.insert(now.id(), i);
        }
        return true;
    }

    bool assignIds()
    {
        bool came = false;
        bool went = false;
        m_next = m_expected.nextId();
        for (Run &run : m_runs) {
            run.sameShape = sameShape(run);
            const bool done = run.sameShape ? takeByPlace(run) : takeByName(run, &came, &went);
            if (!done)
                return false;
        }
        // What went and came at once may be the same under another name.
        return !(came && went);
    }

    // Declared fields say which keys are known and what is inherited; views, which layouts are of use.
    bool mayChange(const Record &before, const Record &after) const { return before.type() != RecordType::Field || before == after; }

    bool takeByPlace(Run &run)
    {
        for (qsizetype i = 0; i < run.after.size(); ++i) {
            const Record &then = m_before.workspace.record(run.before.at(i));
            Record record = run.after.at(i);
            record.setId(then.id());
            record.setParent(then.parent());
            keepReferences(record, then);
            if (!mayChange(then, record))
                return false;
            run.after[i] = record;
        }
        return true;
    }

    bool takeByName(Run &run, bool *came, bool *went)
    {
        QList<RecordId> open;
        for (const RecordId id : std::as_const(run.before)) {
            if (m_expected.contains(id))
                open.append(id);
            if (!mayComeAndGo(m_before.workspace.record(id).type()) && !m_expected.contains(id))
                return false;
        }
        QHash<RecordId, RecordId> ids;
        for (Record &record : run.after) {
            const RecordId parent = ids.value(record.parent(), run.outer);
            const RecordId known = takeOut(open, record, parent);
            const RecordId id = known ? known : takeOut(m_inserted, record, parent);
            ids.insert(record.id(), id ? id : m_next);
            record.setId(id ? id : m_next);
            record.setParent(parent);
            keepReferences(record, m_before.workspace.record(id));
            if (!id)
                m_next.number += 1;
            if ((!known && !mayComeAndGo(record.type())) || record.type() == RecordType::View)
                return false;
            if (known && !mayChange(m_before.workspace.record(id), record))
                return false;
            *came = *came || !id;
            if (!known)
                m_fresh.append(record.id());
        }
        for (const RecordId id : std::as_const(open)) {
            *went = true;
            if (!mayComeAndGo(m_before.workspace.record(id).type()))
                return false;
        }
        return true;
    }

    RecordId takeOut(QList<RecordId> &from, const Record &record, RecordId parent) const
    {
        for (qsizetype i = 0; i < from.size(); ++i) {
            const Record &candidate = m_expected.record(from.at(i));
            if (candidate.type() == record.type() && candidate.section() == record.section() && candidate.parent() == parent
                && candidate.key() == record.key() && sameEnds(candidate, record))
                return from.takeAt(i);
        }
        return {};
    }

    // A reference that is spelt as before goes on meaning the same; the others are resolved, and mostly are what is expected, which spares
    // another index.
    void keepReferences(Record &record, const Record &then)
    {
        if (record.type() == RecordType::Relationship && record.section() == u"uses")
            record.setField(u"from"_s, Value::reference({}, record.parent()));
        // Where no target is written, resolving makes one that names nothing.
        bool open = record.type() == RecordType::Relationship && record.value(u"to").isNull();
        const Fields fields = record.fields();
        for (const auto &[key, value] : fields) {
            const FieldSpec *spec = fieldSpec(record.type(), key);
            if (!spec || !(isReference(spec->type) || spec->type == FieldType::Steps))
                continue;
            const bool kept = then.id() && sameText(then.value(key), value);
            const Value &known = (kept ? then : m_expected.record(record.id())).value(key);
            if (kept || sameText(known, value))
                record.setField(key, known);
            open = open || !kept;
        }
        if (open || !then.id())
            m_unresolved.append(record.id());
        m_touched.insert(record.id());
    }

    void put(const Run &run)
    {
        if (run.sameShape) {
            for (const Record &record : run.after)
                m_result.update(record);
            return;
        }
        RecordId predecessor = run.predecessor;
        if (const auto behind = m_behind.constFind(&run - m_runs.constData()); behind != m_behind.cend())
            predecessor = m_runs.at(*behind).after.last().id();
        m_result.splice(run.before, predecessor, run.after);
        for (const RecordId id : run.before) {
            if (m_result.contains(id))
                continue;
            m_gone.insert(id);
            m_structural = m_structural || referenceEffect(m_before.workspace.record(id).type()) == ReferenceEffect::All;
        }
        const auto canBeNamed = [this](const Record &record) {
            const Record &then = m_before.workspace.record(record.id());
            const bool stands =
                then.id() && then.key() == record.key() && then.parent() == record.parent() && then.section() == record.section();
            return !stands && referenceEffect(record.type()) == ReferenceEffect::All;
        };
        m_structural = m_structural || std::any_of(run.after.begin(), run.after.end(), canBeNamed);
    }

    bool resolve()
    {
        const auto lostParent = [this](RecordId id) { return m_gone.contains(m_result.record(id).parent()); };
        if (!m_gone.isEmpty() && std::any_of(m_result.order().begin(), m_result.order().end(), lostParent))
            return false;
        if (!m_structural && m_unresolved.isEmpty())
            return true;
        if (m_structural && m_meant && takeTargets(&m_result, m_expected, m_touched))
            return true;
        const bool all = m_structural || std::any_of(m_unresolved.cbegin(), m_unresolved.cend(), [this](RecordId id) {
                             return m_result.record(id).type() == RecordType::Instance;
                         });
        const QList<RecordId> changed = all ? m_result.resolveReferences() : m_result.resolveReferences(m_unresolved);
        return m_meant || std::all_of(changed.begin(), changed.end(), [this](RecordId id) { return m_touched.contains(id); });
    }

    // Two elements of one path are an error that names both places.
    bool isUnique() const
    {
        const WorkspaceIndex &known = m_before.workspace.index();
        return std::all_of(m_fresh.begin(), m_fresh.end(), [&](RecordId id) {
            if (m_result.record(id).type() != RecordType::Element)
                return true;
            const QString &path = m_result.index().path(id);
            const RecordId other = known.element(path);
            return m_result.index().element(path) == id && (!other || other == id || m_result.index().path(other) != path);
        });
    }

    const Snapshot m_before;
    const Sources &m_after;
    const Workspace &m_expected;
    Workspace m_result;
    Diagnostics m_notes;
    bool m_meant = false;
    bool m_structural = false;
    RecordId m_next;
    QList<int> m_files;
    QList<RecordId> m_inserted;
    QHash<std::pair<int, NodeIndex>, qsizetype> m_places;  // places in the reading order of records of changed files
    QHash<std::pair<int, NodeIndex>, qsizetype> m_lastOf;  // runs by the last entry that they read
    QHash<qsizetype, qsizetype> m_behind;                  // runs that follow a run
    QList<Run> m_runs;
    QList<RecordId> m_unresolved;
    QList<RecordId> m_fresh;
    QSet<RecordId> m_touched;
    QSet<RecordId> m_gone;
};

}  // namespace

std::optional<Snapshot> readTouched(const Snapshot &before, const Sources &after, const ChangeSet &meaning, const Workspace &expected)
{
    if (before.sources.files().size() < after.files().size())
        return TouchedReader(withNewLayouts(before, after), after, meaning, expected).run();
    return TouchedReader(before, after, meaning, expected).run();
}

}  // namespace lintel
