// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/steps.h"

#include "model/base/limits.h"
#include "model/diagram/resolvebuild.h"
#include "model/diagram/resolveedges.h"
#include "model/workspace/effective.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

struct Step {
    Value from, to;
    QString description, technology, order;
    bool response = false;
};

/// Flattens nested blocks into numbered steps and the frames around them. A step is numbered by its position; in a block the number of
/// the block goes before, with a letter for each branch: 1, 2a.1, 2a.2, 2b.1, 3.
class StepReader {
public:
    void read(const ValueList &list, const QString &prefix, int depth)
    {
        if (depth > limits::yamlDepth)
            return;
        int position = 0;
        for (const Value &item : list) {
            if (!item.isMap())
                continue;
            const QString number = prefix % QString::number(++position);
            if (!readBlock(item, number, depth))
                readStep(item, number);
        }
    }

    QList<Step> steps;
    QList<SequenceFrame> frames;

private:
    void readStep(const Value &item, const QString &number)
    {
        Step step;
        step.from = item.value(u"from");
        step.to = item.value(u"to");
        step.description = item.value(u"description").text();
        step.technology = item.value(u"technology").text();
        step.response = item.value(u"response").text() == u"true";
        step.order = number;
        steps.append(step);
    }

    bool readBlock(const Value &item, const QString &number, int depth)
    {
        for (const QString &kind : {u"par"_s, u"alt"_s}) {
            if (item.contains(kind)) {
                readBranches(kind, item.value(kind).list(), number, depth);
                return true;
            }
        }
        for (const QString &kind : {u"opt"_s, u"loop"_s}) {
            if (item.contains(kind)) {
                const qsizetype frame = open(kind, depth);
                readBranch(frame, item.value(kind).text(), item.value(u"steps").list(), QString(number % u'.'), depth);
                return true;
            }
        }
        return false;
    }

    void readBranches(const QString &kind, const ValueList &branches, const QString &number, int depth)
    {
        const qsizetype frame = open(kind, depth);
        int letter = 0;
        for (const Value &branch : branches) {
            const ValueList &list = branch.isList() ? branch.list() : branch.value(u"steps").list();
            QString guard;
            for (const QString &key : {u"if"_s, u"else"_s, u"name"_s}) {
                if (guard.isEmpty() && branch.contains(key))
                    guard = branch.value(key).text();
            }
            if (guard.isEmpty() && branch.contains(u"else"_s))
                guard = u"else"_s;
            readBranch(frame, guard, list, QString(number % branchName(letter++) % u'.'), depth);
        }
    }

    void readBranch(qsizetype frame, const QString &guard, const ValueList &list, const QString &prefix, int depth)
    {
        const int first = int(steps.size());
        read(list, prefix, depth + 1);
        frames[frame].branches.append({guard, first, int(steps.size())});
    }

    qsizetype open(const QString &kind, int depth)
    {
        SequenceFrame frame;
        frame.kind = kind;
        frame.depth = depth;
        frames.append(frame);
        return frames.size() - 1;
    }

    // a to z, then aa, ab...
    static QString branchName(int index)
    {
        QString name;
        for (int rest = index; rest >= 0; rest = rest / 26 - 1)
            name.prepend(QChar(u'a' + rest % 26));
        return name;
    }
};

void addBehind(const ResolveShared &shared, ElementId from, ElementId to, bool exact, QList<RecordId> &found)
{
    for (const RecordId relationship : shared.index.uses(from)) {
        const RecordId target = shared.workspace.record(relationship).target(u"to");
        if (exact ? target == to : shared.isWithin(target, to))
            found.append(relationship);
    }
}

Diagnostic missingNote(const Step &step)
{
    return Diagnostic::note(u"view.step-without-relationship"_s, u"step %1 goes from '%2' to '%3', which no relationship does"_s,
                            {step.order, step.from.text(), step.to.text()},
                            u"Add the relationship, or say 'response: true' where the step answers one."_s);
}

int participant(Build &build, const Value &end)
{
    const int node = end.target() ? build.node(end.target()) : -1;
    return node >= 0 ? node : stubNode(build, end.text().isEmpty() ? u"?"_s : end.text());
}

void addStep(Build &build, const Step &step)
{
    Diagram &diagram = build.diagram;
    DiagramEdge edge;
    edge.from = participant(build, step.from);
    edge.to = participant(build, step.to);
    edge.order = step.order;
    edge.response = step.response;
    edge.key = step.order % u": "_s % diagram.nodes.at(edge.from).key % u" -> "_s % diagram.nodes.at(edge.to).key;
    const ElementId from = step.response ? step.to.target() : step.from.target();
    const ElementId to = step.response ? step.from.target() : step.to.target();
    edge.relationships = relationshipsBehind(build.shared, from, to);
    // What a participant does by itself needs no relationship.
    if (edge.relationships.isEmpty() && edge.from != edge.to)
        diagram.notes.append(missingNote(step));
    const RecordId first = edge.relationships.isEmpty() ? RecordId{} : edge.relationships.first();
    const Record &relationship = build.shared.workspace.record(first);
    edge.description = step.description.isEmpty() && !step.response ? relationship.text(u"description") : step.description;
    edge.technology = step.technology;
    if (edge.technology.isEmpty() && first && !step.response)
        edge.technology = effective(build.shared.workspace, first, u"technology").text();
    styleEdge(build, first, edge);
    if (step.response)
        edge.look.style = edge.darkLook.style = LineStyle::Dashed;
    diagram.edges.append(edge);
}

QList<ElementId> participantsOf(const ResolveShared &shared, const QList<Step> &steps)
{
    QList<ElementId> found;
    QSet<ElementId> seen;
    for (const Step &step : steps) {
        for (const ElementId end : {step.from.target(), step.to.target()}) {
            if (shared.workspace.record(end).type() == RecordType::Element && !seen.contains(end)) {
                seen.insert(end);
                found.append(end);
            }
        }
    }
    return found;
}

}  // namespace

QList<RecordId> relationshipsBehind(const ResolveShared &shared, ElementId from, ElementId to)
{
    QList<RecordId> found;
    if (!from || !to)
        return found;
    addBehind(shared, from, to, true, found);
    if (!found.isEmpty())
        return found;
    addBehind(shared, from, to, false, found);
    const QList<ElementId> below = shared.index.descendants(from);
    for (const ElementId inner : below) {
        if (!shared.isWithin(to, from) || !shared.isWithin(inner, to))
            addBehind(shared, inner, to, false, found);
    }
    return found;
}

void buildDynamic(Build &build, ElementId scope)
{
    StepReader reader;
    reader.read(build.view.value(u"steps").list(), {}, 0);
    build.diagram.sequence = build.view.text(u"notation") == u"sequence";
    // Lifelines stand in the order in which they first speak.
    const QList<ElementId> participants = participantsOf(build.shared, reader.steps);
    placeNodes(build, participants,
               build.diagram.sequence ? flatNesting() : elementNesting(build, participants, scope, Level::System, false));
    for (const Step &step : reader.steps)
        addStep(build, step);
    build.diagram.frames = reader.frames;
}

}  // namespace lintel
