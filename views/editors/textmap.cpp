// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/textmap.h"

#include <algorithm>

namespace lintel {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

// What a text document takes for a line break besides '\n' and '\r': U+2029, U+FDD0, U+FDD1.
qsizetype breakLength(QByteArrayView bytes, qsizetype at)
{
    const char c = bytes[at];
    if (c == '\n')
        return 1;
    if (c == '\r')
        return at + 1 < bytes.size() && bytes[at + 1] == '\n' ? 2 : 1;
    if (c != '\xE2' && c != '\xEF')
        return 0;
    const QByteArrayView three = bytes.sliced(at, std::min<qsizetype>(3, bytes.size() - at));
    return three == "\xE2\x80\xA9" || three == "\xEF\xB7\x90" || three == "\xEF\xB7\x91" ? 3 : 0;
}

struct Character {
    char32_t code = 0;
    qsizetype length = 1;
};

Character characterAt(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? quint8(bytes[i]) : quint8(0); };
    const quint8 lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    char32_t code = lead & (0xFFU >> (length + 1));
    bool valid = lead >= 0xC2 && lead <= 0xF4;
    for (int i = 1; i < length && valid; ++i) {
        valid = (byte(at + i) & 0xC0) == 0x80;
        code = (code << 6) | (byte(at + i) & 0x3FU);
    }
    const char32_t least = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
    if (!valid || code < least || code > 0x10FFFF || QChar::isSurrogate(code))
        return {QChar::ReplacementCharacter, 1};
    return {code, length};
}

QString decoded(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const Character character = characterAt(bytes, at);
        text += QChar::fromUcs4(character.code);
        at += character.length;
    }
    return text;
}

}  // namespace

TextMap::TextMap(const QByteArray &bytes) : m_bytes(bytes)
{
    scan();
}

void TextMap::scan()
{
    m_starts = {m_bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0};
    for (qsizetype at = m_starts.first(); at < m_bytes.size();) {
        const qsizetype length = breakLength(m_bytes, at);
        at += std::max<qsizetype>(length, 1);
        if (length > 0)
            m_starts.append(at);
    }
}

qsizetype TextMap::contentEnd(int line) const
{
    if (line + 1 >= m_starts.size())
        return m_bytes.size();
    const qsizetype next = m_starts.at(line + 1);
    const qsizetype begin = m_starts.at(line);
    const auto endsWith = [&](QByteArrayView end) {
        return next - begin >= end.size() && QByteArrayView(m_bytes).sliced(next - end.size(), end.size()) == end;
    };
    if (endsWith("\r\n"))
        return next - 2;
    return endsWith("\n") || endsWith("\r") ? next - 1 : next - 3;
}

QString TextMap::line(int line) const
{
    return decoded(QByteArrayView(m_bytes).sliced(m_starts.at(line), contentEnd(line) - m_starts.at(line)));
}

QString TextMap::text() const
{
    QString all;
    all.reserve(m_bytes.size());
    for (int i = 0; i < lineCount(); ++i) {
        if (i > 0)
            all += u'\n';
        all += line(i);
    }
    return all;
}

qsizetype TextMap::offset(TextPlace place) const
{
    if (place.line >= lineCount())
        return m_bytes.size();
    const qsizetype end = contentEnd(place.line);
    qsizetype at = m_starts.at(place.line);
    for (int column = 0; column < place.column && at < end;) {
        const Character character = characterAt(m_bytes, at);
        column += character.code > 0xFFFF ? 2 : 1;
        if (column <= place.column)
            at += character.length;
    }
    return at;
}

TextPlace TextMap::place(qsizetype offset) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const int line = std::max(0, int(next - m_starts.begin()) - 1);
    const qsizetype end = std::min(offset, contentEnd(line));
    int column = 0;
    for (qsizetype at = m_starts.at(line); at < end;) {
        const Character character = characterAt(m_bytes, at);
        at += character.length;
        if (at <= end)
            column += character.code > 0xFFFF ? 2 : 1;
    }
    return {line, column};
}

QByteArray TextMap::lineBreak() const
{
    if (lineCount() < 2)
        return "\n";
    const QByteArray first = m_bytes.sliced(contentEnd(0), m_starts.at(1) - contentEnd(0));
    return first.size() == 3 ? QByteArray("\n") : first;
}

bool TextMap::replace(qsizetype offset, qsizetype removed, const QByteArray &inserted)
{
    if (offset < 0 || removed < 0 || offset + removed > m_bytes.size())
        return false;
    m_bytes.replace(offset, removed, inserted);
    // Lines from one before the patch (its break may have lost or gained a half) to its end are found anew; the others move.
    const qsizetype shift = inserted.size() - removed;
    auto first = std::lower_bound(m_starts.begin(), m_starts.end(), offset);
    qsizetype keep = std::max<qsizetype>(0, first - m_starts.begin() - 1);
    auto last = std::upper_bound(m_starts.begin(), m_starts.end(), offset + removed + 3);
    if (keep == 0) {
        scan();
        return true;
    }
    QList<qsizetype> starts = m_starts.first(keep);
    const qsizetype until = last == m_starts.end() ? m_bytes.size() : *last + shift;
    for (qsizetype at = m_starts.at(keep - 1); at < until;) {
        const qsizetype length = breakLength(m_bytes, at);
        at += std::max<qsizetype>(length, 1);
        if (length > 0 && at > starts.last() && (at < until || last == m_starts.end()))
            starts.append(at);
    }
    for (; last != m_starts.end(); ++last)
        starts.append(*last + shift);
    m_starts = starts;
    return true;
}

}  // namespace lintel
