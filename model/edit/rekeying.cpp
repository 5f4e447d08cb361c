// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/rekeying.h"

#include "model/edit/creating.h"
#include "model/edit/moving.h"
#include "model/edit/planner.h"
#include "model/edit/rekeytexts.h"
#include "model/query/expression.h"
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

// The fields that name records of the type by their key, besides those whose type says so.
bool namesByKey(RecordType type, const FieldSpec &spec)
{
    switch (type) {
    case RecordType::Team: return spec.type == FieldType::TeamRef || spec.name == u"approver";
    case RecordType::View: return spec.type == FieldType::ViewRef;
    case RecordType::Kind:
        return spec.type == FieldType::KindRef || spec.name == u"for" || (spec.name == u"of" && spec.type == FieldType::String);
    case RecordType::Environment: return spec.type == FieldType::EnvironmentRef;
    case RecordType::Price: return spec.name == u"price";
    case RecordType::Driver: return spec.name == u"per";
    default: return false;
    }
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
    ReKeyPlanner(const Workspace &workspace, const ReKey &change) : m_before(workspace), m_change(change), m_plan(workspace)
    {
        for (const RecordId id : workspace.all(RecordType::Technology))
            m_technologies.append(workspace.record(id).key());
    }

    void move(RecordId id, const QString &key)
    {
        Place after = m_plan.place(id);
        after.key = key;
        m_plan.move(id, after);
    }

    Result<ChangeSet> run()
    {
        for (const RecordId id : m_before.order()) {
            const Record record = m_before.record(id);
            if (record.type() == RecordType::Decision)
                continue;
            for (const auto &[field, value] : record.fields()) {
                const FieldSpec *spec = fieldSpec(record.type(), field);
                const Value fresh = spec ? mendedField(record.type(), *spec, value) : mendedDeclared(field, value);
                if (!(fresh == value))
                    m_plan.setField(id, field, fresh);
            }
        }
        if (const Status status = m_plan.keepReferences(); !status)
            return status.error();
        if (const Status status = checkExpressions(); !status)
            return status.error();
        return m_plan.changes();
    }

private:
    // A view's own styles are plain maps.
    Value mendedField(RecordType type, const FieldSpec &spec, const Value &value) const
    {
        if (type != RecordType::View || spec.name != u"styles")
            return mended(spec, value);
        ValueList list;
        for (Value style : value.list()) {
            for (const QString &field : {u"for"_s, u"where"_s}) {
                if (const FieldSpec *inner = fieldSpec(RecordType::Style, field); style.contains(field))
                    style.set(field, mended(*inner, style.value(field)));
            }
            list.append(style);
        }
        return value.isList() ? Value(list) : value;
    }

    // Fields that the workspace declares have no place in the schema.
    Value mendedDeclared(const QString &field, const Value &value) const
    {
        const RecordId declared = m_change.type == RecordType::Team ? m_before.index().named(RecordType::Field, field) : RecordId{};
        const bool team = declared && m_before.record(declared).text(u"type") == u"team";
        return team ? mended({field, FieldType::TeamRef, false, {}, false}, value) : value;
    }

    Value mended(const FieldSpec &spec, const Value &value) const
    {
        if (value.isReference())
            return value;
        if (value.isList()) {
            ValueList list;
            for (const Value &item : value.list())
                list.append(mended(spec, item));
            return Value(list);
        }
        if (!value.isScalar())
            return value;
        const QString &text = value.text();
        const QString fresh = mendedText(spec, text);
        return fresh == text ? value : Value(fresh);
    }

    QString mendedText(const FieldSpec &spec, const QString &text) const
    {
        if (spec.type == FieldType::Expression || spec.type == FieldType::Filter)
            return reKeyedExpression(m_change, text);
        if (m_change.type == RecordType::Group && spec.name == u"group")
            return reKeyedGroup(m_change, text);
        if (m_change.type == RecordType::Technology && spec.name == u"technology")
            return reKeyedTechnologies(m_change, text, m_technologies);
        return namesByKey(m_change.type, spec) && text == m_change.before ? m_change.after : text;
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
    ReKey m_change;
    Planner m_plan;
    QStringList m_technologies;
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
    ReKeyPlanner planner(workspace, {record.type(), record.key(), key});
    planner.move(id, key);
    return planner.run();
}

Result<ChangeSet> planRenameGroup(const Workspace &workspace, const QString &group, const QString &name)
{
    if (group == name)
        return ChangeSet();
    if (name.trimmed() != name || name.isEmpty() || name.startsWith(u'/') || name.endsWith(u'/') || name.contains(u"//"_s))
        return Error::error(u"edit.bad-group"_s, u"'%1' is no name of a group"_s, {name}, u"Write A/B for a group B within A."_s);
    const ReKey change{RecordType::Group, group, name};
    ReKeyPlanner planner(workspace, change);
    const QList<RecordId> groups = workspace.all(RecordType::Group);
    for (const RecordId id : groups) {
        const QString key = workspace.record(id).key();
        const QString fresh = reKeyedGroup(change, key);
        const RecordId taken = workspace.index().named(RecordType::Group, fresh);
        if (fresh != key && taken && taken != id && reKeyedGroup(change, fresh) == fresh)
            return Error::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {fresh, workspace.record(taken).displayName()},
                                u"Choose another id."_s);
        if (fresh != key)
            planner.move(id, fresh);
    }
    return planner.run();
}

}  // namespace lintel
