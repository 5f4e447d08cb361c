// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/grips.h"

#include <memory>

namespace lintel::canvas {

/// Decides which gesture a press of the pointer becomes, and hands it what happens until it is over. Three states: nothing is held; held
/// but not dragged yet; a gesture goes on.
class Interaction : public QObject {
    Q_OBJECT

public:
    Interaction(Stage &stage, QObject *parent);
    ~Interaction() override;

    void press(const Pointer &pointer, Qt::MouseButton button);
    void move(const Pointer &pointer);
    void release(const Pointer &pointer);
    /// Nothing is held: shows what a press would do.
    void hover(const Pointer &pointer);
    void leave();
    /// True when a gesture took the key, or Escape ended one.
    bool key(const QKeyEvent &event);
    void cancel();

    /// The next press on empty ground creates.
    void setCreating(bool creating);
    bool isCreating() const { return m_creating; }
    /// Presses pan, as with the space bar held.
    void setPanning(bool panning);
    /// Draws a line from a box with the keyboard.
    void connectByKeyboard(int from);
    /// Something is held or goes on: what is shown must stay.
    bool isBusy() const { return m_held || m_gesture != nullptr; }
    /// A release was lost: another program took the pointer.
    void pointerIsUp();
    const Grips &grips() const { return m_grips; }

signals:
    void cursorChanged(Qt::CursorShape cursor);
    /// No gesture goes on any more.
    void idle();
    /// The next press on empty ground creates, or does so no longer.
    void creatingChanged(bool creating);

private:
    std::unique_ptr<Gesture> gestureAt(const Pointer &pointer);
    std::unique_ptr<Gesture> gestureOf(const Grip &grip, const Pointer &pointer);
    void pressPart(Part part, Qt::KeyboardModifiers modifiers);
    void begin(std::unique_ptr<Gesture> gesture);
    void end();
    Qt::CursorShape cursorAt(const Pointer &pointer) const;
    void setHovered(Part part);

    Stage &m_stage;
    Grips m_grips;
    std::unique_ptr<Gesture> m_gesture;
    bool m_held = false;
    bool m_panHeld = false;
    Pointer m_start;
    Grip m_grip;
    Spot m_spot;
    Part m_onRelease;  ///< Selected when nothing was dragged.
    bool m_toggle = false;
    bool m_creating = false;
    bool m_panning = false;
    Part m_hovered;
};

}  // namespace lintel::canvas
