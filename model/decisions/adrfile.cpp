// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decisions/adrfile.h"

#include "model/decisions/adrbody.h"
#include "model/yaml/syntaxtree.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringDecoder>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(0));
}

struct Parts {
    SourceSpan frontMatter;
    SourceSpan body;
};

// The bytes of one line without its end, and where the next one starts.
QByteArray lineAt(const QByteArray &bytes, qsizetype begin, qsizetype *next)
{
    const qsizetype feed = bytes.indexOf('\n', begin);
    const qsizetype end = feed < 0 ? bytes.size() : feed;
    *next = feed < 0 ? bytes.size() : feed + 1;
    QByteArray line = bytes.mid(begin, end - begin);
    while (line.endsWith('\r') || line.endsWith(' '))
        line.chop(1);
    return line;
}

Parts partsOf(const QByteArray &bytes)
{
    const qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    qsizetype next = 0;
    if (lineAt(bytes, start, &next) != "---")
        return {{}, {start, bytes.size()}};
    const qsizetype begin = next;
    for (qsizetype at = begin; at < bytes.size();) {
        const QByteArray line = lineAt(bytes, at, &next);
        if (line == "---" || line == "...")
            return {{begin, at}, {next, bytes.size()}};
        at = next;
    }
    return {{}, {start, bytes.size()}};
}

QStringList names(const Value &value)
{
    QStringList result;
    const QStringList texts = value.texts();
    for (const QString &text : texts) {
        // MADR writes people as one text with commas, or as a list.
        const QStringList parts = value.isList() ? QStringList{text} : text.split(u',');
        for (const QString &part : parts) {
            if (const QString name = part.trimmed(); !name.isEmpty())
                result.append(name);
        }
    }
    return result;
}

void takeValue(AdrFile &adr, const QString &key, const Value &value, SourceSpan span)
{
    if (key == u"status") {
        const AdrStatus status = splitStatus(value.text());
        adr.status = status.identifier;
        adr.supersededBy = status.successor;
        adr.statusValue = span;
        adr.statusInFrontMatter = true;
    } else if (key == u"deciders" || key == u"decision-makers") {
        adr.decisionMakers = names(value);
        if (key == u"deciders")
            adr.dialect = AdrDialect::Madr3;
    } else if (key == u"date") {
        adr.date = firstDate(value.text());
    } else if (key == u"review-by") {
        adr.reviewBy = firstDate(value.text());
    } else if (key == u"title") {
        adr.title = value.text();
    } else if (key == u"kind") {
        adr.kind = value.text().toLower();
    } else if (key == u"standard") {
        adr.standard = value.text();
    } else if (key == u"superseded-by") {
        adr.supersededBy = value.text();
    }
}

void takeList(AdrFile &adr, const QString &key, const Value &value)
{
    if (key == u"consulted")
        adr.consulted = names(value);
    else if (key == u"informed")
        adr.informed = names(value);
    else if (key == u"elements")
        adr.elements = names(value);
    else if (key == u"supersedes")
        adr.supersedes = names(value);
    else if (key == u"amends")
        adr.amends = names(value);
    else if (key == u"tags")
        adr.tags = names(value);
}

Status readFrontMatter(AdrFile &adr, const QByteArray &bytes)
{
    const SourceSpan span = adr.frontMatter;
    const auto tree = yaml::SyntaxTree::parse(bytes.mid(span.begin, span.size()), yaml::Policy::Foreign, adr.fileName);
    if (!tree.ok()) {
        Error error = tree.error();
        if (error.where.line > 0)
            ++error.where.line;  // the line of the opening ---
        return error;
    }
    const QList<yaml::NodeIndex> children = tree->children(tree->root());
    for (const yaml::NodeIndex child : children) {
        const yaml::Node &node = tree->node(child);
        const SourceSpan place{span.begin + node.span.begin, span.begin + node.span.end};
        const QString key = tree->keyText(child);
        const Value value = tree->toValue(child);
        adr.values.append({key, place});
        takeValue(adr, key, value, place);
        takeList(adr, key, value);
    }
    return {};
}

void takeName(AdrFile &adr)
{
    QString base = adr.fileName.section(u'/', -1);
    if (base.endsWith(u".md"))
        base.chop(3);
    static const QRegularExpression numbered(u"^(\\d{1,7})(?:-|$)"_s);
    const auto match = numbered.match(base);
    adr.id = base;
    if (match.hasMatch()) {
        adr.number = match.captured(1).toInt();
        adr.id = QString::number(adr.number).rightJustified(4, u'0');
    }
}

// What may stand in a key: other characters become dashes.
QString keySafe(QString text)
{
    for (QChar &c : text) {
        const bool fine = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
        if (!fine)
            c = u'-';
    }
    return text;
}

Value keys(const QString &prefix, const QStringList &references)
{
    QStringList result;
    for (const QString &reference : references)
        result.append(decisionKey(prefix, reference));
    return result.isEmpty() ? Value() : Value::fromList(result);
}

Value text(const QString &value)
{
    return value.isEmpty() ? Value() : Value(value);
}

Value list(const QStringList &values)
{
    return values.isEmpty() ? Value() : Value::fromList(values);
}

}  // namespace

QString toString(AdrDialect dialect)
{
    switch (dialect) {
    case AdrDialect::Madr3: return u"madr3"_s;
    case AdrDialect::Madr2: return u"madr2"_s;
    case AdrDialect::Nygard: return u"nygard"_s;
    case AdrDialect::Log4brains: return u"log4brains"_s;
    case AdrDialect::Madr4: break;
    }
    return u"madr4"_s;
}

Result<AdrFile> parseAdr(const QByteArray &bytes, const QString &fileName)
{
    if (!isUtf8(bytes)) {
        return Diagnostic::error(u"adr.encoding"_s, u"the decision is not text in UTF-8"_s, {}, u"Save it as UTF-8 text."_s)
            .at({fileName, 0, 0});
    }
    AdrFile adr;
    adr.fileName = fileName;
    adr.kind = u"adr"_s;
    takeName(adr);
    const Parts parts = partsOf(bytes);
    adr.frontMatter = parts.frontMatter;
    adr.body = parts.body;
    if (parts.frontMatter.size() > 0) {
        if (const Status status = readFrontMatter(adr, bytes); !status.ok())
            return status.error();
    }
    readAdrBody(adr, bytes);
    return adr;
}

QString decisionKey(const QString &prefix, const QString &reference)
{
    static const QRegularExpression full(u"^([A-Za-z_][A-Za-z0-9_]*)-(\\d{1,7})$"_s);
    const QString trimmed = reference.trimmed();
    if (const auto match = full.match(trimmed); match.hasMatch()) {
        const QString number = match.captured(2).rightJustified(4, u'0');
        return match.captured(1) % u'-' % number;
    }
    QString base = trimmed.section(u'#', 0, 0).section(u'/', -1);
    const bool file = base.endsWith(u".md");
    if (file)
        base.chop(3);
    static const QRegularExpression numbered(u"^0*(\\d{1,7})(?:$|[^0-9])"_s);
    static const QRegularExpression dated(u"^\\d{8}-"_s);
    if (!dated.match(base).hasMatch()) {
        if (const auto match = numbered.match(base); match.hasMatch()) {
            const QString number = match.captured(1).rightJustified(4, u'0');
            return prefix % u'-' % number;
        }
        if (!file)
            return trimmed;
    }
    const QString safe = keySafe(base);
    return prefix % u'-' % safe;
}

Record toRecord(const AdrFile &adr, const QString &prefix)
{
    const QString key = decisionKey(prefix, adr.number >= 0 ? adr.id : QString(adr.id % u".md"));
    Record record({}, RecordType::Decision, {}, u"decisions"_s, key);
    record.setField(u"title"_s, text(adr.title));
    record.setField(u"status"_s, text(adr.status));
    record.setField(u"date"_s, text(adr.date));
    record.setField(u"kind"_s, text(adr.kind));
    record.setField(u"elements"_s, list(adr.elements));
    record.setField(u"decision-makers"_s, list(adr.decisionMakers));
    record.setField(u"consulted"_s, list(adr.consulted));
    record.setField(u"informed"_s, list(adr.informed));
    record.setField(u"supersedes"_s, keys(prefix, adr.supersedes));
    if (!adr.supersededBy.isEmpty())
        record.setField(u"superseded-by"_s, Value(decisionKey(prefix, adr.supersededBy)));
    record.setField(u"amends"_s, keys(prefix, adr.amends));
    record.setField(u"review-by"_s, text(adr.reviewBy));
    record.setField(u"standard"_s, text(adr.standard));
    record.setField(u"tags"_s, list(adr.tags));
    record.setField(u"file"_s, text(adr.fileName));
    return record;
}

bool isAdrFileName(const QString &fileName)
{
    static const QRegularExpression pattern(u"^(\\d{4}|\\d{8})-.+\\.md$"_s);
    return pattern.match(fileName.section(u'/', -1)).hasMatch();
}

}  // namespace lintel
