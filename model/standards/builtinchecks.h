// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/standards/standards.h"
#include "model/standards/waivers.h"

namespace lintel {

/// What built-in checks work on.
struct CheckContext {
    const Workspace &workspace;
    const query::Environment &environment;
    const CheckOptions &options;
    const Waivers &waivers;
    const ActiveRules &rules;
};

/// The rules of Lintel itself, which hold whatever packs a workspace uses (pack id "lintel"; a workspace may change their severity).
Pack ownPack();

/// Names that `check:` of a rule may have: cycle, team-budget, shown, scope, embedded-view, empty-view, hidden-metadata, dangling, step, decision, cost, waiver-expired, waiver-incomplete,
/// unknown-rule.
QStringList builtinCheckNames();

/// Runs a rule that has a `check`. A problem when there is no such check.
void runBuiltinCheck(const ActiveRule &active, const CheckContext &context, Findings &findings, Diagnostics &problems);

}  // namespace lintel
