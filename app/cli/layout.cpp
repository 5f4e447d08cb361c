// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/loading.h"
#include "app/cli/pictures.h"
#include "exporters/layout/layoutprogram.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

namespace lintel::cli {

using namespace Qt::StringLiterals;

namespace {

Value place(const QRectF &box, const Value &known)
{
    ValueList numbers = {Value::integer(qRound64(box.x())), Value::integer(qRound64(box.y()))};
    const bool resized = known.list().size() == 4;
    if (resized)
        numbers += {Value::integer(qRound64(box.width())), Value::integer(qRound64(box.height()))};
    return Value(numbers);
}

RecordId childNamed(const Workspace &workspace, RecordId view, RecordType type, const QString &key)
{
    for (const RecordId child : workspace.index().children(view, type)) {
        if (workspace.record(child).key() == key)
            return child;
    }
    return {};
}

// Every box gets a place, so that no later change of the model moves it.
void keep(Workspace &workspace, RecordId view, const Picture &picture)
{
    for (qsizetype i = 0; i < picture.diagram.nodes.size(); ++i) {
        const DiagramNode &node = picture.diagram.nodes.at(i);
        if (node.boundary || node.stub)
            continue;
        const RecordId known = childNamed(workspace, view, RecordType::Box, node.key);
        const Value at = place(picture.layout.nodes.at(i), workspace.record(known).value(u"at"));
        if (known) {
            workspace.setField(known, u"at"_s, at);
            continue;
        }
        Record box({}, RecordType::Box, view, u"boxes"_s, node.key);
        box.setField(u"at"_s, at);
        workspace.insert(box);
    }
}

void prune(Workspace &workspace, RecordId view, const Diagram &diagram)
{
    QSet<QString> shown;
    for (const DiagramNode &node : diagram.nodes)
        shown.insert(node.key);
    for (const DiagramEdge &edge : diagram.edges)
        shown.insert(edge.key);
    const QList<RecordId> children = workspace.index().children(view);
    for (const RecordId child : children) {
        if (!shown.contains(workspace.record(child).key()))
            workspace.remove(child);
    }
}

QString layoutPath(const QString &rootFile, const QString &view)
{
    const QString suffix = u".lintel.yaml"_s;
    const QString folder = rootFile.endsWith(suffix) ? QString(rootFile.chopped(suffix.size()) % u".layout"_s) : u"layout"_s;
    return folder % u'/' % view % u".yaml"_s;
}

int run(const Invocation &call)
{
    const QString file = call.argument(0);
    int code = Fine;
    std::optional<Snapshot> snapshot = loadForEditing(file, code);
    if (!snapshot)
        return code;
    if (call.isSet(u"all"_s) == call.isSet(u"view"_s))
        return wrongUsage(u"layout"_s, u"say which views: --view KEY or --all"_s);
    const std::optional<QList<RecordId>> views = chosenViews(*snapshot, call);
    if (!views)
        return WrongUsage;
    LayoutProgram engine;
    const QString rootFile = snapshot->sources.files().value(0).path;
    for (const RecordId view : *views) {
        const std::optional<Picture> made = picture(*snapshot, view, engine);
        if (!made || made->diagram.sequence)
            continue;
        Workspace workspace = snapshot->workspace;
        if (call.isSet(u"prune"_s))
            prune(workspace, view, made->diagram);
        keep(workspace, view, *made);
        const QByteArray text = layoutText(workspace, view);
        const QString path = layoutPath(rootFile, workspace.record(view).key());
        const int known = snapshot->sources.indexOf(path);
        if (text.isEmpty() || (known >= 0 && snapshot->sources.file(known).bytes == text))
            continue;
        if (const int delivered = deliverInto(folderOf(file), path, text); delivered != Fine)
            return delivered;
    }
    return Fine;
}

}  // namespace

Command layoutCommand()
{
    return {
        u"layout"_s,
        u"FILE|DIR (--view KEY... | --all) [--prune]"_s,
        u"Keep the places of boxes"_s,
        u"Lays views out and writes the places into the layout folder. Boxes that have a place keep it; only new ones are placed. With\n"
        u"--prune, places of what the view no longer shows are removed."_s,
        1,
        1,
        {{u"view"_s, u"KEY"_s, u"This view; may be repeated."_s, {}},
         {u"all"_s, {}, u"All views."_s, {}},
         {u"prune"_s, {}, u"Remove places of what has vanished."_s, {}}},
        run};
}

}  // namespace lintel::cli
