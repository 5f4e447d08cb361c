// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/pictures.h"

#include "app/cli/console.h"
#include "model/base/dictionary.h"
#include "model/workspace/workspaceindex.h"

namespace lintel::cli {

using namespace Qt::StringLiterals;

std::optional<QList<RecordId>> chosenViews(const Snapshot &snapshot, const Invocation &call)
{
    const Workspace &workspace = snapshot.workspace;
    const QStringList keys = call.values(u"view"_s);
    if (keys.isEmpty())
        return viewsOf(workspace);
    QList<RecordId> views;
    for (const QString &key : keys) {
        const RecordId view = workspace.index().named(RecordType::View, key);
        if (!view) {
            QStringList known;
            for (const RecordId id : viewsOf(workspace))
                known.append(workspace.record(id).key());
            const QString meant = nearest(key, known);
            complain(
                u"error: the workspace has no view '"_s % key % u"'. "_s
                % (meant.isEmpty() ? QString(u"It has: "_s % known.join(u", "_s) % u'.') : QString(u"Did you mean '"_s % meant % u"'?"_s)));
            return std::nullopt;
        }
        views.append(view);
    }
    return views;
}

std::optional<Picture> picture(const Snapshot &snapshot, RecordId view, LayoutEngine &engine)
{
    const Location where = snapshot.sources.location(snapshot.workspace.record(view));
    Result<Diagram> diagram = resolveView(snapshot.workspace, view);
    if (!diagram) {
        complain(diagram.error().at(where));
        return std::nullopt;
    }
    Layout layout = layOut(*diagram, engine);
    for (const Diagnostic &note : diagram->notes + layout.notes) {
        if (note.severity != Severity::Note)
            complain(note.where.file.isEmpty() ? note.at(where) : note);
    }
    return Picture{std::move(diagram).value(), std::move(layout)};
}

}  // namespace lintel::cli
