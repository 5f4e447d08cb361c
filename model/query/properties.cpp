// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/properties.h"

#include "model/query/answers.h"
#include "model/query/quantities.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

Answer orUnknown(const std::optional<Answer> &answer, const QString &field)
{
    return answer ? *answer : unknown(field);
}

Answer dateOf(const QString &text, const QString &field)
{
    Answer answer;
    answer.date = QDate::fromString(text, Qt::ISODate);
    if (!answer.date.isValid())
        return unknown(field);
    answer.kind = Answer::Kind::Date;
    return answer;
}

// What a reference names; when it names nothing its text is still a value.
Answer referenceOf(const Workspace &workspace, FieldType type, const Value &value)
{
    const WorkspaceIndex &index = workspace.index();
    RecordId id = value.target();
    switch (type) {
    case FieldType::TeamRef: id = index.named(RecordType::Team, value.text()); break;
    case FieldType::DecisionRef: id = index.named(RecordType::Decision, value.text()); break;
    case FieldType::ViewRef: id = index.named(RecordType::View, value.text()); break;
    case FieldType::EnvironmentRef: id = index.node(value.text()); break;
    case FieldType::ElementRef:
        if (!value.isReference())
            id = index.resolve(value.text(), {});
        break;
    default: break;
    }
    return id ? recordAnswer(workspace, id) : textAnswer(value.text());
}

Answer scalarOf(const Workspace &workspace, const Lookup &lookup, const Value &value)
{
    const QString &text = value.text();
    switch (lookup.fieldType) {
    case FieldType::Boolean: return text == u"true" || text == u"false" ? truth(text == u"true") : unknown(lookup.field);
    case FieldType::Integer:
    case FieldType::Number: return orUnknown(quantityOf(text, Answer::Kind::Number), lookup.field);
    case FieldType::Percent: return orUnknown(quantityOf(text, Answer::Kind::Percent), lookup.field);
    case FieldType::Duration: return orUnknown(quantityOf(text, Answer::Kind::Duration), lookup.field);
    case FieldType::Size: return orUnknown(quantityOf(text, Answer::Kind::Size), lookup.field);
    case FieldType::Money: return orUnknown(quantityOf(text, Answer::Kind::Money), lookup.field);
    case FieldType::Date: return dateOf(text, lookup.field);
    case FieldType::ElementRef:
    case FieldType::DeploymentRef:
    case FieldType::AnyRef:
    case FieldType::TeamRef:
    case FieldType::DecisionRef:
    case FieldType::ViewRef:
    case FieldType::EnvironmentRef: return referenceOf(workspace, lookup.fieldType, value);
    default: return textAnswer(text);
    }
}

Answer fieldAnswer(const Lookup &lookup, const Answer &record, const Workspace &workspace)
{
    const Value value = fieldOf(lookup, record, workspace);
    if (lookup.type.isSet()) {
        Answer set;
        set.kind = Answer::Kind::Set;
        const ValueList items = value.isList() ? value.list() : (value.isScalar() ? ValueList{value} : ValueList());
        for (const Value &item : items)
            set.set.append(scalarOf(workspace, lookup, item));
        return set;
    }
    if (!value.isScalar() || value.text().isEmpty())
        return unknown(lookup.field);
    return scalarOf(workspace, lookup, value);
}

Answer recordOrUnknown(const Workspace &workspace, RecordId id, const QString &field)
{
    return id ? recordAnswer(workspace, id) : unknown(field);
}

Answer nameOf(const Workspace &workspace, const Answer &record)
{
    const Record &r = workspace.record(record.record);
    if (!r.id().isValid())
        return textAnswer(record.text);
    if (r.type() == RecordType::Relationship && !r.has(u"name"))
        return textAnswer(workspace.index().path(r.id()));
    if (r.type() == RecordType::Decision && r.has(u"title"))
        return textAnswer(r.text(u"title"));
    if (r.type() == RecordType::Instance && !r.has(u"name"))
        return textAnswer(workspace.record(elementOf(workspace, r.id())).displayName());
    return textAnswer(r.displayName());
}

Answer apiField(const Workspace &workspace, const Answer &api, const QString &field)
{
    if (field == u"id")
        return textAnswer(api.text);
    const Value &value = workspace.record(api.record).value(u"apis").value(api.text).value(field);
    if (value.isScalar() && !value.text().isEmpty())
        return textAnswer(value.text());
    return field == u"name" ? textAnswer(api.text) : unknown(field);
}

}  // namespace

RecordId elementOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    return record.type() == RecordType::Instance ? record.target(u"of") : id;
}

Value fieldOf(const Lookup &lookup, const Answer &record, const Workspace &workspace)
{
    return lookup.own ? workspace.record(record.record).value(lookup.field) : effective(workspace, record.record, lookup.field);
}

bool isOfKind(const KindTest &kinds, const Record &record)
{
    const bool isElement = record.type() == RecordType::Element;
    if (int(record.type()) == kinds.recordType || (isElement && int(record.level()) == kinds.level))
        return true;
    const QString &kind = record.text(u"kind");
    return !kind.isEmpty() && kinds.kinds.contains(kind);
}

Answer propertyOf(const Lookup &lookup, const Answer &record, const Environment &environment)
{
    if (isUnknown(record))
        return record;
    const Workspace &workspace = *environment.workspace;
    const WorkspaceIndex &index = workspace.index();
    const RecordId id = record.record;
    switch (lookup.property) {
    case Property::Field: return id ? fieldAnswer(lookup, record, workspace) : unknown(lookup.field);
    case Property::Kind: return textAnswer(kindOf(workspace, id));
    case Property::Level: return textAnswer(toString(workspace.record(elementOf(workspace, id)).level()));
    case Property::Name: return nameOf(workspace, record);
    case Property::Path: return textAnswer(id ? index.path(id) : record.text);
    case Property::Id: return textAnswer(record.text);
    case Property::External: return truth(isExternal(workspace, elementOf(workspace, id)));
    case Property::Source: return recordOrUnknown(workspace, workspace.record(id).target(u"from"), lookup.field);
    case Property::Target: return recordOrUnknown(workspace, workspace.record(id).target(u"to"), lookup.field);
    case Property::Environment: return recordOrUnknown(workspace, index.environment(id), lookup.field);
    case Property::Element: return recordOrUnknown(workspace, workspace.record(id).target(u"of"), lookup.field);
    case Property::ApiField: return apiField(workspace, record, lookup.field);
    case Property::Parent: return recordOrUnknown(workspace, workspace.record(id).parent(), lookup.field);
    default: return setProperty(lookup, record, environment);
    }
}

}  // namespace lintel::query
