// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/canvascommands.h"
#include "views/canvas/interaction.h"

#include <QtWidgets/QGraphicsView>

#include <memory>

class QLabel;

namespace lintel {

namespace canvas {
class FindBar;
class Minimap;
class NameEditor;
class NewElementPopup;
class NotesBar;
class PaletteBar;
}  // namespace canvas

/// The canvas: one view of the workspace as a diagram that can be worked on. What can be done by mouse is decided by canvas::Interaction,
/// what by menu and keyboard by canvas::CanvasCommands; here are the sight (zoom, scrolling) and the small widgets that lie above.
class DiagramView : public QGraphicsView, private canvas::StageHost {
    Q_OBJECT

public:
    DiagramView(Workbench &workbench, RecordId view, QWidget *parent = nullptr);
    ~DiagramView() override;

    Workbench &workbench() const { return m_workbench; }
    RecordId view() const { return m_view; }
    canvas::DiagramScene &diagram() const { return *m_scene; }
    canvas::CanvasSelection &selection() { return *m_selection; }
    canvas::CanvasCommands &commands() { return m_commands; }
    canvas::CanvasEdits &edits() { return m_edits; }
    canvas::Interaction &interaction() { return *m_interaction; }

    // The sight
    double zoom() const { return m_scene->zoom(); }
    /// The scene's point under `anchor` (of the viewport) stays there; without one, its middle does.
    void setZoom(double zoom, std::optional<QPoint> anchor = {});
    void zoomIn() { setZoom(zoom() * 1.25); }
    void zoomOut() { setZoom(zoom() / 1.25); }
    void zoomActual() { setZoom(1); }
    void zoomToFit();
    void zoomToSelection();

    // Working
    void selectAll();
    /// Puts the keyboard to the next box in reading order, or in the direction of an arrow key, and selects it. False at the end.
    bool walk(bool forwards);
    void walkTowards(Qt::Key arrow, bool adds);
    /// Selects and scrolls to what shows the record; false when nothing does. Before the first drawing it is done with that.
    bool reveal(RecordId record);
    /// Opens the view that the box links to.
    bool openLinked(canvas::Part part);
    /// Edits the name of a box or the description of a line in place.
    void rename(canvas::Part part);
    void renameSelected() { rename(m_selection->single()); }
    /// Asks for kind and name of something new in the middle of the sight.
    void createInSight();
    /// The next press on the ground creates.
    void setCreating(bool creating) { m_interaction->setCreating(creating); }
    /// Draws a line from the selected box with the keyboard.
    void connectSelected();
    void copy() { m_clipboard.copy(); }
    void cut() { m_clipboard.cut(); }
    void paste() { showPasted(m_clipboard.paste(pastePlace(), false)); }
    void pasteAsNew() { showPasted(m_clipboard.paste(pastePlace(), true)); }
    void duplicate() { showPasted(m_clipboard.duplicate(pastePlace())); }

    // Small widgets
    void openFind();
    void findNext(bool forwards);
    void setMinimapShown(bool shown);
    bool isMinimapShown() const;
    void setPaletteShown(bool shown);
    bool isPaletteShown() const;
    void setSnapping(bool snapping) { m_stage.snapping = snapping; }
    bool isSnapping() const { return m_stage.snapping; }
    void setGridShown(bool shown);
    /// Boxes glide to their places.
    void setAnimated(bool animated) { m_animated = animated; }
    bool isGridShown() const { return m_gridShown; }

    /// Scrolls and zooms by the palette's kinds: see PaletteBar.
    QPointF sightCentre() const { return mapToScene(viewport()->rect().center()); }

signals:
    void zoomChanged(double zoom);
    /// Something is selected or not any more, or another state is shown.
    void stateChanged();
    /// The sight has moved.
    void sightChanged();
    void backWanted();
    void contextMenuWanted(const QPoint &globalPosition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    // StageHost
    void askToCreate(const QPointF &at, int connectFrom) override;
    void renameWhenDrawn(RecordId record) override;
    void scrollBy(const QPoint &way) override;
    void bringIntoSight(const QRectF &area) override;
    void followPointer(const QPointF &pointer) override;

    canvas::Pointer pointerOf(const QMouseEvent &event) const;
    void makeWidgets();
    void refresh();
    void showState();
    void renameAwaited();
    void showPasted(const QList<RecordId> &records);
    void showPasted();
    void fitAgain();
    void showHint(const QString &text);
    void updateSceneRect();
    void placeWidgets();
    void doubleClick(const canvas::Pointer &pointer);
    void dropRecords(const QList<RecordId> &records, const QPointF &at);
    void arrowPressed(const QKeyEvent &event);
    QPointF pastePlace() const;

    Workbench &m_workbench;
    RecordId m_view;
    std::unique_ptr<canvas::DiagramScene> m_scene;
    std::unique_ptr<canvas::CanvasSelection> m_selection;
    canvas::CanvasEdits m_edits;
    canvas::Stage m_stage;
    canvas::CanvasCommands m_commands;
    canvas::CanvasClipboard m_clipboard;
    std::unique_ptr<canvas::Interaction> m_interaction;
    std::shared_ptr<const Drawing> m_shown;
    bool m_gridShown = false;
    bool m_animated = true;
    bool m_fitted = false;
    bool m_fits = false;           // All was fitted into the sight, and nobody has moved it since.
    RecordId m_renamed;            ///< To be renamed as soon as it is drawn.
    RecordId m_revealed;           ///< To be revealed then.
    RecordId m_pasted;             ///< To be brought into sight then.
    QPoint m_lastPointer{-1, -1};  // In the viewport; outside of it until the pointer comes.
    canvas::PaletteBar *m_palette = nullptr;
    canvas::Minimap *m_minimap = nullptr;
    canvas::FindBar *m_find = nullptr;
    canvas::NotesBar *m_notes = nullptr;
    canvas::NameEditor *m_nameEditor = nullptr;
    canvas::NewElementPopup *m_newElement = nullptr;
    QLabel *m_hint = nullptr;
};

}  // namespace lintel
