// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/importers/structurizr.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace lintel::structurizr {

/// In the JSON that the language's reader makes: the file that a page or decision was made of.
inline constexpr QLatin1StringView sourceKey("lintel.source");

/// Collects the properties of one record: the foreign ones, and what is kept under `structurizr.`.
class Properties {
public:
    void set(const QString &key, const QString &text);
    /// JSON text where it is no plain scalar.
    void keep(const QString &key, const QJsonValue &value);
    void addTo(Record &record) const;
    void mergeInto(Value &properties) const;

private:
    Value m_map;
};

/// The way from one JSON document to a workspace, part by part: each part finds here what the earlier ones made.
class Reader {
public:
    /// `dense`: lists of relationships may have what addFollowing() and addPlain() add to them.
    explicit Reader(QJsonObject root, bool dense = false) : m_root(std::move(root)), m_dense(dense) {}
    Imported read();
    /// What became of an element, node or instance with this id.
    RecordId recordOf(const QString &id) const { return m_ids.value(id); }
    /// What each record of the result was made of, as named by the functions below.
    QHash<RecordId, QString> origins() const;

private:
    /// A relationship as it was found. What follows from another and has nothing of its own needs no more than ids.
    struct Found {
        QString id, from, to, linked;
        QStringList texts;  ///< Of a plain one: description, technology and tags.
        QJsonObject json;   ///< Of others, unless it follows.

        bool isPlain() const { return !texts.isEmpty(); }
        QString description() const;
        /// Description or technology as JSON would have it.
        QJsonValue value(QLatin1String key) const;
    };

    void readRoot();
    void readElements();
    void readElement(const QJsonObject &json, RecordId parent, const QString &section);
    void readRelationships();
    void readRelationship(const Found &found);
    void readSaid(const Found &found, Record &record) const;
    void readPlain(const Found &found, Record &record) const;
    void readToDeployed();
    void readImplied();
    QJsonObject ownOf(const Found &found, const QString &linked) const;
    void readEnvironments();
    void readNode(const QJsonObject &json, RecordId parent, bool infrastructure, int depth);
    void readInstance(const QJsonObject &json, const QString &of, RecordId parent);
    void readDeploymentRelationships();
    void readRemoved();
    void addRemoved(RecordId from, RecordId to);
    void keepRemoved();
    QString lineOf(RecordId from, RecordId to) const;
    QStringList groupsOf(RecordId instance) const;
    bool shareGroup(RecordId a, RecordId b) const;
    void readFarLines(const QSet<QString> &listed, Properties &properties) const;
    qsizetype sharedPlace(RecordId a, RecordId b) const;
    void readViews();
    void readView(const QString &type, const QJsonObject &json);
    bool showsOthers(const QJsonObject &view, RecordId scope) const;
    static void readFilter(Record &view, const QJsonObject &json);
    void readImage(const QJsonObject &json, Properties &properties);
    void readContent(Record &view, const QJsonObject &json, Properties &properties);
    void readSteps(Record &view, const QJsonObject &json);
    void readAnimation(Record &view, const QJsonObject &json) const;
    void readLayout(Record &view, const QJsonObject &json, Properties &properties) const;

    /// A relationship whose ends are known: what every view asks of it, found once.
    struct Line {
        QString id;
        RecordId from, to;  ///< Null where there is no such element or node.
        QString linked;     ///< What it follows from, if anything.
        bool follows() const { return !linked.isEmpty(); }
    };
    using Pairs = QSet<std::pair<RecordId, RecordId>>;
    QList<Line> linesOf(const QList<Found> &relations) const;
    Pairs pairsOf(const QSet<QString> &listed, bool deployment) const;
    QList<RecordId> boxesOf(const QSet<QString> &shown, bool deployment) const;
    bool isHidden(const Line &line, const QList<RecordId> &boxes, const Pairs &pairs, bool deployment) const;
    void readBoxes(RecordId view, const QJsonObject &json);
    void readBends(RecordId view, const QJsonObject &json);
    QString shownLine(const QJsonObject &shown) const;
    void readStyles();
    void readStyle(const QJsonObject &json, bool relationship);

    /// Where the decisions of one scope go.
    struct DecisionScope {
        QString prefix, folder;
    };
    /// Pages and decisions of an element, or of the workspace.
    void readDocs(RecordId owner, const QJsonObject &documentation);
    qsizetype leftPictures(const QString &path, const QJsonObject &documentation);
    static QString pagesFolder(const QString &path);
    /// Whether Lintel wrote the file.
    bool isMarked() const;
    /// Tells which file it was made of; `added` lines stand above that one's.
    void tellSource(const QJsonObject &json, const QString &file, qsizetype added);
    void readPages(RecordId owner, const QString &path, const QJsonArray &array);
    void readDecisions(const QString &path, const QJsonArray &array);
    void writeDecision(const QJsonObject &decision, const QString &path, const DecisionScope &scope, int number,
                       const QHash<QString, int> &numbers);
    DecisionScope decisionScope(const QString &path);
    void nameDecisionFolders();
    QString plainPath(RecordId element) const;

    /// Name, description, technology, tags, url, properties, perspectives, group: what most things have.
    void common(Record &record, const QJsonObject &json, const QStringList &ownTags, Properties &properties) const;
    QString path(const QString &id) const;
    QString groupPath(const QString &group) const;
    void note(const QString &code, const QString &pattern, const QStringList &arguments = {});

    QJsonObject m_root;
    bool m_dense;
    Imported m_result;
    QString m_separator;
    QHash<QString, RecordId> m_ids;                       ///< Of elements, nodes and instances.
    QHash<QString, std::pair<bool, qsizetype>> m_places;  ///< Of each relationship by id: whether it is deployed, and which.
    QList<Found> m_static, m_deployed;                    ///< In file order.
    QList<Found> m_toDeployed;                            ///< Of elements, to what is no element: to be read when nodes are known.
    bool m_environmentsRead = false;
    QHash<QString, RecordId> m_relationshipIds;
    QHash<RecordId, QSet<QString>> m_keys;                 ///< Taken ids by parent, lower case.
    QHash<QString, RecordId> m_environments;               ///< By name.
    QHash<std::pair<RecordId, RecordId>, int> m_ordinals;  ///< Instances of an element on a node.
    QHash<RecordId, QList<RecordId>> m_instances;          ///< By element, in file order.
    QSet<std::pair<RecordId, RecordId>> m_removed;         ///< Instances whose relationship is not replicated.
    QList<std::pair<RecordId, RecordId>> m_removedInOrder;
    QHash<RecordId, QString> m_origins;  ///< Of what has no id: environments, views, styles.
    RecordId m_viewScope{0xffffffff};    ///< Stands for the views among the parents of taken ids.
    QList<DecisionScope> m_decisionFolders;

    QHash<std::pair<RecordId, RecordId>, QSet<QString>> m_tags;  ///< Taken tags of relationships by ends.
    QList<Line> m_staticLines, m_deployedLines;                  ///< Of m_static and m_deployed, one by one.
    Workspace m_paths;  ///< As it was when all that has a path was there: its index serves for paths while records are added.

    QString key(const QJsonObject &json) const;
    QString freeKey(RecordId parent, const QString &wish, bool element);
    void collect(const QJsonObject &owner, bool deployed);
    void add(const Found &found, bool deployed);
    const Found *found(const QString &id) const;
};

/// Adds a relationship that follows from another to its source's list: it says the same and has nothing of its own, so that three numbers
/// are enough. Not of Structurizr, but of what reads its language: most relationships of a large workspace are such ones.
void addFollowing(QJsonArray &relationships, int id, int to, int linked);
/// The same for one that follows from none and has nothing but these texts (the tags without its own kind's).
void addPlain(QJsonArray &relationships, int id, int to, const QStringList &descriptionTechnologyTags);

/// Names of what records are made of, for finding where it stands: things with an id, environments, views by key, styles.
QString thingOrigin(const QString &id);
QString environmentOrigin(const QString &name);
QString viewOrigin(const QString &key);
QString styleOrigin(bool relationship, const QString &tag, const QString &scheme);

/// The text of a JSON scalar; empty for others.
QString text(const QJsonValue &value);
QStringList texts(const QJsonArray &array);

/// The value as an array; const, so that a loop over it copies nothing.
inline const QJsonArray arrayOf(const QJsonValue &value)
{
    return value.toArray();
}
/// The tags of a comma-separated text without those in `without`, each once.
QStringList tagsOf(const QString &tags, const QStringList &without);

}  // namespace lintel::structurizr
