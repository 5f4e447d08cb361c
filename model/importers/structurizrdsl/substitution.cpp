// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/substitution.h"

#include <QtCore/QRegularExpression>

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRounds = 16;  // within a text block

}  // namespace

QString Substitution::replaced(const QString &text, const Place &place, Report &report) const
{
    static const QRegularExpression pattern(u"\\$\\{([a-zA-Z0-9_.-]+)\\}"_s);
    QString result;
    qsizetype last = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        const bool known = isConstant(name) || isVariable(name);
        if (!known) {
            report.note(place, u"dsl.environment"_s,
                        u"'${%1}' is no constant or variable and stays as it is: the environment is not read"_s, {name},
                        u"Define it with !const or !var."_s);
        }
        result += QStringView(text).mid(last, match.capturedStart() - last);
        result += known ? m_constants.value(name, m_variables.value(name)) : match.captured();
        last = match.capturedEnd();
        if (result.size() > mostWordCharacters) {
            report.error(place, u"dsl.substitution"_s, u"replacing '${%1}' makes a word of more than %2 characters"_s,
                         {name, QString::number(mostWordCharacters)}, u"Look for constants that are made of themselves."_s);
            report.end();
            return text;
        }
    }
    result += QStringView(text).mid(last);
    return result;
}

void Substitution::apply(Tokens &tokens, bool block, const Place &place, Report &report)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens.at(i).text.contains(u"${"))
            continue;
        Place here = place;
        here.column = tokens.at(i).column;
        QString text = replaced(tokens.at(i).text, here, report);
        const bool again = block && i + 1 == tokens.size();
        for (int round = 0; again && round < mostRounds && text.contains(u"${"); ++round) {
            const QString next = replaced(text, here, report);
            if (next == text)
                break;
            text = next;
        }
        tokens[i].text = text;
        m_replaced += text.size();
        if (m_replaced > mostReplacedCharacters && !report.over()) {
            report.error(here, u"dsl.substitution-total"_s, u"replacing constants and variables makes more than %1 characters"_s,
                         {QString::number(mostReplacedCharacters)}, u"Look for long constants that are used often."_s);
            report.end();
        }
    }
}

}  // namespace lintel::structurizr::dsl
