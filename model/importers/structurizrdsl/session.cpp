// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/session.h"

#include "model/base/dictionary.h"

#include <QtCore/QDir>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepest = 64;
constexpr qint64 mostWork = 100'000'000;
constexpr qsizetype candidates = 5000;  // names that a suggestion is looked for among

}  // namespace

bool isRemote(const QString &path)
{
    return path.startsWith(u"http://"_s, Qt::CaseInsensitive) || path.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

Place Statement::at(qsizetype token) const
{
    return {file, line, token < tokens.size() ? tokens.at(token).column : place.column};
}

void Session::open(Frame frame, const Statement &statement)
{
    if (!statement.opens)
        return;
    if (frames.size() >= deepest) {
        report.error(statement.place, u"dsl.depth"_s, u"blocks are nested more than %1 deep"_s, {QString::number(deepest)});
        report.end();
        return;
    }
    frame.opened = statement.place;
    frames.append(std::move(frame));
}

const Frame *Session::elementFrame() const
{
    for (auto frame = frames.crbegin(); frame != frames.crend(); ++frame) {
        if (frame->context == Context::Element)
            return &*frame;
    }
    return nullptr;
}

int Session::environment() const
{
    for (auto frame = frames.crbegin(); frame != frames.crend(); ++frame) {
        if (frame->environment >= 0)
            return frame->environment;
    }
    return -1;
}

int Session::view() const
{
    for (auto frame = frames.crbegin(); frame != frames.crend(); ++frame) {
        if (frame->view >= 0)
            return frame->view;
    }
    return -1;
}

Named Session::find(const QString &identifier, const std::function<bool(const Named &)> &wanted) const
{
    const auto fits = [&](const Named &named) { return named && (!wanted || wanted(named)); };
    if (identifiers.hierarchical) {
        const Frame *frame = elementFrame();
        const Model &model = draft.model;
        for (int up = frame ? frame->elements.value(0, -1) : -1; up >= 0; up = model.elements[size_t(up)].parent) {
            const Named named = identifiers.find(model.elements[size_t(up)].scope % u'.' % identifier);
            if (fits(named))
                return named;
        }
        if (const int around = environment(); around >= 0) {
            const Named named = identifiers.find(model.environments.at(around).scope % u'.' % identifier);
            if (fits(named))
                return named;
        }
    }
    const Named named = identifiers.find(identifier);
    return fits(named) ? named : Named();
}

int Session::findElement(const QString &identifier) const
{
    if (identifier.compare(u"this", Qt::CaseInsensitive) == 0) {
        if (const Frame *frame = elementFrame())
            return frame->elements.value(0, -1);
    }
    const Named named = find(identifier, [](const Named &n) { return n.type == Named::Type::Element; });
    return named.number;
}

QString Session::fullIdentifier(const QString &identifier) const
{
    if (!identifiers.hierarchical)
        return identifier;
    for (auto frame = frames.crbegin(); frame != frames.crend(); ++frame) {
        if (frame->context == Context::Element)
            return draft.model.elements[size_t(frame->elements.first())].scope % u'.' % identifier;
        if (frame->context == Context::Environment)
            return draft.model.environments.at(frame->environment).scope % u'.' % identifier;
    }
    return identifier;
}

bool Session::name(const Statement &statement, const Named &what)
{
    const QString &identifier = statement.identifier;
    if (identifier.isEmpty())
        return true;
    if (!Identifiers::isName(identifier)) {
        report.error(statement.place, u"dsl.identifier"_s, u"'%1' is no identifier"_s, {identifier},
                     u"Use letters, digits, underscores and dashes, no dash first."_s);
        return false;
    }
    const bool plain = what.type == Named::Type::Relationship;
    if (identifiers.add(plain ? identifier : fullIdentifier(identifier), what))
        return true;
    report.error(statement.place, u"dsl.identifier-taken"_s, u"the identifier '%1' is already in use"_s, {identifier},
                 u"Choose another one."_s);
    return false;
}

void Session::unknown(const Place &place, const QString &what, const QString &identifier, const QStringList &names)
{
    if (!identifier.isEmpty() && report.failed() && broken.contains(identifier.section(u'.', -1).toLower()))
        return;
    const QStringList &all = names.isEmpty() ? identifiers.all() : names;
    if (all.contains(identifier, Qt::CaseInsensitive)) {
        report.error(place, u"dsl.other-kind"_s, u"'%2' is no %1 that could stand here"_s, {what, identifier});
        return;
    }
    const QString near = nearest(identifier, all.size() > candidates ? all.mid(0, candidates) : all);
    report.error(place, u"dsl.unknown"_s, u"the %1 '%2' does not exist"_s, {what, identifier, near},
                 near.isEmpty() ? u"Define it in a line before this one."_s : u"Did you mean '%3'?"_s);
}

void Session::wrongWord(const Statement &statement, qsizetype token, const QString &expected, const QStringList &words)
{
    const QString near = nearest(statement.word(token), words);
    report.error(statement.at(token), u"dsl.word"_s, u"'%1' is not known here, expected: %2"_s, {statement.word(token), expected, near},
                 near.isEmpty() ? QString() : u"Did you mean '%3'?"_s);
}

bool Session::checkForm(const Statement &statement, qsizetype least, qsizetype most, const QString &form)
{
    if (statement.size() >= least && (most < 0 || statement.size() <= most))
        return true;
    const bool few = statement.size() < least;
    const bool oneLine = !few && statement.tokens.at(most).text == u"{" && !statement.tokens.at(most).quoted;
    report.error(statement.at(few ? 0 : most), few ? u"dsl.missing"_s : u"dsl.too-many"_s,
                 few ? u"something is missing, expected: %1"_s : u"'%2' is too much, expected: %1"_s,
                 {form, statement.word(few ? 0 : most)},
                 oneLine ? u"Put what stands between the braces into lines of its own."_s
                         : (few ? QString() : u"Put texts with blanks in quotes."_s));
    return false;
}

bool Session::needsBlock(const Statement &statement, const QString &form)
{
    if (statement.opens)
        return true;
    report.error(statement.place, u"dsl.brace"_s, u"a brace is missing, expected: %1"_s, {form},
                 u"Put the opening brace at the end of this line."_s);
    return false;
}

bool Session::work(qint64 steps)
{
    m_work += steps;
    if (m_work <= mostWork && !draft.model.full)
        return true;
    if (!report.over()) {
        report.error({}, u"dsl.work"_s, u"the workspace is too large: it makes more elements or relationships than can be read"_s, {},
                     u"Import parts of it."_s);
        report.end();
    }
    return false;
}

QString Session::pathFrom(const Statement &statement, const QString &relative)
{
    const QString &file = report.file(statement.file);
    const QString folder = file.contains(u'/') ? file.section(u'/', 0, -2) : QString();
    const QString path = QDir::cleanPath(folder.isEmpty() ? relative : QString(folder % u'/' % relative));
    if (QDir::isRelativePath(relative) && !path.startsWith(u"../"_s) && path != u".." && !relative.contains(u'\\'))
        return path;
    report.error(statement.at(1), u"dsl.path"_s, u"'%1' leads out of the folder of the workspace"_s, {relative},
                 u"Move what it names beneath the folder of the workspace."_s);
    return {};
}

}  // namespace lintel::structurizr::dsl
