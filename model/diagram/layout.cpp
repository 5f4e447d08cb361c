// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/layout.h"

#include "model/base/limits.h"
#include "model/diagram/figures.h"
#include "model/diagram/layoutboundaries.h"
#include "model/diagram/layoutkept.h"
#include "model/diagram/layoutrequest.h"
#include "model/diagram/route.h"
#include "model/diagram/routelabels.h"
#include "model/diagram/sequencelayout.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lintel {

namespace {

bool isSane(const QRectF &area)
{
    const auto fine = [](double value) { return std::isfinite(value) && std::abs(value) <= limits::coordinate; };
    return fine(area.left()) && fine(area.top()) && fine(area.right()) && fine(area.bottom());
}

bool isComplete(const LayoutRequest &request, const LayoutAnswer &answer)
{
    return answer.boxes.size() == request.boxes.size() && answer.labels.size() == request.edges.size()
        && std::all_of(answer.boxes.cbegin(), answer.boxes.cend(), isSane)
        && std::all_of(answer.labels.cbegin(), answer.labels.cend(), [](const QPointF &label) { return isSane(QRectF(label, QSizeF())); });
}

class Planner {
public:
    Planner(const Diagram &diagram, const NodeTree &tree, LayoutEngine &engine) : m_diagram(diagram), m_tree(tree), m_engine(engine)
    {
        m_layout.nodes.resize(diagram.nodes.size());
        m_labels.resize(diagram.edges.size());
    }

    Layout place()
    {
        const QList<bool> kept = keptBoxes();
        if (kept.contains(true)) {
            placeNewBoxes(m_diagram, m_tree, kept, m_layout.nodes, m_engine, m_layout.notes);
            m_layout.fallback = !m_layout.notes.isEmpty();
        } else if (!m_diagram.nodes.isEmpty()) {
            placeAll();
        }
        const QList<QList<QPointF>> routes = Router(m_diagram, m_tree, m_layout.nodes).routes(m_labels);
        const QList<QRectF> labels = placeLabels(m_diagram, m_tree, m_layout.nodes, routes, m_labels);
        for (qsizetype i = 0; i < routes.size(); ++i) {
            m_layout.edges.append({routes[i], labels[i]});
        }
        measure();
        return m_layout;
    }

private:
    QList<bool> keptBoxes()
    {
        QList<bool> kept(m_diagram.nodes.size(), false);
        for (int i = 0; i < kept.size(); ++i) {
            const auto box = m_diagram.keptBoxes.constFind(m_diagram.nodes[i].key);
            if (m_tree.isBox(i) && box != m_diagram.keptBoxes.constEnd()) {
                const double most = limits::coordinate - 20'000;
                const QPointF corner(std::clamp<double>(box->x, -most, most), std::clamp<double>(box->y, -most, most));
                m_layout.nodes[i] = QRectF(corner, m_tree.sizes[i]);
                kept[i] = true;
            }
        }
        return kept;
    }

    void placeAll()
    {
        QList<int> boxes;
        for (int i = 0; i < m_diagram.nodes.size(); ++i) {
            if (m_tree.isBox(i)) {
                boxes.append(i);
            }
        }
        const NodeRequest made = makeRequest(m_diagram, m_tree, boxes);
        const LayoutAnswer answer = ask(made.request);
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            m_layout.nodes[boxes[i]] = QRectF(answer.boxes[i].topLeft(), m_tree.sizes[boxes[i]]);
        }
        const QRectF before = m_layout.nodes[boxes.first()];
        settle(m_tree, m_layout.nodes, layoutGrid / 2);
        const QPointF moved = m_layout.nodes[boxes.first()].topLeft() - before.topLeft();
        for (qsizetype i = 0; i < made.edges.size(); ++i) {
            if (!answer.labels[i].isNull()) {
                m_labels[made.edges[i]] = answer.labels[i] + moved;
            }
        }
    }

    LayoutAnswer ask(const LayoutRequest &request)
    {
        Result<LayoutAnswer> answer = m_engine.place(request);
        if (answer && isComplete(request, *answer)) {
            return std::move(answer).value();
        }
        m_layout.fallback = true;
        const QString reason = answer ? u"its answer is incomplete"_s : answer.error().what();
        m_layout.notes.append(
            Diagnostic::warning(u"layout.fallback"_s, u"the view '%1' is laid out in plain rows: %2"_s, {m_diagram.key, reason}));
        return fallbackPlacement(request);
    }

    void measure()
    {
        for (const QRectF &node : std::as_const(m_layout.nodes)) {
            m_layout.bounds |= node;
        }
        for (const Layout::Route &route : std::as_const(m_layout.edges)) {
            m_layout.bounds |= route.label;
            for (const QPointF &point : route.points) {
                m_layout.bounds |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
            }
        }
    }

    const Diagram &m_diagram;
    const NodeTree &m_tree;
    LayoutEngine &m_engine;
    Layout m_layout;
    QList<QPointF> m_labels;  ///< Where the engine left room for them.
};

}  // namespace

Layout layOut(const Diagram &diagram, LayoutEngine &engine)
{
    const NodeTree tree(diagram);
    if (diagram.sequence) {
        return layOutSequence(diagram, tree);
    }
    return Planner(diagram, tree, engine).place();
}

}  // namespace lintel
