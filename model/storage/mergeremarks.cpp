// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/mergeremarks.h"

#include "model/change/mergematch.h"
#include "model/storage/mergelines.h"
#include "model/storage/reader.h"
#include "model/storage/samemeaning.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QSet>

#include <memory>
#include <optional>

namespace lintel {

namespace {

using yaml::NodeIndex;
using yaml::noNode;
using yaml::PlacedComment;
using yaml::SyntaxTree;

bool mayHaveRemarks(const SourceFile &file)
{
    return file.tree && file.bytes.contains('#');
}

QSet<QByteArray> remarkTexts(const Sources &sources)
{
    QSet<QByteArray> texts;
    for (const SourceFile &file : sources.files()) {
        if (!mayHaveRemarks(file))
            continue;
        const QByteArrayList found = yaml::commentsOf(*file.tree);
        texts.unite({found.begin(), found.end()});
    }
    return texts;
}

/// What a comment stands beside: a record, and keys (or items) beneath it.
struct Anchor {
    RecordId record;  ///< 0 at the top of a file.
    QList<NodeIndex> path;
    NodeIndex node = noNode;
    bool behind = false;  ///< The comment is the last thing in its file.
};

/// The nodes of one file by the lines on which they begin, and the records that they are.
class FileNodes {
public:
    FileNodes(const Snapshot &snapshot, int file) : m_tree(*snapshot.sources.file(file).tree)
    {
        if (m_tree.root() != noNode)
            addLines(m_tree.root());
        for (const RecordId id : snapshot.workspace.order()) {
            const Origin &origin = snapshot.workspace.record(id).origin();
            if (origin.file == file && origin.node >= 0)
                m_records.insert(origin.node, id);
        }
    }

    std::optional<Anchor> anchor(const PlacedComment &comment) const
    {
        auto line = m_lines.lowerBound(comment.line);
        Anchor anchor;
        if (!comment.ownLine && (line == m_lines.cend() || line.key() != comment.line))
            return std::nullopt;
        if (line == m_lines.cend()) {
            if (m_lines.isEmpty())
                return std::nullopt;
            --line;
            anchor.behind = true;
        }
        anchor.node = line.value();
        for (NodeIndex at = anchor.node; at != noNode; at = m_tree.node(at).parent) {
            if (const auto record = m_records.constFind(at); record != m_records.cend()) {
                anchor.record = *record;
                return anchor;
            }
            if (m_tree.node(at).parent != noNode)
                anchor.path.prepend(at);
        }
        return anchor;
    }

private:
    // The outermost node that begins on a line is the one that comments there are about.
    void addLines(NodeIndex node)
    {
        if (m_tree.node(node).parent != noNode) {
            const int line = m_tree.keyLocation(node).line;
            if (!m_lines.contains(line))
                m_lines.insert(line, node);
        }
        for (NodeIndex child = m_tree.node(node).firstChild; child != noNode; child = m_tree.node(child).nextSibling)
            addLines(child);
    }

    const SyntaxTree &m_tree;
    QMap<int, NodeIndex> m_lines;
    QHash<NodeIndex, RecordId> m_records;
};

/// The same keys and items in another tree; noNode where it has not all of them.
NodeIndex follow(const SyntaxTree &from, const QList<NodeIndex> &path, const SyntaxTree &to, NodeIndex start)
{
    NodeIndex at = start;
    for (const NodeIndex step : path) {
        if (at == noNode)
            return noNode;
        if (from.node(step).key != noNode) {
            at = to.find(at, from.keyText(step));
            continue;
        }
        const Value item = from.toValue(step);
        const QList<NodeIndex> items = to.children(at);
        const auto same = std::find_if(items.begin(), items.end(), [&](NodeIndex other) { return to.toValue(other) == item; });
        at = same == items.end() ? noNode : *same;
    }
    return at;
}

/// Lines to be put into one file.
struct Additions {
    QMap<int, QByteArrayList> above, behind;  ///< By line.
    QMap<int, QByteArray> atEnd;
};

QByteArray indentation(const QByteArray &line)
{
    qsizetype size = 0;
    while (size < line.size() && line.at(size) == ' ')
        ++size;
    return line.first(size);
}

QByteArray withAdditions(const SyntaxTree &tree, const Additions &additions)
{
    const QByteArray lineBreak = tree.usesCrLf() ? "\r\n" : "\n";
    QByteArray text;
    int number = 0;
    for (const QByteArray &line : linesOf(tree.bytes())) {
        ++number;
        const QByteArray indent = indentation(line);
        for (const QByteArray &remark : additions.above.value(number))
            text += indent + remark + lineBreak;
        qsizetype end = line.size();
        while (end > 0 && (line.at(end - 1) == '\n' || line.at(end - 1) == '\r'))
            --end;
        text += line.first(end);
        if (additions.atEnd.contains(number))
            text += (line.at(end - 1) == ' ' ? "" : " ") + additions.atEnd.value(number);
        text += line.mid(end);
        const QByteArrayList behind = additions.behind.value(number);
        if (!behind.isEmpty() && end == line.size())
            text += lineBreak;
        for (const QByteArray &remark : behind)
            text += indent + remark + lineBreak;
    }
    return text;
}

class Keeper {
public:
    Keeper(const Snapshot &merged, const Snapshot &side, const Workspace &other) : m_merged(merged), m_side(side), m_other(other) {}

    void add(const LostRemark &lost)
    {
        const int file = m_side.sources.indexOf(lost.path);
        auto &nodes = m_nodes[file];
        if (!nodes)
            nodes = std::make_shared<FileNodes>(m_side, file);
        const SyntaxTree &from = *m_side.sources.file(file).tree;
        const std::optional<Anchor> anchor = nodes->anchor(lost.comment);
        if (!anchor || (lost.withRecord && (!anchor->record || m_other.contains(anchor->record))))
            return;
        int there = m_merged.sources.indexOf(lost.path);
        NodeIndex start = noNode;
        if (anchor->record) {
            const Origin &origin = m_merged.workspace.record(anchor->record).origin();
            there = origin.file;
            start = origin.node;
        }
        if (there < 0 || !m_merged.sources.file(there).tree)
            return;
        const SyntaxTree &to = *m_merged.sources.file(there).tree;
        const NodeIndex node = follow(from, anchor->path, to, anchor->record ? start : to.root());
        if (node != noNode && saysTheSame(*anchor, from, to, node))
            put(there, to.keyLocation(node).line, lost.comment, anchor->behind);
    }

    Snapshot result() const
    {
        Sources sources = m_merged.sources;
        for (auto file = m_additions.cbegin(); file != m_additions.cend(); ++file) {
            SourceFile changed = sources.file(file.key());
            changed.bytes = withAdditions(*changed.tree, *file);
            Result<SyntaxTree> tree = SyntaxTree::parse(changed.bytes, yaml::Policy::Native, changed.tree->file());
            if (!tree)
                return m_merged;
            changed.tree = std::make_shared<const SyntaxTree>(std::move(tree).value());
            sources.replace(file.key(), changed);
        }
        if (m_additions.isEmpty())
            return m_merged;
        ReadResult read = readSources(sources);
        if (!read.ok())
            return m_merged;
        read.snapshot.workspace = alignedTo(read.snapshot.workspace, m_merged.workspace);
        RecordId differing;
        return meansTheSame(read.snapshot.workspace, m_merged.workspace, &differing) ? read.snapshot : m_merged;
    }

private:
    // A remark about a value that was not taken would be about another one.
    bool saysTheSame(const Anchor &anchor, const SyntaxTree &from, const SyntaxTree &to, NodeIndex node) const
    {
        if (from.node(anchor.node).kind != yaml::Kind::Scalar || from.node(anchor.node).text == to.node(node).text)
            return true;
        if (!anchor.record || anchor.path.isEmpty())
            return false;
        const QString field = from.keyText(anchor.path.first());
        return m_side.workspace.record(anchor.record).value(field) == m_merged.workspace.record(anchor.record).value(field);
    }

    void put(int file, int line, const PlacedComment &comment, bool behind)
    {
        if (!m_remarked.contains(file)) {
            for (const PlacedComment &known : yaml::placedComments(*m_merged.sources.file(file).tree))
                m_remarked[file].insert(known.line);
            m_remarked[file].insert(0);
        }
        Additions &additions = m_additions[file];
        if (behind)
            additions.behind[line].append(comment.text);
        else if (comment.ownLine || m_remarked[file].contains(line))
            additions.above[line].append(comment.text);
        else
            additions.atEnd.insert(line, comment.text);
        if (!comment.ownLine)
            m_remarked[file].insert(line);
    }

    const Snapshot &m_merged;
    const Snapshot &m_side;
    const Workspace &m_other;
    QMap<int, std::shared_ptr<FileNodes>> m_nodes;
    QMap<int, QSet<int>> m_remarked;
    QMap<int, Additions> m_additions;
};

}  // namespace

QList<LostRemark> lostRemarks(const Sources &base, const Sources &side, const Sources &other, const Sources &merged)
{
    QList<LostRemark> lost;
    for (const SourceFile &file : side.files()) {
        const int same = merged.indexOf(file.path);
        if (!mayHaveRemarks(file) || (same >= 0 && merged.file(same).bytes == file.bytes))
            continue;
        for (const PlacedComment &comment : yaml::placedComments(*file.tree))
            lost.append({file.path, comment, false});
    }
    if (lost.isEmpty())
        return lost;
    const QSet<QByteArray> kept = remarkTexts(merged);
    lost.removeIf([&kept](const LostRemark &remark) { return kept.contains(remark.comment.text); });
    if (lost.isEmpty())
        return lost;
    const QSet<QByteArray> known = remarkTexts(base), there = remarkTexts(other);
    for (LostRemark &remark : lost)
        remark.withRecord = known.contains(remark.comment.text) && !there.contains(remark.comment.text);
    return lost;
}

Snapshot withRemarks(const Snapshot &merged, const Snapshot &side, const Workspace &other, const QList<LostRemark> &lost)
{
    Keeper keeper(merged, side, other);
    for (const LostRemark &remark : lost)
        keeper.add(remark);
    return keeper.result();
}

}  // namespace lintel
