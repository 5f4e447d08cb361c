// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/query/syntax.h"
#include "model/query/vocabulary.h"

#include <optional>

namespace lintel::query {

/// Gives every name of an expression its meaning and every piece its type. The functions return the index of an instruction, or -1 once
/// there is an error.
class Checker {
public:
    Checker(const QString &text, const Syntax &syntax, Subject subject, const Vocabulary &vocabulary)
        : m_text(text),
          m_syntax(syntax),
          m_this(subject),
          m_subject(subject),
          m_vocabulary(vocabulary)
    {
    }
    Result<Program> run();

private:
    const SyntaxNode &node(int index) const { return m_syntax.nodes[size_t(index)]; }
    const Type &typeAt(int instruction) const { return m_program.code[size_t(instruction)].type; }
    QString written(const SyntaxNode &node) const { return m_text.sliced(node.begin, node.end - node.begin); }

    int check(int index);
    int condition(int index);
    int logic(const SyntaxNode &node);
    int where(const SyntaxNode &node);
    int negate(const SyntaxNode &node);
    int arithmetic(const SyntaxNode &node);

    // Names
    int name(const SyntaxNode &node);
    int members(int record, const QList<Part> &parts, qsizetype from);
    int property(int record, const Part &part, bool own);
    int mapValue(int map, const QList<Part> &parts, qsizetype from);
    int notAMember(int record, const Part &part);
    std::optional<int> special(const SyntaxNode &node);
    int parameter(const SyntaxNode &node);
    bool isField(const SyntaxNode &node) const;
    int unknownField(const Part &part, Subject subject);

    // Values of named types
    int value(const SyntaxNode &node, const Type &type);
    int valueOrCheck(int index, const Type &type);
    int reference(int index, Subject subject);
    void noteRecord(const SyntaxNode &node, const QString &word, RecordId record);
    void noteKind(const SyntaxNode &node, const QString &word);
    void noteText(int index, int side);
    int unknownValue(const SyntaxNode &node, const Type &type);
    bool isBareWord(int index) const;

    // Comparisons
    int compare(const SyntaxNode &node);
    int compareKinds(const SyntaxNode &node, int kind, int other, Comparison comparison);
    int in(const SyntaxNode &node);
    int has(const SyntaxNode &node);
    int matches(const SyntaxNode &node);
    bool fit(const SyntaxNode &node, int left, int right);
    bool textFits(const SyntaxNode &node, int side, const Type &type);

    // Calls
    int call(const SyntaxNode &node);
    int quantifier(const SyntaxNode &node, Quantifier quantifier);
    int quantifierType(const SyntaxNode &node, Instruction instruction);
    int relation(const SyntaxNode &node, Code code);
    int neighbours(const SyntaxNode &node);
    int nearestKind(const SyntaxNode &node);
    int scenarioCost(const SyntaxNode &node);
    int depth(const SyntaxNode &node);
    int shortest(const SyntaxNode &node);
    bool takes(const SyntaxNode &node, size_t least, size_t most);
    bool kindWord(int index, KindTest &test);

    int add(Instruction instruction);
    int add(Code code, const Type &type, std::vector<int> arguments);
    int constant(const Answer &literal, const Type &type);
    int fail(const Error &error);
    int fail(const SyntaxNode &node, const QString &code, const QString &pattern, const QStringList &arguments = {},
             const QString &mend = {});

    const QString &m_text;
    const Syntax &m_syntax;
    Subject m_this;
    Subject m_subject;  // what a bare name is a field of: changes inside sets
    const Vocabulary &m_vocabulary;
    Program m_program;
    std::optional<Error> m_error;
};

}  // namespace lintel::query
