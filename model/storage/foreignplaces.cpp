// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/foreignplaces.h"

#include "model/storage/sources.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// What stands at a place or most closely before it.
std::optional<Location> nearest(const QMap<QString, QMap<std::pair<int, int>, Location>> &files, const Location &where)
{
    const auto file = files.constFind(where.file);
    if (file == files.cend())
        return std::nullopt;
    auto next = file->upperBound({where.line, where.column});
    if (next == file->cbegin())
        return next == file->cend() ? std::nullopt : std::optional(*next);
    return *--next;
}

}  // namespace

const Location &Declared::of(const QString &field) const
{
    const auto found = std::find_if(fields.crbegin(), fields.crend(), [&field](const auto &entry) { return entry.first == field; });
    return found == fields.crend() ? where : found->second;
}

QList<std::pair<QString, RecordId>> declaredNames(const Workspace &workspace)
{
    QList<std::pair<QString, RecordId>> names;
    QHash<QString, int> seen;
    const WorkspaceIndex &index = workspace.index();
    for (const RecordId id : workspace.order()) {
        const Record &record = workspace.record(id);
        if (record.type() == RecordType::Box || record.type() == RecordType::Line)
            continue;
        const QString name = QString::number(int(record.type())) % u' ' % index.path(id);
        const int before = seen[name]++;
        names.append({before == 0 ? name : QString(name % u' ' % QString::number(before)), id});
    }
    return names;
}

ForeignPlaces::ForeignPlaces(const Snapshot &read, const DeclaredPlaces &declared, MadeFiles made) : m_made(std::move(made))
{
    QList<std::pair<Location, Location>> records;
    const QList<std::pair<QString, RecordId>> names = declaredNames(read.workspace);
    for (const auto &[name, id] : names) {
        const Origin &origin = read.workspace.record(id).origin();
        const auto found = declared.constFind(name);
        if (found == declared.cend() || origin.file < 0 || origin.node < 0 || !read.sources.file(origin.file).tree)
            continue;
        const SourceFile &file = read.sources.file(origin.file);
        const auto own = [&file](const Location &where) { return Location{file.path, where.line, where.column}; };
        records.append({own(file.tree->keyLocation(origin.node)), found->where});
        for (const yaml::NodeIndex child : file.tree->children(origin.node)) {
            const Location &foreign = found->of(file.tree->keyText(child));
            add(own(file.tree->keyLocation(child)), foreign);
            add(own(file.tree->valueLocation(child)), foreign);
        }
    }
    // A record in a list starts where its first field does, and in a map where the map does.
    for (const auto &[own, foreign] : std::as_const(records))
        add(own, foreign);
    // What stands above all records of a file, such as the first section's key.
    for (Places &places : m_files)
        places.insert({0, 0}, {places.first().file, 1, 1});
}

void ForeignPlaces::add(const Location &own, const Location &foreign)
{
    if (foreign.line <= 0)
        return;
    m_files[own.file].insert({own.line, own.column}, foreign);
    Places &back = m_back[foreign.file];
    if (!back.contains({foreign.line, foreign.column}))
        back.insert({foreign.line, foreign.column}, own);
}

std::optional<Location> ForeignPlaces::find(const Location &own) const
{
    if (const auto made = m_made.constFind(own.file); made != m_made.cend())
        return Location{made->file, std::max(own.line - 1 + made->line, 1), own.line - 1 + made->line < 1 ? 1 : own.column};
    return nearest(m_files, own);
}

std::optional<Location> ForeignPlaces::back(const Location &foreign) const
{
    return nearest(m_back, foreign);
}

Diagnostics atForeignPlaces(Diagnostics diagnostics, const ForeignPlaces &places, const QString &prefix)
{
    for (Diagnostic &diagnostic : diagnostics) {
        Location own = diagnostic.where;
        if (!own.file.startsWith(prefix))
            continue;
        own.file.remove(0, prefix.size());
        if (const std::optional<Location> foreign = places.find(own))
            diagnostic.where = *foreign;
    }
    return diagnostics;
}

}  // namespace lintel
