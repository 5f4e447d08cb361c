// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/diagram/diagram.h"
#include "model/formats/outputfile.h"
#include "model/storage/reader.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace lintel::structurizr {

/// A relationship of the foreign model: one of ours, or one that follows from it.
struct Relation {
    int id = 0;
    RecordId from, to;
    RecordId record;  ///< What it is, or is implied by.
    int linked = 0;   ///< Number of the one that it follows from.
};

/// Numbers what there is and writes it part by part.
class Writer {
public:
    /// `files` may be null: then without pages, and decisions without their text.
    Writer(const Workspace &workspace, const FileSource *files) : m_workspace(workspace), m_index(workspace.index()), m_files(files) {}
    QJsonObject write();
    const Diagnostics &notes() const { return m_notes; }

private:
    void prepare();
    void resolveViews();
    void addImplied();
    void addToDeployed();
    void addReplicated(RecordId environment);
    int add(const Relation &relation);
    bool shareGroup(RecordId a, RecordId b) const;
    QStringList groupsOf(RecordId instance) const;

    QJsonObject model() const;
    QJsonObject element(RecordId id) const;
    QJsonObject node(RecordId id) const;
    QJsonObject instance(RecordId id) const;
    bool isInfrastructure(const Record &record) const;
    void common(QJsonObject &json, const Record &record, const QStringList &defaultTags) const;
    QJsonArray relationships(RecordId from) const;
    QString groupText(const QString &group) const;

    QJsonObject documentation(RecordId owner) const;
    QStringList pagePaths(RecordId owner) const;
    QJsonArray pages(RecordId owner) const;
    QJsonArray pictures(RecordId owner) const;
    QJsonArray decisions(RecordId owner) const;
    RecordId scopeOf(const Record &decision) const;
    QJsonObject decision(const Record &record) const;
    QString fileText(const QString &path) const;

    QJsonObject views();
    void addView(QJsonObject &lists, const Record &view, int order);
    void addScope(QJsonObject &json, const Record &view) const;
    void sortAsGiven(QList<RecordId> &records, const Record &view) const;
    void addContent(QJsonObject &json, const Record &view);
    void addSteps(QJsonObject &json, const Record &view);
    /// The steps of a dynamic view, one after the other.
    struct FlatSteps {
        const Record &view;
        QJsonArray relations;
        QList<RecordId> shown;
        QSet<std::pair<RecordId, RecordId>> drawn;  ///< Ends whose line is there.
    };
    int flattenSteps(const ValueList &steps, FlatSteps &flat, int number, int depth);
    bool addStep(const Value &step, FlatSteps &flat, int number) const;
    QJsonObject drawnLine(const Record &view, RecordId from, RecordId to) const;
    void addLayout(QJsonObject &json, const Record &view) const;
    QJsonArray elementRefs(const Record &view, const QList<RecordId> &records) const;
    void addAnimation(QJsonObject &json, const Record &view) const;
    void addFilter(QJsonObject &json, const Record &view);
    QJsonObject configuration();
    QJsonObject styles();
    /// Of the dark variant when `look` is a map.
    QJsonObject style(const Value &look, const Record &record, const QString &tag) const;
    RecordId find(const QString &path) const;
    const Value &kept(const Record &record, QStringView key) const { return record.value(u"properties").value(key); }

    const Workspace &m_workspace;
    const WorkspaceIndex &m_index;
    const FileSource *m_files;
    Diagnostics m_notes;
    int m_next = 0;
    QHash<RecordId, int> m_ids;
    QHash<QString, RecordId> m_instancePaths;
    QList<Relation> m_relations;
    QHash<RecordId, QList<int>> m_from;  ///< Indexes of m_relations by source.
    QHash<std::pair<RecordId, RecordId>, QList<int>> m_between;
    QHash<RecordId, QList<QJsonObject>> m_toDeployed;  ///< By custom element, node or instance.
    QHash<RecordId, Diagram> m_diagrams;               ///< By view.
};

/// The properties of a record without those that the importer kept for other keys; empty when there are none.
QJsonObject ownProperties(const Record &record);
/// A kept text as the JSON that it was.
QJsonValue parsed(const QString &text);
/// Sets what is not empty.
void put(QJsonObject &json, const QString &key, const QString &text);

}  // namespace lintel::structurizr
