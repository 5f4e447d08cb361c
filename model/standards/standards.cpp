// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/standards.h"

#include "model/costs/costfunctions.h"
#include "model/decisions/decisionindex.h"
#include "model/standards/builtinchecks.h"
#include "model/standards/packset.h"
#include "model/standards/propertyseverity.h"
#include "model/standards/rulechecker.h"
#include "model/standards/waivers.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

CheckResult check(const Workspace &workspace, const QList<Pack> &packs, const CheckOptions &options)
{
    const Workspace checked = withPackFields(workspace, packs);
    query::Environment environment;
    environment.workspace = &checked;
    environment.today = options.today;
    addCostFunctions(environment);
    const auto decisions = std::make_shared<const DecisionIndex>(checked);
    environment.decisions = [decisions](RecordId id) { return decisions->decisionsOf(id); };

    const ActiveRules rules = activeRules(checked, QList<Pack>{ownPack()} + packs);
    Waivers waivers(checked, environment);
    const CheckContext context{checked, environment, options, waivers, rules};
    RuleChecker checker(checked, environment);
    CheckResult result;
    for (const ActiveRule &active : rules.rules) {
        const qsizetype before = result.findings.size();
        if (active.rule.check.isEmpty())
            checker.check(active, result.findings, result.problems);
        else
            runBuiltinCheck(active, context, result.findings, result.problems);
        if (!active.severities.isEmpty())
            PropertySeverities(checked, active.severities).apply(result.findings, before);
    }
    waivers.apply(result.findings);
    result.rules = rules.rules.size();
    for (const Pack &pack : packs)
        result.problems += pack.notes;
    return result;
}

qsizetype countFrom(const Findings &findings, Severity severity)
{
    return std::count_if(findings.begin(), findings.end(), [severity](const Finding &f) { return !f.waived && f.severity >= severity; });
}

}  // namespace lintel
