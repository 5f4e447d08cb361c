// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/parser.h"

#include "model/base/limits.h"
#include "model/query/answers.h"
#include "model/query/failure.h"
#include "model/query/lexer.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

struct Infix {
    const char16_t *word;
    Op op;
    int binding;
};

constexpr int conditionBinding = 2;  // of what stands behind `where`
constexpr int notBinding = 4;
constexpr int compareBinding = 5;
constexpr int tightest = 8;

constexpr std::array infixes = {
    Infix{u"where", Op::Where, 1},
    Infix{u"or", Op::Or, conditionBinding},
    Infix{u"and", Op::And, 3},
    Infix{u"==", Op::Compare, compareBinding},
    Infix{u"!=", Op::Compare, compareBinding},
    Infix{u"<", Op::Compare, compareBinding},
    Infix{u"<=", Op::Compare, compareBinding},
    Infix{u">", Op::Compare, compareBinding},
    Infix{u">=", Op::Compare, compareBinding},
    Infix{u"in", Op::In, compareBinding},
    Infix{u"has", Op::Has, compareBinding},
    Infix{u"matches", Op::Matches, compareBinding},
    Infix{u"+", Op::Arithmetic, 6},
    Infix{u"-", Op::Arithmetic, 6},
    Infix{u"*", Op::Arithmetic, 7},
    Infix{u"/", Op::Arithmetic, 7},
};

bool isComparison(Op op)
{
    return op == Op::Compare || op == Op::In || op == Op::Has || op == Op::Matches;
}

class Parser {
public:
    explicit Parser(const QList<Token> &tokens) : m_tokens(tokens) {}
    Result<Syntax> run();

private:
    const Token &token() const { return m_tokens.at(m_at); }
    const Infix *infix() const;
    int expression(int binding);
    int prefix();
    int unary(Op op, int binding);
    int primary();
    int brackets();
    int name();
    int call(const Token &function);
    int member(int child);
    bool chain(QList<Part> &parts);
    bool arguments(const QString &closing, std::vector<int> &children);
    int join(const Infix &infix, int left, const Token &sign, int right);
    int add(SyntaxNode node, std::vector<int> children);
    int fail(const Error &error);
    int unexpected();

    const QList<Token> &m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    Syntax m_syntax;
    std::optional<Error> m_error;
};

Result<Syntax> Parser::run()
{
    if (token().kind == Token::Kind::End)
        return failure(0, u"query.empty"_s, u"the expression is empty"_s);
    m_syntax.root = expression(0);
    if (!m_error && token().kind != Token::Kind::End)
        unexpected();
    if (m_error)
        return *m_error;
    return m_syntax;
}

int Parser::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
    return -1;
}

int Parser::unexpected()
{
    if (token().kind == Token::Kind::End)
        return fail(failure(token().begin, u"query.end"_s, u"the expression ends too early"_s));
    return fail(failure(token().begin, u"query.unexpected"_s, u"'%1' was not expected here"_s, {token().text}));
}

int Parser::add(SyntaxNode node, std::vector<int> children)
{
    for (const int child : children) {
        if (child < 0)
            return -1;
        node.depth = std::max(node.depth, m_syntax.nodes[size_t(child)].depth + 1);
    }
    if (node.depth > limits::expressionDepth)
        return fail(failure(node.begin, u"query.too-deep"_s, u"the expression is nested more than %1 deep"_s,
                            {QString::number(limits::expressionDepth)}, u"Split it into several."_s));
    node.children = std::move(children);
    m_syntax.nodes.push_back(std::move(node));
    return int(m_syntax.nodes.size()) - 1;
}

const Infix *Parser::infix() const
{
    if (token().kind != Token::Kind::Symbol && token().kind != Token::Kind::Name)
        return nullptr;
    const auto found = std::find_if(infixes.begin(), infixes.end(), [this](const Infix &i) { return token().text == QStringView(i.word); });
    return found == infixes.end() ? nullptr : found;
}

int Parser::expression(int binding)
{
    if (++m_depth > limits::expressionDepth * 2)
        return fail(failure(token().begin, u"query.too-deep"_s, u"the expression is nested more than %1 deep"_s,
                            {QString::number(limits::expressionDepth)}, u"Split it into several."_s));
    int left = prefix();
    for (const Infix *found = infix(); left >= 0 && found != nullptr && found->binding >= binding; found = infix()) {
        const Token sign = token();
        ++m_at;
        const int right = expression(found->op == Op::Where ? conditionBinding : found->binding + 1);
        left = right < 0 ? -1 : join(*found, left, sign, right);
    }
    --m_depth;
    return left;
}

int Parser::join(const Infix &infix, int left, const Token &sign, int right)
{
    SyntaxNode &first = m_syntax.nodes[size_t(left)];
    const SyntaxNode &second = m_syntax.nodes[size_t(right)];
    const bool logic = infix.op == Op::And || infix.op == Op::Or;
    const Op other = infix.op == Op::And ? Op::Or : Op::And;
    for (const SyntaxNode *side : {&std::as_const(first), &second}) {
        if (logic && side->op == other && !side->parenthesised)
            return fail(failure(sign.begin, u"query.mixed"_s, u"'and' with 'or' needs parentheses"_s, {},
                                u"Put parentheses around what belongs together."_s));
        if (infix.binding == compareBinding && isComparison(side->op) && !side->parenthesised)
            return fail(
                failure(sign.begin, u"query.chain"_s, u"comparisons cannot be chained"_s, {}, u"Join two comparisons with 'and'."_s));
    }
    if (logic && first.op == infix.op && !first.parenthesised) {
        first.children.push_back(right);
        first.depth = std::max(first.depth, second.depth + 1);
        first.end = second.end;
        return left;
    }
    SyntaxNode node;
    node.op = infix.op;
    node.text = sign.text;
    node.begin = first.begin;
    node.end = second.end;
    return add(std::move(node), {left, right});
}

int Parser::prefix()
{
    if (token().isWord(u"not"))
        return unary(Op::Not, notBinding);
    if (token().isWord(u"exists"))
        return unary(Op::Exists, tightest);
    if (token().is(u"neg"))
        return unary(Op::Negate, tightest);
    return primary();
}

int Parser::unary(Op op, int binding)
{
    SyntaxNode node;
    node.op = op;
    node.begin = token().begin;
    ++m_at;
    const int operand = expression(binding);
    if (operand < 0)
        return -1;
    node.end = m_syntax.nodes[size_t(operand)].end;
    return add(std::move(node), {operand});
}

int Parser::primary()
{
    const Token current = token();
    if (current.is(u"(") || current.is(u"["))
        return brackets();
    SyntaxNode node;
    node.begin = current.begin;
    node.end = current.end;
    node.literal = current.literal;
    if (current.kind == Token::Kind::Text)
        node.literal = textAnswer(current.text);
    else if (current.isWord(u"true") || current.isWord(u"false"))
        node.literal = truth(current.text == u"true");
    else if (current.kind == Token::Kind::Name && (current.text == u"this" || !isReserved(current.text)))
        return name();
    else if (current.kind != Token::Kind::Quantity)
        return unexpected();
    ++m_at;
    return add(std::move(node), {});
}

// (EXPR), or a list: (A, B) and [A, B].
int Parser::brackets()
{
    SyntaxNode node;
    node.op = Op::List;
    node.begin = token().begin;
    const bool square = token().is(u"[");
    ++m_at;
    std::vector<int> children;
    if (!arguments(square ? u"]"_s : u")"_s, children))
        return -1;
    node.end = m_tokens.at(m_at - 1).end;
    if (square || children.size() != 1)
        return add(std::move(node), std::move(children));
    m_syntax.nodes[size_t(children.front())].parenthesised = true;
    return token().is(u".") ? member(children.front()) : children.front();
}

bool Parser::arguments(const QString &closing, std::vector<int> &children)
{
    while (true) {
        const int child = expression(0);
        if (child < 0)
            return false;
        children.push_back(child);
        if (!token().is(u","))
            break;
        ++m_at;
    }
    if (!token().is(closing)) {
        if (token().kind == Token::Kind::End)
            fail(failure(token().begin, u"query.bracket"_s, u"a '%1' is missing"_s, {closing}));
        else
            unexpected();
        return false;
    }
    ++m_at;
    return true;
}

bool Parser::chain(QList<Part> &parts)
{
    while (token().is(u".") || token().is(u"@")) {
        ++m_at;
        const bool quoted = token().kind == Token::Kind::Text;
        if (!quoted && token().kind != Token::Kind::Name) {
            unexpected();
            return false;
        }
        if (parts.size() >= 2 * limits::pathParts) {
            fail(failure(token().begin, u"query.too-deep"_s, u"this name has too many parts"_s));
            return false;
        }
        parts.append({token().text, token().begin, token().end, quoted});
        ++m_at;
    }
    return true;
}

int Parser::name()
{
    const Token first = token();
    ++m_at;
    if (token().is(u"(") && first.text != u"this")
        return call(first);
    SyntaxNode node;
    node.op = Op::Name;
    node.begin = first.begin;
    node.parts.append({first.text, first.begin, first.end, false});
    if (!chain(node.parts))
        return -1;
    node.end = m_tokens.at(m_at - 1).end;
    return add(std::move(node), {});
}

int Parser::member(int child)
{
    SyntaxNode node;
    node.op = Op::Member;
    node.begin = m_syntax.nodes[size_t(child)].begin;
    if (!chain(node.parts))
        return -1;
    node.end = m_tokens.at(m_at - 1).end;
    return add(std::move(node), {child});
}

int Parser::call(const Token &function)
{
    SyntaxNode node;
    node.op = Op::Call;
    node.text = function.text;
    node.begin = function.begin;
    ++m_at;
    std::vector<int> children;
    if (token().is(u")"))
        ++m_at;
    else if (!arguments(u")"_s, children))
        return -1;
    node.end = m_tokens.at(m_at - 1).end;
    const int index = add(std::move(node), std::move(children));
    return index >= 0 && token().is(u".") ? member(index) : index;
}

}  // namespace

Result<Syntax> parseSyntax(const QString &text)
{
    const auto tokens = tokenize(text);
    if (!tokens)
        return tokens.error();
    return Parser(*tokens).run();
}

}  // namespace lintel::query
