// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/checking.h"

#include "model/diagram/diagram.h"

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

}  // namespace lintel::jobs
