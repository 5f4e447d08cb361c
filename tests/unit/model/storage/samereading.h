// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/reader.h"
#include "model/storage/writer.h"
#include "model/workspace/workspaceindex.h"

namespace lintel::test {

/// Where the two differ in what they mean, in order, places or notes; empty when they are the same.
inline QString difference(const Snapshot &a, const Snapshot &b)
{
    if (a.workspace.order() != b.workspace.order())
        return QStringLiteral("order");
    for (const RecordId id : a.workspace.order()) {
        const Record &left = a.workspace.record(id);
        const Record &right = b.workspace.record(id);
        const QString name = toString(left.type()) % QLatin1Char(' ') % a.workspace.index().path(id);
        if (!(left == right))
            return name;
        if (left.home() != right.home() || a.sources.location(left) != b.sources.location(right))
            return name % QLatin1String(": place");
        if (a.workspace.index().path(id) != b.workspace.index().path(id))
            return name % QLatin1String(": path");
        for (const auto &[key, value] : left.fields()) {
            if (value.text() != right.value(key).text() || value.kind() != right.value(key).kind())
                return name % QLatin1String(": ") % key;
            if (a.sources.location(left, key) != b.sources.location(right, key))
                return name % QLatin1String(": place of ") % key;
        }
    }
    return a.diagnostics == b.diagnostics ? QString() : QStringLiteral("notes");
}

/// The snapshot's texts read as a whole, with the ids that it has.
inline Snapshot whole(const Snapshot &snapshot)
{
    Sources sources = snapshot.sources;
    for (int i = 0; i < int(sources.files().size()); ++i) {
        SourceFile file = sources.file(i);
        if (file.tree)
            file.tree = std::make_shared<const yaml::SyntaxTree>(
                yaml::SyntaxTree::parse(file.bytes, yaml::Policy::Native, file.tree->file()).value());
        sources.replace(i, file);
    }
    Snapshot read = readSources(sources).snapshot;
    read.workspace = takeOverIds(read.workspace, snapshot.workspace);
    return read;
}

}  // namespace lintel::test
