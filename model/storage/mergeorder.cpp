// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/mergeorder.h"

#include "model/change/mergesequence.h"
#include "model/workspace/schema.h"

#include <QtCore/QHash>

namespace lintel {

namespace {

using Section = std::pair<RecordId, QString>;

QHash<Section, Tokens> bySection(const Workspace &workspace, QList<Section> *inOrder)
{
    QHash<Section, Tokens> sections;
    for (const RecordId id : workspace.order()) {
        if (id == Workspace::rootId)
            continue;
        const Section section(workspace.record(id).parent(), workspace.record(id).section());
        Tokens &tokens = sections[section];
        if (tokens.isEmpty() && inOrder)
            inOrder->append(section);
        tokens.append(int(id.number));
    }
    return sections;
}

}  // namespace

Workspace orderedLike(const Workspace &wanted, const Workspace &like)
{
    QList<Section> order;
    const QHash<Section, Tokens> here = bySection(wanted, &order);
    const QHash<Section, Tokens> there = bySection(like, nullptr);
    Workspace result;
    result.replace(wanted.root());
    for (const Section &section : order) {
        const Tokens tokens = here.value(section);
        const SectionSpec *spec = sectionSpec(wanted.record(section.first).type(), section.second);
        const bool list = spec && spec->list;
        const auto isKept = [&tokens](int token) { return tokens.contains(token); };
        const auto label = [](int token) { return QString::number(token); };
        const Tokens known = there.value(section);
        const Tokens merged = list || known.isEmpty() || known == tokens ? tokens : mergeOrders(tokens, known, tokens, isKept, label).order;
        for (const int number : merged)
            result.insert(wanted.record(RecordId{quint32(number)}));
    }
    result.reserveIds(wanted.nextId());
    return result;
}

}  // namespace lintel
