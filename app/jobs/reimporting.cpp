// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/reimporting.h"

#include "model/base/readfile.h"
#include "model/base/safepath.h"
#include "model/change/spelling.h"
#include "model/storage/patchwriterplace.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

const QString keptFolder = u".lintel-import"_s;
const QString rootName = u"lintel.yaml"_s;
const QString layouts = u"layout/"_s;
const QString yamlEnding = u".yaml"_s;

const QByteArray *find(const NewFiles &files, const QString &path)
{
    const auto found = std::find_if(files.begin(), files.end(), [&path](const auto &file) { return file.first == path; });
    return found == files.end() ? nullptr : &found->second;
}

bool isLayout(const QString &path)
{
    return path.startsWith(layouts) && path.endsWith(yamlEnding);
}

bool isPlaceOf(const Workspace &workspace, const QString &path)
{
    return isLayout(path) && workspace.index().named(RecordType::View, path.section(u'/', -1).chopped(yamlEnding.size()));
}

Result<Snapshot> readAs(const QString &root, const NewFiles &files)
{
    MemorySource memory;
    for (const auto &[path, bytes] : files)
        memory.insert(path, bytes);
    const ReadResult read = readWorkspace(memory, root);
    for (const Diagnostic &diagnostic : read.diagnostics) {
        if (diagnostic.severity == Severity::Error)
            return diagnostic;
    }
    return read.snapshot;
}

// A source without positions says nothing about them: the boxes of what is still a view are where they were.
NewFiles withPlaces(const NewFiles &fresh, const NewFiles &last)
{
    NewFiles files = fresh;
    const auto isPlaced = [](const auto &file) { return isLayout(file.first); };
    const bool silent = std::none_of(fresh.begin(), fresh.end(), isPlaced) && std::any_of(last.begin(), last.end(), isPlaced);
    const Result<Snapshot> read = silent ? readAs(rootName, fresh) : Result<Snapshot>(Snapshot());
    if (!silent || !read)
        return files;
    for (const auto &file : last) {
        if (isPlaceOf(read->workspace, file.first))
            files.append(file);
    }
    return files;
}

// An import's root and layouts are called as those of the workspace are.
NewFiles calledAs(const QString &root, const NewFiles &files)
{
    NewFiles called = files;
    for (auto &[path, bytes] : called) {
        if (path == rootName)
            path = root;
        else if (isLayout(path))
            path = layoutFolder(root) % path.sliced(layouts.size() - 1);
    }
    return called;
}

// True where a view is what it was, but for the places of what it shows.
bool isAsItWas(const Workspace &base, const Workspace &mine, const QString &key)
{
    const Record &was = base.record(base.index().named(RecordType::View, key));
    const Record &is = mine.record(mine.index().named(RecordType::View, key));
    const auto same = [](const auto &a, const auto &b) { return a.first == b.first && sameSpelling(a.second, b.second); };
    return was.id() && is.id() && std::equal(was.fields().begin(), was.fields().end(), is.fields().begin(), is.fields().end(), same);
}

// Who has moved a box here keeps it where it is; but places alone keep no view that the source has no more.
Choices withPlacesHere(Choices choices, const QList<Conflict> &conflicts, const Workspace &base, const Workspace &mine)
{
    for (const Conflict &conflict : conflicts) {
        if (conflict.type != RecordType::View || choices.byName.contains(conflict.name))
            continue;
        if (conflict.field.section(u'.', 0, 0) == u"layout")
            choices.byName.insert(conflict.name, {MergeSide::Mine, {}});
        else if (conflict.kind == ConflictKind::RemovedAndChanged && conflict.theirsIsGone && isAsItWas(base, mine, conflict.path))
            choices.byName.insert(conflict.name, {MergeSide::Theirs, {}});
    }
    return choices;
}

void takePages(Reimported &result, const QString &folder, const NewFiles &last, const NewFiles &fresh, const Sources &known)
{
    const FolderSource here(folder);
    for (const auto &[path, bytes] : fresh) {
        const QByteArray *old = find(last, path);
        if (known.indexOf(path) >= 0 || (old && *old == bytes))
            continue;
        const Result<QByteArray> mine = here.exists(path) ? here.read(path) : Result<QByteArray>(QByteArray());
        if (mine && (mine->isEmpty() || (old && *mine == *old)))
            result.pages.append({path, bytes});
        else if (!mine || *mine != bytes)
            result.notes.append(
                Diagnostic::warning(u"import.page"_s, u"'%1' changed here and in the source: it stays as it is here"_s, {path}));
    }
}

Status append(QList<FileWrite> &writes, const QString &folder, const QString &path, const QByteArray &bytes, bool remove = false)
{
    const Result<QString> whole = safePath(folder, path);
    if (!whole)
        return whole.error();
    if (!remove) {
        if (const Status made = makeFolder(QFileInfo(*whole).path()); !made)
            return made;
    }
    writes.append({*whole, bytes, remove});
    return {};
}

// All paths that are not in the new import go from what is kept.
Status appendKept(QList<FileWrite> &writes, const QString &folder, const NewFiles &last, const NewFiles &fresh)
{
    for (const auto &[path, bytes] : fresh) {
        if (const Status done = append(writes, folder, keptFolder % u'/' % path, bytes); !done)
            return done;
    }
    for (const auto &file : last) {
        if (find(fresh, file.first))
            continue;
        if (const Status done = append(writes, folder, keptFolder % u'/' % file.first, {}, true); !done)
            return done;
    }
    return {};
}

}  // namespace

NewFiles withLastImport(const NewFiles &files)
{
    NewFiles all = files;
    for (const auto &[path, bytes] : files)
        all.append({keptFolder % u'/' % path, bytes});
    return all;
}

NewFiles lastImport(const QString &folder)
{
    const FolderSource kept(QDir(folder).filePath(keptFolder));
    NewFiles files;
    const QStringList paths = kept.list({});
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = kept.read(path);
        if (!bytes)
            return {};
        files.append({path, *bytes});
    }
    return files;
}

Result<Reimported> reimport(const QString &folder, const Snapshot &now, const NewFiles &last, const NewFiles &fresh, const Choices &choices)
{
    const QString root = rootFile(now.sources);
    const Result<Snapshot> base = readAs(root, calledAs(root, last));
    if (!base)
        return base.error();
    const Result<Snapshot> theirs = readAs(root, calledAs(root, withPlaces(fresh, last)));
    if (!theirs)
        return theirs.error();
    Reimported result;
    result.merged = mergeSources(base->sources, now.sources, theirs->sources, choices);
    const Choices placed = withPlacesHere(choices, result.merged.conflicts, base->workspace, now.workspace);
    if (placed.byName.size() > choices.byName.size())
        result.merged = mergeSources(base->sources, now.sources, theirs->sources, placed);
    takePages(result, folder, calledAs(root, last), calledAs(root, fresh), theirs->sources);
    return result;
}

Result<QList<FileWrite>> writesOf(const QString &folder, const Sources &before, const Reimported &result, const NewFiles &last,
                                  const NewFiles &fresh)
{
    QList<FileWrite> writes;
    const Sources &after = result.merged.sources;
    for (const SourceFile &file : after.files()) {
        const int index = before.indexOf(file.path);
        if (index >= 0 && before.file(index).bytes == file.bytes)
            continue;
        if (const Status done = append(writes, folder, file.path, file.bytes); !done)
            return done.error();
    }
    for (const SourceFile &file : before.files()) {
        if (after.indexOf(file.path) >= 0)
            continue;
        if (const Status done = append(writes, folder, file.path, {}, true); !done)
            return done.error();
    }
    for (const auto &[path, bytes] : result.pages) {
        if (const Status done = append(writes, folder, path, bytes); !done)
            return done.error();
    }
    if (const Status done = appendKept(writes, folder, last, withPlaces(fresh, last)); !done)
        return done.error();
    return writes;
}

}  // namespace lintel::jobs
