// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "generate.h"

#include <algorithm>
#include <random>

namespace lintel::bench {

namespace {

constexpr int containers = 10, components = 3, linesPerSystem = 50, viewedSystems = 10;

QByteArray n(int value)
{
    return QByteArray::number(value);
}

QByteArray systemText(int system)
{
    QByteArray text = "s" + n(system) + " = softwareSystem \"System " + n(system) + "\" \"Does things.\" \"Area " + n(system % 9) + "\" {\n"
        + "properties {\n\"owner\" \"team-" + n(system % 20) + "\"\n}\n";
    for (int c = 0; c < containers; ++c) {
        text += "c" + n(c) + " = container \"Part " + n(c) + "\" \"A part.\" \"Go\" \"Tag " + n(c % 4) + "\" {\n";
        for (int k = 0; k < components; ++k)
            text += "k" + n(k) + " = component \"Piece " + n(k) + "\" \"A piece.\" \"Go\"\n";
        text += "}\n";
    }
    return text + "}\n";
}

// The generator alone and no distribution of the library, whose numbers differ from one library to the next.
QByteArray linesText(int systems)
{
    std::mt19937 random(11);
    // The type is said: what builds a string from parts must not outlive them.
    const auto piece = [&random](int system) -> QByteArray {
        const int c = int(random() % containers);
        const int k = int(random() % components);
        return "s" + n(system) + ".c" + n(c) + ".k" + n(k);
    };
    QByteArray text;
    for (int i = 0; i < systems * linesPerSystem; ++i) {
        const int system = int(random() % unsigned(systems));
        const QByteArray from = piece(system);
        const QByteArray to = piece(random() % 10 < 7 ? system : int(random() % unsigned(systems)));
        if (from != to)
            text += from + " -> " + to + " \"Asks " + n(i) + "\" \"HTTPS\" \"Kind " + n(i % 5) + "\"\n";
    }
    return text;
}

}  // namespace

QByteArray largeDsl(int systems)
{
    QByteArray text = "workspace \"Large\" {\n!identifiers hierarchical\nmodel {\n";
    for (int person = 0; person < systems / 10; ++person)
        text += "p" + n(person) + " = person \"Person " + n(person) + "\"\n";
    for (int system = 0; system < systems; ++system)
        text += systemText(system);
    text += linesText(systems);
    text += "live = deploymentEnvironment \"Live\" {\n";
    for (int system = 0; system < std::min(systems, 40); ++system) {
        text += "deploymentNode \"Host " + n(system) + "\" \"\" \"Linux\" {\n";
        for (int c = 0; c < 3; ++c)
            text += "containerInstance s" + n(system) + ".c" + n(c) + "\n";
        text += "}\n";
    }
    text += "}\n}\nviews {\nsystemLandscape all {\ninclude *\nautolayout\n}\ndeployment * live {\ninclude *\nautolayout\n}\n";
    for (int system = 0; system < std::min(systems, viewedSystems); ++system) {
        text += "systemContext s" + n(system) + " {\ninclude *\nautolayout\n}\ncontainer s" + n(system) + " {\ninclude *\nautolayout\n}\n"
            + "component s" + n(system) + ".c0 {\ninclude *\nautolayout\n}\n";
    }
    return text + "}\n}\n";
}

}  // namespace lintel::bench
