// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/recordid.h"
#include "model/workspace/fields.h"

#include <QtCore/QSharedData>

namespace lintel {

/// What a record is. `Workspace` is the one record of the root file's own keys (name, description, currency...); it always exists.
enum class RecordType : quint8 {
    Workspace,
    Element,       ///< person, system, container, component, code or custom element; parent: element or none
    Relationship,  ///< fields `from` and `to` are references; parent: the element, node or instance whose `uses` it stands in, or none
    Environment,   ///< an entry of `deployments`
    Node,          ///< deployment node; parent: Environment or Node
    Instance,      ///< of an element on a node: field `of` refers to the element; parent: Node
    View,
    Box,   ///< a placed element of a view: key is the element's path, field `at` is [x, y] or [x, y, width, height]; parent: View
    Line,  ///< a routed relationship of a view: key is its name (`a -> b`), fields points, label; parent: View
    Style,
    Team,
    Group,
    Technology,
    Kind,
    Field,   ///< a declared field
    Waiver,  ///< parent: element or none
    Cost,    ///< parent: element, node, team or none
    Price,
    Driver,
    Scenario,
    Pattern,
    Metric,
    Decision,  ///< an ADR file: key `ADR-0004`; fields title, status, date, kind, elements (references), decision-makers, supersedes...
};
inline constexpr int recordTypeCount = int(RecordType::Decision) + 1;

/// Where an element stands in the C4 hierarchy, given by the section that it is defined in.
enum class Level : quint8 { Person, System, Container, Component, Code, Custom };

/// Where a record's text is. No part of its meaning: equality ignores it.
struct Origin {
    int file = -1;  ///< Index into Sources; -1 for records that no file holds yet.
    int node = -1;  ///< The record's value in that file's syntax tree (yaml::NodeIndex).
};

struct RecordData : QSharedData {
    RecordId id;
    RecordType type = RecordType::Workspace;
    RecordId parent;
    QString section;  ///< Key of the map or list that it stands in: "systems", "containers", "uses", "relationships", "nodes"...
    QString key;      ///< Its id within the section; for relationships their tag (own `id`, or empty). Path segments for Box and Line.
    Fields fields;
    Origin origin;
    QString home;  ///< File (relative path) that holds it.
};

/// One thing of a workspace: its type, place, key and fields. A value; copies share their data until changed.
class Record {
public:
    Record() : d(new RecordData) {}
    Record(RecordId id, RecordType type, RecordId parent, QString section, QString key);

    RecordId id() const { return d->id; }
    RecordType type() const { return d->type; }
    RecordId parent() const { return d->parent; }
    const QString &section() const { return d->section; }
    const QString &key() const { return d->key; }
    const Fields &fields() const { return d->fields; }
    const Value &value(QStringView field) const { return d->fields.value(field); }
    const QString &text(QStringView field) const { return d->fields.text(field); }
    bool has(QStringView field) const { return d->fields.contains(field); }
    /// `name`, or the key where there is no name.
    QString displayName() const;
    /// Target of a reference field; 0 when absent or dangling.
    RecordId target(QStringView field) const { return d->fields.value(field).target(); }
    const Origin &origin() const { return d->origin; }
    const QString &home() const { return d->home; }

    /// Of an element, by its section.
    Level level() const;

    void setId(RecordId id) { d->id = id; }
    void setParent(RecordId parent) { d->parent = parent; }
    void setSection(const QString &section) { d->section = section; }
    void setKey(const QString &key) { d->key = key; }
    void setField(const QString &field, const Value &value) { d->fields.set(field, value); }
    void setFields(const Fields &fields) { d->fields = fields; }
    void setOrigin(const Origin &origin) { d->origin = origin; }
    void setHome(const QString &home) { d->home = home; }

    /// Same id, type, parent, section, key and fields. Origin and home are where, not what.
    friend bool operator==(const Record &a, const Record &b);

private:
    QSharedDataPointer<RecordData> d;
};

/// "person", "system", "container", "component", "code", "element".
QString toString(Level level);
/// "element", "relationship", "view"... as written in `for:`.
QString toString(RecordType type);
/// The section of an element of this level: "people", "systems", "containers", "components", "code", "elements".
QString sectionOf(Level level);

}  // namespace lintel

Q_DECLARE_TYPEINFO(lintel::Record, Q_RELOCATABLE_TYPE);
