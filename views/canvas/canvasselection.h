// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/part.h"
#include "views/workbench/workbench.h"

namespace lintel::canvas {

class DiagramScene;

/// Which parts of a canvas are selected, and where the keyboard is. Tells the workbench, and follows it. Survives a new drawing by keys.
class CanvasSelection : public QObject {
    Q_OBJECT

public:
    CanvasSelection(Workbench &workbench, DiagramScene &scene, QObject *parent);

    const QList<Part> &parts() const { return m_parts; }
    bool contains(Part part) const { return m_parts.contains(part); }
    bool isEmpty() const { return m_parts.isEmpty(); }
    /// The one that the keyboard is at; none when nothing is.
    Part current() const { return m_current; }
    /// Indexes of selected boxes and boundaries, in the order of selecting.
    QList<int> nodes() const;
    QList<int> edges() const;
    /// The only part that is selected, else none.
    Part single() const { return m_parts.size() == 1 ? m_parts.first() : Part(); }
    /// What the selected parts show, each once; of a merged line all its relationships.
    QList<RecordId> records() const;

    void set(const QList<Part> &parts);
    void add(Part part);
    void toggle(Part part);
    void clear() { set({}); }
    /// Puts the keyboard somewhere without selecting.
    void setCurrent(Part part);
    /// Selects what a person wants as soon as it is drawn: new records.
    void selectWhenDrawn(const QList<RecordId> &records);

signals:
    void changed();

private:
    void apply(const QList<Part> &parts, Part current, bool tell);
    void follow(QObject *origin);
    void restore();
    void remember();

    Workbench &m_workbench;
    DiagramScene &m_scene;
    QList<Part> m_parts;
    Part m_current;
    QList<std::pair<Part::Kind, QString>> m_keys;  ///< Of m_parts.
    std::pair<Part::Kind, QString> m_currentKey;
    QList<RecordId> m_awaited;
};

}  // namespace lintel::canvas
