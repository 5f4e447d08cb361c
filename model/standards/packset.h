// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/query/expression.h"
#include "model/standards/pack.h"

#include <QtCore/QSet>

namespace lintel {

/// A pack that a workspace names under `standards`.
struct PackReference {
    QString id;
    QString file;  ///< Relative path, or empty for a shipped pack.
};
QList<PackReference> packReferences(const Workspace &workspace);

/// A rule as a workspace has it: severity changed or switched off, parameters set.
struct ActiveRule {
    Rule rule;
    QString pack;
    QHash<QString, query::Answer> params;
    QStringList paramNames;
    QString severities = {};  ///< As of the pack.
};

/// The rules of packs, in their order, with a workspace's own word on them: `standards: {PACK: {params: {...}, rules: {ID: off}}}`.
struct ActiveRules {
    QList<ActiveRule> rules;
    QSet<QString> known;  ///< Ids of all rules, of those switched off too.
    QStringList unknown;  ///< Ids and parameters that the workspace names and no pack has.
};
ActiveRules activeRules(const Workspace &workspace, const QList<Pack> &packs);

/// The workspace with the fields that the packs declare, where it does not declare them itself, so that expressions may use them.
Workspace withPackFields(const Workspace &workspace, const QList<Pack> &packs);

}  // namespace lintel
