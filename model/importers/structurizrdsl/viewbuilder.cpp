// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/viewbuilder.h"

namespace lintel::structurizr::dsl {

ViewBuilder::ViewBuilder(const Model &model, View &view) : m_model(model), m_view(view)
{
    for (const ShownElement &shown : view.elements) {
        m_shown.insert(shown.element);
        count(shown.element, 1);
    }
    for (const ShownRelationship &shown : view.relationships)
        m_lines.insert(shown.relationship);
    m_work = view.elements.size() + view.relationships.size();
}

void ViewBuilder::count(int number, int by)
{
    const int of = element(number).of;
    if (of >= 0)
        m_of[of] += by;
    for (int up = element(of >= 0 ? of : number).parent; up >= 0; up = element(up).parent)
        m_inside[up] += by;
}

bool ViewBuilder::mayAddInstance(const Element &it) const
{
    if (it.environment != m_view.environment)
        return false;
    if (!isInstance(it.kind))
        return true;
    if (it.kind == Kind::SystemInstance && it.of == m_view.scope)
        return false;
    // Neither a system beside its containers, nor the other way round.
    for (int up = element(it.of).parent; up >= 0; up = element(up).parent) {
        if (m_of.value(up) > 0)
            return false;
    }
    return m_inside.value(it.of) == 0;
}

bool ViewBuilder::mayAdd(int number) const
{
    if (m_shown.contains(number))
        return true;
    const Element &it = element(number);
    if (it.kind == Kind::Custom)
        return true;
    if (m_view.type == ViewType::Deployment)
        return !isStatic(it.kind) && mayAddInstance(it);
    if (!isStatic(it.kind) || m_view.type == ViewType::Custom)
        return false;
    if (it.kind <= Kind::Person)
        return true;
    const bool overview = m_view.type == ViewType::Landscape || m_view.type == ViewType::Context;
    if (overview || (m_view.type == ViewType::Dynamic && m_view.scope < 0))
        return it.kind == Kind::System;
    const bool scopeIsSystem = m_view.scope >= 0 && element(m_view.scope).kind == Kind::System;
    if (it.kind == Kind::Component && (m_view.type == ViewType::Container || scopeIsSystem))
        return false;
    if (number == m_view.scope || (m_view.scope >= 0 && m_model.isBelow(m_view.scope, number)))
        return false;
    // Neither what it is in, nor what is in it.
    for (int up = it.parent; up >= 0; up = element(up).parent) {
        if (m_shown.contains(up))
            return false;
    }
    return m_inside.value(number) == 0;
}

bool ViewBuilder::add(int number, bool relationships)
{
    if (!mayAdd(number))
        return false;
    if (!m_shown.contains(number)) {
        m_shown.insert(number);
        count(number, 1);
        m_view.elements.append({number, 0, 0});
        if (m_view.type == ViewType::Deployment && element(number).parent >= 0)
            add(element(number).parent, relationships);
    }
    ++m_work;
    if (!relationships)
        return true;
    const Element &it = element(number);
    m_work += it.out.size() + it.in.size();
    for (const int line : it.out) {
        if (m_shown.contains(relation(line).to))
            addRelationship(line);
    }
    for (const int line : it.in) {
        if (m_shown.contains(relation(line).from))
            addRelationship(line);
    }
    return true;
}

void ViewBuilder::addRelationship(int number)
{
    ++m_work;
    if (m_lines.contains(number) || !m_shown.contains(relation(number).from) || !m_shown.contains(relation(number).to))
        return;
    m_lines.insert(number);
    ShownRelationship shown;
    shown.relationship = number;
    m_view.relationships.append(shown);
}

void ViewBuilder::remove(int number)
{
    m_work += m_view.elements.size() + m_view.relationships.size();
    if (!m_shown.remove(number))
        return;
    count(number, -1);
    m_view.elements.removeIf([number](const ShownElement &shown) { return shown.element == number; });
    m_view.relationships.removeIf([&](const ShownRelationship &shown) {
        const Relationship &line = relation(shown.relationship);
        const bool gone = line.from == number || line.to == number;
        if (gone)
            m_lines.remove(shown.relationship);
        return gone;
    });
}

void ViewBuilder::removeRelationships(const QSet<int> &relationships)
{
    m_work += m_view.relationships.size();
    m_view.relationships.removeIf([&](const ShownRelationship &shown) { return relationships.contains(shown.relationship); });
    m_lines.subtract(relationships);
}

void ViewBuilder::addNeighbours(int number, Kind kind)
{
    if (!add(number))
        return;
    const QList<int> out = element(number).out;
    const QList<int> in = element(number).in;
    m_work += out.size() + in.size();
    for (const int line : out) {
        if (element(relation(line).to).kind == kind)
            add(relation(line).to);
    }
    for (const int line : in) {
        if (element(relation(line).from).kind == kind)
            add(relation(line).from);
    }
}

bool ViewBuilder::addNode(int node)
{
    bool holds = false;
    const QList<int> children = element(node).children;
    for (const int child : children) {
        const Element &it = element(child);
        const bool ofScope = it.kind == Kind::ContainerInstance && (m_view.scope < 0 || element(it.of).parent == m_view.scope);
        if (ofScope || it.kind == Kind::SystemInstance || it.kind == Kind::Infrastructure)
            holds |= add(child);
    }
    for (const int child : children) {
        if (element(child).kind == Kind::Node && addNode(child))
            holds = true;
    }
    if (holds)
        add(node);
    return holds;
}

void ViewBuilder::addContainers()
{
    const QList<int> containers = element(m_view.scope).children;
    for (const int container : containers) {
        for (const Kind kind : {Kind::Custom, Kind::Person, Kind::System})
            addNeighbours(container, kind);
    }
}

void ViewBuilder::addComponents()
{
    const QList<int> components = element(m_view.scope).children;
    const int system = element(m_view.scope).parent;
    for (const int component : components) {
        if (!add(component))
            continue;
        const QList<int> out = element(component).out;
        const QList<int> in = element(component).in;
        QList<int> others;
        for (const int line : out)
            others.append(relation(line).to);
        for (const int line : in)
            others.append(relation(line).from);
        for (const int other : std::as_const(others)) {
            if (element(other).kind == Kind::Container && element(other).parent == system)
                add(other);
        }
        for (const Kind kind : {Kind::Custom, Kind::Person, Kind::System})
            addNeighbours(component, kind);
    }
}

void ViewBuilder::addDefault(bool reluctant)
{
    switch (m_view.type) {
    case ViewType::Landscape:
        for (const int root : m_model.roots) {
            const Kind kind = element(root).kind;
            if (kind == Kind::Person || kind == Kind::System)
                addNeighbours(root, Kind::Custom);
        }
        break;
    case ViewType::Context:
        for (const Kind kind : {Kind::Custom, Kind::Person, Kind::System})
            addNeighbours(m_view.scope, kind);
        break;
    case ViewType::Container: addContainers(); break;
    case ViewType::Component: addComponents(); break;
    case ViewType::Custom:
        for (const int root : m_model.roots) {
            if (element(root).kind == Kind::Custom)
                add(root);
        }
        break;
    case ViewType::Deployment:
        for (const int root : m_model.roots) {
            if (element(root).kind == Kind::Node && element(root).environment == m_view.environment)
                addNode(root);
            else if (element(root).kind == Kind::Infrastructure && element(root).environment == m_view.environment)
                add(root);
        }
        break;
    default: break;
    }
    if (!reluctant || m_view.scope < 0)
        return;
    QSet<int> others;
    for (const ShownRelationship &line : std::as_const(m_view.relationships)) {
        if (!touchesScope(line.relationship))
            others.insert(line.relationship);
    }
    removeRelationships(others);
}

bool ViewBuilder::touchesScope(int relationship) const
{
    const auto belongs = [this](int number) {
        return number == m_view.scope || (m_view.type != ViewType::Context && element(number).parent == m_view.scope);
    };
    return belongs(relation(relationship).from) || belongs(relation(relationship).to);
}

}  // namespace lintel::structurizr::dsl
