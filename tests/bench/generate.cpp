// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "generate.h"

#include <random>

namespace lintel::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray number(int value)
{
    return QByteArray::number(value);
}

// Relationships of one container: two within its system, one to another system now and then.
QByteArray usesOf(int system, int container, int systems)
{
    QByteArray text = "        uses:\n";
    for (int i = 1; i <= 2; ++i)
        text += "          - {to: c" + number((container + i * 3) % 10) + ", description: Asks for data " + number(i)
            + ", technology: JSON/HTTPS}\n";
    const int other = (system * 7 + container * 13 + 1) % systems;
    if (other != system)
        text += "          - {to: s" + number(other) + ".c" + number(container) + ", description: Publishes to, interaction: async}\n";
    return text;
}

QByteArray container(int system, int index, int systems)
{
    QByteArray text = "      c" + number(index) + ":\n        name: Container " + number(system) + "." + number(index)
        + "\n        description: Does the work of container " + number(index) + ".\n        technology: Java 21\n"
        + usesOf(system, index, systems) + "        components:\n";
    for (int i = 0; i < 3; ++i) {
        text += "          p" + number(i) + ":\n            name: Component " + number(i)
            + "\n            description: A part.\n            technology: Java 21\n";
        if (i < 2)
            text += "            uses:\n              - {to: p" + number(i + 1) + ", description: Calls}\n";
    }
    return text;
}

QByteArray system(int index, int systems)
{
    QByteArray text = "systems:\n  s" + number(index) + ":\n    name: System " + number(index) + "\n    description: System number "
        + number(index) + " of the landscape.\n    owner: team-" + number(index % 20) + "\n    tier: 2\n    containers:\n";
    for (int i = 0; i < 10; ++i)
        text += container(index, i, systems);
    text += "views:\n  s" + number(index) + "-context: {type: context, of: s" + number(index) + "}\n  s" + number(index)
        + "-containers: {type: container, of: s" + number(index) + "}\n";
    return text;
}

}  // namespace

MemorySource largeWorkspace(int systems)
{
    MemorySource source;
    QByteArray root = "lintel: 1\nname: Large\ninclude: [model/*.yaml]\nviews:\n  landscape: {type: landscape}\nteams:\n";
    for (int i = 0; i < 20; ++i)
        root += "  team-" + number(i) + ": {name: Team " + number(i) + "}\n";
    source.insert(u"lintel.yaml"_s, root);
    for (int i = 0; i < systems; ++i)
        source.insert(u"model/s"_s % QString::number(i).rightJustified(4, u'0') % u".yaml"_s, system(i, systems));
    return source;
}

LayoutRequest clusteredGraph(int boxes)
{
    LayoutRequest request;
    std::mt19937 random(7);
    for (int i = 0; i < boxes; ++i) {
        if (i % 5 == 0)
            request.clusters.append(LayoutRequest::Cluster());
        request.boxes.append({200, 110, int(request.clusters.size()) - 1});
    }
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    for (int i = 0; i < boxes * 3 / 2; ++i) {
        const int from = below(boxes);
        const bool local = below(10) < 9;
        const int to = local ? from / 5 * 5 + below(5) : below(boxes);
        if (from != to)
            request.edges.append({from, std::min(to, boxes - 1), 90, 30});
    }
    return request;
}

}  // namespace lintel::bench
