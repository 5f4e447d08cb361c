// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/mergelines.h"

#include <QtCore/QHash>

#include <algorithm>

namespace lintel {

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        lines.append(text.mid(at, next - at));
        at = next;
    }
    return lines;
}

namespace {

QByteArray withoutBreak(const QByteArray &line)
{
    qsizetype size = line.size();
    if (size > 0 && line.at(size - 1) == '\n')
        --size;
    if (size > 0 && line.at(size - 1) == '\r')
        --size;
    return line.left(size);
}

Tokens tokensOf(const QList<QByteArray> &lines, QHash<QByteArray, int> &numbers)
{
    Tokens tokens;
    tokens.reserve(lines.size());
    for (const QByteArray &line : lines) {
        const QByteArray content = withoutBreak(line);
        const auto known = numbers.constFind(content);
        const int number = known == numbers.cend() ? int(numbers.size()) : *known;
        if (known == numbers.cend())
            numbers.insert(content, number);
        tokens.append(number);
    }
    return tokens;
}

QByteArray joined(const QList<QByteArray> &lines, const Hunk::Range &range)
{
    QByteArray text;
    for (qsizetype i = range.begin; i < range.end; ++i)
        text += lines.at(i);
    return text;
}

QByteArray withBreak(QByteArray text, const QByteArray &lineBreak)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += lineBreak;
    return text;
}

// A side that has another kind of line break everywhere differs in nothing else for that.
QList<QByteArray> adapted(QList<QByteArray> lines, const QByteArray &like)
{
    const bool crlf = like.contains("\r\n");
    const bool mixed = crlf && like.count("\r\n") != like.count('\n');
    if (mixed || !like.contains('\n'))
        return lines;
    for (QByteArray &line : lines) {
        if (line.endsWith('\n') && line.endsWith("\r\n") != crlf)
            line = withoutBreak(line) + (crlf ? "\r\n" : "\n");
    }
    return lines;
}

bool isRemark(const QByteArray &text)
{
    const QList<QByteArray> lines = linesOf(text);
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray content = line.trimmed();
        return content.isEmpty() || content.startsWith('#');
    });
}

QByteArray woven(const LineHunk &hunk)
{
    QByteArray text;
    for (const LineHunk &part : compareLines(hunk.mine, hunk.theirs))
        text += part.kind == Hunk::Kind::Same ? part.mine : part.mine + part.theirs;
    return text;
}

QByteArray clashText(const LineHunk &hunk, ClashText clashes)
{
    const QByteArray lineBreak = hunk.mine.contains("\r\n") ? "\r\n" : "\n";
    const QByteArray mine = withBreak(hunk.mine, lineBreak), theirs = withBreak(hunk.theirs, lineBreak);
    if (clashes == ClashText::Theirs)
        return hunk.theirs;
    const bool added = hunk.base.isEmpty() || (isRemark(hunk.mine) && isRemark(hunk.theirs) && isRemark(hunk.base));
    if (clashes == ClashText::Mine || !added)
        return hunk.mine;
    if (clashes == ClashText::Woven)
        return woven({hunk.kind, {}, mine, theirs, 0, 0, 0});
    return clashes == ClashText::Both ? mine + theirs : theirs + mine;
}

}  // namespace

QList<LineHunk> mergeLines(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    const QList<QByteArray> was = linesOf(base), here = linesOf(mine), there = adapted(linesOf(theirs), mine);
    QHash<QByteArray, int> numbers;
    const Tokens b = tokensOf(was, numbers), m = tokensOf(here, numbers), t = tokensOf(there, numbers);
    QList<LineHunk> hunks;
    const QList<Hunk> woven = threeWay(b, m, t);
    for (const Hunk &hunk : woven) {
        hunks.append({hunk.kind, joined(was, hunk.base), joined(here, hunk.mine), joined(there, hunk.theirs), int(hunk.base.begin) + 1,
                      int(hunk.mine.begin) + 1, int(hunk.theirs.begin) + 1});
    }
    return hunks;
}

QList<LineHunk> compareLines(const QByteArray &mine, const QByteArray &theirs)
{
    const QList<QByteArray> here = linesOf(mine), there = adapted(linesOf(theirs), mine);
    QHash<QByteArray, int> numbers;
    const Tokens m = tokensOf(here, numbers), t = tokensOf(there, numbers);
    QList<LineHunk> hunks;
    qsizetype i = 0, j = 0, same = 0;
    const auto add = [&](qsizetype a, qsizetype b) {
        const auto line = [](qsizetype at) { return int(at) + 1; };
        if (same > 0)
            hunks.append(
                {Hunk::Kind::Same, {}, joined(here, {i - same, i}), joined(there, {j - same, j}), 0, line(i - same), line(j - same)});
        same = 0;
        if (i < a || j < b)
            hunks.append({Hunk::Kind::Clash, {}, joined(here, {i, a}), joined(there, {j, b}), 0, line(i), line(j)});
    };
    for (const auto &[a, b] : commonSubsequence(m, t)) {
        if (i < a || j < b)
            add(a, b);
        ++same;
        i = a + 1;
        j = b + 1;
    }
    add(m.size(), t.size());
    return hunks;
}

QByteArray joinedLines(const QList<LineHunk> &hunks, ClashText clashes)
{
    QByteArray text;
    for (const LineHunk &hunk : hunks) {
        const QByteArray part = hunk.kind == Hunk::Kind::Theirs ? hunk.theirs
            : hunk.kind == Hunk::Kind::Clash                    ? clashText(hunk, clashes)
                                                                : hunk.mine;
        // A last line without a break may not be the last one any more.
        if (!part.isEmpty() && !text.isEmpty() && !text.endsWith('\n'))
            text += text.contains("\r\n") ? "\r\n" : "\n";
        text += part;
    }
    return text;
}

bool hasClash(const QList<LineHunk> &hunks)
{
    return std::any_of(hunks.begin(), hunks.end(), [](const LineHunk &hunk) { return hunk.kind == Hunk::Kind::Clash; });
}

}  // namespace lintel
