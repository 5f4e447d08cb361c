// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/edit.h"

#include <QtCore/QObject>

#include <memory>

namespace lintel {

/// An open workspace: holds its texts and what they mean, plans edits and performs them, and tells once per edit what changed. Who owns the
/// history (one undo stack) keeps the Edits: undo is perform(edit.inverse()), redo is perform(edit), each in its turn.
///
/// A file that does not read keeps its text (texts()), while the model stays what the workspace last was (snapshot()). Typing in it makes
/// Edits without changes until it reads again; that edit then has all changes at once. Changes to the model that would touch such a file are
/// refused with its error; others go on.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(Snapshot snapshot, QObject *parent = nullptr);
    ~Document() override;

    /// The last good reading: workspace == read(sources). Its texts are texts() but for files that do not read.
    const Snapshot &snapshot() const;
    const Workspace &workspace() const { return snapshot().workspace; }
    /// The bytes of all files as they stand now, for editors, saving and the journal. Files that do not read have no tree.
    const Sources &texts() const;
    /// Why files do not read, sorted by file and line; empty when all do.
    const Diagnostics &errors() const;
    /// Whether the model knows what the file's text says now. True for files that do not exist.
    bool isReadable(const QString &file) const;

    /// Writes a planner's change into the texts. Empty for an empty change. Fails when a text that it touches does not read (with that text's
    /// error, "edit.unreadable"), or when it cannot be written so that it would read back as planned. Nothing is done yet.
    Result<Edit> plan(const ChangeSet &changes, const QString &label, const QString &mergeKey = {}) const;
    /// Typing in texts, new files and files that go: what it means is read from the result. The patches apply to texts(), in order; fails
    /// only where they do not fit ("patch.stale"). A result that does not read is an edit without changes.
    Result<Edit> plan(const QList<TextPatch> &patches, const QString &label, const QString &mergeKey = {}) const;
    /// All texts become others (a reload from disk, a merge): what differs, as one edit.
    Result<Edit> plan(const Sources &texts, const QString &label) const;

    /// Does what was planned, or an inverse. Emits textsChanged, then changed, then errorsChanged where they did. Fails, and does nothing, when
    /// the texts are not those that it was planned for.
    Status perform(const Edit &edit);

signals:
    /// Bytes changed: the patches in the order in which they were applied. Everything is up to date already.
    void textsChanged(const QList<lintel::TextPatch> &patches);
    /// The model changed; once per edit, also when the change is empty (comments, texts that do not read).
    void changed(const lintel::ChangeSet &changes);
    void errorsChanged();
    /// After all others: what was done.
    void performed(const lintel::Edit &edit);

private:
    struct State;
    struct Planned;

    Result<State> stateAfter(const Edit &edit) const;
    Result<Edit> remember(const Edit &edit, State state) const;
    const Diagnostic &errorOf(const QString &file) const;

    std::unique_ptr<State> m_state;
    mutable std::unique_ptr<Planned> m_planned;  // The last plan with its result, so that performing it reads nothing again.
};

}  // namespace lintel
