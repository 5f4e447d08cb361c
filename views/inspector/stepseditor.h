// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

class QToolBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace lintel {

class StepItem;

/// The steps of a dynamic view as a table that nests: steps in parallel, alternatives, options and loops open below their row. F2 or a
/// double click edits a cell, Insert adds a step, Delete removes a row, Alt+Up and Alt+Down move it.
class StepsEditor final : public FieldEditor {
    Q_OBJECT

public:
    StepsEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);
    ~StepsEditor() override;

    void setValue(const Value &value) override;
    Value value() const override;
    void setPlaceholder(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    bool isEditing() const override;
    bool isTall() const override { return true; }

    QTreeWidget *tree() const { return m_tree; }
    /// Behind the current row, or inside it where that is a branch, loop or option. A step is told once its ends are given.
    void addStep();
    void addFrame(const QString &kind);
    void removeCurrent();
    void moveCurrent(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void insert(StepItem *item);
    void take(QTreeWidgetItem *item, int column);
    /// Tells the new value once no step lacks an end.
    void apply();
    QString problemBelow(QTreeWidgetItem *parent) const;
    void number();
    void fitHeight();

    QTreeWidget *m_tree;
    QToolBar *m_tools;
    Value m_shown;
    bool m_filling = false;
    bool m_readOnly = false;
};

}  // namespace lintel
