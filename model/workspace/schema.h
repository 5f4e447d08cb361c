// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/record.h"

#include <QtCore/QStringList>

namespace lintel {

/// What a field may hold; texts are checked for form when a workspace is read, and typed in the expression language.
enum class FieldType : quint8 {
    String,
    Text,  ///< Markdown, possibly of several lines.
    Boolean,
    Integer,
    Number,
    Percent,
    Duration,
    Size,
    Money,
    Price,  ///< AMOUNT CURRENCY[/UNIT][/TIME]
    Rate,   ///< a number with an optional "/TIME"
    Date,
    Url,
    Color,
    Enum,  ///< one of `allowed`
    Expression,
    Filter,         ///< an entry of include or exclude: a path pattern, a relationship pattern or an expression
    ElementRef,     ///< a reference to an element
    DeploymentRef,  ///< a reference to a node, environment or instance
    AnyRef,         ///< an element or a node/instance (`of` of costs, ends of relationships in deployments)
    TeamRef,
    DecisionRef,
    ViewRef,
    KindRef,
    EnvironmentRef,
    Map,    ///< free map, values kept as they are
    Steps,  ///< of a dynamic view: nested lists; `from` and `to` inside are element references
};

/// One key of a record.
struct FieldSpec {
    QString name;
    FieldType type = FieldType::String;
    bool list = false;    ///< A list of these; a lone scalar is short for a list of one.
    QStringList allowed;  ///< Of an Enum.
    bool inherited = false;
};

/// The keys of a record type in canonical order.
struct RecordSpec {
    RecordType type = RecordType::Workspace;
    QString mainField;  ///< The field that a lone scalar is short for ("to" of uses, "count" of instances, "url" of links); may be empty.
    QList<FieldSpec> fields;
};

/// The schema of format version 1: known once, used by reader, writer, inspector, expressions and documentation.
const RecordSpec &recordSpec(RecordType type);
/// The field of a record type, or null for an unknown (or declared) key.
const FieldSpec *fieldSpec(RecordType type, QStringView name);

/// Where records nest: the section keys that may stand in a record of this type (or at the root), with the type that they hold.
struct SectionSpec {
    QString name;
    RecordType type = RecordType::Element;
    bool list = false;  ///< A list (order matters, no keys) rather than a map by id.
};
const QList<SectionSpec> &sectionsOf(RecordType parent);
const SectionSpec *sectionSpec(RecordType parent, QStringView name);

/// True for a reference type.
bool isReference(FieldType type);

/// True when the text is an id: `[A-Za-z_][A-Za-z0-9_-]*` within the limit.
bool isIdentifier(QStringView text);

}  // namespace lintel
