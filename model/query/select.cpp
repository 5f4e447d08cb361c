// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/answers.h"
#include "model/query/compile.h"
#include "model/query/failure.h"

#include <optional>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

// In the order in which a text is tried as being about them.
constexpr Subject conditionSubjects[] = {Subject::Element,  Subject::Relationship, Subject::Instance, Subject::Node, Subject::View,
                                         Subject::Decision, Subject::Technology,   Subject::Team,     Subject::Cost, Subject::Environment};

QList<Answer> holding(const Program &program, Subject subject, const Environment &environment)
{
    QList<Answer> found;
    const Workspace &workspace = *environment.workspace;
    for (const RecordId id : workspace.order()) {
        if (subjectOf(workspace.record(id).type()) == subject && isTrue(run(program, id, environment)))
            found.append(recordAnswer(workspace, id));
    }
    return found;
}

QList<Answer> answersOf(const Program &program, const Environment &environment)
{
    const Answer answer = run(program, Workspace::rootId, environment);
    return answer.kind == Answer::Kind::Set ? answer.set : QList<Answer>{answer};
}

}  // namespace

Result<QList<Answer>> select(const QString &text, const Environment &environment)
{
    if (environment.workspace == nullptr)
        return failure(0, u"query.workspace"_s, u"there is no workspace to ask"_s);
    QStringList params = environment.params.keys();
    params.sort();
    std::optional<Error> first;
    std::optional<Type> type;
    for (const Subject subject : conditionSubjects) {
        const auto program = compile(text, subject, *environment.workspace, params, {});
        if (program && program->type().is(Type::Base::Boolean))
            return holding(*program, subject, environment);
        if (program && !type)
            type = program->type();
        if (!program && !first)
            first = program.error();
        if (subject != Subject::Element)
            continue;
        // What is no condition on elements may be a question about the workspace as a whole.
        if (const auto whole = compile(text, Subject::Workspace, *environment.workspace, params, {}))
            return answersOf(*whole, environment);
    }
    if (!type)
        return *first;
    return failure(0, u"query.condition"_s, u"this is %1 of each element, not a condition"_s, {toString(*type)},
                   u"Compare it, or ask distinct(elements, ...)."_s);
}

}  // namespace lintel::query
