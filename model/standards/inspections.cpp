// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/inspections.h"

#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

const QString scopeKey = u"structurizr.configuration:scope"_s;

QStringList namesOf(const Workspace &workspace, const QList<RecordId> &records)
{
    QStringList names;
    for (const RecordId id : records)
        names.append(workspace.index().path(id));
    return names;
}

// Systems with containers or pages.
QList<RecordId> detailedSystems(const Workspace &workspace)
{
    QList<RecordId> found;
    for (const RecordId id : workspace.all(RecordType::Element)) {
        const Record &record = workspace.record(id);
        const QList<ElementId> &children = workspace.index().childElements(id);
        const bool containers = std::any_of(children.begin(), children.end(),
                                            [&](ElementId child) { return workspace.record(child).level() == Level::Container; });
        if (record.level() == Level::System && (containers || record.has(u"docs")))
            found.append(id);
    }
    return found;
}

QList<RecordId> systemsOfViews(const Workspace &workspace, QStringView type)
{
    QList<RecordId> found;
    for (const RecordId id : workspace.all(RecordType::View)) {
        const Record &view = workspace.record(id);
        if (const RecordId of = view.target(u"of"); view.text(u"type") == type && of && !found.contains(of))
            found.append(of);
    }
    return found;
}

}  // namespace

QList<Inspection> scopeInspections(const Workspace &workspace)
{
    QList<Inspection> found;
    const auto add = [&](const QString &message) { found.append({Workspace::rootId, u"properties"_s, message}); };
    const QString scope = workspace.root().value(u"properties").value(scopeKey).text();
    if (scope.isEmpty())
        add(u"The workspace has no scope"_s);
    const QList<RecordId> detailed = detailedSystems(workspace);
    if (scope.compare("Landscape"_L1, Qt::CaseInsensitive) == 0 && !detailed.isEmpty())
        add(u"The workspace is about the landscape, but these systems are described in detail: "_s
            % namesOf(workspace, detailed).join(u", "_s));
    else if (detailed.size() > 1)
        add(u"More than one system is described in detail: "_s % namesOf(workspace, detailed).join(u", "_s));
    if (const QList<RecordId> systems = systemsOfViews(workspace, u"context"); systems.size() > 1)
        add(u"There are context views of more than one system: "_s % namesOf(workspace, systems).join(u", "_s));
    if (const QList<RecordId> systems = systemsOfViews(workspace, u"container"); systems.size() > 1)
        add(u"There are container views of more than one system: "_s % namesOf(workspace, systems).join(u", "_s));
    return found;
}

QList<Inspection> embeddedViewInspections(const Workspace &workspace, const QList<EmbeddedView> &embedded)
{
    QList<Inspection> found;
    for (const EmbeddedView &embed : embedded) {
        const RecordId view = workspace.index().named(RecordType::View, embed.key);
        if (!view)
            found.append(
                {embed.owner, u"docs"_s, u"The page "_s % embed.page % u" embeds the view '"_s % embed.key % u"', which there is not"_s});
        else if (workspace.record(view).value(u"properties").value(u"structurizr.generatedKey").text() == u"true")
            found.append({embed.owner, u"docs"_s,
                          u"The page "_s % embed.page % u" embeds the view '"_s % embed.key % u"', whose key was generated"_s});
    }
    return found;
}

QList<Inspection> emptyViewInspections(const Workspace &workspace, const QList<RecordId> &empty)
{
    QList<Inspection> found;
    for (const RecordId view : empty)
        found.append({view, {}, u"The view "_s % workspace.record(view).key() % u" shows nothing"_s});
    return found;
}

QList<Inspection> hiddenMetadataInspections(const Workspace &workspace)
{
    QList<Inspection> found;
    for (const RecordId id : workspace.all(RecordType::Style)) {
        const Record &style = workspace.record(id);
        const QString &where = style.text(u"where");
        const bool hidden = style.text(u"metadata") == u"false" || style.value(u"dark").value(u"metadata").text() == u"false";
        if (hidden && style.text(u"for") != u"relationship")
            found.append({id, u"metadata"_s,
                          u"The style for "_s % (where.isEmpty() ? u"all of its kind"_s : where) % u" hides the types of elements"_s});
    }
    return found;
}

}  // namespace lintel
