// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/packset.h"

#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// A parameter is what it would be as a literal in an expression; any other text is a text.
query::Answer answerOf(const Value &value, const Workspace &workspace)
{
    query::Answer answer;
    if (value.isList()) {
        answer.kind = query::Answer::Kind::Set;
        for (const Value &item : value.list())
            answer.set.append(answerOf(item, workspace));
        return answer;
    }
    static const QString literalStart = u"0123456789"_s;
    const QString &text = value.text();
    const bool literal = text == u"true" || text == u"false" || (!text.isEmpty() && literalStart.contains(text[0]));
    if (literal) {
        const auto expression = query::Expression::parse(text, query::Subject::Workspace, workspace);
        query::Environment environment;
        environment.workspace = &workspace;
        if (expression.ok())
            return expression->evaluate(Workspace::rootId, environment);
    }
    answer.kind = query::Answer::Kind::Text;
    answer.text = text;
    return answer;
}

// False when the rule is switched off.
bool override(Rule &rule, const QString &word)
{
    if (word == u"off" || word == u"false")
        return false;
    if (word == u"error")
        rule.severity = Severity::Error;
    else if (word == u"warning")
        rule.severity = Severity::Warning;
    else if (word == u"note")
        rule.severity = Severity::Note;
    return true;
}

void addPack(const Workspace &workspace, const Pack &pack, ActiveRules &result)
{
    const Value &own = workspace.root().value(u"standards").value(pack.id);
    QHash<QString, query::Answer> params;
    QStringList names;
    for (const auto &[name, value] : pack.params) {
        const Value &changed = own.value(u"params").value(name);
        params.insert(name, answerOf(changed.isNull() ? value : changed, workspace));
        names.append(name);
    }
    for (const auto &[name, value] : own.value(u"params").map()) {
        if (!names.contains(name))
            result.unknown.append(name);
    }
    QSet<QString> ids;
    for (const Rule &rule : pack.rules) {
        ids.insert(rule.id);
        ActiveRule active{rule, pack.id, params, names, pack.severities};
        if (override(active.rule, own.value(u"rules").value(rule.id).text()))
            result.rules.append(active);
    }
    for (const auto &[id, word] : own.value(u"rules").map()) {
        if (!ids.contains(id))
            result.unknown.append(id);
    }
    result.known.unite(ids);
}

}  // namespace

QList<PackReference> packReferences(const Workspace &workspace)
{
    QList<PackReference> references;
    const Value &standards = workspace.root().value(u"standards");
    for (const auto &[id, value] : standards.map())
        references.append({id, value.isScalar() ? value.text() : value.value(u"file").text()});
    // `standards: [platform-core]` is short for shipped packs without changes.
    const QStringList names = standards.texts();
    for (const QString &id : names)
        references.append({id, {}});
    return references;
}

ActiveRules activeRules(const Workspace &workspace, const QList<Pack> &packs)
{
    ActiveRules result;
    for (const Pack &pack : packs)
        addPack(workspace, pack, result);
    return result;
}

Workspace withPackFields(const Workspace &workspace, const QList<Pack> &packs)
{
    Workspace result = workspace;
    QSet<QString> added;
    for (const Pack &pack : packs) {
        for (const auto &[name, definition] : pack.fields) {
            if (added.contains(name) || workspace.index().named(RecordType::Field, name))
                continue;
            Record field({}, RecordType::Field, {}, u"fields"_s, name);
            if (definition.isMap()) {
                for (const auto &[key, value] : definition.map())
                    field.setField(key, value);
            } else {
                field.setField(u"type"_s, definition);
            }
            result.insert(field);
            added.insert(name);
        }
    }
    return result;
}

}  // namespace lintel
