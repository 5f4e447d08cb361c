// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/workspace/schema.h"
#include "views/workbench/workbench.h"

#include <QtWidgets/QWidget>

namespace lintel {

/// Edits one field of a record: one class per family of values. It shows a value, and tells when a person has given another one that is
/// well-formed. It never changes the workspace itself.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(Workbench &workbench, FieldSpec spec, QWidget *parent = nullptr);

    const FieldSpec &spec() const { return m_spec; }
    /// Whose field it is: suggestions, and what references mean, depend on it. Of several records the first.
    void setRecord(RecordId record) { m_record = record; }
    RecordId record() const { return m_record; }

    /// Shows the value, without a signal. What was being typed is lost.
    virtual void setValue(const Value &value) = 0;
    /// What stands there now, well-formed or not; Null when nothing does.
    virtual Value value() const = 0;
    /// What is shown in grey while there is no value: the inherited one, or that there are several.
    virtual void setPlaceholder(const QString &text) = 0;
    virtual void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    /// A person has begun to change it, and has not finished.
    virtual bool isEditing() const { return false; }
    /// As if Enter was pressed: what was typed is told if it is well-formed.
    virtual void finish() {}
    /// It wants the whole width, below its label.
    virtual bool isTall() const { return false; }

    /// Why what stands there is not applied; empty when it is well-formed.
    const QString &problem() const { return m_problem; }

signals:
    void edited(const lintel::Value &value);
    void problemChanged(const QString &problem);
    /// Something good to know about the value: how many match, the ring of a technology... Empty for nothing.
    void hintChanged(const QString &hint);

protected:
    const Workspace &workspace() const { return m_workbench.workspace(); }
    Workbench &workbench() const { return m_workbench; }
    void setProblem(const QString &problem);
    /// Undo and redo keys are the window's while nothing is being typed here. Returns whether the event was such a key, and is done with.
    bool handsUndoOn(QEvent *event);

private:
    Workbench &m_workbench;
    FieldSpec m_spec;
    RecordId m_record;
    QString m_problem;
};

/// Tints the field so that it stands out in light and dark alike; the reason is told in words beside it.
void markInvalid(QWidget *widget, bool invalid);

}  // namespace lintel
