// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/decisionindex.h"

#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool inForce(const QString &status)
{
    return status == u"accepted" || status == u"proposed";
}

}  // namespace

DecisionIndex::DecisionIndex(const Workspace &workspace) : m_workspace(workspace), m_all(workspace.all(RecordType::Decision))
{
    for (const RecordId id : std::as_const(m_all)) {
        const QString &key = m_workspace.record(id).key();
        if (!m_byKey.contains(key))
            m_byKey.insert(key, id);
    }
    const QList<RecordId> linking = m_workspace.all(RecordType::Element) + m_workspace.all(RecordType::Technology);
    for (const RecordId id : linking) {
        const QStringList keys = m_workspace.record(id).value(u"decisions").texts();
        for (const QString &key : keys)
            link(decision(key), id);
    }
    for (const RecordId id : std::as_const(m_all)) {
        const Record &record = m_workspace.record(id);
        const Value &elements = record.value(u"elements");
        link(id, elements.target());
        for (const Value &element : elements.list())
            link(id, element.target());
        const QStringList replaced = record.value(u"supersedes").texts();
        for (const QString &key : replaced) {
            if (const RecordId old = decision(key))
                m_replacedBy[old].append(id);
        }
    }
}

void DecisionIndex::link(RecordId decision, RecordId element)
{
    if (!decision || !element || m_decisions[element].contains(decision))
        return;
    m_decisions[element].append(decision);
    m_elements[decision].append(element);
}

const QList<RecordId> &DecisionIndex::decisionsOf(RecordId record) const
{
    static const QList<RecordId> none;
    const auto found = m_decisions.constFind(record);
    return found == m_decisions.cend() ? none : *found;
}

const QList<ElementId> &DecisionIndex::elementsOf(RecordId decision) const
{
    static const QList<ElementId> none;
    const auto found = m_elements.constFind(decision);
    return found == m_elements.cend() ? none : *found;
}

RecordId DecisionIndex::successor(RecordId decision) const
{
    const QStringList own = m_workspace.record(decision).value(u"superseded-by").texts();
    for (const QString &key : own) {
        if (const RecordId found = this->decision(key))
            return found;
    }
    return m_replacedBy.value(decision).value(0);
}

QList<RecordDiagnostic> DecisionIndex::problems(QDate today) const
{
    QList<RecordDiagnostic> found;
    for (const RecordId id : m_all)
        check(m_workspace.record(id), today, found);
    checkLinks(found);
    return found;
}

void DecisionIndex::check(const Record &record, QDate today, QList<RecordDiagnostic> &found) const
{
    const RecordId first = decision(record.key());
    if (first != record.id()) {
        found.append({record.id(),
                      {},
                      Diagnostic::error(u"decision.duplicate"_s, u"%1 and %2 have the same number"_s,
                                        {m_workspace.record(first).text(u"file"), record.text(u"file")},
                                        u"Give the newer file the next free number."_s)});
        return;
    }
    checkReferences(record, found);
    checkSuccession(record, found);
    const QDate review = QDate::fromString(record.text(u"review-by"), Qt::ISODate);
    if (today.isValid() && review.isValid() && review < today && inForce(record.text(u"status"))) {
        found.append({record.id(), u"review-by"_s,
                      Diagnostic::warning(u"decision.review"_s, u"%1 was to be reviewed by %2"_s, {record.key(), record.text(u"review-by")},
                                          u"Review it, and set a new date or a new status."_s)});
    }
}

void DecisionIndex::checkReferences(const Record &record, QList<RecordDiagnostic> &found) const
{
    const auto unknown = [&](const QString &field, const QString &text, const QString &what) {
        found.append({record.id(), field,
                      Diagnostic::error(u"decision.unknown"_s, u"%1 names the %2 '%3', which does not exist"_s, {record.key(), what, text},
                                        u"Mend or remove the reference."_s)});
    };
    for (const QString &field : {u"supersedes"_s, u"superseded-by"_s, u"amends"_s}) {
        const QStringList keys = record.value(field).texts();
        for (const QString &key : keys) {
            if (!decision(key))
                unknown(field, key, u"decision"_s);
        }
    }
    const Value &elements = record.value(u"elements");
    const ValueList list = elements.isList() ? elements.list() : ValueList{elements};
    for (const Value &element : list) {
        if (element.isScalar() && !element.target())
            unknown(u"elements"_s, element.text(), u"element"_s);
    }
}

void DecisionIndex::checkSuccession(const Record &record, QList<RecordDiagnostic> &found) const
{
    const QString &status = record.text(u"status");
    const RecordId next = successor(record.id());
    const QString nextKey = m_workspace.record(next).key();
    const QStringList own = record.value(u"superseded-by").texts();
    if (status == u"superseded" && !next && own.isEmpty()) {
        found.append({record.id(), u"status"_s,
                      Diagnostic::warning(u"decision.no-successor"_s, u"%1 is superseded, but not by any decision"_s, {record.key()},
                                          u"Say by which: superseded by ADR-NNNN."_s)});
    }
    if (next && inForce(status) && m_workspace.record(next).text(u"status") == u"accepted") {
        found.append({record.id(), u"status"_s,
                      Diagnostic::error(u"decision.not-superseded"_s, u"%1 is %2, although the accepted %3 replaces it"_s,
                                        {record.key(), status, nextKey}, u"Set its status to: superseded by %3."_s)});
    }
    for (const RecordId claimant : m_replacedBy.value(record.id())) {
        if (own.isEmpty() || claimant == next)
            continue;
        found.append({record.id(), u"superseded-by"_s,
                      Diagnostic::error(u"decision.disagree"_s, u"%1 is superseded by %2, yet %3 says that it supersedes %1"_s,
                                        {record.key(), nextKey.isEmpty() ? own.first() : nextKey, m_workspace.record(claimant).key()},
                                        u"Let both name each other."_s)});
    }
    if (isInCycle(record.id())) {
        found.append({record.id(), u"superseded-by"_s,
                      Diagnostic::error(u"decision.cycle"_s, u"%1 is in the end superseded by itself"_s, {record.key()},
                                        u"Remove one of the references, so that the newest decision has no successor."_s)});
    }
}

void DecisionIndex::checkLinks(QList<RecordDiagnostic> &found) const
{
    const QList<RecordId> linking = m_workspace.all(RecordType::Element) + m_workspace.all(RecordType::Technology);
    for (const RecordId id : linking) {
        const QStringList keys = m_workspace.record(id).value(u"decisions").texts();
        for (const QString &key : keys) {
            if (decision(key))
                continue;
            found.append({id, u"decisions"_s,
                          Diagnostic::error(u"decision.unknown"_s, u"'%1' names the decision '%2', which does not exist"_s,
                                            {m_workspace.index().path(id), key}, u"Mend or remove the reference."_s)});
        }
    }
}

// A decision has one successor, so following them either ends or comes round within as many steps as there are decisions.
bool DecisionIndex::isInCycle(RecordId decision) const
{
    RecordId at = successor(decision);
    for (qsizetype steps = m_all.size(); at && steps > 0; --steps) {
        if (at == decision)
            return true;
        at = successor(at);
    }
    return false;
}

}  // namespace lintel
