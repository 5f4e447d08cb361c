// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/several.h"

#include "model/edit/creating.h"
#include "model/edit/planner.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Error gone()
{
    return Error::error(u"edit.gone"_s, u"what was to be changed is gone"_s);
}

/// Copies an element with all below it; references into the original then mean the copy.
class Duplicator {
public:
    Duplicator(const Workspace &workspace, ElementId id, const QString &key)
        : m_workspace(workspace),
          m_plan(workspace),
          m_top(id),
          m_key(key),
          m_oldPath(workspace.index().path(id))
    {
        const qsizetype dot = m_oldPath.lastIndexOf(u'.');
        m_newPath = m_oldPath.left(dot + 1) % key;
    }

    Result<ChangeSet> run()
    {
        if (const Status status = checkKey(m_workspace, m_workspace.record(m_top).parent(), m_key); !status)
            return status.error();
        quint32 next = m_workspace.nextId().number;
        collect(m_top);
        for (const RecordId id : std::as_const(m_originals))
            m_copies.insert(id, RecordId{next++});
        for (const RecordId id : std::as_const(m_originals))
            m_plan.insert(copyOf(m_workspace.record(id)), id == m_top ? m_workspace.position(id) + 1 : -1);
        if (const Status status = m_plan.keepReferences(); !status)
            return status.error();
        return m_plan.changes();
    }

private:
    void collect(RecordId id)
    {
        m_originals.append(id);
        for (const RecordId child : m_workspace.index().children(id))
            collect(child);
    }

    Record copyOf(const Record &record) const
    {
        const RecordId parent = m_copies.value(record.parent(), record.parent());
        Record copy(m_copies.value(record.id()), record.type(), parent, record.section(), record.id() == m_top ? m_key : record.key());
        copy.setHome(record.home());
        for (const auto &[field, value] : record.fields()) {
            // What names this one alone, elsewhere or earlier, does not name its copy.
            if (field != u"ids" && field != u"formerly")
                copy.setField(field, redirected(value));
        }
        return copy;
    }

    Value redirected(const Value &value) const
    {
        if (value.isList()) {
            ValueList list;
            for (const Value &item : value.list())
                list.append(redirected(item));
            return Value(list);
        }
        const RecordId meant = value.isReference() ? m_copies.value(value.target()) : RecordId();
        if (!meant)
            return value;
        const bool relative = !value.text().contains(u'.') && value.target() != m_top;
        if (value.text().isEmpty() || relative)
            return Value::reference(value.text(), meant);
        const QString path = m_newPath % m_workspace.index().path(value.target()).mid(m_oldPath.size());
        return Value::reference(path, meant);
    }

    const Workspace &m_workspace;
    Planner m_plan;
    ElementId m_top;
    QString m_key;
    QString m_oldPath;
    QString m_newPath;
    QList<RecordId> m_originals;  // parents first
    QHash<RecordId, RecordId> m_copies;
};

}  // namespace

Result<ChangeSet> planSetFields(const Workspace &workspace, const QList<RecordId> &ids, const QString &field, const Value &value)
{
    ChangeSet changes;
    for (const RecordId id : ids) {
        const Result<ChangeSet> one = planSetField(workspace, id, field, value);
        if (!one)
            return one.error();
        changes.append(*one);
    }
    return changes;
}

Result<ChangeSet> planTag(const Workspace &workspace, const QList<RecordId> &ids, const QString &tag, bool tagged)
{
    const QString word = tag.trimmed();
    if (word.isEmpty())
        return Error::error(u"edit.empty-tag"_s, u"a tag has at least one letter"_s, {}, u"Write one."_s);
    ChangeSet changes;
    for (const RecordId id : ids) {
        if (!workspace.contains(id))
            return gone();
        QStringList tags = workspace.record(id).value(u"tags").texts();
        if (tags.contains(word) == tagged)
            continue;
        if (tagged)
            tags.append(word);
        else
            tags.removeAll(word);
        const Result<ChangeSet> one = planSetField(workspace, id, u"tags"_s, tags.isEmpty() ? Value() : Value::fromList(tags));
        if (!one)
            return one.error();
        changes.append(*one);
    }
    return changes;
}

Result<ChangeSet> planGroup(const Workspace &workspace, const QList<ElementId> &ids, const QString &group)
{
    const QStringList parts = group.split(u'/');
    const bool hollow = std::any_of(parts.begin(), parts.end(), [](const QString &part) { return part.trimmed().isEmpty(); });
    if (!group.isEmpty() && hollow)
        return Error::error(u"edit.bad-group"_s, u"'%1' has an empty part"_s, {group}, u"Write NAME or NAME/NAME."_s);
    return planSetFields(workspace, ids, u"group"_s, group.isEmpty() ? Value() : Value(group));
}

Result<ChangeSet> planDuplicate(const Workspace &workspace, ElementId id, const QString &key)
{
    if (workspace.record(id).type() != RecordType::Element)
        return gone();
    return Duplicator(workspace, id, key).run();
}

Result<ChangeSet> planCreateView(const Workspace &workspace, const QString &key, const QString &type, ElementId of, const QString &name)
{
    const FieldSpec *types = fieldSpec(RecordType::View, u"type");
    if (!types || !types->allowed.contains(type))
        return Error::error(u"edit.view-type"_s, u"'%1' is no type of view"_s, {type}, u"Choose another type."_s);
    if (!isIdentifier(key))
        return Error::error(u"edit.bad-id"_s, u"'%1' is no id"_s, {key},
                            u"Ids begin with a letter or '_' and go on with letters, digits, '_' and '-'."_s);
    for (const RecordId other : workspace.all(RecordType::View)) {
        if (workspace.record(other).key().compare(key, Qt::CaseInsensitive) == 0)
            return Error::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {key, workspace.record(other).displayName()},
                                u"Choose another id."_s);
    }
    Planner plan(workspace);
    Record view({}, RecordType::View, {}, u"views"_s, key);
    view.setField(u"type"_s, Value(type));
    if (!name.isEmpty())
        view.setField(u"name"_s, Value(name));
    if (of)
        view.setField(u"of"_s, Value::reference(workspace.index().path(of), of));
    plan.insert(view);
    return plan.changes();
}

}  // namespace lintel
