// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/expressions.h"
#include "model/importers/structurizrdsl/viewbuilder.h"

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

bool showsElements(const View &view)
{
    return view.type != ViewType::Filtered && view.type != ViewType::Image && view.type != ViewType::Dynamic;
}

// Only what may stand in the kind of view at all can be meant by an identifier in it.
void includeOne(Session &s, const Statement &statement, qsizetype token, ViewBuilder &builder, const Found &found, bool expression)
{
    for (const int element : found.elements) {
        if (!builder.add(element) && !expression) {
            s.report.error(statement.at(token), u"dsl.not-in-view"_s, u"the element '%1' cannot be added to this view"_s,
                           {statement.word(token)}, u"It is of another level, or what it is in, or what is in it, is there already."_s);
            return;
        }
    }
    for (const int relationship : found.relationships)
        builder.addRelationship(relationship);
}

void excludeOne(Session &s, const Statement &statement, qsizetype token, ViewBuilder &builder, const Found &found)
{
    qint64 before = builder.work();
    for (const int element : found.elements) {
        if (element == s.openView().scope && builder.has(element)) {
            s.report.error(statement.at(token), u"dsl.scope-excluded"_s, u"'%1' is what the view is about: it cannot be excluded"_s,
                           {statement.word(token)});
            continue;
        }
        builder.remove(element);
        if (!s.work(builder.work() - before))
            return;
        before = builder.work();
    }
    const QSet<int> gone(found.relationships.begin(), found.relationships.end());
    builder.removeRelationships(gone);
}

// In a view of a deployment an element stands for its instances.
Found deployed(const Session &s, const Found &found)
{
    const View &view = s.draft.views.at(s.view());
    if (view.type != ViewType::Deployment)
        return found;
    Found result = found;
    result.elements.clear();
    for (const int element : found.elements) {
        const QList<int> instances = s.draft.model.instancesOf(element, view.environment);
        result.elements += instances.isEmpty() ? QList<int>{element} : instances;
    }
    return result;
}

void readContent(Session &s, const Statement &statement, bool include)
{
    if (!s.checkForm(statement, 2, -1, statement.word(0) % u" <*|identifier|expression> [...]"_s))
        return;
    for (qsizetype i = 1; i < statement.size() && !s.report.over(); ++i) {
        const QString word = statement.word(i);
        View &view = s.openView();
        ViewBuilder builder(s.draft.model, view);
        if (word == u"*" || word == u"*?") {
            if (include)
                builder.addDefault(word == u"*?");
            else
                s.report.error(statement.at(i), u"dsl.expression"_s, u"the expression '%1' is not understood"_s, {word},
                               u"Write element==* to exclude all elements."_s);
        } else {
            const bool expression = isExpression(word);
            const Found found = expression ? evaluate(s, word, statement.at(i)) : deployed(s, evaluateIdentifier(s, word));
            if (!expression && !found.ok)
                s.unknown(statement.at(i), u"element or relationship"_s, word);
            else if (found.ok && include)
                includeOne(s, statement, i, builder, found, expression || found.elements.size() > 1);
            else if (found.ok)
                excludeOne(s, statement, i, builder, found);
        }
        s.work(builder.work());
    }
}

void readLayout(Session &s, const Statement &statement)
{
    static const QHash<QString, QString> directions = {
        {u"tb"_s, u"TopBottom"_s}, {u"bt"_s, u"BottomTop"_s}, {u"lr"_s, u"LeftRight"_s}, {u"rl"_s, u"RightLeft"_s}};
    const QString form = u"autolayout [tb|bt|lr|rl] [rank separation] [node separation]"_s;
    if (!s.checkForm(statement, 1, 6, form))
        return;
    AutoLayout layout;
    if (statement.size() > 1) {
        layout.direction = directions.value(statement.word(1).toLower());
        if (layout.direction.isEmpty())
            s.wrongWord(statement, 1, form);
    }
    int *const numbers[] = {&layout.ranks, &layout.nodes, &layout.edges};
    for (qsizetype i = 2; i < std::min(qsizetype(5), statement.size()); ++i) {
        bool number = false;
        *numbers[i - 2] = statement.word(i).toInt(&number);
        if (!number || *numbers[i - 2] < 0)
            s.report.error(statement.at(i), u"dsl.number"_s, u"'%1' is no whole number"_s, {statement.word(i)});
    }
    if (statement.size() > 5)
        layout.vertices = statement.word(5).compare(u"true"_s, Qt::CaseInsensitive) == 0;
    s.openView().layout = layout;
}

// In a deployment the nodes around come with what they hold.
void appendStep(const Model &model, const ViewBuilder &builder, bool deployment, int element, QSet<int> &seen, QList<int> &step)
{
    for (int it = element; it >= 0; it = deployment ? model.elements[size_t(it)].parent : -1) {
        if (builder.has(it) && !seen.contains(it)) {
            seen.insert(it);
            step.append(it);
        }
    }
}

void readStep(Session &s, const Statement &statement, qsizetype first)
{
    View &view = s.openView();
    const bool deployment = view.type == ViewType::Deployment;
    const ViewBuilder builder(s.draft.model, view);
    QSet<int> seen;
    for (const QList<int> &step : std::as_const(view.animation))
        seen.unite(QSet<int>(step.begin(), step.end()));
    if (!s.work(builder.work() + seen.size()))
        return;
    QList<int> step;
    for (qsizetype i = first; i < statement.size(); ++i) {
        const QString word = statement.word(i);
        const Found found = isExpression(word) ? evaluate(s, word, statement.at(i)) : evaluateIdentifier(s, word);
        if (!isExpression(word) && !found.ok) {
            s.unknown(statement.at(i), u"element"_s, word);
            continue;
        }
        for (const int element : found.elements) {
            QList<int> meant = {element};
            if (deployment && isStatic(s.element(element).kind))
                meant += s.draft.model.instancesOf(element, view.environment);
            for (const int it : std::as_const(meant))
                appendStep(s.draft.model, builder, deployment, it, seen, step);
        }
    }
    if (!step.isEmpty())
        view.animation.append(step);
}

void openList(Session &s, const Statement &statement, Context context)
{
    if (!s.needsBlock(statement, statement.keyword() % u" {"_s))
        return;
    Frame frame;
    frame.context = context;
    if (context == Context::Properties) {
        Draft &draft = s.draft;
        frame.pair = [&draft, view = s.view()](const QString &n, const QString &v) { draft.views[view].properties.set(n, v); };
    }
    s.open(frame, statement);
}

bool readContentStatement(Session &s, const Statement &statement, const QString &keyword)
{
    if (keyword == u"include" || keyword == u"exclude")
        readContent(s, statement, keyword == u"include");
    else if (keyword == u"animation")
        openList(s, statement, Context::Animation);
    else if (keyword == u"animationstep")
        readStep(s, statement, 1);
    else
        return false;
    return true;
}

}  // namespace

bool readViewStatement(Session &s, const Statement &statement)
{
    if (s.top().context == Context::Animation) {
        readStep(s, statement, 0);
        return true;
    }
    if (s.view() < 0)
        return false;
    View &view = s.openView();
    const QString keyword = statement.keyword();
    if (showsElements(view) && readContentStatement(s, statement, keyword))
        return true;
    if (keyword == u"autolayout" && view.type != ViewType::Filtered && view.type != ViewType::Image) {
        readLayout(s, statement);
    } else if (keyword == u"title" || keyword == u"description") {
        if (s.checkForm(statement, 2, 2, keyword % u" <text>"_s))
            (keyword == u"title" ? view.title : view.description) = statement.word(1);
    } else if (keyword == u"default") {
        s.draft.defaultView = view.key;
    } else if (keyword == u"properties") {
        openList(s, statement, Context::Properties);
    } else {
        return false;
    }
    return true;
}

}  // namespace lintel::structurizr::dsl
