// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/interaction.h"

#include "views/canvas/connectgesture.h"
#include "views/canvas/linegesture.h"
#include "views/canvas/movegesture.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

namespace lintel::canvas {

namespace {

bool isGround(Hit::Part what)
{
    return what == Hit::Part::None || what == Hit::Part::Boundary;
}

constexpr auto adding = Qt::ShiftModifier | Qt::ControlModifier;

}  // namespace

Interaction::Interaction(Stage &stage, QObject *parent) : QObject(parent), m_stage(stage), m_grips(stage, this)
{
    connect(&stage.scene, &DiagramScene::replaced, this, [this] { m_hovered = {}; });
}

Interaction::~Interaction() = default;

void Interaction::press(const Pointer &pointer, Qt::MouseButton button)
{
    if (m_gesture) {
        cancel();
    }
    m_held = button == Qt::LeftButton || button == Qt::MiddleButton;
    m_start = pointer;
    m_grip = {};
    m_spot = {};
    m_onRelease = {};
    m_toggle = false;
    m_panHeld = button == Qt::MiddleButton || (m_panning && button == Qt::LeftButton);
    if (m_panHeld) {
        begin(std::make_unique<PanGesture>(m_stage, pointer));
        return;
    }
    m_spot = m_stage.scene.spotAt(pointer.scene);
    if (button == Qt::RightButton) {
        if (!isGround(m_spot.what) && !m_stage.selection.contains(m_spot.part)) {
            m_stage.selection.set({m_spot.part});
        }
        return;
    }
    m_grip = m_grips.at(pointer.scene);
    if (button == Qt::LeftButton && m_grip.kind == Grip::Kind::None && !m_creating && !isGround(m_spot.what)) {
        pressPart(m_spot.part, pointer.modifiers);
    }
}

void Interaction::pressPart(Part part, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & adding) {
        m_onRelease = part;
        m_toggle = true;
        return;
    }
    if (m_stage.selection.contains(part)) {
        m_onRelease = part;
    } else {
        m_stage.selection.set({part});
    }
}

void Interaction::move(const Pointer &pointer)
{
    if (m_gesture) {
        m_gesture->move(pointer);
        if (m_held && m_gesture->scrolls()) {
            m_stage.host.followPointer(pointer.scene);
        }
        return;
    }
    if (!m_held) {
        hover(pointer);
        return;
    }
    if ((pointer.viewport - m_start.viewport).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    if (m_toggle) {
        m_stage.selection.add(m_onRelease);
    }
    m_onRelease = {};
    begin(gestureAt(m_start));
    if (m_gesture) {
        m_gesture->move(pointer);
    } else {
        m_held = false;
    }
}

std::unique_ptr<Gesture> Interaction::gestureAt(const Pointer &pointer)
{
    if (m_grip.kind != Grip::Kind::None) {
        return gestureOf(m_grip, pointer);
    }
    const bool lines = m_stage.edits.canMove();
    switch (m_spot.what) {
    case Hit::Part::Box:
    case Hit::Part::Border:
    case Hit::Part::Caption: return lines ? std::make_unique<MoveGesture>(m_stage, m_stage.selection.nodes(), pointer.scene) : nullptr;
    case Hit::Part::Line: return lines ? std::make_unique<BendGesture>(m_stage, m_spot.part.index, -1, pointer.scene) : nullptr;
    case Hit::Part::Label: return lines ? std::make_unique<LabelGesture>(m_stage, m_spot.part.index, pointer.scene) : nullptr;
    default: return std::make_unique<RubberBandGesture>(m_stage, pointer);
    }
}

std::unique_ptr<Gesture> Interaction::gestureOf(const Grip &grip, const Pointer &pointer)
{
    switch (grip.kind) {
    case Grip::Kind::Resize: return std::make_unique<ResizeGesture>(m_stage, grip.part.index, grip.index);
    case Grip::Kind::LineStart: return std::make_unique<ReconnectGesture>(m_stage, grip.part.index, true);
    case Grip::Kind::LineEnd: return std::make_unique<ReconnectGesture>(m_stage, grip.part.index, false);
    case Grip::Kind::Bend: return std::make_unique<BendGesture>(m_stage, grip.part.index, grip.index, pointer.scene);
    case Grip::Kind::Connector: return std::make_unique<ConnectGesture>(m_stage, grip.part.index, false);
    case Grip::Kind::None: break;
    }
    return nullptr;
}

void Interaction::release(const Pointer &pointer)
{
    if (m_gesture) {
        const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
        gesture->finish(pointer);
    } else if (m_held && m_creating && isGround(m_spot.what)) {
        setCreating(false);
        m_stage.host.askToCreate(pointer.scene, -1);
    } else if (m_held && m_toggle) {
        m_stage.selection.toggle(m_onRelease);
    } else if (m_held && m_onRelease.isValid()) {
        m_stage.selection.set({m_onRelease});
    } else if (m_held && isGround(m_spot.what) && m_grip.kind == Grip::Kind::None && !(pointer.modifiers & adding)) {
        m_stage.selection.clear();
    }
    end();
    hover(pointer);
}

void Interaction::begin(std::unique_ptr<Gesture> gesture)
{
    m_gesture = std::move(gesture);
    if (m_gesture) {
        setHovered({});
        m_grips.setHidden(true);
        emit cursorChanged(m_gesture->cursor());
    }
}

void Interaction::end()
{
    m_gesture.reset();
    m_held = false;
    m_panHeld = false;
    m_grips.setHidden(false);
    emit idle();
}

void Interaction::cancel()
{
    if (m_gesture) {
        m_gesture->cancel();
    }
    end();
}

void Interaction::pointerIsUp()
{
    if (m_held) {
        cancel();
    }
}

bool Interaction::key(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape && (m_gesture || m_creating)) {
        setCreating(false);
        cancel();
        emit cursorChanged(Qt::ArrowCursor);
        return true;
    }
    if (!m_gesture || !m_gesture->key(event)) {
        return false;
    }
    if (m_gesture->isOver()) {
        end();
    }
    return true;
}

void Interaction::setCreating(bool creating)
{
    m_creating = creating;
    emit cursorChanged(creating ? Qt::CrossCursor : Qt::ArrowCursor);
    emit creatingChanged(creating);
}

void Interaction::setPanning(bool panning)
{
    m_panning = panning;
    if (!m_gesture) {
        emit cursorChanged(panning ? Qt::OpenHandCursor : Qt::ArrowCursor);
    }
}

void Interaction::connectByKeyboard(int from)
{
    cancel();
    begin(std::make_unique<ConnectGesture>(m_stage, from, true));
}

void Interaction::hover(const Pointer &pointer)
{
    const Grip grip = m_grips.at(pointer.scene);
    if (grip.kind == Grip::Kind::None) {
        const Spot spot = m_stage.scene.spotAt(pointer.scene);
        setHovered(isGround(spot.what) ? Part() : spot.part);
        // The connectors stay until the pointer has had a chance to reach them.
        const int near = m_stage.scene.boxAt(pointer.scene, 26);
        m_grips.setHovered(m_creating ? -1 : near);
    }
    emit cursorChanged(cursorAt(pointer));
}

void Interaction::leave()
{
    setHovered({});
    m_grips.setHovered(-1);
}

void Interaction::setHovered(Part part)
{
    if (part != m_hovered) {
        m_stage.scene.mark(m_hovered, Mark::Hovered, false);
        m_hovered = part;
        m_stage.scene.mark(m_hovered, Mark::Hovered);
    }
}

Qt::CursorShape Interaction::cursorAt(const Pointer &pointer) const
{
    if (m_panning) {
        return Qt::OpenHandCursor;
    }
    if (m_creating) {
        return Qt::CrossCursor;
    }
    const Grip grip = m_grips.at(pointer.scene);
    switch (grip.kind) {
    case Grip::Kind::Resize: return ResizeGesture::cursorOf(grip.index);
    case Grip::Kind::LineStart:
    case Grip::Kind::LineEnd:
    case Grip::Kind::Connector: return Qt::CrossCursor;
    case Grip::Kind::Bend: return Qt::SizeAllCursor;
    case Grip::Kind::None: break;
    }
    return Qt::ArrowCursor;
}

}  // namespace lintel::canvas
