// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/evaluator.h"

#include "model/base/limits.h"
#include "model/query/answers.h"
#include "model/query/compare.h"
#include "model/query/glob.h"
#include "model/query/properties.h"

#include <algorithm>

namespace lintel::query {

using namespace Qt::StringLiterals;

Answer Evaluator::evaluate(int index, const Answer &subject)
{
    if (++m_steps > limits::expressionSteps)
        return unknown(u"time"_s);
    const Instruction &i = m_program.at(index);
    switch (i.code) {
    case Code::Constant: return i.literal;
    case Code::Subject: return subject;
    case Code::This: return m_this;
    case Code::Property: return propertyOf(i.lookup, argument(i, 0, subject), m_environment);
    case Code::MapValue: return mapValue(i, subject);
    case Code::Not: return negated(argument(i, 0, subject));
    case Code::Exists: return exists(i, subject);
    case Code::Negate: return calculate(u'*', argument(i, 0, subject), numberAnswer(-1));
    case Code::And:
    case Code::Or: return logic(i, subject);
    case Code::Compare: return compare(m_workspace, i.comparison, argument(i, 0, subject), argument(i, 1, subject));
    case Code::KindIs: {
        const Answer record = argument(i, 0, subject);
        return isUnknown(record) ? record : truth(isOfKind(i.kinds, m_workspace.record(record.record)));
    }
    case Code::In: return contains(argument(i, 1, subject), argument(i, 0, subject));
    case Code::Has: return contains(argument(i, 0, subject), argument(i, 1, subject));
    case Code::Matches: return matches(i, subject);
    case Code::Arithmetic: return calculate(i.sign, argument(i, 0, subject), argument(i, 1, subject));
    case Code::Where: return where(i, subject);
    case Code::Quantifier: return quantifier(i, subject);
    case Code::Within:
    case Code::Neighbours:
    case Code::DependsOn:
    case Code::Reaches:
    case Code::OnCycle:
    case Code::Shortest: return relation(i, subject);
    case Code::Depth: return depth(i, subject);
    case Code::Nearest: return nearest(i, subject);
    case Code::Cost: return cost(i, subject);
    case Code::Budget: return budget(i, subject);
    case Code::Today: break;
    case Code::Parameter: {
        const auto found = m_environment.params.constFind(i.literal.text);
        return found == m_environment.params.constEnd() ? unknown(u"params." % i.literal.text) : *found;
    }
    }
    Answer today;
    today.kind = m_environment.today.isValid() ? Answer::Kind::Date : Answer::Kind::Unknown;
    today.date = m_environment.today;
    today.missing = today.date.isValid() ? QString() : u"today"_s;
    return today;
}

Answer Evaluator::negated(Answer answer) const
{
    answer.boolean = !answer.boolean;
    return answer;
}

// Three-valued: what decides wins, else unknown wins.
Answer Evaluator::logic(const Instruction &instruction, const Answer &subject)
{
    const bool decides = instruction.code == Code::Or;
    Answer result = truth(!decides);
    for (const int index : instruction.arguments) {
        const Answer answer = evaluate(index, subject);
        if (answer.kind == Answer::Kind::Boolean && answer.boolean == decides)
            return answer;
        if (answer.kind != Answer::Kind::Boolean && !isUnknown(result))
            result = isUnknown(answer) ? answer : unknown(u"true or false"_s);
    }
    return result;
}

Answer Evaluator::exists(const Instruction &instruction, const Answer &subject)
{
    const Instruction &operand = m_program.at(instruction.arguments.front());
    if (operand.code == Code::Property && operand.lookup.property == Property::Field) {
        const Answer record = argument(operand, 0, subject);
        if (isUnknown(record) || !record.record.isValid())
            return truth(false);
        const Value value = fieldOf(operand.lookup, record, m_workspace);
        const bool empty = (value.isScalar() && value.text().isEmpty()) || (value.isList() && value.list().isEmpty())
            || (value.isMap() && value.map().isEmpty());
        return truth(!value.isNull() && !empty);
    }
    const Answer answer = evaluate(instruction.arguments.front(), subject);
    if (answer.kind == Answer::Kind::Set)
        return truth(!answer.set.isEmpty());
    return truth(!isUnknown(answer) && !(answer.kind == Answer::Kind::Text && answer.text.isEmpty()));
}

Answer Evaluator::mapValue(const Instruction &instruction, const Answer &subject)
{
    const Answer record = argument(instruction, 0, subject);
    if (isUnknown(record))
        return record;
    Value value = fieldOf(instruction.lookup, record, m_workspace);
    for (const QString &key : instruction.keys)
        value = Value(value.value(key));
    if (value.isScalar() && !value.text().isEmpty())
        return textAnswer(value.text());
    return unknown(instruction.lookup.field % u'.' % instruction.keys.join(u'.'));
}

Answer Evaluator::contains(const Answer &set, const Answer &member)
{
    if (isUnknown(set))
        return set;
    if (isUnknown(member))
        return member;
    Answer result = truth(false);
    for (const Answer &each : set.set) {
        ++m_steps;
        const Answer same = compare(m_workspace, Comparison::Equal, each, member);
        if (isTrue(same))
            return same;
        if (isUnknown(same) && each.kind == Answer::Kind::Unknown)
            result = same;
    }
    return result;
}

Answer Evaluator::matches(const Instruction &instruction, const Answer &subject)
{
    const Answer left = argument(instruction, 0, subject);
    const Answer pattern = argument(instruction, 1, subject);
    if (isUnknown(left))
        return left;
    if (pattern.kind != Answer::Kind::Text || pattern.text.size() > globCharacters)
        return unknown(u"a pattern"_s);
    const QList<Answer> texts = left.kind == Answer::Kind::Set ? left.set : QList<Answer>{left};
    return truth(std::any_of(texts.begin(), texts.end(), [&](const Answer &text) {
        m_steps += 1 + int(text.text.size() / 64);
        return globMatches(pattern.text, text.toText(m_workspace));
    }));
}

Answer Evaluator::where(const Instruction &instruction, const Answer &subject)
{
    const Answer set = argument(instruction, 0, subject);
    if (set.kind != Answer::Kind::Set)
        return set;
    Answer result;
    result.kind = Answer::Kind::Set;
    for (const Answer &member : set.set) {
        if (isTrue(evaluate(instruction.arguments[1], member)))
            result.set.append(member);
    }
    return result;
}

bool Evaluator::isWithin(RecordId id, RecordId container) const
{
    if (id == container || m_workspace.index().isBelow(id, container))
        return true;
    const RecordType inner = m_workspace.record(id).type();
    const RecordType outer = m_workspace.record(container).type();
    const bool isPlace = outer == RecordType::Environment || outer == RecordType::Node;
    if (inner == RecordType::Instance && outer == RecordType::Element)
        return isWithin(elementOf(m_workspace, id), container);
    if (inner != RecordType::Element || !isPlace)
        return false;
    const QList<RecordId> &instances = m_workspace.index().instancesOf(id);
    return std::any_of(instances.begin(), instances.end(),
                       [&](RecordId instance) { return m_workspace.index().isBelow(instance, container); });
}

Answer Evaluator::relation(const Instruction &instruction, const Answer &subject)
{
    const Answer first = argument(instruction, 0, subject);
    if (isUnknown(first))
        return first;
    const RecordId from = first.record;
    if (instruction.code == Code::OnCycle)
        return truth(closuresOf(m_environment).isOnCycle(elementOf(m_workspace, from)));
    const Answer second = argument(instruction, 1, subject);
    if (isUnknown(second) || !second.record.isValid())
        return isUnknown(second) ? second : unknown(second.text);
    const RecordId to = second.record;
    const RecordId element = elementOf(m_workspace, from);
    switch (instruction.code) {
    case Code::Within: return truth(isWithin(from, to));
    case Code::Neighbours: return truth(closuresOf(m_environment).isNeighbour(element, to, instruction.depth));
    case Code::DependsOn: return truth(dependsOn(m_workspace, element, to));
    case Code::Reaches: return truth(closuresOf(m_environment).reaches(element, to));
    default: return setAnswer(m_workspace, closuresOf(m_environment).shortest(element, to));
    }
}

// Upwards from the record itself; an instance stands on nodes.
Answer Evaluator::nearest(const Instruction &instruction, const Answer &subject)
{
    const Answer from = argument(instruction, 0, subject);
    if (isUnknown(from))
        return from;
    for (RecordId at = from.record; at; at = m_workspace.record(at).parent()) {
        if (isOfKind(instruction.kinds, m_workspace.record(at)))
            return recordAnswer(m_workspace, at);
    }
    return unknown(instruction.kinds.name);
}

Answer Evaluator::cost(const Instruction &instruction, const Answer &subject)
{
    const Answer of = argument(instruction, 0, subject);
    if (!m_environment.cost || isUnknown(of))
        return unknown(u"cost"_s);
    return m_environment.cost(elementOf(m_workspace, of.record), instruction.literal.text);
}

Answer Evaluator::budget(const Instruction &instruction, const Answer &subject)
{
    const Answer of = argument(instruction, 0, subject);
    if (isUnknown(of))
        return of;
    if (m_environment.budget)
        return m_environment.budget(elementOf(m_workspace, of.record));
    Lookup lookup;
    lookup.field = u"budget"_s;
    lookup.fieldType = FieldType::Money;
    return propertyOf(lookup, of, m_environment);
}

}  // namespace lintel::query
