// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/checking.h"

#include "model/diagram/diagram.h"

#include "model/storage/reader.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

CheckOptions checkOptions(const Workspace &workspace, const QDate &today)
{
    CheckOptions options;
    options.today = today;
    QList<ElementId> shown;
    QSet<ElementId> seen;
    const ViewResolver resolver(workspace);
    for (const RecordId view : viewsOf(workspace)) {
        const Result<Diagram> diagram = resolver.resolve(view);
        if (!diagram) {
            options.steps.append({view, {}, diagram.error()});
            continue;
        }
        for (const Diagnostic &note : diagram->notes)
            options.steps.append({view, u"steps"_s, note});
        // A picture from elsewhere shows what it shows.
        if (diagram->nodes.isEmpty() && workspace.record(view).text(u"type") != u"image")
            options.emptyViews.append(view);
        for (const DiagramNode &node : diagram->nodes) {
            if (node.element && !seen.contains(node.element)) {
                seen.insert(node.element);
                shown.append(node.element);
            }
        }
    }
    options.shown = shown;
    return options;
}

QList<EmbeddedView> embeddedViews(const Workspace &workspace, const FileSource &files)
{
    static const QRegularExpression embed(u"(?:\\]\\(|image::)embed:([A-Za-z0-9_-]+)"_s);
    QList<EmbeddedView> found;
    for (const RecordId id : QList<RecordId>{Workspace::rootId} + workspace.all(RecordType::Element)) {
        for (const QString &given : workspace.record(id).value(u"docs").texts()) {
            const QString folder = given.endsWith(u'/') ? given.chopped(1) : given;
            const QStringList pages = files.exists(folder) ? QStringList{folder} : files.list(folder);
            for (const QString &page : pages) {
                const Result<QByteArray> bytes = page.endsWith(u".png"_s) ? Result<QByteArray>(QByteArray()) : files.read(page);
                if (!bytes)
                    continue;
                auto matches = embed.globalMatch(QString::fromUtf8(*bytes));
                while (matches.hasNext())
                    found.append({id, matches.next().captured(1), page});
            }
        }
    }
    return found;
}

}  // namespace lintel::jobs
