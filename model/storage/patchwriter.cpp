// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/writer.h"

#include "model/storage/patchwriterstate.h"
#include "model/storage/reader.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// A layout file that holds nothing is no file.
Sources withoutEmptyLayouts(const Sources &sources)
{
    Sources kept;
    kept.setPrefix(sources.prefix());
    for (const SourceFile &file : sources.files()) {
        if (file.role != FileRole::Layout || !file.bytes.trimmed().isEmpty())
            kept.append(file);
    }
    return kept;
}

Result<Snapshot> readAnew(const Sources &sources, const Workspace &known)
{
    ReadResult read = readSources(withoutEmptyLayouts(sources));
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

Result<SourceFile> changedFile(const SourceFile &file, const QByteArray &bytes, const QString &prefix)
{
    SourceFile changed{file.path, file.role, bytes, nullptr};
    if (file.role == FileRole::Decision)
        return changed;
    Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, prefix + file.path);
    if (!tree)
        return tree.error();
    changed.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
    return changed;
}

Result<Sources> changedSources(Sources sources, const QList<TextPatch> &patches)
{
    QStringList touched;
    for (const TextPatch &step : patches) {
        int index = sources.indexOf(step.file);
        if (index < 0) {
            sources.append({step.file, FileRole::Layout, {}, nullptr});
            index = int(sources.files().size()) - 1;
        }
        SourceFile file = sources.file(index);
        if (file.bytes.mid(step.patch.offset, step.patch.removed.size()) != step.patch.removed || step.patch.offset > file.bytes.size()) {
            return Error::error(u"patch.stale"_s, u"the text of '%1' is not what the change was made for"_s, {step.file},
                                u"Open the workspace anew."_s);
        }
        file.bytes.replace(step.patch.offset, step.patch.removed.size(), step.patch.inserted);
        sources.replace(index, file);
        if (!touched.contains(step.file))
            touched.append(step.file);
    }
    for (const QString &path : std::as_const(touched)) {
        const int index = sources.indexOf(path);
        const Result<SourceFile> file = changedFile(sources.file(index), sources.file(index).bytes, sources.prefix());
        if (!file)
            return file.error();
        sources.replace(index, *file);
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
    const Result<Sources> sources = changedSources(snapshot.sources, patches);
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
