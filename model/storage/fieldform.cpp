// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/fieldform.h"

#include "model/base/money.h"
#include "model/base/quantity.h"

#include <QtCore/QDate>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

bool isColor(const QString &text)
{
    const auto hex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    return text.size() == 7 && text[0] == u'#' && std::all_of(text.begin() + 1, text.end(), hex);
}

bool isInteger(const QString &text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

bool fits(FieldType type, const QString &text)
{
    switch (type) {
    case FieldType::Boolean: return text == u"true" || text == u"false";
    case FieldType::Integer: return isInteger(text);
    case FieldType::Number: return isNumber(text);
    case FieldType::Percent: return parsePercent(text).ok();
    case FieldType::Duration: return Duration::parse(text).ok();
    case FieldType::Size: return Size::parse(text).ok();
    case FieldType::Money: return Money::parse(text).ok();
    case FieldType::Price: return Price::parse(text).ok();
    case FieldType::Rate: return Rate::parse(text).ok();
    case FieldType::Date: return QDate::fromString(text, Qt::ISODate).isValid();
    case FieldType::Color: return isColor(text);
    default: return true;
    }
}

QString expected(FieldType type)
{
    switch (type) {
    case FieldType::Boolean: return u"true or false"_s;
    case FieldType::Integer: return u"a whole number"_s;
    case FieldType::Number: return u"a number"_s;
    case FieldType::Percent: return u"a percentage such as 28%"_s;
    case FieldType::Duration: return u"a duration such as 15m or 2h"_s;
    case FieldType::Size: return u"a size such as 4 GB"_s;
    case FieldType::Money: return u"an amount such as 9000 EUR"_s;
    case FieldType::Price: return u"a price such as 0.428 USD/h"_s;
    case FieldType::Rate: return u"a number, with /TIME where it is a rate, such as 1200000/month"_s;
    case FieldType::Date: return u"a date such as 2026-10-01"_s;
    case FieldType::Color: return u"a colour such as \"#1168bd\""_s;
    default: return {};
    }
}

}  // namespace

std::optional<Diagnostic> checkForm(const FieldSpec &spec, const Value &value)
{
    if (spec.list && value.isList()) {
        FieldSpec item = spec;
        item.list = false;
        for (const Value &entry : value.list()) {
            if (const auto problem = checkForm(item, entry))
                return problem;
        }
        return std::nullopt;
    }
    if (spec.type == FieldType::Map || spec.type == FieldType::Steps || value.isNull())
        return std::nullopt;
    if (!value.isScalar()) {
        return Diagnostic::warning(u"format.shape"_s, u"'%1' takes one value here, not a list or a map"_s, {spec.name},
                                   u"Write %1: VALUE."_s);
    }
    const QString &text = value.text();
    if (spec.type == FieldType::Enum && !spec.allowed.contains(text)) {
        return Diagnostic::warning(u"format.value"_s, u"'%1' is no value of '%2'"_s, {text, spec.name, spec.allowed.join(u", "_s)},
                                   u"Use one of %3."_s);
    }
    if (!fits(spec.type, text)) {
        return Diagnostic::warning(u"format.value"_s, u"'%1' is no value of '%2', which is %3"_s, {text, spec.name, expected(spec.type)},
                                   u"Write it in this form."_s);
    }
    return std::nullopt;
}

}  // namespace lintel
