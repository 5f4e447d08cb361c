// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/recorddiagnostic.h"
#include "model/workspace/workspace.h"

#include <QtCore/QDate>
#include <QtCore/QHash>

namespace lintel {

/// Which decisions govern which elements: the union of what elements say (`decisions`) and what decisions say (`elements`). Derived from
/// one workspace, which it keeps a copy of; lists are in reading order and hold no one twice.
class DecisionIndex {
public:
    explicit DecisionIndex(const Workspace &workspace);

    /// Of an element, technology or other record itself, not of its ancestors.
    const QList<RecordId> &decisionsOf(RecordId record) const;
    const QList<ElementId> &elementsOf(RecordId decision) const;
    /// The decision with this key, or 0.
    RecordId decision(const QString &key) const { return m_byKey.value(key); }
    /// The decision that replaces it, by either one's word; 0 when there is none.
    RecordId successor(RecordId decision) const;

    /// What does not hold together, decision by decision. Codes: decision.duplicate (two files with one number), decision.unknown (a
    /// reference to no decision or element), decision.no-successor (superseded, by none), decision.not-superseded (another one replaces
    /// it, yet it is still in force), decision.disagree (the two do not name each other), decision.cycle, decision.review (review-by has
    /// passed; needs `today`).
    QList<RecordDiagnostic> problems(QDate today = {}) const;

private:
    void link(RecordId decision, RecordId element);
    void check(const Record &record, QDate today, QList<RecordDiagnostic> &found) const;
    void checkReferences(const Record &record, QList<RecordDiagnostic> &found) const;
    void checkSuccession(const Record &record, QList<RecordDiagnostic> &found) const;
    void checkLinks(QList<RecordDiagnostic> &found) const;
    bool isInCycle(RecordId decision) const;

    Workspace m_workspace;
    QList<RecordId> m_all;
    QHash<QString, RecordId> m_byKey;
    QHash<RecordId, QList<RecordId>> m_decisions;  // looked up by id, never iterated
    QHash<RecordId, QList<ElementId>> m_elements;
    QHash<RecordId, QList<RecordId>> m_replacedBy;  // decisions that say that they supersede it
};

}  // namespace lintel
