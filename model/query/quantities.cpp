// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/quantities.h"

#include "model/base/money.h"
#include "model/base/quantity.h"
#include "model/query/answers.h"

#include <cmath>

namespace lintel::query {

using namespace Qt::StringLiterals;

namespace {

std::optional<Answer> moneyOf(const QString &text)
{
    const auto money = Money::parse(text, Sign::Any);
    if (!money)
        return std::nullopt;
    Answer answer = numberAnswer(money->amount().toDouble(), Answer::Kind::Money);
    answer.text = money->currency();
    return answer;
}

QString plain(double value)
{
    return QString::number(value, 'g', 15);
}

QString moneyText(const Answer &answer)
{
    const double cents = std::round(answer.number * 100);
    const QString amount = QString::number(cents / 100, 'f', std::fmod(cents, 100) == 0 ? 0 : 2);
    return answer.text.isEmpty() ? amount : QString(amount % u' ' % answer.text);
}

// Beyond this the numbers of a stranger's file are no longer whole milliseconds or bytes.
bool isWhole(double value)
{
    return std::abs(value) < 9e18;
}

}  // namespace

std::optional<double> numberOf(QStringView text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<Answer> quantityOf(const QString &text, Answer::Kind kind)
{
    switch (kind) {
    case Answer::Kind::Number:
        if (const auto number = numberOf(text))
            return numberAnswer(*number);
        break;
    case Answer::Kind::Duration:
        if (const auto duration = Duration::parse(text))
            return numberAnswer(double(duration->milliseconds), kind);
        break;
    case Answer::Kind::Size:
        if (const auto size = Size::parse(text))
            return numberAnswer(double(size->bytes), kind);
        break;
    case Answer::Kind::Percent:
        if (const auto percent = parsePercent(text))
            return numberAnswer(percent->toDouble(), kind);
        break;
    case Answer::Kind::Money: return moneyOf(text);
    default: break;
    }
    return std::nullopt;
}

std::optional<Answer> quantityOf(const QString &text)
{
    for (const Answer::Kind kind : {Answer::Kind::Duration, Answer::Kind::Size, Answer::Kind::Money}) {
        if (auto answer = quantityOf(text, kind))
            return answer;
    }
    return std::nullopt;
}

QStringList unitNames()
{
    return {u"ms"_s, u"s"_s,  u"m"_s,  u"min"_s, u"h"_s,  u"d"_s,   u"w"_s,   u"mo"_s,  u"y"_s,   u"B"_s,
            u"KB"_s, u"MB"_s, u"GB"_s, u"TB"_s,  u"PB"_s, u"KiB"_s, u"MiB"_s, u"GiB"_s, u"TiB"_s, u"PiB"_s};
}

QString quantityText(const Answer &answer)
{
    const double value = answer.number;
    switch (answer.kind) {
    case Answer::Kind::Duration: return isWhole(value) ? Duration{qint64(value)}.toString() : QString(plain(value) % u"ms");
    case Answer::Kind::Size: return isWhole(value) ? Size{qint64(value)}.toString() : QString(plain(value) % u" B");
    case Answer::Kind::Percent: return plain(value * 100) % u'%';
    case Answer::Kind::Money: return moneyText(answer);
    default: return plain(value);
    }
}

}  // namespace lintel::query
