// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/change/mergefields.h"

#include "model/change/mergesequence.h"

#include <QtCore/QHash>

#include <algorithm>
#include <optional>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// Entries of these lists stand for themselves: each may come and go alone.
bool isSet(const FieldSpec *spec, const QString &field)
{
    return field == u"links" || (spec && spec->list && spec->type != FieldType::Integer);
}

ValueList entriesOf(const Value &value)
{
    return value.isNull() ? ValueList() : value.isList() ? value.list() : ValueList{value};
}

// Maps in lists are told apart by what names them, so that one of them can be changed.
Value identity(const Value &entry)
{
    for (const QStringView key : {u"url", u"id", u"name", u"to"}) {
        if (entry.contains(key))
            return entry.value(key);
    }
    return entry;
}

/// Numbers for entries; equal ones of one list get a number each.
class Interner {
public:
    Tokens tokens(const ValueList &entries, bool byIdentity)
    {
        Tokens numbers;
        QHash<int, int> seen;
        for (const Value &entry : entries) {
            const Value known = byIdentity ? identity(entry) : entry;
            const int number = numberOf(known);
            numbers.append(byIdentity ? number + seen[number]++ * 1'000'000 : number);
        }
        return numbers;
    }

private:
    int numberOf(const Value &value)
    {
        const QString hint = value.isScalar() ? value.text() : QString();
        QList<int> &candidates = m_byText[value.isReference() && value.target() ? u"#"_s : hint];
        for (const int number : std::as_const(candidates)) {
            if (m_values.at(number) == value)
                return number;
        }
        m_values.append(value);
        candidates.append(int(m_values.size()) - 1);
        return int(m_values.size()) - 1;
    }

    ValueList m_values;
    QHash<QString, QList<int>> m_byText;
};

Value entryAt(const ValueList &entries, const Tokens &tokens, int token)
{
    const qsizetype place = tokens.indexOf(token);
    return place < 0 ? Value() : entries.at(place);
}

Value mergeSets(const QString &field, const Value &base, const Value &mine, const Value &theirs, const ValueDecision &decide)
{
    const ValueList was = entriesOf(base), left = entriesOf(mine), right = entriesOf(theirs);
    Interner interner;
    const Tokens b = interner.tokens(was, true), m = interner.tokens(left, true), t = interner.tokens(right, true);
    const auto isKept = [&](int token) {
        const bool here = m.contains(token), there = t.contains(token);
        return (here && there) || ((here || there) && !b.contains(token));
    };
    const auto entry = [&](int token) { return entryAt(m.contains(token) ? left : right, m.contains(token) ? m : t, token); };
    const auto label = [&](int token) { return identity(entry(token)).text(); };
    ValueList merged;
    const MergedOrder order = mergeOrders(b, m, t, isKept, label);
    for (const int token : order.order) {
        const Value before = entryAt(was, b, token), here = entryAt(left, m, token), there = entryAt(right, t, token);
        const bool both = m.contains(token) && t.contains(token);
        merged.append(both ? mergeValues(nullptr, QString(field % u'.' % label(token)), before, here, there, decide) : entry(token));
    }
    const auto isResult = [&merged](const ValueList &list) { return list == merged; };
    if (isResult(left) && !mine.isNull())
        return mine;
    if (isResult(right) && !theirs.isNull())
        return theirs;
    return merged.isEmpty() && (mine.isNull() || theirs.isNull()) ? Value() : Value(merged);
}

Value mergeMaps(const QString &field, const Value &base, const Value &mine, const Value &theirs, const ValueDecision &decide)
{
    QHash<QString, int> numbers;
    QStringList keys;
    const auto tokens = [&](const ValueMap &map) {
        Tokens found;
        for (const auto &[key, value] : map) {
            if (!numbers.contains(key)) {
                numbers.insert(key, int(keys.size()));
                keys.append(key);
            }
            found.append(numbers.value(key));
        }
        return found;
    };
    const Tokens b = tokens(base.map()), m = tokens(mine.map()), t = tokens(theirs.map());
    ValueList values(keys.size());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString &key = keys.at(i);
        values[i] = mergeValues(nullptr, QString(field % u'.' % key), base.value(key), mine.value(key), theirs.value(key), decide);
    }
    const auto isKept = [&values](int token) { return !values.at(token).isNull(); };
    ValueMap merged;
    const MergedOrder order = mergeOrders(b, m, t, isKept, [&keys](int token) { return keys.at(token); });
    for (const int token : order.order)
        merged.append({keys.at(token), values.at(token)});
    // A key that only a choice brought back.
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (isKept(int(i)) && !order.order.contains(int(i)))
            merged.append({keys.at(i), values.at(i)});
    }
    return merged.isEmpty() && (mine.isNull() || theirs.isNull()) ? Value() : Value(merged);
}

// Of lists whose order counts (steps): stretches that both changed are a conflict of the whole.
std::optional<Value> mergeSequences(const Value &base, const Value &mine, const Value &theirs)
{
    Interner interner;
    const QList<Hunk> hunks =
        threeWay(interner.tokens(base.list(), false), interner.tokens(mine.list(), false), interner.tokens(theirs.list(), false));
    ValueList merged;
    for (const Hunk &hunk : hunks) {
        if (hunk.kind == Hunk::Kind::Clash)
            return std::nullopt;
        const bool other = hunk.kind == Hunk::Kind::Theirs;
        const Hunk::Range &range = other ? hunk.theirs : hunk.mine;
        merged += (other ? theirs : mine).list().mid(range.begin, range.size());
    }
    return Value(merged);
}

bool isMapLike(const Value &base, const Value &mine, const Value &theirs)
{
    const auto fits = [](const Value &value) { return value.isMap() || value.isNull(); };
    return fits(base) && (mine.isMap() || theirs.isMap()) && fits(mine) && fits(theirs)
        && !(base.isMap() && (mine.isNull() || theirs.isNull()));
}

}  // namespace

Value mergeValues(const FieldSpec *spec, const QString &field, const Value &base, const Value &mine, const Value &theirs,
                  const ValueDecision &decide)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    const bool lists = !base.isMap() && !mine.isMap() && !theirs.isMap();
    if (isSet(spec, field) && lists)
        return mergeSets(field, base, mine, theirs, decide);
    if (isMapLike(base, mine, theirs))
        return mergeMaps(field, base, mine, theirs, decide);
    if (base.isList() && mine.isList() && theirs.isList() && !(spec && spec->type == FieldType::Integer)) {
        if (const std::optional<Value> merged = mergeSequences(base, mine, theirs))
            return *merged;
    }
    return decide(field, base, mine, theirs);
}

}  // namespace lintel
