// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/workspace/schema.h"

#include "model/base/limits.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

using T = FieldType;

FieldSpec one(const char16_t *name, T type)
{
    return {QString::fromUtf16(name), type, false, {}, false};
}

FieldSpec many(const char16_t *name, T type)
{
    return {QString::fromUtf16(name), type, true, {}, false};
}

FieldSpec choice(const char16_t *name, const QStringList &allowed)
{
    return {QString::fromUtf16(name), T::Enum, false, allowed, false};
}

FieldSpec inherited(FieldSpec spec)
{
    spec.inherited = true;
    return spec;
}

const QStringList &lifecycles()
{
    static const QStringList words = {u"planned"_s, u"experimental"_s, u"production"_s, u"deprecated"_s, u"retired"_s};
    return words;
}

const QStringList &shapes()
{
    static const QStringList words = {u"box"_s,
                                      u"rounded-box"_s,
                                      u"circle"_s,
                                      u"ellipse"_s,
                                      u"hexagon"_s,
                                      u"diamond"_s,
                                      u"cylinder"_s,
                                      u"bucket"_s,
                                      u"pipe"_s,
                                      u"person"_s,
                                      u"robot"_s,
                                      u"folder"_s,
                                      u"web-browser"_s,
                                      u"window"_s,
                                      u"terminal"_s,
                                      u"shell"_s,
                                      u"mobile-device-portrait"_s,
                                      u"mobile-device-landscape"_s,
                                      u"component"_s};
    return words;
}

// Legal on every record, behind its own keys.
QList<FieldSpec> withCommon(QList<FieldSpec> fields)
{
    const QList<FieldSpec> common = {one(u"name", T::String), one(u"description", T::Text), many(u"tags", T::String),  one(u"url", T::Url),
                                     one(u"links", T::Map),   one(u"ids", T::Map),          one(u"properties", T::Map)};
    for (const FieldSpec &spec : common) {
        if (std::none_of(fields.begin(), fields.end(), [&](const FieldSpec &f) { return f.name == spec.name; }))
            fields.append(spec);
    }
    return fields;
}

QList<FieldSpec> rootFields()
{
    return {one(u"name", T::String),     one(u"description", T::Text), one(u"language", T::String),
            many(u"include", T::String), one(u"decisions", T::Map),    one(u"docs", T::Map),
            one(u"standards", T::Map),   one(u"currency", T::String),  one(u"rates", T::Map)};
}

QList<FieldSpec> elementFields()
{
    return {one(u"name", T::String),
            one(u"description", T::Text),
            one(u"kind", T::KindRef),
            one(u"technology", T::String),
            inherited(one(u"owner", T::TeamRef)),
            inherited(choice(u"lifecycle", lifecycles())),
            inherited(one(u"tier", T::Integer)),
            one(u"external", T::Boolean),
            inherited(one(u"group", T::String)),
            many(u"tags", T::String),
            one(u"url", T::Url),
            one(u"links", T::Map),
            one(u"ids", T::Map),
            one(u"properties", T::Map),
            one(u"docs", T::Map),
            many(u"decisions", T::DecisionRef),
            one(u"apis", T::Map),
            one(u"budget", T::Money),
            one(u"patterns", T::Map),
            one(u"perspectives", T::Map),
            choice(u"shape", shapes()),
            one(u"icon", T::String),
            many(u"formerly", T::String)};
}

QList<FieldSpec> relationshipFields()
{
    return {one(u"from", T::AnyRef),
            one(u"to", T::AnyRef),
            one(u"kind", T::KindRef),
            one(u"description", T::Text),
            one(u"technology", T::String),
            one(u"api", T::String),
            choice(u"interaction", {u"sync"_s, u"async"_s, u"batch"_s}),
            choice(u"access", {u"read"_s, u"write"_s, u"read-write"_s}),
            choice(u"criticality", {u"hard"_s, u"soft"_s}),
            choice(u"delivery", {u"at-most-once"_s, u"at-least-once"_s, u"exactly-once"_s}),
            choice(u"consistency", {u"strong"_s, u"bounded"_s, u"session"_s, u"causal"_s, u"eventual"_s}),
            choice(u"backpressure", {u"block"_s, u"buffer"_s, u"drop"_s, u"shed"_s, u"pull"_s, u"none"_s}),
            one(u"idempotent", T::Boolean),
            one(u"idempotencyKey", T::String),
            one(u"deadLetter", T::ElementRef),
            one(u"timeout", T::Duration),
            one(u"retries", T::Integer),
            one(u"circuitBreaker", T::Boolean),
            one(u"throughput", T::Rate),
            one(u"auth", T::String),
            many(u"tags", T::String),
            one(u"url", T::Url),
            one(u"links", T::Map),
            one(u"properties", T::Map),
            one(u"perspectives", T::Map)};
}

QList<FieldSpec> nodeFields()
{
    return {one(u"name", T::String),        one(u"description", T::Text), one(u"kind", T::KindRef),
            one(u"technology", T::String),  one(u"owner", T::TeamRef),    one(u"count", T::Integer),
            one(u"like", T::DeploymentRef), many(u"omit", T::String),     many(u"deploymentGroups", T::String),
            one(u"group", T::String),       one(u"perspectives", T::Map)};
}

QList<FieldSpec> instanceFields()
{
    return {one(u"of", T::ElementRef),    one(u"count", T::Integer),     one(u"name", T::String),
            one(u"description", T::Text), one(u"technology", T::String), many(u"deploymentGroups", T::String),
            one(u"group", T::String),     one(u"healthChecks", T::Map),  one(u"perspectives", T::Map)};
}

QList<FieldSpec> viewFields()
{
    return {choice(u"type",
                   {u"landscape"_s, u"context"_s, u"container"_s, u"component"_s, u"code"_s, u"deployment"_s, u"dynamic"_s, u"filtered"_s,
                    u"custom"_s, u"image"_s}),
            one(u"name", T::String),
            one(u"title", T::String),
            one(u"description", T::Text),
            one(u"of", T::ElementRef),
            one(u"environment", T::EnvironmentRef),
            one(u"base", T::ViewRef),
            one(u"file", T::String),
            choice(u"notation", {u"collaboration"_s, u"sequence"_s}),
            many(u"include", T::Filter),
            many(u"exclude", T::Filter),
            one(u"layout", T::Map),
            one(u"animation", T::Map),
            one(u"overlay", T::Map),
            one(u"steps", T::Steps),
            one(u"styles", T::Map)};
}

QList<FieldSpec> styleFields()
{
    return {one(u"for", T::String),
            one(u"where", T::Expression),
            choice(u"shape", shapes()),
            one(u"icon", T::String),
            one(u"background", T::Color),
            one(u"stroke", T::Color),
            one(u"strokeWidth", T::Number),
            one(u"color", T::Color),
            one(u"fontSize", T::Integer),
            choice(u"border", {u"solid"_s, u"dashed"_s, u"dotted"_s}),
            choice(u"style", {u"solid"_s, u"dashed"_s, u"dotted"_s}),
            one(u"thickness", T::Number),
            choice(u"routing", {u"direct"_s, u"curved"_s, u"orthogonal"_s}),
            one(u"opacity", T::Integer),
            one(u"width", T::Integer),
            one(u"height", T::Integer),
            one(u"metadata", T::Boolean),
            one(u"description", T::Boolean),
            one(u"dark", T::Map),
            one(u"properties", T::Map)};
}

QList<FieldSpec> costFields()
{
    return {one(u"name", T::String),  one(u"description", T::Text), one(u"of", T::AnyRef),      one(u"environment", T::EnvironmentRef),
            one(u"price", T::String), one(u"quantity", T::String),  one(u"per", T::String),     one(u"commitment", T::Map),
            one(u"share", T::Map),    one(u"once", T::String),      one(u"category", T::String)};
}

QList<FieldSpec> decisionFields()
{
    return {one(u"title", T::String),
            one(u"status", T::String),
            one(u"date", T::Date),
            one(u"kind", T::String),
            many(u"elements", T::ElementRef),
            many(u"supersedes", T::DecisionRef),
            many(u"superseded-by", T::DecisionRef),
            many(u"amends", T::DecisionRef),
            many(u"decision-makers", T::String),
            many(u"consulted", T::String),
            many(u"informed", T::String),
            one(u"review-by", T::Date),
            many(u"tags", T::String),
            one(u"standard", T::String),
            one(u"file", T::String)};
}

RecordSpec makeSpec(RecordType type)
{
    const QList<FieldSpec> named = {one(u"name", T::String), one(u"description", T::Text)};
    switch (type) {
    case RecordType::Workspace: return {type, {}, withCommon(rootFields())};
    case RecordType::Element: return {type, {}, elementFields()};
    case RecordType::Relationship: return {type, u"to"_s, withCommon(relationshipFields())};
    case RecordType::Environment: return {type, {}, withCommon(named + QList{one(u"failover", T::Map)})};
    case RecordType::Node: return {type, {}, withCommon(nodeFields())};
    case RecordType::Instance: return {type, u"count"_s, withCommon(instanceFields())};
    case RecordType::View: return {type, {}, withCommon(viewFields())};
    case RecordType::Box: return {type, u"at"_s, {many(u"at", T::Integer)}};
    case RecordType::Line: return {type, u"points"_s, {one(u"points", T::Map), one(u"label", T::Integer)}};
    case RecordType::Style: return {type, {}, styleFields()};
    case RecordType::Team:
        return {type, u"name"_s, withCommon(named + QList{one(u"parent", T::TeamRef), one(u"email", T::String), one(u"budget", T::Money)})};
    case RecordType::Group: return {type, u"description"_s, withCommon(named + QList{one(u"owner", T::TeamRef)})};
    case RecordType::Technology:
        return {type, u"ring"_s,
                withCommon(named
                           + QList{choice(u"ring", {u"adopt"_s, u"trial"_s, u"assess"_s, u"hold"_s}), one(u"quadrant", T::String),
                                   many(u"aliases", T::String), many(u"decisions", T::DecisionRef)})};
    case RecordType::Kind: return {type, u"of"_s, withCommon(named + QList{one(u"of", T::String)} + QList{choice(u"shape", shapes())})};
    case RecordType::Field:
        return {
            type, u"type"_s, {one(u"type", T::Map), many(u"for", T::String), one(u"inherit", T::Boolean), one(u"description", T::Text)}};
    case RecordType::Waiver:
        return {type,
                {},
                withCommon({one(u"rule", T::String), one(u"where", T::Expression), one(u"reason", T::Text), one(u"approver", T::String),
                            one(u"until", T::Date), one(u"decision", T::DecisionRef)})};
    case RecordType::Cost: return {type, u"price"_s, withCommon(costFields())};
    case RecordType::Price:
        return {type, u"price"_s,
                withCommon(
                    named + QList{one(u"price", T::Price), one(u"asOf", T::Date), one(u"source", T::String), one(u"category", T::String)})};
    case RecordType::Driver: return {type, u"value"_s, withCommon(named + QList{one(u"value", T::Rate), one(u"growth", T::String)})};
    case RecordType::Scenario: return {type, {}, withCommon(named + QList{one(u"drivers", T::Map), one(u"set", T::Map)})};
    case RecordType::Pattern: return {type, u"file"_s, withCommon(named + QList{one(u"file", T::String)})};
    case RecordType::Metric:
        return {type,
                {},
                withCommon(named
                           + QList{one(u"unit", T::String), choice(u"better", {u"higher"_s, u"lower"_s}), one(u"bands", T::Map),
                                   one(u"aggregate", T::String), one(u"file", T::String)})};
    case RecordType::Decision: return {type, {}, decisionFields()};
    }
    return {};
}

QList<SectionSpec> rootSections()
{
    using R = RecordType;
    return {{u"people"_s, R::Element},
            {u"systems"_s, R::Element},
            {u"containers"_s, R::Element},
            {u"components"_s, R::Element},
            {u"code"_s, R::Element},
            {u"elements"_s, R::Element},
            {u"relationships"_s, R::Relationship, true},
            {u"kinds"_s, R::Kind},
            {u"fields"_s, R::Field},
            {u"teams"_s, R::Team},
            {u"groups"_s, R::Group},
            {u"technologies"_s, R::Technology},
            {u"deployments"_s, R::Environment},
            {u"views"_s, R::View},
            {u"styles"_s, R::Style, true},
            {u"waivers"_s, R::Waiver},
            {u"prices"_s, R::Price},
            {u"drivers"_s, R::Driver},
            {u"scenarios"_s, R::Scenario},
            {u"costs"_s, R::Cost},
            {u"patterns"_s, R::Pattern},
            {u"metrics"_s, R::Metric}};
}

QList<SectionSpec> makeSections(RecordType parent)
{
    using R = RecordType;
    switch (parent) {
    case R::Workspace: return rootSections();
    case R::Element:
        return {{u"uses"_s, R::Relationship, true}, {u"costs"_s, R::Cost},         {u"waivers"_s, R::Waiver}, {u"systems"_s, R::Element},
                {u"containers"_s, R::Element},      {u"components"_s, R::Element}, {u"code"_s, R::Element},   {u"elements"_s, R::Element}};
    case R::Environment: return {{u"nodes"_s, R::Node}};
    case R::Node: return {{u"uses"_s, R::Relationship, true}, {u"costs"_s, R::Cost}, {u"instances"_s, R::Instance}, {u"nodes"_s, R::Node}};
    case R::Instance: return {{u"uses"_s, R::Relationship, true}, {u"costs"_s, R::Cost}};
    case R::Team: return {{u"costs"_s, R::Cost}};
    case R::View: return {{u"boxes"_s, R::Box}, {u"lines"_s, R::Line}};
    default: return {};
    }
}

template <typename Item, typename Make>
QList<Item> table(Make make)
{
    QList<Item> items;
    items.reserve(recordTypeCount);
    for (int i = 0; i < recordTypeCount; ++i)
        items.append(make(RecordType(i)));
    return items;
}

}  // namespace

const RecordSpec &recordSpec(RecordType type)
{
    static const QList<RecordSpec> specs = table<RecordSpec>(makeSpec);
    return specs.at(int(type));
}

const FieldSpec *fieldSpec(RecordType type, QStringView name)
{
    const QList<FieldSpec> &fields = recordSpec(type).fields;
    // Asked for each field of each record: mostly the length or the first letter tells.
    const auto isNamed = [name](const FieldSpec &f) {
        return f.name.size() == name.size() && !name.isEmpty() && f.name.front() == name.front() && f.name == name;
    };
    const auto spec = std::find_if(fields.begin(), fields.end(), isNamed);
    return spec == fields.end() ? nullptr : &*spec;
}

const QList<SectionSpec> &sectionsOf(RecordType parent)
{
    static const QList<QList<SectionSpec>> sections = table<QList<SectionSpec>>(makeSections);
    return sections.at(int(parent));
}

const SectionSpec *sectionSpec(RecordType parent, QStringView name)
{
    const QList<SectionSpec> &sections = sectionsOf(parent);
    const auto spec = std::find_if(sections.begin(), sections.end(), [name](const SectionSpec &s) { return s.name == name; });
    return spec == sections.end() ? nullptr : &*spec;
}

bool isReference(FieldType type)
{
    return type == T::ElementRef || type == T::DeploymentRef || type == T::AnyRef;
}

bool isIdentifier(QStringView text)
{
    const auto letter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    const auto other = [&](QChar c) { return letter(c) || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= limits::idCharacters && letter(text[0]) && std::all_of(text.begin(), text.end(), other);
}

}  // namespace lintel
