// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/checker.h"

#include "model/query/answers.h"
#include "model/query/failure.h"

#include <algorithm>

namespace lintel::query {

using namespace Qt::StringLiterals;

Result<Program> Checker::run()
{
    m_program.text = m_text;
    m_program.root = check(m_syntax.root);
    if (m_error)
        return *m_error;
    return m_program;
}

int Checker::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
    return -1;
}

int Checker::fail(const SyntaxNode &node, const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    return fail(failure(node.begin, code, pattern, arguments, mend));
}

int Checker::add(Instruction instruction)
{
    if (std::any_of(instruction.arguments.begin(), instruction.arguments.end(), [](int argument) { return argument < 0; }))
        return -1;
    m_program.code.push_back(std::move(instruction));
    return int(m_program.code.size()) - 1;
}

int Checker::add(Code code, const Type &type, std::vector<int> arguments)
{
    Instruction instruction;
    instruction.code = code;
    instruction.type = type;
    instruction.arguments = std::move(arguments);
    return add(std::move(instruction));
}

int Checker::constant(const Answer &literal, const Type &type)
{
    Instruction instruction;
    instruction.literal = literal;
    instruction.type = type;
    return add(std::move(instruction));
}

int Checker::check(int index)
{
    const SyntaxNode &n = node(index);
    switch (n.op) {
    case Op::Literal: return constant(n.literal, typeOf(n.literal));
    case Op::Name: return name(n);
    case Op::Member: {
        const int child = check(n.children.front());
        return child < 0 ? -1 : members(child, n.parts, 0);
    }
    case Op::Call: return call(n);
    case Op::List: return fail(n, u"query.list"_s, u"a list can only stand behind 'in'"_s);
    case Op::Not: return add(Code::Not, Type::of(Type::Base::Boolean), {condition(n.children.front())});
    case Op::Exists: return add(Code::Exists, Type::of(Type::Base::Boolean), {check(n.children.front())});
    case Op::Negate: return negate(n);
    case Op::And:
    case Op::Or: return logic(n);
    case Op::Compare: return compare(n);
    case Op::In: return in(n);
    case Op::Has: return has(n);
    case Op::Matches: return matches(n);
    case Op::Arithmetic: return arithmetic(n);
    case Op::Where: break;
    }
    return where(n);
}

int Checker::condition(int index)
{
    const int checked = check(index);
    if (checked < 0)
        return -1;
    const Type &type = typeAt(checked);
    if (type.is(Type::Base::Boolean) || type.is(Type::Base::Any))
        return checked;
    const QString mend = type.isSet() ? u"Use any(...), all(...), none(...) or count(...)."_s : u"Compare it, or use 'exists'."_s;
    return fail(node(index), u"query.condition"_s, u"a condition is needed here, '%1' is %2"_s, {written(node(index)), toString(type)},
                mend);
}

int Checker::logic(const SyntaxNode &n)
{
    std::vector<int> arguments;
    for (const int child : n.children) {
        arguments.push_back(condition(child));
        if (arguments.back() < 0)
            return -1;
    }
    return add(n.op == Op::And ? Code::And : Code::Or, Type::of(Type::Base::Boolean), std::move(arguments));
}

int Checker::where(const SyntaxNode &n)
{
    const int set = check(n.children.at(0));
    if (set < 0)
        return -1;
    const Type type = typeAt(set);
    if (!type.isSet() || type.member != Type::Base::Record)
        return fail(node(n.children.at(0)), u"query.set"_s, u"'where' needs a set of records before it, '%1' is %2"_s,
                    {written(node(n.children.at(0))), toString(type)});
    const Subject outer = m_subject;
    m_subject = type.subject;
    const int holds = condition(n.children.at(1));
    m_subject = outer;
    return add(Code::Where, type, {set, holds});
}

int Checker::negate(const SyntaxNode &n)
{
    const int operand = check(n.children.front());
    if (operand < 0)
        return -1;
    const Type type = typeAt(operand);
    const Type::Base base = type.base;
    const bool numeric = base == Type::Base::Number || base == Type::Base::Percent || base == Type::Base::Duration
        || base == Type::Base::Size || base == Type::Base::Money || base == Type::Base::Any;
    if (!numeric)
        return fail(n, u"query.arithmetic"_s, u"%1 has no negative"_s, {toString(type)});
    return add(Code::Negate, type, {operand});
}

namespace {

bool isScaled(Type::Base base)
{
    return base == Type::Base::Duration || base == Type::Base::Size || base == Type::Base::Money;
}

bool isFactor(Type::Base base)
{
    return base == Type::Base::Number || base == Type::Base::Percent;
}

bool isPeriod(const QString &word)
{
    static const QStringList periods = {u"hour"_s, u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s};
    return periods.contains(word);
}

// What `a sign b` gives, or nothing when it means nothing.
std::optional<Type::Base> resultOf(Type::Base a, Type::Base b, QChar sign)
{
    using B = Type::Base;
    const bool sum = sign == u'+' || sign == u'-';
    if (a == B::Any || b == B::Any)
        return a == B::Any && sum ? b : B::Any;
    if (isFactor(a) && isFactor(b))
        return a == b && sum ? a : B::Number;
    if (isScaled(a) && a == b && sign != u'*')
        return sum ? a : B::Number;
    if (isScaled(a) && isFactor(b) && !sum)
        return a;
    if (isFactor(a) && isScaled(b) && sign == u'*')
        return b;
    if (a == B::Date && b == B::Duration && sum)
        return B::Date;
    if (a == B::Date && b == B::Date && sign == u'-')
        return B::Duration;
    return std::nullopt;
}

}  // namespace

int Checker::arithmetic(const SyntaxNode &n)
{
    const int left = check(n.children.at(0));
    if (left >= 0 && typeAt(left).is(Type::Base::Money) && isBareWord(n.children.at(1)) && isPeriod(written(node(n.children.at(1)))))
        return fail(n, u"query.period"_s, u"an amount has no period here"_s, {}, u"Costs are those of a month: write 9000 EUR."_s);
    const int right = left < 0 ? -1 : check(n.children.at(1));
    if (right < 0)
        return -1;
    const QChar sign = n.text.front();
    const auto result = resultOf(typeAt(left).base, typeAt(right).base, sign);
    if (!result)
        return fail(n, u"query.arithmetic"_s, u"'%1' means nothing between %2 and %3"_s,
                    {n.text, toString(typeAt(left)), toString(typeAt(right))});
    Instruction instruction;
    instruction.code = Code::Arithmetic;
    instruction.type = Type::of(*result);
    instruction.sign = sign.unicode();
    instruction.arguments = {left, right};
    return add(std::move(instruction));
}

}  // namespace lintel::query
