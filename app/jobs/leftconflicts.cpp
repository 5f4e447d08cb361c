// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/leftconflicts.h"

#include "model/storage/versions.h"

#include <QtCore/QMap>

#include <algorithm>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

/// The files of a folder as one version has them. Collects those with markers.
class VersionSource final : public FileSource {
public:
    using Version = std::function<std::optional<QByteArray>(const MarkedFile &)>;

    VersionSource(const FileSource &source, Version version) : m_source(source), m_version(std::move(version)) {}

    QStringList list(const QString &folder) const override { return m_source.list(folder); }
    bool exists(const QString &path) const override { return m_source.exists(path); }
    Result<QByteArray> read(const QString &path) const override
    {
        const Result<QByteArray> bytes = m_source.read(path);
        if (!bytes)
            return bytes;
        const std::optional<ConflictParts> parts = conflictParts(*bytes);
        if (!parts)
            return bytes;
        const MarkedFile file{path, *bytes, *parts};
        m_marked.insert(path, file);
        const std::optional<QByteArray> version = m_version(file);
        return version ? Result<QByteArray>(*version) : Error::error(u"file.missing"_s, u"the file '%1' does not exist"_s, {path});
    }
    const QMap<QString, MarkedFile> &marked() const { return m_marked; }

private:
    const FileSource &m_source;
    Version m_version;
    mutable QMap<QString, MarkedFile> m_marked;
};

bool reads(const QString &path, const QByteArray &bytes)
{
    return path.endsWith(u".md"_s) ? !conflictParts(bytes) : yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, path).ok();
}

/// Reads the versions of a workspace.
class Taker {
public:
    Taker(const FileSource &source, QString rootFile, const BaseOfFile &baseOf)
        : m_source(source),
          m_rootFile(std::move(rootFile)),
          m_baseOf(baseOf)
    {
    }

    std::optional<LeftConflicts> run()
    {
        m_left.mine = version([](const MarkedFile &file) { return std::optional(file.parts.mine); });
        m_left.theirs = version([](const MarkedFile &file) { return std::optional(file.parts.theirs); });
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
    Sources version(const VersionSource::Version &which)
    {
        const VersionSource source(m_source, which);
        const ReadResult read = readWorkspace(source, m_rootFile);
        m_marked.insert(source.marked());
        if (!read.unread.isEmpty() || read.snapshot.sources.indexOf(m_rootFile) < 0) {
            std::copy_if(read.diagnostics.begin(), read.diagnostics.end(), std::back_inserter(m_left.problems),
                         [this](const Diagnostic &d) { return d.severity == Severity::Error && !m_left.problems.contains(d); });
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
            const VersionSource source(m_source, [&bases](const MarkedFile &file) {
                return bases.contains(file.path) ? bases.value(file.path) : std::optional(file.parts.base);
            });
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
    QMap<QString, MarkedFile> m_marked;
    LeftConflicts m_left;
};

}  // namespace

std::optional<QByteArray> baseOfMarked(const MarkedFile &file, const BaseOfFile &baseOf)
{
    if (file.parts.hasBase && reads(file.path, file.parts.base))
        return file.parts.base;
    const std::optional<QByteArray> known = baseOf ? baseOf(file.path) : std::nullopt;
    return known && reads(file.path, *known) ? known : std::nullopt;
}

std::optional<LeftConflicts> leftConflicts(const FileSource &source, const QString &rootFile, const BaseOfFile &baseOf)
{
    return Taker(source, rootFile, baseOf).run();
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
