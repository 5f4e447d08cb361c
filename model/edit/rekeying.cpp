// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/rekeying.h"

#include "model/change/keytexts.h"
#include "model/edit/creating.h"
#include "model/edit/moving.h"
#include "model/edit/planner.h"
#include "model/query/expression.h"
#include "model/query/respelling.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Groups and technologies are keyed by what people call them.
bool needsIdentifier(RecordType type)
{
    return type != RecordType::Group && type != RecordType::Technology;
}

bool reads(const Workspace &workspace, const Record &record, FieldType type, const QString &text)
{
    const ElementId scope = record.type() == RecordType::View ? record.target(u"of") : record.parent();
    if (type == FieldType::Filter)
        return query::Filter::parse(text, workspace, scope).ok();
    return query::Expression::parse(text, query::Subject::Any, workspace, {}, scope).ok();
}

class ReKeyPlanner {
public:
    ReKeyPlanner(const Workspace &workspace, const KeyChange &change) : m_before(workspace), m_change(change), m_plan(workspace) {}

    void move(RecordId id, const QString &key)
    {
        Place after = m_plan.place(id);
        after.key = key;
        m_plan.move(id, after);
    }

    Result<ChangeSet> run()
    {
        if (const Status status = m_plan.keepReferences(); !status)
            return status.error();
        if (const Status status = checkExpressions(); !status)
            return status.error();
        return m_plan.changes();
    }

    /// Groups need no record of their own, so nothing else may tell that the texts are about this one.
    void regroup()
    {
        const KeyTexts groups(RecordType::Group, {m_change}, {});
        for (const RecordId id : m_before.order()) {
            const Record record = m_before.record(id);
            for (const auto &[field, value] : record.fields()) {
                if (const Value fresh = regrouped(record, field, value, groups); !(fresh == value))
                    m_plan.setField(id, field, fresh);
            }
        }
    }

private:
    Value regrouped(const Record &record, const QString &field, const Value &value, const KeyTexts &groups) const
    {
        const FieldSpec *spec = fieldSpec(record.type(), field);
        const bool styles = record.type() == RecordType::View && field == u"styles";
        const bool text = spec && (styles || spec->type == FieldType::Expression || spec->type == FieldType::Filter);
        if (!text && (!spec || field != u"group"))
            return value;
        if (value.isScalar())
            return Value(text ? query::respelled(record, spec->type, value.text(), m_before, groups) : groups.spelled(value.text()));
        ValueList list;
        for (Value item : value.list()) {
            if (item.contains(u"where"))
                item.set(u"where"_s, regrouped(record, field, item.value(u"where"), groups));
            list.append(item.isScalar() ? regrouped(record, field, item, groups) : item);
        }
        return value.isList() ? Value(list) : value;
    }

    // Rather none than one that silently means nothing any more.
    Status checkExpressions() const
    {
        const Workspace &now = m_plan.now();
        now.index();
        for (const RecordId id : now.order()) {
            const Record &record = now.record(id);
            for (const auto &[field, value] : record.fields()) {
                const FieldSpec *spec = fieldSpec(record.type(), field);
                if (!spec || (spec->type != FieldType::Expression && spec->type != FieldType::Filter))
                    continue;
                const QStringList then = m_before.record(id).value(field).texts();
                const QStringList texts = value.texts();
                for (qsizetype i = 0; i < texts.size(); ++i) {
                    if (then.value(i).contains(m_change.before) && reads(m_before, m_before.record(id), spec->type, then.value(i))
                        && !reads(now, record, spec->type, texts.at(i)))
                        return Error::error(u"edit.named-in-expression"_s, u"'%1' of '%2' names it in a way that cannot be kept"_s,
                                            {field, now.index().path(id)}, u"Change that text first."_s);
                }
            }
        }
        return {};
    }

    const Workspace &m_before;
    KeyChange m_change;
    Planner m_plan;
};

Error badKey(const QString &key)
{
    return Error::error(u"edit.bad-id"_s, u"'%1' is no id"_s, {key},
                        u"Ids begin with a letter or '_' and go on with letters, digits, '_' and '-'."_s);
}

}  // namespace

bool hasKey(RecordType type)
{
    switch (type) {
    case RecordType::Element:
    case RecordType::Environment:
    case RecordType::Node:
    case RecordType::View:
    case RecordType::Team:
    case RecordType::Group:
    case RecordType::Technology:
    case RecordType::Kind:
    case RecordType::Cost:
    case RecordType::Price:
    case RecordType::Driver: return true;
    default: return false;
    }
}

Status checkReKey(const Workspace &workspace, RecordId id, const QString &key)
{
    const Record &record = workspace.record(id);
    if (record.type() == RecordType::Element)
        return checkKey(workspace, record.parent(), key, id);
    if (!record.id() || !hasKey(record.type()))
        return Error::error(u"edit.no-id"_s, u"its id cannot be changed"_s);
    if (key.trimmed() != key || key.isEmpty() || (needsIdentifier(record.type()) && !isIdentifier(key)))
        return badKey(key);
    const QList<RecordId> siblings = workspace.index().children(record.parent(), record.type());
    for (const RecordId other : siblings) {
        if (other != id && workspace.record(other).key().compare(key, Qt::CaseInsensitive) == 0)
            return Error::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {key, workspace.record(other).displayName()},
                                u"Choose another id."_s);
    }
    return {};
}

Result<ChangeSet> planReKey(const Workspace &workspace, RecordId id, const QString &key)
{
    const Record &record = workspace.record(id);
    if (record.key() == key)
        return ChangeSet();
    if (const Status status = checkReKey(workspace, id, key); !status)
        return status.error();
    if (record.type() == RecordType::Element)
        return planReId(workspace, id, key);
    if (record.type() == RecordType::Group)
        return planRenameGroup(workspace, record.key(), key);
    ReKeyPlanner planner(workspace, {record.key(), key});
    planner.move(id, key);
    return planner.run();
}

Result<ChangeSet> planRenameGroup(const Workspace &workspace, const QString &group, const QString &name)
{
    if (group == name)
        return ChangeSet();
    if (name.trimmed() != name || name.isEmpty() || name.startsWith(u'/') || name.endsWith(u'/') || name.contains(u"//"_s))
        return Error::error(u"edit.bad-group"_s, u"'%1' is no name of a group"_s, {name}, u"Write A/B for a group B within A."_s);
    const KeyChange change{group, name};
    const KeyTexts texts(RecordType::Group, {change}, {});
    ReKeyPlanner planner(workspace, change);
    planner.regroup();
    const QList<RecordId> groups = workspace.all(RecordType::Group);
    for (const RecordId id : groups) {
        const QString key = workspace.record(id).key();
        const QString fresh = texts.spelled(key);
        const RecordId taken = workspace.index().named(RecordType::Group, fresh);
        if (fresh != key && taken && taken != id && texts.spelled(fresh) == fresh)
            return Error::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {fresh, workspace.record(taken).displayName()},
                                u"Choose another id."_s);
        if (fresh != key)
            planner.move(id, fresh);
    }
    return planner.run();
}

}  // namespace lintel
