// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/resolvecontent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

Level framesOf(const QString &type)
{
    if (type == u"component")
        return Level::Container;
    return type == u"code" ? Level::Component : Level::System;
}

// How an element outside of the scope is shown: as its ancestor just below what both have in common, so that a container view shows whole
// systems and a component view its sibling containers.
ElementId outsideOf(const ResolveShared &shared, ElementId element, ElementId scope)
{
    if (shared.isWithin(scope, element) || shared.isWithin(element, scope))
        return {};
    ElementId shown = element;
    for (ElementId above = shared.workspace.record(shown).parent(); above; above = shared.workspace.record(shown).parent()) {
        if (shared.isWithin(scope, above))
            break;
        shown = above;
    }
    return shown;
}

void addNeighbours(const ResolveShared &shared, ElementId inner, ElementId scope, QList<ElementId> &found)
{
    const auto add = [&](RecordId end) {
        if (shared.workspace.record(end).type() != RecordType::Element)
            return;
        if (const ElementId shown = outsideOf(shared, end, scope))
            found.append(shown);
    };
    for (const RecordId relationship : shared.index.uses(inner))
        add(shared.workspace.record(relationship).target(u"to"));
    for (const RecordId relationship : shared.index.usedBy(inner))
        add(shared.workspace.record(relationship).target(u"from"));
}

QList<ElementId> aroundScope(const ResolveShared &shared, ElementId scope, bool inside)
{
    // A scope without an inside is shown itself: better than a picture of its neighbours alone.
    QList<ElementId> found = inside ? shared.index.childElements(scope) : QList<ElementId>{scope};
    if (found.isEmpty())
        found.append(scope);
    const QList<ElementId> below = shared.index.descendants(scope);
    for (const ElementId inner : below)
        addNeighbours(shared, inner, scope, found);
    // What is said of the scope itself has no box to end at when its inside is shown, but is all that a context view may know.
    if (!inside || below.isEmpty())
        addNeighbours(shared, scope, scope, found);
    return found;
}

bool isConnected(const ResolveShared &shared, ElementId element)
{
    if (!shared.index.uses(element).isEmpty() || !shared.index.usedBy(element).isEmpty())
        return true;
    const QList<ElementId> below = shared.index.descendants(element);
    return std::any_of(below.begin(), below.end(),
                       [&](ElementId inner) { return !shared.index.uses(inner).isEmpty() || !shared.index.usedBy(inner).isEmpty(); });
}

QList<ElementId> landscape(const ResolveShared &shared)
{
    QList<ElementId> found;
    for (const ElementId root : shared.index.childElements({})) {
        const Level level = shared.workspace.record(root).level();
        if (level == Level::Person || level == Level::System || (level == Level::Custom && isConnected(shared, root)))
            found.append(root);
    }
    return found;
}

QList<ElementId> customElements(const ResolveShared &shared, ElementId scope)
{
    QList<ElementId> found;
    const QList<ElementId> below = shared.index.descendants(scope);
    for (const ElementId element : below) {
        if (shared.workspace.record(element).level() == Level::Custom)
            found.append(element);
    }
    return found;
}

QList<ElementId> defaultContent(const ResolveShared &shared, const QString &type, ElementId scope)
{
    if (type == u"landscape")
        return landscape(shared);
    if (type == u"custom")
        return customElements(shared, scope);
    return aroundScope(shared, scope, type != u"context");
}

void dropExcluded(Content &content, const ViewFilters &filters)
{
    content.elements.removeIf([&](ElementId element) { return filters.excludes(element); });
}

}  // namespace

bool Content::admits(RecordId relationship) const
{
    return std::all_of(filters.begin(), filters.end(), [&](const ViewFilters &f) { return f.admits(relationship); });
}

Result<ElementId> scopeOf(const ResolveShared &shared, const Record &view)
{
    static const QStringList needing = {u"context"_s, u"container"_s, u"component"_s, u"code"_s};
    const QString &name = view.text(u"of");
    const ElementId scope = view.target(u"of");
    if (!name.isEmpty() && !shared.workspace.contains(scope)) {
        return Diagnostic::error(u"view.scope-unknown"_s, u"the view '%1' is of '%2', which is no element"_s, {view.key(), name},
                                 u"Correct its 'of'."_s);
    }
    if (name.isEmpty() && !scope && needing.contains(view.text(u"type"))) {
        return Diagnostic::error(u"view.scope-missing"_s, u"the view '%1' does not say what it is of"_s, {view.key()},
                                 u"Add 'of' with the element that it shows."_s);
    }
    return scope;
}

Result<Content> contentOf(const ResolveShared &shared, const Record &view, Diagnostics &notes)
{
    const auto scope = scopeOf(shared, view);
    if (!scope.ok())
        return scope.error();
    const ViewFilters filters(shared, view, *scope, notes);
    Content content;
    content.scope = *scope;
    content.frames = framesOf(view.text(u"type"));
    if (filters.includesDefault())
        content.elements = defaultContent(shared, view.text(u"type"), *scope);
    content.elements = shared.sorted(content.elements + filters.included());
    dropExcluded(content, filters);
    content.filters = {filters};
    return content;
}

Content narrowed(const ResolveShared &shared, Content base, const Record &view, Diagnostics &notes)
{
    const ViewFilters filters(shared, view, base.scope, notes);
    if (!filters.includesDefault()) {
        const QSet<ElementId> kept(filters.included().begin(), filters.included().end());
        if (!kept.isEmpty() || view.value(u"include").texts().isEmpty())
            base.elements.removeIf([&](ElementId element) { return !kept.contains(element); });
    }
    dropExcluded(base, filters);
    base.filters.append(filters);
    return base;
}

}  // namespace lintel
