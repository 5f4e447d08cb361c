// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/styles.h"

#include "model/edit/adding.h"
#include "model/edit/deleting.h"
#include "model/workspace/workspaceindex.h"
#include "views/inspector/fieldplan.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

ValueList ownStyles(const Workspace &workspace, RecordId view)
{
    return workspace.record(view).value(u"styles").list();
}

Result<ChangeSet> planOwnStyles(const Workspace &workspace, RecordId view, const ValueList &styles)
{
    return planFields(workspace, {view}, u"styles"_s, styles.isEmpty() ? Value() : Value(styles));
}

}  // namespace

QList<StyleRef> stylesOf(const Workspace &workspace, RecordId view)
{
    QList<StyleRef> styles;
    const QList<RecordId> records = workspace.all(RecordType::Style);
    for (const RecordId record : records)
        styles.append({record, -1});
    const qsizetype own = ownStyles(workspace, view).size();
    for (int i = 0; i < own; ++i)
        styles.append({view, i});
    return styles;
}

Value styleValue(const Workspace &workspace, StyleRef style)
{
    if (style.isOfView())
        return ownStyles(workspace, style.record).value(style.index);
    ValueMap map;
    for (const auto &entry : workspace.record(style.record).fields())
        map.append(entry);
    return Value(map);
}

Result<ChangeSet> planStyleField(const Workspace &workspace, StyleRef style, const QString &field, const Value &value)
{
    if (!style.isOfView())
        return planFields(workspace, {style.record}, field, value);
    ValueList styles = ownStyles(workspace, style.record);
    if (style.index >= styles.size())
        return Error::error(u"edit.gone"_s, u"what was to be changed is gone"_s);
    styles[style.index].set(field, value);
    return planOwnStyles(workspace, style.record, styles);
}

Result<ChangeSet> planNewStyle(const Workspace &workspace, RecordId view, const QString &target)
{
    if (!view)
        return planAddStyle(workspace, target);
    ValueList styles = ownStyles(workspace, view);
    styles.append(Value(ValueMap{{u"for"_s, Value(target)}}));
    return planOwnStyles(workspace, view, styles);
}

Result<ChangeSet> planRemoveStyle(const Workspace &workspace, StyleRef style)
{
    if (!style.isOfView()) {
        const Result<Deletion> deletion = planDelete(workspace, style.record);
        return deletion ? Result<ChangeSet>(deletion->changes) : Result<ChangeSet>(deletion.error());
    }
    ValueList styles = ownStyles(workspace, style.record);
    if (style.index < styles.size())
        styles.removeAt(style.index);
    return planOwnStyles(workspace, style.record, styles);
}

Result<ChangeSet> planMoveStyle(const Workspace &workspace, StyleRef style, int by)
{
    if (!style.isOfView())
        return planReorder(workspace, style.record, by);
    ValueList styles = ownStyles(workspace, style.record);
    const int to = style.index + by;
    if (to < 0 || to >= styles.size() || style.index >= styles.size())
        return ChangeSet();
    styles.move(style.index, to);
    return planOwnStyles(workspace, style.record, styles);
}

QString styleTitle(const Value &style)
{
    const QString target = style.value(u"for").texts().join(u", "_s);
    const QString where = style.value(u"where").text();
    if (where.isEmpty())
        return target;
    return target.isEmpty() ? where : QString(target % u" where "_s % where);
}

}  // namespace lintel
