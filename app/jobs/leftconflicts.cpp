// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/leftconflicts.h"

#include "model/storage/versions.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <algorithm>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

/// The files of a folder as one version has them. Collects those with markers.
class VersionSource final : public FileSource {
public:
    using Version = std::function<std::optional<QByteArray>(const MarkedFile &)>;

    VersionSource(const FileSource &source, Version version, const JoinedTrees &trees, const FileSource *tree)
        : m_source(source),
          m_version(std::move(version)),
          m_trees(trees),
          m_tree(tree)
    {
    }

    QStringList list(const QString &folder) const override
    {
        QStringList paths = m_source.list(folder);
        if (m_tree)
            paths.removeIf([this](const QString &path) { return !m_tree->exists(path) && isOfOneSide(path); });
        return paths;
    }
    bool exists(const QString &path) const override { return m_source.exists(path); }
    Result<QByteArray> read(const QString &path) const override
    {
        const Result<QByteArray> bytes = m_source.read(path);
        if (!bytes)
            return bytes;
        const std::optional<ConflictParts> parts = conflictParts(*bytes);
        if (!parts)
            return m_tree && isOfOneSide(path) ? m_tree->read(path) : bytes;
        MarkedFile file{path, *bytes, *parts};
        file.parts = partsOfTrees(file, m_trees).value_or(file.parts);
        m_marked.insert(path, file);
        const std::optional<QByteArray> version = m_version(file);
        return version ? Result<QByteArray>(*version) : Error::error(u"file.missing"_s, u"the file '%1' does not exist"_s, {path});
    }
    const QMap<QString, MarkedFile> &marked() const { return m_marked; }

private:
    // What a person or git has made of both sides is in no tree, and stays what it is.
    bool isOfOneSide(const QString &path) const
    {
        const auto known = m_ofOneSide.constFind(path);
        if (known != m_ofOneSide.cend())
            return *known;
        const bool both = m_trees.mine->exists(path) && m_trees.theirs->exists(path);
        bool one = m_trees.mine->exists(path) || m_trees.theirs->exists(path);
        if (one) {
            const Result<QByteArray> here = m_source.read(path), mine = m_trees.mine->read(path), theirs = m_trees.theirs->read(path);
            const auto isHere = [&here](const Result<QByteArray> &side) { return here && side && *here == *side; };
            one = (isHere(mine) || isHere(theirs)) && !(both && isHere(mine) && isHere(theirs));
        }
        m_ofOneSide.insert(path, one);
        return one;
    }

    const FileSource &m_source;
    Version m_version;
    const JoinedTrees &m_trees;
    const FileSource *m_tree;
    mutable QMap<QString, bool> m_ofOneSide;
    mutable QMap<QString, MarkedFile> m_marked;
};

bool reads(const QString &path, const QByteArray &bytes)
{
    return path.endsWith(u".md"_s) ? !conflictParts(bytes) : yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, path).ok();
}

/// Reads the versions of a workspace.
class Taker {
public:
    Taker(const FileSource &source, QString rootFile, const BaseOfFile &baseOf, const JoinedTrees &trees)
        : m_source(source),
          m_rootFile(std::move(rootFile)),
          m_baseOf(baseOf),
          m_trees(trees)
    {
    }

    std::optional<LeftConflicts> run()
    {
        m_left.mine = version([](const MarkedFile &file) { return std::optional(file.parts.mine); }, m_trees.mine, u"mine"_s);
        m_left.theirs = version([](const MarkedFile &file) { return std::optional(file.parts.theirs); }, m_trees.theirs, u"theirs"_s);
        if (m_marked.isEmpty())
            return std::nullopt;
        m_left.files = m_marked.values();
        takeBase();
        for (const Sources *side : {&m_left.mine, &m_left.theirs}) {
            for (const SourceFile &file : side->files())
                remember(file);
            if (const std::optional<Diagnostic> newer = whyReadOnly(*side); newer && m_left.problems.isEmpty())
                m_left.problems.append(*newer);
        }
        return m_left;
    }

private:
    Sources version(const VersionSource::Version &which, const FileSource *tree, const QString &side)
    {
        const VersionSource source(m_source, which, m_trees, tree);
        const ReadResult read = readWorkspace(source, m_rootFile);
        m_marked.insert(source.marked());
        if (!read.unread.isEmpty() || read.snapshot.sources.indexOf(m_rootFile) < 0) {
            for (Diagnostic problem : read.diagnostics) {
                // Its line is that of one side, and not of the file on disk.
                if (source.marked().contains(problem.where.file))
                    problem.where.file += u" ("_s % side % u')';
                if (problem.severity == Severity::Error && !m_left.problems.contains(problem))
                    m_left.problems.append(problem);
            }
        }
        return read.snapshot.sources;
    }

    // Where nobody knows what stood there, both sides have added what they have: so only what is in both can be in the base.
    void takeBase()
    {
        QMap<QString, std::optional<QByteArray>> bases;
        for (const MarkedFile &file : std::as_const(m_left.files))
            bases.insert(file.path, baseOfMarked(file, m_baseOf));
        if (!bases.contains(m_rootFile) || bases.value(m_rootFile)) {
            const auto baseOf = [&bases](const MarkedFile &file) {
                return bases.contains(file.path) ? bases.value(file.path) : std::optional(file.parts.base);
            };
            const VersionSource source(m_source, baseOf, m_trees, m_trees.base);
            m_left.base = readWorkspace(source, m_rootFile).snapshot.sources;
            return;
        }
        for (const SourceFile &file : m_left.mine.files()) {
            if (m_left.theirs.indexOf(file.path) >= 0 && !m_marked.contains(file.path))
                m_left.base.append(file);
        }
    }

    void remember(const SourceFile &file)
    {
        if (m_left.onDisk.indexOf(file.path) >= 0)
            return;
        const Result<QByteArray> bytes = m_source.read(file.path);
        if (bytes)
            m_left.onDisk.append({file.path, file.role, *bytes, nullptr});
    }

    const FileSource &m_source;
    QString m_rootFile;
    const BaseOfFile &m_baseOf;
    const JoinedTrees &m_trees;
    QMap<QString, MarkedFile> m_marked;
    LeftConflicts m_left;
};

}  // namespace

std::optional<ConflictParts> partsOfTrees(const MarkedFile &file, const JoinedTrees &trees)
{
    if (!trees.mine || (reads(file.path, file.parts.mine) && reads(file.path, file.parts.theirs)))
        return std::nullopt;
    const Result<QByteArray> base = trees.base->read(file.path), mine = trees.mine->read(file.path), theirs = trees.theirs->read(file.path);
    if (!mine || !theirs)
        return std::nullopt;
    QSet<QByteArray> known;
    for (const QByteArray &text : {base ? *base : QByteArray(), *mine, *theirs}) {
        const QByteArrayList lines = text.split('\n');
        known.unite({lines.begin(), lines.end()});
    }
    for (const QByteArray &side : {file.parts.mine, file.parts.theirs}) {
        const QByteArrayList lines = side.split('\n');
        if (!std::all_of(lines.begin(), lines.end(), [&known](const QByteArray &line) { return known.contains(line); }))
            return std::nullopt;
    }
    ConflictParts parts = file.parts;
    parts.hasBase = base.ok();
    parts.base = base ? *base : QByteArray();
    parts.mine = *mine;
    parts.theirs = *theirs;
    return parts;
}

std::optional<QByteArray> baseOfMarked(const MarkedFile &file, const BaseOfFile &baseOf)
{
    if (file.parts.hasBase && reads(file.path, file.parts.base))
        return file.parts.base;
    const std::optional<QByteArray> known = baseOf ? baseOf(file.path) : std::nullopt;
    return known && reads(file.path, *known) ? known : std::nullopt;
}

std::optional<LeftConflicts> leftConflicts(const FileSource &source, const QString &rootFile, const BaseOfFile &baseOf,
                                           const JoinedTrees &trees)
{
    return Taker(source, rootFile, baseOf, trees).run();
}

MergedSources merged(const LeftConflicts &left, const Choices &choices)
{
    return mergeSources(left.base, left.mine, left.theirs, choices);
}

QList<SavedFile> changedBy(const LeftConflicts &left, const Sources &texts)
{
    QList<SavedFile> changed;
    for (const SourceFile &file : texts.files()) {
        const int known = left.onDisk.indexOf(file.path);
        const std::optional<QByteArray> before = known < 0 ? std::nullopt : std::optional(left.onDisk.file(known).bytes);
        if (before != file.bytes)
            changed.append({file.path, before, file.bytes});
    }
    return changed;
}

}  // namespace lintel::jobs
