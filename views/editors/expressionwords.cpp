// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/expressionwords.h"

#include "model/query/vocabulary.h"
#include "views/editors/keyhelp.h"
#include "views/editors/modelwords.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace lintel::expressionwords {

using namespace Qt::StringLiterals;

namespace {

// What an expression in this field is about.
query::Subject subjectOf(const Workspace &, const YamlMeaning &meaning)
{
    switch (meaning.type) {
    case RecordType::View:
    case RecordType::Waiver: return query::Subject::Element;
    default: return query::Subject::Any;
    }
}

// "kind == ", "owner in [a, ": the name that is compared.
QString comparedName(const QString &before)
{
    static const QRegularExpression comparison(u"([A-Za-z_][A-Za-z0-9_.-]*)\\s*(?:==|!=|\\bin\\b\\s*\\[?(?:[^\\]\\[]*,)?)\\s*[\\w.-]*$"_s);
    return comparison.match(before).captured(1).section(u'.', -1);
}

QList<Suggestion> grammar()
{
    QList<Suggestion> words;
    for (const auto &[word, inserted] : std::to_array<std::pair<const char16_t *, const char16_t *>>({{u"and", u"and "},
                                                                                                      {u"or", u"or "},
                                                                                                      {u"not", u"not "},
                                                                                                      {u"in", u"in "},
                                                                                                      {u"has", u"has "},
                                                                                                      {u"matches", u"matches "},
                                                                                                      {u"exists", u"exists "},
                                                                                                      {u"where", u"where "},
                                                                                                      {u"any", u"any("},
                                                                                                      {u"all", u"all("},
                                                                                                      {u"none", u"none("},
                                                                                                      {u"count", u"count("},
                                                                                                      {u"sum", u"sum("},
                                                                                                      {u"min", u"min("},
                                                                                                      {u"max", u"max("},
                                                                                                      {u"distinct", u"distinct("},
                                                                                                      {u"within", u"within("},
                                                                                                      {u"neighbours", u"neighbours("},
                                                                                                      {u"dependsOn", u"dependsOn("},
                                                                                                      {u"reaches", u"reaches("},
                                                                                                      {u"path", u"path("},
                                                                                                      {u"depth", u"depth("},
                                                                                                      {u"cycle", u"cycle"},
                                                                                                      {u"nearest", u"nearest("},
                                                                                                      {u"cost", u"cost"},
                                                                                                      {u"budget", u"budget"},
                                                                                                      {u"today", u"today"}}))
        words.append({QString::fromUtf16(word), keyhelp::word(QString::fromUtf16(word)), QString::fromUtf16(inserted), {}});
    return words;
}

}  // namespace

QList<Suggestion> at(const Workspace &workspace, const YamlMeaning &meaning, const QString &before)
{
    const query::Vocabulary vocabulary(workspace, meaning.scope, {});
    const query::Subject subject = subjectOf(workspace, meaning);
    QList<Suggestion> found;
    if (const QString name = comparedName(before); !name.isEmpty()) {
        const auto lookup = vocabulary.property(subject, name);
        if (lookup && (lookup->type.isNamed() || lookup->type.isSet())) {
            const query::Type type = lookup->type.isSet() ? lookup->type.memberType() : lookup->type;
            for (const QString &value : vocabulary.values(type))
                found.append({value, query::Vocabulary::valueWord(type), {}, {}});
            if (!found.isEmpty())
                return found;
        }
    }
    QStringList properties = vocabulary.properties(subject);
    properties.removeDuplicates();
    for (const QString &property : std::as_const(properties))
        found.append({property, keyhelp::brief(RecordType::Element, property), {}, u"tag"_s});
    return found + grammar() + modelwords::elements(workspace, meaning.scope);
}

}  // namespace lintel::expressionwords
