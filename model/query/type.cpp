// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/type.h"

namespace lintel::query {

using namespace Qt::StringLiterals;

QString toString(const Type &type)
{
    switch (type.base) {
    case Type::Base::Any: return u"any value"_s;
    case Type::Base::Boolean: return u"true or false"_s;
    case Type::Base::Number: return u"a number"_s;
    case Type::Base::Text: return u"a text"_s;
    case Type::Base::Duration: return u"a duration"_s;
    case Type::Base::Size: return u"a size"_s;
    case Type::Base::Percent: return u"a percentage"_s;
    case Type::Base::Money: return u"an amount of money"_s;
    case Type::Base::Date: return u"a date"_s;
    case Type::Base::Enum: return u"one of " % type.allowed.join(u", "_s);
    case Type::Base::Kind: return u"a kind"_s;
    case Type::Base::Map: return u"a map"_s;
    case Type::Base::Set: return u"a set"_s;
    case Type::Base::Record: break;
    }
    const QString subject = toString(type.subject);
    return (subject.startsWith(u'e') || subject.startsWith(u'i') ? u"an "_s : u"a "_s) + subject;
}

QString toString(Subject subject)
{
    switch (subject) {
    case Subject::Element: return u"element"_s;
    case Subject::Relationship: return u"relationship"_s;
    case Subject::Node: return u"node"_s;
    case Subject::Instance: return u"instance"_s;
    case Subject::View: return u"view"_s;
    case Subject::Team: return u"team"_s;
    case Subject::Technology: return u"technology"_s;
    case Subject::Decision: return u"decision"_s;
    case Subject::Cost: return u"cost"_s;
    case Subject::Workspace: return u"workspace"_s;
    case Subject::Environment: return u"environment"_s;
    case Subject::Api: return u"api"_s;
    case Subject::Any: break;
    }
    return u"record"_s;
}

Type typeOf(const Answer &literal)
{
    switch (literal.kind) {
    case Answer::Kind::Boolean: return Type::of(Type::Base::Boolean);
    case Answer::Kind::Number: return Type::of(Type::Base::Number);
    case Answer::Kind::Text: return Type::of(Type::Base::Text);
    case Answer::Kind::Duration: return Type::of(Type::Base::Duration);
    case Answer::Kind::Size: return Type::of(Type::Base::Size);
    case Answer::Kind::Percent: return Type::of(Type::Base::Percent);
    case Answer::Kind::Money: return Type::of(Type::Base::Money);
    case Answer::Kind::Date: return Type::of(Type::Base::Date);
    case Answer::Kind::Record: return Type::record(Subject::Any);
    case Answer::Kind::Set: return Type::setOf(Subject::Any);
    case Answer::Kind::Unknown: break;
    }
    return {};
}

}  // namespace lintel::query
