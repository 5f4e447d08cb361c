// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/answers.h"
#include "model/query/checker.h"
#include "model/workspace/workspaceindex.h"

namespace lintel::query {

// A word that is written otherwise than it reads (with a backslash) names nothing that an id could be.
void Checker::noteRecord(const SyntaxNode &n, const QString &word, RecordId record)
{
    const bool quoted = n.op == Op::Literal;
    const qsizetype begin = n.begin + (quoted ? 1 : 0);
    if (record && QStringView(m_text).sliced(begin).startsWith(word))
        m_program.references.append({begin, word.size(), record, quoted});
}

void Checker::noteKind(const SyntaxNode &n, const QString &word)
{
    noteRecord(n, word, m_vocabulary.workspace().index().named(RecordType::Kind, word));
}

// A text at `index` that is compared with the values of `side`: what names a record there is its path.
void Checker::noteText(int index, int side)
{
    const SyntaxNode &n = node(index);
    if (n.op != Op::Literal || n.literal.kind != Answer::Kind::Text || side < 0)
        return;
    const QString &text = n.literal.text;
    const WorkspaceIndex &names = m_vocabulary.workspace().index();
    const Type type = typeAt(side).isSet() ? typeAt(side).memberType() : typeAt(side);
    if (type.is(Type::Base::Kind))
        return noteKind(n, text);
    if (type.isRecord()) {
        const auto found = m_vocabulary.value(type, text);
        return found && names.path(found->record) == text ? noteRecord(n, text, found->record) : void();
    }
    const Instruction &other = m_program.at(side);
    if (other.code != Code::Property || !type.is(Type::Base::Text))
        return;
    const Lookup &lookup = other.lookup;
    if (lookup.property == Property::Path) {
        const RecordId element = names.element(text);
        noteRecord(n, text, element ? element : names.node(text));
    }
    const bool group = lookup.field == u"group";
    const bool plain = text.size() + 2 == n.end - n.begin;
    if (lookup.property == Property::Field && plain && (group || lookup.field == u"technology"))
        m_program.names.append({n.begin + 1, text.size(), group ? RecordType::Group : RecordType::Technology});
}

}  // namespace lintel::query
