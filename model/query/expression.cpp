// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/expression.h"

#include "model/query/answers.h"
#include "model/query/checker.h"
#include "model/query/compile.h"
#include "model/query/evaluator.h"
#include "model/query/parser.h"

namespace lintel::query {

using namespace Qt::StringLiterals;

Subject subjectOf(RecordType type)
{
    switch (type) {
    case RecordType::Workspace: return Subject::Workspace;
    case RecordType::Element: return Subject::Element;
    case RecordType::Relationship: return Subject::Relationship;
    case RecordType::Environment: return Subject::Environment;
    case RecordType::Node: return Subject::Node;
    case RecordType::Instance: return Subject::Instance;
    case RecordType::View: return Subject::View;
    case RecordType::Team: return Subject::Team;
    case RecordType::Technology: return Subject::Technology;
    case RecordType::Cost: return Subject::Cost;
    case RecordType::Decision: return Subject::Decision;
    default: return Subject::Any;
    }
}

Result<Program> compile(const QString &text, Subject subject, const Workspace &workspace, const QStringList &paramNames, ElementId scope)
{
    const auto syntax = parseSyntax(text);
    if (!syntax)
        return syntax.error();
    const Vocabulary vocabulary(workspace, scope, paramNames);
    return Checker(text, *syntax, subject, vocabulary).run();
}

Answer run(const Program &program, RecordId subject, const Environment &environment)
{
    if (environment.workspace == nullptr)
        return unknown(u"workspace"_s);
    const Answer self = recordAnswer(*environment.workspace, subject);
    return Evaluator(program, environment, self).run();
}

Result<Expression> Expression::parse(const QString &text, Subject subject, const Workspace &workspace, const QStringList &paramNames,
                                     ElementId scope)
{
    auto program = compile(text, subject, workspace, paramNames, scope);
    if (!program)
        return program.error();
    Expression expression;
    expression.m_compiled = std::make_shared<const Compiled>(Compiled{std::move(program).value()});
    return expression;
}

Answer Expression::evaluate(RecordId subject, const Environment &environment) const
{
    return m_compiled ? run(m_compiled->program, subject, environment) : unknown(u"expression"_s);
}

bool Expression::matches(RecordId subject, const Environment &environment) const
{
    return isTrue(evaluate(subject, environment));
}

const QString &Expression::text() const
{
    static const QString none;
    return m_compiled ? m_compiled->program.text : none;
}

QList<ReferenceInText> Expression::references() const
{
    return m_compiled ? m_compiled->program.references : QList<ReferenceInText>();
}

QList<NameInText> Expression::names() const
{
    return m_compiled ? m_compiled->program.names : QList<NameInText>();
}

bool Expression::isCondition() const
{
    return m_compiled && m_compiled->program.type().is(Type::Base::Boolean);
}

}  // namespace lintel::query
