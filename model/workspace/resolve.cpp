// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/schema.h"
#include "model/workspace/workspace.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

using SpecList = QList<const FieldSpec *>;

// What may name an instance is tried again when instances are known.
SpecList makeDueFields(RecordType type, bool deployments)
{
    SpecList due;
    for (const FieldSpec &spec : recordSpec(type).fields) {
        const bool names = isReference(spec.type) || spec.type == FieldType::Steps;
        const bool second = spec.type == FieldType::DeploymentRef || spec.type == FieldType::AnyRef;
        const bool first = spec.type != FieldType::DeploymentRef;
        if (names && (deployments ? second : first))
            due.append(&spec);
    }
    return due;
}

/// The fields of a type that are resolved in a round. Asked of every record in every round, hence the table.
const SpecList &dueFields(RecordType type, bool deployments)
{
    static const QList<SpecList> table = [] {
        QList<SpecList> made;
        for (int i = 0; i < recordTypeCount; ++i)
            made << makeDueFields(RecordType(i), false) << makeDueFields(RecordType(i), true);
        return made;
    }();
    return table.at(int(type) * 2 + (deployments ? 1 : 0));
}

/// Resolves the reference fields of a workspace in two rounds: elements first, then what names instances and nodes.
class Resolver {
public:
    explicit Resolver(Workspace &workspace) : m_workspace(workspace) {}

    // Most of the work is to look at every record, so that is done once; and mostly no deployment is in question.
    QList<RecordId> run(const QList<RecordId> &records)
    {
        QList<RecordId> first, second;
        for (const RecordId id : records) {
            const Record &record = m_workspace.record(id);
            if (record.type() == RecordType::Relationship) {
                (isDeployed(record) ? second : first).append(id);
                continue;
            }
            if (isDue(record, false))
                first.append(id);
            if (isDue(record, true))
                second.append(id);
        }
        round(first, false);
        round(second, true);
        return m_changed;
    }

private:
    void round(const QList<RecordId> &due, bool deployments)
    {
        if (due.isEmpty())
            return;
        // The index is held fast for the round: what is set here must not change what the next record sees.
        m_index = &m_workspace.index();
        const Workspace before = m_workspace;
        for (const RecordId id : due)
            resolve(before.record(id), deployments);
    }

    static bool isDue(const Record &record, bool deployments)
    {
        const SpecList &fields = dueFields(record.type(), deployments);
        return std::any_of(fields.begin(), fields.end(), [&](const FieldSpec *spec) { return !record.value(spec->name).isNull(); });
    }

    void resolve(const Record &record, bool deployments)
    {
        if (record.type() == RecordType::Relationship) {
            resolveRelationship(record, deployments);
            return;
        }
        for (const FieldSpec *spec : dueFields(record.type(), deployments)) {
            const Value &value = record.value(spec->name);
            if (value.isNull())
                continue;
            if (isReference(spec->type))
                update(record, spec->name, value, resolved(value, spec->type, scopeOf(record)));
            else
                update(record, spec->name, value, resolvedSteps(value, record.target(u"of")));
        }
    }

    bool isDeployed(const Record &record) const
    {
        const RecordType parent = m_workspace.record(record.parent()).type();
        return parent == RecordType::Node || parent == RecordType::Instance;
    }

    // There are many of these, and few come to mean something else.
    void resolveRelationship(const Record &record, bool deployed)
    {
        static const Value none;
        const Value *from = &none;
        const Value *to = &none;
        const Value *letters = nullptr;
        for (const auto &[key, value] : record.fields()) {
            if (key == u"from")
                from = &value;
            else if (key == u"to")
                to = &value;
            else if (key == u"deadLetter")
                letters = &value;
        }
        const Value source =
            record.section() == u"uses" ? Value::reference(from->text(), record.parent()) : resolved(*from, FieldType::AnyRef, {});
        update(record, u"from"_s, *from, source);
        const RecordId environment = deployed ? m_index->environment(record.parent()) : RecordId{};
        const RecordId target =
            deployed ? m_index->resolveDeployment(to->text(), environment) : m_index->resolve(to->text(), source.target());
        update(record, u"to"_s, *to, Value::reference(to->text(), target));
        if (letters)
            update(record, u"deadLetter"_s, *letters, resolved(*letters, FieldType::ElementRef, source.target()));
    }

    RecordId scopeOf(const Record &record) const { return record.type() == RecordType::Element ? record.id() : RecordId{}; }

    RecordId target(const QString &text, FieldType type, RecordId scope) const
    {
        if (type == FieldType::DeploymentRef)
            return m_index->resolveDeployment(text, {});
        const RecordId element = m_index->resolve(text, scope);
        return element || type == FieldType::ElementRef ? element : m_index->resolveDeployment(text, {});
    }

    Value resolved(const Value &value, FieldType type, RecordId scope) const
    {
        if (value.isScalar())
            return Value::reference(value.text(), target(value.text(), type, scope));
        if (!value.isList())
            return value;
        ValueList list;
        for (const Value &item : value.list())
            list.append(resolved(item, type, scope));
        return Value(list);
    }

    Value resolvedSteps(const Value &value, RecordId scope) const
    {
        if (value.isList()) {
            ValueList list;
            for (const Value &item : value.list())
                list.append(resolvedSteps(item, scope));
            return Value(list);
        }
        if (!value.isMap())
            return value;
        ValueMap map;
        for (const auto &[key, inner] : value.map()) {
            const bool end = (key == u"from" || key == u"to") && inner.isScalar();
            map.append({key, end ? resolved(inner, FieldType::ElementRef, scope) : resolvedSteps(inner, scope)});
        }
        return Value(map);
    }

    void update(const Record &record, const QString &field, const Value &known, const Value &value)
    {
        if (known == value && known.kind() == value.kind())
            return;
        m_workspace.setField(record.id(), field, value);
        m_changed.append(record.id());
    }

    Workspace &m_workspace;
    const WorkspaceIndex *m_index = nullptr;
    QList<RecordId> m_changed;
};

}  // namespace

QList<RecordId> Workspace::resolveReferences()
{
    return Resolver(*this).run(m_order);
}

QList<RecordId> Workspace::resolveReferences(const QList<RecordId> &records)
{
    return Resolver(*this).run(records);
}

}  // namespace lintel
