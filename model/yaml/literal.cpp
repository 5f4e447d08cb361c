// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/yaml/literal.h"

#include <algorithm>

namespace lintel::yaml {

using namespace Qt::StringLiterals;

namespace {

// Literal blocks hold printable text whose lines are neither blanks alone nor start with a tab.
bool isLiteralLine(QStringView line)
{
    if (line.isEmpty())
        return true;
    if (line.front() == u'\t')
        return false;
    const auto unprintable = [](QChar c) { return c != u'\t' && needsEscape(c); };
    if (std::any_of(line.begin(), line.end(), unprintable))
        return false;
    return !std::all_of(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

}  // namespace

bool canBeLiteral(const QString &text)
{
    return text.contains(u'\n') && fitsLiteral(text);
}

bool fitsLiteral(const QString &text)
{
    // Line breaks at the end would take the blank lines that follow for text.
    if (text.isEmpty() || text.startsWith(u'\n') || text.endsWith(u"\n\n"_s) || hasLoneSurrogate(text))
        return false;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    return std::all_of(lines.begin(), lines.end(), isLiteralLine);
}

QByteArray literalBlock(const QString &text, int column, int parentColumn, const QByteArray &lineBreak)
{
    QByteArray out = "|";
    if (text.startsWith(u' '))
        out += QByteArray::number(column - std::max(parentColumn, 0));
    if (!text.endsWith(u'\n'))
        out += '-';
    const QStringView body = text.endsWith(u'\n') ? QStringView(text).chopped(1) : QStringView(text);
    for (const QStringView line : body.split(u'\n')) {
        out += lineBreak;
        if (!line.isEmpty())
            out += QByteArray(column, ' ') + line.toUtf8();
    }
    return out;
}

}  // namespace lintel::yaml
