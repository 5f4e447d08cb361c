// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/sources.h"

#include <algorithm>
#include <tuple>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QStringList includePatterns(const QList<SourceFile> &files)
{
    for (const SourceFile &file : files) {
        if (file.role != FileRole::Root || !file.tree)
            continue;
        const yaml::NodeIndex include = file.tree->find(file.tree->root(), u"include");
        return include == yaml::noNode ? QStringList() : file.tree->toValue(include).texts();
    }
    return {};
}

qsizetype includeRank(const QStringList &patterns, const QString &path)
{
    const auto named = [&path](const QString &pattern) { return matchesInclude(pattern, path); };
    return std::find_if(patterns.begin(), patterns.end(), named) - patterns.begin();
}

}  // namespace

void Sources::insert(SourceFile file)
{
    const QStringList patterns = includePatterns(m_files);
    const auto before = [&patterns](const SourceFile &a, const SourceFile &b) {
        const qsizetype left = a.role == FileRole::Fragment ? includeRank(patterns, a.path) : 0;
        const qsizetype right = b.role == FileRole::Fragment ? includeRank(patterns, b.path) : 0;
        return std::tie(a.role, left, a.path) < std::tie(b.role, right, b.path);
    };
    const auto place = std::find_if(m_files.cbegin(), m_files.cend(), [&](const SourceFile &other) { return before(file, other); });
    m_files.insert(place - m_files.cbegin(), std::move(file));
}

int Sources::indexOf(const QString &path) const
{
    const auto file = std::find_if(m_files.begin(), m_files.end(), [&path](const SourceFile &f) { return f.path == path; });
    return file == m_files.end() ? -1 : int(file - m_files.begin());
}

Location Sources::told(const Location &own) const
{
    if (!m_foreign)
        return own;
    const std::optional<Location> foreign = m_foreign->find({own.file.mid(m_prefix.size()), own.line, own.column});
    return foreign.value_or(own);
}

Location Sources::location(const Record &record) const
{
    return told(ownLocation(record));
}

Location Sources::location(const Record &record, QStringView field) const
{
    return told(ownLocation(record, field));
}

Location Sources::ownLocation(const Record &record) const
{
    const Origin &origin = record.origin();
    if (origin.file < 0 || origin.file >= m_files.size())
        return {};
    const SourceFile &source = m_files.at(origin.file);
    if (!source.tree || origin.node < 0)
        return {m_prefix + source.path, 1, 1};
    return source.tree->keyLocation(origin.node);
}

Location Sources::ownLocation(const Record &record, QStringView field) const
{
    const Origin &origin = record.origin();
    if (origin.file < 0 || origin.file >= m_files.size() || origin.node < 0 || !m_files.at(origin.file).tree)
        return ownLocation(record);
    const yaml::SyntaxTree &tree = *m_files.at(origin.file).tree;
    const yaml::NodeIndex node = tree.find(origin.node, field);
    return node == yaml::noNode ? ownLocation(record) : tree.valueLocation(node);
}

bool operator==(const Sources &a, const Sources &b)
{
    const auto same = [](const SourceFile &x, const SourceFile &y) { return x.path == y.path && x.role == y.role && x.bytes == y.bytes; };
    return std::equal(a.m_files.begin(), a.m_files.end(), b.m_files.begin(), b.m_files.end(), same);
}

}  // namespace lintel
