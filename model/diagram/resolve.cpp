// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/limits.h"
#include "model/diagram/resolvebuild.h"
#include "model/diagram/resolvecontent.h"
#include "model/diagram/resolvedeployment.h"
#include "model/diagram/resolveedges.h"
#include "model/diagram/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

// Views based on one another in a circle may stand in a stranger's file.
constexpr int deepestBase = 16;

QString nameOf(const ResolveShared &shared, RecordId record)
{
    return shared.workspace.record(record).displayName();
}

QString withName(const QString &what, const QString &name)
{
    return name.isEmpty() ? what : QString(what % u": "_s % name);
}

QString deploymentTitle(const ResolveShared &shared, const Record &view)
{
    const auto environment = environmentOf(shared, view);
    const QString place = environment.ok() ? nameOf(shared, *environment) : view.text(u"environment");
    const ElementId scope = view.target(u"of");
    return withName(u"Deployment"_s, scope ? QString(nameOf(shared, scope) % u", "_s % place) : place);
}

QString titleOf(const ResolveShared &shared, const Record &view)
{
    for (const QStringView field : {u"title", u"name"}) {
        if (view.has(field))
            return view.text(field);
    }
    const QString &type = view.text(u"type");
    const ElementId scope = view.target(u"of");
    const QString of = scope ? nameOf(shared, scope) : QString();
    if (type == u"landscape")
        return withName(u"System landscape"_s, shared.workspace.root().text(u"name"));
    if (type == u"context")
        return withName(u"System context"_s, of);
    if (type == u"container")
        return withName(u"Containers"_s, of);
    if (type == u"component")
        return withName(u"Components"_s, of);
    if (type == u"code")
        return withName(u"Code"_s, of);
    if (type == u"deployment")
        return deploymentTitle(shared, view);
    if (type == u"dynamic")
        return withName(u"Dynamic"_s, of.isEmpty() ? view.key() : of);
    return view.key();
}

void readLayout(const Record &view, Diagram &diagram)
{
    static const QStringList directions = {u"top-bottom"_s, u"bottom-top"_s, u"left-right"_s, u"right-left"_s};
    const Value &layout = view.value(u"layout");
    const QString &direction = layout.isMap() ? layout.value(u"direction").text() : layout.text();
    if (directions.contains(direction)) {
        diagram.direction = direction;
    } else if (!direction.isEmpty()) {
        diagram.notes.append(Diagnostic::note(u"view.direction"_s, u"'%1' is no direction"_s, {direction},
                                              u"Write top-bottom, bottom-top, left-right or right-left."_s));
    }
    diagram.spacing = std::clamp(integerOf(layout.value(u"spacing"), 60), 10, 1000);
}

// A coordinate of a stranger's file; nothing when it is not one.
bool coordinates(const QStringList &texts, QList<int> &numbers)
{
    for (const QString &text : texts) {
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (!ok || !(std::abs(number) <= limits::coordinate))
            return false;
        numbers.append(qRound(number));
    }
    return true;
}

void keepBox(const Record &record, Diagram &diagram)
{
    QList<int> at;
    if (!coordinates(record.value(u"at").texts(), at) || (at.size() != 2 && at.size() != 4))
        return;
    Diagram::KeptBox box{at[0], at[1], 0, 0};
    if (at.size() == 4 && at[2] > 0 && at[3] > 0) {
        box.width = at[2];
        box.height = at[3];
    }
    diagram.keptBoxes.insert(record.key(), box);
}

void keepLine(const Record &record, Diagram &diagram)
{
    Diagram::KeptLine line;
    for (const Value &point : record.value(u"points").list()) {
        QList<int> at;
        if (!coordinates(point.texts(), at) || at.size() != 2)
            return;
        line.points.append({at[0], at[1]});
    }
    line.label = std::clamp(integerOf(record.value(u"label"), -1), -1, 100);
    diagram.keptLines.insert(record.key(), line);
}

void readKept(const ResolveShared &shared, const Record &view, Diagram &diagram)
{
    for (const RecordId child : shared.index.children(view.id())) {
        const Record &record = shared.workspace.record(child);
        if (record.type() == RecordType::Box)
            keepBox(record, diagram);
        else if (record.type() == RecordType::Line)
            keepLine(record, diagram);
    }
}

// A line is kept by the two boxes it connects; one that is kept by the name of its relationship, `a -> b (tag)`, counts as well.
void adoptNamedLines(const ResolveShared &shared, Diagram &diagram)
{
    for (const DiagramEdge &edge : std::as_const(diagram.edges)) {
        for (qsizetype i = 0; i < edge.relationships.size() && !diagram.keptLines.contains(edge.key); ++i) {
            const auto named = diagram.keptLines.constFind(shared.index.path(edge.relationships.at(i)));
            if (named != diagram.keptLines.constEnd())
                diagram.keptLines.insert(edge.key, Diagram::KeptLine(*named));
        }
    }
}

void buildStatic(Build &build, const Content &content)
{
    placeNodes(build, content.elements, elementNesting(build, content.elements, content.scope, content.frames, true));
    addRelationships(build, content);
}

// From the view that shows something by itself to the filtered one; the positions of a base hold for what is based on it.
Result<QList<RecordId>> basesOf(const ResolveShared &shared, const Record &view)
{
    QList<RecordId> chain = {view.id()};
    while (shared.workspace.record(chain.first()).text(u"type") == u"filtered") {
        const Record &top = shared.workspace.record(chain.first());
        const RecordId base = shared.index.named(RecordType::View, top.text(u"base"));
        if (!base) {
            return Diagnostic::error(u"view.base-unknown"_s, u"the view '%1' is based on '%2', which is no view"_s,
                                     {top.key(), top.text(u"base")}, u"Correct its 'base'."_s);
        }
        if (chain.contains(base) || chain.size() > deepestBase) {
            return Diagnostic::error(u"view.base-circle"_s, u"the view '%1' is based on itself"_s, {top.key()},
                                     u"Base it on a view that is not filtered."_s);
        }
        chain.prepend(base);
    }
    return chain;
}

void adoptBase(const Build &build, const Record &base, Diagram &diagram)
{
    readLayout(base, diagram);
    readKept(build.shared, base, diagram);
}

Status buildFiltered(Build &build)
{
    const auto chain = basesOf(build.shared, build.view);
    if (!chain.ok())
        return chain.error();
    const Record &base = build.shared.workspace.record(chain->first());
    const QString &type = base.text(u"type");
    if (type == u"dynamic" || type == u"image") {
        return Diagnostic::error(u"view.base-type"_s, u"the view '%1' filters '%2', which is %3"_s, {build.view.key(), base.key(), type},
                                 u"Base it on a view of elements or of a deployment."_s);
    }
    for (const RecordId view : *chain)
        adoptBase(build, build.shared.workspace.record(view), build.diagram);
    if (type == u"deployment") {
        auto content = deploymentContentOf(build.shared, base, build.diagram.notes);
        if (!content.ok())
            return content.error();
        DeploymentContent shown = std::move(content).value();
        for (const RecordId view : chain->mid(1))
            shown = narrowed(build.shared, std::move(shown), build.shared.workspace.record(view), build.diagram.notes);
        buildDeployment(build, shown);
        return {};
    }
    auto content = contentOf(build.shared, base, build.diagram.notes);
    if (!content.ok())
        return content.error();
    Content shown = std::move(content).value();
    for (const RecordId view : chain->mid(1))
        shown = narrowed(build.shared, std::move(shown), build.shared.workspace.record(view), build.diagram.notes);
    buildStatic(build, shown);
    return {};
}

Status buildByType(Build &build)
{
    const QString &type = build.diagram.type;
    if (type == u"filtered")
        return buildFiltered(build);
    readLayout(build.view, build.diagram);
    readKept(build.shared, build.view, build.diagram);
    if (type == u"image") {
        build.diagram.notes.append(Diagnostic::note(u"view.image"_s, u"the view '%1' is an image and is not drawn"_s, {build.view.key()}));
        return {};
    }
    if (type == u"dynamic") {
        const auto scope = scopeOf(build.shared, build.view);
        if (!scope.ok())
            return scope.error();
        buildDynamic(build, *scope);
        return {};
    }
    if (type == u"deployment") {
        const auto content = deploymentContentOf(build.shared, build.view, build.diagram.notes);
        if (!content.ok())
            return content.error();
        buildDeployment(build, *content);
        return {};
    }
    static const QStringList ofElements = {u"landscape"_s, u"context"_s, u"container"_s, u"component"_s, u"code"_s, u"custom"_s};
    if (!ofElements.contains(type)) {
        return Diagnostic::error(
            u"view.type"_s, u"the view '%1' has the type '%2', which does not exist"_s, {build.view.key(), type},
            u"Write landscape, context, container, component, code, deployment, dynamic, filtered, custom or image."_s);
    }
    const auto content = contentOf(build.shared, build.view, build.diagram.notes);
    if (!content.ok())
        return content.error();
    buildStatic(build, *content);
    return {};
}

}  // namespace

struct ViewResolver::Shared : ResolveShared {
    using ResolveShared::ResolveShared;
};

ViewResolver::ViewResolver(const Workspace &workspace) : m_shared(std::make_unique<const Shared>(workspace)) {}

ViewResolver::~ViewResolver() = default;

Result<Diagram> ViewResolver::resolve(RecordId id) const
{
    const Record &view = m_shared->workspace.record(id);
    if (view.type() != RecordType::View || !view.id())
        return Diagnostic::error(u"view.unknown"_s, u"there is no such view"_s);
    Build build(*m_shared, view);
    build.diagram.view = id;
    build.diagram.key = view.key();
    build.diagram.type = view.text(u"type");
    build.diagram.title = titleOf(*m_shared, view);
    build.diagram.description = view.text(u"description");
    if (const Status done = buildByType(build); !done.ok())
        return done.error();
    if (!build.diagram.keptLines.isEmpty())
        adoptNamedLines(*m_shared, build.diagram);
    return std::move(build.diagram);
}

Result<Diagram> resolveView(const Workspace &workspace, RecordId view)
{
    return ViewResolver(workspace).resolve(view);
}

QList<RecordId> viewsOf(const Workspace &workspace)
{
    return workspace.all(RecordType::View);
}

}  // namespace lintel
