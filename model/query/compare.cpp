// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/compare.h"

#include "model/query/answers.h"
#include "model/workspace/workspaceindex.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

using Kind = Answer::Kind;

bool isNumeric(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Percent;
}

int order(double a, double b)
{
    // Percentages and decimals come by different ways to what is the same number.
    if (std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)))
        return 0;
    return a < b ? -1 : 1;
}

bool namesRecord(const Workspace &workspace, const Answer &record, const QString &text)
{
    return record.text == text || (record.record.isValid() && workspace.index().path(record.record) == text);
}

int recordOrder(const Workspace &workspace, const Answer &a, const Answer &b)
{
    if (a.kind == Kind::Text)
        return namesRecord(workspace, b, a.text) ? 0 : 1;
    if (b.kind == Kind::Text)
        return namesRecord(workspace, a, b.text) ? 0 : 1;
    // Entries without a record of their own (an API, an unlisted technology) are told apart by their names.
    return a.record == b.record && a.text == b.text ? 0 : 1;
}

// Nothing when there is no order between the two.
std::optional<int> order(const Workspace &workspace, const Answer &a, const Answer &b)
{
    const bool textual = (a.kind == Kind::Text || a.kind == Kind::Record) && (b.kind == Kind::Text || b.kind == Kind::Record);
    if (textual)
        return a.kind == Kind::Text && b.kind == Kind::Text ? a.text.compare(b.text) : recordOrder(workspace, a, b);
    if (isNumeric(a.kind) && isNumeric(b.kind))
        return order(a.number, b.number);
    if (a.kind != b.kind)
        return std::nullopt;
    switch (a.kind) {
    case Kind::Boolean: return int(a.boolean) - int(b.boolean);
    case Kind::Duration:
    case Kind::Size: return order(a.number, b.number);
    case Kind::Money: {
        const bool fits = a.text == b.text || a.text.isEmpty() || b.text.isEmpty();
        return fits ? std::optional(order(a.number, b.number)) : std::nullopt;
    }
    case Kind::Date: return a.date == b.date ? 0 : (a.date < b.date ? -1 : 1);
    default: return std::nullopt;
    }
}

bool holds(Comparison comparison, int order)
{
    switch (comparison) {
    case Comparison::Equal: return order == 0;
    case Comparison::NotEqual: return order != 0;
    case Comparison::Less: return order < 0;
    case Comparison::LessEqual: return order <= 0;
    case Comparison::Greater: return order > 0;
    case Comparison::GreaterEqual: break;
    }
    return order >= 0;
}

double applied(QChar sign, double a, double b)
{
    switch (sign.unicode()) {
    case u'+': return a + b;
    case u'-': return a - b;
    case u'*': return a * b;
    default: return a / b;
    }
}

Answer dateResult(QChar sign, const Answer &a, const Answer &b)
{
    constexpr double day = 86'400'000;
    if (b.kind == Kind::Date)
        return numberAnswer(double(b.date.daysTo(a.date)) * day, Kind::Duration);
    const double days = std::floor(b.number / day);
    if (std::abs(days) > 4e6)
        return unknown(u"a date within the calendar"_s);
    Answer result = a;
    result.date = a.date.addDays(sign == u'+' ? qint64(days) : -qint64(days));
    return result;
}

// Of two numbers with units; a plain number or percentage is a factor.
Kind resultKind(QChar sign, const Answer &a, const Answer &b)
{
    if (isNumeric(a.kind) && isNumeric(b.kind))
        return a.kind == b.kind && sign != u'*' && sign != u'/' ? a.kind : Kind::Number;
    if (a.kind == b.kind)
        return sign == u'/' ? Kind::Number : a.kind;
    return isNumeric(a.kind) ? b.kind : a.kind;
}

bool isQuantity(Kind kind)
{
    return kind >= Kind::Number && kind <= Kind::Money && kind != Kind::Text;
}

}  // namespace

Answer compare(const Workspace &workspace, Comparison comparison, const Answer &a, const Answer &b)
{
    if (isUnknown(a))
        return a;
    if (isUnknown(b))
        return b;
    const auto found = order(workspace, a, b);
    if (!found) {
        const bool money = a.kind == Kind::Money && b.kind == Kind::Money;
        return unknown(money ? QString(u"rate from " % a.text % u" to " % b.text) : u"a value that can be compared"_s);
    }
    return truth(holds(comparison, *found));
}

Answer calculate(QChar sign, const Answer &a, const Answer &b)
{
    if (isUnknown(a))
        return a;
    if (isUnknown(b))
        return b;
    if (a.kind == Kind::Date && (b.kind == Kind::Date || b.kind == Kind::Duration))
        return dateResult(sign, a, b);
    if (!isQuantity(a.kind) || !isQuantity(b.kind))
        return unknown(u"a number"_s);
    if (a.kind == Kind::Money && b.kind == Kind::Money && a.text != b.text && !a.text.isEmpty() && !b.text.isEmpty())
        return unknown(u"rate from " % a.text % u" to " % b.text);
    const double value = applied(sign, a.number, b.number);
    if (!std::isfinite(value))
        return unknown(u"a quotient"_s);
    Answer result = numberAnswer(value, resultKind(sign, a, b));
    if (result.kind == Kind::Money)
        result.text = a.text.isEmpty() ? b.text : a.text;
    return result;
}

QString identity(const Answer &answer)
{
    switch (answer.kind) {
    case Kind::Boolean: return answer.boolean ? u"true"_s : u"false"_s;
    case Kind::Text: return answer.text;
    case Kind::Date: return answer.date.toString(Qt::ISODate);
    case Kind::Record: return QString::number(answer.record.number) % u' ' % answer.text;
    default: return QString::number(answer.number, 'g', 12) % u' ' % answer.text;
    }
}

}  // namespace lintel::query
