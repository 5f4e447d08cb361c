// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/session/drawings.h"

#include "exporters/layout/layoutprogram.h"
#include "model/diagram/contents.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>

#include <functional>

namespace lintel {

namespace {

constexpr qsizetype mostNodesAtOnce = 300;
constexpr qsizetype mostEdgesAtOnce = 300;
constexpr qsizetype mostRecordsAtOnce = 3000;

// Boxes that nobody has placed are for the layout program; a sequence is laid out by rule.
bool isPlaced(const Diagram &diagram)
{
    const QSet<int> around = boundariesOf(diagram);
    for (int i = 0; !diagram.sequence && i < diagram.nodes.size(); ++i) {
        if (!around.contains(i) && !diagram.keptBoxes.contains(diagram.nodes[i].key)) {
            return false;
        }
    }
    return true;
}

/// Stands in for the layout program where there is no time for it, and remembers that it was needed.
class Impatient final : public LayoutEngine {
public:
    Result<LayoutAnswer> place(const LayoutRequest &request) override
    {
        asked = true;
        return fallbackPlacement(request);
    }
    bool asked = false;
};

Result<std::shared_ptr<const Drawing>> drawn(const Workspace &workspace, RecordId view)
{
    Result<Diagram> diagram = resolveView(workspace, view);
    if (!diagram) {
        return diagram.error();
    }
    LayoutProgram engine;
    Layout layout = layOut(*diagram, engine);
    return std::make_shared<const Drawing>(Drawing{std::move(diagram).value(), std::move(layout)});
}

void forget(Diagram &diagram, const QStringList &keys)
{
    for (const QString &key : keys) {
        diagram.keptBoxes.remove(key);
    }
    for (const DiagramEdge &edge : std::as_const(diagram.edges)) {
        if (keys.contains(diagram.nodes[edge.from].key) || keys.contains(diagram.nodes[edge.to].key)) {
            diagram.keptLines.remove(edge.key);
        }
    }
}

Result<std::shared_ptr<const Drawing>> arranged(const Workspace &workspace, RecordId view, Arrange what, const QStringList &keys)
{
    Result<Diagram> diagram = resolveView(workspace, view);
    if (!diagram) {
        return diagram.error();
    }
    Drawing drawing{std::move(diagram).value(), {}};
    if (what == Arrange::All) {
        drawing.diagram.keptBoxes.clear();
        drawing.diagram.keptLines.clear();
    } else if (what == Arrange::Selected) {
        forget(drawing.diagram, keys);
    }
    LayoutProgram engine;
    drawing.layout = layOut(drawing.diagram, engine);
    return std::make_shared<const Drawing>(std::move(drawing));
}

}  // namespace

Drawings::Drawings(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pool.setMaxThreadCount(1);
}

Drawings::~Drawings()
{
    m_pool.clear();
    m_pool.waitForDone();
}

std::shared_ptr<const Drawing> Drawings::drawing(RecordId view)
{
    Entry &entry = m_entries[view];
    if (entry.made != m_revision && entry.wanted != m_revision && !drawAtOnce(view, entry)) {
        drawInThread(view, entry);
    }
    return entry.drawing;
}

void Drawings::invalidate()
{
    ++m_revision;
}

bool Drawings::drawAtOnce(RecordId view, Entry &entry) const
{
    const bool small =
        entry.drawing ? entry.drawing->diagram.nodes.size() <= mostNodesAtOnce : m_document.workspace().order().size() <= mostRecordsAtOnce;
    if (!small) {
        return false;
    }
    Result<Diagram> diagram = resolveView(m_document.workspace(), view);
    if (!diagram || diagram->nodes.size() > mostNodesAtOnce || diagram->edges.size() > mostEdgesAtOnce || !isPlaced(*diagram)) {
        return false;
    }
    Impatient engine;
    Layout layout = layOut(*diagram, engine);
    if (engine.asked) {
        return false;
    }
    entry.drawing = std::make_shared<const Drawing>(Drawing{std::move(diagram).value(), std::move(layout)});
    entry.made = m_revision;
    return true;
}

void Drawings::drawInThread(RecordId view, Entry &entry)
{
    entry.wanted = m_revision;
    const Workspace workspace = m_document.workspace();
    workspace.index();  // Made here: the copies share it, and making it is not for several threads.
    const quint64 revision = m_revision;
    count(+1);
    QtConcurrent::run(&m_pool, [workspace, view] {
        return drawn(workspace, view);
    }).then(this, [this, view, revision](const Result<std::shared_ptr<const Drawing>> &made) { take(view, revision, made); });
}

// An answer about an older workspace is shown all the same when nothing better is there: it is nearer than what is on the screen.
void Drawings::take(RecordId view, quint64 revision, const Result<std::shared_ptr<const Drawing>> &made)
{
    count(-1);
    Entry &entry = m_entries[view];
    if (revision < entry.made) {
        return;
    }
    entry.made = revision;
    if (!made) {
        emit failed(made.error());
    } else {
        entry.drawing = *made;
    }
    emit drawingChanged(view);
}

void Drawings::arrange(RecordId view, Arrange what, const QStringList &keys, const std::function<void(const Drawing &)> &done)
{
    const Workspace workspace = m_document.workspace();
    workspace.index();
    count(+1);
    QtConcurrent::run(&m_pool, [workspace, view, what, keys] {
        return arranged(workspace, view, what, keys);
    }).then(this, [this, done](const Result<std::shared_ptr<const Drawing>> &made) {
        count(-1);
        if (made) {
            done(**made);
        } else {
            emit failed(made.error());
        }
    });
}

void Drawings::count(int difference)
{
    const bool before = isBusy();
    m_running += difference;
    if (isBusy() != before) {
        emit busyChanged(isBusy());
    }
}

}  // namespace lintel
