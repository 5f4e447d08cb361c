// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/completion.h"

#include "views/editors/expressionwords.h"
#include "views/editors/keyhelp.h"
#include "views/editors/modelwords.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

using Kind = YamlMeaning::Kind;

bool isBlockField(FieldType type)
{
    return type == FieldType::Map || type == FieldType::Steps;
}

bool isListField(const FieldSpec &field)
{
    return field.type == FieldType::Steps || field.name == u"links";
}

QString afterKey(const YamlContext &context, const QString &key, bool block, bool list)
{
    if (context.inFlow || !block)
        return key % u": "_s;
    return list ? QString(key % u":\n  - "_s) : QString(key % u":\n  "_s);
}

QList<Suggestion> keysOf(const Workspace &workspace, const YamlContext &context, const YamlMeaning &meaning)
{
    QList<Suggestion> keys;
    const bool complete = context.key.isEmpty();  // a key that is being changed has its colon already
    const auto add = [&](const QString &key, const QString &detail, bool block, bool list, const QString &icon) {
        if (!context.siblings.contains(key))
            keys.append({key, detail, complete ? afterKey(context, key, block, list) : key, icon});
    };
    for (const FieldSpec &field : recordSpec(meaning.type).fields)
        add(field.name, keyhelp::brief(meaning.type, field.name), isBlockField(field.type), isListField(field), {});
    for (const RecordId id : workspace.all(RecordType::Field)) {
        const Record &field = workspace.record(id);
        const QStringList kinds = field.value(u"for").texts();
        const bool meant = meaning.type == RecordType::Element || meaning.type == RecordType::Relationship
            || meaning.type == RecordType::Node || meaning.type == RecordType::Instance;
        if (meant && (kinds.isEmpty() || (kinds.contains(u"relationship"_s) == (meaning.type == RecordType::Relationship))))
            add(field.key(), field.text(u"description"), false, false, u"tag"_s);
    }
    for (const SectionSpec &section : sectionsOf(meaning.type))
        add(section.name, keyhelp::brief(meaning.type, section.name), true, section.list, u"add"_s);
    return keys;
}

QList<Suggestion> innerKeysOf(const YamlContext &context, const YamlMeaning &meaning)
{
    QList<Suggestion> keys;
    for (const FieldSpec &field : innerKeys(meaning.name, meaning.inner)) {
        if (!context.siblings.contains(field.name))
            keys.append({field.name,
                         keyhelp::inner(meaning.name, field.name),
                         context.key.isEmpty() ? QString(field.name % u": "_s) : field.name,
                         {}});
    }
    return keys;
}

QList<Suggestion> valuesOf(const Workspace &workspace, const YamlMeaning &meaning)
{
    QList<Suggestion> values;
    switch (meaning.valueType) {
    case FieldType::Enum:
        for (const QString &word : meaning.allowed)
            values.append({word, keyhelp::value(meaning.name, word), {}, {}});
        return values;
    case FieldType::Boolean: return {{u"true"_s, {}, {}, {}}, {u"false"_s, {}, {}, {}}};
    default: return modelwords::forField(workspace, meaning);
    }
}

// Technologies and expressions hold several words: only the one at the cursor counts.
void narrow(Suggestions &found, const YamlContext &context, const YamlMeaning &meaning, const QString &line, int column)
{
    if (meaning.kind == Kind::FieldValue && meaning.name == u"technology") {
        const QStringView before = QStringView(line).sliced(context.begin, std::max(0, column - context.begin));
        found.begin = context.begin + int(before.lastIndexOf(u',')) + 1;
        while (found.begin < column && line.at(found.begin) == u' ')
            ++found.begin;
        found.end = column;
        return;
    }
    const bool expression = meaning.valueType == FieldType::Expression || meaning.valueType == FieldType::Filter;
    if (meaning.kind != Kind::FieldValue || !expression)
        return;
    const WordSpan word = wordAround(line, column);
    found.begin = std::max(word.begin, context.begin);
    found.end = std::max(column, std::min(word.end, context.end));
}

// Those that begin with what is typed, then those that hold it, then those that have its letters; each in the order in which they came.
void filter(Suggestions &found)
{
    const auto rank = [&](const Suggestion &suggestion) {
        if (suggestion.text.startsWith(found.typed, Qt::CaseInsensitive))
            return 0;
        return suggestion.text.contains(found.typed, Qt::CaseInsensitive) ? 1 : 2;
    };
    QList<Suggestion> &list = found.list;
    const auto lacks = [&](const Suggestion &s) { return !holdsLetters(s.text, found.typed); };
    list.removeIf(lacks);
    std::stable_sort(list.begin(), list.end(), [&](const Suggestion &a, const Suggestion &b) { return rank(a) < rank(b); });
}

}  // namespace

bool holdsLetters(QStringView text, QStringView typed)
{
    qsizetype at = 0;
    for (const QChar c : text) {
        if (at < typed.size() && c.toCaseFolded() == typed.at(at).toCaseFolded())
            ++at;
    }
    return at == typed.size();
}

Suggestions suggestionsAt(const Workspace &workspace, const YamlContext &context, const YamlMeaning &meaning, const QString &line,
                          int column)
{
    Suggestions found;
    found.begin = std::min(context.begin, column);
    found.end = std::max(column, context.end);
    switch (meaning.kind) {
    case Kind::Unknown: return found;
    case Kind::RecordKey: found.list = keysOf(workspace, context, meaning); break;
    case Kind::InnerKey: found.list = innerKeysOf(context, meaning); break;
    case Kind::RecordId: found.list = modelwords::forIds(workspace, meaning, context); break;
    case Kind::SectionValue: break;
    case Kind::FieldValue: {
        const FieldType type = meaning.valueType;
        if (type == FieldType::Expression || type == FieldType::Filter)
            found.list = expressionwords::at(workspace, meaning, line.mid(context.begin, std::max(0, column - context.begin)));
        else
            found.list = valuesOf(workspace, meaning);
        if (context.where == YamlContext::Where::Item && meaning.inner.isEmpty() && !context.inFlow)
            found.list += keysOf(workspace, context, meaning);
        break;
    }
    }
    narrow(found, context, meaning, line, column);
    found.typed = line.mid(found.begin, column - found.begin);
    filter(found);
    return found;
}

}  // namespace lintel
