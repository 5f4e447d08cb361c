// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/writer.h"

#include "model/storage/patchwriterstate.h"
#include "model/storage/reader.h"
#include "model/storage/samemeaning.h"
#include "model/storage/touchedreader.h"

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

// The texts after the patches while each finds the nodes of the one before; nothing where a file must be read as a whole.
std::optional<Sources> patchedInPlace(Sources sources, const QList<TextPatch> &patches)
{
    for (const TextPatch &step : patches) {
        if (step.step == FileStep::Create && step.role == FileRole::Layout && sources.indexOf(step.file) < 0) {
            Result<yaml::SyntaxTree> tree =
                yaml::SyntaxTree::parse(step.patch.inserted, yaml::Policy::Native, sources.prefix() + step.file);
            if (!tree)
                return std::nullopt;
            sources.insert({step.file, step.role, step.patch.inserted, std::make_shared<const yaml::SyntaxTree>(std::move(tree).value())});
            continue;
        }
        const int index = sources.indexOf(step.file);
        if (step.step != FileStep::Modify || index < 0 || !sources.file(index).tree)
            return std::nullopt;
        SourceFile file = sources.file(index);
        yaml::NodeIndex reread = yaml::noNode;
        Result<yaml::SyntaxTree> tree = file.tree->patched(step.patch.offset, step.patch.removed.size(), step.patch.inserted, &reread);
        if (!tree || reread == yaml::noNode)
            return std::nullopt;
        file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
        file.bytes = file.tree->bytes();
        sources.replace(index, file);
    }
    return sources;
}

}  // namespace

Result<Patched> patch(const Snapshot &snapshot, const ChangeSet &changes)
{
    const Workspace expected = apply(snapshot.workspace, changes);
    PatchWriter writer(snapshot, expected, changes);
    if (const Status status = writer.run(); !status)
        return status.error();
    RecordId differing;
    if (writer.keptNodes()) {
        const std::optional<Snapshot> touched = readTouched(snapshot, writer.sources(), changes, expected);
        if (touched && meansTheSame(touched->workspace, expected, &differing))
            return Patched{*touched, writer.patches()};
    }
    const Result<Snapshot> read = readAnew(writer.sources(), expected);
    if (!read)
        return read.error();
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
    const Workspace known = apply(snapshot.workspace, meaning);
    if (const std::optional<Sources> sources = patchedInPlace(snapshot.sources, patches)) {
        if (std::optional<Snapshot> touched = readTouched(snapshot, *sources, meaning, known))
            return *touched;
    }
    const Result<Sources> sources = parsed(*texts);
    if (!sources)
        return sources.error();
    return readAnew(*sources, known);
}

Result<Snapshot> applyPatches(const Snapshot &snapshot, const QList<TextPatch> &patches)
{
    return applyPatches(snapshot, patches, {});
}

}  // namespace lintel
