// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/value.h"

#include <QtWidgets/QTreeWidgetItem>

namespace lintel {

/// The rows of the table of steps: a step, a frame (par, alt, opt, loop), or a branch of par or alt. Each keeps the data that it came
/// from, so that keys which the table does not show stay.
class StepItem final : public QTreeWidgetItem {
public:
    enum class Role : quint8 { Step, Frame, Branch };
    enum Column { Number, From, To, Text, Response, ColumnCount };

    static StepItem *fromValue(const Value &value);
    static StepItem *branch(const Value &value);
    /// An empty step, or a frame with an empty step in it.
    static StepItem *newStep();
    static StepItem *newFrame(const QString &kind);

    Role role() const { return m_role; }
    /// "par", "alt", "opt" or "loop" of a frame.
    const QString &frame() const { return m_frame; }
    /// It can hold steps itself.
    bool takesSteps() const { return m_role == Role::Branch || (m_role == Role::Frame && (m_frame == u"opt" || m_frame == u"loop")); }
    Value value() const;
    /// What From or To was before anybody changed it; empty for new steps.
    QString given(int column) const { return m_value.value(column == From ? u"from" : u"to").text(); }

private:
    StepItem(Role role, const Value &value, const QString &frame = {});
    void addSteps(const Value &steps);
    Value steps() const;
    void setGuard(Value &value, const QString &key) const;

    Role m_role;
    Value m_value;
    QString m_frame;
};

/// Numbers the steps as the picture does: 1, 2, 2.1...
void numberSteps(QTreeWidgetItem *root);

}  // namespace lintel
