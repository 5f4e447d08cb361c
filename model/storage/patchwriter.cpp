// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/writer.h"

#include "model/storage/patchwriterstate.h"
#include "model/storage/reader.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Result<Snapshot> readAnew(const Sources &sources, const Workspace &known)
{
    ReadResult read = readSources(sources);
    const auto error =
        std::find_if(read.diagnostics.begin(), read.diagnostics.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
    if (error != read.diagnostics.end())
        return *error;
    read.snapshot.workspace = takeOverIds(read.snapshot.workspace, known);
    read.snapshot.workspace.index();
    return read.snapshot;
}

// Order counts in lists; in maps it is a matter of taste.
bool meansTheSame(const Workspace &a, const Workspace &b, RecordId *differing)
{
    QList<RecordId> all = a.order();
    all.append(b.order());
    for (const RecordId id : all) {
        const bool list = a.record(id).section() == u"uses" || a.record(id).section() == u"styles";
        const bool placed = !list || a.position(id) == b.position(id);
        if (!(a.record(id) == b.record(id)) || !placed) {
            *differing = id;
            return false;
        }
    }
    return true;
}

// Gives every file that was changed as text its structure again.
Result<Sources> parsed(Sources sources)
{
    for (int i = 0; i < int(sources.files().size()); ++i) {
        SourceFile file = sources.file(i);
        if (file.tree || file.role == FileRole::Decision)
            continue;
        Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(file.bytes, yaml::Policy::Native, sources.prefix() + file.path);
        if (!tree)
            return tree.error();
        file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
        sources.replace(i, file);
    }
    return sources;
}

}  // namespace

Result<Patched> patch(const Snapshot &snapshot, const ChangeSet &changes)
{
    Workspace expected = apply(snapshot.workspace, changes);
    expected.resolveReferences();
    PatchWriter writer(snapshot, expected, changes);
    if (const Status status = writer.run(); !status)
        return status.error();
    const Result<Snapshot> read = readAnew(writer.sources(), expected);
    if (!read)
        return read.error();
    RecordId differing;
    if (!meansTheSame(read->workspace, expected, &differing)) {
        const Record &record = expected.contains(differing) ? expected.record(differing) : read->workspace.record(differing);
        return Error::error(u"patch.differs"_s, u"the change could not be written: %1 '%2' would read back as something else"_s,
                            {toString(record.type()), record.displayName()}, u"Make it in the text."_s);
    }
    return Patched{*read, writer.patches()};
}

Result<Snapshot> applyPatches(const Snapshot &snapshot, const QList<TextPatch> &patches, const ChangeSet &meaning)
{
    const Result<Sources> texts = patchedTexts(snapshot.sources, patches);
    if (!texts)
        return texts.error();
    const Result<Sources> sources = parsed(*texts);
    if (!sources)
        return sources.error();
    Workspace known = apply(snapshot.workspace, meaning);
    known.resolveReferences();
    return readAnew(*sources, known);
}

Result<Snapshot> applyPatches(const Snapshot &snapshot, const QList<TextPatch> &patches)
{
    return applyPatches(snapshot, patches, {});
}

}  // namespace lintel
