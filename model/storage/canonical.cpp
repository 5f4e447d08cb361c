// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/writer.h"

#include "model/storage/recordvalue.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QMap>

#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// What one file of a split workspace holds.
struct FilePlan {
    QString path;
    QStringList sections;
};

QList<FilePlan> splitPlan()
{
    return {{u"model/people.yaml"_s, {u"people"_s}},
            {u"model/systems.yaml"_s,
             {u"systems"_s, u"containers"_s, u"components"_s, u"code"_s, u"elements"_s, u"relationships"_s, u"groups"_s}},
            {u"model/kinds.yaml"_s, {u"kinds"_s, u"fields"_s}},
            {u"teams.yaml"_s, {u"teams"_s}},
            {u"technologies.yaml"_s, {u"technologies"_s}},
            {u"deployments/deployments.yaml"_s, {u"deployments"_s}},
            {u"views/views.yaml"_s, {u"views"_s, u"styles"_s}},
            {u"costs/costs.yaml"_s, {u"prices"_s, u"drivers"_s, u"scenarios"_s, u"costs"_s}},
            {u"waivers.yaml"_s, {u"waivers"_s, u"patterns"_s, u"metrics"_s}}};
}

/// The sections that hold something, as data in canonical order.
ValueMap topSections(const Workspace &workspace, const QStringList &wanted, const std::optional<QString> &home = std::nullopt)
{
    ValueMap map;
    for (const SectionSpec &section : sectionsOf(RecordType::Workspace)) {
        if (!wanted.isEmpty() && !wanted.contains(section.name))
            continue;
        ValueMap entries;
        ValueList items;
        for (const RecordId id : workspace.index().children({}, section.type)) {
            const Record &record = workspace.record(id);
            if (record.section() != section.name || (home && record.home() != *home))
                continue;
            if (section.list)
                items.append(recordValue(workspace, id));
            else
                entries.append({recordKey(workspace, id), recordValue(workspace, id)});
        }
        if (!items.isEmpty())
            map.append({section.name, Value(items)});
        if (!entries.isEmpty())
            map.append({section.name, Value(entries)});
    }
    return map;
}

ValueMap rootEntries(const Workspace &workspace)
{
    ValueMap map = {{u"lintel"_s, Value(u"1"_s)}};
    const ValueMap own = recordValue(workspace, Workspace::rootId, false).map();
    map.append(own);
    return map;
}

// Blank lines stand between top-level sections: a reader's eye finds them, and git keeps their changes apart.
QByteArray emitFile(const Workspace &workspace, const ValueMap &entries, bool spaced)
{
    const yaml::EmitOptions style = canonicalStyle(workspace);
    QByteArray text;
    for (const auto &[key, value] : entries) {
        const bool section = sectionSpec(RecordType::Workspace, key) != nullptr;
        if (!text.isEmpty() && section && spaced)
            text += '\n';
        text += yaml::emitEntry(key, value, style);
    }
    return text;
}

// Elements that are at home in another file than what they are in stand there by their full paths.
Workspace withoutStrangers(const Workspace &workspace)
{
    Workspace apart = workspace;
    const QList<RecordId> elements = workspace.all(RecordType::Element);
    for (const RecordId id : elements) {
        Record record = workspace.record(id);
        if (!record.parent() || workspace.record(record.parent()).home() == record.home())
            continue;
        record.setKey(workspace.index().path(id));
        record.setParent({});
        apart.replace(record);
    }
    return apart;
}

// The root file's sections, and the files of the homes.
ValueMap splitByHome(const Workspace &workspace, const QStringList &homes, QList<std::pair<QString, QByteArray>> &files)
{
    const Workspace apart = withoutStrangers(workspace);
    for (const QString &home : homes)
        files.append({home, emitFile(apart, topSections(apart, {}, home), true)});
    return topSections(apart, {}, QString());
}

}  // namespace

QByteArray layoutText(const Workspace &workspace, RecordId view)
{
    ValueMap file;
    for (const SectionSpec &section : sectionsOf(RecordType::View)) {
        QMap<QString, Value> sorted;
        for (const RecordId id : workspace.index().children(view, section.type))
            sorted.insert(workspace.record(id).key(), recordValue(workspace, id));
        ValueMap entries;
        for (auto entry = sorted.cbegin(); entry != sorted.cend(); ++entry)
            entries.append({entry.key(), entry.value()});
        if (!entries.isEmpty())
            file.append({section.name, Value(entries)});
    }
    return file.isEmpty() ? QByteArray() : emitFile(workspace, file, false);
}

QList<std::pair<QString, QByteArray>> canonicalFiles(const Workspace &workspace, const CanonicalOptions &options)
{
    QList<std::pair<QString, QByteArray>> files;
    ValueMap root = rootEntries(workspace);
    if (!options.split && !options.homes.isEmpty()) {
        const ValueMap sections = splitByHome(workspace, options.homes, files);
        Value value{ValueMap(root)};
        value.set(u"include"_s, Value::fromList(options.homes));
        root = value.map();
        root.append(sections);
    } else if (!options.split) {
        root.append(topSections(workspace, {}));
    } else {
        QStringList include;
        for (const FilePlan &plan : splitPlan()) {
            const ValueMap sections = topSections(workspace, plan.sections);
            if (sections.isEmpty())
                continue;
            include.append(plan.path);
            files.append({plan.path, emitFile(workspace, sections, true)});
        }
        Value value{ValueMap(root)};
        value.set(u"include"_s, Value::fromList(include));
        root = value.map();
    }
    files.prepend({u"lintel.yaml"_s, emitFile(workspace, root, true)});
    for (const RecordId view : workspace.index().children({}, RecordType::View)) {
        const QByteArray layout = layoutText(workspace, view);
        if (!layout.isEmpty())
            files.append({QString(u"layout/"_s % workspace.record(view).key() % u".yaml"_s), layout});
    }
    return files;
}

}  // namespace lintel
