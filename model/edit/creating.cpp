// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/creating.h"

#include "model/edit/planner.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

Status checkKey(const Workspace &workspace, ElementId parent, const QString &key, ElementId except)
{
    if (!isIdentifier(key)) {
        return Error::error(u"edit.bad-id"_s, u"'%1' is no id"_s, {key},
                            u"Ids begin with a letter or '_' and go on with letters, digits, '_' and '-'."_s);
    }
    for (const ElementId sibling : workspace.index().childElements(parent)) {
        if (sibling != except && workspace.record(sibling).key().compare(key, Qt::CaseInsensitive) == 0)
            return Error::error(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {key, workspace.index().path(sibling)},
                                u"Choose another id."_s);
    }
    return {};
}

Result<ChangeSet> planCreate(const Workspace &workspace, ElementId parent, const QString &section, const QString &key, const QString &name)
{
    const RecordType above = parent ? workspace.record(parent).type() : RecordType::Workspace;
    const SectionSpec *spec = sectionSpec(above, section);
    if (!spec || spec->type != RecordType::Element || (parent && above != RecordType::Element))
        return Error::error(u"edit.bad-section"_s, u"'%1' cannot stand there"_s, {section}, u"Choose another place."_s);
    if (const Status status = checkKey(workspace, parent, key); !status)
        return status.error();
    return planRecord(workspace, Record({}, RecordType::Element, parent, section, key), name);
}

Result<ChangeSet> planSetField(const Workspace &workspace, RecordId id, const QString &field, const Value &value)
{
    if (!workspace.contains(id))
        return Error::error(u"edit.gone"_s, u"what was to be changed is gone"_s);
    const Record &record = workspace.record(id);
    if (record.type() == RecordType::Decision)
        return Error::error(u"edit.decision"_s, u"a decision is changed in its own text"_s);
    Planner plan(workspace);
    const FieldSpec *spec = fieldSpec(record.type(), field);
    Value wanted = value;
    if (spec && isReference(spec->type) && value.isScalar() && !value.isReference())
        wanted =
            Value::reference(value.text(), workspace.index().resolve(value.text(), record.type() == RecordType::Element ? id : RecordId{}));
    if (!(record.value(field) == wanted))
        plan.setField(id, field, wanted);
    return plan.changes();
}

Result<ChangeSet> planRename(const Workspace &workspace, RecordId id, const QString &name)
{
    return planSetField(workspace, id, u"name"_s, name.trimmed().isEmpty() ? Value() : Value(name.trimmed()));
}

}  // namespace lintel
