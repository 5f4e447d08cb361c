// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/workspace/workspace.h"

#include <QtCore/QList>
#include <QtCore/QMap>

#include <memory>

namespace lintel {

/// Shapes, by Structurizr's names in kebab-case.
enum class Shape : quint8 {
    Box,
    RoundedBox,
    Circle,
    Ellipse,
    Hexagon,
    Diamond,
    Cylinder,
    Bucket,
    Pipe,
    Person,
    Robot,
    Folder,
    WebBrowser,
    Window,
    Terminal,
    Shell,
    MobileDevicePortrait,
    MobileDeviceLandscape,
    Component,
};
enum class LineStyle : quint8 { Solid, Dashed, Dotted };

/// How something looks, resolved for one theme. Colours are "#rrggbb"; empty means "the theme's own".
struct Look {
    Shape shape = Shape::RoundedBox;
    QString background, stroke, color;
    LineStyle border = LineStyle::Solid;  ///< Of boxes.
    LineStyle style = LineStyle::Dashed;  ///< Of lines.
    double thickness = 2;
    int opacity = 100;
    bool description = true, metadata = true;
    friend bool operator==(const Look &, const Look &) = default;
};

/// A box or a boundary of a diagram. Boundaries (systems around containers, groups, deployment nodes) have children.
struct DiagramNode {
    int parent = -1;    ///< Index of the enclosing boundary, or -1.
    RecordId record;    ///< Element, instance or deployment node; 0 for groups and stubs of dangling references.
    ElementId element;  ///< The element shown (that of an instance); 0 for nodes, groups and stubs.
    QString key;        ///< Stable within the view: the path of the record; "group:NAME" for groups. What layouts are kept by.
    QString name;
    QString typeLine;  ///< "Container: Java 21", without brackets.
    QString description;
    bool boundary = false;
    bool external = false;
    bool stub = false;  ///< A reference to nothing.
    int count = 1;      ///< Instances; drawn as "x3" when greater than 1.
    QString base;  ///< What `kind` is derived from: person, system, container, component, code, element; empty: found by kind and shape.
    QString kind;  ///< person, system, container... or the derived kind; for groups "group", for nodes "node".
    Look look, darkLook;
    QString link;  ///< Key of the view to drill down to; empty when there is none.
    friend bool operator==(const DiagramNode &, const DiagramNode &) = default;
};

/// A line: one relationship, or several between the same two boxes merged.
struct DiagramEdge {
    int from = -1, to = -1;  ///< Indexes of nodes.
    QList<RecordId> relationships;
    QString key;          ///< Stable within the view: `a -> b`, `a -> b (tag)`; steps of dynamic views `1: a -> b`.
    QString description;  ///< Of the one; of several the first's, with `count` > 1 shown as "(+2)".
    QString technology;
    int count = 1;
    QString order;          ///< Of a step: "1", "2.1"; else empty.
    bool response = false;  ///< Drawn against its relationship's direction, dashed.
    Look look, darkLook;
    friend bool operator==(const DiagramEdge &, const DiagramEdge &) = default;
};

/// A frame around steps of a sequence: par, alt, opt, loop with their branches.
struct SequenceFrame {
    QString kind;  ///< "par", "alt", "opt", "loop"
    struct Branch {
        QString guard;
        int firstStep = 0;
        int endStep = 0;
        friend bool operator==(const Branch &, const Branch &) = default;
    };
    QList<Branch> branches;  ///< Steps [firstStep, endStep) by index into edges.
    int depth = 0;
    friend bool operator==(const SequenceFrame &, const SequenceFrame &) = default;
};

/// What a view shows: independent of where it lies and how it is painted.
struct Diagram {
    RecordId view;
    QString key;
    QString type;   ///< landscape, context, container, component, code, deployment, dynamic, filtered, custom
    QString title;  ///< "System context: Checkout" unless the view has a title of its own.
    QString description;
    QString direction = QStringLiteral("top-bottom");  ///< or left-right, bottom-top, right-left
    int spacing = 60;
    bool sequence = false;
    QList<DiagramNode> nodes;  ///< Parents before their children; else reading order.
    QList<DiagramEdge> edges;
    QList<SequenceFrame> frames;
    Diagnostics notes;  ///< What could not be shown and why (a step without a relationship, a filter that names nothing...).
    /// Kept positions of the view by node key: x, y, and width, height when resized (else 0).
    struct KeptBox {
        int x = 0, y = 0, width = 0, height = 0;
        friend bool operator==(const KeptBox &, const KeptBox &) = default;
    };
    QMap<QString, KeptBox> keptBoxes;
    struct KeptLine {
        QList<std::pair<int, int>> points;
        int label = -1;
        friend bool operator==(const KeptLine &, const KeptLine &) = default;
    };
    QMap<QString, KeptLine> keptLines;
};

/// Resolves views of one workspace: what they have in common (styles, drill-down links, reading order) is prepared once. The workspace must
/// outlive it unchanged.
class ViewResolver {
public:
    explicit ViewResolver(const Workspace &workspace);
    ~ViewResolver();
    ViewResolver(const ViewResolver &) = delete;
    ViewResolver &operator=(const ViewResolver &) = delete;

    /// As resolveView.
    Result<Diagram> resolve(RecordId view) const;

private:
    struct Shared;
    std::unique_ptr<const Shared> m_shared;
};

/// What the view shows of the workspace. Errors only for what is no view or lacks what it is about (`of` names nothing).
Result<Diagram> resolveView(const Workspace &workspace, RecordId view);

/// Keys of all views in reading order.
QList<RecordId> viewsOf(const Workspace &workspace);

}  // namespace lintel
