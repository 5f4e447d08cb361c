// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exporters/reports/dsltext.h"
#include "model/diagram/diagram.h"
#include "model/formats/outputfile.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <functional>

namespace lintel::structurizr {

using Ends = std::pair<RecordId, RecordId>;

/// Writes a workspace in Structurizr's language, part by part.
class DslWriter {
public:
    /// `files` may be null: then without pages and decisions.
    DslWriter(const Workspace &workspace, const FileSource *files) : m_workspace(workspace), m_index(workspace.index()), m_files(files) {}
    QByteArray write();
    const Diagnostics &notes() const { return m_notes; }
    const QList<OutputFile> &files() const { return m_companions; }

private:
    // What is written, under which names
    void prepare();
    void chooseElements();
    void nameElements();
    void nameDeployments();
    QString freeIdentifier(const QString &wish, QSet<QString> &taken, const QString &ending) const;
    void nameRecord(RecordId id, QSet<QString> &identifiers, QSet<QString> &names, const QString &ending);
    void orderSiblings(const QList<RecordId> &siblings, const std::function<int(RecordId)> &rank = {});
    QString identifier(RecordId id) const;
    bool isWritten(RecordId id) const { return m_identifiers.contains(id); }
    bool isInfrastructure(const Record &record) const;
    QString kept(const Record &record, QStringView key) const { return record.value(u"properties").value(key).text(); }

    // What is carried
    void carry(RecordId id, const QString &field, const Value &value);
    void carryUnless(const Record &record, const QString &field, const Value &image);
    void carryOthers(const Record &record, const QStringList &expressed);
    void carryBelow(RecordId id);
    void carryRoot();

    // Fields
    QString described(const Record &record, const QString &field);
    void details(DslText &out, const Record &record, const QStringList &defaultTags);
    void tags(DslText &out, const Record &record, const QStringList &defaultTags);
    void url(DslText &out, const Record &record);
    void properties(DslText &out, const Record &record, const std::function<bool(const QString &)> &worded = {});
    void perspectives(DslText &out, const Record &record);
    QStringList groupOf(RecordId id) const;
    void grouped(DslText &out, const QList<RecordId> &records, qsizetype depth, const std::function<void(DslText &, RecordId)> &write);
    QList<RecordId> groupedOrder(const QList<RecordId> &records, qsizetype depth) const;
    static QString statement(const QString &start, QStringList texts);

    // Model
    void model(DslText &out);
    void element(DslText &out, RecordId id);
    QList<RecordId> writtenChildren(RecordId id) const;
    void chooseRelationships();
    bool mayRelate(RecordId from, RecordId to) const;
    void putBroadFirst();
    void nameRelationships();
    void addImplied();
    void orderRelationships();
    void relationship(DslText &out, RecordId id);
    void toDeployed(DslText &out, RecordId environment) const;

    // Deployments
    void carryEnvironment(const Record &record);
    void environment(DslText &out, RecordId id);
    void node(DslText &out, RecordId id);
    void instance(DslText &out, RecordId id);
    void healthChecks(DslText &out, const Record &record);
    QList<RecordId> nodesAndInstances(RecordId id) const;
    QStringList groupsOf(RecordId instance) const;
    bool shareGroup(RecordId a, RecordId b) const;
    void addReplicated(RecordId environment);

    // Views
    void views(DslText &out);
    void view(DslText &out, const Record &view);
    QString viewHead(const Record &view);
    void staticContent(DslText &out, const Record &view);
    bool mayShow(const Record &view, RecordId record) const;
    QSet<RecordId> starOf(const Record &view) const;
    void includeLines(DslText &out, const QString &word, const QStringList &items) const;
    void excludeLines(DslText &out, const Diagram &diagram, const QList<RecordId> &shown);
    void steps(DslText &out, const Record &view);
    void stepLines(DslText &out, const ValueList &list, const Record &view, int depth);
    bool stepLine(DslText &out, const Value &step, const Record &view);
    RecordId dynamicScope(const Record &view) const;
    bool fitsScope(RecordId element, RecordId scope) const;
    void animation(DslText &out, const Record &view, const QSet<RecordId> &shown);
    void layout(DslText &out, const Record &view);
    void positions(const Record &view);
    void filtered(DslText &out, const Record &view);
    bool image(DslText &out, const Record &view);
    void styles(DslText &out);
    void viewWords(DslText &out);
    void configuration(DslText &out);
    RecordId find(const QString &path) const;

    // Files
    void documentation(DslText &out, RecordId owner);
    bool companion(const QString &path);
    QString decisionFolder(RecordId owner) const;

    const Workspace &m_workspace;
    const WorkspaceIndex &m_index;
    const FileSource *m_files;
    Diagnostics m_notes;
    QList<OutputFile> m_companions;
    QSet<QString> m_copied;

    QHash<RecordId, QString> m_identifiers;  ///< The last part; of relationships those that a step names.
    QHash<RecordId, QString> m_names;        ///< As written, unique among siblings.
    QHash<RecordId, QStringList> m_groups;
    QHash<RecordId, ValueMap> m_carried;
    QSet<QString> m_rootIdentifiers;
    QHash<RecordId, int> m_positions;  ///< Among siblings.
    QString m_separator;
    bool m_separatorAdded = false;
    bool m_viewsWritten = false;
    QList<RecordId> m_relationships;                              ///< Those between elements, in the order of writing.
    QHash<RecordId, QList<RecordId>> m_deployed;                  ///< By environment.
    QHash<RecordId, QString> m_descriptions;                      ///< Of relationships, unique between their ends.
    QHash<Ends, QList<RecordId>> m_between;                       ///< Relationships as written.
    QSet<Ends> m_pairs;                                           ///< Also implied and replicated ones.
    QHash<RecordId, QHash<QString, QString>> m_deploymentGroups;  ///< Identifiers by environment and name.
    QHash<QString, RecordId> m_instancePaths;
    QHash<RecordId, Diagram> m_diagrams;
    QSet<Ends> m_shownSteps;
    ValueList m_environmentEntries;
    ValueList m_viewEntries;
};

}  // namespace lintel::structurizr
