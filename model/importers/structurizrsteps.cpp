// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrsteps.h"

#include <algorithm>

namespace lintel::structurizr {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBlocks = 8;

class StepNumbers {
public:
    StepNumbers(const ValueList &steps, const QStringList &orders) : m_steps(steps), m_orders(orders)
    {
        for (const QString &order : orders)
            m_numbers.append(order == QString::number(order.toInt()) ? order.toInt() : 0);
        // From the last to the first, each one finds its next among those that are left.
        m_next.fill(m_numbers.size(), m_numbers.size());
        for (qsizetype i = m_numbers.size() - 1; i >= 0; --i) {
            qsizetype next = i + 1;
            while (next < m_numbers.size() && m_numbers.at(next) > m_numbers.at(i))
                next = m_next.at(next);
            m_next[i] = next;
        }
    }

    ValueList sequence(qsizetype begin, qsizetype end, int number, int depth) const
    {
        ValueList list;
        for (qsizetype i = begin; i < end;) {
            const QList<qsizetype> starts = m_numbers.at(i) == number && depth < mostBlocks ? startsOf(i, end) : QList<qsizetype>();
            if (starts.size() < 2) {
                list.append(numbered(i++, number++));
                continue;
            }
            list.append(Value(ValueMap{{u"par"_s, Value(branches(starts, number, depth))}}));
            number = 1 + highest(i, starts.last());
            i = starts.last();
        }
        return list;
    }

private:
    int highest(qsizetype begin, qsizetype end) const { return *std::max_element(m_numbers.begin() + begin, m_numbers.begin() + end); }

    // Where its branches begin, and where the last of them ends: before what is higher than all in the others.
    QList<qsizetype> startsOf(qsizetype begin, qsizetype end) const
    {
        QList<qsizetype> starts{begin};
        while (m_next.at(starts.last()) < end && m_numbers.at(m_next.at(starts.last())) == m_numbers.at(begin))
            starts.append(m_next.at(starts.last()));
        if (starts.size() < 2)
            return {};
        const qsizetype last = starts.last();
        const qsizetype furthest = std::min(m_next.at(last), end);
        const int most = highest(begin, last);
        const auto after = std::find_if(m_numbers.begin() + last + 1, m_numbers.begin() + furthest, [most](int n) { return n > most; });
        return starts << after - m_numbers.begin();
    }

    ValueList branches(const QList<qsizetype> &starts, int number, int depth) const
    {
        ValueList list;
        for (qsizetype i = 0; i + 1 < starts.size(); ++i)
            list.append(Value(ValueMap{{u"steps"_s, Value(sequence(starts.at(i), starts.at(i + 1), number, depth + 1))}}));
        return list;
    }

    Value numbered(qsizetype at, int number) const
    {
        Value step = m_steps.at(at);
        if (m_orders.at(at).isEmpty() || m_orders.at(at) == QString::number(number))
            return step;
        Value properties = step.contains(u"properties") ? step.value(u"properties") : Value(ValueMap{});
        properties.set(u"structurizr.order"_s, m_orders.at(at));
        step.set(u"properties"_s, properties);
        return step;
    }

    const ValueList &m_steps;
    const QStringList &m_orders;
    QList<int> m_numbers;     ///< 0 for what is no plain number.
    QList<qsizetype> m_next;  ///< The next one that is not higher.
};

}  // namespace

ValueList nestedSteps(const ValueList &steps, const QStringList &orders)
{
    return StepNumbers(steps, orders).sequence(0, steps.size(), 1, 0);
}

}  // namespace lintel::structurizr
