// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/answers.h"
#include "model/query/checker.h"
#include "model/query/failure.h"
#include "model/query/token.h"

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

bool isSpecial(const QString &word)
{
    static const QStringList words = {u"this"_s, u"own"_s, u"params"_s, u"today"_s, u"cost"_s, u"budget"_s, u"cycle"_s, u"findings"_s};
    return words.contains(word);
}

}  // namespace

bool Checker::isField(const SyntaxNode &n) const
{
    if (n.op != Op::Name)
        return true;
    const QString &first = n.parts.front().text;
    return isSpecial(first) || m_vocabulary.property(m_subject, first).has_value();
}

bool Checker::isBareWord(int index) const
{
    return node(index).op == Op::Name && node(index).parts.front().text != u"this";
}

int Checker::name(const SyntaxNode &n)
{
    if (const auto found = special(n))
        return *found;
    return members(add(Code::Subject, Type::record(m_subject), {}), n.parts, 0);
}

std::optional<int> Checker::special(const SyntaxNode &n)
{
    const QString &first = n.parts.front().text;
    const bool alone = n.parts.size() == 1;
    if (first == u"this")
        return members(add(Code::This, Type::record(m_this), {}), n.parts, 1);
    if (first == u"params")
        return parameter(n);
    if (first == u"findings")
        return fail(n, u"query.not-available"_s, u"the set 'findings' is not available in this version"_s);
    if (!alone)
        return std::nullopt;
    if (first == u"today")
        return add(Code::Today, Type::of(Type::Base::Date), {});
    const bool ofElement = m_subject != Subject::Relationship && m_subject != Subject::Api && m_subject != Subject::Workspace;
    if (!ofElement || (first != u"cost" && first != u"budget" && first != u"cycle"))
        return std::nullopt;
    const int subject = add(Code::Subject, Type::record(m_subject), {});
    if (first == u"cycle")
        return add(Code::OnCycle, Type::of(Type::Base::Boolean), {subject});
    return add(first == u"cost" ? Code::Cost : Code::Budget, Type::of(Type::Base::Money), {subject});
}

int Checker::parameter(const SyntaxNode &n)
{
    if (n.parts.size() != 2)
        return fail(n, u"query.parameter"_s, u"a parameter is written 'params.NAME'"_s);
    const Part &part = n.parts.at(1);
    if (!m_vocabulary.paramNames().contains(part.text))
        return fail(unknownWord(part.begin, u"query.unknown-parameter"_s, u"parameter"_s, part.text, m_vocabulary.paramNames()));
    Instruction instruction;
    instruction.code = Code::Parameter;
    instruction.literal = textAnswer(part.text);
    return add(std::move(instruction));
}

// a.b.c, each a property of what stands before it.
int Checker::members(int record, const QList<Part> &parts, qsizetype from)
{
    int current = record;
    for (qsizetype i = from; current >= 0 && i < parts.size(); ++i) {
        const Part &part = parts.at(i);
        if (part.begin > 0 && m_text.at(part.begin - 1) == u'@')
            return fail(failure(part.begin, u"query.unexpected"_s, u"an instance cannot stand here"_s));
        const Type type = typeAt(current);
        if (type.is(Type::Base::Map))
            return mapValue(current, parts, i);
        if (!type.isRecord())
            return notAMember(current, part);
        const bool own = part.text == u"own" && !part.quoted && i + 1 < parts.size();
        if (own)
            ++i;
        current = property(current, parts.at(i), own);
    }
    return current;
}

int Checker::notAMember(int record, const Part &part)
{
    const Type type = typeAt(record);
    const QString mend = type.isSet() ? u"Ask about its members: any(SET where ...), count(SET where ...)."_s : QString();
    return fail(failure(part.begin, u"query.member"_s, u"%1 has no '%2'"_s, {toString(type), part.text}, mend));
}

int Checker::property(int record, const Part &part, bool own)
{
    const Subject subject = typeAt(record).subject;
    auto lookup = part.quoted ? std::nullopt : m_vocabulary.property(subject, part.text);
    if (!lookup)
        return unknownField(part, subject);
    lookup->own = own;
    Instruction instruction;
    instruction.code = Code::Property;
    instruction.type = lookup->type;
    instruction.lookup = *lookup;
    instruction.arguments = {record};
    return add(std::move(instruction));
}

int Checker::mapValue(int map, const QList<Part> &parts, qsizetype from)
{
    Instruction instruction = m_program.at(map);
    instruction.code = Code::MapValue;
    instruction.type = Type::of(Type::Base::Text);
    for (qsizetype i = from; i < parts.size(); ++i)
        instruction.keys.append(parts.at(i).text);
    return add(std::move(instruction));
}

int Checker::unknownField(const Part &part, Subject subject)
{
    QStringList candidates = m_vocabulary.properties(subject);
    if (subject == m_subject && m_subject != m_this && m_vocabulary.property(m_this, part.text))
        return fail(failure(part.begin, u"query.unknown-field"_s, u"unknown field '%1' of %2, did you mean 'this.%1'?"_s,
                            {part.text, toString(Type::record(subject))}));
    return fail(unknownWord(part.begin, u"query.unknown-field"_s, u"field"_s, part.text, candidates));
}

int Checker::value(const SyntaxNode &n, const Type &type)
{
    const QString text = written(n);
    const auto found = m_vocabulary.value(type, text);
    if (!found)
        return -1;
    if (found->record.isValid())
        m_program.references.append({n.begin, n.end - n.begin, found->record, false});
    if (type.is(Type::Base::Kind))
        noteKind(n, text);
    Type valueType = type;
    if (found->kind == Answer::Kind::Text && type.isRecord())
        valueType = Type::of(Type::Base::Text);
    return constant(*found, valueType);
}

int Checker::unknownValue(const SyntaxNode &n, const Type &type)
{
    const QString text = written(n);
    if (type.isNamed())
        return fail(unknownWord(n.begin, u"query.unknown-value"_s, Vocabulary::valueWord(type), text, m_vocabulary.values(type)));
    if (type.is(Type::Base::Text) && !text.contains(u'.')) {
        Error error = unknownWord(n.begin, u"query.quotes"_s, u"field"_s, text, m_vocabulary.properties(m_subject));
        error.mendPattern = u"A text needs quotes: \"%2\"."_s;
        return fail(error);
    }
    return unknownField(n.parts.front(), m_subject);
}

int Checker::valueOrCheck(int index, const Type &type)
{
    const SyntaxNode &n = node(index);
    if (!isBareWord(index))
        return check(index);
    if (type.isNamed()) {
        if (const int found = value(n, type); found >= 0)
            return found;
    }
    return isField(n) ? check(index) : unknownValue(n, type);
}

// An argument that names an element or a place, or is an expression that gives one.
int Checker::reference(int index, Subject subject)
{
    const int checked = valueOrCheck(index, Type::record(subject));
    if (checked < 0)
        return -1;
    const Type &type = typeAt(checked);
    if (!type.isRecord() && !type.is(Type::Base::Any))
        return fail(node(index), u"query.reference"_s, u"an element is needed here, '%1' is %2"_s, {written(node(index)), toString(type)});
    return checked;
}

}  // namespace lintel::query
