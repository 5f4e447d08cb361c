// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/patchwriterplace.h"
#include "model/storage/writer.h"

namespace lintel {

/// The texts on their way through a ChangeSet, change by change, with the workspace that they stand for.
class PatchWriter {
public:
    PatchWriter(const Snapshot &snapshot, const Workspace &expected, const ChangeSet &changes);

    /// Writes all changes; the first failure ends it.
    Status run();
    const Sources &sources() const { return m_sources; }
    const QList<TextPatch> &patches() const { return m_patches; }
    /// True while the nodes of the trees that nothing touched are those that they were.
    bool keptNodes() const { return m_keptNodes; }

private:
    Status write(const Insert &change);
    Status write(const Remove &change);
    Status write(const Move &change);
    Status write(const SetField &change);

    Status writeField(RecordId id, const QString &field, const Value &value);
    Status writeDecision(const Record &record, const SetField &change);
    Status put(const Record &record, const Value *value, const QByteArray &text);
    Status putInto(const Record &record, const TextPlace &above, const QString &key, const Value *value, const QByteArray &text);
    Status takeOut(RecordId id);
    Status renameView(const Move &change);
    Status moveText(const Move &change, const QList<RecordId> &nested);
    Status renameByPath(const QList<std::pair<RecordId, QString>> &old);
    QList<RecordId> nestedBelow(RecordId id) const;
    bool goesWithParent(const Record &record) const;
    QString homeFor(const Record &record) const;
    bool isIncluded(const QString &path) const;
    int fileFor(const QString &path, RecordType type);
    void dropEmptyLayouts();
    Status apply(int file, const Result<yaml::Patch> &patch);
    Value mapOf(RecordId id) const;
    const yaml::SyntaxTree &tree(int file) const { return *m_sources.file(file).tree; }

    Sources m_sources;
    Workspace m_now;
    const Workspace &m_expected;
    QList<Change> m_changes;
    yaml::EmitOptions m_style;
    QList<TextPatch> m_patches;
    QList<RecordId> m_removed;
    QList<RecordId> m_written;  // inserted with all below
    QStringList m_created;      // files that no patch has made yet
    bool m_insertsOnly = false;
    bool m_keptNodes = true;
};

}  // namespace lintel
