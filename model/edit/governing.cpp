// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/governing.h"

#include "model/base/slug.h"
#include "model/edit/planner.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QDate>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool saysSo(const Workspace &workspace, const Record &decision, const Record &record)
{
    const QString &key = decision.key();
    const QStringList said = record.value(u"decisions").texts();
    if (said.contains(key))
        return true;
    const ValueList elements = decision.value(u"elements").list();
    return std::any_of(elements.begin(), elements.end(), [&](const Value &value) {
        return value.target() == record.id() || (!value.isReference() && value.text() == workspace.index().path(record.id()));
    });
}

Status checkComplete(const NewWaiver &waiver)
{
    if (waiver.reason.trimmed().isEmpty() || waiver.approver.trimmed().isEmpty())
        return Error::error(u"edit.waiver"_s, u"a waiver says why, and who approved it"_s, {}, u"Give a reason and an approver."_s);
    if (!QDate::fromString(waiver.until, Qt::ISODate).isValid())
        return Error::error(u"edit.waiver-until"_s, u"'%1' is no day"_s, {waiver.until}, u"Write it as 2027-03-31."_s);
    return {};
}

// A name that no waiver has: the rule's and what it is about.
QString freeName(const Workspace &workspace, const QString &rule, RecordId record)
{
    const QString base = slug(rule % u'-' % workspace.index().path(record), 60);
    const QString stem = isIdentifier(base) ? base : QString(u"w-"_s % base);
    QString name = stem;
    for (int number = 2; workspace.index().named(RecordType::Waiver, name); ++number)
        name = stem % u'-' % QString::number(number);
    return name;
}

void replaceOn(Planner &plan, ElementId element, const QString &rule)
{
    const QList<RecordId> known = plan.before().index().children(element, RecordType::Waiver);
    for (const RecordId id : known) {
        if (plan.before().record(id).key() == rule)
            plan.remove(id);
    }
}

}  // namespace

Result<ChangeSet> planLinkDecision(const Workspace &workspace, RecordId decision, const QList<RecordId> &records)
{
    const Record &adr = workspace.record(decision);
    if (adr.type() != RecordType::Decision)
        return Error::error(u"edit.gone"_s, u"the decision is gone"_s);
    Planner plan(workspace);
    for (const RecordId id : records) {
        const Record &record = workspace.record(id);
        if (!fieldSpec(record.type(), u"decisions") || record.type() == RecordType::Workspace) {
            return Error::error(u"edit.link"_s, u"'%1' cannot be linked to a decision"_s, {workspace.index().path(id)},
                                u"Choose elements or technologies."_s);
        }
        if (saysSo(workspace, adr, record))
            continue;
        const Value &known = record.value(u"decisions");
        ValueList links = known.isList() ? known.list() : known.isNull() ? ValueList() : ValueList{known};
        links.append(Value(adr.key()));
        plan.setField(id, u"decisions"_s, Value(links));
    }
    return plan.changes();
}

Result<ChangeSet> planWaive(const Workspace &workspace, RecordId id, const NewWaiver &waiver)
{
    const Record &record = workspace.record(id);
    if (!record.id())
        return Error::error(u"edit.gone"_s, u"what was to be waived is gone"_s);
    if (const Status status = checkComplete(waiver); !status)
        return status.error();
    const RecordId about = record.type() == RecordType::Relationship ? record.target(u"from") : id;
    const bool onElement = workspace.record(about).type() == RecordType::Element;
    Planner plan(workspace);
    // Rules' names with a point, as Lintel's own have, are no keys.
    const bool byRule = onElement && isIdentifier(waiver.rule);
    if (byRule)
        replaceOn(plan, about, waiver.rule);
    Record made({}, RecordType::Waiver, onElement ? about : RecordId(), u"waivers"_s,
                byRule ? waiver.rule : freeName(workspace, waiver.rule, id));
    if (!byRule)
        made.setField(u"rule"_s, Value(waiver.rule));
    if (!onElement)
        made.setField(u"where"_s, Value(QString(u"path == \""_s % workspace.index().path(id) % u'"')));
    made.setField(u"reason"_s, Value(waiver.reason.trimmed()));
    made.setField(u"approver"_s, Value(waiver.approver.trimmed()));
    made.setField(u"until"_s, Value(waiver.until));
    if (!waiver.decision.isEmpty())
        made.setField(u"decision"_s, Value(waiver.decision));
    plan.insert(made);
    return plan.changes();
}

}  // namespace lintel
