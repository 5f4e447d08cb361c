// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/session.h"
#include "model/importers/structurizrdsl/viewbuilder.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

struct Meant {
    int relationship = -1;
    bool response = false;
};

// A relationship from one to the other, or the answer to one that was shown before.
Meant findRelationship(Session &s, int from, int to, const QString &technology)
{
    const QList<int> there = s.draft.model.allBetween(from, to);
    for (const int number : there) {
        if (technology.isEmpty() || s.relationship(number).technology == technology)
            return {number, false};
    }
    const QList<ShownRelationship> &shown = s.openView().relationships;
    s.work(shown.size() / 16);
    const auto before = std::find_if(shown.crbegin(), shown.crend(), [&](const ShownRelationship &step) {
        const Relationship &line = s.relationship(step.relationship);
        return !step.response && line.from == to && line.to == from;
    });
    return before == shown.crend() ? Meant() : Meant{before->relationship, true};
}

bool addEnds(Session &s, const Statement &statement, int from, int to)
{
    ViewBuilder builder(s.draft.model, s.openView());
    s.work(builder.work() / 16);
    for (const int end : {from, to}) {
        if (!builder.add(end, false)) {
            s.report.error(statement.place, u"dsl.not-in-view"_s, u"the element '%1' cannot be added to this view"_s, {s.element(end).name},
                           u"It is of another level, or what it is in, or what is in it, is there already."_s);
            return false;
        }
    }
    return true;
}

void addStep(Session &s, const Statement &statement, const Meant &meant, const QString &order, const QString &description)
{
    const Relationship &line = s.relationship(meant.relationship);
    const bool added = meant.response ? addEnds(s, statement, line.to, line.from) : addEnds(s, statement, line.from, line.to);
    if (!added)
        return;
    Frame &around = s.top();
    around.ownLines = true;
    around.reached = std::max(around.reached, ++around.order);
    ShownRelationship step;
    step.relationship = meant.relationship;
    step.response = meant.response;
    step.description = description;
    step.order = order.isEmpty() ? QString::number(around.order) : order;
    s.openView().relationships.append(step);
    Frame frame;
    frame.context = Context::Step;
    frame.view = s.view();
    frame.relationships = {int(s.openView().relationships.size()) - 1};
    s.open(frame, statement);
}

// A technology that a step gives chooses among the relationships between the two.
void tellMissing(Session &s, const Statement &statement, qsizetype first, const QList<int> &others)
{
    const QStringList ends = {statement.word(first), statement.word(first + 2)};
    if (others.isEmpty()) {
        s.report.error(statement.at(first), u"dsl.no-relationship-model"_s, u"the model has no relationship between '%1' and '%2'"_s, ends,
                       u"Add it to the model."_s);
        return;
    }
    QStringList known;
    for (const int other : others) {
        const QString &technology = s.relationship(other).technology;
        known.append(technology.isEmpty() ? u"none"_s : QString(u'\'' % technology % u'\''));
    }
    s.report.error(statement.at(first + 4), u"dsl.no-relationship-technology"_s,
                   u"the relationship between '%1' and '%2' has not the technology '%3', but %4"_s,
                   ends + QStringList{statement.word(first + 4), known.join(u", "_s)}, u"Leave the technology of the step out."_s);
}

void readArrow(Session &s, const Statement &statement, qsizetype first, const QString &order)
{
    if (!s.checkForm(statement, first + 3, first + 5, u"[order:] <identifier> -> <identifier> [description] [technology]"_s))
        return;
    const int from = s.findElement(statement.word(first));
    const int to = s.findElement(statement.word(first + 2));
    if (from < 0)
        s.unknown(statement.at(first), u"source element"_s, statement.word(first));
    if (to < 0)
        s.unknown(statement.at(first + 2), u"destination element"_s, statement.word(first + 2));
    if (from < 0 || to < 0)
        return;
    const Meant meant = findRelationship(s, from, to, statement.word(first + 4));
    if (meant.relationship < 0) {
        tellMissing(s, statement, first, s.draft.model.allBetween(from, to));
        return;
    }
    addStep(s, statement, meant, order, statement.word(first + 3));
}

void openParallel(Session &s, const Statement &statement)
{
    Frame frame;
    frame.context = Context::Parallel;
    frame.view = s.view();
    frame.order = s.top().order;
    frame.reached = frame.order;
    frame.done = [&s](const Frame &block) {
        Frame &around = s.top();
        around.reached = std::max(around.reached, block.reached);
        // What comes after a block of blocks comes after all of them.
        if (!block.ownLines)
            around.order = block.reached;
    };
    s.open(frame, statement);
}

bool readStepStatement(Session &s, const Statement &statement)
{
    const int step = s.top().relationships.first();
    if (statement.keyword() == u"url") {
        if (s.checkForm(statement, 2, 2, u"url <url>"_s))
            s.openView().relationships[step].url = statement.word(1);
        return true;
    }
    if (statement.keyword() != u"properties" || !s.needsBlock(statement, u"properties {"_s))
        return false;
    Frame frame;
    frame.context = Context::Properties;
    Draft &draft = s.draft;
    frame.pair = [&draft, view = s.view(), step](const QString &n, const QString &v) {
        draft.views[view].relationships[step].properties.set(n, v);
    };
    s.open(frame, statement);
    return true;
}

}  // namespace

bool readDynamicStatement(Session &s, const Statement &statement)
{
    if (s.top().context == Context::Step)
        return readStepStatement(s, statement);
    if (s.view() < 0 || s.openView().type != ViewType::Dynamic)
        return false;
    if (statement.size() == 0) {
        openParallel(s, statement);
        return true;
    }
    const bool ordered = statement.word(0).size() > 1 && statement.word(0).endsWith(u':');
    const QString order = ordered ? statement.word(0).chopped(1) : QString();
    const qsizetype first = ordered ? 1 : 0;
    if (statement.word(first + 1) == u"->") {
        readArrow(s, statement, first, order);
        return true;
    }
    const Named named = s.find(statement.word(first), [](const Named &n) { return n.type == Named::Type::Relationship; });
    if (!named)
        return false;
    if (s.checkForm(statement, first + 1, first + 2, u"[order:] <relationship> [description]"_s))
        addStep(s, statement, {named.number, false}, order, statement.word(first + 1));
    return true;
}

}  // namespace lintel::structurizr::dsl
