// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/edit.h"

#include <QtCore/QObject>

namespace lintel {

/// An open workspace: holds its snapshot, applies edits and takes them back, and tells once per edit what changed.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(Snapshot snapshot, QObject *parent = nullptr);

    const Snapshot &snapshot() const { return m_snapshot; }
    const Workspace &workspace() const { return m_snapshot.workspace; }

    /// Writes a planner's change into the texts. Nothing happens when it fails, or when it is empty.
    Status apply(const ChangeSet &changes, const QString &label);
    /// Applies typing in a text: what it means is read from the result. Fails, and changes nothing, when the result does not read.
    Status apply(const QList<TextPatch> &patches, const QString &label, const QString &mergeKey = {});

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    /// Takes the last edit back: the very bytes and ids. Does nothing when there is none.
    Status undo();
    Status redo();
    /// Edits that can be taken back, oldest first.
    const QList<Edit> &edits() const { return m_done; }

signals:
    void changed(const lintel::ChangeSet &changes);

private:
    void take(const Snapshot &snapshot, const ChangeSet &changes);
    Status replay(const Edit &edit);

    Snapshot m_snapshot;
    QList<Edit> m_done;
    QList<Edit> m_undone;
};

}  // namespace lintel
