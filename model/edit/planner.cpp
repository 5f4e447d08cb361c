// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/planner.h"

#include "model/change/mapspelling.h"
#include "model/change/spelling.h"
#include "model/query/respelling.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// A reference that named nothing may come to name something; one that named something must go on doing so while that is there.
bool keepsTargets(const Workspace &now, const Value &before, const Value &after)
{
    if (before.isReference()) {
        const bool gone = !now.contains(before.target());
        return !before.target() || before.target() == after.target() || (gone && !after.target());
    }
    for (qsizetype i = 0; i < before.list().size(); ++i) {
        if (!keepsTargets(now, before.list().at(i), after.list().value(i)))
            return false;
    }
    const ValueMap &map = before.map();
    return std::all_of(map.begin(), map.end(),
                       [&](const ValueEntry &entry) { return keepsTargets(now, entry.second, after.value(entry.first)); });
}

// Only records of these types can have expressions or filters.
bool mayHaveTexts(RecordType type)
{
    const QList<FieldSpec> &specs = recordSpec(type).fields;
    return std::any_of(specs.begin(), specs.end(),
                       [](const FieldSpec &spec) { return spec.type == FieldType::Expression || spec.type == FieldType::Filter; });
}

// What the texts in it mean; tells which records come to mean something else by that.
QSet<RecordId> resolve(const Workspace &now, Workspace *resolved)
{
    now.index();
    *resolved = now;
    const QList<RecordId> changed = resolved->resolveReferences();
    return {changed.begin(), changed.end()};
}

// The path of a root has no dot, so a nearer one of its name cannot be told from it.
Status checkTargets(const Workspace &now, const Workspace &resolved, const QSet<RecordId> &changed)
{
    for (const RecordId id : now.order()) {
        if (!changed.contains(id))
            continue;
        for (const auto &[field, value] : now.record(id).fields()) {
            if (!keepsTargets(now, value, resolved.record(id).value(field))) {
                return Error::error(u"edit.captures"_s, u"'%1' of '%2' would come to name something else"_s,
                                    {field, resolved.index().path(id)}, u"Choose another id."_s);
            }
        }
    }
    return {};
}

}  // namespace

void Planner::step(const Change &change)
{
    applyInPlace(m_now, change);
    m_changes.append(change);
}

RecordId Planner::insert(Record record, int position)
{
    if (!record.id())
        record.setId(m_now.nextId());
    step(Insert{record, position});
    return record.id();
}

void Planner::remove(RecordId id)
{
    if (m_now.contains(id))
        step(Remove{m_now.record(id), m_now.position(id)});
}

void Planner::setField(RecordId id, const QString &field, const Value &value)
{
    step(SetField{id, field, m_now.record(id).value(field), value});
}

void Planner::move(RecordId id, const Place &after)
{
    step(Move{id, place(id), after});
}

Place Planner::place(RecordId id) const
{
    const Record &record = m_now.record(id);
    return {record.parent(), record.section(), record.key(), m_now.position(id), record.home()};
}

Value Planner::keptTexts(const Record &record, FieldType type, const Value &value) const
{
    const auto kept = [&](const Value &text) {
        return text.isScalar() ? Value(query::respelled(record, type, text.text(), m_before, m_now)) : text;
    };
    if (!value.isList())
        return kept(value);
    ValueList list;
    for (const Value &item : value.list())
        list.append(kept(item));
    return Value(list);
}

// A view's own styles are lists of plain maps, in which expressions are.
Value Planner::keptStyles(const Record &record, const Value &styles) const
{
    ValueList list;
    for (Value style : styles.list()) {
        if (const Value where = style.value(u"where"); where.isScalar())
            style.set(u"where"_s, keptTexts(record, FieldType::Expression, where));
        list.append(style);
    }
    return styles.isList() ? Value(list) : styles;
}

void Planner::keepFields(RecordId id, const Workspace &resolved)
{
    const Record record = m_now.record(id);
    for (const auto &[field, value] : record.fields()) {
        const FieldSpec *spec = fieldSpec(record.type(), field);
        if (!spec)
            continue;
        if (record.type() == RecordType::View && field == u"styles") {
            if (const Value fresh = keptStyles(record, value); !(fresh == value))
                setField(id, field, fresh);
            continue;
        }
        const bool text = spec->type == FieldType::Expression || spec->type == FieldType::Filter;
        if (!text && !hasReferences(value))
            continue;
        if (text) {
            if (const Value fresh = keptTexts(record, spec->type, value); !(fresh == value))
                setField(id, field, fresh);
            continue;
        }
        if (resolved.record(id).value(field) == value)
            continue;
        const Value fresh = respelled(value, resolved.record(id).value(field), spellingScope(record, *spec), m_now);
        if (sameSpelling(fresh, value))
            continue;
        // An instance that is called after its element goes on being so: its key first, so that `of` stays unsaid.
        if (record.type() == RecordType::Instance && field == u"of" && record.key() == value.text()) {
            Place after = place(id);
            after.key = fresh.text();
            move(id, after);
        }
        setField(id, field, fresh);
    }
}

// Neither does a reference hang on ids in maps.
void Planner::keepMaps(const Workspace &resolved)
{
    const MapSpelling spelling(m_before, resolved);
    for (const RecordId id : m_before.order()) {
        if (!m_now.contains(id))
            continue;
        for (const QString &field : spelling.fields(m_now.record(id).type())) {
            const Value value = m_now.record(id).value(field);
            if (value.isNull())
                continue;
            if (const Value fresh = spelling.spelled(id, field, value); !sameSpelling(fresh, value))
                setField(id, field, fresh);
        }
    }
}

void Planner::keepKey(RecordId id, const Workspace &resolved)
{
    const Record record = m_now.record(id);
    const WorkspaceIndex &then = m_before.index();
    const auto pathNow = [&](const QString &path) {
        RecordId target = then.element(path);
        target = target ? target : then.resolveDeployment(path, {});
        return target && m_now.contains(target) ? resolved.index().path(target) : path;
    };
    QString key = record.key();
    if (record.type() == RecordType::Box) {
        key = pathNow(key);
    } else if (record.type() == RecordType::Line) {
        const qsizetype arrow = key.indexOf(u" -> "_s);
        if (const RecordId target = then.relationship(key); target && m_now.contains(target)) {
            key = resolved.index().path(target);
        } else if (arrow >= 0) {  // of the boxes that the line connects, for relationships within them; steps have a number before
            const qsizetype colon = key.lastIndexOf(u": "_s, arrow);
            const qsizetype begin = colon < 0 ? 0 : colon + 2;
            key = key.first(begin) % pathNow(key.sliced(begin, arrow - begin)) % u" -> "_s % pathNow(key.sliced(arrow + 4));
        }
    }
    if (key == record.key() || key.isEmpty())
        return;
    Place after = place(id);
    after.key = key;
    move(id, after);
}

Status Planner::keepReferences()
{
    // Texts are settled first; names of relationships and instances follow from them, and what names those by such a name follows next.
    const QList<RecordId> all = m_before.order();
    Workspace resolved;
    QSet<RecordId> changed;
    qsizetype known = -1;
    for (int round = 0; round < mostSpellingRounds && known != m_changes.size(); ++round) {
        known = m_changes.size();
        changed = resolve(m_now, &resolved);
        for (const RecordId id : all) {
            if (m_now.contains(id) && (changed.contains(id) || mayHaveTexts(m_now.record(id).type())))
                keepFields(id, resolved);
        }
    }
    if (known != m_changes.size())
        changed = resolve(m_now, &resolved);
    // No reference hangs on what places of boxes and lines are called.
    for (const RecordId id : all) {
        const RecordType type = m_now.record(id).type();
        if (type == RecordType::Box || type == RecordType::Line)
            keepKey(id, resolved);
    }
    keepMaps(resolved);
    return checkTargets(m_now, resolved, changed);
}

Result<ChangeSet> planRecord(const Workspace &workspace, Record record, const QString &name)
{
    if (!name.isEmpty() && name != record.key())
        record.setField(u"name"_s, Value(name));
    Planner plan(workspace);
    plan.insert(std::move(record));
    if (const Status status = plan.keepReferences(); !status)
        return status.error();
    return plan.changes();
}

}  // namespace lintel
