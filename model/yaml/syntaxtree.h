// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/location.h"
#include "model/base/result.h"
#include "model/base/value.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <memory>

namespace lintel::yaml {

/// What a file may use. Native files are Lintel's own: no anchors, aliases, tags, `?` keys, directives or second document; each is
/// refused by name. Foreign files (catalogues, CI files...) may use anchors and aliases, which are expanded under the node limit.
enum class Policy : quint8 { Native, Foreign };

enum class Kind : quint8 { Null, Scalar, Map, Sequence };
enum class Style : quint8 { Block, Flow, Plain, SingleQuoted, DoubleQuoted, Literal, Folded };

using NodeIndex = qint32;
inline constexpr NodeIndex noNode = -1;

/// One node of the tree. Children of a map are its values; each knows its key's node. Offsets are bytes of the file.
struct Node {
    Kind kind = Kind::Null;
    Style style = Style::Plain;
    /// False where the bytes could not be shown to decode to what the parser read (self-check); then nothing beneath is patched, only the
    /// enclosing record as a whole.
    bool exact = true;
    NodeIndex parent = noNode;
    NodeIndex key = noNode;         ///< Of a map's value: the node of its key (a Scalar whose parent is the map).
    NodeIndex firstChild = noNode;  ///< Of maps and sequences.
    NodeIndex nextSibling = noNode;
    SourceSpan span;  ///< The value itself without its key, comments or trailing blanks. Null: `~` or `null`, or empty behind the colon.
    QString text;     ///< Decoded text of a scalar; empty for Null.
};

/// A YAML file's bytes with its structure: every key and value has its exact span. Made by yaml-cpp's event parser (structure, values,
/// starts) and a scan of the raw bytes (ends), checked against each other. A value: copies share their data.
class SyntaxTree {
public:
    SyntaxTree() = default;

    /// Reads bytes. Errors carry `file`, line and column and say how to mend the text: what YAML feature is refused, duplicate keys,
    /// unterminated quotes, tabs as indentation, conflict markers (naming the branches), bytes that are not UTF-8, NUL, and limits
    /// (model/base/limits.h). A byte order mark is accepted and kept. An empty file, or one of comments alone, is an empty map.
    static Result<SyntaxTree> parse(const QByteArray &bytes, Policy policy, const QString &file);

    const QByteArray &bytes() const { return m_bytes; }
    const QString &file() const { return m_file; }

    /// The document's node; Null kind for an empty file. noNode only for a default-made tree.
    NodeIndex root() const { return m_root; }
    const Node &node(NodeIndex index) const { return m_nodes.at(index); }
    qsizetype nodeCount() const { return m_nodes.size(); }

    QList<NodeIndex> children(NodeIndex index) const;
    /// The value under `key` in the map `map`, or noNode.
    NodeIndex find(NodeIndex map, QStringView key) const;
    /// `find` along keys from the root.
    NodeIndex find(const QStringList &keys) const;
    /// Text of the key of a map's value; empty for items of sequences and the root.
    QString keyText(NodeIndex index) const;

    /// The node as plain data (style is dropped).
    Value toValue(NodeIndex index) const;

    /// Line and column (characters, from 1) of a byte offset. O(log lines).
    Location location(qsizetype offset) const;
    /// Where the node's key stands, or the node itself when it has none.
    Location keyLocation(NodeIndex index) const;
    /// Where the node's value stands.
    Location valueLocation(NodeIndex index) const;

    QByteArray slice(SourceSpan span) const { return m_bytes.mid(span.begin, span.size()); }

    /// The whole entry of a map's value or a sequence's item: its leading comments (directly above, at its indentation), key, value and the
    /// comment on its line, up to and including the line break in block style; in flow style without its comma.
    SourceSpan entrySpan(NodeIndex index) const;

    /// Column (bytes, from 0) at which the entries of a block map or sequence stand.
    int indentation(NodeIndex index) const;
    bool usesCrLf() const;

    /// The tree after `removed` bytes at `offset` became `inserted`. Only what is touched is read again: entries of a top-level map section
    /// (records), else top-level entries; node indexes elsewhere stay valid, spans behind are moved. Falls back to a whole parse where it
    /// must (then all indexes change). `reread` tells the node that was read anew: the one entry, or the section (or root) when entries came,
    /// went or several changed; noNode after a whole parse. Nodes that nothing links to any more stay in the list.
    Result<SyntaxTree> patched(qsizetype offset, qsizetype removed, const QByteArray &inserted, NodeIndex *reread = nullptr) const;

private:
    friend class Rereader;

    QByteArray m_bytes;
    QString m_file;
    Policy m_policy = Policy::Native;
    NodeIndex m_root = noNode;
    QList<Node> m_nodes;
    std::shared_ptr<const QList<qsizetype>> m_lineStarts;
};

}  // namespace lintel::yaml
