// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/closures.h"
#include "model/query/program.h"

namespace lintel::query {

/// Evaluates one expression for one subject. Never fails: what cannot be known is unknown, and so is what takes more than
/// limits::expressionSteps.
class Evaluator {
public:
    Evaluator(const Program &program, const Environment &environment, const Answer &self)
        : m_program(program),
          m_environment(environment),
          m_workspace(*environment.workspace),
          m_this(self)
    {
    }
    Answer run() { return evaluate(m_program.root, m_this); }

private:
    using Arguments = std::vector<int>;

    Answer evaluate(int index, const Answer &subject);
    Answer argument(const Instruction &instruction, size_t index, const Answer &subject)
    {
        return evaluate(instruction.arguments[index], subject);
    }
    Answer logic(const Instruction &instruction, const Answer &subject);
    Answer exists(const Instruction &instruction, const Answer &subject);
    Answer mapValue(const Instruction &instruction, const Answer &subject);
    Answer contains(const Answer &set, const Answer &member);
    Answer matches(const Instruction &instruction, const Answer &subject);
    Answer negated(Answer answer) const;
    Answer where(const Instruction &instruction, const Answer &subject);

    Answer quantifier(const Instruction &instruction, const Answer &subject);
    QList<Answer> membersOf(const Answer &set) const;
    Answer anyOrAll(const Instruction &instruction, const QList<Answer> &members);
    Answer count(const Instruction &instruction, const QList<Answer> &members);
    Answer distinct(const Instruction &instruction, const QList<Answer> &members);
    Answer fold(const Instruction &instruction, const QList<Answer> &members);
    Answer each(const Instruction &instruction, const Answer &member);

    Answer relation(const Instruction &instruction, const Answer &subject);
    bool isWithin(RecordId id, RecordId container) const;
    Answer nearest(const Instruction &instruction, const Answer &subject);
    Answer cost(const Instruction &instruction, const Answer &subject);
    Answer budget(const Instruction &instruction, const Answer &subject);
    Answer depth(const Instruction &instruction, const Answer &subject);

    const Program &m_program;
    const Environment &m_environment;
    const Workspace &m_workspace;
    const Answer &m_this;
    int m_steps = 0;
};

}  // namespace lintel::query
