// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvasselection.h"

#include "views/canvas/diagramscene.h"

namespace lintel::canvas {

namespace {

std::pair<Part::Kind, QString> keyOf(const Diagram &diagram, Part part)
{
    return {part.kind, part.isNode() ? diagram.nodes.value(part.index).key : diagram.edges.value(part.index).key};
}

Part partOf(const DiagramScene &scene, const std::pair<Part::Kind, QString> &key)
{
    const int index = key.first == Part::Kind::Node ? scene.nodeOfKey(key.second)
        : key.first == Part::Kind::Edge             ? scene.edgeOfKey(key.second)
                                                    : -1;
    return index < 0 ? Part() : Part{key.first, index};
}

}  // namespace

CanvasSelection::CanvasSelection(Workbench &workbench, DiagramScene &scene, QObject *parent)
    : QObject(parent),
      m_workbench(workbench),
      m_scene(scene)
{
    connect(&workbench, &Workbench::selectionChanged, this, &CanvasSelection::follow);
    connect(&scene, &DiagramScene::shown, this, &CanvasSelection::restore);
}

QList<int> CanvasSelection::nodes() const
{
    QList<int> found;
    for (const Part part : m_parts) {
        if (part.isNode()) {
            found.append(part.index);
        }
    }
    return found;
}

QList<int> CanvasSelection::edges() const
{
    QList<int> found;
    for (const Part part : m_parts) {
        if (part.isEdge()) {
            found.append(part.index);
        }
    }
    return found;
}

QList<RecordId> CanvasSelection::records() const
{
    QList<RecordId> found;
    const auto add = [&found](RecordId record) {
        if (record.isValid() && !found.contains(record)) {
            found.append(record);
        }
    };
    for (const Part part : m_parts) {
        if (part.isNode()) {
            add(m_scene.diagram().nodes.at(part.index).record);
        } else {
            for (const RecordId relationship : m_scene.diagram().edges.at(part.index).relationships) {
                add(relationship);
            }
        }
    }
    return found;
}

void CanvasSelection::set(const QList<Part> &parts)
{
    apply(parts, parts.isEmpty() ? Part() : parts.last(), true);
}

void CanvasSelection::add(Part part)
{
    if (part.isValid() && !contains(part)) {
        apply(m_parts + QList<Part>{part}, part, true);
    }
}

void CanvasSelection::toggle(Part part)
{
    if (!part.isValid()) {
        return;
    }
    QList<Part> parts = m_parts;
    if (!parts.removeOne(part)) {
        parts.append(part);
    }
    apply(parts, part, true);
}

void CanvasSelection::setCurrent(Part part)
{
    apply(m_parts, part, false);
}

void CanvasSelection::selectWhenDrawn(const QList<RecordId> &records)
{
    m_awaited = records;
    restore();  // drawn already, perhaps
}

void CanvasSelection::apply(const QList<Part> &parts, Part current, bool tell)
{
    m_scene.mark(m_current, Mark::Current, false);
    for (const Part part : std::as_const(m_parts)) {
        m_scene.mark(part, Mark::Selected, false);
    }
    m_parts = parts;
    m_current = current;
    for (const Part part : parts) {
        m_scene.mark(part, Mark::Selected);
    }
    m_scene.mark(current, Mark::Current);
    remember();
    emit changed();
    if (tell) {
        m_workbench.select(records(), this);
    }
}

void CanvasSelection::remember()
{
    m_keys.clear();
    for (const Part part : std::as_const(m_parts)) {
        m_keys.append(keyOf(m_scene.diagram(), part));
    }
    m_currentKey = keyOf(m_scene.diagram(), m_current);
}

void CanvasSelection::follow(QObject *origin)
{
    if (origin == this) {
        return;
    }
    QList<Part> parts;
    for (const RecordId record : m_workbench.selection()) {
        for (const Part part : m_scene.partsOf(record)) {
            if (!parts.contains(part)) {
                parts.append(part);
            }
        }
    }
    if (parts != m_parts) {
        apply(parts, parts.isEmpty() ? Part() : parts.last(), false);
    }
}

void CanvasSelection::restore()
{
    const auto keys = m_keys;
    const auto currentKey = m_currentKey;
    // Figures that stayed have their marks yet, and perhaps another index.
    m_scene.clearMarks(Mark::Selected);
    m_scene.clearMarks(Mark::Current);
    m_parts.clear();
    QList<Part> parts;
    for (const RecordId record : std::as_const(m_awaited)) {
        parts += m_scene.partsOf(record);
    }
    if (!parts.isEmpty()) {
        m_awaited.clear();
        m_current = {};
        apply(parts, parts.last(), true);
        return;
    }
    for (const auto &key : keys) {
        const Part part = partOf(m_scene, key);
        if (part.isValid()) {
            parts.append(part);
        }
    }
    m_current = {};
    apply(parts, partOf(m_scene, currentKey), false);
    if (parts.isEmpty()) {
        follow(nullptr);
    }
}

}  // namespace lintel::canvas
