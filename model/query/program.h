// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/type.h"
#include "model/workspace/schema.h"

#include <QtCore/QSet>

#include <vector>

namespace lintel::query {

/// What a name of the subject stands for.
enum class Property : quint8 {
    Field,  ///< of the schema, or declared
    Kind,
    Level,
    Name,
    Path,
    Id,
    Tags,
    External,
    Source,
    Target,
    Environment,
    Element,
    ApiField,
    Parent,
    Children,
    Descendants,
    Ancestors,
    Siblings,
    Uses,
    UsedBy,
    Dependencies,
    Dependents,
    Instances,
    Nodes,
    Views,
    Decisions,
    Technologies,
    Apis,
    Costs,
    Elements,
    Relationships,
    Teams,
    Environments,  ///< of the workspace
};

/// A property with what is needed to read it.
struct Lookup {
    Property property = Property::Field;
    Type type;
    QString field;
    FieldType fieldType = FieldType::String;
    bool own = false;  ///< Neither inherited nor a kind's default.
};

enum class Code : quint8 {
    Constant,  ///< `literal`
    Subject,   ///< the member that a condition is about, or the subject
    This,      ///< the subject of the whole expression
    Property,  ///< of a record
    MapValue,  ///< `keys` in a map field of a record
    Not,
    Exists,
    Negate,
    And,
    Or,
    Compare,     ///< two values
    KindIs,      ///< a record against `kinds`
    In,          ///< a value in a set
    Has,         ///< a set has a value
    Matches,     ///< a text or set against a glob
    Arithmetic,  ///< two values; `sign`
    Where,       ///< a set and a condition
    Quantifier,  ///< a set and maybe a condition or value
    Within,      ///< two records
    Neighbours,  ///< two records; `depth`
    DependsOn,   ///< two records
    Reaches,     ///< two records
    OnCycle,     ///< a record
    Shortest,    ///< two records: the elements of the shortest path
    Depth,       ///< a set of relationships
    Nearest,     ///< a record; `kinds`
    Cost,        ///< a record; `literal` is the scenario
    Budget,      ///< a record
    Today,
    Parameter,  ///< `literal` is its name
};

enum class Comparison : quint8 { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
enum class Quantifier : quint8 { Any, All, None, Count, Sum, Min, Max, Distinct };

/// A kind with all that is derived from it, so that asking costs one look-up.
struct KindTest {
    QString name;
    QSet<QString> kinds;
    int recordType = -1;  ///< When the kind is the name of a record type.
    int level = -1;       ///< When it is the name of a level.
};

struct Instruction {
    Code code = Code::Constant;
    Type type;
    std::vector<int> arguments;
    Answer literal;
    Lookup lookup;
    QStringList keys;
    KindTest kinds;
    Comparison comparison = Comparison::Equal;
    Quantifier quantifier = Quantifier::Any;
    char16_t sign = 0;
    int depth = 1;
};

/// A checked expression. Arguments come before what uses them.
struct Program {
    QString text;
    std::vector<Instruction> code;
    int root = -1;
    QList<ReferenceInText> references;
    QList<NameInText> names;

    const Instruction &at(int index) const { return code[size_t(index)]; }
    const Type &type() const { return at(root).type; }
};

struct Expression::Compiled {
    Program program;
};

}  // namespace lintel::query
