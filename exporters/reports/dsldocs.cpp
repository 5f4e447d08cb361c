// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"
#include "model/formats/structurizrwords.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

bool isPage(const QString &path)
{
    static const QStringList endings = {u"md"_s, u"markdown"_s, u"text"_s, u"adoc"_s, u"asciidoc"_s, u"asc"_s};
    return endings.contains(path.section(u'.', -1).toLower());
}

QString folderOf(const QString &path)
{
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

}  // namespace

// A file of the workspace goes along, at its place.
bool DslWriter::companion(const QString &path)
{
    if (m_copied.contains(path))
        return true;
    if (!m_files->exists(path))
        return false;
    const Result<QByteArray> bytes = m_files->read(path);
    if (!bytes)
        return false;
    m_copied.insert(path);
    m_companions.append({path, *bytes});
    return true;
}

// The folder of decisions that most of which are about this element, or the first folder for the workspace.
QString DslWriter::decisionFolder(RecordId owner) const
{
    const QList<RecordId> all = m_workspace.all(RecordType::Decision);
    QStringList folders;
    for (const RecordId id : all) {
        const QString folder = folderOf(m_workspace.record(id).text(u"file"));
        if (!folder.isEmpty() && !folders.contains(folder))
            folders.append(folder);
    }
    if (owner == Workspace::rootId)
        return folders.value(0);
    for (const QString &folder : folders.mid(1)) {
        const bool own = std::all_of(all.begin(), all.end(), [&](RecordId id) {
            const Record &decision = m_workspace.record(id);
            const ValueList &elements = decision.value(u"elements").list();
            return folderOf(decision.text(u"file")) != folder || (!elements.isEmpty() && elements.first().target() == owner);
        });
        if (own)
            return folder;
    }
    return {};
}

void DslWriter::documentation(DslText &out, RecordId owner)
{
    if (!m_files)
        return;
    for (const QString &given : m_workspace.record(owner).value(u"docs").texts()) {
        const QString folder = given.endsWith(u'/') ? given.chopped(1) : given;
        if (folder.isEmpty() || expressible(folder) != folder)
            continue;
        QStringList paths = isPage(folder) ? QStringList{folder} : m_files->list(folder);
        paths.removeIf([&](const QString &path) { return !isPage(path) || (path != folder && folderOf(path) != folder); });
        const auto copied = std::count_if(paths.begin(), paths.end(), [this](const QString &path) { return companion(path); });
        for (const QString &path : std::as_const(paths)) {
            const Result<QByteArray> page = m_files->read(path);
            const QStringList pictures = page ? picturesIn(QString::fromUtf8(*page)) : QStringList();
            for (const QString &picture : pictures)
                companion(folderOf(path).isEmpty() ? picture : QString(folderOf(path) % u'/' % picture));
        }
        if (copied > 0)
            out.line(statement(u"!docs"_s, {folder}));
    }
    const QString decisions = decisionFolder(owner);
    if (decisions.isEmpty() || expressible(decisions) != decisions)
        return;
    int copied = 0;
    for (const RecordId id : m_workspace.all(RecordType::Decision)) {
        if (const QString &file = m_workspace.record(id).text(u"file"); folderOf(file) == decisions)
            copied += companion(file) ? 1 : 0;
    }
    if (copied > 0)
        out.line(statement(u"!decisions"_s, {decisions}) % u" madr"_s);
}

}  // namespace lintel::structurizr
