// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/session.h"
#include "model/importers/structurizrdsl/viewbuilder.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <numeric>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

struct ViewForm {
    QString keyword, prefix, form;
    ViewType type;
    bool scoped = false;
    qsizetype key = 1;  ///< Place of the key.
};

const QList<ViewForm> &viewForms()
{
    static const QList<ViewForm> forms = {
        {u"custom"_s, u"Custom"_s, u"custom [key] [title] [description] {"_s, ViewType::Custom},
        {u"systemlandscape"_s, u"SystemLandscape"_s, u"systemLandscape [key] [description] {"_s, ViewType::Landscape},
        {u"systemcontext"_s, u"SystemContext"_s, u"systemContext <software system> [key] [description] {"_s, ViewType::Context, true, 2},
        {u"container"_s, u"Container"_s, u"container <software system> [key] [description] {"_s, ViewType::Container, true, 2},
        {u"component"_s, u"Component"_s, u"component <container> [key] [description] {"_s, ViewType::Component, true, 2},
        {u"dynamic"_s, u"Dynamic"_s, u"dynamic <*|software system|container> [key] [description] {"_s, ViewType::Dynamic, true, 2},
        {u"deployment"_s, u"Deployment"_s, u"deployment <*|software system> <environment> [key] [description] {"_s, ViewType::Deployment,
         true, 3},
        {u"filtered"_s, u"Filtered"_s, u"filtered <base key> <include|exclude> <tags> [key] [description]"_s, ViewType::Filtered, false, 4},
        {u"image"_s, u"Image"_s, u"image <*|element> [key] {"_s, ViewType::Image, true, 2}};
    return forms;
}

bool allowsScope(ViewType type, Kind kind)
{
    switch (type) {
    case ViewType::Context:
    case ViewType::Container:
    case ViewType::Deployment: return kind == Kind::System;
    case ViewType::Component: return kind == Kind::Container;
    case ViewType::Dynamic: return kind == Kind::System || kind == Kind::Container;
    default: return true;
    }
}

bool findScope(Session &s, const Statement &statement, const ViewForm &form, View &view)
{
    const QString word = statement.word(1);
    const bool may = form.type == ViewType::Dynamic || form.type == ViewType::Deployment || form.type == ViewType::Image;
    if (word == u"*" && may)
        return true;
    view.scope = s.findElement(word);
    if (view.scope < 0) {
        s.unknown(statement.at(1), form.type == ViewType::Component ? u"container"_s : u"software system"_s, word);
        return false;
    }
    if (allowsScope(form.type, s.element(view.scope).kind))
        return true;
    s.report.error(statement.at(1), u"dsl.scope"_s, u"'%1' cannot be what this view is about, expected: %2"_s, {word, form.form});
    return false;
}

bool findEnvironment(Session &s, const Statement &statement, View &view)
{
    const QString word = statement.word(2);
    const Named named = s.find(word, [](const Named &n) { return n.type == Named::Type::Environment; });
    view.environment = named.number;
    const QList<Environment> &all = s.draft.model.environments;
    for (int i = 0; i < all.size() && view.environment < 0; ++i) {
        if (all.at(i).name == word)
            view.environment = i;
    }
    QStringList names;
    for (const Environment &environment : all)
        names.append({environment.name, environment.identifier});
    names.removeAll(QString());
    if (view.environment < 0)
        s.unknown(statement.at(2), u"deployment environment"_s, word, names);
    return view.environment >= 0;
}

QString generatedKey(const QSet<QString> &taken, const QString &prefix)
{
    for (int i = 1;; ++i) {
        const QString key = prefix % u'-' % QString::number(i).rightJustified(3, u'0');
        if (!taken.contains(key))
            return key;
    }
}

void giveKey(Session &s, const Statement &statement, const ViewForm &form, View &view)
{
    static const QRegularExpression legal(u"^[\\w-]+$"_s);
    view.key = statement.word(form.key);
    QSet<QString> taken;
    for (const View &other : std::as_const(s.draft.views))
        taken.insert(other.key);
    s.work(s.draft.views.size() / 4);
    if (view.key.isEmpty()) {
        view.key = generatedKey(taken, form.prefix);
        view.generatedKey = true;
        return;
    }
    if (!legal.match(view.key).hasMatch()) {
        s.report.error(statement.at(form.key), u"dsl.key"_s, u"'%1' is no key of a view"_s, {view.key},
                       u"Use letters, digits, underscores and dashes."_s);
    } else if (taken.contains(view.key)) {
        s.report.error(statement.at(form.key), u"dsl.key-taken"_s, u"there is a view with the key '%1' already"_s, {view.key},
                       u"Choose another key."_s);
    }
}

bool readFilter(Session &s, const Statement &statement, View &view)
{
    view.base = statement.word(1);
    const QString mode = statement.word(2).toLower();
    if (mode != u"include" && mode != u"exclude") {
        s.wrongWord(statement, 2, u"include, exclude"_s, {u"include"_s, u"exclude"_s});
        return false;
    }
    view.mode = mode == u"include" ? u"Include"_s : u"Exclude"_s;
    for (const QString &tag : statement.word(3).split(u',', Qt::SkipEmptyParts))
        view.tags.append(tag.trimmed());
    const auto base = std::find_if(s.draft.views.cbegin(), s.draft.views.cend(), [&](const View &other) { return other.key == view.base; });
    if (base == s.draft.views.cend()) {
        QStringList keys;
        for (const View &other : std::as_const(s.draft.views))
            keys.append(other.key);
        s.unknown(statement.at(1), u"view"_s, view.base, keys);
        return false;
    }
    if (base->layout) {
        s.report.error(statement.at(1), u"dsl.filtered-layout"_s, u"the view '%1' is laid out automatically: it cannot be filtered"_s,
                       {view.base}, u"Take autolayout out of it."_s);
    } else if (base->type == ViewType::Custom || (base->type > ViewType::Component && base->type != ViewType::Deployment)) {
        s.report.error(statement.at(1), u"dsl.filtered-base"_s, u"the view '%1' is of a kind that cannot be filtered"_s, {view.base},
                       u"Filter a landscape, context, container, component or deployment view."_s);
    }
    return true;
}

void openView(Session &s, const Statement &statement, const ViewForm &form)
{
    const bool custom = form.type == ViewType::Custom;
    const bool filtered = form.type == ViewType::Filtered;
    const qsizetype least = filtered ? 4 : (form.type == ViewType::Deployment ? 3 : (form.scoped ? 2 : 1));
    const qsizetype most = form.key + (form.type == ViewType::Image ? 1 : (custom ? 3 : 2));
    if ((!filtered && !s.needsBlock(statement, form.form)) || !s.checkForm(statement, least, most, form.form) || !s.work(1))
        return;
    View view;
    view.type = form.type;
    view.where = statement.place;
    if (form.scoped && !findScope(s, statement, form, view))
        return;
    if (form.type == ViewType::Deployment && !findEnvironment(s, statement, view))
        return;
    if (filtered && !readFilter(s, statement, view))
        return;
    giveKey(s, statement, form, view);
    if (custom)
        view.title = statement.word(form.key + 1);
    if (form.type != ViewType::Image)
        view.description = statement.word(form.key + (custom ? 2 : 1));
    s.draft.views.append(view);
    Frame frame;
    frame.context = Context::View;
    frame.view = int(s.draft.views.size()) - 1;
    s.open(frame, statement);
}

}  // namespace

bool readViewsStatement(Session &s, const Statement &statement)
{
    const QString keyword = statement.keyword();
    for (const ViewForm &form : viewForms()) {
        if (form.keyword == keyword) {
            openView(s, statement, form);
            return true;
        }
    }
    Frame frame;
    Draft &draft = s.draft;
    if (keyword == u"properties") {
        frame.context = Context::Properties;
        frame.pair = [&draft](const QString &n, const QString &v) { draft.viewProperties.set(n, v); };
    } else if (keyword == u"terminology") {
        frame.context = Context::Terminology;
        frame.pair = [&draft](const QString &n, const QString &v) { draft.terminology.set(n, v); };
    } else if (keyword == u"styles") {
        frame.context = Context::Styles;
    } else if (keyword == u"branding") {
        s.report.note(statement.place, u"dsl.old-word"_s, u"'%1' is an older word that says nothing any more"_s, {keyword});
        frame.context = Context::Ignored;
    } else {
        return false;
    }
    if (s.needsBlock(statement, keyword % u" {"_s))
        s.open(frame, statement);
    return true;
}

void addDefaultViews(Draft &draft)
{
    Model &model = draft.model;
    QSet<QString> taken;
    const auto add = [&](ViewType type, const QString &prefix, int scope, int environment, bool layout) {
        View view;
        view.type = type;
        view.key = generatedKey(taken, prefix);
        view.generatedKey = true;
        view.scope = scope;
        view.environment = environment;
        if (layout)
            view.layout = AutoLayout{u"TopBottom"_s, 100, 50, 50, true};
        ViewBuilder(model, view).addDefault();
        if (type == ViewType::Deployment && view.elements.isEmpty())
            return;
        taken.insert(view.key);
        draft.views.append(view);
    };
    const auto sorted = [&](QList<int> list, Kind kind) {
        list.removeIf([&](int e) { return model.elements[size_t(e)].kind != kind; });
        std::sort(list.begin(), list.end(), [&](int a, int b) { return model.elements[size_t(a)].name < model.elements[size_t(b)].name; });
        return list;
    };
    add(ViewType::Landscape, u"SystemLandscape"_s, -1, -1, false);
    const QList<int> systems = sorted(model.roots, Kind::System);
    for (const int system : systems) {
        add(ViewType::Context, u"SystemContext"_s, system, -1, false);
        const QList<int> containers = sorted(model.elements[size_t(system)].children, Kind::Container);
        if (!containers.isEmpty())
            add(ViewType::Container, u"Container"_s, system, -1, true);
        for (const int container : containers) {
            if (!model.elements[size_t(container)].children.isEmpty())
                add(ViewType::Component, u"Component"_s, container, -1, false);
        }
    }
    QList<int> environments(model.environments.size());
    std::iota(environments.begin(), environments.end(), 0);
    std::sort(environments.begin(), environments.end(),
              [&](int a, int b) { return model.environments.at(a).name < model.environments.at(b).name; });
    for (const int environment : std::as_const(environments)) {
        QSet<int> deployed;
        for (const Element &element : model.elements) {
            if (element.of >= 0 && element.environment == environment)
                deployed.insert(element.kind == Kind::SystemInstance ? element.of : model.elements[size_t(element.of)].parent);
        }
        for (const int system : systems) {
            if (deployed.contains(system))
                add(ViewType::Deployment, u"Deployment"_s, system, environment, false);
        }
        if (deployed.isEmpty())
            add(ViewType::Deployment, u"Deployment"_s, -1, environment, false);
    }
}

}  // namespace lintel::structurizr::dsl
