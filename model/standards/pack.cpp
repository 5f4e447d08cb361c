// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/standards/pack.h"

#include "model/base/dictionary.h"
#include "model/yaml/syntaxtree.h"

#include <QtCore/QDir>
#include <QtCore/QResource>
#include <QtCore/QSet>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

const QStringList &packKeys()
{
    static const QStringList keys = {u"id"_s,     u"name"_s,   u"version"_s,    u"description"_s,
                                     u"params"_s, u"fields"_s, u"severities"_s, u"rules"_s};
    return keys;
}

const QStringList &ruleKeys()
{
    static const QStringList keys = {u"id"_s,      u"title"_s, u"severity"_s, u"for"_s, u"where"_s, u"require"_s, u"check"_s, u"unknown"_s,
                                     u"message"_s, u"why"_s,   u"fix"_s,      u"url"_s, u"since"_s, u"stages"_s,  u"tags"_s};
    return keys;
}

class PackReader {
public:
    explicit PackReader(const yaml::SyntaxTree &tree) : m_tree(tree) {}

    Result<Pack> read()
    {
        const Value root = m_tree.toValue(m_tree.root());
        m_pack.file = m_tree.file();
        m_pack.id = root.value(u"id").text();
        m_pack.name = root.value(u"name").text();
        m_pack.version = root.value(u"version").text();
        m_pack.params = root.value(u"params").map();
        m_pack.fields = root.value(u"fields").map();
        m_pack.severities = root.value(u"severities").text();
        if (m_pack.id.isEmpty()) {
            return Diagnostic::error(u"pack.no-id"_s, u"the pack has no id"_s, {}, u"Begin it with a line such as id: acme."_s)
                .at(m_tree.location(0));
        }
        noteUnknown(m_tree.root(), packKeys());
        const QList<yaml::NodeIndex> rules = m_tree.children(m_tree.find(m_tree.root(), u"rules"));
        for (const yaml::NodeIndex node : rules) {
            if (const Status status = readRule(node); !status.ok())
                return status.error();
        }
        return m_pack;
    }

private:
    void noteUnknown(yaml::NodeIndex map, const QStringList &known)
    {
        const QList<yaml::NodeIndex> children = m_tree.children(map);
        for (const yaml::NodeIndex child : children) {
            const QString key = m_tree.keyText(child);
            if (known.contains(key))
                continue;
            const QString near = nearest(key, known);
            m_pack.notes.append(Diagnostic::note(u"pack.unknown-key"_s, u"the key '%1' means nothing here"_s, {key, near},
                                                 near.isEmpty() ? QString() : u"Did you mean '%2'?"_s)
                                    .at(m_tree.keyLocation(child)));
        }
    }

    Error bad(const Rule &rule, const QString &what, const QString &mend) const
    {
        const QString pattern = u"the rule '%1' "_s % what;
        return Diagnostic::error(u"pack.bad-rule"_s, pattern, {rule.id}, mend).at(rule.place);
    }

    Status readRule(yaml::NodeIndex node)
    {
        const Value value = m_tree.toValue(node);
        Rule rule;
        rule.place = m_tree.keyLocation(node);
        rule.id = value.contains(u"id") ? value.value(u"id").text() : m_tree.keyText(node);
        rule.title = value.value(u"title").text();
        rule.subjects = value.value(u"for").texts();
        rule.where = value.value(u"where").text();
        rule.require = value.value(u"require").text();
        rule.check = value.value(u"check").text();
        rule.message = value.value(u"message").text();
        rule.why = value.value(u"why").text();
        rule.fix = value.value(u"fix").text();
        rule.url = value.value(u"url").text();
        rule.stages = value.value(u"stages").texts();
        rule.tags = value.value(u"tags").texts();
        if (const Status words = readWords(rule, value); !words.ok())
            return words;
        if (rule.id.isEmpty())
            return bad(rule, u"has no id"_s, u"Give it one that will stay, such as ACME001."_s);
        if (m_ids.contains(rule.id))
            return Diagnostic::error(u"pack.rule-twice"_s, u"the rule '%1' stands here twice"_s, {rule.id}, u"Give one another id."_s)
                .at(rule.place);
        if (rule.title.isEmpty())
            return bad(rule, u"has no title"_s, u"Add a title that says what holds, such as: Every container has an owner."_s);
        if (rule.check.isEmpty() && (rule.require.isEmpty() || rule.subjects.isEmpty()))
            return bad(rule, u"has nothing to check"_s, u"Add for, such as container, and an expression under require."_s);
        noteUnknown(node, ruleKeys());
        m_ids.insert(rule.id);
        m_pack.rules.append(rule);
        return {};
    }

    Status readWords(Rule &rule, const Value &value)
    {
        static const QStringList severities = {u"note"_s, u"warning"_s, u"error"_s};
        static const QStringList unknowns = {u"fail"_s, u"pass"_s, u"note"_s};
        if (value.contains(u"severity")) {
            const qsizetype index = severities.indexOf(value.value(u"severity").text());
            if (index < 0)
                return bad(rule, u"has a severity that there is not"_s, u"Use error, warning or note."_s);
            rule.severity = Severity(index);
        }
        if (value.contains(u"unknown")) {
            const qsizetype index = unknowns.indexOf(value.value(u"unknown").text());
            if (index < 0)
                return bad(rule, u"has a word for unknown that there is not"_s, u"Use fail, pass or note."_s);
            rule.unknown = UnknownAs(index);
        }
        if (value.contains(u"since")) {
            rule.since = QDate::fromString(value.value(u"since").text(), Qt::ISODate);
            if (!rule.since.isValid())
                return bad(rule, u"is since a day that there is not"_s, u"Write it as 2026-10-01."_s);
        }
        return {};
    }

    const yaml::SyntaxTree &m_tree;
    Pack m_pack;
    QSet<QString> m_ids;
};

}  // namespace

Result<Pack> readPack(const QByteArray &bytes, const QString &file)
{
    const auto tree = yaml::SyntaxTree::parse(bytes, yaml::Policy::Native, file);
    if (!tree.ok())
        return tree.error();
    return PackReader(*tree).read();
}

Result<Pack> shippedPack(const QString &id)
{
    QStringList known = QDir(u":/standards"_s).entryList(QDir::Files, QDir::Name);
    for (QString &name : known)
        name = name.section(u'.', 0, 0);
    if (known.contains(id)) {
        const QString file = id % u".yaml"_s;
        const QString path = u":/standards/"_s % file;
        return readPack(QResource(path).uncompressedData(), file);
    }
    return Diagnostic::error(u"pack.unknown"_s, u"there is no pack '%1'"_s, {id, known.join(u", "_s)},
                             u"Use one of %2, or name a file: {file: standards/%1.yaml}."_s);
}

}  // namespace lintel
