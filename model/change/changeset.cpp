// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/changeset.h"

#include "model/workspace/schema.h"

#include <algorithm>

namespace lintel {

namespace {

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

Change inverse(const Change &change)
{
    return std::visit(Overloaded{
                          [](const Insert &c) -> Change {
                              return Remove{c.record, c.position};
                          },
                          [](const Remove &c) -> Change {
                              return Insert{c.record, c.position};
                          },
                          [](const Move &c) -> Change {
                              return Move{c.id, c.after, c.before};
                          },
                          [](const SetField &c) -> Change {
                              return SetField{c.id, c.field, c.after, c.before};
                          },
                      },
                      change);
}

RecordId recordOf(const Change &change)
{
    return std::visit(Overloaded{
                          [](const Insert &c) { return c.record.id(); },
                          [](const Remove &c) { return c.record.id(); },
                          [](const auto &c) { return c.id; },
                      },
                      change);
}

void applyMove(Workspace &workspace, const Move &move)
{
    Record record = workspace.record(move.id);
    record.setParent(move.after.parent);
    record.setSection(move.after.section);
    record.setKey(move.after.key);
    if (!move.after.home.isEmpty())
        record.setHome(move.after.home);
    workspace.replace(record);
    if (move.after.position >= 0)
        workspace.reorder(move.id, move.after.position);
}

}  // namespace

ChangeSet ChangeSet::inverted() const
{
    ChangeSet inverted;
    for (auto change = m_changes.crbegin(); change != m_changes.crend(); ++change)
        inverted.append(inverse(*change));
    return inverted;
}

QList<RecordId> ChangeSet::records() const
{
    QList<RecordId> ids;
    for (const Change &change : m_changes) {
        if (const RecordId id = recordOf(change); !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

void applyInPlace(Workspace &workspace, const Change &change)
{
    std::visit(Overloaded{
                   [&](const Insert &c) { workspace.insert(c.record, c.position); },
                   [&](const Remove &c) { workspace.remove(c.record.id()); },
                   [&](const Move &c) { applyMove(workspace, c); },
                   [&](const SetField &c) { workspace.setField(c.id, c.field, c.after); },
               },
               change);
}

ReferenceEffect referenceEffect(RecordType type)
{
    switch (type) {
    case RecordType::Element:
    case RecordType::Environment:
    case RecordType::Node:
    case RecordType::Instance: return ReferenceEffect::All;
    case RecordType::Box:
    case RecordType::Line: return ReferenceEffect::None;
    default: return ReferenceEffect::Own;
    }
}

ReferenceEffect referenceEffect(const Workspace &workspace, const Change &change)
{
    const RecordId id = recordOf(change);
    const Insert *insert = std::get_if<Insert>(&change);
    const RecordType type = insert ? insert->record.type() : workspace.record(id).type();
    const SetField *field = std::get_if<SetField>(&change);
    if (!field)
        return referenceEffect(type);
    const FieldSpec *spec = fieldSpec(type, field->field);
    const bool names =
        field->before.isReference() || field->after.isReference() || (spec && (isReference(spec->type) || spec->type == FieldType::Steps));
    if (!names)
        return ReferenceEffect::None;
    return type == RecordType::Instance ? ReferenceEffect::All : ReferenceEffect::Own;
}

Workspace apply(Workspace workspace, const ChangeSet &changes)
{
    bool all = false;
    QList<RecordId> own;
    for (const Change &change : changes) {
        const ReferenceEffect effect = referenceEffect(workspace, change);
        all = all || effect == ReferenceEffect::All;
        if (effect == ReferenceEffect::Own)
            own.append(recordOf(change));
        applyInPlace(workspace, change);
    }
    own.removeIf([&workspace](RecordId id) { return !workspace.contains(id); });
    if (all)
        workspace.resolveReferences();
    else if (!own.isEmpty())
        workspace.resolveReferences(own);
    return workspace;
}

}  // namespace lintel
