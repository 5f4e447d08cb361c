// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/merging.h"

#include "model/change/conflictvalues.h"
#include "model/storage/mergelines.h"
#include "model/workspace/schema.h"

#include <QtCore/QFileInfo>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

// No file of a workspace is called so.
const QString contextPath = u"(context)"_s;

bool isLayout(const QString &path)
{
    const QString folder = path.section(u'/', -2, -2);
    return folder == u"layout" || folder.endsWith(u".layout"_s);
}

Result<SourceFile> parsed(const QString &path, FileRole role, const QByteArray &bytes, const QString &shown)
{
    SourceFile file{path, role, bytes, nullptr};
    if (role == FileRole::Decision) {
        if (const std::optional<Diagnostic> conflict = conflictError(bytes, shown))
            return *conflict;
        return file;
    }
    Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, shown);
    if (!tree)
        return tree.error();
    file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
    return file;
}

// Elements that stand by their full path, and whose parents others define.
QByteArray parentsOf(const yaml::SyntaxTree &tree)
{
    QStringList paths;
    const QList<yaml::NodeIndex> sections =
        tree.node(tree.root()).kind == yaml::Kind::Map ? tree.children(tree.root()) : QList<yaml::NodeIndex>();
    QStringList defined;
    for (const yaml::NodeIndex section : sections) {
        const SectionSpec *spec = sectionSpec(RecordType::Workspace, tree.keyText(section));
        if (!spec || spec->type != RecordType::Element || tree.node(section).kind != yaml::Kind::Map)
            continue;
        for (const yaml::NodeIndex entry : tree.children(section))
            defined.append(tree.keyText(entry));
    }
    for (const QString &path : std::as_const(defined)) {
        for (qsizetype dot = path.indexOf(u'.'); dot > 0; dot = path.indexOf(u'.', dot + 1)) {
            const QString parent = path.first(dot);
            if (!paths.contains(parent) && !defined.contains(parent))
                paths.append(parent);
        }
    }
    QByteArray text = paths.isEmpty() ? QByteArray() : QByteArray("elements:\n");
    for (const QString &path : std::as_const(paths))
        text += "  " + path.toUtf8() + ": {}\n";
    return text;
}

Status addContext(Sources &sources, const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const Result<SourceFile> context = parsed(contextPath, FileRole::Fragment, text, contextPath);
    if (!context)
        return context.error();
    sources.append(*context);
    return {};
}

FileRole roleOf(const QString &path, const QByteArray &bytes)
{
    if (path.endsWith(u".md"_s))
        return FileRole::Decision;
    if (isLayout(path))
        return FileRole::Layout;
    return bytes.startsWith("lintel:") || bytes.contains("\nlintel:") ? FileRole::Root : FileRole::Fragment;
}

// What a line of a message has room for.
constexpr qsizetype longestValue = 200;

QString shownValue(const Value &value, const QString &text)
{
    if (value.isNull())
        return u"nothing"_s;
    return u"'"_s % (text.size() > longestValue ? QString(text.first(longestValue) % u'…') : text) % u'\'';
}

QByteArray marked(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const MarkerNames &names)
{
    return names.base.isEmpty() ? withMarkers(mine, theirs, names) : withMarkers(base, mine, theirs, names);
}

// As git does it: nothing is known of what the lines mean.
MergedFile mergedAsText(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, const MarkerNames &names)
{
    const QList<LineHunk> hunks = mergeLines(base, mine, theirs);
    MergedFile result;
    result.asText = true;
    result.clean = !hasClash(hunks);
    QList<LineHunk> other = hunks;
    for (LineHunk &hunk : other) {
        if (hunk.kind == Hunk::Kind::Clash)
            hunk.kind = Hunk::Kind::Theirs;
    }
    result.bytes = marked(base, joinedLines(hunks, ClashText::Mine), joinedLines(other, ClashText::Mine), names);
    return result;
}

Sources allAsText(const Sources &base, const Sources &mine, const Sources &theirs, const MarkerNames &names)
{
    Sources all;
    for (const Sources *side : {&mine, &theirs}) {
        for (const SourceFile &file : side->files()) {
            const auto bytes = [&file](const Sources &sources) { return bytesOf(sources, file.path); };
            if (all.indexOf(file.path) < 0)
                all.append({file.path, file.role, mergedAsText(bytes(base), bytes(mine), bytes(theirs), names).bytes, nullptr});
        }
    }
    return all;
}

Choices otherwise(Choices choices, MergeSide side)
{
    if (!choices.others)
        choices.others = side;
    return choices;
}

}  // namespace

Result<Sources> loneFile(const QString &path, const QByteArray &bytes, const QString &shown)
{
    const FileRole role = roleOf(path, bytes);
    const Result<SourceFile> file = parsed(path, role, bytes, shown);
    if (!file)
        return file.error();
    Sources sources;
    QByteArray context;
    if (role == FileRole::Layout)
        context = "views:\n  " + QFileInfo(path).completeBaseName().toUtf8() + ": {}\n";
    else if (file->tree)
        context = parentsOf(*file->tree);
    if (const Status added = addContext(sources, context); !added)
        return added.error();
    sources.append(*file);
    return sources;
}

QByteArray bytesOf(const Sources &sources, const QString &path)
{
    const int index = sources.indexOf(path);
    return index < 0 ? QByteArray() : sources.file(index).bytes;
}

MergedFile mergeFile(const QString &path, const Version &base, const Version &mine, const Version &theirs, const Choices &choices,
                     const MarkerNames &names)
{
    QList<Sources> versions;
    Diagnostics problems;
    for (const Version *version : {&base, &mine, &theirs}) {
        const Result<Sources> sources = loneFile(path, version->bytes, version->shown);
        if (!sources)
            problems.append(sources.error());
        else
            versions.append(*sources);
    }
    if (problems.isEmpty()) {
        const MergedSources merged = mergeSources(versions.at(0), versions.at(1), versions.at(2), choices);
        if (merged.ok()) {
            MergedFile result{bytesOf(merged.sources, path), merged.conflicts, merged.diagnostics, merged.isClean(), false};
            if (!result.clean) {
                const Sources open = withOpenConflicts(versions.at(0), versions.at(1), versions.at(2), choices, names);
                result.bytes = bytesOf(open, path);
                result.diagnostics = stillTrue(result.diagnostics, open);
            }
            return result;
        }
        problems = merged.diagnostics;
    }
    MergedFile result = mergedAsText(base.bytes, mine.bytes, theirs.bytes, names);
    result.diagnostics = problems;
    return result;
}

Sources withOpenConflicts(const Sources &base, const Sources &mine, const Sources &theirs, const Choices &choices, const MarkerNames &names)
{
    const MergedSources asMine = mergeSources(base, mine, theirs, otherwise(choices, MergeSide::Mine));
    const MergedSources asTheirs = mergeSources(base, mine, theirs, otherwise(choices, MergeSide::Theirs));
    if (!asMine.ok() || !asTheirs.ok())
        return allAsText(base, mine, theirs, names);
    Sources left = asMine.sources;
    const Sources &right = asTheirs.sources;
    for (int i = 0; i < int(left.files().size()); ++i) {
        SourceFile file = left.file(i);
        const QByteArray other = bytesOf(right, file.path);
        if (file.bytes == other)
            continue;
        file.bytes = marked(bytesOf(base, file.path), file.bytes, other, names);
        file.tree = nullptr;
        left.replace(i, file);
    }
    for (const SourceFile &file : right.files()) {
        if (left.indexOf(file.path) < 0)
            left.append({file.path, file.role, marked(bytesOf(base, file.path), {}, file.bytes, names), nullptr});
    }
    return left;
}

Diagnostics stillTrue(Diagnostics diagnostics, const Sources &texts)
{
    diagnostics.removeIf([&texts](const Diagnostic &diagnostic) {
        if (diagnostic.code != u"merge.lost-comment")
            return false;
        const QByteArray comment = diagnostic.arguments.value(0).toUtf8();
        return std::any_of(texts.files().begin(), texts.files().end(),
                           [&comment](const SourceFile &file) { return file.bytes.contains(comment); });
    });
    return diagnostics;
}

QString conflictLine(const Conflict &conflict)
{
    const Location where = conflict.mineAt.file.isEmpty() ? conflict.theirsAt : conflict.mineAt;
    QString text;
    if (!where.file.isEmpty())
        text = where.file % u':' % QString::number(where.line) % u':' % QString::number(where.column) % u": "_s;
    text += u"conflict: "_s % conflict.name % u": "_s;
    if (conflict.kind == ConflictKind::RemovedAndChanged)
        return text % (conflict.mineIsGone ? u"mine removed what theirs changed"_s : u"theirs removed what mine changed"_s);
    const ConflictValues values = valuesOf(conflict);
    const QString mine = shownValue(conflict.mine, values.mine), theirs = shownValue(conflict.theirs, values.theirs);
    if (conflict.kind == ConflictKind::SameName)
        return text % u"two have the same: mine "_s % mine % u", theirs "_s % theirs;
    return text % u"mine "_s % mine % u", theirs "_s % theirs % u", before "_s % shownValue(conflict.base, values.base);
}

QStringList attributeLines(const Snapshot &snapshot)
{
    QStringList patterns;
    for (const SourceFile &file : snapshot.sources.files()) {
        if (file.role == FileRole::Root)
            patterns.append(file.path);
    }
    patterns += snapshot.workspace.root().value(u"include").texts();
    const QString root = patterns.value(0);
    const QString suffix = u".lintel.yaml"_s;
    patterns.append((root.endsWith(suffix) ? QString(root.chopped(suffix.size()) % u".layout"_s) : u"layout"_s) % u"/*.yaml"_s);
    const Value &decisions = snapshot.workspace.root().value(u"decisions");
    QStringList folders = decisions.isScalar() ? QStringList{decisions.text()} : QStringList();
    for (const auto &[prefix, folder] : decisions.map())
        folders.append(folder.text());
    for (const QString &folder : std::as_const(folders))
        patterns.append(folder % u"/*.md"_s);
    QStringList lines;
    for (const QString &pattern : std::as_const(patterns)) {
        // A leading slash binds it to this folder. What git would read otherwise is left out.
        if (!pattern.contains(u' ') && !pattern.contains(u'"') && !pattern.contains(u'\\'))
            lines.append(u'/' % pattern % u" merge=lintel"_s);
    }
    return lines;
}

}  // namespace lintel::jobs
