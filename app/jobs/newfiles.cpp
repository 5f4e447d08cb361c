// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/jobs/newfiles.h"

#include "model/base/atomicfile.h"
#include "model/base/readfile.h"
#include "model/base/safepath.h"
#include "model/importers/structurizrdsl.h"
#include "model/storage/writer.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

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

ImportedFiles filesOf(const Imported &imported, const QList<std::pair<QString, QStringList>> &comments = {})
{
    const Workspace &workspace = imported.workspace;
    ImportedFiles result;
    result.elements = workspace.count(RecordType::Element);
    result.relationships = workspace.count(RecordType::Relationship);
    result.views = workspace.count(RecordType::View);
    CanonicalOptions options;
    options.split = result.elements >= splitFrom;
    result.files = withComments(canonicalFiles(workspace, options), comments);
    result.files.append(imported.files);
    return result;
}

// Files are named as a person named the first one.
Location named(const Location &where, const QString &input)
{
    const QString prefix = input.contains(u'/') ? QString(input.section(u'/', 0, -2) % u'/') : QString();
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

ImportedFiles importDsl(const QString &path, const QString &input)
{
    const QFileInfo info(path);
    const ImportedDsl imported = importStructurizrDsl(FolderSource(info.path()), info.fileName());
    ImportedFiles result;
    if (imported.ok())
        result = filesOf(imported.imported, imported.comments);
    result.read = imported.files;
    result.declared = named(imported.imported.declared, input);
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

Result<ImportedFiles> importFile(const QString &path, const QString &input)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    if (looksLikeStructurizrDsl(*bytes))
        return importDsl(path, input);
    if (!looksLikeStructurizrJson(*bytes)) {
        return Error::error(u"import.unknown"_s, u"%1 is in no format that can be read"_s, {input},
                            u"`lintel formats` shows which there are."_s);
    }
    const Result<Imported> imported = importStructurizrJson(*bytes);
    if (!imported) {
        Location where = imported.error().where;
        where.file = input;
        return imported.error().at(where);
    }
    ImportedFiles result = filesOf(*imported);
    result.declared = named(imported->declared, input);
    for (const Diagnostic &note : imported->notes)
        result.notes.append(note.where.file.isEmpty() ? note.at({input, note.where.line, note.where.column}) : note);
    return result;
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
