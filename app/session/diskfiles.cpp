// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/diskfiles.h"

#include "model/base/savetransaction.h"
#include "model/storage/writer.h"
#include "model/workspace/includes.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> bytesOf(const Sources &sources, const QString &path)
{
    const int index = sources.indexOf(path);
    return index < 0 ? std::nullopt : std::optional(sources.file(index).bytes);
}

const SourceFile *rootOf(const Sources &texts)
{
    const QList<SourceFile> &files = texts.files();
    const auto root = std::find_if(files.begin(), files.end(), [](const SourceFile &f) { return f.role == FileRole::Root; });
    return root == files.end() ? nullptr : &*root;
}

// Nothing where the root file does not parse: then nobody knows.
std::optional<QStringList> includesOf(const Sources &texts)
{
    const SourceFile *root = rootOf(texts);
    if (!root || !root->tree)
        return std::nullopt;
    const yaml::SyntaxTree &tree = *root->tree;
    const yaml::NodeIndex include = tree.find(tree.root(), u"include");
    if (include == yaml::noNode)
        return QStringList();
    if (tree.node(include).kind == yaml::Kind::Scalar)
        return QStringList{tree.node(include).text};
    QStringList patterns;
    for (const yaml::NodeIndex entry : tree.children(include))
        patterns.append(tree.node(entry).text);
    return patterns;
}

bool isNamed(const QStringList &patterns, const QString &path)
{
    return std::any_of(patterns.begin(), patterns.end(), [&path](const QString &pattern) { return matchesInclude(pattern, path); });
}

}  // namespace

QStringList changedFiles(const Sources &before, const Sources &texts)
{
    QStringList files;
    const std::optional<QStringList> includes = includesOf(texts);
    for (const TextPatch &patch : textDifference(before, texts)) {
        const bool leftOut =
            patch.step == FileStep::Delete && patch.role == FileRole::Fragment && !(includes && isNamed(*includes, patch.file));
        if (!leftOut)
            files.append(patch.file);
    }
    return files;
}

Result<Diagnostics> save(const SavePlan &plan)
{
    SaveTransaction transaction{plan.folder, plan.journal, {}, plan.overwrite};
    for (const QString &path : changedFiles(plan.before, plan.texts))
        transaction.files.append({path, bytesOf(plan.before, path), bytesOf(plan.texts, path)});
    return saveTogether(transaction);
}

Sources textsOnDisk(const FileSource &source, const QString &rootFile, const Sources &known)
{
    const ReadResult read = readWorkspace(source, rootFile);
    Sources disk = read.asFound.value_or(read.snapshot.sources);
    for (const SourceFile &file : read.unread)
        disk.insert(file);
    const SourceFile *root = rootOf(disk);
    if (!root || !root->tree) {
        for (const SourceFile &file : known.files()) {
            const Result<QByteArray> bytes = disk.indexOf(file.path) < 0 ? source.read(file.path) : Error();
            if (bytes)
                disk.insert({file.path, file.role, *bytes, nullptr});
        }
    }
    return disk;
}

QList<SourceFile> missingFragments(const FileSource &source, const Sources &texts)
{
    QList<SourceFile> found;
    const std::optional<QStringList> includes = includesOf(texts);
    if (!includes || includes->isEmpty())
        return found;
    for (const QString &path : source.list({})) {
        if (texts.indexOf(path) >= 0 || !isNamed(*includes, path))
            continue;
        if (const Result<QByteArray> bytes = source.read(path))
            found.append({path, FileRole::Fragment, *bytes, nullptr});
    }
    return found;
}

}  // namespace lintel
