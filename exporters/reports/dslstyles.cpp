// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/reports/dslwriter.h"
#include "model/formats/carried.h"
#include "model/formats/structurizrwords.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

/// What one tag looks like in one scheme.
struct StyleBlock {
    QString word, tag, scheme;  ///< "element" or "relationship"; "dark" or nothing
    bool byDefault = false;     ///< Structurizr gives the tag by itself.
    QList<std::pair<QString, QString>> lines;
};

const QStringList &fieldsOf(bool relationship)
{
    static const QStringList element = {u"shape"_s,   u"icon"_s,        u"width"_s,      u"height"_s,   u"background"_s,
                                        u"stroke"_s,  u"strokeWidth"_s, u"color"_s,      u"fontSize"_s, u"border"_s,
                                        u"opacity"_s, u"metadata"_s,    u"description"_s};
    static const QStringList lines = {u"thickness"_s, u"color"_s,   u"style"_s,    u"routing"_s,    u"fontSize"_s,
                                      u"width"_s,     u"opacity"_s, u"metadata"_s, u"description"_s};
    return relationship ? lines : element;
}

bool fits(const QString &field, const QString &text)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s), number(u"^[0-9]{1,5}$"_s), word(u"^[a-z-]+$"_s);
    if (field == u"background" || field == u"stroke" || field == u"color")
        return colour.match(text).hasMatch();
    if (field == u"icon")
        return text.startsWith(u"https://"_s) && expressible(text) == text;
    if (field == u"strokeWidth")
        return number.match(text).hasMatch() && text.toInt() >= 1 && text.toInt() <= 10;
    if (field == u"opacity")
        return number.match(text).hasMatch() && text.toInt() <= 100;
    if (field == u"width" || field == u"height" || field == u"fontSize" || field == u"thickness")
        return number.match(text).hasMatch() && text.toInt() >= 1;
    return field == u"metadata" || field == u"description" ? text == u"true" || text == u"false" : word.match(text).hasMatch();
}

QString written(const QString &field, const QString &text)
{
    const bool word = field == u"shape" || field == u"border" || field == u"style" || field == u"routing";
    if (word)
        return field == u"shape" ? toPascal(text) : text;
    return field == u"icon" ? quoted(text) : text;
}

// The tag that stands for a style's condition, and whether Structurizr gives it by itself.
std::pair<QString, bool> tagFor(const Record &style)
{
    const QString &where = style.text(u"where");
    if (const QString tag = tagOf(where); !tag.isEmpty())
        return {tag, false};
    const QString target = style.has(u"for") ? style.text(u"for") : u"element"_s;
    static const QHash<QString, QString> levels = {{u"person"_s, u"Person"_s},
                                                   {u"system"_s, u"Software System"_s},
                                                   {u"container"_s, u"Container"_s},
                                                   {u"component"_s, u"Component"_s}};
    if (where.isEmpty() && levels.contains(target))
        return {levels.value(target), true};
    const QList<DefaultTag> &known = defaultTags();
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const DefaultTag &d) { return d.where == where && d.target == target; });
    return found == known.end() ? std::pair{QString(), false} : std::pair{found->tag, true};
}

/// Styles of a workspace as blocks by tag; what cannot be said as such leaves `exact` false.
class StyleBlocks {
public:
    QList<StyleBlock> blocks;
    QStringList left;
    bool exact = true;

    void add(const Record &record)
    {
        const auto [tag, byDefault] = tagFor(record);
        const QString &target = record.text(u"for");
        const bool known = target.isEmpty() || target == u"element" || target == u"relationship" || byDefault;
        if (tag.isEmpty() || !known || expressible(tag) != tag || tag.contains(u',')) {
            left.append(record.text(u"where"));
            exact = false;
            return;
        }
        // A style that says `for: element` or has properties is read with another spelling.
        const bool spelt = byDefault ? target == u"element" || target == u"relationship" || target == u"node" : target != u"element";
        const bool own = record.fields().value(u"properties").isNull();
        exact = exact && spelt && own;
        Value look(ValueMap{});
        for (const auto &[field, value] : record.fields()) {
            if (field != u"for" && field != u"where" && field != u"dark" && field != u"properties")
                look.set(field, value);
        }
        const Value &dark = record.value(u"dark");
        exact = exact && (look.map().isEmpty() || dark.isNull());
        if (!look.map().isEmpty())
            append(tag, byDefault, target == u"relationship", {}, look);
        if (dark.isMap())
            append(tag, byDefault, target == u"relationship", u"dark"_s, dark);
    }

private:
    void append(const QString &tag, bool byDefault, bool relationship, const QString &scheme, const Value &look)
    {
        const QString word = relationship ? u"relationship"_s : u"element"_s;
        auto block = std::find_if(blocks.begin(), blocks.end(),
                                  [&](const StyleBlock &b) { return b.tag == tag && b.word == word && b.scheme == scheme; });
        exact = exact && block == blocks.end();
        if (block == blocks.end()) {
            blocks.append({word, tag, scheme, byDefault, {}});
            block = blocks.end() - 1;
        }
        for (const auto &[field, value] : look.map()) {
            if (!fieldsOf(relationship).contains(field) || !fits(field, value.text())) {
                exact = false;
                continue;
            }
            const auto known =
                std::find_if(block->lines.begin(), block->lines.end(), [&name = field](const auto &line) { return line.first == name; });
            if (known != block->lines.end())
                known->second = written(field, value.text());
            else
                block->lines.append({field, written(field, value.text())});
        }
        exact = exact && !block->lines.isEmpty();
    }
};

// The order in which they are read: tags given by Structurizr first, elements before relationships.
int rankOf(const StyleBlock &block)
{
    return (block.byDefault ? 0 : 2) + (block.word == u"relationship" ? 1 : 0);
}

QJsonDocument jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

}  // namespace

void DslWriter::styles(DslText &out)
{
    StyleBlocks styles;
    ValueList all;
    for (const RecordId id : m_workspace.all(RecordType::Style)) {
        styles.add(m_workspace.record(id));
        all.append(carried::recordValue(m_workspace, id));
    }
    for (const QString &where : std::as_const(styles.left))
        m_notes.append(
            Diagnostic::note(u"export.style"_s, u"the style for '%1' is carried, but not shown: styles are by tag there"_s, {where}));
    styles.exact = styles.exact && std::is_sorted(styles.blocks.begin(), styles.blocks.end(), [](const StyleBlock &a, const StyleBlock &b) {
                       return rankOf(a) < rankOf(b);
                   });
    if (!styles.exact)
        carry(Workspace::rootId, u"styles"_s, Value(all));
    DslText lines;
    for (const QString &scheme : {QString(), u"dark"_s}) {
        DslText blocks;
        for (const StyleBlock &block : std::as_const(styles.blocks)) {
            if (block.scheme != scheme || block.lines.isEmpty())
                continue;
            blocks.open(block.word % u' ' % quoted(block.tag));
            for (const auto &[field, text] : block.lines)
                blocks.line(field % u' ' % text);
            blocks.close();
        }
        if (scheme.isEmpty())
            lines.append(blocks);
        else
            lines.block(scheme, blocks, true);
    }
    out.gap();
    out.block(u"styles"_s, lines, true);
}

// Themes, terminology and symbols: what the importer kept of them.
void DslWriter::viewWords(DslText &out)
{
    const Record &root = m_workspace.root();
    QStringList themes;
    const QJsonArray given = jsonOf(kept(root, u"structurizr.views:themes")).array();
    for (const auto &theme : given) {
        if (const QString text = theme.toString(); !text.isEmpty() && expressible(text) == text)
            themes.append(text);
    }
    out.gap();
    if (!themes.isEmpty())
        out.line(statement(u"themes"_s, themes));
    DslText terms;
    const QJsonObject words = jsonOf(kept(root, u"structurizr.views:terminology")).object();
    for (const QString &word : {u"person"_s, u"softwareSystem"_s, u"container"_s, u"component"_s, u"deploymentNode"_s,
                                u"infrastructureNode"_s, u"relationship"_s}) {
        if (const QString text = expressible(words.value(word).toString()); !text.isEmpty())
            terms.line(word % u' ' % quoted(text));
    }
    static const QHash<QString, QString> symbols = {{u"SquareBrackets"_s, u"square"_s},
                                                    {u"RoundBrackets"_s, u"round"_s},
                                                    {u"CurlyBrackets"_s, u"curly"_s},
                                                    {u"AngleBrackets"_s, u"angle"_s},
                                                    {u"DoubleAngleBrackets"_s, u"double-angle"_s},
                                                    {u"None"_s, u"none"_s}};
    if (const QString symbol = symbols.value(kept(root, u"structurizr.views:metadataSymbols")); !symbol.isEmpty())
        terms.line(u"metadata "_s % symbol);
    out.block(u"terminology"_s, terms, true);
}

void DslWriter::configuration(DslText &out)
{
    const Record &root = m_workspace.root();
    const QString scope = kept(root, u"structurizr.configuration:scope").toLower();
    if (scope == u"landscape" || scope == u"softwaresystem")
        out.line(u"scope "_s % scope);
    const QString visibility = kept(root, u"structurizr.configuration:visibility").toLower();
    if (visibility == u"private" || visibility == u"public")
        out.line(u"visibility "_s % visibility);
    DslText users, own;
    const QJsonArray all = jsonOf(kept(root, u"structurizr.configuration:users")).array();
    for (const auto &item : all) {
        const QString name = item.toObject().value("username"_L1).toString();
        if (!name.isEmpty() && expressible(name) == name && !name.startsWith(u'!'))
            users.line(quoted(name) % (item.toObject().value("role"_L1).toString() == u"ReadOnly" ? u" read"_s : u" write"_s));
    }
    out.block(u"users"_s, users, true);
    for (const auto &[key, value] : root.value(u"properties").map()) {
        const QString name = key.mid(26);
        if (key.startsWith(u"structurizr.configuration."_s) && !name.isEmpty() && expressible(name) == name && !value.text().isEmpty()
            && expressible(value.text()) == value.text())
            own.line(quoted(name) % u' ' % quoted(value.text()));
    }
    out.block(u"properties"_s, own, true);
}

}  // namespace lintel::structurizr
