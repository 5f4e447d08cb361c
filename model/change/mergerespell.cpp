// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergerespell.h"

#include "model/change/spelling.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// Spells references so that they name what they mean.
class Speller {
public:
    explicit Speller(Workspace &merged) : m_merged(merged) {}

    void run()
    {
        bool changed = true;
        for (int round = 0; round < mostSpellingRounds && changed; ++round) {
            changed = false;
            const Workspace frozen = m_merged;
            frozen.index();
            Workspace resolved = frozen;
            resolved.resolveReferences();
            for (const RecordId id : frozen.order())
                changed = respell(id, frozen, resolved) || changed;
            if (!changed)
                m_merged = resolved;
        }
        if (changed)
            m_merged.resolveReferences();
    }

private:
    bool respell(RecordId id, const Workspace &frozen, const Workspace &resolved)
    {
        Record record = frozen.record(id);
        bool changed = false;
        for (const auto &[field, value] : frozen.record(id).fields()) {
            const FieldSpec *spec = fieldSpec(record.type(), field);
            const Value &read = resolved.record(id).value(field);
            if (!spec || !hasReferences(value) || read == value)
                continue;
            const Value fresh = respelled(value, read, spellingScope(record, *spec), frozen);
            if (sameSpelling(fresh, value))
                continue;
            if (record.type() == RecordType::Instance && field == u"of" && record.key() == value.text())
                record.setKey(fresh.text());
            record.setField(field, fresh);
            changed = true;
        }
        if (changed)
            m_merged.replace(record);
        return changed;
    }

    Workspace &m_merged;
};

QString pathNow(const QString &path, const Workspace &side, const Workspace &merged)
{
    const RecordId element = side.index().element(path);
    const RecordId target = element ? element : side.index().node(path);
    return target && merged.contains(target) ? merged.index().path(target) : path;
}

// Of the boxes that the line connects, for relationships within them; steps have a number before.
QString lineNow(const QString &key, const Workspace &side, const Workspace &merged)
{
    const RecordId line = side.index().relationship(key);
    if (line && merged.contains(line))
        return merged.index().path(line);
    const qsizetype arrow = key.indexOf(u" -> "_s);
    if (arrow < 0)
        return key;
    const qsizetype colon = key.lastIndexOf(u": "_s, arrow);
    const qsizetype begin = colon < 0 ? 0 : colon + 2;
    return key.first(begin) % pathNow(key.sliced(begin, arrow - begin), side, merged) % u" -> "_s
        % pathNow(key.sliced(arrow + 4), side, merged);
}

// Two entries of a layout that came to name the same: the first stays.
void respellShown(Workspace &merged, const MergeState &state)
{
    const Workspace known = merged;
    known.index();
    QSet<std::pair<RecordId, QString>> taken;
    for (const RecordId id : known.order()) {
        Record record = known.record(id);
        const bool box = record.type() == RecordType::Box;
        if (!box && record.type() != RecordType::Line)
            continue;
        const bool mine = state.mine().contains(id) && state.mine().record(id).key() == record.key();
        const Workspace &side = mine ? state.mine() : state.theirs().contains(id) ? state.theirs() : state.base();
        const QString key = box ? pathNow(record.key(), side, known) : lineNow(record.key(), side, known);
        const std::pair name(record.parent(), QString(record.section() % u'|' % key));
        if (taken.contains(name)) {
            merged.remove(id);
            continue;
        }
        taken.insert(name);
        if (key == record.key())
            continue;
        record.setKey(key);
        merged.replace(record);
    }
}

// Texts name those.
bool isNamed(RecordType type)
{
    switch (type) {
    case RecordType::Element:
    case RecordType::Node:
    case RecordType::Environment:
    case RecordType::Team:
    case RecordType::View:
    case RecordType::Kind:
    case RecordType::Group:
    case RecordType::Technology:
    case RecordType::Scenario:
    case RecordType::Price:
    case RecordType::Driver: return true;
    default: return false;
    }
}

bool sameTexts(const Workspace &a, const Workspace &b)
{
    const auto same = [&](RecordId id) {
        const RecordType type = a.record(id).type();
        return !isNamed(type) || !b.contains(id) || a.index().path(id) == b.index().path(id);
    };
    return std::all_of(a.order().begin(), a.order().end(), same);
}

}  // namespace

SideSpelling::SideSpelling(const Workspace &side, const Workspace &result, const TextRespelling &respell)
    : m_side(side),
      m_result(result),
      m_respell(respell),
      m_maps(side, result),
      m_renamed(!sameTexts(side, result))
{
}

Value SideSpelling::spelled(RecordId id, const QString &field, const Value &value) const
{
    const Record &record = m_side.record(id);
    if (!m_renamed || !record.id())
        return value;
    if (record.type() == RecordType::View && field == u"styles")
        return respelledStyles(record, m_maps.spelled(id, field, value));
    const FieldSpec *spec = fieldSpec(record.type(), field);
    if (!spec || (spec->type != FieldType::Expression && spec->type != FieldType::Filter))
        return m_maps.spelled(id, field, value);
    return respelled(record, *spec, value);
}

Value SideSpelling::respelled(const Record &record, const FieldSpec &spec, const Value &value) const
{
    const auto fresh = [&](const Value &text) {
        return text.isScalar() ? Value(m_respell(record, spec, text.text(), m_side, m_result)) : text;
    };
    if (!m_respell || !value.isList())
        return m_respell ? fresh(value) : value;
    ValueList list;
    for (const Value &item : value.list())
        list.append(fresh(item));
    return Value(list);
}

// A view's own styles are plain maps.
Value SideSpelling::respelledStyles(const Record &record, const Value &styles) const
{
    const FieldSpec *spec = fieldSpec(RecordType::Style, u"where"_s);
    ValueList list;
    for (Value style : styles.list()) {
        if (style.contains(u"where"))
            style.set(u"where"_s, respelled(record, *spec, style.value(u"where")));
        list.append(style);
    }
    return styles.isList() ? Value(list) : styles;
}

void respellReferences(Workspace &merged, const MergeState &state)
{
    Speller(merged).run();
    respellShown(merged, state);
}

}  // namespace lintel
