// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/workspace/workspace.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

#include <functional>
#include <memory>

namespace lintel::query {

class Closures;

/// A value in the language; `Unknown` is a missing field (three-valued logic).
struct Answer {
    enum class Kind : quint8 { Unknown, Boolean, Number, Text, Duration, Size, Percent, Money, Date, Record, Set };
    Kind kind = Kind::Unknown;
    bool boolean = false;
    double number = 0;  ///< Number; milliseconds of a Duration; bytes of a Size; fraction of a Percent; amount of Money.
    QString text;       ///< Text and enum values; currency of Money.
    QDate date;
    RecordId record;
    QList<Answer> set;  ///< In reading order.

    QString missing;  ///< Of Unknown: the field that was missing.
    /// As shown to a person and written to CSV.
    QString toText(const Workspace &workspace) const;
};

/// What an expression is about and what it may use besides the workspace.
struct Environment {
    const Workspace *workspace = nullptr;
    QDate today;                    ///< Given, so that the same input gives the same output.
    QHash<QString, Answer> params;  ///< `params.x`
    /// Cost per month in the workspace's currency of an element with all below it (scenario may be empty), provided by costs.
    std::function<Answer(RecordId, const QString &scenario)> cost;
    std::function<Answer(RecordId)> budget;
    std::function<QList<RecordId>(RecordId)> decisions;  ///< Optional override.

    /// Walks through all relationships, kept from one evaluation to the next; made when needed, and anew when the workspace has changed.
    /// An environment belongs to one thread.
    mutable std::shared_ptr<Closures> closures;
};

/// What the subject of an expression can be: decides which names are fields.
enum class Subject : quint8 {
    Element,
    Relationship,
    Node,
    Instance,
    View,
    Team,
    Technology,
    Decision,
    Cost,
    Workspace,
    Environment,
    Api,  ///< An entry of `apis`.
    Any,
};
Subject subjectOf(RecordType type);

/// A place in an expression's text that names an element, or a node, team, kind or other record: a bare word, or what stands between
/// quotes where the other side of the comparison has such values.
struct ReferenceInText {
    qsizetype begin = 0, length = 0;  ///< Characters, without the quotes.
    RecordId target;                  ///< 0 when it names nothing.
    bool quoted = false;
};

/// A text between quotes that is compared with `group` or `technology`: named as those are, by what people write there.
struct NameInText {
    qsizetype begin = 0, length = 0;  ///< Characters, without the quotes.
    RecordType of = RecordType::Group;
};

/// A checked expression: parsed and typed at load against the workspace's schema (declared fields, kinds, enums, elements). A value, cheap
/// to copy. Pure and total: no loops but quantifiers, no recursion, no I/O; steps are limited.
class Expression {
public:
    /// Errors carry a column (in `where.column`) and a suggestion: "unknown field 'ownr', did you mean 'owner'?". `paramNames`: the params
    /// that `params.x` may name.
    /// References without a dot are looked up from `scope`.
    static Result<Expression> parse(const QString &text, Subject subject, const Workspace &workspace, const QStringList &paramNames = {},
                                    ElementId scope = {});

    /// For one subject.
    Answer evaluate(RecordId subject, const Environment &environment) const;
    /// True only when it is certainly true (unknown counts as false).
    bool matches(RecordId subject, const Environment &environment) const;

    const QString &text() const;
    QList<ReferenceInText> references() const;
    QList<NameInText> names() const;
    /// True when it gives true or false.
    bool isCondition() const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

/// Everything that an expression selects: all elements (and, when the text is about them, other records) for which it holds, in reading
/// order; for an expression that is a set, its members; for a scalar expression a single answer. What `lintel query` prints.
Result<QList<Answer>> select(const QString &text, const Environment &environment);

/// An entry of include or exclude (format, section 5): told apart by its spelling alone.
class Filter {
public:
    enum class Kind : quint8 { Everything, Path, Children, Descendants, Relationships, Expression };
    static Result<Filter> parse(const QString &text, const Workspace &workspace, ElementId scope);

    Kind kind() const;
    const QString &text() const;
    /// Elements it selects, in reading order (Everything: none; the view type decides). For Relationships: none.
    QList<ElementId> elements(const Environment &environment) const;
    /// Whether it selects the record: an element, or in a deployment a node or instance.
    bool matches(RecordId record, const Environment &environment) const;
    /// Of Kind::Relationships: whether the relationship matches (`a -> b`, `* -> secrets.**`, `* -> * where EXPR`).
    bool matchesRelationship(RecordId relationship, const Environment &environment) const;
    /// The same for a line that is drawn for the relationship between two other records, such as instances of its ends.
    bool matchesLine(RecordId relationship, RecordId from, RecordId to, const Environment &environment) const;
    QList<ReferenceInText> references() const;
    QList<NameInText> names() const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

}  // namespace lintel::query
