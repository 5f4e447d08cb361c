// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/answers.h"
#include "model/query/checker.h"
#include "model/query/failure.h"
#include "model/workspace/workspaceindex.h"

#include <cmath>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

constexpr int furthest = 32;  // of neighbours

const QStringList &quantifiers()
{
    static const QStringList words = {u"any"_s, u"all"_s, u"none"_s, u"count"_s, u"sum"_s, u"min"_s, u"max"_s, u"distinct"_s};
    return words;
}

const QStringList &functions()
{
    static const QStringList words = {u"within"_s, u"neighbours"_s, u"dependsOn"_s, u"reaches"_s, u"nearest"_s,
                                      u"cost"_s,   u"path"_s,       u"depth"_s,     u"metric"_s};
    return words;
}

bool isNumeric(Type::Base base)
{
    using B = Type::Base;
    return base == B::Any || base == B::Number || base == B::Percent || base == B::Duration || base == B::Size || base == B::Money;
}

}  // namespace

bool Checker::takes(const SyntaxNode &n, size_t least, size_t most)
{
    if (n.children.size() >= least && n.children.size() <= most)
        return true;
    const QString wanted = least == most ? QString::number(least) : QString(QString::number(least) % u" or " % QString::number(most));
    fail(n, u"query.arguments"_s, u"'%1' takes %2 arguments, not %3"_s, {n.text, wanted, QString::number(n.children.size())});
    return false;
}

int Checker::call(const SyntaxNode &n)
{
    const qsizetype known = quantifiers().indexOf(n.text);
    if (known >= 0)
        return takes(n, 1, 2) ? quantifier(n, Quantifier(known)) : -1;
    if (n.text == u"within")
        return takes(n, 1, 2) ? relation(n, Code::Within) : -1;
    if (n.text == u"dependsOn")
        return takes(n, 1, 1) ? relation(n, Code::DependsOn) : -1;
    if (n.text == u"reaches")
        return takes(n, 1, 1) ? relation(n, Code::Reaches) : -1;
    if (n.text == u"neighbours")
        return takes(n, 1, 2) ? neighbours(n) : -1;
    if (n.text == u"nearest")
        return takes(n, 1, 1) ? nearestKind(n) : -1;
    if (n.text == u"cost")
        return takes(n, 1, 1) ? scenarioCost(n) : -1;
    if (n.text == u"path")
        return takes(n, 2, 2) ? shortest(n) : -1;
    if (n.text == u"depth")
        return takes(n, 1, 1) ? depth(n) : -1;
    if (n.text == u"metric")
        return fail(n, u"query.not-available"_s, u"'metric' is not available in this version"_s);
    return fail(unknownWord(n.begin, u"query.unknown-function"_s, u"function"_s, n.text, quantifiers() + functions()));
}

int Checker::quantifier(const SyntaxNode &n, Quantifier quantifier)
{
    const int set = check(n.children.at(0));
    if (set < 0)
        return -1;
    const Type type = typeAt(set);
    const SyntaxNode &first = node(n.children.at(0));
    if (!type.isSet() && !type.isRecord())
        return fail(first, u"query.set"_s, u"'%1' needs a set, '%2' is %3"_s, {n.text, written(first), toString(type)});
    Instruction instruction;
    instruction.code = Code::Quantifier;
    instruction.quantifier = quantifier;
    instruction.arguments = {set};
    if (n.children.size() == 2) {
        const bool counts = quantifier <= Quantifier::Count;
        if (type.isSet() && type.member != Type::Base::Record)
            return fail(first, u"query.set"_s, u"the members of '%1' have no fields"_s, {written(first)}, u"Use 'has' or 'matches'."_s);
        const Subject outer = m_subject;
        m_subject = type.subject;
        const int each = counts ? condition(n.children.at(1)) : check(n.children.at(1));
        m_subject = outer;
        if (each < 0)
            return -1;
        instruction.arguments.push_back(each);
    }
    return quantifierType(n, std::move(instruction));
}

int Checker::quantifierType(const SyntaxNode &n, Instruction instruction)
{
    const Type set = typeAt(instruction.arguments.front());
    const Type member = set.isSet() ? set.memberType() : set;
    const Type each = instruction.arguments.size() == 2 ? typeAt(instruction.arguments.back()) : member;
    switch (instruction.quantifier) {
    case Quantifier::Any:
    case Quantifier::All:
    case Quantifier::None: instruction.type = Type::of(Type::Base::Boolean); break;
    case Quantifier::Count: instruction.type = Type::of(Type::Base::Number); break;
    case Quantifier::Distinct:
        if (each.isSet() || each.is(Type::Base::Map))
            return fail(n, u"query.set"_s, u"'distinct' needs single values, not sets"_s);
        instruction.type = Type::setOf(each);
        break;
    case Quantifier::Sum:
    case Quantifier::Min:
    case Quantifier::Max: {
        const bool dates = instruction.quantifier != Quantifier::Sum && each.is(Type::Base::Date);
        if (!isNumeric(each.base) && !dates)
            return fail(n, u"query.numbers"_s, u"'%1' needs numbers, not %2"_s, {n.text, toString(each)},
                        u"Say of what: %1(SET, FIELD)."_s);
        instruction.type = each;
        break;
    }
    }
    if (instruction.quantifier == Quantifier::All && instruction.arguments.size() == 1)
        return fail(n, u"query.arguments"_s, u"'all' needs a condition"_s, {}, u"Write all(SET, CONDITION)."_s);
    return add(std::move(instruction));
}

// within([E,] X), dependsOn(X), reaches(X)
int Checker::relation(const SyntaxNode &n, Code code)
{
    const bool given = n.children.size() == 2;
    int subject = -1;
    if (given && isField(node(n.children.at(0))))
        subject = check(n.children.at(0));
    else
        subject = given ? reference(n.children.at(0), Subject::Any) : add(Code::Subject, Type::record(m_subject), {});
    if (subject < 0)
        return -1;
    if (!typeAt(subject).isRecord())
        return fail(node(n.children.at(0)), u"query.reference"_s, u"an element is needed here, '%1' is %2"_s,
                    {written(node(n.children.at(0))), toString(typeAt(subject))});
    const int other = reference(n.children.back(), code == Code::Within ? Subject::Any : Subject::Element);
    return add(code, Type::of(Type::Base::Boolean), {subject, other});
}

int Checker::neighbours(const SyntaxNode &n)
{
    Instruction instruction;
    instruction.code = Code::Neighbours;
    instruction.type = Type::of(Type::Base::Boolean);
    instruction.arguments = {add(Code::Subject, Type::record(m_subject), {}), reference(n.children.at(0), Subject::Element)};
    if (n.children.size() == 2) {
        const SyntaxNode &steps = node(n.children.at(1));
        const double value = steps.literal.number;
        const bool whole = steps.op == Op::Literal && steps.literal.kind == Answer::Kind::Number && std::floor(value) == value;
        if (!whole || value < 1 || value > furthest)
            return fail(steps, u"query.depth"_s, u"the depth of 'neighbours' is a number from 1 to %1"_s, {QString::number(furthest)});
        instruction.depth = int(value);
    }
    return add(std::move(instruction));
}

bool Checker::kindWord(int index, KindTest &test)
{
    const SyntaxNode &n = node(index);
    const bool text = n.op == Op::Literal && n.literal.kind == Answer::Kind::Text;
    const QString word = text ? n.literal.text : written(n);
    const Type kinds = Type::of(Type::Base::Kind);
    if (!m_vocabulary.value(kinds, word)) {
        fail(unknownWord(n.begin, u"query.unknown-value"_s, u"kind"_s, word, m_vocabulary.values(kinds)));
        return false;
    }
    noteKind(n, word);
    test = m_vocabulary.kindTest(word);
    return true;
}

int Checker::nearestKind(const SyntaxNode &n)
{
    Instruction instruction;
    instruction.code = Code::Nearest;
    instruction.type = Type::record(Subject::Any);
    if (!kindWord(n.children.at(0), instruction.kinds))
        return -1;
    instruction.arguments = {add(Code::Subject, Type::record(m_subject), {})};
    return add(std::move(instruction));
}

int Checker::scenarioCost(const SyntaxNode &n)
{
    const SyntaxNode &scenario = node(n.children.at(0));
    const bool text = scenario.op == Op::Literal && scenario.literal.kind == Answer::Kind::Text;
    const QString word = text ? scenario.literal.text : written(scenario);
    const Workspace &workspace = m_vocabulary.workspace();
    const RecordId named = workspace.index().named(RecordType::Scenario, word);
    if (!named) {
        QStringList known;
        const QList<RecordId> scenarios = workspace.all(RecordType::Scenario);
        for (const RecordId id : scenarios)
            known.append(workspace.record(id).key());
        return fail(unknownWord(scenario.begin, u"query.unknown-value"_s, u"scenario"_s, word, known));
    }
    noteRecord(scenario, word, named);
    Instruction instruction;
    instruction.code = Code::Cost;
    instruction.type = Type::of(Type::Base::Money);
    instruction.literal = textAnswer(word);
    instruction.arguments = {add(Code::Subject, Type::record(m_subject), {})};
    return add(std::move(instruction));
}

// depth(SET): how many relationships follow one another, beginning with one of the set, while they are of its kind.
int Checker::depth(const SyntaxNode &n)
{
    const int set = check(n.children.at(0));
    if (set < 0)
        return -1;
    const Type &type = typeAt(set);
    if (!type.isSet() || type.member != Type::Base::Record || type.subject != Subject::Relationship)
        return fail(n, u"query.set"_s, u"'depth' needs a set of relationships, not %1"_s, {toString(type)},
                    u"Write depth(uses where interaction == sync)."_s);
    return add(Code::Depth, Type::of(Type::Base::Number), {set});
}

int Checker::shortest(const SyntaxNode &n)
{
    const int from = reference(n.children.at(0), Subject::Element);
    const int to = from < 0 ? -1 : reference(n.children.at(1), Subject::Element);
    return add(Code::Shortest, Type::setOf(Subject::Element), {from, to});
}

}  // namespace lintel::query
