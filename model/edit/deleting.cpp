// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/deleting.h"

#include "model/edit/planner.h"
#include "model/query/expression.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// The type of record that a text of this kind names by its key.
std::optional<RecordType> namedType(FieldType type)
{
    switch (type) {
    case FieldType::TeamRef: return RecordType::Team;
    case FieldType::DecisionRef: return RecordType::Decision;
    case FieldType::ViewRef: return RecordType::View;
    case FieldType::KindRef: return RecordType::Kind;
    case FieldType::EnvironmentRef: return RecordType::Environment;
    default: return std::nullopt;
    }
}

// Values of other types are nothing but data.
bool mayName(FieldType type)
{
    switch (type) {
    case FieldType::Steps:
    case FieldType::Filter:
    case FieldType::Expression:
    case FieldType::Map: return true;
    default: return isReference(type) || namedType(type).has_value();
    }
}

class DeletionPlanner {
public:
    DeletionPlanner(const Workspace &workspace, const QList<RecordId> &ids)
        : m_workspace(workspace),
          m_index(workspace.index()),
          m_asked(ids),
          m_plan(workspace)
    {
        for (const RecordId id : ids)
            m_gone.insert(id);
    }

    Result<Deletion> run()
    {
        grow();
        for (const RecordId id : m_workspace.order()) {
            if (!m_gone.contains(id))
                mend(id);
        }
        QList<RecordId> removals;
        std::copy_if(m_workspace.order().begin(), m_workspace.order().end(), std::back_inserter(removals),
                     [this](RecordId id) { return m_gone.contains(id); });
        // Deepest and last first, so that undoing it brings back parents before children and siblings in order.
        std::reverse(removals.begin(), removals.end());
        std::stable_sort(removals.begin(), removals.end(), [this](RecordId a, RecordId b) { return depth(a) > depth(b); });
        for (const RecordId id : std::as_const(removals))
            m_plan.remove(id);
        if (const Status status = m_plan.keepReferences(); !status)
            return status.error();
        m_deletion.changes = m_plan.changes();
        tell();
        return m_deletion;
    }

private:
    int depth(RecordId id) const
    {
        int depth = 0;
        for (RecordId at = id; at; at = m_workspace.record(at).parent())
            ++depth;
        return depth;
    }

    // What hangs on something gone may itself be named: relationships of instances, lines of relationships.
    void grow()
    {
        for (bool grown = true; grown;) {
            grown = false;
            for (const RecordId id : m_workspace.order()) {
                if (id == Workspace::rootId || m_gone.contains(id) || !hangsOn(m_workspace.record(id)))
                    continue;
                m_gone.insert(id);
                grown = true;
            }
        }
    }

    bool hangsOn(const Record &record) const
    {
        if (m_gone.contains(record.parent()))
            return true;
        const auto refersTo = [&](QStringView field) { return m_gone.contains(record.target(field)); };
        const auto names = [&](QStringView field, RecordType type) {
            return record.has(field) && m_gone.contains(m_index.named(type, record.text(field)));
        };
        switch (record.type()) {
        case RecordType::Relationship: return refersTo(u"from") || refersTo(u"to");
        case RecordType::Instance:
        case RecordType::Cost: return refersTo(u"of");
        case RecordType::View:
            return refersTo(u"of") || names(u"base", RecordType::View) || m_gone.contains(m_index.node(record.text(u"environment")));
        case RecordType::Box: return m_gone.contains(m_index.element(record.key())) || m_gone.contains(m_index.node(record.key()));
        case RecordType::Line: return m_gone.contains(m_index.relationship(record.key()));
        default: return false;
        }
    }

    void mend(RecordId id)
    {
        const Record &record = m_workspace.record(id);
        bool dangling = false;
        bool mended = false;
        for (const auto &[field, value] : record.fields()) {
            const FieldSpec *spec = fieldSpec(record.type(), field);
            if (!spec || !mayName(spec->type))
                continue;
            const Value kept = mendedValue(record, *spec, value);
            const bool last = kept.isList() && kept.list().isEmpty();
            if (!(kept == value) && !(last && field == u"include")) {
                m_plan.setField(id, field, last ? Value() : kept);
                mended = true;
            }
            dangling = dangling || names(record, *spec, m_plan.now().record(id).value(field));
        }
        if (dangling)
            m_deletion.dangling.append(id);
        else if (mended)
            m_deletion.mended.append(id);
    }

    // Decisions are texts of people: nothing is taken out of them.
    Value mendedValue(const Record &record, const FieldSpec &spec, const Value &value) const
    {
        if (record.type() == RecordType::Decision)
            return value;
        if (spec.type == FieldType::Steps)
            return mendedSteps(value);
        const bool references = isReference(spec.type);
        if (value.isReference())
            return references && m_gone.contains(value.target()) ? Value() : value;
        if (!value.isList() || !(references || spec.type == FieldType::Filter))
            return value;
        ValueList kept;
        for (const Value &item : value.list()) {
            const bool gone = references ? m_gone.contains(item.target()) : isPatternOfGone(record, item.text());
            if (!gone)
                kept.append(item);
        }
        return Value(kept);
    }

    // A block of steps that becomes empty goes as well.
    Value mendedSteps(const Value &value) const
    {
        if (value.isList()) {
            ValueList kept;
            for (const Value &item : value.list()) {
                if (const Value step = mendedSteps(item); !step.isNull())
                    kept.append(step);
            }
            return Value(kept);
        }
        if (!value.isMap())
            return value;
        if (m_gone.contains(value.value(u"from").target()) || m_gone.contains(value.value(u"to").target()))
            return {};
        ValueMap kept;
        for (const auto &[key, inner] : value.map()) {
            const Value mended = inner.isList() ? mendedSteps(inner) : inner;
            if (mended.isList() && mended.list().isEmpty() && !inner.list().isEmpty())
                return {};
            kept.append({key, mended});
        }
        return Value(kept);
    }

    ElementId scopeOf(const Record &record) const { return record.type() == RecordType::View ? record.target(u"of") : record.parent(); }

    bool anyGone(const QList<query::ReferenceInText> &references) const
    {
        return std::any_of(references.begin(), references.end(), [this](const auto &r) { return m_gone.contains(r.target); });
    }

    bool isPatternOfGone(const Record &record, const QString &text) const
    {
        const auto filter = query::Filter::parse(text, m_workspace, scopeOf(record));
        return filter && filter->kind() != query::Filter::Kind::Expression && !text.contains(u" where "_s) && anyGone(filter->references());
    }

    bool textNames(const Record &record, const FieldSpec &spec, const QString &text) const
    {
        if (spec.type == FieldType::Filter) {
            const auto filter = query::Filter::parse(text, m_workspace, scopeOf(record));
            return filter && anyGone(filter->references());
        }
        if (spec.type == FieldType::Expression) {
            const auto expression = query::Expression::parse(text, query::Subject::Any, m_workspace, {}, scopeOf(record));
            return expression && anyGone(expression->references());
        }
        const std::optional<RecordType> type = namedType(spec.type);
        if (type == RecordType::Environment)
            return m_gone.contains(m_index.node(text));
        return type && m_gone.contains(m_index.named(*type, text));
    }

    bool names(const Record &record, const FieldSpec &spec, const Value &value) const
    {
        if (value.isReference())
            return m_gone.contains(value.target());
        if (value.isScalar())
            return textNames(record, spec, value.text());
        const ValueList &list = value.list();
        const ValueMap &map = value.map();
        return std::any_of(list.begin(), list.end(), [&](const Value &item) { return names(record, spec, item); })
            || (spec.type == FieldType::Map && std::any_of(map.begin(), map.end(), [this](const ValueEntry &entry) {
                    return m_gone.contains(m_index.element(entry.first)) || m_gone.contains(m_index.node(entry.first));
                }));
    }

    void tell()
    {
        for (const RecordId id : m_workspace.order()) {
            const RecordType type = m_workspace.record(id).type();
            if (m_asked.contains(id) || type == RecordType::Box || type == RecordType::Line)
                continue;
            const bool gone = m_gone.contains(id);
            if (gone)
                m_deletion.gone.append(id);
            if (gone || m_deletion.mended.contains(id) || m_deletion.dangling.contains(id))
                m_deletion.consequences.append(toString(type) % u' ' % m_index.path(id));
        }
    }

    const Workspace &m_workspace;
    const WorkspaceIndex &m_index;
    QList<RecordId> m_asked;
    QSet<RecordId> m_gone;
    Planner m_plan;
    Deletion m_deletion;
};

}  // namespace

Result<Deletion> planDelete(const Workspace &workspace, const QList<RecordId> &ids)
{
    for (const RecordId id : ids) {
        if (!workspace.contains(id) || id == Workspace::rootId)
            return Error::error(u"edit.gone"_s, u"there is nothing to delete"_s);
        if (workspace.record(id).type() == RecordType::Decision)
            return Error::error(u"edit.decision"_s, u"a decision is never deleted, but superseded"_s);
    }
    return ids.isEmpty() ? Result<Deletion>(Deletion()) : DeletionPlanner(workspace, ids).run();
}

Result<Deletion> planDelete(const Workspace &workspace, RecordId id)
{
    return planDelete(workspace, QList<RecordId>{id});
}

}  // namespace lintel
