// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/builtinchecks.h"

#include "model/base/dictionary.h"
#include "model/costs/costmodel.h"
#include "model/decisions/decisionindex.h"
#include "model/standards/cycles.h"
#include "model/standards/dangling.h"
#include "model/standards/inspections.h"
#include "model/standards/rulechecker.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

/// Runs checks of one rule.
class BuiltinCheck {
public:
    BuiltinCheck(const ActiveRule &active, const CheckContext &context, Findings &findings, Diagnostics &problems)
        : m_rule(active.rule),
          m_active(active),
          m_context(context),
          m_workspace(context.workspace),
          m_findings(findings),
          m_problems(problems)
    {
    }

    void cycle()
    {
        const auto where = query::Expression::parse(m_rule.where.isEmpty() ? u"true"_s : m_rule.where, query::Subject::Relationship,
                                                    m_workspace, m_active.paramNames);
        if (!where.ok()) {
            m_problems.append(
                Diagnostic::error(u"pack.bad-expression"_s, u"in 'where' of the rule %1: %2"_s, {m_rule.id, where.error().what()})
                    .at(m_rule.place));
            return;
        }
        const QList<QList<ElementId>> cycles =
            dependencyCycles(m_workspace, members(), [&](RecordId id) { return where->matches(id, m_context.environment); });
        for (const QList<ElementId> &cycle : cycles) {
            QStringList paths;
            for (const ElementId id : cycle)
                paths.append(m_workspace.index().path(id));
            paths.append(paths.first());
            add(cycle.first(), {}, paths.join(u" -> "_s) % u" is a circle"_s);
        }
    }

    void teamBudget()
    {
        const CostModel costs(m_workspace);
        for (const BudgetUse &use : costs.budgets()) {
            if (m_workspace.record(use.record).type() != RecordType::Team || use.planned <= use.budget)
                continue;
            const QString name = m_workspace.record(use.record).displayName();
            add(use.record, u"budget"_s,
                name % u" plans "_s % use.planned.toDisplayString() % u" a month, with a budget of "_s % use.budget.toDisplayString());
        }
    }

    void shown()
    {
        if (!m_context.options.shown)
            return;
        const QSet<RecordId> shown(m_context.options.shown->begin(), m_context.options.shown->end());
        for (const ElementId id : members()) {
            if (!shown.contains(id))
                add(id, {}, m_workspace.index().path(id) % u" is in no view"_s);
        }
    }

    void scope() { addAll(scopeInspections(m_workspace)); }
    void embeddedView() { addAll(embeddedViewInspections(m_workspace, m_context.options.embedded)); }
    void emptyView() { addAll(emptyViewInspections(m_workspace, m_context.options.emptyViews)); }
    void hiddenMetadata() { addAll(hiddenMetadataInspections(m_workspace)); }
    void dangling() { addAll(danglingReferences(m_workspace)); }
    void step() { addAll(m_context.options.steps); }
    void decision() { addAll(DecisionIndex(m_workspace).problems(m_context.environment.today)); }
    void cost() { addAll(CostModel(m_workspace).problems()); }
    void expired() { addAll(m_context.waivers.expired()); }
    void incomplete() { addAll(m_context.waivers.incomplete()); }

    void unknownRule()
    {
        const ActiveRules &rules = m_context.rules;
        const QStringList known = sortedIds();
        const auto suggest = [&](const QString &id) {
            const QString near = nearest(id, known);
            return near.isEmpty() ? QString() : QString(u"Did you mean "_s % near % u'?');
        };
        for (const QString &name : rules.unknown)
            add(Workspace::rootId, u"standards"_s, u"standards name '"_s % name % u"', which no pack has"_s, suggest(name));
        for (const auto &[rule, waiver] : m_context.waivers.rules()) {
            if (!rules.known.contains(rule))
                add(waiver, u"rule"_s, u"the waiver names the rule '"_s % rule % u"', which no pack has"_s, suggest(rule));
        }
    }

private:
    QStringList sortedIds() const
    {
        QStringList ids(m_context.rules.known.begin(), m_context.rules.known.end());
        ids.sort();
        return ids;
    }

    QList<ElementId> members() const
    {
        QList<ElementId> found = m_workspace.all(RecordType::Element);
        found.removeIf([&](ElementId id) {
            return std::none_of(m_rule.subjects.begin(), m_rule.subjects.end(),
                                [&](const QString &kind) { return isKind(m_workspace, id, kind); });
        });
        return found;
    }

    void add(RecordId record, const QString &field, const QString &message, const QString &fix = {})
    {
        Finding finding = findingOf(m_rule, record, m_context.environment.today);
        finding.field = field;
        finding.message = message;
        if (!fix.isEmpty())
            finding.fix = fix;
        m_findings.append(finding);
    }

    // The rule's severity is the most that its findings are.
    void addAll(const QList<RecordDiagnostic> &diagnostics)
    {
        for (const RecordDiagnostic &found : diagnostics) {
            add(found.record, found.field, found.diagnostic.what(), found.diagnostic.mend());
            Finding &finding = m_findings.last();
            finding.severity = std::min(finding.severity, found.diagnostic.severity);
        }
    }

    void addAll(const QList<Inspection> &inspections)
    {
        for (const Inspection &found : inspections)
            add(found.record, found.field, found.message);
    }

    void addAll(const QList<Waivers::Problem> &problems)
    {
        for (const Waivers::Problem &problem : problems)
            add(problem.waiver, problem.field, problem.message, problem.fix);
    }

    const Rule &m_rule;
    const ActiveRule &m_active;
    const CheckContext &m_context;
    const Workspace &m_workspace;
    Findings &m_findings;
    Diagnostics &m_problems;
};

struct NamedCheck {
    const char16_t *name;
    void (BuiltinCheck::*run)();
};

constexpr std::array checks = {
    NamedCheck{u"cycle", &BuiltinCheck::cycle},
    NamedCheck{u"team-budget", &BuiltinCheck::teamBudget},
    NamedCheck{u"shown", &BuiltinCheck::shown},
    NamedCheck{u"scope", &BuiltinCheck::scope},
    NamedCheck{u"embedded-view", &BuiltinCheck::embeddedView},
    NamedCheck{u"empty-view", &BuiltinCheck::emptyView},
    NamedCheck{u"hidden-metadata", &BuiltinCheck::hiddenMetadata},
    NamedCheck{u"dangling", &BuiltinCheck::dangling},
    NamedCheck{u"step", &BuiltinCheck::step},
    NamedCheck{u"decision", &BuiltinCheck::decision},
    NamedCheck{u"cost", &BuiltinCheck::cost},
    NamedCheck{u"waiver-expired", &BuiltinCheck::expired},
    NamedCheck{u"waiver-incomplete", &BuiltinCheck::incomplete},
    NamedCheck{u"unknown-rule", &BuiltinCheck::unknownRule},
};

Rule ownRule(const QString &id, const QString &title, Severity severity, const QString &check, const QString &why)
{
    Rule rule;
    rule.id = id;
    rule.title = title;
    rule.severity = severity;
    rule.check = check;
    rule.why = why;
    return rule;
}

}  // namespace

Pack ownPack()
{
    Pack pack;
    pack.id = u"lintel"_s;
    pack.name = u"Lintel's own rules"_s;
    pack.rules = {
        ownRule(u"LINT001"_s, u"Every reference names something"_s, Severity::Error, u"dangling"_s,
                u"A reference to nothing is drawn as a stub, and whoever reads the model is misled."_s),
        ownRule(u"LINT002"_s, u"Every step of a view has a relationship behind it"_s, Severity::Warning, u"step"_s,
                u"A dynamic view shows how the model is used; what the model lacks cannot happen."_s),
        ownRule(u"LINT003"_s, u"No waiver has ended"_s, Severity::Warning, u"waiver-expired"_s,
                u"An exception is granted for a time; what it excused counts again."_s),
        ownRule(u"LINT004"_s, u"Every waiver says why, by whom and until when"_s, Severity::Error, u"waiver-incomplete"_s,
                u"An exception that no one answers for is a hole in the standard."_s),
        ownRule(u"LINT005"_s, u"Waivers and settings name rules that exist"_s, Severity::Note, u"unknown-rule"_s,
                u"A rule that is misspelt here is neither waived nor switched off."_s),
        ownRule(u"LINT006"_s, u"Decisions agree with each other"_s, Severity::Error, u"decision"_s,
                u"When two decisions contradict each other, no one knows which one holds."_s),
        ownRule(u"LINT007"_s, u"Every cost can be worked out"_s, Severity::Error, u"cost"_s,
                u"A cost that cannot be worked out is missing in every total."_s),
    };
    return pack;
}

QStringList builtinCheckNames()
{
    QStringList names;
    for (const NamedCheck &check : checks)
        names.append(QString::fromUtf16(check.name));
    return names;
}

void runBuiltinCheck(const ActiveRule &active, const CheckContext &context, Findings &findings, Diagnostics &problems)
{
    for (const NamedCheck &check : checks) {
        if (active.rule.check == QStringView(check.name)) {
            BuiltinCheck run(active, context, findings, problems);
            (run.*check.run)();
            return;
        }
    }
    const QString near = nearest(active.rule.check, builtinCheckNames());
    problems.append(Diagnostic::error(u"pack.unknown-check"_s, u"the rule %1 asks for the check '%2', which there is not"_s,
                                      {active.rule.id, active.rule.check, near}, near.isEmpty() ? QString() : u"Did you mean '%3'?"_s)
                        .at(active.rule.place));
}

}  // namespace lintel
