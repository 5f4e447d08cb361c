// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/decoration.h"
#include "views/canvas/gesture.h"

namespace lintel::canvas {

/// Something small to take hold of.
struct Grip {
    enum class Kind : quint8 { None, Resize, LineStart, LineEnd, Bend, Connector } kind = Kind::None;
    Part part;
    int index = -1;  ///< Of the handle or bend.
    QPointF at;
};

/// The handles of the part that is selected alone, and the connectors of the box under the pointer.
class Grips : public QObject {
    Q_OBJECT

public:
    Grips(Stage &stage, QObject *parent);
    ~Grips() override;

    /// The box whose connectors show; -1 for none.
    void setHovered(int node);
    /// Nothing shows while a gesture goes on.
    void setHidden(bool hidden);
    Grip at(const QPointF &point) const;
    const QList<Grip> &all() const { return m_grips; }
    void update();

private:
    void addResizing(int node);
    void addLine(int edge);
    void addConnectors(int node);
    double fromConnector(const Grip &grip, const QPointF &point) const;

    Stage &m_stage;
    int m_hovered = -1;
    bool m_hidden = false;
    QList<Grip> m_grips;
    Decoration m_handles;
};

}  // namespace lintel::canvas
