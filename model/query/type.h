// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"

#include <QtCore/QStringList>

namespace lintel::query {

/// What an expression gives, known before it is evaluated. Any is a parameter's: known when it is evaluated.
struct Type {
    enum class Base : quint8 { Any, Boolean, Number, Text, Duration, Size, Percent, Money, Date, Enum, Kind, Record, Map, Set };
    Base base = Base::Any;
    Base member = Base::Any;         ///< Of a Set.
    Subject subject = Subject::Any;  ///< Of a Record, and of the members of a Set of Record.
    QStringList allowed;             ///< Of an Enum, and of the members of a Set of Enum.

    bool is(Base wanted) const { return base == wanted; }
    bool isRecord() const { return base == Base::Record; }
    bool isSet() const { return base == Base::Set; }
    /// Bare words can be values of it.
    bool isNamed() const { return base == Base::Enum || base == Base::Kind || base == Base::Record; }
    Type memberType() const { return {member, Base::Any, subject, allowed}; }

    static Type record(Subject subject) { return {Base::Record, Base::Any, subject, {}}; }
    static Type setOf(Subject subject) { return {Base::Set, Base::Record, subject, {}}; }
    static Type setOf(const Type &type) { return {Base::Set, type.base, type.subject, type.allowed}; }
    static Type oneOf(const QStringList &allowed) { return {Base::Enum, Base::Any, Subject::Any, allowed}; }
    static Type of(Base base) { return {base, Base::Any, Subject::Any, {}}; }
};

/// "a text", "a duration", "a set"...: for messages.
QString toString(const Type &type);

/// "element", "relationship"...
QString toString(Subject subject);

/// The type of a literal.
Type typeOf(const Answer &literal);

}  // namespace lintel::query
