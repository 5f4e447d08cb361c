// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/answers.h"
#include "model/query/checker.h"
#include "model/query/failure.h"
#include "model/query/glob.h"

#include "model/base/dictionary.h"

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

Comparison comparisonOf(const QString &sign)
{
    static const QStringList signs = {u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    return Comparison(signs.indexOf(sign));
}

bool isOrdered(Type::Base base)
{
    using B = Type::Base;
    return base == B::Any || base == B::Number || base == B::Percent || base == B::Duration || base == B::Size || base == B::Money
        || base == B::Date || base == B::Text;
}

// The same up to what a value may be written as.
Type::Base family(Type::Base base)
{
    using B = Type::Base;
    if (base == B::Percent)
        return B::Number;
    return base == B::Enum || base == B::Kind ? B::Text : base;
}

bool comparable(const Type &a, const Type &b)
{
    using B = Type::Base;
    if (a.isSet() || b.isSet() || a.is(B::Map) || b.is(B::Map))
        return false;
    if (a.is(B::Any) || b.is(B::Any))
        return true;
    const B left = family(a.base);
    const B right = family(b.base);
    const bool named = (left == B::Record && right == B::Text) || (left == B::Text && right == B::Record);
    return named || left == right;
}

}  // namespace

// A quoted value of a type with few values must be one of them, too.
bool Checker::textFits(const SyntaxNode &n, int side, const Type &type)
{
    const Instruction &literal = m_program.at(side);
    if (literal.code != Code::Constant || literal.literal.kind != Answer::Kind::Text || !type.is(Type::Base::Enum))
        return true;
    if (type.allowed.contains(literal.literal.text))
        return true;
    fail(unknownWord(n.begin, u"query.unknown-value"_s, u"value"_s, literal.literal.text, type.allowed));
    return false;
}

bool Checker::fit(const SyntaxNode &n, int left, int right)
{
    const Type &a = typeAt(left);
    const Type &b = typeAt(right);
    if (!comparable(a, b)) {
        const QString mend = a.isSet() || b.isSet() ? u"Use 'has', 'in' or any(...)."_s : QString();
        fail(n, u"query.compare"_s, u"%1 cannot be compared with %2"_s, {toString(a), toString(b)}, mend);
        return false;
    }
    const Instruction &first = m_program.at(left);
    const Instruction &second = m_program.at(right);
    if (a.is(Type::Base::Money) && b.is(Type::Base::Money) && first.code == Code::Constant && second.code == Code::Constant
        && first.literal.text != second.literal.text) {
        fail(n, u"query.currency"_s, u"%1 cannot be compared with %2"_s, {first.literal.text, second.literal.text});
        return false;
    }
    return textFits(n, right, a) && textFits(n, left, b);
}

int Checker::compare(const SyntaxNode &n)
{
    const int leftIndex = n.children.at(0);
    const int rightIndex = n.children.at(1);
    int left = -1;
    int right = -1;
    if (isBareWord(leftIndex) && !isField(node(leftIndex)) && isField(node(rightIndex))) {
        right = check(rightIndex);
        left = right < 0 ? -1 : valueOrCheck(leftIndex, Type(typeAt(right)));
    } else {
        left = check(leftIndex);
        right = left < 0 ? -1 : valueOrCheck(rightIndex, Type(typeAt(left)));
    }
    if (left < 0 || right < 0)
        return -1;
    noteText(leftIndex, right);
    noteText(rightIndex, left);
    const Comparison comparison = comparisonOf(n.text);
    const bool ordered = comparison != Comparison::Equal && comparison != Comparison::NotEqual;
    if (ordered && !(isOrdered(typeAt(left).base) && isOrdered(typeAt(right).base)))
        return fail(n, u"query.order"_s, u"%1 has no order"_s, {toString(isOrdered(typeAt(left).base) ? typeAt(right) : typeAt(left))},
                    u"Use == or !=."_s);
    if (!ordered && typeAt(left).is(Type::Base::Kind) && m_program.at(right).code == Code::Constant)
        return compareKinds(n, left, right, comparison);
    if (!ordered && typeAt(right).is(Type::Base::Kind) && m_program.at(left).code == Code::Constant)
        return compareKinds(n, right, left, comparison);
    if (!fit(n, left, right))
        return -1;
    Instruction instruction;
    instruction.code = Code::Compare;
    instruction.type = Type::of(Type::Base::Boolean);
    instruction.comparison = comparison;
    instruction.arguments = {left, right};
    return add(std::move(instruction));
}

// `kind == K` holds for what is derived from K.
int Checker::compareKinds(const SyntaxNode &n, int kind, int other, Comparison comparison)
{
    if (!fit(n, kind, other))
        return -1;
    const Instruction &property = m_program.at(kind);
    Instruction instruction;
    instruction.code = Code::KindIs;
    instruction.type = Type::of(Type::Base::Boolean);
    instruction.kinds = m_vocabulary.kindTest(m_program.at(other).literal.text);
    instruction.arguments = property.arguments;
    const int test = add(std::move(instruction));
    return comparison == Comparison::Equal ? test : add(Code::Not, Type::of(Type::Base::Boolean), {test});
}

int Checker::in(const SyntaxNode &n)
{
    const int leftIndex = n.children.at(0);
    const SyntaxNode &list = node(n.children.at(1));
    if (list.op != Op::List && !(isBareWord(n.children.at(1)) && !isField(list))) {
        const int set = check(n.children.at(1));
        if (set < 0)
            return -1;
        const Type type = typeAt(set);
        if (!type.isSet())
            return fail(list, u"query.set"_s, u"'in' needs a set or a list behind it, '%1' is %2"_s, {written(list), toString(type)});
        const int member = valueOrCheck(leftIndex, type.memberType());
        noteText(leftIndex, set);
        return add(Code::In, Type::of(Type::Base::Boolean), {member, set});
    }
    const int left = check(leftIndex);
    if (left < 0)
        return -1;
    const Type type = typeAt(left);
    std::vector<int> tests;
    const std::vector<int> items = list.op == Op::List ? list.children : std::vector<int>{n.children.at(1)};
    for (const int item : items) {
        const int value = valueOrCheck(item, type);
        if (value < 0)
            return -1;
        noteText(item, left);
        if (type.is(Type::Base::Kind) && m_program.at(value).code == Code::Constant) {
            tests.push_back(compareKinds(node(item), left, value, Comparison::Equal));
        } else if (fit(node(item), left, value)) {
            tests.push_back(add(Code::Compare, Type::of(Type::Base::Boolean), {left, value}));
        } else {
            return -1;
        }
    }
    return add(Code::Or, Type::of(Type::Base::Boolean), std::move(tests));
}

int Checker::has(const SyntaxNode &n)
{
    const int set = check(n.children.at(0));
    if (set < 0)
        return -1;
    const Type type = typeAt(set);
    const SyntaxNode &left = node(n.children.at(0));
    if (!type.isSet() && !type.is(Type::Base::Any))
        return fail(left, u"query.set"_s, u"'has' needs a set before it, '%1' is %2"_s, {written(left), toString(type)},
                    u"For a part of a text use: matches \"*part*\"."_s);
    const int member = valueOrCheck(n.children.at(1), type.memberType());
    if (member < 0)
        return -1;
    noteText(n.children.at(1), set);
    if (!comparable(type.memberType(), typeAt(member)))
        return fail(n, u"query.compare"_s, u"a set of such members cannot have %1"_s, {toString(typeAt(member))});
    if (!textFits(node(n.children.at(1)), member, type.memberType()))
        return -1;
    return add(Code::Has, Type::of(Type::Base::Boolean), {set, member});
}

int Checker::matches(const SyntaxNode &n)
{
    const int left = check(n.children.at(0));
    const int pattern = left < 0 ? -1 : valueOrCheck(n.children.at(1), Type::of(Type::Base::Text));
    if (pattern < 0)
        return -1;
    using B = Type::Base;
    const Type &type = typeAt(left);
    const B base = type.isSet() ? type.member : type.base;
    if (base != B::Text && base != B::Enum && base != B::Kind && base != B::Record && base != B::Any)
        return fail(node(n.children.at(0)), u"query.matches"_s, u"'matches' needs a text before it, '%1' is %2"_s,
                    {written(node(n.children.at(0))), toString(type)});
    const SyntaxNode &right = node(n.children.at(1));
    const Instruction &glob = m_program.at(pattern);
    if (!glob.type.is(B::Text) && !glob.type.is(B::Any))
        return fail(right, u"query.matches"_s, u"'matches' needs a pattern behind it"_s, {}, u"Write it in quotes: \"team-*\"."_s);
    if (glob.literal.text.size() > globCharacters)
        return fail(right, u"query.pattern"_s, u"the pattern is longer than %1 characters"_s, {QString::number(globCharacters)});
    return add(Code::Matches, Type::of(B::Boolean), {left, pattern});
}

}  // namespace lintel::query
