// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/newfiles.h"

#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/base/safepath.h"
#include "model/importers/structurizrdsl.h"
#include "model/storage/reader.h"
#include "model/storage/writer.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>

namespace lintel::jobs {

using namespace Qt::StringLiterals;

namespace {

// Large workspaces are easier to share as several files.
constexpr qsizetype splitFrom = 40;

QByteArray named(QByteArray text, const QString &name)
{
    QString quoted = name;
    quoted.remove(u'"').remove(u'\\').remove(u'\n');
    return text.replace("New workspace", quoted.toUtf8());
}

ImportedFiles filesOf(const Imported &imported, const CanonicalOptions &options,
                      const QList<std::pair<QString, QStringList>> &comments = {})
{
    const Workspace &workspace = imported.workspace;
    ImportedFiles result;
    result.elements = workspace.count(RecordType::Element);
    result.relationships = workspace.count(RecordType::Relationship);
    result.views = workspace.count(RecordType::View);
    result.files = withComments(canonicalFiles(workspace, options), comments);
    result.files.append(imported.files);
    return result;
}

// Files are named as a person named the first one.
Location named(const Location &where, const QString &input)
{
    // A revision's name ends with a colon.
    const QString prefix = input.first(std::max(input.lastIndexOf(u'/'), input.lastIndexOf(u':')) + 1);
    return {where.file.isEmpty() ? input : QString(prefix % where.file), where.line, where.column};
}

DeclaredPlaces named(DeclaredPlaces declared, const QString &input)
{
    for (Declared &one : declared) {
        one.where = named(one.where, input);
        for (auto &field : one.fields)
            field.second = named(field.second, input);
    }
    return declared;
}

QStringList inUse(const Workspace &workspace, QStringList homes)
{
    QSet<QString> used;
    for (const RecordId id : workspace.order())
        used.insert(workspace.record(id).home());
    homes.removeIf([&used](const QString &home) { return !used.contains(home); });
    return homes;
}

// What is known stays where it is, and what came into it since goes there, unless it came from another file. Styles, whose order counts,
// stay together.
void stayAt(Workspace &workspace, const Homes &before)
{
    const auto style = std::find_if(before.byName.keyValueBegin(), before.byName.keyValueEnd(), [](const auto &entry) {
        return entry.first.section(u' ', 0, 0) == QString::number(int(RecordType::Style));
    });
    const bool styled = style != before.byName.keyValueEnd();
    const QString styles = styled ? (*style).second : QString();
    const Workspace fresh = workspace;
    const QList<std::pair<QString, RecordId>> records = declaredNames(workspace);
    for (const auto &[name, id] : records) {
        Record record = workspace.record(id);
        const RecordId parent = record.parent();
        if (record.type() == RecordType::Style && styled)
            record.setHome(styles);
        else if (const auto known = before.byName.constFind(name); known != before.byName.cend())
            record.setHome(*known);
        else if (parent && fresh.record(parent).home() == record.home())
            record.setHome(workspace.record(parent).home());
        workspace.replace(record);
    }
}

ImportedFiles importDsl(const FileSource &files, const QString &rootFile, const QString &input, const Homes &before)
{
    ImportedDsl imported = importStructurizrDsl(files, rootFile);
    ImportedFiles result;
    if (!before.byName.isEmpty()) {
        stayAt(imported.imported.workspace, before);
        imported.fragments = before.files + imported.fragments;
        imported.fragments.removeDuplicates();
        imported.fragments = inUse(imported.imported.workspace, imported.fragments);
    }
    if (imported.ok())
        result = filesOf(imported.imported, {false, imported.fragments}, imported.comments);
    result.read = imported.files;
    result.read.removeDuplicates();
    result.declared = named(imported.imported.declared, input);
    for (auto made = imported.imported.made.cbegin(); made != imported.imported.made.cend(); ++made)
        result.made.insert(made.key(), named(*made, input));
    for (const Diagnostic &diagnostic : imported.diagnostics) {
        const Location where = named(diagnostic.where, input);
        (diagnostic.severity == Severity::Error ? result.errors : result.notes).append(diagnostic.at(where));
    }
    return result;
}

}  // namespace

QString nameFromFolder(const QString &folder)
{
    QString name = QDir(folder).dirName().replace(u'-', u' ').replace(u'_', u' ').simplified();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

Result<NewFiles> fromTemplate(const QString &templateId, const QString &name)
{
    const QString root = u":/templates/"_s % templateId;
    QDirIterator found(root, QDir::Files, QDirIterator::Subdirectories);
    QStringList paths;
    while (found.hasNext())
        paths.append(QDir(root).relativeFilePath(found.next()));
    paths.sort();
    NewFiles files;
    for (const QString &path : std::as_const(paths)) {
        QFile file(root % u'/' % path);
        if (file.open(QIODevice::ReadOnly))
            files.append({path, named(file.readAll(), name)});
    }
    if (files.isEmpty())
        return Error::error(u"new.template"_s, u"there is no template '%1'"_s, {templateId});
    return files;
}

Homes homesOf(const NewFiles &files)
{
    const QString root = u"lintel.yaml"_s;
    MemorySource memory;
    for (const auto &[path, bytes] : files)
        memory.insert(path, bytes);
    const Workspace workspace = readWorkspace(memory, root).snapshot.workspace;
    Homes homes;
    const QList<std::pair<QString, RecordId>> records = declaredNames(workspace);
    for (const auto &[name, id] : records) {
        const Record &record = workspace.record(id);
        if (record.type() == RecordType::Decision || (record.type() != RecordType::Element && record.parent()))
            continue;
        homes.byName.insert(name, record.home() == root ? QString() : record.home());
        if (record.home() != root && !record.home().isEmpty() && !homes.files.contains(record.home()))
            homes.files.append(record.home());
    }
    return homes;
}

namespace {

Result<ImportedFiles> importBytes(const QByteArray &bytes, const FileSource &files, const QString &rootFile, const QString &input,
                                  const Homes &before)
{
    if (rootFile.endsWith(u".dsl"_s, Qt::CaseInsensitive) || looksLikeStructurizrDsl(bytes))
        return importDsl(files, rootFile, input, before);
    if (!looksLikeStructurizrJson(bytes)) {
        return Error::error(u"import.unknown"_s, u"%1 is in no format that can be read"_s, {input},
                            u"`lintel formats` shows which there are."_s);
    }
    const Result<Imported> imported = importStructurizrJson(bytes);
    if (!imported) {
        Location where = imported.error().where;
        where.file = input;
        return imported.error().at(where);
    }
    const bool large = before.byName.isEmpty() ? imported->workspace.count(RecordType::Element) >= splitFrom : !before.files.isEmpty();
    // What Lintel wrote may say what stood in which file.
    const QStringList fragments = imported->workspace.root().value(u"include").texts();
    ImportedFiles result = filesOf(*imported, {large && fragments.isEmpty(), fragments});
    result.declared = named(imported->declared, input);
    for (const Diagnostic &note : imported->notes)
        result.notes.append(note.where.file.isEmpty() ? note.at({input, note.where.line, note.where.column}) : note);
    return result;
}

}  // namespace

Result<ImportedFiles> importFile(const QString &path, const QString &input, const Homes &before)
{
    const Result<QByteArray> bytes = readFile(path);
    const QFileInfo info(path);
    return bytes ? importBytes(*bytes, FolderSource(info.path()), info.fileName(), input, before) : bytes.error();
}

Result<ImportedFiles> importFile(const FileSource &files, const QString &rootFile, const QString &input, const Homes &before)
{
    const Result<QByteArray> bytes = files.read(rootFile);
    return bytes ? importBytes(*bytes, files, rootFile, input, before) : bytes.error();
}

bool isForeign(const QString &name, const Result<QByteArray> &bytes)
{
    if (name.endsWith(u".dsl"_s, Qt::CaseInsensitive))
        return true;
    const bool ours = name.endsWith(u".yaml"_s) || name.endsWith(u".yml"_s);
    return !ours && bytes && (looksLikeStructurizrDsl(*bytes) || looksLikeStructurizrJson(*bytes));
}

Status writeNew(const QString &folder, const NewFiles &files)
{
    if (QFileInfo::exists(folder) && (!QFileInfo(folder).isDir() || !QDir(folder).isEmpty()))
        return Error::error(u"new.exists"_s, u"'%1' exists and is not an empty folder"_s, {folder}, u"Name a new one."_s);
    if (const Status made = makeFolder(folder); !made)
        return made;
    QList<FileWrite> writes;
    for (const auto &[path, bytes] : files) {
        const Result<QString> whole = safePath(folder, path);
        if (!whole)
            return whole.error();
        if (const Status made = makeFolder(QFileInfo(*whole).path()); !made)
            return made;
        writes.append({*whole, bytes});
    }
    return writeFilesAtomically(writes);
}

}  // namespace lintel::jobs
