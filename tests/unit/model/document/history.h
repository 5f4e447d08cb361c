// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/document.h"

namespace lintel::test {

/// A document with the undo stack that the window has around it.
class History {
public:
    explicit History(const Snapshot &snapshot) : m_document(snapshot) {}

    Document &document() { return m_document; }
    const Snapshot &snapshot() const { return m_document.snapshot(); }
    const Workspace &workspace() const { return m_document.workspace(); }
    const QList<Edit> &edits() const { return m_done; }

    /// Plans and performs a change of the model, or typing.
    template <typename What>
    Status apply(const What &what, const QString &label, const QString &mergeKey = {})
    {
        const Result<Edit> edit = m_document.plan(what, label, mergeKey);
        if (!edit)
            return edit.error();
        if (edit->isEmpty())
            return {};
        if (const Status status = m_document.perform(*edit); !status)
            return status;
        m_undone.clear();
        if (!m_done.isEmpty() && canMerge(m_done.last(), *edit))
            m_done.last() = merged(m_done.last(), *edit);
        else
            m_done.append(*edit);
        return {};
    }

    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    Status undo()
    {
        m_undone.append(m_done.takeLast());
        return m_document.perform(m_undone.last().inverse());
    }
    Status redo()
    {
        m_done.append(m_undone.takeLast());
        return m_document.perform(m_done.last());
    }

private:
    Document m_document;
    QList<Edit> m_done;
    QList<Edit> m_undone;
};

}  // namespace lintel::test
