// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/costs/costfunctions.h"

#include "model/costs/costmodel.h"
#include "model/costs/tariff.h"

#include <QtCore/QMap>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

query::Answer answer(const Money &money)
{
    query::Answer result;
    result.kind = query::Answer::Kind::Money;
    result.number = money.amount().toDouble();
    result.text = money.currency();
    return result;
}

query::Answer unknown(const QString &field)
{
    query::Answer result;
    result.missing = field;
    return result;
}

}  // namespace

void addCostFunctions(query::Environment &environment)
{
    const Workspace workspace = *environment.workspace;
    const auto models = std::make_shared<QMap<QString, CostModel>>();
    environment.cost = [workspace, models](RecordId record, const QString &scenario) {
        auto model = models->constFind(scenario);
        if (model == models->cend()) {
            models->insert(scenario, CostModel(workspace, scenario));
            model = models->constFind(scenario);
        }
        for (const RecordDiagnostic &problem : model->problems()) {
            if (problem.diagnostic.code == u"cost.unknown-scenario")
                return unknown(scenario);
        }
        return answer(model->monthlyOf(record));
    };
    environment.budget = [workspace](RecordId record) {
        const Result<Money> budget = Money::parse(workspace.record(record).text(u"budget"));
        const Result<Money> converted = budget.ok() ? Tariff(workspace).converted(*budget) : budget;
        return converted.ok() ? answer(*converted) : unknown(u"budget"_s);
    };
}

}  // namespace lintel
