// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/elements.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

const Element *openElement(const Session &s)
{
    const Frame *frame = s.elementFrame();
    return frame ? &s.draft.model.elements[size_t(frame->elements.first())] : nullptr;
}

void openEnvironment(Session &s, const Statement &statement)
{
    const QString form = u"deploymentEnvironment <name> {"_s;
    if (!s.checkForm(statement, 2, 2, form))
        return;
    Environment environment;
    environment.name = statement.word(1);
    environment.where = statement.place;
    QList<Environment> &all = s.draft.model.environments;
    const bool taken = std::any_of(all.begin(), all.end(), [&](const Environment &e) { return e.name == environment.name; });
    if (taken)
        s.report.error(statement.at(1), u"dsl.name-taken"_s, u"there is a %1 named '%2' here already"_s,
                       {u"deployment environment"_s, environment.name}, u"Choose another name."_s);
    const int number = int(all.size());
    environment.identifier = statement.identifier;
    environment.scope = statement.identifier.isEmpty() ? QString(u"#environment"_s % QString::number(number)) : statement.identifier;
    all.append(environment);
    s.name(statement, {Named::Type::Environment, number, {}});
    Frame frame;
    frame.context = Context::Environment;
    frame.environment = number;
    s.open(frame, statement);
}

// A comma-separated list of identifiers; what names no group is a name itself in older workspaces, or nothing.
QStringList groupNames(const Session &s, const QString &list)
{
    QStringList names;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        const Named named = s.find(part.trimmed(), [](const Named &n) { return n.type == Named::Type::DeploymentGroup; });
        if (named)
            names.append(named.text);
    }
    return names;
}

void makeInstance(Session &s, const Statement &statement)
{
    const QString form = statement.word(0) % u" <identifier> [deploymentGroups] [tags] {"_s;
    if (!s.checkForm(statement, 2, 4, form) && statement.size() < 2)
        return;
    const QString keyword = statement.keyword();
    const auto fits = [&](const Named &named) {
        if (named.type != Named::Type::Element)
            return false;
        const Kind kind = s.element(named.number).kind;
        return (kind == Kind::System && keyword != u"containerinstance")
            || (kind == Kind::Container && keyword != u"softwaresysteminstance");
    };
    const Named named = s.find(statement.word(1), fits);
    if (!named) {
        s.broken.insert(statement.identifier.toLower());
        s.unknown(statement.at(1), keyword == u"containerinstance" ? u"container"_s : u"software system"_s, statement.word(1));
        return;
    }
    Element instance;
    instance.kind = s.element(named.number).kind == Kind::System ? Kind::SystemInstance : Kind::ContainerInstance;
    instance.of = named.number;
    instance.where = statement.place;
    instance.parent = s.elementFrame()->elements.first();
    instance.environment = s.environment();
    instance.deploymentGroups = groupNames(s, statement.word(2));
    instance.addTags(statement.word(3));
    for (const int sibling : std::as_const(s.element(instance.parent).children))
        instance.instanceNumber += s.element(sibling).of == instance.of ? 1 : 0;
    s.work(s.element(instance.parent).children.size() / 16);
    const int number = s.draft.model.addElement(instance);
    if (number < 0)
        return;
    if (s.top().context == Context::Group)
        setGroup(s, number, s.top().group);
    nameElement(s, statement, number);
    s.draft.model.replicate(number);
    s.work(s.element(number).out.size());
    Frame frame;
    frame.context = Context::Element;
    frame.elements = {number};
    frame.environment = instance.environment;
    s.open(frame, statement);
}

void readDeploymentGroup(Session &s, const Statement &statement)
{
    const Element *node = openElement(s);
    if (!node) {
        if (s.checkForm(statement, 2, 2, u"<identifier> = deploymentGroup <name>"_s))
            s.name(statement, {Named::Type::DeploymentGroup, 0, statement.word(1)});
        return;
    }
    if (s.checkForm(statement, 2, 2, u"deploymentGroup <identifiers>"_s))
        s.element(s.elementFrame()->elements.first()).deploymentGroups = groupNames(s, statement.word(1));
}

void readHealthCheck(Session &s, const Statement &statement)
{
    if (!s.checkForm(statement, 3, 5, u"healthCheck <name> <url> [interval] [timeout]"_s))
        return;
    HealthCheck check{statement.word(1), statement.word(2)};
    bool whole = true, also = true;
    if (statement.size() > 3)
        check.interval = statement.word(3).toInt(&whole);
    if (statement.size() > 4)
        check.timeout = statement.word(4).toInt(&also);
    if (!whole || !also || check.interval < 0 || check.timeout < 0)
        s.report.error(statement.at(3), u"dsl.number"_s, u"'%1' is no whole number"_s, {statement.word(whole ? 4 : 3)});
    QList<HealthCheck> &checks = s.element(s.elementFrame()->elements.first()).healthChecks;
    // One that says the same is there once.
    const bool there =
        std::any_of(checks.begin(), checks.end(), [&](const HealthCheck &c) { return c.name == check.name && c.url == check.url; });
    if (!there && checks.size() < 1000)
        checks.append(check);
}

}  // namespace

bool readDeploymentStatement(Session &s, const Statement &statement)
{
    const QString keyword = statement.keyword();
    const Context context = s.top().context;
    if (keyword == u"deploymentenvironment" && context == Context::Model) {
        openEnvironment(s, statement);
        return true;
    }
    if (s.environment() < 0)
        return false;
    const Element *element = openElement(s);
    const bool inNode = element && element->kind == Kind::Node && (context == Context::Element || context == Context::Group);
    if (keyword == u"softwaresysteminstance" || keyword == u"containerinstance" || keyword == u"instanceof") {
        if (inNode)
            makeInstance(s, statement);
        return inNode;
    }
    if (keyword == u"deploymentgroup") {
        const bool here = inNode || context == Context::Environment;
        if (here)
            readDeploymentGroup(s, statement);
        return here;
    }
    if (keyword == u"instances" && inNode) {
        if (s.checkForm(statement, 2, 2, u"instances <number|range>"_s) && checkInstances(s, statement, 1))
            s.element(s.elementFrame()->elements.first()).instances = statement.word(1);
        return true;
    }
    if (keyword == u"healthcheck" && element && isInstance(element->kind)) {
        readHealthCheck(s, statement);
        return true;
    }
    return false;
}

}  // namespace lintel::structurizr::dsl
