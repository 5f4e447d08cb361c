// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QList>

#include <random>

namespace lintel::testing {

/// The same numbers for the same seed on every machine: the distributions of the standard library are not.
class RandomNumbers {
public:
    explicit RandomNumbers(quint32 seed) : m_engine(seed) {}

    /// From 0 to `count` - 1; 0 when there are none.
    int below(qsizetype count) { return count > 1 ? int(m_engine() % quint32(count)) : 0; }
    bool oneIn(int count) { return below(count) == 0; }
    template <class T>
    T of(const QList<T> &list)
    {
        return list.isEmpty() ? T() : list.at(below(list.size()));
    }

private:
    std::mt19937 m_engine;
};

}  // namespace lintel::testing
