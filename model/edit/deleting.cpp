// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/deleting.h"

#include "model/edit/planner.h"
#include "model/query/expression.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool names(const Value &value, const QSet<RecordId> &gone)
{
    if (value.isReference())
        return gone.contains(value.target());
    const auto &list = value.list();
    const auto &map = value.map();
    return std::any_of(list.begin(), list.end(), [&](const Value &item) { return names(item, gone); })
        || std::any_of(map.begin(), map.end(), [&](const ValueEntry &entry) { return names(entry.second, gone); });
}

bool textNames(const Workspace &workspace, const Record &record, FieldType type, const Value &value, const QSet<RecordId> &gone)
{
    const QStringList texts = value.texts();
    const ElementId scope = record.type() == RecordType::View ? record.target(u"of") : record.parent();
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        QList<query::ReferenceInText> found;
        if (type == FieldType::Filter) {
            if (const auto filter = query::Filter::parse(text, workspace, scope))
                found = filter->references();
        } else if (const auto expression = query::Expression::parse(text, query::Subject::Any, workspace, {}, scope)) {
            found = expression->references();
        }
        return std::any_of(found.begin(), found.end(), [&](const auto &reference) { return gone.contains(reference.target); });
    });
}

bool hangsOn(const Workspace &workspace, const Record &record, const QSet<RecordId> &gone)
{
    if (gone.contains(record.parent()))
        return true;
    if (record.type() == RecordType::Relationship)
        return gone.contains(record.target(u"from")) || gone.contains(record.target(u"to"));
    if (record.type() == RecordType::Instance)
        return gone.contains(record.target(u"of"));
    const WorkspaceIndex &index = workspace.index();
    if (record.type() == RecordType::Box)
        return gone.contains(index.element(record.key())) || gone.contains(index.node(record.key()));
    return record.type() == RecordType::Line && gone.contains(index.relationship(record.key()));
}

bool stillNames(const Workspace &workspace, const Record &record, const QSet<RecordId> &gone)
{
    return std::any_of(record.fields().begin(), record.fields().end(), [&](const ValueEntry &entry) {
        const FieldSpec *spec = fieldSpec(record.type(), entry.first);
        const bool text = spec && (spec->type == FieldType::Expression || spec->type == FieldType::Filter);
        return names(entry.second, gone) || (text && textNames(workspace, record, spec->type, entry.second, gone));
    });
}

int depthOf(const Workspace &workspace, RecordId id)
{
    int depth = 0;
    for (RecordId at = id; at; at = workspace.record(at).parent())
        ++depth;
    return depth;
}

}  // namespace

Result<Deletion> planDelete(const Workspace &workspace, RecordId id)
{
    if (!workspace.contains(id) || id == Workspace::rootId)
        return Error::error(u"edit.gone"_s, u"there is nothing to delete"_s);
    if (workspace.record(id).type() == RecordType::Decision)
        return Error::error(u"edit.decision"_s, u"a decision is never deleted, but superseded"_s);
    QSet<RecordId> gone = {id};
    QList<RecordId> removals = {id};
    // What hangs on something gone may itself be named: relationships of instances, lines of relationships.
    for (bool grown = true; grown;) {
        grown = false;
        for (const RecordId candidate : workspace.order()) {
            if (candidate == Workspace::rootId || gone.contains(candidate) || !hangsOn(workspace, workspace.record(candidate), gone))
                continue;
            gone.insert(candidate);
            removals.append(candidate);
            grown = true;
        }
    }
    Deletion deletion;
    for (const RecordId other : workspace.order()) {
        const Record &record = workspace.record(other);
        const bool goes = gone.contains(other) && other != id && record.type() != RecordType::Box && record.type() != RecordType::Line;
        if (goes || (!gone.contains(other) && stillNames(workspace, record, gone)))
            deletion.consequences.append(toString(record.type()) % u' ' % workspace.index().path(other));
    }
    Planner plan(workspace);
    std::stable_sort(removals.begin(), removals.end(),
                     [&](RecordId a, RecordId b) { return depthOf(workspace, a) > depthOf(workspace, b); });
    for (const RecordId removal : std::as_const(removals))
        plan.remove(removal);
    deletion.changes = plan.changes();
    return deletion;
}

}  // namespace lintel
