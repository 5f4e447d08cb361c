// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/limits.h"
#include "model/query/answers.h"
#include "model/query/compare.h"
#include "model/query/evaluator.h"

#include <QtCore/QSet>

#include <algorithm>

namespace lintel::query {

using namespace Qt::StringLiterals;

QList<Answer> Evaluator::membersOf(const Answer &set) const
{
    if (set.kind == Answer::Kind::Set)
        return set.set;
    return set.kind == Answer::Kind::Record ? QList<Answer>{set} : QList<Answer>();
}

Answer Evaluator::quantifier(const Instruction &instruction, const Answer &subject)
{
    const QList<Answer> members = membersOf(argument(instruction, 0, subject));
    m_steps += int(std::min<qsizetype>(members.size(), limits::expressionSteps / 2));
    switch (instruction.quantifier) {
    case Quantifier::Any:
    case Quantifier::All:
    case Quantifier::None: return anyOrAll(instruction, members);
    case Quantifier::Count: return count(instruction, members);
    case Quantifier::Distinct: return distinct(instruction, members);
    default: return fold(instruction, members);
    }
}

Answer Evaluator::each(const Instruction &instruction, const Answer &member)
{
    return instruction.arguments.size() == 2 ? evaluate(instruction.arguments[1], member) : member;
}

Answer Evaluator::anyOrAll(const Instruction &instruction, const QList<Answer> &members)
{
    if (instruction.arguments.size() == 1)
        return truth(members.isEmpty() == (instruction.quantifier == Quantifier::None));
    const bool decides = instruction.quantifier != Quantifier::All;
    Answer result = truth(!decides);
    for (const Answer &member : members) {
        const Answer answer = each(instruction, member);
        if (answer.kind == Answer::Kind::Boolean && answer.boolean == decides) {
            result = answer;
            break;
        }
        if (isUnknown(answer) && !isUnknown(result))
            result = answer;
    }
    return instruction.quantifier == Quantifier::None ? negated(result) : result;
}

Answer Evaluator::count(const Instruction &instruction, const QList<Answer> &members)
{
    if (instruction.arguments.size() == 1)
        return numberAnswer(double(members.size()));
    const auto number =
        std::count_if(members.begin(), members.end(), [&](const Answer &member) { return isTrue(each(instruction, member)); });
    return numberAnswer(double(number));
}

// What is unknown is no value, and so not one of the different values.
Answer Evaluator::distinct(const Instruction &instruction, const QList<Answer> &members)
{
    Answer result;
    result.kind = Answer::Kind::Set;
    QSet<QString> seen;
    for (const Answer &member : members) {
        const Answer value = each(instruction, member);
        const QString same = identity(value);
        if (isUnknown(value) || seen.contains(same))
            continue;
        seen.insert(same);
        result.set.append(value);
    }
    return result;
}

namespace {

Answer::Kind kindOfZero(Type::Base base)
{
    switch (base) {
    case Type::Base::Duration: return Answer::Kind::Duration;
    case Type::Base::Size: return Answer::Kind::Size;
    case Type::Base::Percent: return Answer::Kind::Percent;
    case Type::Base::Money: return Answer::Kind::Money;
    default: return Answer::Kind::Number;
    }
}

}  // namespace

// One unknown member makes the sum, least or greatest unknown; of nothing there is a sum but no least.
Answer Evaluator::fold(const Instruction &instruction, const QList<Answer> &members)
{
    const bool sum = instruction.quantifier == Quantifier::Sum;
    if (members.isEmpty())
        return sum ? numberAnswer(0, kindOfZero(instruction.type.base)) : unknown(u"a member"_s);
    Answer result = each(instruction, members.front());
    const Comparison better = instruction.quantifier == Quantifier::Min ? Comparison::Less : Comparison::Greater;
    for (qsizetype i = 1; i < members.size() && !isUnknown(result); ++i) {
        const Answer next = each(instruction, members.at(i));
        if (sum) {
            result = calculate(u'+', result, next);
            continue;
        }
        const Answer wins = compare(m_workspace, better, next, result);
        if (isUnknown(wins))
            return wins;
        if (isTrue(wins))
            result = next;
    }
    return result;
}

namespace {

// The longest chain of relationships that begins with `first`, each going on from where the one before it ends. On a cycle each
// relationship counts once.
class Chains {
public:
    Chains(const WorkspaceIndex &index, const Workspace &workspace) : m_index(index), m_workspace(workspace) {}

    int longest(RecordId relationship, const std::function<bool(RecordId)> &follows)
    {
        const auto known = m_known.constFind(relationship);
        if (known != m_known.constEnd())
            return *known;
        if (m_level >= limits::expressionDepth * 4)
            return 0;
        m_known.insert(relationship, 0);  // what comes back to itself adds nothing
        ++m_level;
        int best = 0;
        const QList<RecordId> &next = m_index.uses(m_workspace.record(relationship).target(u"to"));
        for (const RecordId candidate : next) {
            if (follows(candidate))
                best = std::max(best, longest(candidate, follows));
        }
        --m_level;
        m_known.insert(relationship, best + 1);
        return best + 1;
    }

private:
    const WorkspaceIndex &m_index;
    const Workspace &m_workspace;
    QHash<RecordId, int> m_known;
    int m_level = 0;
};

}  // namespace

Answer Evaluator::depth(const Instruction &instruction, const Answer &subject)
{
    const Answer set = argument(instruction, 0, subject);
    if (set.kind != Answer::Kind::Set)
        return set;
    const Instruction &source = m_program.at(instruction.arguments.front());
    const auto follows = [&](RecordId relationship) {
        return source.code != Code::Where || isTrue(evaluate(source.arguments[1], recordAnswer(m_workspace, relationship)));
    };
    Chains chains(m_workspace.index(), m_workspace);
    int best = 0;
    for (const Answer &member : set.set)
        best = std::max(best, chains.longest(member.record, follows));
    return numberAnswer(best);
}

}  // namespace lintel::query
