// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/eventparser.h"

#include "model/base/limits.h"
#include "model/yaml/scalarscan.h"

#include <algorithm>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

// The text from `at` up to what would end a value there, for showing.
QString valueAt(std::string_view text, qsizetype at)
{
    constexpr qsizetype most = 60;
    const std::string_view before = text.substr(0, size_t(at)).substr(size_t(lineBegin(text, at)));
    const auto count = [before](char a, char b) {
        return std::count(before.begin(), before.end(), a) + std::count(before.begin(), before.end(), b);
    };
    const bool inFlow = count('[', '{') > count(']', '}');
    qsizetype end = at;
    while (end < lineEnd(text, at) && end - at < most && !(inFlow && isFlowIndicator(byteAt(text, end))))
        ++end;
    return QString::fromUtf8(text.substr(size_t(at), size_t(end - at))).trimmed();
}

Refusal starError(std::string_view text, qsizetype offset)
{
    qsizetype at = std::min(offset, qsizetype(text.size()) - 1);
    while (at > 0 && byteAt(text, at) != '*' && byteAt(text, at) != '&' && !isBreak(byteAt(text, at)))
        --at;
    const bool anchor = byteAt(text, at) == '&';
    return {Error::error(u"yaml.star"_s,
                         anchor ? u"an unquoted '&' starts an anchor in YAML"_s : u"an unquoted '*' starts an alias in YAML"_s,
                         {valueAt(text, at)}, u"Quote it: \"%1\"."_s),
            at};
}

Refusal quoteError(std::string_view text, qsizetype offset, qsizetype cursor)
{
    qsizetype at = skipSpace(text, cursor);
    while (at < qsizetype(text.size())) {
        const char c = byteAt(text, at);
        const char before = byteAt(text, at - 1);
        const bool opens =
            (c == '"' || c == '\'') && (at == 0 || isBlank(before) || isBreak(before) || isFlowIndicator(before) || before == ':');
        if (opens && !scanScalar(text, at, {}, -1).terminated) {
            offset = at;
            break;
        }
        ++at;
    }
    return {
        Error::error(u"yaml.unterminated-quote"_s, u"the quote that starts here is never closed"_s, {}, u"Close it with the same quote."_s),
        offset};
}

// The first line up to the error's that is indented by a tab.
qsizetype tabIndentation(std::string_view text, qsizetype cursor, qsizetype offset)
{
    for (qsizetype line = lineBegin(text, std::min(cursor, offset)); line <= offset && line < qsizetype(text.size());
         line = nextLine(text, line)) {
        qsizetype at = line;
        while (byteAt(text, at) == ' ')
            ++at;
        if (byteAt(text, at) == '\t')
            return at;
    }
    return -1;
}

bool isLongKey(std::string_view text, qsizetype offset)
{
    return offset - lineBegin(text, offset) > limits::yamlKeyCharacters;
}

bool isBehindQuote(std::string_view text, qsizetype cursor, qsizetype offset)
{
    const char last = byteAt(text, cursor - 1);
    return (last == '"' || last == '\'') && offset <= lineEnd(text, cursor);
}

struct Meaning {
    std::string_view message;  // how yaml-cpp's text starts
    QStringView code;
    QStringView what;  // %1 is the character that stands there
    QStringView mend;
};

constexpr Meaning meanings[] = {
    {"illegal map value", u"yaml.colon", u"a ':' stands where no key can be",
     u"Quote the text if the colon belongs to it; else check the indentation of this line and of the one above."},
    {"illegal map key", u"yaml.key", u"a key stands where none can be", u"Check the indentation of this line and of the one above."},
    {"illegal block entry", u"yaml.dash", u"a '- ' stands where no list item can be",
     u"Put the list on lines of its own below its key, or quote the text if the dash belongs to it."},
    {"end of map not found", u"yaml.map-end", u"this does not fit to the keys above",
     u"Give the line the indentation of the keys above; a value must end where its quotes end."},
    {"end of sequence not found", u"yaml.list-end", u"this does not fit to the list items above",
     u"Give the line the indentation of the items above; a value must end where its quotes end."},
    {"illegal flow end", u"yaml.flow-end", u"'%1' closes nothing", u"Remove it, or quote the text if it belongs to it."},
    {"unknown token", u"yaml.start-character", u"a value cannot start with '%1'", u"Quote it."},
    {"illegal tab", u"yaml.tab", u"a tab is used as indentation", u"Use spaces."},
    {"invalid unicode", u"yaml.unicode", u"the escape names no character",
     u"Write the character itself, or \\U and its eight hexadecimal digits."},
    {"bad character found while scanning hex number", u"yaml.hex", u"the escape needs hexadecimal digits",
     u"Write two digits behind \\x, four behind \\u, eight behind \\U; double the backslash if none is meant."},
    {"unknown escape character", u"yaml.escape", u"the backslash starts no escape that YAML knows",
     u"Double the backslash, or use single quotes."},
    {"cannot set zero indentation", u"yaml.block-indentation", u"the indentation of a text block cannot be 0",
     u"Write a digit from 1 to 9, or none."},
    {"unexpected character in block scalar", u"yaml.block-header", u"text stands behind the '|' or '>' of a text block",
     u"Put the text on the lines below, or quote it."},
};

Error meaningOf(std::string_view message, char there)
{
    const auto found =
        std::find_if(std::begin(meanings), std::end(meanings), [message](const Meaning &m) { return message.starts_with(m.message); });
    if (found == std::end(meanings)) {
        const QString said = QString::fromUtf8(message.data(), qsizetype(message.size()));
        return Error::error(u"yaml.syntax"_s, u"the YAML cannot be read here: %1"_s, {said}, u"Check this line and the one above."_s);
    }
    return Error::error(found->code.toString(), found->what.toString(), {QString(QLatin1Char(there))}, found->mend.toString());
}

}  // namespace

QString shown(std::string_view text, qsizetype from, qsizetype to)
{
    constexpr qsizetype most = 40;
    const QString whole = QString::fromUtf8(text.substr(size_t(from), size_t(to - from)));
    return whole.size() > most ? QString(whole.left(most) % u"…"_s) : whole;
}

Error depthError()
{
    return Error::error(u"yaml.depth"_s, u"maps and lists are nested deeper than %1 levels"_s, {QString::number(limits::yamlDepth)},
                        u"Make the structure flatter."_s);
}

Error nodesError()
{
    return Error::error(u"yaml.nodes"_s, u"the file holds more than %1 keys and values"_s, {QString::number(limits::yamlNodes)},
                        u"Split it into several files."_s);
}

Error keyLengthError()
{
    return Error::error(u"yaml.key-length"_s, u"a key is longer than %1 characters"_s, {QString::number(limits::yamlKeyCharacters)},
                        u"Shorten it."_s);
}

Error unclosed(char bracket)
{
    return Error::error(u"yaml.unclosed"_s, u"the '%1' that stands here is never closed"_s, {QString(QLatin1Char(bracket))},
                        bracket == '[' ? u"Close it with ']'."_s : u"Close it with '}'."_s);
}

Refusal translated(std::string_view message, std::string_view text, qsizetype offset, const TreeBuilder &builder)
{
    const qsizetype bracket = builder.openBracket();
    const bool alias = message.starts_with("alias not found") || message.starts_with("the referenced anchor")
        || message.starts_with("anchor not found") || message.starts_with("illegal character found while scanning");
    if (alias)
        return starError(text, offset);
    if (message.starts_with("illegal EOF in scalar") || message.starts_with("illegal document indicator"))
        return quoteError(text, offset, builder.cursor());
    if (const qsizetype tab = tabIndentation(text, builder.cursor(), offset); tab >= 0)
        return {meaningOf("illegal tab", '\t'), tab};
    if (message.starts_with("end of map flow") || message.starts_with("end of sequence flow")) {
        const qsizetype at = bracket >= 0 ? bracket : offset;
        return {unclosed(byteAt(text, at)), at};
    }
    if (message.starts_with("illegal map value") && isLongKey(text, offset))
        return {keyLengthError(), lineBegin(text, offset)};
    if (message.starts_with("end of map") && isBehindQuote(text, builder.cursor(), offset)) {
        return {Error::error(u"yaml.behind-quote"_s, u"text stands behind the closing quote of a value"_s, {},
                             u"Put the whole value into quotes; a quote within it is written \\\" in double and '' in single quotes."_s),
                offset};
    }
    if (message.starts_with("unknown token") && bracket >= 0 && byteAt(text, offset) == '?') {
        return {Error::error(u"yaml.question-mark"_s, u"an unquoted '?' stands within brackets or braces"_s, {},
                             u"Quote the text that it belongs to."_s),
                offset};
    }
    return {meaningOf(message, byteAt(text, offset)), offset};
}

}  // namespace lintel::yaml
