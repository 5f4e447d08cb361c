// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/lexer.h"

#include "model/base/dictionary.h"
#include "model/base/limits.h"
#include "model/query/answers.h"
#include "model/query/failure.h"
#include "model/query/quantities.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNamePart(QChar c)
{
    return isLetter(c) || isDigit(c) || c == u'-';
}

class Lexer {
public:
    explicit Lexer(const QString &text) : m_text(text) {}
    Result<QList<Token>> run();

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text.at(index) : QChar(); }
    void next();
    void name();
    void quoted();
    void number();
    void unit(qsizetype begin, double value);
    bool date();
    void symbol();
    void minus();
    bool afterOperand() const;
    void add(Token::Kind kind, const QString &text, qsizetype begin);
    void addLiteral(const Answer &literal, qsizetype begin);
    void fail(const Error &error) { m_error = error; }

    const QString &m_text;
    qsizetype m_at = 0;
    QList<Token> m_tokens;
    std::optional<Error> m_error;
};

Result<QList<Token>> Lexer::run()
{
    if (m_text.size() > limits::expressionCharacters)
        return failure(0, u"query.too-long"_s, u"the expression is longer than %1 characters"_s,
                       {QString::number(limits::expressionCharacters)}, u"Split it into several."_s);
    while (m_at < m_text.size() && !m_error) {
        if (m_text.at(m_at).isSpace())
            ++m_at;
        else
            next();
    }
    if (m_error)
        return *m_error;
    add(Token::Kind::End, {}, m_at);
    return m_tokens;
}

void Lexer::next()
{
    const QChar c = at(m_at);
    if (isLetter(c))
        name();
    else if (c == u'"')
        quoted();
    else if (isDigit(c))
        number();
    else if (c == u'-')
        minus();
    else
        symbol();
}

void Lexer::add(Token::Kind kind, const QString &text, qsizetype begin)
{
    Token token;
    token.kind = kind;
    token.text = text;
    token.begin = begin;
    token.end = m_at;
    m_tokens.append(token);
}

void Lexer::addLiteral(const Answer &literal, qsizetype begin)
{
    add(Token::Kind::Quantity, m_text.sliced(begin, m_at - begin), begin);
    m_tokens.last().literal = literal;
}

void Lexer::name()
{
    const qsizetype begin = m_at;
    while (isNamePart(at(m_at)))
        ++m_at;
    add(Token::Kind::Name, m_text.sliced(begin, m_at - begin), begin);
}

void Lexer::quoted()
{
    const qsizetype begin = m_at++;
    QString text;
    while (m_at < m_text.size() && at(m_at) != u'"') {
        if (at(m_at) == u'\\' && m_at + 1 < m_text.size())
            ++m_at;
        text.append(at(m_at++));
    }
    if (m_at >= m_text.size()) {
        fail(failure(begin, u"query.open-text"_s, u"this text has no closing quote"_s, {}, u"Add a '\"' where it ends."_s));
        return;
    }
    ++m_at;
    add(Token::Kind::Text, text, begin);
}

bool Lexer::date()
{
    const QStringView rest = QStringView(m_text).sliced(m_at);
    if (rest.size() < 10 || (rest.size() > 10 && isNamePart(rest.at(10))))
        return false;
    for (int i = 0; i < 10; ++i) {
        const bool dash = i == 4 || i == 7;
        if (dash ? rest.at(i) != u'-' : !isDigit(rest.at(i)))
            return false;
    }
    const QString written = rest.first(10).toString();
    Answer answer;
    answer.kind = Answer::Kind::Date;
    answer.date = QDate::fromString(written, Qt::ISODate);
    if (!answer.date.isValid()) {
        fail(failure(m_at, u"query.date"_s, u"'%1' is no day of the calendar"_s, {written}, u"Write YEAR-MONTH-DAY."_s));
        return true;
    }
    const qsizetype begin = m_at;
    m_at += 10;
    addLiteral(answer, begin);
    return true;
}

void Lexer::number()
{
    if (date())
        return;
    const qsizetype begin = m_at;
    while (isDigit(at(m_at)))
        ++m_at;
    if (at(m_at) == u'.' && isDigit(at(m_at + 1))) {
        ++m_at;
        while (isDigit(at(m_at)))
            ++m_at;
    }
    const auto value = numberOf(QStringView(m_text).sliced(begin, m_at - begin));
    if (!value) {
        fail(failure(begin, u"query.number"_s, u"this number is too large"_s));
    } else if (at(m_at) == u'%') {
        ++m_at;
        addLiteral(numberAnswer(*value / 100, Answer::Kind::Percent), begin);
    } else {
        unit(begin, *value);
    }
}

void Lexer::unit(qsizetype begin, double value)
{
    qsizetype wordBegin = m_at;
    while (at(wordBegin).isSpace())
        ++wordBegin;
    qsizetype wordEnd = wordBegin;
    while (isNamePart(at(wordEnd)))
        ++wordEnd;
    const QString word = m_text.sliced(wordBegin, wordEnd - wordBegin);
    const QString number = m_text.sliced(begin, m_at - begin);
    const bool unitLike = !word.isEmpty() && isLetter(word.front()) && !(wordBegin > m_at && isReserved(word));
    const auto quantity = unitLike ? quantityOf(number % u' ' % word) : std::nullopt;
    if (quantity) {
        m_at = wordEnd;
        addLiteral(*quantity, begin);
    } else if (unitLike) {
        fail(unknownWord(wordBegin, u"query.unit"_s, u"unit"_s, word, unitNames()));
    } else {
        addLiteral(numberAnswer(value), begin);
    }
}

bool Lexer::afterOperand() const
{
    if (m_tokens.isEmpty())
        return false;
    const Token &last = m_tokens.last();
    if (last.kind == Token::Kind::Symbol)
        return last.text == u")" || last.text == u"]";
    return last.kind != Token::Kind::Name || !isReserved(last.text) || last.text == u"this" || last.text == u"true"
        || last.text == u"false";
}

// Names contain '-', so that only blanks tell a minus from a name going on.
void Lexer::minus()
{
    const qsizetype begin = m_at++;
    const bool blankBefore = begin > 0 && at(begin - 1).isSpace();
    if (at(m_at) == u'>') {
        fail(failure(begin, u"query.arrow"_s, u"'->' is no part of an expression"_s, {}, u"Use 'uses' and 'usedBy', or dependsOn(X)."_s));
    } else if (!afterOperand()) {
        add(Token::Kind::Symbol, u"neg"_s, begin);
    } else if (blankBefore && (at(m_at).isSpace() || m_at == m_text.size())) {
        add(Token::Kind::Symbol, u"-"_s, begin);
    } else {
        fail(failure(begin, u"query.minus"_s, u"a minus needs a blank on both sides"_s, {}, u"Names may contain '-'."_s));
    }
}

void Lexer::symbol()
{
    static constexpr std::array symbols = {u"==", u"!=", u"<=", u">="};
    static constexpr std::array slips = {std::pair(u"&&", u"and"), std::pair(u"||", u"or"), std::pair(u"!", u"not"), std::pair(u"=", u"=="),
                                         std::pair(u"'", u"\"")};
    const QStringView rest = QStringView(m_text).sliced(m_at);
    const qsizetype begin = m_at;
    for (const char16_t *symbol : symbols) {
        if (rest.startsWith(QStringView(symbol))) {
            m_at += 2;
            add(Token::Kind::Symbol, QString::fromUtf16(symbol), begin);
            return;
        }
    }
    for (const auto &[slip, meant] : slips) {
        if (rest.startsWith(QStringView(slip))) {
            fail(failure(begin, u"query.sign"_s, u"'%1' is no sign of this language, did you mean '%2'?"_s,
                         {QString::fromUtf16(slip), QString::fromUtf16(meant)}));
            return;
        }
    }
    if (u"<>+*/(),.[]@"_s.contains(rest.front())) {
        ++m_at;
        add(Token::Kind::Symbol, QString(rest.front()), begin);
        return;
    }
    const QString sign = rest.first(rest.front().isHighSurrogate() && rest.size() > 1 ? 2 : 1).toString();
    fail(failure(begin, u"query.sign"_s, u"'%1' is no sign of this language"_s, {sign}));
}

}  // namespace

bool isReserved(QStringView word)
{
    static constexpr std::array words = {u"and", u"or", u"not", u"in", u"has", u"matches", u"exists", u"where", u"true", u"false", u"this"};
    return std::any_of(words.begin(), words.end(), [word](const char16_t *w) { return word == QStringView(w); });
}

Result<QList<Token>> tokenize(const QString &text)
{
    return Lexer(text).run();
}

}  // namespace lintel::query
