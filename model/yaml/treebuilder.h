// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/yaml/syntaxtree.h"

#include <QtCore/QHash>
#include <QtCore/QVarLengthArray>

#include <string_view>

namespace lintel::yaml {

/// A part of a file that is read on its own: all of it, or one record.
struct Region {
    std::string_view text;  ///< The whole file up to the region's end.
    qsizetype begin = 0;
    Policy policy = Policy::Native;
    int depth = 0;  ///< Containers around the region.
};

/// Why reading stopped. Thrown through the parser's events, caught where the parser is called.
struct Refusal {
    Error error;
    qsizetype offset = 0;
};

/// Makes nodes of the parser's events. Offsets are bytes of the file. Throws Refusal.
class TreeBuilder {
public:
    explicit TreeBuilder(const Region &region);

    void null(qsizetype at, size_t anchor);
    void alias(qsizetype at, size_t anchor);
    void scalar(qsizetype at, size_t anchor, std::string_view value);
    void start(Kind kind, qsizetype at, size_t anchor, bool hasProperties);
    void end();

    /// The nodes, the root first. Empty when there was no document.
    QList<Node> takeNodes() { return std::move(m_nodes); }
    /// Behind the last byte that is accounted for.
    qsizetype cursor() const { return m_cursor; }
    /// Of the innermost bracket or brace that is open; -1: none.
    qsizetype openBracket() const;

private:
    struct Open {
        NodeIndex node = noNode;
        NodeIndex lastChild = noNode;
        NodeIndex key = noNode;  // of the value that comes next
        bool flow = false;
        bool compact = false;  // `[a: b]`, a map without braces
        int column = 0;
        int count = 0;
    };

    [[noreturn]] void refuse(qsizetype at, const Error &error) const;
    bool native() const { return m_region.policy == Policy::Native; }
    qsizetype properties(qsizetype at) const;
    qsizetype gap(qsizetype at);
    bool isKeyNext() const;
    NodeIndex add(Node node);
    void placed(NodeIndex index, size_t anchor);
    void keyRead(NodeIndex index);
    void finishScalar(NodeIndex index, size_t anchor);
    void refuseValuelessKey(const Open &map, NodeIndex key) const;
    void checkDuplicates(const Open &map) const;
    NodeIndex copy(NodeIndex from, SourceSpan span, int depth);
    int blockColumn() const;
    bool explicitNull(qsizetype at) const;
    char at(qsizetype offset) const;

    Region m_region;
    std::string_view m_text;
    qsizetype m_cursor = 0;
    bool m_gapExact = true;
    QList<Node> m_nodes;
    QVarLengthArray<Open, 70> m_open;
    QHash<size_t, NodeIndex> m_anchors;
    qsizetype m_copied = 0;
};

Error keyLengthError();
Error depthError();
Error nodesError();
/// The bytes [from, to) as text for a message, cut where they are long.
QString shown(std::string_view text, qsizetype from, qsizetype to);
/// The error for a bracket or brace without its partner.
Error unclosed(char bracket);

/// The line of an offset, from 1.
int lineNumber(std::string_view text, qsizetype offset);

}  // namespace lintel::yaml
