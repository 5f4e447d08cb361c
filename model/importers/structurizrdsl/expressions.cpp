// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/expressions.h"

#include "model/base/dictionary.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

using ElementTest = std::function<bool(int)>;
using RelationshipTest = std::function<bool(int)>;

const QString &arrow()
{
    static const QString text = u"->"_s;
    return text;
}

// One term of an expression, evaluated over the model.
class Term {
public:
    Term(Session &session, const Place &place) : m_session(session), m_model(session.draft.model), m_place(place) {}

    Found evaluate(const QString &text, int depth = 0)
    {
        const QString term = inLowerCase(text.trimmed());
        if (depth > 8)
            return fail(term);
        m_depth = depth;
        if (term.startsWith(u"element."_s) || term.startsWith(u"element="_s) || term.startsWith(u"element!"_s)) {
            // `->element...->` is about neighbours, this about the elements themselves.
            const bool named = term.startsWith(u"element==->"_s) || term.startsWith(u"element!=->"_s);
            if (named || !term.contains(arrow()))
                return elementTerm(term);
        }
        if (term.startsWith(u"relationship."_s) || term.startsWith(u"relationship="_s))
            return relationshipTerm(term);
        if (term.contains(arrow()))
            return arrowTerm(term);
        Found found = evaluateIdentifier(m_session, term);
        if (!found.ok)
            m_session.unknown(m_place, u"element or relationship"_s, term);
        return found;
    }

private:
    Found fail(const QString &term)
    {
        m_session.report.error(m_place, u"dsl.expression"_s, u"the expression '%1' is not understood"_s, {term},
                               u"Write it as element.tag==Tag, element.parent==shop, a->b and the like."_s);
        Found found;
        found.ok = false;
        return found;
    }

    Found elementsWhere(const ElementTest &test)
    {
        Found found;
        const int count = int(m_model.elements.size());
        found.ok = m_session.work(count);
        for (int i = 0; i < count && found.ok; ++i) {
            if (test(i))
                found.elements.append(i);
        }
        return found;
    }

    Found relationshipsWhere(const RelationshipTest &test)
    {
        Found found;
        const int count = int(m_model.relationships.size());
        found.ok = m_session.work(count);
        for (int i = 0; i < count && found.ok; ++i) {
            if (!relation(i).removed && test(i))
                found.relationships.append(i);
        }
        return found;
    }

    const Element &element(int number) const { return m_model.elements[size_t(number)]; }
    const Relationship &relation(int number) const { return m_model.relationships[size_t(number)]; }
    const Element &described(int number) const
    {
        const Element &it = element(number);
        return it.of >= 0 ? element(it.of) : it;
    }

    // What an expression begins with may be written in any case.
    static QString inLowerCase(const QString &term)
    {
        static const QRegularExpression start(u"^(element|relationship)(\\.[a-z]+)?(?===|!=|\\[)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = start.match(term);
        return match.hasMatch() ? QString(match.captured().toLower() % QStringView(term).mid(match.capturedEnd())) : term;
    }

    static bool hasAll(const QStringList &tags, const QString &wanted)
    {
        const QStringList all = wanted.split(u',');
        return std::all_of(all.begin(), all.end(), [&](const QString &tag) { return tags.contains(tag.trimmed()); });
    }

    // `name==value` or `name!=value` after the prefix.
    static bool split(const QString &term, const QString &name, QString &value, bool &equal)
    {
        if (!term.startsWith(name))
            return false;
        const QStringView rest = QStringView(term).mid(name.size()).trimmed();
        if (!rest.startsWith(u"==") && !rest.startsWith(u"!="))
            return false;
        equal = rest.startsWith(u"==");
        value = rest.mid(2).trimmed().toString();
        return true;
    }

    // `[name]==value` after the prefix.
    static bool splitProperty(const QString &term, const QString &prefix, QString &name, QString &value)
    {
        if (!term.startsWith(prefix))
            return false;
        const qsizetype end = term.indexOf(u']', prefix.size());
        bool equal = true;
        if (end < 0 || !split(term.mid(end + 1), {}, value, equal) || !equal)
            return false;
        name = term.mid(prefix.size(), end - prefix.size());
        return true;
    }

    Found elementTerm(const QString &term)
    {
        QString value, name;
        bool equal = true;
        if (split(term, u"element.type"_s, value, equal) && !isType(value))
            return {{}, {}, false};
        if (split(term, u"element.type"_s, value, equal))
            return elementsWhere([&](int e) { return (typeName(element(e).kind).compare(value, Qt::CaseInsensitive) == 0) == equal; });
        if (split(term, u"element.tag"_s, value, equal))
            return elementsWhere([&](int e) { return hasAll(m_model.allTags(element(e)), value) == equal; });
        if (split(term, u"element.technology"_s, value, equal)) {
            return elementsWhere([&](int e) {
                const Kind kind = element(e).kind;
                const bool may = kind == Kind::Container || kind == Kind::Component || kind == Kind::Node || kind == Kind::Infrastructure
                    || kind == Kind::ContainerInstance;
                return may && (described(e).technology == value) == equal;
            });
        }
        if (split(term, u"element.group"_s, value, equal))
            return elementsWhere([&](int e) { return (element(e).group == value) == equal && (equal || !element(e).group.isEmpty()); });
        if (splitProperty(term, u"element.properties["_s, name, value))
            return elementsWhere(
                [&](int e) { return element(e).properties.value(name) == value || described(e).properties.value(name) == value; });
        if (split(term, u"element.parent"_s, value, equal))
            return childrenOf(value, equal);
        if (split(term, u"element"_s, value, equal))
            return elementsNamed(value, equal);
        return fail(term);
    }

    Found childrenOf(const QString &parent, bool equal)
    {
        const int number = m_session.findElement(parent);
        if (number < 0) {
            m_session.unknown(m_place, u"parent element"_s, parent);
            return {{}, {}, false};
        }
        return elementsWhere([&](int e) { return (element(e).parent == number) == equal; });
    }

    Found elementsNamed(const QString &value, bool equal)
    {
        if (value == u"*" && equal)
            return elementsWhere([](int) { return true; });
        const Found named = evaluate(value, m_depth + 1);
        if (!named.ok)
            return named;
        const QSet<int> set(named.elements.begin(), named.elements.end());
        return elementsWhere([&](int e) { return set.contains(e) == equal; });
    }

    Found relationshipTerm(const QString &term)
    {
        QString value, name;
        bool equal = true;
        if (split(term, u"relationship.tag"_s, value, equal))
            return relationshipsWhere([&](int r) { return hasAll(m_model.allTags(relation(r)), value) == equal; });
        if (split(term, u"relationship.technology"_s, value, equal))
            return relationshipsWhere([&](int r) { return (relation(r).technology == value) == equal; });
        if (splitProperty(term, u"relationship.properties["_s, name, value)) {
            return relationshipsWhere([&](int r) {
                const int linked = relation(r).linked;
                return relation(r).properties.value(name) == value || (linked >= 0 && relation(linked).properties.value(name) == value);
            });
        }
        for (const bool source : {true, false}) {
            if (!split(term, source ? u"relationship.source"_s : u"relationship.destination"_s, value, equal))
                continue;
            const Found ends = evaluate(value, m_depth + 1);
            const QSet<int> set(ends.elements.begin(), ends.elements.end());
            return !ends.ok ? ends
                            : relationshipsWhere([&](int r) { return set.contains(source ? relation(r).from : relation(r).to) == equal; });
        }
        if (!split(term, u"relationship"_s, value, equal) || !equal)
            return fail(term);
        if (value == u"*")
            return relationshipsWhere([](int) { return true; });
        return evaluate(value, m_depth + 1);
    }

    // `a->b`, `*->b`, `a->*`, `*->*` find relationships; `->a`, `a->` and `->a->` an element and its neighbours.
    Found arrowTerm(const QString &term)
    {
        const bool before = term.startsWith(arrow());
        const bool after = term.size() > arrow().size() && term.endsWith(arrow());
        if (before || after)
            return neighbours(term.mid(before ? 2 : 0).chopped(after ? 2 : 0).trimmed(), before, after);
        const QString from = term.section(arrow(), 0, 0).trimmed();
        const QString to = term.section(arrow(), 1).trimmed();
        const Found sources = from == u"*" ? Found() : evaluate(from, m_depth + 1);
        const Found targets = to == u"*" || !sources.ok ? Found() : evaluate(to, m_depth + 1);
        if (!sources.ok || !targets.ok)
            return {{}, {}, false};
        const QSet<int> left(sources.elements.begin(), sources.elements.end());
        const QSet<int> right(targets.elements.begin(), targets.elements.end());
        return relationshipsWhere(
            [&](int r) { return (from == u"*" || left.contains(relation(r).from)) && (to == u"*" || right.contains(relation(r).to)); });
    }

    Found neighbours(const QString &text, bool before, bool after)
    {
        const Found middle = evaluate(text, m_depth + 1);
        Found found;
        found.ok = middle.ok;
        QSet<int> seen;
        const auto add = [&](int number) {
            if (!seen.contains(number)) {
                seen.insert(number);
                found.elements.append(number);
            }
        };
        for (const int it : middle.elements) {
            add(it);
            for (const int r : before ? element(it).in : QList<int>())
                add(relation(r).from);
            for (const int r : after ? element(it).out : QList<int>())
                add(relation(r).to);
            if (!m_session.work(element(it).in.size() + element(it).out.size()))
                break;
        }
        return found;
    }

    // A view of the model knows the types of the model alone.
    bool isType(const QString &type)
    {
        const bool deployed = m_session.view() < 0 || m_session.openView().type == ViewType::Deployment;
        const QStringList names = deployed ? typeNames() : typeNames().mid(0, int(Kind::Component) + 1);
        if (names.contains(type, Qt::CaseInsensitive))
            return true;
        const QString near = nearest(type, names);
        m_session.report.error(m_place, u"dsl.word"_s, u"'%1' is not known here, expected: %2"_s, {type, names.join(u", "_s), near},
                               near.isEmpty() ? QString() : u"Did you mean '%3'?"_s);
        return false;
    }

    static QString typeName(Kind kind) { return typeNames().at(int(kind)); }

    static const QStringList &typeNames()
    {
        static const QStringList names = {u"Custom"_s,           u"Person"_s,         u"SoftwareSystem"_s,     u"Container"_s,
                                          u"Component"_s,        u"DeploymentNode"_s, u"InfrastructureNode"_s, u"SoftwareSystemInstance"_s,
                                          u"ContainerInstance"_s};
        return names;
    }

    Session &m_session;
    const Model &m_model;
    Place m_place;
    int m_depth = 0;
};

// What both have; `all` instead keeps what either has.
Found combined(const Found &left, const Found &right, bool all)
{
    const auto combine = [all](const QList<int> &a, const QList<int> &b) {
        const QSet<int> other(b.begin(), b.end());
        const QSet<int> own(a.begin(), a.end());
        QList<int> result;
        std::copy_if(a.begin(), a.end(), std::back_inserter(result), [&](int n) { return all || other.contains(n); });
        if (all)
            std::copy_if(b.begin(), b.end(), std::back_inserter(result), [&](int n) { return !own.contains(n); });
        return result;
    };
    return {combine(left.elements, right.elements), combine(left.relationships, right.relationships), left.ok && right.ok};
}

}  // namespace

bool isExpression(const QString &word)
{
    const QString lower = word.toLower();
    static const QStringList starts = {u"element."_s, u"element="_s, u"element!="_s, u"relationship."_s, u"relationship="_s};
    return word.contains(arrow()) || word.contains(u"&&") || word.contains(u"||")
        || std::any_of(starts.begin(), starts.end(), [&lower](const QString &start) { return lower.startsWith(start); });
}

Found evaluate(Session &session, const QString &expression, const Place &place)
{
    const bool both = expression.contains(u" && "_s);
    const QString sign = both ? u" && "_s : u" || "_s;
    const QStringList parts = expression.split(sign);
    if (parts.size() > 2) {
        session.report.error(place, u"dsl.expression-parts"_s, u"'%1' has more than one '%2'"_s, {expression, sign.trimmed()},
                             u"Combine two parts at most."_s);
        return {{}, {}, false};
    }
    const Found first = Term(session, place).evaluate(parts.first());
    if (parts.size() == 1 || !first.ok)
        return first;
    return combined(first, Term(session, place).evaluate(parts.last()), !both);
}

Found evaluateIdentifier(Session &session, const QString &identifier)
{
    Found found;
    if (const int element = session.findElement(identifier); element >= 0) {
        found.elements.append(element);
        return found;
    }
    const Named named = session.find(identifier);
    if (named.type == Named::Type::Group) {
        const int count = int(session.draft.model.elements.size());
        session.work(count);
        for (int i = 0; i < count; ++i) {
            if (session.draft.model.inGroup(i, named.number))
                found.elements.append(i);
        }
        return found;
    }
    if (named.type != Named::Type::Relationship) {
        found.ok = false;
        return found;
    }
    found.relationships.append(named.number);
    const int count = int(session.draft.model.relationships.size());
    session.work(count);
    for (int i = 0; i < count; ++i) {
        if (session.relationship(i).linked == named.number)
            found.relationships.append(i);
    }
    return found;
}

}  // namespace lintel::structurizr::dsl
