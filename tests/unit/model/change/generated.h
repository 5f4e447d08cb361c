// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/workspace.h"
#include "model/workspace/workspaceindex.h"

#include <random>

namespace lintel::test {

/// Workspaces made at random, and random changes of them; the same for the same seed.
class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    RecordId any(const QList<RecordId> &ids) { return ids.at(below(int(ids.size()))); }

    Workspace workspace(int elements, int relationships)
    {
        Workspace made;
        for (int i = 0; i < elements; ++i)
            addElement(made);
        for (int i = 0; i < relationships; ++i)
            addRelationship(made);
        Record view({}, RecordType::View, {}, QStringLiteral("views"), QStringLiteral("all"));
        view.setField(QStringLiteral("type"), Value(QStringLiteral("landscape")));
        made.insert(view);
        made.resolveReferences();
        return made;
    }

    /// Elements and relationships come and go, move, get other fields, ids and places.
    void change(Workspace &workspace)
    {
        const QList<RecordId> elements = workspace.all(RecordType::Element);
        const QList<RecordId> lines = workspace.all(RecordType::Relationship);
        switch (elements.isEmpty() ? 0 : below(7)) {
        case 0: addElement(workspace); break;
        case 1: addRelationship(workspace); break;
        case 2: removeAll(workspace, any(elements)); break;
        case 3: workspace.setField(any(elements), QStringLiteral("name"), below(3) ? Value(number()) : Value()); break;
        case 4: move(workspace, any(elements), any(elements)); break;
        case 5: workspace.reorder(any(elements), below(4)); break;
        default:
            if (!lines.isEmpty())
                workspace.setField(any(lines), QStringLiteral("description"), Value(number()));
        }
        workspace.resolveReferences();
    }

private:
    QString number() { return QString::number(m_random() % 1000); }

    void addElement(Workspace &workspace)
    {
        const QList<RecordId> elements = workspace.all(RecordType::Element);
        const RecordId parent = elements.isEmpty() || below(4) == 0 ? RecordId() : any(elements);
        const QString section = parent ? QStringLiteral("containers") : QStringLiteral("systems");
        Record record({}, RecordType::Element, parent, section, QLatin1Char('e') + QString::number(workspace.nextId().number));
        record.setField(QStringLiteral("name"), Value(number()));
        workspace.insert(record, below(3) ? -1 : below(3));
    }

    void addRelationship(Workspace &workspace)
    {
        const QList<RecordId> elements = workspace.all(RecordType::Element);
        if (elements.isEmpty())
            return;
        const RecordId from = any(elements);
        const RecordId to = any(elements);
        Record record({}, RecordType::Relationship, from, QStringLiteral("uses"), {});
        record.setField(QStringLiteral("from"), Value::reference({}, from));
        record.setField(QStringLiteral("to"), Value::reference(workspace.index().path(to), to));
        workspace.insert(record);
    }

    void removeAll(Workspace &workspace, RecordId id)
    {
        const QList<RecordId> below = workspace.index().children(id);
        for (const RecordId child : below)
            removeAll(workspace, child);
        workspace.remove(id);
    }

    void move(Workspace &workspace, RecordId id, RecordId parent)
    {
        if (id == parent || workspace.index().isBelow(parent, id))
            return;
        Record record = workspace.record(id);
        record.setParent(parent);
        record.setSection(QStringLiteral("containers"));
        workspace.replace(record);
    }

    std::mt19937 m_random;
};

}  // namespace lintel::test
