// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"
#include "model/base/limits.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

bool isStepNumber(const QString &order)
{
    return !order.isEmpty() && order.size() < 6 && std::all_of(order.begin(), order.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void collectEnds(const ValueList &steps, QList<RecordId> &found, int depth)
{
    for (const Value &step : steps) {
        for (const QString &field : {u"from"_s, u"to"_s}) {
            if (const RecordId end = step.value(field).target(); end && !found.contains(end))
                found.append(end);
        }
        for (const auto &[key, inner] : step.map()) {
            if (inner.isList() && depth < limits::yamlDepth)
                collectEnds(inner.list(), found, depth + 1);
        }
    }
}

}  // namespace

bool DslWriter::fitsScope(RecordId id, RecordId scope) const
{
    const Record &element = m_workspace.record(id);
    if (!isWritten(id) || element.type() != RecordType::Element || id == scope)
        return false;
    const Level level = element.level();
    if (level == Level::Person || level == Level::Custom)
        return true;
    if (level == Level::System)
        return !scope || !m_index.isBelow(scope, id);
    if (!scope)
        return false;
    return level == Level::Container || m_workspace.record(scope).level() == Level::Container;
}

// The view's own where its steps fit into it, else one that they fit into, else the one where most are shown.
RecordId DslWriter::dynamicScope(const Record &view) const
{
    QList<RecordId> ends;
    collectEnds(view.value(u"steps").list(), ends, 0);
    ends.removeIf([this](RecordId id) { return !isWritten(id); });
    QList<RecordId> candidates{view.target(u"of"), RecordId{}};
    for (const RecordId id : std::as_const(ends)) {
        for (const RecordId above : m_index.ancestors(id)) {
            if (!candidates.contains(above))
                candidates.append(above);
        }
    }
    candidates.removeIf([this](RecordId id) {
        const Level level = m_workspace.record(id).level();
        return id && (!isWritten(id) || (level != Level::System && level != Level::Container));
    });
    RecordId best;
    qsizetype most = -1;
    for (const RecordId candidate : std::as_const(candidates)) {
        const qsizetype count = std::count_if(ends.begin(), ends.end(), [&](RecordId id) { return fitsScope(id, candidate); });
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

void DslWriter::steps(DslText &out, const Record &view)
{
    const ValueList &list = view.value(u"steps").list();
    m_shownSteps.clear();
    stepLines(out, list, view, 0);
    static const QStringList plain = {u"from"_s, u"to"_s, u"description"_s};
    const bool same = std::all_of(list.begin(), list.end(), [&](const Value &step) {
        const ValueMap &map = step.map();
        const Ends ends(step.value(u"from").target(), step.value(u"to").target());
        return map.size() == 3 && map.at(0).first == plain.at(0) && map.at(1).first == plain.at(1) && map.at(2).first == plain.at(2)
            && m_between.value(ends).size() == 1 && expressible(map.at(2).second.text()) == map.at(2).second.text()
            && !map.at(2).second.text().isEmpty() && m_shownSteps.contains(ends) && identifier(ends.first) == m_index.path(ends.first)
            && identifier(ends.second) == m_index.path(ends.second);
    });
    if (!same || list.isEmpty())
        carry(view.id(), u"steps"_s, view.value(u"steps"));
    // Steps are an animation of their own there.
    carryUnless(view, u"animation"_s, {});
}

void DslWriter::stepLines(DslText &out, const ValueList &list, const Record &view, int depth)
{
    if (depth > limits::yamlDepth)
        return;
    for (const Value &step : list) {
        if (step.contains(u"from")) {
            if (!stepLine(out, step, view))
                m_notes.append(Diagnostic::note(
                    u"export.step"_s,
                    u"a step '%1' of the view '%2' is carried, but not shown: it has no relationship, or does not fit its scope"_s,
                    {QString(step.value(u"from").text() % u" -> "_s % step.value(u"to").text()), view.key()}));
            continue;
        }
        for (const auto &[key, inner] : step.map()) {
            if (!inner.isList())
                continue;
            if (key != u"par") {
                stepLines(out, inner.list(), view, depth + 1);
                continue;
            }
            DslText branches;
            for (const Value &branch : inner.list()) {
                DslText lines;
                stepLines(lines, branch.contains(u"from") ? ValueList{branch} : branch.value(u"steps").list(), view, depth + 1);
                if (lines.isEmpty())
                    continue;
                branches.line(u"{"_s);
                branches.indented(lines);
                branches.line(u"}"_s);
            }
            if (branches.isEmpty())
                continue;
            out.line(u"{"_s);
            out.indented(branches);
            out.line(u"}"_s);
        }
    }
}

bool DslWriter::stepLine(DslText &out, const Value &step, const Record &view)
{
    const RecordId from = step.value(u"from").target();
    const RecordId to = step.value(u"to").target();
    const RecordId scope = dynamicScope(view);
    if (!fitsScope(from, scope) || !fitsScope(to, scope) || m_index.isBelow(from, to) || m_index.isBelow(to, from))
        return false;
    // A response is told by there being no relationship of its own, and by the one back having been shown.
    const bool back = !m_pairs.contains({from, to}) && m_pairs.contains({to, from}) && m_shownSteps.contains({to, from});
    if (!m_pairs.contains({from, to}) && !back)
        return false;
    const QString description = expressible(step.value(u"description").text());
    const QString &tag = step.value(u"relationship").text();
    QString start = identifier(from) % u" -> "_s % identifier(to);
    const QList<RecordId> between = m_between.value({from, to});
    for (const RecordId id : between) {
        if (between.size() < 2 || m_workspace.record(id).key() != tag || tag.isEmpty())
            continue;
        if (!m_identifiers.contains(id)) {
            QSet<QString> taken;
            for (const QString &known : std::as_const(m_identifiers))
                taken.insert(known.toLower());
            m_identifiers.insert(id,
                                 freeIdentifier(m_identifiers.value(from) % u"-to-"_s % m_identifiers.value(to) % u'-' % tag, taken, {}));
        }
        start = m_identifiers.value(id);
    }
    m_shownSteps.insert({from, to});
    const Value &properties = step.value(u"properties");
    // Two at the same time have one number there.
    if (const QString order = properties.value(u"structurizr.order").text(); isStepNumber(order))
        start.prepend(order % u": "_s);
    DslText lines;
    if (const QString &address = step.value(u"url").text(); isAddress(address))
        lines.line(u"url "_s % quoted(address));
    DslText own;
    for (const auto &[key, value] : properties.map()) {
        if (isPlainProperty(key, value))
            own.line(quoted(key) % u' ' % quoted(value.text()));
    }
    lines.block(u"properties"_s, own, true);
    out.block(statement(start, {description}), lines);
    return true;
}

}  // namespace lintel::structurizr
