// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/changeset.h"
#include "model/storage/reader.h"

#include <random>

namespace lintel::testing {

/// Small workspaces as people might write them: block and flow style, quotes, comments, CRLF, two files, keys that nobody knows. The same for
/// the same numbers. `unknown` gets the values of those keys, each of which stands once in the texts.
class RandomWorkspace {
public:
    explicit RandomWorkspace(quint32 seed) : m_random(seed) {}

    MemorySource texts();
    const QByteArrayList &unknown() const { return m_unknown; }

private:
    unsigned below(unsigned limit) { return unsigned(m_random() % limit); }
    QByteArray scalar();
    QByteArray comment();
    QByteArray oddKey(const QByteArray &indent);
    QByteArray uses(const QByteArray &indent);
    QByteArray container(int system, int index);
    QByteArray system(int index);

    std::mt19937 m_random;
    int m_number = 0;
    QByteArrayList m_unknown;
    QByteArrayList m_paths;
};

/// An edit that a person could make, by one of the planners; what it would refuse is an empty change. `mayRemove`: also deletions.
ChangeSet randomEdit(const Workspace &workspace, std::mt19937 &random, bool mayRemove);

}  // namespace lintel::testing
