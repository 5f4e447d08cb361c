// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/waivers.h"

#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Workspace &workspace, const Record &waiver)
{
    const QString on = waiver.parent() ? workspace.index().path(waiver.parent()) : QString();
    return on.isEmpty() ? waiver.key() : QString(waiver.key() % u" on "_s % on);
}

}  // namespace

Waivers::Waivers(const Workspace &workspace, const query::Environment &environment) : m_workspace(workspace), m_environment(environment)
{
    const QList<RecordId> waivers = workspace.all(RecordType::Waiver);
    for (const RecordId id : waivers)
        read(workspace.record(id));
}

void Waivers::read(const Record &record)
{
    const bool onElement = record.parent().isValid();
    const QString rule = onElement && !record.has(u"rule") ? record.key() : record.text(u"rule");
    if (!rule.isEmpty())
        m_rules.append({rule, record.id()});
    if (!isComplete(record))
        return;
    const QDate until = QDate::fromString(record.text(u"until"), Qt::ISODate);
    if (m_environment.today.isValid() && until < m_environment.today) {
        const QString message = u"the waiver "_s % nameOf(m_workspace, record) % u" ended on "_s % record.text(u"until");
        m_expired.append({record.id(), u"until"_s, message, u"Mend what it excused and remove it, or have it approved anew."_s});
        return;
    }
    m_byRule[rule].append({record.id(), record.parent(), record.text(u"where"), {}});
}

bool Waivers::isComplete(const Record &record)
{
    const qsizetype before = m_incomplete.size();
    const QString name = nameOf(m_workspace, record);
    QStringList needed = {u"reason"_s, u"approver"_s, u"until"_s};
    if (!record.parent())
        needed.append(u"rule"_s);
    for (const QString &field : std::as_const(needed)) {
        if (record.text(field).trimmed().isEmpty()) {
            m_incomplete.append(
                {record.id(), field, u"the waiver "_s % name % u" has no "_s % field, u"Add it; until then the waiver does not hold."_s});
        }
    }
    const QString &until = record.text(u"until");
    if (!until.isEmpty() && !QDate::fromString(until, Qt::ISODate).isValid()) {
        m_incomplete.append({record.id(), u"until"_s, u"the waiver "_s % name % u" holds until '"_s % until % u"', which is no day"_s,
                             u"Write it as 2027-03-31."_s});
    }
    if (record.has(u"where")) {
        const auto where = query::Expression::parse(record.text(u"where"), query::Subject::Any, m_workspace);
        if (!where.ok())
            m_incomplete.append({record.id(), u"where"_s, u"the waiver "_s % name % u": "_s % where.error().what(), where.error().mend()});
    }
    return m_incomplete.size() == before;
}

bool Waivers::covers(Waiver &waiver, RecordId id)
{
    const Record &record = m_workspace.record(id);
    if (waiver.element) {
        const RecordId at = record.type() == RecordType::Relationship ? record.target(u"from") : id;
        if (at != waiver.element && !m_workspace.index().isBelow(at, waiver.element))
            return false;
    }
    if (waiver.where.isEmpty())
        return true;
    const int subject = int(query::subjectOf(record.type()));
    auto compiled = waiver.compiled.find(subject);
    if (compiled == waiver.compiled.end()) {
        auto expression = query::Expression::parse(waiver.where, query::Subject(subject), m_workspace);
        if (!expression.ok())
            return false;
        compiled = waiver.compiled.insert(subject, std::move(expression).value());
    }
    return compiled->matches(id, m_environment);
}

void Waivers::apply(Findings &findings)
{
    for (Finding &finding : findings) {
        const auto candidates = m_byRule.find(finding.ruleId);
        if (candidates == m_byRule.end())
            continue;
        for (Waiver &waiver : *candidates) {
            if (!covers(waiver, finding.record))
                continue;
            const Record &record = m_workspace.record(waiver.id);
            finding.waived = true;
            finding.waiver = waiver.id;
            finding.reason = record.text(u"reason");
            finding.until = record.text(u"until");
            break;
        }
    }
}

}  // namespace lintel
