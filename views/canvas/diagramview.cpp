// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/diagramview.h"

#include "views/canvas/canvasaccessible.h"
#include "views/canvas/findbar.h"
#include "views/canvas/minimap.h"
#include "views/canvas/nameeditor.h"
#include "views/canvas/newelementpopup.h"
#include "views/canvas/notesbar.h"
#include "views/canvas/palettebar.h"

#include "model/workspace/workspaceindex.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace lintel {

using namespace canvas;
using namespace Qt::StringLiterals;

namespace {

constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 6;
constexpr int fitMargin = 16;
constexpr int widgetMargin = 12;

}  // namespace

DiagramView::DiagramView(Workbench &workbench, RecordId view, QWidget *parent)
    : QGraphicsView(parent),
      m_workbench(workbench),
      m_view(view),
      m_scene(std::make_unique<DiagramScene>()),
      m_selection(std::make_unique<CanvasSelection>(workbench, *m_scene, nullptr)),
      m_edits(workbench, *m_scene, view),
      m_stage{*m_scene, *m_selection, m_edits, *this},
      m_commands(m_stage),
      m_clipboard(m_stage, &workbench),
      m_interaction(std::make_unique<Interaction>(m_stage, nullptr))
{
    installAccessibility();  // before anything asks for the interface: it is kept
    setScene(m_scene.get());
    setFrameShape(NoFrame);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(AnchorViewCenter);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Diagram"));
    makeWidgets();
    m_scene->setColours(palette());
    connect(&workbench, &Workbench::changed, this, &DiagramView::refresh);
    connect(&workbench, &Workbench::drawingChanged, this, [this](RecordId changed) {
        if (changed == m_view) {
            refresh();
        }
    });
    connect(m_interaction.get(), &Interaction::idle, this, &DiagramView::refresh);
    connect(m_interaction.get(), &Interaction::idle, this, [this] { showHint({}); });
    connect(m_interaction.get(), &Interaction::creatingChanged, this, [this](bool creating) {
        if (!creating) {
            m_palette->release();
            showHint({});
        }
    });
    connect(m_interaction.get(), &Interaction::cursorChanged, this, [this](Qt::CursorShape cursor) { viewport()->setCursor(cursor); });
    connect(m_selection.get(), &CanvasSelection::changed, this, &DiagramView::stateChanged);
    refresh();
    showState();
}

DiagramView::~DiagramView()
{
    m_interaction.reset();
    setScene(nullptr);
}

void DiagramView::makeWidgets()
{
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_palette = new PaletteBar(this);
    m_find = new FindBar(*m_scene, *m_selection, this);
    m_notes = new NotesBar(this);
    m_minimap = new Minimap(*this);
    m_nameEditor = new NameEditor(viewport());
    m_newElement = new NewElementPopup(this);
    m_find->hide();
    connect(m_find, &FindBar::found, this, [this](Part part) { bringIntoSight(m_scene->rectOf(part)); });
    connect(m_find, &FindBar::closed, this, [this] { setFocus(); });
    connect(m_palette, &PaletteBar::connectWanted, this, &DiagramView::connectSelected);
    connect(m_palette, &PaletteBar::createWanted, this, [this](const QString &section, const QString &kind, const QString &label) {
        m_newElement->dismiss();
        m_newElement->prefer(section, kind);
        setCreating(true);
        setFocus();
        showHint(tr("%1: click where it goes, or press Return. Escape gives up.").arg(label));
    });
    connect(m_palette, &PaletteBar::createDropped, this, [this] { setCreating(false); });
    connect(m_nameEditor, &NameEditor::entered, this, [this](Part part, const QString &text) {
        m_edits.rename(part, text);
        refresh();  // what came while it was open
        setFocus();
    });
    connect(m_nameEditor, &NameEditor::left, this, [this] {
        refresh();
        setFocus();
    });
    connect(m_newElement, &NewElementPopup::entered, this,
            [this](const ElementPlace &place, const ElementChoice &choice, const QString &name) {
                const RecordId fresh = m_edits.create(place, choice, name, m_newElement->connectFrom());
                if (fresh.isValid()) {
                    m_selection->selectWhenDrawn({fresh});
                    refresh();
                }
                setFocus();
            });
    connect(m_newElement, &NewElementPopup::left, this, [this] { setFocus(); });
}

// What is shown

void DiagramView::refresh()
{
    // A tab in the background is drawn when it comes to the front.
    if (!isVisible() || !m_workbench.workspace().contains(m_view)) {
        return;
    }
    const std::shared_ptr<const Drawing> drawing = m_workbench.drawing(m_view);
    if (!drawing || drawing == m_shown || m_interaction->isBusy() || m_nameEditor->isOpen()) {
        return;
    }
    const bool first = !m_shown;
    const bool fits = m_fits;
    m_shown = drawing;
    m_scene->show(drawing, m_animated && !first && isVisible());
    updateSceneRect();
    showState();
    if (!m_fitted) {
        zoomToFit();
    } else if (fits) {
        fitAgain();
    }
    if (m_revealed.isValid()) {
        reveal(m_revealed);
    }
    renameAwaited();
    showPasted();
    emit stateChanged();
}

// What was seen whole is seen whole when boxes went elsewhere; legends and captions are not worth another scale.
void DiagramView::fitAgain()
{
    const QRectF sight = mapToScene(viewport()->rect()).boundingRect();
    const QList<QRectF> &boxes = m_scene->layout().nodes;
    m_fits = std::all_of(boxes.begin(), boxes.end(), [&](const QRectF &box) { return sight.contains(box); });
    if (!m_fits) {
        zoomToFit();
    }
}

void DiagramView::showPasted(const QList<RecordId> &records)
{
    m_pasted = records.value(0);
    showPasted();
}

void DiagramView::showPasted()
{
    const QList<Part> parts = m_scene->partsOf(m_pasted);
    if (!parts.isEmpty()) {
        m_pasted = {};
        bringIntoSight(m_scene->rectOf(parts.first()));
    }
}

void DiagramView::renameAwaited()
{
    const QList<Part> parts = m_scene->partsOf(m_renamed);
    if (!parts.isEmpty()) {
        m_renamed = {};
        rename(parts.first());
    }
}

void DiagramView::renameWhenDrawn(RecordId record)
{
    m_renamed = record;
    renameAwaited();
}

void DiagramView::showState()
{
    const bool waiting = !m_shown;
    m_hint->setText(waiting
                        ? tr("Drawing…")
                        : tr("Nothing is shown here yet.\nDouble-click to create something, or drag elements here from the model tree."));
    m_hint->setVisible(waiting || m_scene->isEmpty());
    m_notes->setNotes(m_shown ? m_shown->diagram.notes + m_shown->layout.notes : Diagnostics());
    m_palette->setChoices(m_edits.canEdit() ? choicesOf(m_edits.workspace(), m_view) : QList<ElementChoice>());
    setAccessibleName(m_shown ? m_shown->diagram.title : tr("Diagram"));
    setAccessibleDescription(m_shown ? m_shown->diagram.description : QString());
    placeWidgets();
}

void DiagramView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_scene->setColours(palette());
    }
    QGraphicsView::changeEvent(event);
}

void DiagramView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    refresh();
    if (!m_fitted && m_shown) {
        zoomToFit();
    }
    placeWidgets();
}

void DiagramView::placeWidgets()
{
    const QRect area = viewport()->geometry().adjusted(widgetMargin, widgetMargin, -widgetMargin, -widgetMargin);
    const auto place = [&](QWidget *widget, Qt::Alignment alignment, const QSize &size) {
        widget->setGeometry(QStyle::alignedRect(layoutDirection(), alignment, size.boundedTo(area.size()), area));
    };
    place(m_palette, Qt::AlignLeading | Qt::AlignVCenter, m_palette->sizeHint());
    place(m_find, Qt::AlignTrailing | Qt::AlignTop, m_find->sizeHint());
    place(m_minimap, Qt::AlignTrailing | Qt::AlignBottom, m_minimap->sizeHint());
    place(m_notes, Qt::AlignLeading | Qt::AlignBottom, m_notes->sizeFor(area.width() - m_minimap->width() - widgetMargin));
    place(m_hint, Qt::AlignCenter, QSize(qMin(420, area.width()), 80));
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    // What was seen whole is seen whole, until a person looks closer.
    const bool fits = m_fits;
    QGraphicsView::resizeEvent(event);
    updateSceneRect();
    if (fits) {
        zoomToFit();
    }
    placeWidgets();
    emit sightChanged();
}

// The sight

void DiagramView::updateSceneRect()
{
    // Room around the content, so that any part of it can be brought to the middle.
    const double width = viewport()->width() / zoom() * 0.8;
    const double height = viewport()->height() / zoom() * 0.8;
    setSceneRect(m_scene->contentBounds().adjusted(-width, -height, width, height));
}

void DiagramView::setZoom(double wanted, std::optional<QPoint> anchor)
{
    m_fits = false;
    const double zoom = qBound(smallestZoom, wanted, largestZoom);
    const QPoint middle = viewport()->rect().center();
    const QPoint at = anchor.value_or(middle);
    const QPointF under = mapToScene(at);
    m_scene->setZoom(zoom);
    setTransform(QTransform::fromScale(zoom, zoom));
    updateSceneRect();
    centerOn(under + QPointF(middle - at) / zoom);
    emit zoomChanged(zoom);
    emit sightChanged();
}

void DiagramView::zoomToFit()
{
    const QRectF content = m_scene->contentBounds();
    if (content.isEmpty() || viewport()->width() < 20) {
        return;
    }
    m_fitted = true;
    // Beside the palette, not below it.
    const int taken = m_palette->isHidden() ? 0 : m_palette->width() + widgetMargin;
    const QSizeF room = viewport()->size() - QSize(2 * fitMargin + taken, 2 * fitMargin);
    setZoom(qMin(1.0, qMin(room.width() / content.width(), room.height() / content.height())));
    centerOn(content.center() - QPointF(isRightToLeft() ? -taken : taken, 0) / 2 / zoom());
    m_fits = true;
    emit sightChanged();
}

void DiagramView::zoomToSelection()
{
    QRectF area;
    for (const Part part : m_selection->parts()) {
        area |= m_scene->rectOf(part);
    }
    if (!area.isEmpty()) {
        const QSizeF room = viewport()->size() - QSize(80, 80);
        setZoom(qMin(1.5, qMin(room.width() / area.width(), room.height() / area.height())));
        centerOn(area.center());
        emit sightChanged();
    }
}

void DiagramView::scrollBy(const QPoint &way)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -way.x() : way.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + way.y());
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_fits = false;
    emit sightChanged();
}

void DiagramView::bringIntoSight(const QRectF &area)
{
    ensureVisible(area, 40, 40);
}

void DiagramView::followPointer(const QPointF &pointer)
{
    ensureVisible(QRectF(pointer, QSizeF(1, 1)), 10, 10);
}

void DiagramView::setMinimapShown(bool shown)
{
    m_minimap->setWanted(shown);
    placeWidgets();
}

bool DiagramView::isMinimapShown() const
{
    return m_minimap->isWanted();
}

void DiagramView::setPaletteShown(bool shown)
{
    m_palette->setWanted(shown);
}

bool DiagramView::isPaletteShown() const
{
    return m_palette->isWanted();
}

void DiagramView::setGridShown(bool shown)
{
    m_gridShown = shown;
    viewport()->update();
}

void DiagramView::openFind()
{
    m_find->open();
    placeWidgets();
}

void DiagramView::findNext(bool forwards)
{
    if (m_find->isHidden()) {
        openFind();
    } else {
        m_find->next(forwards);
    }
}

}  // namespace lintel
