// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/rulechecker.h"

#include "model/standards/message.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestKind = 16;

const QStringList &nodeKinds()
{
    static const QStringList kinds = {u"region"_s,        u"zone"_s, u"kubernetes-cluster"_s, u"namespace"_s, u"node-pool"_s, u"network"_s,
                                      u"load-balancer"_s, u"dns"_s,  u"managed-service"_s,    u"vm"_s,        u"device"_s,    u"browser"_s};
    return kinds;
}

// An error in an expression of a rule: the column is that within the expression, so only the rule's place is told.
Diagnostic inRule(const Rule &rule, const QString &key, const Error &error)
{
    return Diagnostic::error(u"pack.bad-expression"_s, u"in '%1' of the rule %2: %3"_s, {key, rule.id, error.what(), error.mend()}, u"%4"_s)
        .at(rule.place);
}

}  // namespace

Finding findingOf(const Rule &rule, RecordId record, QDate today)
{
    Finding finding;
    finding.ruleId = rule.id;
    finding.title = rule.title;
    const bool binds = !rule.since.isValid() || !today.isValid() || rule.since <= today;
    finding.severity = binds ? rule.severity : Severity::Note;
    finding.record = record;
    finding.why = rule.why;
    finding.fix = rule.fix;
    finding.url = rule.url;
    finding.tags = rule.tags;
    finding.message = rule.title;
    return finding;
}

RuleChecker::RuleChecker(const Workspace &workspace, const query::Environment &environment)
    : m_workspace(workspace),
      m_environment(environment)
{
}

// `for` names a type of record, a level of elements, or a kind, whose own `of` leads to one of these.
RecordType RuleChecker::recordTypeOf(const QString &subject) const
{
    QString word = subject;
    for (int i = 0; i < deepestKind; ++i) {
        for (int type = 0; type < recordTypeCount; ++type) {
            if (toString(RecordType(type)) == word)
                return RecordType(type);
        }
        if (nodeKinds().contains(word))
            return RecordType::Node;
        const RecordId kind = m_workspace.index().named(RecordType::Kind, word);
        if (!kind)
            break;
        word = m_workspace.record(kind).text(u"of");
    }
    return RecordType::Element;
}

const RuleChecker::Candidates &RuleChecker::candidates(const QString &subject)
{
    const auto known = m_candidates.constFind(subject);
    if (known != m_candidates.cend())
        return *known;
    Candidates found;
    found.type = recordTypeOf(subject);
    found.records = m_workspace.all(found.type);
    if (toString(found.type) != subject)
        found.records.removeIf([&](RecordId id) { return !isKind(m_workspace, id, subject); });
    return *m_candidates.insert(subject, found);
}

void RuleChecker::check(const ActiveRule &active, Findings &findings, Diagnostics &problems)
{
    m_environment.params = active.params;
    for (const QString &subject : active.rule.subjects)
        checkSubject(active, subject, findings, problems);
}

void RuleChecker::checkSubject(const ActiveRule &active, const QString &subject, Findings &findings, Diagnostics &problems)
{
    const Rule &rule = active.rule;
    const Candidates &found = candidates(subject);
    const query::Subject type = query::subjectOf(found.type);
    const auto parse = [&](const QString &text) { return query::Expression::parse(text, type, m_workspace, active.paramNames); };
    const auto where = parse(rule.where.isEmpty() ? u"true"_s : rule.where);
    const auto require = parse(rule.require);
    const auto message = Message::parse(rule.message.isEmpty() ? rule.title : rule.message, type, m_workspace, active.paramNames);
    if (!where.ok())
        return problems.append(inRule(rule, u"where"_s, where.error()));
    if (!require.ok())
        return problems.append(inRule(rule, u"require"_s, require.error()));
    if (!message.ok())
        return problems.append(inRule(rule, u"message"_s, message.error()));
    for (const RecordId record : found.records) {
        if (!isInStage(rule, record) || (!rule.where.isEmpty() && !where->matches(record, m_environment)))
            continue;
        Finding finding = findingOf(rule, record, m_environment.today);
        if (!isFailure(rule, require->evaluate(record, m_environment), finding))
            continue;
        const QString text = message->text(record, m_environment);
        finding.message = finding.undetermined ? QString(rule.title % u": cannot tell, as '"_s % finding.field % u"' is missing"_s) : text;
        findings.append(finding);
    }
}

bool RuleChecker::isInStage(const Rule &rule, RecordId record) const
{
    if (rule.stages.isEmpty())
        return true;
    const QString stage = effective(m_workspace, record, u"lifecycle").text();
    return rule.stages.contains(stage.isEmpty() ? u"production"_s : stage);
}

bool RuleChecker::isFailure(const Rule &rule, const query::Answer &answer, Finding &finding)
{
    if (answer.kind == query::Answer::Kind::Boolean)
        return !answer.boolean;
    if (answer.kind != query::Answer::Kind::Unknown)
        return false;
    finding.field = answer.missing;
    if (rule.unknown == UnknownAs::Note) {
        finding.undetermined = true;
        finding.severity = Severity::Note;
    }
    return rule.unknown != UnknownAs::Pass;
}

}  // namespace lintel
