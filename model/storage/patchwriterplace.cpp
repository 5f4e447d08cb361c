// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/patchwriterplace.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;
using yaml::NodeIndex;
using yaml::noNode;

namespace {

bool areSiblings(const Record &a, const Record &b)
{
    return a.parent() == b.parent() && a.type() == b.type() && a.section() == b.section();
}

NodeIndex entryIn(const Workspace &workspace, const yaml::SyntaxTree &tree, NodeIndex container, const Record &record, const QString &key)
{
    if (container == noNode)
        return noNode;
    const SectionSpec *section = sectionOfRecord(workspace, record);
    if (!section || !section->list)
        return tree.node(container).kind == yaml::Kind::Map ? tree.find(container, key) : noNode;
    qsizetype ordinal = 0;
    for (const RecordId other : workspace.order()) {
        if (other == record.id())
            break;
        const Record &sibling = workspace.record(other);
        if (areSiblings(sibling, record) && sibling.home() == record.home())
            ++ordinal;
    }
    return tree.children(container).value(ordinal, noNode);
}

NodeIndex childMap(const yaml::SyntaxTree &tree, NodeIndex map, const QString &key)
{
    return tree.node(map).kind == yaml::Kind::Map ? tree.find(map, key) : noNode;
}

int canonicalRank(RecordType type, const QString &key)
{
    if (key == u"lintel")
        return -2;
    if (type == RecordType::Relationship && key == u"id")
        return -1;
    const QList<FieldSpec> &fields = recordSpec(type).fields;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).name == key)
            return int(i);
    }
    const QList<SectionSpec> &sections = sectionsOf(type);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (sections.at(i).name == key)
            return int(fields.size() + 1 + i);
    }
    return int(fields.size());
}

}  // namespace

QString keyPath(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    const Record &parent = workspace.record(record.parent());
    return parent.id() ? QString(keyPath(workspace, parent.id()) % u'.' % record.key()) : record.key();
}

const SectionSpec *sectionOfRecord(const Workspace &workspace, const Record &record)
{
    return sectionSpec(workspace.record(record.parent()).type(), record.section());
}

TextPlace findRecord(const Workspace &workspace, const Sources &sources, RecordId id)
{
    const Record &record = workspace.record(id);
    const QString home = id == Workspace::rootId ? rootFile(sources) : record.home();
    TextPlace place{sources.indexOf(home)};
    if (!record.id() || place.file < 0 || !sources.file(place.file).tree)
        return place;
    const yaml::SyntaxTree &tree = *sources.file(place.file).tree;
    if (id == Workspace::rootId) {
        place.node = tree.root();
        return place;
    }
    const Record &parent = workspace.record(record.parent());
    if (parent.id() && parent.home() == record.home()) {
        const TextPlace above = findRecord(workspace, sources, parent.id());
        if (above.isValid())
            place.node = entryIn(workspace, tree, childMap(tree, above.node, record.section()), record, record.key());
        if (place.isValid())
            return place;
    }
    const bool below = parent.id() && parent.type() != RecordType::View;
    const QString key = below ? keyPath(workspace, id) : record.key();
    place.node = entryIn(workspace, tree, childMap(tree, tree.root(), record.section()), record, key);
    place.byPath = below && place.isValid();
    return place;
}

QList<RecordId> recordsBelow(const Workspace &workspace, RecordId id)
{
    QList<RecordId> below;
    for (const RecordId candidate : workspace.order()) {
        RecordId above = workspace.record(candidate).parent();
        while (above && above != id)
            above = workspace.record(above).parent();
        if (above)
            below.append(candidate);
    }
    return below;
}

NodeIndex canonicalPlace(const yaml::SyntaxTree &tree, NodeIndex map, RecordType type, const QString &key)
{
    const int rank = canonicalRank(type, key);
    NodeIndex after = noNode;
    for (const NodeIndex child : tree.children(map)) {
        if (canonicalRank(type, tree.keyText(child)) <= rank)
            after = child;
    }
    return after;
}

NodeIndex siblingPlace(const Workspace &workspace, const Sources &sources, const Record &record, int file, NodeIndex container)
{
    const yaml::SyntaxTree &tree = *sources.file(file).tree;
    const QList<NodeIndex> children = tree.children(container);
    if (children.isEmpty())
        return noNode;
    if (record.type() == RecordType::Box || record.type() == RecordType::Line) {
        NodeIndex after = noNode;
        for (const NodeIndex child : children) {
            if (tree.keyText(child) < record.key())
                after = child;
        }
        return after;
    }
    const bool list = sectionOfRecord(workspace, record) && sectionOfRecord(workspace, record)->list;
    bool passed = false, follows = false;
    qsizetype before = 0;
    NodeIndex after = noNode;
    for (const RecordId id : workspace.order()) {
        passed = passed || id == record.id();
        const Record &sibling = workspace.record(id);
        if (id == record.id() || !areSiblings(sibling, record) || sibling.home() != record.home())
            continue;
        if (list) {
            before += passed ? 0 : 1;
            continue;
        }
        const NodeIndex node = tree.find(container, sibling.key());
        const NodeIndex known = node != noNode ? node : tree.find(container, keyPath(workspace, id));
        if (known != noNode && !passed)
            after = known;
        follows = follows || (known != noNode && passed);
    }
    if (list)
        return before == 0 ? noNode : children.at(std::min(before, children.size()) - 1);
    return after == noNode && !follows ? children.last() : after;
}

QString rootFile(const Sources &sources)
{
    const QList<SourceFile> &files = sources.files();
    const auto root = std::find_if(files.begin(), files.end(), [](const SourceFile &file) { return file.role == FileRole::Root; });
    return root == files.end() ? QString() : root->path;
}

QString layoutFolder(const QString &root)
{
    const QString suffix = u".lintel.yaml"_s;
    return root.endsWith(suffix) ? QString(root.chopped(suffix.size()) % u".layout"_s) : u"layout"_s;
}

QString layoutFile(const Sources &sources, const QString &view)
{
    return layoutFolder(rootFile(sources)) % u'/' % view % u".yaml"_s;
}

}  // namespace lintel
