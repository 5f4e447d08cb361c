// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergefields.h"
#include "model/change/mergerespell.h"
#include "model/change/mergesequence.h"
#include "model/change/mergestate.h"

#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// Records of one section of one parent.
using Section = std::pair<RecordId, QString>;
using Sections = QHash<Section, Tokens>;

Sections bySection(const Workspace &workspace)
{
    Sections sections;
    for (const RecordId id : workspace.order()) {
        if (const Record &record = workspace.record(id); id != Workspace::rootId)
            sections[{record.parent(), record.section()}].append(int(id.number));
    }
    return sections;
}

class Content {
public:
    Content(MergeState &state, const TextRespelling &respell) : m_state(state), m_respell(respell) {}

    Workspace run()
    {
        placed();
        m_base.emplace(m_state.base(), m_skeleton, m_respell);
        m_mine.emplace(m_state.mine(), m_skeleton, m_respell);
        m_theirs.emplace(m_state.theirs(), m_skeleton, m_respell);
        Workspace merged = m_skeleton;
        for (const RecordId id : m_skeleton.order()) {
            Record record = m_skeleton.record(id);
            record.setFields(fieldsOf(id));
            merged.replace(record);
        }
        respellReferences(merged, m_state);
        return merged;
    }

private:
    // All records where they stand and in their order, with fields of either side: enough to know every path.
    void placed()
    {
        m_inBase = bySection(m_state.base());
        m_inMine = bySection(m_state.mine());
        m_inTheirs = bySection(m_state.theirs());
        for (const RecordId id : m_state.ids()) {
            const MergeEntry &entry = m_state.entry(id);
            if (!entry.present || id == Workspace::rootId)
                continue;
            QList<QString> &names = m_names[entry.parent];
            if (!names.contains(entry.section))
                names.append(entry.section);
            m_here[{entry.parent, entry.section}].append(int(id.number));
        }
        m_skeleton.replace(placed(Workspace::rootId));
        addBelow({});
        m_skeleton.reserveIds(std::max({m_state.base().nextId(), m_state.mine().nextId(), m_state.theirs().nextId()}));
        m_skeleton.index();
    }

    Record placed(RecordId id) const
    {
        const MergeEntry &entry = m_state.entry(id);
        Record record = m_state.record(id);
        record.setParent(entry.parent);
        record.setSection(entry.section);
        record.setKey(entry.key);
        record.setHome(entry.home);
        record.setOrigin({});
        return record;
    }

    void addBelow(RecordId parent)
    {
        for (const QString &name : m_names.value(parent)) {
            for (const int number : ordered({parent, name})) {
                const RecordId id{quint32(number)};
                m_skeleton.insert(placed(id));
                addBelow(id);
            }
        }
    }

    Tokens ordered(const Section &section)
    {
        const Tokens here = m_here.value(section);
        const Tokens mine = m_inMine.value(section), theirs = m_inTheirs.value(section);
        if (mine == theirs && here == mine)
            return here;
        const QSet<int> wanted(here.begin(), here.end());
        const auto isKept = [&wanted](int token) { return wanted.contains(token); };
        const auto label = [this](int token) { return labelOf(RecordId{quint32(token)}); };
        MergedOrder merged = mergeOrders(m_inBase.value(section), mine, theirs, isKept, label);
        if (merged.clash && section.second == u"styles")
            merged = orderClash(section, isKept, label);
        const QSet<int> done(merged.order.begin(), merged.order.end());
        Tokens rest;
        std::copy_if(here.begin(), here.end(), std::back_inserter(rest), [&done](int token) { return !done.contains(token); });
        std::sort(rest.begin(), rest.end(), [&](int a, int b) { return label(a) < label(b); });
        return merged.order + rest;
    }

    MergedOrder orderClash(const Section &section, const std::function<bool(int)> &isKept, const std::function<QString(int)> &label)
    {
        const auto texts = [&](const Sections &sections) {
            QStringList all;
            for (const int token : sections.value(section))
                all.append(label(token));
            return Value::fromList(all);
        };
        Conflict conflict;
        conflict.kind = ConflictKind::Order;
        conflict.record = Workspace::rootId;
        conflict.field = section.second;
        conflict.base = texts(m_inBase);
        conflict.mine = texts(m_inMine);
        conflict.theirs = texts(m_inTheirs);
        const bool other = m_state.decide(conflict).side == MergeSide::Theirs;
        // As if the side that gives way had left the order alone.
        const Tokens mine = m_inMine.value(section), theirs = m_inTheirs.value(section);
        return other ? mergeOrders(mine, mine, theirs, isKept, label) : mergeOrders(theirs, mine, theirs, isKept, label);
    }

    // The same whichever side is called mine.
    QString labelOf(RecordId id) const
    {
        const QString head = m_state.entry(id).key % u'|' % m_state.pathOf(id) % u'|';
        const bool both = m_state.mine().contains(id) && m_state.theirs().contains(id);
        return head
            % (both ? std::min(fieldLabel(m_state.mine().record(id)), fieldLabel(m_state.theirs().record(id)))
                    : fieldLabel(m_state.record(id)));
    }

    QString fieldLabel(const Record &record) const
    {
        QStringList fields;
        for (const auto &[key, value] : record.fields()) {
            if (!value.isReference() || value.target())
                fields.append(key % u'=' % (value.target() ? m_state.pathOf(value.target()) : value.text()));
        }
        fields.sort();
        return fields.join(u'|');
    }

    Fields fieldsOf(RecordId id)
    {
        const bool here = m_state.mine().contains(id), there = m_state.theirs().contains(id);
        if (!here || !there) {
            const SideSpelling &side = here ? *m_mine : there ? *m_theirs : *m_base;
            Fields fields;
            for (const auto &[key, value] : side.workspace().record(id).fields())
                fields.set(key, side.spelled(id, key, value));
            return fields;
        }
        const Record &mine = m_state.mine().record(id), &theirs = m_state.theirs().record(id);
        if (mine.fields() == theirs.fields() && m_mine->keepsTexts() && m_theirs->keepsTexts())
            return mine.fields();
        Fields fields;
        for (const auto &[key, value] : mine.fields())
            fields.set(key, mergedField(id, key));
        for (const auto &[key, value] : theirs.fields()) {
            if (!mine.has(key))
                fields.set(key, mergedField(id, key));
        }
        return fields;
    }

    Value mergedField(RecordId id, const QString &key)
    {
        const Record &base = m_state.base().record(id);
        const Record &record = m_state.mine().record(id);
        const Value mine = m_mine->spelled(id, key, record.value(key));
        if (record.type() == RecordType::Relationship && record.section() == u"uses" && key == u"from")
            return mine;
        const auto decide = [&](const QString &field, const Value &was, const Value &left, const Value &right) {
            Conflict conflict;
            conflict.kind = base.id() ? ConflictKind::Field : ConflictKind::AddedTwice;
            conflict.record = id;
            conflict.field = field;
            conflict.base = was;
            conflict.mine = left;
            conflict.theirs = right;
            const Choice choice = m_state.decide(conflict);
            return choice.side == MergeSide::Value ? choice.value : choice.side == MergeSide::Theirs ? right : left;
        };
        const Value was = base.id() ? m_base->spelled(id, key, base.value(key)) : Value();
        return mergeValues(fieldSpec(record.type(), key), key, was, mine,
                           m_theirs->spelled(id, key, m_state.theirs().record(id).value(key)), decide);
    }

    MergeState &m_state;
    const TextRespelling &m_respell;
    Sections m_inBase, m_inMine, m_inTheirs, m_here;
    QHash<RecordId, QList<QString>> m_names;
    Workspace m_skeleton;
    std::optional<SideSpelling> m_base, m_mine, m_theirs;
};

}  // namespace

Workspace mergedWorkspace(MergeState &state, const TextRespelling &respell)
{
    return Content(state, respell).run();
}

}  // namespace lintel
