// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"

namespace lintel {

Document::Document(Snapshot snapshot, QObject *parent) : QObject(parent), m_snapshot(std::move(snapshot)) {}

void Document::take(const Snapshot &snapshot, const ChangeSet &changes)
{
    m_snapshot = snapshot;
    emit changed(changes);
}

Status Document::apply(const ChangeSet &changes, const QString &label)
{
    if (changes.isEmpty())
        return {};
    const Result<Patched> patched = patch(m_snapshot, changes);
    if (!patched)
        return patched.error();
    m_done.append({label, changes, patched->patches, {}});
    m_undone.clear();
    take(patched->snapshot, changes);
    return {};
}

Status Document::apply(const QList<TextPatch> &patches, const QString &label, const QString &mergeKey)
{
    const Result<Snapshot> read = applyPatches(m_snapshot, patches);
    if (!read)
        return read.error();
    const ChangeSet changes = diff(m_snapshot.workspace, read->workspace);
    m_undone.clear();
    if (!mergeKey.isEmpty() && !m_done.isEmpty() && m_done.last().mergeKey == mergeKey) {
        m_done.last().changes.append(changes);
        m_done.last().patches.append(patches);
    } else {
        m_done.append({label, changes, patches, mergeKey});
    }
    take(*read, changes);
    return {};
}

Status Document::replay(const Edit &edit)
{
    const Result<Snapshot> read = applyPatches(m_snapshot, edit.patches, edit.changes);
    if (!read)
        return read.error();
    take(*read, edit.changes);
    return {};
}

Status Document::undo()
{
    if (m_done.isEmpty())
        return {};
    const Edit edit = m_done.takeLast();
    const Status status = replay(edit.inverse());
    if (status)
        m_undone.append(edit);
    else
        m_done.append(edit);
    return status;
}

Status Document::redo()
{
    if (m_undone.isEmpty())
        return {};
    const Edit edit = m_undone.takeLast();
    const Status status = replay(edit);
    if (status)
        m_done.append(edit);
    else
        m_undone.append(edit);
    return status;
}

}  // namespace lintel
