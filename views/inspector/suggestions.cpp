// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/suggestions.h"

#include "model/query/vocabulary.h"
#include "model/workspace/keys.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QStringList pathsOf(const Workspace &workspace, const QList<RecordType> &types)
{
    QStringList paths;
    const WorkspaceIndex &index = workspace.index();
    for (const RecordId id : workspace.order()) {
        if (types.contains(workspace.record(id).type()))
            paths.append(index.path(id));
    }
    return paths;
}

// Words that others have written into the same field.
QStringList wordsInUse(const Workspace &workspace, const QString &field)
{
    QStringList words;
    for (const RecordId id : workspace.order()) {
        const Value &value = workspace.record(id).value(field);
        if (!value.isNull())
            words += value.texts();
    }
    words.removeDuplicates();
    words.sort();
    return words;
}

QStringList kinds(const Workspace &workspace)
{
    return query::Vocabulary(workspace, {}, {}).values(query::Type::of(query::Type::Base::Kind));
}

QStringList plainWords(const Workspace &workspace, RecordType type, const QString &field)
{
    if (field == u"technology")
        return technologyNames(workspace);
    if (type == RecordType::Cost && field == u"price")
        return keysOf(workspace, RecordType::Price);
    if (type == RecordType::Cost && field == u"per")
        return QStringList{u"instance"_s} + keysOf(workspace, RecordType::Driver);
    if (type == RecordType::Group && field == u"owner")
        return keysOf(workspace, RecordType::Team);
    if (field == u"approver")
        return keysOf(workspace, RecordType::Team);
    if (field == u"for" || (type == RecordType::Kind && field == u"of"))
        return kinds(workspace);
    if (field == u"group") {
        QStringList groups = keysOf(workspace, RecordType::Group) + wordsInUse(workspace, field);
        groups.removeDuplicates();
        return groups;
    }
    static const QStringList shared = {u"tags"_s,   u"category"_s,         u"quadrant"_s,      u"auth"_s,   u"icon"_s,
                                       u"rule"_s,   u"deploymentGroups"_s, u"currency"_s,      u"source"_s, u"unit"_s,
                                       u"status"_s, u"decision-makers"_s,  u"idempotencyKey"_s};
    return shared.contains(field) ? wordsInUse(workspace, field) : QStringList();
}

}  // namespace

QStringList technologyNames(const Workspace &workspace)
{
    return keysOf(workspace, RecordType::Technology);
}

QStringList suggestionsFor(const Workspace &workspace, RecordId record, const FieldSpec &spec)
{
    switch (spec.type) {
    case FieldType::ElementRef: return pathsOf(workspace, {RecordType::Element});
    case FieldType::DeploymentRef: return pathsOf(workspace, {RecordType::Environment, RecordType::Node, RecordType::Instance});
    case FieldType::AnyRef:
        return pathsOf(workspace, {RecordType::Element, RecordType::Environment, RecordType::Node, RecordType::Instance});
    case FieldType::TeamRef: return keysOf(workspace, RecordType::Team);
    case FieldType::DecisionRef: return keysOf(workspace, RecordType::Decision);
    case FieldType::ViewRef: return keysOf(workspace, RecordType::View);
    case FieldType::EnvironmentRef: return keysOf(workspace, RecordType::Environment);
    case FieldType::KindRef: return kinds(workspace);
    case FieldType::Enum: return spec.allowed;
    case FieldType::String: return plainWords(workspace, workspace.record(record).type(), spec.name);
    default: return {};
    }
}

}  // namespace lintel
