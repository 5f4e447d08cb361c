// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/canvasactions.h"

#include "views/canvas/diagramview.h"

// What there is to do: texts, shortcuts and when each makes sense.
namespace lintel {

using namespace canvas;
using namespace Qt::StringLiterals;

namespace {

bool canEdit(DiagramView &canvas)
{
    return canvas.edits().canEdit();
}

bool hasSelection(DiagramView &canvas)
{
    return !canvas.selection().isEmpty();
}

// The one element that is selected; 0 for none.
RecordId selectedElement(DiagramView &canvas)
{
    const Part single = canvas.selection().single();
    return single.isNode() ? canvas.diagram().diagram().nodes.at(single.index).element : RecordId();
}

}  // namespace

void CanvasActions::addSelecting()
{
    add({u"canvas.select-all"_s, tr("Select &all"), {QKeySequence::SelectAll}}, [](DiagramView &canvas) { canvas.selectAll(); });
    enable(add({u"canvas.select-none"_s, tr("Select &nothing"), {QKeySequence(u"Ctrl+Shift+A"_s)}},
               [](DiagramView &canvas) { canvas.selection().clear(); }),
           hasSelection);
    add({u"canvas.find"_s, tr("&Find in the diagram"), {QKeySequence::Find}, u"find"_s}, [](DiagramView &canvas) { canvas.openFind(); });
    add({u"canvas.find-next"_s, tr("Find ne&xt"), {QKeySequence(Qt::Key_F3)}}, [](DiagramView &canvas) { canvas.findNext(true); });
    add({u"canvas.find-previous"_s, tr("Find pre&vious"), {QKeySequence(u"Shift+F3"_s)}},
        [](DiagramView &canvas) { canvas.findNext(false); });
    enable(add({u"canvas.open-linked"_s,
                tr("&Open the view inside"),
                {QKeySequence(u"Ctrl+Return"_s)},
                u"link"_s,
                tr("Drills down: opens the view that shows the inside of the selected box")},
               [](DiagramView &canvas) { canvas.openLinked(canvas.selection().single()); }),
           [](DiagramView &canvas) {
               const Part single = canvas.selection().single();
               return single.isNode() && !canvas.diagram().diagram().nodes.at(single.index).link.isEmpty();
           });
    add({u"canvas.back"_s, tr("&Back to the view before"), {QKeySequence(Qt::Key_Backspace)}, u"back"_s},
        [](DiagramView &canvas) { emit canvas.backWanted(); });
    enable(
        add({u"canvas.show-text"_s, tr("Show in the te&xt"), {QKeySequence(u"F12"_s)}, u"file"_s},
            [](DiagramView &canvas) { canvas.workbench().openText(canvas.workbench().location(canvas.selection().records().value(0))); }),
        [](DiagramView &canvas) { return !canvas.selection().records().isEmpty(); });
    enable(add({u"canvas.new-view"_s, tr("New &view of this…"), {}, u"view-custom"_s},
               [](DiagramView &canvas) { canvas.workbench().newView(selectedElement(canvas)); }),
           [](DiagramView &canvas) { return canEdit(canvas) && selectedElement(canvas).isValid(); });
    enable(add({u"canvas.new-decision"_s, tr("New &decision about this…"), {}, u"decision"_s},
               [](DiagramView &canvas) { canvas.workbench().newDecision({selectedElement(canvas)}); }),
           [](DiagramView &canvas) { return canEdit(canvas) && selectedElement(canvas).isValid(); });
}

void CanvasActions::addEditing()
{
    enable(add({u"canvas.create"_s,
                tr("&New element…"),
                {QKeySequence(Qt::Key_Insert), QKeySequence(u"N"_s)},
                u"add"_s,
                tr("Asks for kind and name, and creates below or inside what is selected")},
               [](DiagramView &canvas) { canvas.createInSight(); }),
           canEdit);
    enable(add({u"canvas.connect"_s,
                tr("&Connect to…"),
                {QKeySequence(u"C"_s)},
                u"connect"_s,
                tr("Arrow keys choose the target, Return connects, Escape does not")},
               [](DiagramView &canvas) { canvas.connectSelected(); }),
           [](DiagramView &canvas) { return canEdit(canvas) && selectedElement(canvas).isValid(); });
    enable(add({u"canvas.rename"_s, tr("&Rename"), {QKeySequence(Qt::Key_F2)}, u"edit"_s},
               [](DiagramView &canvas) { canvas.renameSelected(); }),
           [](DiagramView &canvas) { return canvas.edits().canRename(canvas.selection().single()); });
    enable(add({u"canvas.hide"_s,
                tr("&Hide from the view"),
                {QKeySequence::Delete},
                u"hide"_s,
                tr("It stays in the model and in other views")},
               [](DiagramView &canvas) { canvas.commands().hide(); }),
           [](DiagramView &canvas) { return canvas.commands().canHide(); });
    enable(add({u"canvas.delete"_s, tr("&Delete from the model…"), {QKeySequence(u"Shift+Del"_s)}, u"delete"_s},
               [](DiagramView &canvas) { canvas.commands().deleteFromModel(); }),
           [](DiagramView &canvas) { return canvas.commands().canDelete(); });
}

void CanvasActions::addClipboard()
{
    enable(add({u"canvas.cut"_s, tr("Cu&t"), {QKeySequence::Cut}, u"cut"_s, tr("Copies, and hides from this view")},
               [](DiagramView &canvas) { canvas.cut(); }),
           [](DiagramView &canvas) { return canvas.commands().canHide(); });
    enable(add({u"canvas.copy"_s, tr("&Copy"), {QKeySequence::Copy}, u"copy"_s}, [](DiagramView &canvas) { canvas.copy(); }), hasSelection);
    enable(add({u"canvas.paste"_s,
                tr("&Paste"),
                {QKeySequence::Paste},
                u"paste"_s,
                tr("Shows copied elements in this view too; what comes from elsewhere is new")},
               [](DiagramView &canvas) { canvas.paste(); }),
           canEdit);
    enable(add({u"canvas.paste-new"_s, tr("Paste as &new elements"), {QKeySequence(u"Ctrl+Shift+V"_s)}, u"paste"_s},
               [](DiagramView &canvas) { canvas.pasteAsNew(); }),
           canEdit);
    enable(add({u"canvas.duplicate"_s, tr("D&uplicate"), {QKeySequence(u"Ctrl+D"_s)}, u"copy"_s},
               [](DiagramView &canvas) { canvas.duplicate(); }),
           [](DiagramView &canvas) { return canvas.commands().canDelete(); });
}

void CanvasActions::addArranging()
{
    const auto movable = [](DiagramView &canvas) { return canvas.edits().canMove(); };
    const auto addAlign = [this](const QString &id, const QString &text, Align how) {
        enable(add({u"canvas."_s % id, text, {}, id, tr("Lines up with the box selected last")},
                   [how](DiagramView &canvas) { canvas.commands().align(how); }),
               [](DiagramView &canvas) { return canvas.commands().canAlign(); });
    };
    const auto addDistribute = [this](const QString &id, const QString &text, Qt::Orientation direction) {
        enable(add({u"canvas."_s % id, text, {}, id, tr("Makes the gaps between three or more boxes equal")},
                   [direction](DiagramView &canvas) { canvas.commands().distribute(direction); }),
               [](DiagramView &canvas) { return canvas.commands().canDistribute(); });
    };
    addAlign(u"align-left"_s, tr("Align &left edges"), Align::Left);
    addAlign(u"align-centre"_s, tr("Align &centres"), Align::Centre);
    addAlign(u"align-right"_s, tr("Align &right edges"), Align::Right);
    addAlign(u"align-top"_s, tr("Align &top edges"), Align::Top);
    addAlign(u"align-middle"_s, tr("Align &middles"), Align::Middle);
    addAlign(u"align-bottom"_s, tr("Align &bottom edges"), Align::Bottom);
    addDistribute(u"distribute-horizontally"_s, tr("Distribute &horizontally"), Qt::Horizontal);
    addDistribute(u"distribute-vertically"_s, tr("Distribute &vertically"), Qt::Vertical);
    enable(add({u"canvas.layout"_s, tr("Lay out &all"), {QKeySequence(u"Ctrl+Shift+L"_s)}, u"layout"_s, tr("Places every box anew")},
               [](DiagramView &canvas) { canvas.commands().arrange(Arrange::All); }),
           movable);
    enable(add({u"canvas.layout-selection"_s, tr("Lay out the &selection"), {QKeySequence(u"Ctrl+L"_s)}, u"layout-selection"_s},
               [](DiagramView &canvas) { canvas.commands().arrange(Arrange::Selected); }),
           [](DiagramView &canvas) { return !canvas.commands().movable().isEmpty(); });
    enable(add({u"canvas.layout-new"_s, tr("Lay out &new boxes only"), {}, u"layout-new"_s, tr("All that has a place stays there")},
               [](DiagramView &canvas) { canvas.commands().arrange(Arrange::New); }),
           movable);
    enable(add({u"canvas.fit-to-text"_s, tr("Fit si&ze to text"), {}, {}}, [](DiagramView &canvas) { canvas.commands().fitToText(); }),
           [](DiagramView &canvas) { return !canvas.commands().movable().isEmpty(); });
}

void CanvasActions::addLines()
{
    const auto hasLine = [](DiagramView &canvas) { return canvas.commands().hasLine(); };
    enable(add({u"canvas.add-bend"_s, tr("Add a &bend"), {QKeySequence(u"B"_s)}}, [](DiagramView &canvas) { canvas.commands().addBend(); }),
           hasLine);
    enable(add({u"canvas.next-bend"_s, tr("Next bend"), {QKeySequence(u"."_s)}, {}, tr("Chooses which bend arrow keys move")},
               [](DiagramView &canvas) { canvas.commands().nextBend(); }),
           [](DiagramView &canvas) { return canvas.commands().hasBends(); });
    enable(add({u"canvas.straighten"_s, tr("&Straighten"), {QKeySequence(u"Shift+B"_s)}, {}, tr("Draws the line by rule again")},
               [](DiagramView &canvas) { canvas.commands().straighten(); }),
           [](DiagramView &canvas) { return canvas.commands().hasBends(); });
    enable(add({u"canvas.label-forward"_s, tr("Label towards the &target"), {QKeySequence(u"L"_s)}},
               [](DiagramView &canvas) { canvas.commands().moveLabel(10); }),
           hasLine);
    enable(add({u"canvas.label-back"_s, tr("Label towards the s&ource"), {QKeySequence(u"Shift+L"_s)}},
               [](DiagramView &canvas) { canvas.commands().moveLabel(-10); }),
           hasLine);
}

void CanvasActions::addSight()
{
    add({u"canvas.zoom-in"_s, tr("Zoom &in"), {QKeySequence::ZoomIn, QKeySequence(u"Ctrl+="_s)}, u"zoom-in"_s},
        [](DiagramView &canvas) { canvas.zoomIn(); });
    add({u"canvas.zoom-out"_s, tr("Zoom &out"), {QKeySequence::ZoomOut}, u"zoom-out"_s}, [](DiagramView &canvas) { canvas.zoomOut(); });
    add({u"canvas.zoom-actual"_s, tr("&Actual size"), {QKeySequence(u"Ctrl+0"_s)}, u"zoom-actual"_s},
        [](DiagramView &canvas) { canvas.zoomActual(); });
    add({u"canvas.zoom-fit"_s, tr("&Fit the diagram"), {QKeySequence(u"Ctrl+9"_s)}, u"zoom-fit"_s},
        [](DiagramView &canvas) { canvas.zoomToFit(); });
    enable(add({u"canvas.zoom-selection"_s, tr("Zoom to the &selection"), {QKeySequence(u"Ctrl+8"_s)}, {}},
               [](DiagramView &canvas) { canvas.zoomToSelection(); }),
           hasSelection);
    addSwitch(
        {u"canvas.minimap"_s, tr("&Overview map"), {QKeySequence(u"M"_s)}, u"minimap"_s},
        [](DiagramView &canvas, bool on) { canvas.setMinimapShown(on); }, [](DiagramView &canvas) { return canvas.isMinimapShown(); });
    addSwitch(
        {u"canvas.palette"_s, tr("&Palette of elements"), {}, u"palette"_s},
        [](DiagramView &canvas, bool on) { canvas.setPaletteShown(on); }, [](DiagramView &canvas) { return canvas.isPaletteShown(); });
    addSwitch(
        {u"canvas.snap"_s, tr("Sna&p to grid and guides"), {QKeySequence(u"S"_s)}, u"snap"_s},
        [](DiagramView &canvas, bool on) { canvas.setSnapping(on); }, [](DiagramView &canvas) { return canvas.isSnapping(); });
    addSwitch(
        {u"canvas.grid"_s, tr("Show the &grid"), {QKeySequence(u"G"_s)}, u"grid"_s},
        [](DiagramView &canvas, bool on) { canvas.setGridShown(on); }, [](DiagramView &canvas) { return canvas.isGridShown(); });
}

}  // namespace lintel
