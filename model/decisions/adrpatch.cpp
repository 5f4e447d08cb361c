// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrpatch.h"

#include "model/decisions/adrbody.h"

#include <QtCore/QRegularExpression>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineBreak(const QByteArray &bytes)
{
    const qsizetype feed = bytes.indexOf('\n');
    return feed > 0 && bytes[feed - 1] == '\r' ? QByteArrayLiteral("\r\n") : QByteArrayLiteral("\n");
}

// A title within [...]: brackets would end it early.
QString linkText(QString title)
{
    title.replace(u'[', u'(');
    title.replace(u']', u')');
    return title.simplified();
}

QString link(const AdrReference &reference, bool nygard)
{
    static const QRegularExpression digits(u"-0*(\\d+)$"_s);
    const QString number = digits.match(reference.key).captured(1);
    const QString title = linkText(reference.title);
    QString label = reference.key;
    if (nygard && !number.isEmpty() && !title.isEmpty())
        label = number % u". "_s % title;
    return reference.file.isEmpty() ? label : QString(u'[' % label % u"]("_s % reference.file % u')');
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

// The status as the dialect writes it.
QString statusText(const AdrFile &adr, const QString &status, const AdrReference &successor)
{
    const bool nygard = adr.dialect == AdrDialect::Nygard && !adr.statusInFrontMatter;
    const QString word = nygard ? capitalized(status) : status;
    if (status != u"superseded")
        return word;
    const bool frontMatter = adr.statusInFrontMatter || adr.frontMatter.size() > 0;
    const QString by = frontMatter ? successor.key : link(successor, nygard);
    return word % u" by "_s % by;
}

Result<yaml::SyntaxTree> frontMatterTree(const AdrFile &adr, const QByteArray &bytes)
{
    const SourceSpan span = adr.frontMatter;
    return yaml::SyntaxTree::parse(bytes.mid(span.begin, span.size()), yaml::Policy::Foreign, adr.fileName);
}

Result<yaml::Patch> moved(Result<yaml::Patch> patch, qsizetype by)
{
    if (!patch.ok())
        return patch;
    yaml::Patch result = *patch;
    result.offset += by;
    return result;
}

// Sets or adds a key of the front matter; scalars keep their quoting.
Result<yaml::Patch> frontMatterPatch(const AdrFile &adr, const QByteArray &bytes, const QString &key, const Value &value)
{
    const auto tree = frontMatterTree(adr, bytes);
    if (!tree.ok())
        return tree.error();
    yaml::EmitOptions options;
    options.lineBreak = lineBreak(bytes);
    const yaml::NodeIndex node = tree->find(tree->root(), key);
    if (node == yaml::noNode) {
        const QList<yaml::NodeIndex> children = tree->children(tree->root());
        const yaml::NodeIndex after = children.isEmpty() ? yaml::noNode : children.last();
        return moved(yaml::insertEntry(*tree, tree->root(), after, key, value, options), adr.frontMatter.begin);
    }
    if (value.isScalar() && tree->node(node).kind != yaml::Kind::Map && tree->node(node).kind != yaml::Kind::Sequence)
        return moved(yaml::replaceScalar(*tree, node, value.text()), adr.frontMatter.begin);
    return moved(yaml::replaceValue(*tree, node, value, options), adr.frontMatter.begin);
}

// Behind the title's line, for files that have no place for the text yet.
qsizetype behindTitle(const AdrFile &adr, const QByteArray &bytes)
{
    qsizetype at = adr.body.begin;
    while (at < bytes.size()) {
        const qsizetype feed = bytes.indexOf('\n', at);
        const qsizetype next = feed < 0 ? bytes.size() : feed + 1;
        if (bytes.mid(at, 2) == "# ")
            return next;
        at = next;
    }
    return adr.body.begin;
}

yaml::Patch newStatus(const AdrFile &adr, const QByteArray &bytes, const QString &text)
{
    const QByteArray nl = lineBreak(bytes);
    if (adr.dialect == AdrDialect::Nygard)
        return {behindTitle(adr, bytes), {}, nl + "## Status" + nl + nl + text.toUtf8() + nl};
    if (adr.dialect == AdrDialect::Madr2 || adr.dialect == AdrDialect::Log4brains)
        return {behindTitle(adr, bytes), {}, nl + "* Status: " + text.toUtf8() + nl};
    const QByteArray value = yaml::quoted(text, yaml::Context::Block);
    return {adr.body.begin, {}, "---" + nl + "status: " + value + nl + "---" + nl + nl};
}

Result<QByteArray> applied(const QByteArray &bytes, const Result<yaml::Patch> &patch)
{
    if (!patch.ok())
        return patch.error();
    QByteArray result = bytes;
    result.replace(patch->offset, patch->removed.size(), patch->inserted);
    return result;
}

bool alreadySays(const AdrFile &adr, const AdrReference &replaced)
{
    const QString prefix = replaced.key.section(u'-', 0, 0);
    for (const QString &reference : adr.supersedes) {
        if (decisionKey(prefix, reference) == replaced.key)
            return true;
    }
    return false;
}

// "  * Status: " gives "  * ", so that a new bullet stands like its neighbour; empty in a paragraph.
QByteArray bulletOf(const QByteArray &bytes, qsizetype lineBegin)
{
    qsizetype at = lineBegin;
    while (at < bytes.size() && bytes[at] == ' ')
        ++at;
    if (at + 1 < bytes.size() && (bytes[at] == '*' || bytes[at] == '-' || bytes[at] == '+'))
        return bytes.mid(lineBegin, at - lineBegin + 1) + ' ';
    return {};
}

}  // namespace

Result<yaml::Patch> statusPatch(const AdrFile &adr, const QByteArray &bytes, const QString &status, const AdrReference &successor)
{
    static const QRegularExpression identifier(u"^[a-z][a-z-]*$"_s);
    if (!identifier.match(status).hasMatch()) {
        return Diagnostic::error(u"adr.bad-status"_s, u"'%1' is no status of a decision"_s, {status},
                                 u"Use proposed, accepted, rejected, deprecated or superseded."_s);
    }
    if (status == u"superseded" && successor.key.isEmpty()) {
        return Diagnostic::error(u"adr.bad-status"_s, u"a superseded decision has to name the one that replaces it"_s, {},
                                 u"Name it, e.g. lintel adr supersede OLD NEW."_s);
    }
    const QString text = statusText(adr, status, successor);
    if (adr.statusInFrontMatter || (adr.statusValue.size() == 0 && adr.frontMatter.size() > 0))
        return frontMatterPatch(adr, bytes, u"status"_s, Value(text));
    if (adr.statusValue.size() > 0) {
        const SourceSpan span = adr.statusValue;
        return yaml::Patch{span.begin, bytes.mid(span.begin, span.size()), text.toUtf8()};
    }
    return newStatus(adr, bytes, text);
}

Result<QByteArray> withStatus(const AdrFile &adr, const QByteArray &bytes, const QString &status, const AdrReference &successor)
{
    return applied(bytes, statusPatch(adr, bytes, status, successor));
}

Result<yaml::Patch> supersedesPatch(const AdrFile &adr, const QByteArray &bytes, const AdrReference &replaced)
{
    if (alreadySays(adr, replaced))
        return yaml::Patch{};
    if (adr.frontMatter.size() > 0) {
        QStringList keys = adr.supersedes;
        keys.append(replaced.key);
        return frontMatterPatch(adr, bytes, u"supersedes"_s, Value::fromList(keys));
    }
    const bool nygard = adr.dialect == AdrDialect::Nygard;
    const QByteArray nl = lineBreak(bytes);
    const QString sentence = u"Supersedes "_s % link(replaced, nygard);
    const QByteArray text = sentence.toUtf8();
    if (adr.statusValue.size() == 0) {
        const QByteArray value = "supersedes: [" + replaced.key.toUtf8() + "]";
        return yaml::Patch{adr.body.begin, {}, "---" + nl + value + nl + "---" + nl + nl};
    }
    const qsizetype feed = bytes.indexOf('\n', adr.statusValue.end);
    const qsizetype at = feed < 0 ? bytes.size() : feed + 1;
    const QByteArray before = feed < 0 ? nl : QByteArray();
    const qsizetype lineBegin = bytes.lastIndexOf('\n', adr.statusValue.begin) + 1;
    const QByteArray bullet = bulletOf(bytes, lineBegin);
    return yaml::Patch{at, {}, bullet.isEmpty() ? before + nl + text + nl : before + bullet + text + nl};
}

Result<QByteArray> withSupersedes(const AdrFile &adr, const QByteArray &bytes, const AdrReference &replaced)
{
    return applied(bytes, supersedesPatch(adr, bytes, replaced));
}

}  // namespace lintel
