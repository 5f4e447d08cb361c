// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/resolvebuild.h"
#include "model/diagram/resolvedeployment.h"
#include "model/diagram/resolveedges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

/// Draws lines between instances and nodes: their own `uses`, and the relationships of the model between the nearest instances.
class DeploymentLines {
public:
    DeploymentLines(Build &build, const DeploymentContent &content)
        : m_build(build),
          m_shared(build.shared),
          m_content(content),
          m_edges(build)
    {
    }

    void run()
    {
        const int count = int(m_build.diagram.nodes.size());
        for (int node = 0; node < count; ++node) {
            const DiagramNode box = m_build.diagram.nodes.at(node);
            if (!box.record)
                continue;
            addOwn(node, box.record);
            if (box.element)
                addLifted(node, box.record, box.element);
        }
        m_edges.write();
    }

private:
    bool admits(RecordId relationship) const
    {
        const auto matches = [&](const query::Filter &f) { return f.matchesRelationship(relationship, m_shared.environment); };
        if (std::any_of(m_content.noLines.begin(), m_content.noLines.end(), matches))
            return false;
        return m_content.onlyLines.isEmpty() || std::any_of(m_content.onlyLines.begin(), m_content.onlyLines.end(), matches);
    }

    void addOwn(int node, RecordId record)
    {
        for (const RecordId relationship : m_shared.index.uses(record)) {
            if (!admits(relationship))
                continue;
            const RecordId target = m_shared.workspace.record(relationship).target(u"to");
            const QList<RecordId> ends = m_shared.workspace.record(target).type() == RecordType::Element
                ? nearestInstances(record, {}, target)
                : QList<RecordId>{target};
            for (const RecordId end : ends)
                connect(node, end, relationship, true);
        }
        for (const RecordId relationship : m_shared.danglingUses.value(record)) {
            if (admits(relationship))
                m_edges.add(node, stubNode(m_build, m_shared.workspace.record(relationship).text(u"to")), relationship, true);
        }
    }

    void addLifted(int node, RecordId instance, ElementId element)
    {
        QList<ElementId> open = {element};
        while (!open.isEmpty()) {
            const ElementId inner = open.takeLast();
            for (const RecordId relationship : m_shared.index.uses(inner)) {
                if (admits(relationship))
                    addModel(node, instance, element, relationship, inner == element);
            }
            const QList<ElementId> &below = m_shared.index.childElements(inner);
            for (auto child = below.crbegin(); child != below.crend(); ++child) {
                // What has instances of its own speaks for itself.
                if (instancesHere(*child).isEmpty())
                    open.append(*child);
            }
        }
    }

    void addModel(int node, RecordId instance, ElementId element, RecordId relationship, bool exact)
    {
        const ElementId target = m_shared.workspace.record(relationship).target(u"to");
        ElementId deployed = target;
        while (deployed && instancesHere(deployed).isEmpty())
            deployed = m_shared.workspace.record(deployed).parent();
        if (!deployed || m_shared.isWithin(deployed, element) || m_shared.isWithin(element, deployed))
            return;
        const QList<RecordId> ends = nearestInstances(instance, groupsOf(instance), deployed);
        for (const RecordId end : ends)
            connect(node, end, relationship, exact && deployed == target);
    }

    void connect(int node, RecordId end, RecordId relationship, bool exact)
    {
        const int to = m_build.node(end);
        if (to < 0 || to == node || isAround(to, node) || isAround(node, to))
            return;
        const RecordId from = m_build.diagram.nodes.at(node).record;
        const bool hidden = std::any_of(m_content.noLines.begin(), m_content.noLines.end(), [&](const query::Filter &f) {
            return f.matchesLine(relationship, from, end, m_shared.environment);
        });
        if (!hidden)
            m_edges.add(node, to, relationship, exact);
    }

    bool isAround(int outer, int inner) const
    {
        for (int at = m_build.diagram.nodes.at(inner).parent; at >= 0; at = m_build.diagram.nodes.at(at).parent) {
            if (at == outer)
                return true;
        }
        return false;
    }

    QList<RecordId> instancesHere(ElementId element)
    {
        const auto known = m_instances.constFind(element);
        if (known != m_instances.constEnd())
            return *known;
        QList<RecordId> here;
        for (const RecordId instance : m_shared.index.instancesOf(element)) {
            if (m_shared.index.environment(instance) == m_content.environment)
                here.append(instance);
        }
        return *m_instances.insert(element, here);
    }

    // Deployment groups narrow: who has none meets only who has none.
    QStringList groupsOf(RecordId instance)
    {
        const auto known = m_groups.constFind(instance);
        if (known != m_groups.constEnd())
            return *known;
        QStringList groups;
        for (RecordId at = instance; at && groups.isEmpty(); at = m_shared.workspace.record(at).parent())
            groups = m_shared.workspace.record(at).value(u"deploymentGroups").texts();
        return *m_groups.insert(instance, groups);
    }

    static bool meet(const QStringList &a, const QStringList &b)
    {
        if (a.isEmpty() || b.isEmpty())
            return a.isEmpty() && b.isEmpty();
        return std::any_of(a.begin(), a.end(), [&b](const QString &group) { return b.contains(group); });
    }

    QList<RecordId> nearestInstances(RecordId from, const QStringList &groups, ElementId element)
    {
        QList<RecordId> nearest;
        qsizetype best = -1;
        const QList<RecordId> candidates = instancesHere(element);
        const bool grouped = m_shared.workspace.record(from).type() == RecordType::Instance;
        for (const RecordId candidate : candidates) {
            if (grouped && !meet(groups, groupsOf(candidate)))
                continue;
            const qsizetype depth = sharedDepth(from, candidate);
            if (depth > best)
                nearest.clear();
            if (depth >= best)
                nearest.append(candidate);
            best = std::max(best, depth);
        }
        return nearest;
    }

    // From the environment down to the node.
    QList<RecordId> chainOf(RecordId record)
    {
        const auto known = m_chains.constFind(record);
        if (known != m_chains.constEnd())
            return *known;
        QList<RecordId> chain = m_shared.index.ancestors(record);
        std::reverse(chain.begin(), chain.end());
        return *m_chains.insert(record, chain);
    }

    qsizetype sharedDepth(RecordId a, RecordId b)
    {
        const QList<RecordId> first = chainOf(a);
        const QList<RecordId> second = chainOf(b);
        const auto end = std::mismatch(first.begin(), first.end(), second.begin(), second.end());
        return end.first - first.begin();
    }

    Build &m_build;
    const ResolveShared &m_shared;
    const DeploymentContent &m_content;
    EdgeCollector m_edges;
    QHash<ElementId, QList<RecordId>> m_instances;
    QHash<RecordId, QStringList> m_groups;
    QHash<RecordId, QList<RecordId>> m_chains;
};

}  // namespace

void buildDeployment(Build &build, const DeploymentContent &content)
{
    const ResolveShared &shared = build.shared;
    Nesting nesting;
    nesting.frameOf = [&shared](RecordId record) {
        const RecordId parent = shared.workspace.record(record).parent();
        return shared.workspace.record(parent).type() == RecordType::Node ? parent : RecordId{};
    };
    nesting.groupsOf = [&shared](RecordId record, RecordId) {
        const QString &group = shared.workspace.record(record).text(u"group");
        return group.isEmpty() ? QStringList() : QStringList{group};
    };
    nesting.inReadingOrder = true;
    placeNodes(build, content.records, nesting);
    DeploymentLines(build, content).run();
}

}  // namespace lintel
