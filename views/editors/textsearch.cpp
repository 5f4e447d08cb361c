// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/textsearch.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement.at(i);
        if (c != u'\\' || i + 1 == replacement.size()) {
            text += c;
            continue;
        }
        const QChar next = replacement.at(++i);
        if (next.isDigit())
            text += match.captured(next.digitValue());
        else if (next == u'n')
            text += u'\n';
        else if (next == u't')
            text += u'\t';
        else
            text += next;
    }
    return text;
}

}  // namespace

QRegularExpression TextSearch::expression() const
{
    QString text = isRegex ? pattern : QRegularExpression::escape(pattern);
    if (wholeWords)
        text = u"(?<![\\w])(?:"_s % text % u")(?![\\w])"_s;
    QRegularExpression::PatternOptions options = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !matchCase);
    return QRegularExpression(text, options);
}

QList<TextMatch> matchesIn(const QString &rawText, const TextSearch &search, const QString &replacement)
{
    QList<TextMatch> found;
    const QRegularExpression expression = search.expression();
    if (search.pattern.isEmpty() || !expression.isValid())
        return found;
    QString text = rawText;
    text.replace(QChar::ParagraphSeparator, u'\n');
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedLength() > 0)
            found.append(
                {int(match.capturedStart()), int(match.capturedEnd()), search.isRegex ? expanded(replacement, match) : replacement});
    }
    return found;
}

}  // namespace lintel
