// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/resolvebuild.h"

#include "model/base/limits.h"
#include "model/workspace/effective.h"

#include <algorithm>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

QString typeLine(const Workspace &workspace, RecordId record, bool external)
{
    QString line = kindName(workspace, record);
    if (external && !line.isEmpty()) {
        // "External software system", but "External API".
        if (line.size() > 1 && !line[1].isUpper())
            line[0] = line[0].toLower();
        line.prepend(u"External "_s);
    }
    const QString technology = effective(workspace, record, u"technology").text();
    return technology.isEmpty() ? line : QString(line % u": "_s % technology);
}

void fillElement(Build &build, ElementId element, DiagramNode &node)
{
    const Workspace &workspace = build.shared.workspace;
    const Record &record = workspace.record(element);
    node.element = element;
    node.name = record.displayName();
    node.description = record.text(u"description");
    node.external = isExternal(workspace, element);
    node.typeLine = typeLine(workspace, element, node.external);
    node.kind = kindOf(workspace, element);
    node.base = toString(record.level());
    // A frame shows its inside already.
    if (!node.boundary || build.view.target(u"of") != element)
        node.link = build.shared.drillDown(element, build.view);
    node.look = defaultLook(workspace, element, node.boundary);
}

void fillInstance(Build &build, const Record &instance, DiagramNode &node)
{
    const ElementId element = instance.target(u"of");
    if (element) {
        fillElement(build, element, node);
    } else {
        node.name = instance.text(u"of").isEmpty() ? instance.key() : instance.text(u"of");
        node.stub = true;
    }
    if (instance.has(u"name"))
        node.name = instance.text(u"name");
    if (instance.has(u"description"))
        node.description = instance.text(u"description");
    node.count = std::max(1, integerOf(instance.value(u"count"), 1));
}

void fillDeploymentNode(Build &build, const Record &record, DiagramNode &node)
{
    const Workspace &workspace = build.shared.workspace;
    node.name = record.displayName();
    node.description = record.text(u"description");
    node.typeLine = typeLine(workspace, record.id(), false);
    node.kind = kindOf(workspace, record.id());
    node.base = u"deployment-node"_s;
    node.count = std::max(1, integerOf(record.value(u"count"), 1));
    node.look = defaultLook(workspace, record.id(), node.boundary);
}

DiagramNode recordNode(Build &build, RecordId id, bool boundary)
{
    const Record &record = build.shared.workspace.record(id);
    DiagramNode node;
    node.record = id;
    node.key = build.shared.index.path(id);
    node.boundary = boundary;
    switch (record.type()) {
    case RecordType::Instance: fillInstance(build, record, node); break;
    case RecordType::Node: fillDeploymentNode(build, record, node); break;
    default: fillElement(build, id, node);
    }
    node.darkLook = node.look;
    build.style(id, node.look, node.darkLook);
    const RecordId owner = node.element ? node.element : id;
    if (const auto shape = shapeOf(build.shared.workspace.record(owner).text(u"shape")))
        node.look.shape = node.darkLook.shape = *shape;
    // A frame is a frame, whatever the shape of what it frames.
    if (boundary)
        node.look.shape = node.darkLook.shape = Shape::Box;
    return node;
}

DiagramNode groupNode(Build &build, const QString &name, const QString &key)
{
    const Workspace &workspace = build.shared.workspace;
    const Record &group = workspace.record(build.shared.index.named(RecordType::Group, name));
    DiagramNode node;
    node.key = key;
    node.name = group.has(u"name") ? group.text(u"name") : name.mid(name.lastIndexOf(u'/') + 1).trimmed();
    node.description = group.text(u"description");
    node.boundary = true;
    node.kind = u"group"_s;
    node.look.shape = Shape::Box;
    node.look.border = LineStyle::Dashed;
    node.darkLook = node.look;
    build.shared.styles.applyToGroup(node.look, node.darkLook);
    build.ownStyles.applyToGroup(node.look, node.darkLook);
    return node;
}

/// Collects frames, groups and boxes as a tree, then writes it parents first.
class NodeTree {
public:
    NodeTree(Build &build, const Nesting &nesting) : m_build(build), m_nesting(nesting) {}

    int ensure(RecordId record)
    {
        if (const auto known = m_byRecord.constFind(record); known != m_byRecord.constEnd())
            return *known;
        const RecordId frame = m_nesting.frameOf(record);
        int host = frame ? ensure(frame) : -1;
        const QStringList groups = m_nesting.groupsOf(record, frame);
        for (const QString &group : groups)
            host = ensureGroup(group, frame, host);
        const int item = append({record, {}, {}, {}}, host);
        m_byRecord.insert(record, item);
        return item;
    }

    void write()
    {
        if (m_nesting.inReadingOrder) {
            order(m_roots);
            for (Item &item : m_items)
                order(item.children);
        }
        for (const int root : m_roots)
            write(root, -1);
    }

private:
    struct Item {
        RecordId record;
        QString group, key;
        QList<int> children;
    };

    int ensureGroup(const QString &name, RecordId frame, int host)
    {
        const QString &framePath = m_build.shared.index.path(frame);
        const QString key = framePath.isEmpty() ? QString(u"group:"_s % name) : QString(u"group:"_s % name % u'@' % framePath);
        const auto known = m_byGroup.constFind(key);
        if (known != m_byGroup.constEnd())
            return *known;
        const int item = append({{}, name, key, {}}, host);
        m_byGroup.insert(key, item);
        return item;
    }

    int append(Item item, int host)
    {
        const int index = int(m_items.size());
        m_items.append(std::move(item));
        (host < 0 ? m_roots : m_items[host].children).append(index);
        return index;
    }

    // A group stands where the first in it does.
    int placeOf(int index) const
    {
        const Item &item = m_items.at(index);
        if (item.record)
            return m_build.shared.position[item.record.number];
        int first = std::numeric_limits<int>::max();
        for (const int child : item.children)
            first = std::min(first, placeOf(child));
        return first;
    }

    void order(QList<int> &items) const
    {
        std::stable_sort(items.begin(), items.end(), [this](int a, int b) { return placeOf(a) < placeOf(b); });
    }

    void write(int index, int parent)
    {
        const Item item = m_items.at(index);
        DiagramNode node =
            item.record ? recordNode(m_build, item.record, !item.children.isEmpty()) : groupNode(m_build, item.group, item.key);
        node.parent = parent;
        const int place = int(m_build.diagram.nodes.size());
        m_build.diagram.nodes.append(node);
        if (item.record)
            m_build.nodeOf[item.record.number] = place;
        for (const int child : item.children)
            write(child, place);
    }

    Build &m_build;
    const Nesting &m_nesting;
    QList<Item> m_items;
    QList<int> m_roots;
    QHash<RecordId, int> m_byRecord;
    QHash<QString, int> m_byGroup;
};

// "A/B/C" as A, A/B, A/B/C without those that the frame stands in already.
QStringList groupsWithin(const QString &group, const QString &outer)
{
    QStringList names;
    if (group.isEmpty() || group == outer)
        return names;
    const QStringList parts = group.split(u'/', Qt::SkipEmptyParts).mid(0, limits::groupDepth);
    const bool inside = !outer.isEmpty() && group.startsWith(QString(outer % u'/'));
    QString name;
    for (const QString &part : parts) {
        name = name.isEmpty() ? part.trimmed() : QString(name % u'/' % part.trimmed());
        if (!inside || name.size() > outer.size())
            names.append(name);
    }
    return names;
}

}  // namespace

void placeNodes(Build &build, const QList<RecordId> &records, const Nesting &nesting)
{
    NodeTree tree(build, nesting);
    for (const RecordId record : records)
        tree.ensure(record);
    tree.write();
}

Nesting elementNesting(const Build &build, const QList<ElementId> &shown, ElementId scope, Level frames, bool nestInShown)
{
    const ResolveShared &shared = build.shared;
    const auto isShown = std::make_shared<QSet<ElementId>>(shown.begin(), shown.end());
    const auto frameOf = [&shared, isShown, scope, frames, nestInShown](RecordId record) -> RecordId {
        const RecordId parent = shared.workspace.record(record).parent();
        const Level level = shared.workspace.record(parent).level();
        if (parent && (parent == scope || level >= frames) && (nestInShown || !isShown->contains(parent)))
            return parent;
        for (RecordId above = parent; above && nestInShown; above = shared.workspace.record(above).parent()) {
            if (isShown->contains(above))
                return above;
        }
        return {};
    };
    const auto groupsOf = [&shared](RecordId record, RecordId frame) {
        const QString outer = frame ? effective(shared.workspace, frame, u"group").text() : QString();
        return groupsWithin(effective(shared.workspace, record, u"group").text(), outer);
    };
    return {frameOf, groupsOf, nestInShown};
}

Nesting flatNesting()
{
    return {[](RecordId) { return RecordId{}; }, [](RecordId, RecordId) { return QStringList(); }, false};
}

int stubNode(Build &build, const QString &text)
{
    if (const auto known = build.stubs.constFind(text); known != build.stubs.constEnd())
        return *known;
    DiagramNode node;
    node.key = text;
    node.name = text;
    node.stub = true;
    node.look.border = LineStyle::Dashed;
    node.darkLook = node.look;
    const int place = int(build.diagram.nodes.size());
    build.diagram.nodes.append(node);
    build.stubs.insert(text, place);
    return place;
}

}  // namespace lintel
