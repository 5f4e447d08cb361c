// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/scalarscan.h"

#include <algorithm>
#include <vector>

namespace lintel::yaml {

namespace {

// Steps over line breaks and the blanks around them; returns the number of breaks.
int skipFold(std::string_view text, qsizetype *at)
{
    int breaks = 0;
    qsizetype p = *at;
    while (true) {
        p = skipBlanks(text, p);
        if (byteAt(text, p) == '\r' && byteAt(text, p + 1) == '\n')
            ++p;
        if (byteAt(text, p) != '\n')
            break;
        ++p;
        ++breaks;
    }
    if (breaks > 0)
        *at = p;
    return breaks;
}

std::string folded(int breaks)
{
    return breaks == 1 ? std::string(1, ' ') : std::string(size_t(breaks - 1), '\n');
}

// A plain scalar cannot end in a blank, so it ends where its value does.
ScalarEnd scanPlain(std::string_view text, qsizetype begin, std::string_view value)
{
    ScalarEnd result{begin, Style::Plain, true, true};
    if (text.substr(size_t(begin), value.size()) == value && value.find('\n') == std::string_view::npos) {
        result.end = begin + qsizetype(value.size());
        return result;
    }
    qsizetype p = begin;
    size_t i = 0;
    while (i < value.size()) {
        const char c = byteAt(text, p);
        if (isBlank(c) || isBreak(c)) {
            if (const int breaks = skipFold(text, &p); breaks > 0) {
                const std::string fold = folded(breaks);
                if (value.substr(i, fold.size()) != fold)
                    break;
                i += fold.size();
                continue;
            }
        }
        if (p >= qsizetype(text.size()) || c != value[i])
            break;
        ++p;
        ++i;
    }
    result.end = p;
    result.exact = i == value.size();
    return result;
}

qsizetype closingQuote(std::string_view text, qsizetype begin)
{
    const char quote = byteAt(text, begin);
    qsizetype p = begin + 1;
    const qsizetype size = qsizetype(text.size());
    while (p < size) {
        const char c = text[size_t(p)];
        const bool escape = c == '\\' && quote == '"';
        const bool doubled = c == '\'' && quote == '\'' && byteAt(text, p + 1) == '\'';
        if (escape || doubled) {
            p += 2;
        } else if (c != quote) {
            ++p;
        } else {
            return p + 1;
        }
    }
    return -1;
}

ScalarEnd scanQuoted(std::string_view text, qsizetype begin, std::string_view value)
{
    const bool single = byteAt(text, begin) == '\'';
    ScalarEnd result;
    result.style = single ? Style::SingleQuoted : Style::DoubleQuoted;
    result.end = closingQuote(text, begin);
    if (result.end < 0) {
        result.end = qsizetype(text.size());
        result.terminated = false;
        return result;
    }
    const std::string_view slice = text.substr(size_t(begin), size_t(result.end - begin));
    result.exact = (single ? decodeSingleQuoted(slice) : decodeDoubleQuoted(slice)) == value;
    return result;
}

struct BlockLine {
    std::string_view text;  // without indentation and line break
    bool blank = false;
    bool ended = false;  // has a line break
    qsizetype end = 0;   // offset of its line break
};

std::vector<BlockLine> blockLines(std::string_view text, qsizetype from, int column)
{
    std::vector<BlockLine> lines;
    const qsizetype size = qsizetype(text.size());
    for (qsizetype at = from; at < size; at = nextLine(text, at)) {
        const qsizetype end = lineEnd(text, at);
        qsizetype p = at;
        while (p < end && p - at < column && text[size_t(p)] == ' ')
            ++p;
        const bool blank = p == end;
        if (!blank && p - at < column)
            break;
        lines.push_back({text.substr(size_t(p), size_t(end - p)), blank, nextLine(text, at) > end, end});
    }
    return lines;
}

std::string literalText(const std::vector<BlockLine> &lines, size_t count)
{
    std::string out;
    for (size_t i = 0; i < count; ++i) {
        out += lines[i].text;
        if (i + 1 < count)
            out += '\n';
    }
    return out;
}

// Lines that start with a blank ("more indented") keep their breaks.
std::string foldedText(const std::vector<BlockLine> &lines, size_t count)
{
    const auto more = [&lines](size_t i) { return !lines[i].text.empty() && isBlank(lines[i].text.front()); };
    std::string out;
    size_t i = 0;
    while (i < count && lines[i].text.empty()) {
        out += '\n';
        ++i;
    }
    while (i < count) {
        out += lines[i].text;
        size_t next = i + 1;
        while (next < count && lines[next].text.empty())
            ++next;
        if (next < count) {
            const size_t breaks = next - i;
            const bool keep = more(i) || more(next);
            out += keep ? std::string(breaks, '\n') : folded(int(breaks));
        }
        i = next;
    }
    return out;
}

ScalarEnd scanBlock(std::string_view text, qsizetype begin, std::string_view value, int parentColumn)
{
    const BlockHeader header = blockHeader(text, begin);
    ScalarEnd result;
    result.style = header.folded ? Style::Folded : Style::Literal;
    result.end = begin + header.size;
    const int column = blockContentColumn(text, begin, parentColumn);
    if (column < 0) {
        result.exact = value.empty();
        return result;
    }
    const std::vector<BlockLine> lines = blockLines(text, nextLine(text, begin), column);
    size_t count = lines.size();
    while (count > 0 && lines[count - 1].blank)
        --count;
    if (count == 0) {
        result.exact = value.empty();
        return result;
    }
    std::string decoded = header.folded ? foldedText(lines, count) : literalText(lines, count);
    if (header.chomping != '-' && lines[count - 1].ended)
        decoded += '\n';
    result.end = lines[count - 1].end;
    if (header.chomping == '+') {
        for (size_t i = count; i < lines.size(); ++i) {
            if (lines[i].ended)
                decoded += '\n';
        }
        result.end = lines.back().end;
    }
    result.exact = decoded == value;
    return result;
}

void appendUtf8(std::string &out, char32_t code)
{
    const auto byte = [&out](char32_t b) { out += static_cast<char>(static_cast<unsigned char>(b)); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xC0 | (code >> 6));
        byte(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        byte(0xE0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    } else {
        byte(0xF0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3F));
        byte(0x80 | ((code >> 6) & 0x3F));
        byte(0x80 | (code & 0x3F));
    }
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

// `p` stands on the letter behind the backslash and is left behind the escape.
void decodeHex(std::string_view text, qsizetype &p, int digits, std::string &out)
{
    char32_t code = 0;
    for (int i = 1; i <= digits; ++i) {
        const int digit = hexDigit(byteAt(text, p + i));
        if (digit < 0) {
            out += '\\';
            return;
        }
        code = code * 16 + char32_t(digit);
    }
    appendUtf8(out, code);
    p += digits + 1;
}

void decodeEscape(std::string_view text, qsizetype &p, std::string &out)
{
    const char c = byteAt(text, p);
    switch (c) {
    case 'x': return decodeHex(text, p, 2, out);
    case 'u': return decodeHex(text, p, 4, out);
    case 'U': return decodeHex(text, p, 8, out);
    case '0': out += '\0'; break;
    case 'a': out += '\a'; break;
    case 'b': out += '\b'; break;
    case 't': out += '\t'; break;
    case 'n': out += '\n'; break;
    case 'v': out += '\v'; break;
    case 'f': out += '\f'; break;
    case 'r': out += '\r'; break;
    case 'e': out += '\x1b'; break;
    case 'N': appendUtf8(out, 0x85); break;
    case '_': appendUtf8(out, 0xA0); break;
    case 'L': appendUtf8(out, 0x2028); break;
    case 'P': appendUtf8(out, 0x2029); break;
    default: out += c; break;
    }
    ++p;
}

// A break inside quotes: blanks around it go, unless they were escaped (`keep`).
bool decodeFold(std::string_view text, qsizetype &p, size_t keep, std::string &out)
{
    qsizetype at = p;
    const int breaks = skipFold(text, &at);
    if (breaks == 0)
        return false;
    while (out.size() > keep && isBlank(out.back()))
        out.pop_back();
    out += folded(breaks);
    p = at;
    return true;
}

}  // namespace

qsizetype skipBlanks(std::string_view text, qsizetype at)
{
    while (isBlank(byteAt(text, at)))
        ++at;
    return at;
}

qsizetype skipSpace(std::string_view text, qsizetype at)
{
    while (true) {
        const char c = byteAt(text, at);
        if (isBlank(c) || isBreak(c)) {
            ++at;
        } else if (c == '#' && (at == 0 || isBlank(byteAt(text, at - 1)) || isBreak(byteAt(text, at - 1)))) {
            at = lineEnd(text, at);
        } else {
            return at;
        }
    }
}

qsizetype lineEnd(std::string_view text, qsizetype at)
{
    const size_t found = text.find('\n', size_t(at));
    if (found == std::string_view::npos)
        return qsizetype(text.size());
    return qsizetype(found > size_t(at) && text[found - 1] == '\r' ? found - 1 : found);
}

qsizetype nextLine(std::string_view text, qsizetype at)
{
    const size_t found = text.find('\n', size_t(at));
    return found == std::string_view::npos ? qsizetype(text.size()) : qsizetype(found + 1);
}

qsizetype lineBegin(std::string_view text, qsizetype at)
{
    while (at > 0 && text[size_t(at - 1)] != '\n')
        --at;
    return at;
}

ScalarEnd scanScalar(std::string_view text, qsizetype begin, std::string_view value, int parentColumn)
{
    switch (byteAt(text, begin)) {
    case '"':
    case '\'': return scanQuoted(text, begin, value);
    case '|':
    case '>': return scanBlock(text, begin, value, parentColumn);
    default: return scanPlain(text, begin, value);
    }
}

std::string decodeSingleQuoted(std::string_view slice)
{
    std::string out;
    out.reserve(slice.size());
    const qsizetype end = qsizetype(slice.size()) - 1;
    qsizetype p = 1;
    while (p < end) {
        const char c = slice[size_t(p)];
        if ((isBlank(c) || isBreak(c)) && decodeFold(slice, p, 0, out))
            continue;
        out += c;
        p += c == '\'' ? 2 : 1;
    }
    return out;
}

std::string decodeDoubleQuoted(std::string_view slice)
{
    std::string out;
    out.reserve(slice.size());
    size_t keep = 0;
    const qsizetype end = qsizetype(slice.size()) - 1;
    qsizetype p = 1;
    while (p < end) {
        const char c = slice[size_t(p)];
        if ((isBlank(c) || isBreak(c)) && decodeFold(slice, p, keep, out))
            continue;
        ++p;
        if (c != '\\') {
            out += c;
            continue;
        }
        if (isBreak(byteAt(slice, p))) {
            p = skipBlanks(slice, nextLine(slice, p));
        } else {
            decodeEscape(slice, p, out);
        }
        keep = out.size();
    }
    return out;
}

BlockHeader blockHeader(std::string_view text, qsizetype begin)
{
    BlockHeader header;
    header.folded = byteAt(text, begin) == '>';
    qsizetype p = begin + 1;
    for (char c = byteAt(text, p); c == '+' || c == '-' || (c >= '1' && c <= '9'); c = byteAt(text, ++p)) {
        if (c == '+' || c == '-')
            header.chomping = c;
        else
            header.indicator = c - '0';
    }
    header.size = p - begin;
    return header;
}

int blockContentColumn(std::string_view text, qsizetype begin, int parentColumn)
{
    const BlockHeader header = blockHeader(text, begin);
    if (header.indicator > 0)
        return std::max(parentColumn, 0) + header.indicator;
    const qsizetype size = qsizetype(text.size());
    for (qsizetype at = nextLine(text, begin); at < size; at = nextLine(text, at)) {
        qsizetype p = at;
        while (byteAt(text, p) == ' ')
            ++p;
        if (p >= lineEnd(text, at))
            continue;
        return p - at > parentColumn ? int(p - at) : -1;
    }
    return -1;
}

}  // namespace lintel::yaml
