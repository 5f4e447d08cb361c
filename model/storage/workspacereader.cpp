// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/reader.h"

#include "model/base/limits.h"
#include "model/decisions/adrfile.h"
#include "model/storage/conflictmarkers.h"
#include "model/storage/migrations/migrations.h"
#include "model/storage/recordreader.h"
#include "model/storage/versions.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <tuple>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the files of a workspace and reads them. What goes wrong in one file does not stop the others.
class WorkspaceReader {
public:
    WorkspaceReader(const FileSource &source, QString rootFile, QString prefix) : m_source(source), m_rootFile(std::move(rootFile))
    {
        m_result.snapshot.sources.setPrefix(prefix);
    }

    ReadResult run()
    {
        if (!load(m_rootFile, FileRole::Root))
            return finished();
        const SourceFile root = sources().file(0);
        const Result<int> version = checkVersion(*root.tree);
        if (!version)
            return finished();
        loadIncluded(*root.tree);
        loadLayouts();
        loadDecisions(*root.tree);
        if (!migrate(*version))
            return finished();
        readSourcesInto(m_result);
        return finished();
    }

    /// Reads what `result.snapshot.sources` holds.
    static void readSourcesInto(ReadResult &result)
    {
        Workspace workspace;
        RecordReader reader(workspace, result.diagnostics);
        const QList<SourceFile> &files = result.snapshot.sources.files();
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (files.at(i).role == FileRole::Root || files.at(i).role == FileRole::Fragment)
                reader.readFile(files.at(i), int(i));
        }
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (files.at(i).role == FileRole::Layout)
                reader.readLayout(files.at(i), int(i), QFileInfo(files.at(i).path).completeBaseName());
            else if (files.at(i).role == FileRole::Decision)
                readDecision(result, workspace, files.at(i), int(i));
        }
        reader.finish();
        noteUselessIncludes(result);
        workspace.resolveReferences();
        workspace.index();
        result.snapshot.workspace = workspace;
    }

private:
    Sources &sources() { return m_result.snapshot.sources; }
    const QString &prefix() { return sources().prefix(); }

    ReadResult finished()
    {
        sortByPlace(m_result.diagnostics);
        m_result.snapshot.diagnostics = m_result.diagnostics;
        return m_result;
    }

    void fail(const Error &error) { m_result.diagnostics.append(error); }

    bool load(const QString &path, FileRole role)
    {
        if (sources().indexOf(path) >= 0)
            return true;
        const Result<QByteArray> bytes = m_source.read(path);
        if (!bytes) {
            fail(bytes.error().at({prefix() + path, 0, 0}));
            return false;
        }
        m_bytes += bytes->size();
        if (m_bytes > limits::workspaceBytes || sources().files().size() >= limits::workspaceFiles) {
            fail(Error::error(u"workspace.too-large"_s, u"the workspace has more than %1 files or %2 MB"_s,
                              {QString::number(limits::workspaceFiles), QString::number(limits::workspaceBytes / 1024 / 1024)},
                              u"Split it, or include less."_s)
                     .at({prefix() + path, 0, 0}));
            return false;
        }
        SourceFile file{path, role, *bytes, nullptr};
        if (role != FileRole::Decision) {
            Result<yaml::SyntaxTree> tree = yaml::SyntaxTree::parse(*bytes, yaml::Policy::Native, prefix() + path);
            if (!tree) {
                fail(tree.error());
                m_result.unread.append(file);
                return false;
            }
            file.tree = std::make_shared<const yaml::SyntaxTree>(std::move(tree).value());
        }
        sources().append(file);
        return true;
    }

    // What is newer is shown as far as it is understood.
    Result<int> checkVersion(const yaml::SyntaxTree &tree)
    {
        Result<int> version = majorVersion(tree);
        if (!version)
            fail(version.error());
        else if (const std::optional<Diagnostic> newer = whyReadOnly(sources()))
            m_result.diagnostics.append(*newer);
        return version;
    }

    bool migrate(int version)
    {
        if (version >= formatVersion)
            return true;
        const Result<Sources> newer = migrated(sources(), version, formatVersion);
        if (!newer) {
            fail(newer.error().where.file.isEmpty() ? newer.error().at({prefix() + m_rootFile, 1, 1}) : newer.error());
            return false;
        }
        m_result.asFound = sources();
        sources() = *newer;
        return true;
    }

    void loadIncluded(const yaml::SyntaxTree &tree)
    {
        const yaml::NodeIndex include = tree.find(tree.root(), u"include");
        if (include == yaml::noNode)
            return;
        QList<yaml::NodeIndex> entries = tree.children(include);
        if (tree.node(include).kind == yaml::Kind::Scalar)
            entries = {include};
        const QStringList all = m_source.list({});
        for (const yaml::NodeIndex entry : entries)
            loadPattern(tree, entry, all);
    }

    void loadPattern(const yaml::SyntaxTree &tree, yaml::NodeIndex entry, const QStringList &all)
    {
        const QString pattern = tree.node(entry).text;
        if (!pattern.contains(u'*') && !pattern.contains(u'?')) {
            const Result<QByteArray> bytes = m_source.read(pattern);
            if (!bytes)
                fail(bytes.error().at(tree.valueLocation(entry)));
            else
                load(pattern, FileRole::Fragment);
            return;
        }
        for (const QString &path : all) {
            if (path != m_rootFile && matchesInclude(pattern, path))
                load(path, FileRole::Fragment);
        }
    }

    static void noteUselessIncludes(ReadResult &result)
    {
        const QList<SourceFile> &files = result.snapshot.sources.files();
        for (const SourceFile &root : files) {
            const yaml::NodeIndex include = root.role == FileRole::Root ? root.tree->find(root.tree->root(), u"include") : yaml::noNode;
            if (include == yaml::noNode)
                continue;
            const bool lone = root.tree->node(include).kind == yaml::Kind::Scalar;
            for (const yaml::NodeIndex entry : lone ? QList<yaml::NodeIndex>{include} : root.tree->children(include)) {
                const QString &pattern = root.tree->node(entry).text;
                const auto named = [&](const SourceFile &file) {
                    return file.role == FileRole::Fragment && matchesInclude(pattern, file.path);
                };
                const bool glob = pattern.contains(u'*') || pattern.contains(u'?');
                if (glob && std::none_of(files.begin(), files.end(), named)) {
                    result.diagnostics.append(
                        Diagnostic::note(u"include.nothing"_s, u"'%1' includes no file"_s, {pattern}, u"Correct or remove it."_s)
                            .at(root.tree->valueLocation(entry)));
                }
            }
        }
    }

    QString layoutFolder() const
    {
        const QString suffix = u".lintel.yaml"_s;
        return m_rootFile.endsWith(suffix) ? QString(m_rootFile.chopped(suffix.size()) % u".layout"_s) : u"layout"_s;
    }

    void loadLayouts()
    {
        const QStringList paths = m_source.list(layoutFolder());
        for (const QString &path : paths) {
            if (path.endsWith(u".yaml"_s))
                load(path, FileRole::Layout);
        }
    }

    void loadDecisions(const yaml::SyntaxTree &tree)
    {
        const yaml::NodeIndex node = tree.find(tree.root(), u"decisions");
        if (node == yaml::noNode)
            return;
        const Value value = tree.toValue(node);
        const QStringList folders = value.isMap() ? QStringList() : QStringList{value.text()};
        for (const QString &folder : folders)
            loadDecisionFolder(folder);
        for (const auto &[prefix, folder] : value.map())
            loadDecisionFolder(folder.text());
    }

    void loadDecisionFolder(const QString &folder)
    {
        const QStringList paths = m_source.list(folder);
        for (const QString &path : paths) {
            if (isAdrFileName(QFileInfo(path).fileName()))
                load(path, FileRole::Decision);
        }
    }

    static QString decisionPrefix(const Workspace &workspace, const QString &path)
    {
        QString best = u"ADR"_s;
        qsizetype length = -1;
        for (const auto &[prefix, folder] : workspace.root().value(u"decisions").map()) {
            if (path.startsWith(folder.text() % u'/') && folder.text().size() > length) {
                best = prefix;
                length = folder.text().size();
            }
        }
        return best;
    }

    static void readDecision(ReadResult &result, Workspace &workspace, const SourceFile &file, int index)
    {
        if (const auto conflict = conflictError(file.bytes, result.snapshot.sources.prefix() + file.path)) {
            result.diagnostics.append(*conflict);
            return;
        }
        const Result<AdrFile> adr = parseAdr(file.bytes, QFileInfo(file.path).fileName());
        if (!adr) {
            Location where = adr.error().where;
            where.file = result.snapshot.sources.prefix() + file.path;
            result.diagnostics.append(adr.error().at(where));
            return;
        }
        Record record = toRecord(*adr, decisionPrefix(workspace, file.path));
        record.setField(u"file"_s, Value(file.path));
        record.setHome(file.path);
        record.setOrigin({index, -1});
        workspace.insert(record);
    }

    const FileSource &m_source;
    QString m_rootFile;
    qint64 m_bytes = 0;
    ReadResult m_result;
};

}  // namespace

ReadResult readWorkspace(const FileSource &source, const QString &rootFile, const QString &prefix)
{
    return WorkspaceReader(source, rootFile, prefix).run();
}

ReadResult readWorkspace(const QString &fileOrFolder)
{
    const Result<WorkspaceLocation> location = locateWorkspace(fileOrFolder);
    if (!location) {
        ReadResult failed;
        failed.diagnostics.append(location.error());
        return failed;
    }
    const QString prefix =
        location->folder == u"." ? QString() : QString(location->folder % (location->folder.endsWith(u'/') ? u""_s : u"/"_s));
    return readWorkspace(FolderSource(location->folder), location->rootFile, prefix);
}

void sortByPlace(Diagnostics &diagnostics)
{
    std::stable_sort(diagnostics.begin(), diagnostics.end(), [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.where.file, a.where.line, a.where.column) < std::tie(b.where.file, b.where.line, b.where.column);
    });
}

ReadResult readSources(const Sources &sources)
{
    ReadResult result;
    result.snapshot.sources = sources;
    WorkspaceReader::readSourcesInto(result);
    sortByPlace(result.diagnostics);
    result.snapshot.diagnostics = result.diagnostics;
    return result;
}

}  // namespace lintel
