// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/vocabulary.h"

#include "model/query/answers.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>
#include <array>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestKind = 16;

constexpr unsigned bit(Subject subject)
{
    return 1U << unsigned(subject);
}
constexpr unsigned onElement = bit(Subject::Element);
constexpr unsigned onPlace = bit(Subject::Node) | bit(Subject::Environment);
constexpr unsigned onInstance = bit(Subject::Instance);
constexpr unsigned onModel = onElement | onPlace | onInstance;
constexpr unsigned onRelationship = bit(Subject::Relationship);
constexpr unsigned onWorkspace = bit(Subject::Workspace);
constexpr unsigned everywhere = ~bit(Subject::Api);

struct Builtin {
    const char16_t *name;
    Property property;
    Type::Base base;
    Subject subject;  // of records and sets of records
    unsigned on;
};

constexpr std::array builtins = {
    Builtin{u"kind", Property::Kind, Type::Base::Kind, Subject::Any, onModel | onRelationship},
    Builtin{u"level", Property::Level, Type::Base::Enum, Subject::Any, onElement | onInstance},
    Builtin{u"name", Property::Name, Type::Base::Text, Subject::Any, everywhere},
    Builtin{u"path", Property::Path, Type::Base::Text, Subject::Any, everywhere},
    Builtin{u"id", Property::Id, Type::Base::Text, Subject::Any, everywhere},
    Builtin{u"tags", Property::Tags, Type::Base::Set, Subject::Any, everywhere},
    Builtin{u"external", Property::External, Type::Base::Boolean, Subject::Any, onElement | onInstance},
    Builtin{u"source", Property::Source, Type::Base::Record, Subject::Any, onRelationship},
    Builtin{u"target", Property::Target, Type::Base::Record, Subject::Any, onRelationship},
    Builtin{u"environment", Property::Environment, Type::Base::Record, Subject::Environment, onPlace | onInstance},
    Builtin{u"element", Property::Element, Type::Base::Record, Subject::Element, onInstance},
    Builtin{u"parent", Property::Parent, Type::Base::Record, Subject::Any, onModel | onRelationship | bit(Subject::Cost)},
    Builtin{u"children", Property::Children, Type::Base::Set, Subject::Any, onElement | onPlace},
    Builtin{u"descendants", Property::Descendants, Type::Base::Set, Subject::Any, onElement | onPlace},
    Builtin{u"ancestors", Property::Ancestors, Type::Base::Set, Subject::Any, onModel},
    Builtin{u"siblings", Property::Siblings, Type::Base::Set, Subject::Any, onModel},
    Builtin{u"uses", Property::Uses, Type::Base::Set, Subject::Relationship, onModel},
    Builtin{u"usedBy", Property::UsedBy, Type::Base::Set, Subject::Relationship, onModel},
    Builtin{u"dependencies", Property::Dependencies, Type::Base::Set, Subject::Element, onElement | onInstance},
    Builtin{u"dependents", Property::Dependents, Type::Base::Set, Subject::Element, onElement | onInstance},
    Builtin{u"instances", Property::Instances, Type::Base::Set, Subject::Instance, onElement | onPlace | onWorkspace},
    Builtin{u"nodes", Property::Nodes, Type::Base::Set, Subject::Node, onElement | onPlace | onWorkspace},
    Builtin{u"views", Property::Views, Type::Base::Set, Subject::View, onElement | onWorkspace},
    Builtin{u"decisions", Property::Decisions, Type::Base::Set, Subject::Decision,
            onElement | onInstance | onWorkspace | bit(Subject::Technology)},
    Builtin{u"technologies", Property::Technologies, Type::Base::Set, Subject::Technology, onModel | onRelationship | onWorkspace},
    Builtin{u"apis", Property::Apis, Type::Base::Set, Subject::Api, onElement},
    Builtin{u"costs", Property::Costs, Type::Base::Set, Subject::Cost, onModel | onWorkspace | bit(Subject::Team)},
    Builtin{u"elements", Property::Elements, Type::Base::Set, Subject::Element, onWorkspace},
    Builtin{u"relationships", Property::Relationships, Type::Base::Set, Subject::Relationship, onWorkspace},
    Builtin{u"teams", Property::Teams, Type::Base::Set, Subject::Team, onWorkspace},
    Builtin{u"environments", Property::Environments, Type::Base::Set, Subject::Environment, onWorkspace},
};

bool holdsOn(const Builtin &builtin, Subject subject)
{
    const bool anySubject = subject == Subject::Any && (builtin.on & ~onWorkspace) != 0;
    return anySubject || (builtin.on & bit(subject)) != 0;
}

// Above and below elements are elements.
Subject memberSubject(const Builtin &builtin, Subject subject)
{
    const bool above = builtin.property == Property::Parent || builtin.property == Property::Ancestors;
    const bool related = above || builtin.property == Property::Siblings || builtin.property == Property::Children
        || builtin.property == Property::Descendants;
    if (related && subject == Subject::Element)
        return Subject::Element;
    return related && above && subject == Subject::Instance ? Subject::Node : builtin.subject;
}

QStringList levelNames()
{
    return {u"person"_s, u"system"_s, u"container"_s, u"component"_s, u"code"_s, u"element"_s};
}

Lookup lookupOf(const Builtin &builtin, Subject subject)
{
    Lookup lookup;
    lookup.property = builtin.property;
    lookup.field = QString::fromUtf16(builtin.name);
    lookup.type = {builtin.base, Type::Base::Any, memberSubject(builtin, subject), {}};
    if (builtin.property == Property::Level)
        lookup.type.allowed = levelNames();
    if (builtin.base == Type::Base::Set)
        lookup.type.member = builtin.property == Property::Tags ? Type::Base::Text : Type::Base::Record;
    return lookup;
}

Type typeOfField(FieldType type, const QStringList &allowed)
{
    switch (type) {
    case FieldType::Boolean: return Type::of(Type::Base::Boolean);
    case FieldType::Integer:
    case FieldType::Number: return Type::of(Type::Base::Number);
    case FieldType::Percent: return Type::of(Type::Base::Percent);
    case FieldType::Duration: return Type::of(Type::Base::Duration);
    case FieldType::Size: return Type::of(Type::Base::Size);
    case FieldType::Money: return Type::of(Type::Base::Money);
    case FieldType::Date: return Type::of(Type::Base::Date);
    case FieldType::Enum: return Type::oneOf(allowed);
    case FieldType::ElementRef: return Type::record(Subject::Element);
    case FieldType::DeploymentRef:
    case FieldType::AnyRef: return Type::record(Subject::Any);
    case FieldType::TeamRef: return Type::record(Subject::Team);
    case FieldType::DecisionRef: return Type::record(Subject::Decision);
    case FieldType::ViewRef: return Type::record(Subject::View);
    case FieldType::KindRef: return Type::of(Type::Base::Kind);
    case FieldType::EnvironmentRef: return Type::record(Subject::Environment);
    case FieldType::Map: return Type::of(Type::Base::Map);
    default: return Type::of(Type::Base::Text);
    }
}

Lookup lookupOf(const FieldSpec &spec)
{
    Lookup lookup;
    lookup.field = spec.name;
    lookup.fieldType = spec.type;
    const Type single = typeOfField(spec.type, spec.allowed);
    lookup.type = spec.list ? Type::setOf(single) : single;
    return lookup;
}

}  // namespace

QList<RecordType> recordTypesOf(Subject subject)
{
    switch (subject) {
    case Subject::Element: return {RecordType::Element};
    case Subject::Relationship: return {RecordType::Relationship};
    case Subject::Node: return {RecordType::Node};
    case Subject::Instance: return {RecordType::Instance, RecordType::Element};
    case Subject::View: return {RecordType::View};
    case Subject::Team: return {RecordType::Team};
    case Subject::Technology: return {RecordType::Technology};
    case Subject::Decision: return {RecordType::Decision};
    case Subject::Cost: return {RecordType::Cost};
    case Subject::Workspace: return {RecordType::Workspace};
    case Subject::Environment: return {RecordType::Environment};
    case Subject::Api: return {};
    case Subject::Any: break;
    }
    QList<RecordType> all{RecordType::Element, RecordType::Relationship};
    for (int i = 0; i < recordTypeCount; ++i)
        all.append(RecordType(i));
    return all;
}

std::optional<Lookup> Vocabulary::property(Subject subject, const QString &name) const
{
    if (subject == Subject::Api) {
        static const QStringList fields = {u"id"_s, u"name"_s, u"type"_s, u"definition"_s, u"version"_s, u"description"_s, u"lifecycle"_s};
        if (!fields.contains(name))
            return std::nullopt;
        Lookup lookup;
        lookup.property = Property::ApiField;
        lookup.field = name;
        lookup.type = name == u"type" ? Type::oneOf({u"openapi"_s, u"asyncapi"_s, u"graphql"_s, u"grpc"_s, u"soap"_s, u"other"_s})
                                      : Type::of(Type::Base::Text);
        return lookup;
    }
    for (const Builtin &builtin : builtins) {
        if (name == QStringView(builtin.name) && holdsOn(builtin, subject))
            return lookupOf(builtin, subject);
    }
    if (auto lookup = schemaField(subject, name))
        return lookup;
    return declaredField(name);
}

std::optional<Lookup> Vocabulary::schemaField(Subject subject, const QString &name) const
{
    const QList<RecordType> types = recordTypesOf(subject);
    for (const RecordType type : types) {
        const FieldSpec *spec = fieldSpec(type, name);
        if (spec == nullptr)
            continue;
        Lookup lookup = lookupOf(*spec);
        if (type == RecordType::Decision && name == u"status")
            lookup.type = Type::oneOf({u"draft"_s, u"proposed"_s, u"accepted"_s, u"rejected"_s, u"deprecated"_s, u"superseded"_s});
        return lookup;
    }
    return std::nullopt;
}

std::optional<Lookup> Vocabulary::declaredField(const QString &name) const
{
    const RecordId id = m_workspace.index().named(RecordType::Field, name);
    if (!id)
        return std::nullopt;
    static constexpr std::array types = {
        std::pair(u"number", FieldType::Number),
        std::pair(u"integer", FieldType::Integer),
        std::pair(u"boolean", FieldType::Boolean),
        std::pair(u"duration", FieldType::Duration),
        std::pair(u"size", FieldType::Size),
        std::pair(u"money", FieldType::Money),
        std::pair(u"percent", FieldType::Percent),
        std::pair(u"date", FieldType::Date),
        std::pair(u"element", FieldType::ElementRef),
        std::pair(u"team", FieldType::TeamRef),
        std::pair(u"url", FieldType::Url),
    };
    const Value &type = m_workspace.record(id).value(u"type");
    FieldSpec spec;
    spec.name = name;
    spec.type = type.isList() ? FieldType::Enum : FieldType::String;
    spec.allowed = type.texts();
    for (const auto &[word, meant] : types) {
        if (type.text() == QStringView(word))
            spec.type = meant;
    }
    return lookupOf(spec);
}

QStringList Vocabulary::properties(Subject subject) const
{
    QStringList names;
    for (const Builtin &builtin : builtins) {
        if (holdsOn(builtin, subject))
            names.append(QString::fromUtf16(builtin.name));
    }
    const QList<RecordType> types = recordTypesOf(subject);
    for (const RecordType type : types) {
        for (const FieldSpec &spec : recordSpec(type).fields)
            names.append(spec.name);
    }
    const QList<RecordId> declared = m_workspace.all(RecordType::Field);
    for (const RecordId id : declared)
        names.append(m_workspace.record(id).key());
    names += {u"today"_s, u"this"_s, u"params"_s, u"own"_s, u"cost"_s, u"budget"_s, u"cycle"_s};
    return names;
}

RecordId Vocabulary::recordNamed(Subject subject, const QString &name) const
{
    const WorkspaceIndex &index = m_workspace.index();
    switch (subject) {
    case Subject::Element: return index.resolve(name, m_scope);
    case Subject::Node:
    case Subject::Environment: return index.node(name);
    case Subject::Instance: return index.resolveDeployment(name, {});
    case Subject::View: return index.named(RecordType::View, name);
    case Subject::Team: return index.named(RecordType::Team, name);
    case Subject::Technology: return index.named(RecordType::Technology, name);
    case Subject::Decision: return index.named(RecordType::Decision, name);
    case Subject::Cost: return index.named(RecordType::Cost, name);
    case Subject::Any: break;
    default: return {};
    }
    if (const RecordId element = name.contains(u'@') ? RecordId() : index.resolve(name, m_scope))
        return element;
    const RecordId node = index.node(name);
    return node || !name.contains(u'@') ? node : index.resolveDeployment(name, {});
}

// A team or kind need not be declared to be meant: that it is used is enough.
bool Vocabulary::isUsed(QStringView field, const QString &text) const
{
    const QList<RecordId> &order = m_workspace.order();
    return std::any_of(order.begin(), order.end(), [&](RecordId id) { return m_workspace.record(id).text(field) == text; });
}

std::optional<Answer> Vocabulary::value(const Type &type, const QString &name) const
{
    if (type.is(Type::Base::Enum))
        return type.allowed.contains(name) ? std::optional(textAnswer(name)) : std::nullopt;
    if (type.is(Type::Base::Kind))
        return kinds().contains(name) || isUsed(u"kind", name) ? std::optional(textAnswer(name)) : std::nullopt;
    if (!type.isRecord())
        return std::nullopt;
    if (const RecordId id = recordNamed(type.subject, name))
        return recordAnswer(m_workspace, id);
    if (type.subject == Subject::Team && isUsed(u"owner", name))
        return textAnswer(name);
    return std::nullopt;
}

QStringList Vocabulary::kinds() const
{
    QStringList names = levelNames();
    names += {u"relationship"_s,       u"node"_s,      u"instance"_s,  u"environment"_s, u"region"_s,        u"zone"_s,
              u"kubernetes-cluster"_s, u"namespace"_s, u"node-pool"_s, u"network"_s,     u"load-balancer"_s, u"dns"_s,
              u"managed-service"_s,    u"vm"_s,        u"device"_s,    u"browser"_s};
    const QList<RecordId> declared = m_workspace.all(RecordType::Kind);
    for (const RecordId id : declared)
        names.append(m_workspace.record(id).key());
    return names;
}

QStringList Vocabulary::values(const Type &type) const
{
    if (type.is(Type::Base::Enum))
        return type.allowed;
    if (type.is(Type::Base::Kind))
        return kinds();
    QStringList names;
    const WorkspaceIndex &index = m_workspace.index();
    for (const RecordId id : m_workspace.order()) {
        const RecordType recordType = m_workspace.record(id).type();
        const bool fits = type.subject == Subject::Any ? recordType == RecordType::Element || recordType == RecordType::Node
                                                       : recordTypesOf(type.subject).contains(recordType);
        if (type.isRecord() && fits)
            names.append(index.path(id));
    }
    return names;
}

QString Vocabulary::valueWord(const Type &type)
{
    if (type.is(Type::Base::Kind))
        return u"kind"_s;
    if (type.is(Type::Base::Enum))
        return u"value"_s;
    return type.subject == Subject::Any ? u"element"_s : toString(type.subject);
}

KindTest Vocabulary::kindTest(const QString &kind) const
{
    KindTest test;
    test.name = kind;
    test.kinds.insert(kind);
    test.level = int(levelNames().indexOf(kind));
    for (int i = 0; i < recordTypeCount; ++i) {
        if (toString(RecordType(i)) == kind)
            test.recordType = i;
    }
    const WorkspaceIndex &index = m_workspace.index();
    const QList<RecordId> declared = m_workspace.all(RecordType::Kind);
    for (const RecordId id : declared) {
        RecordId at = id;
        for (int i = 0; i < deepestKind && at; ++i) {
            const Record &record = m_workspace.record(at);
            if (record.key() == kind || record.text(u"of") == kind)
                test.kinds.insert(m_workspace.record(id).key());
            at = index.named(RecordType::Kind, record.text(u"of"));
        }
    }
    return test;
}

}  // namespace lintel::query
