// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/inspector/fieldeditor.h"

class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace lintel {

/// Maps and lists of any shape, as a table of keys and values that opens where values nest. F2 or a double click edits a cell, Insert adds
/// an entry beside the current one, Delete removes it.
class ValueTreeEditor final : public FieldEditor {
    Q_OBJECT

public:
    ValueTreeEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent = nullptr);
    ~ValueTreeEditor() override;

    void setValue(const Value &value) override;
    Value value() const override { return m_value; }
    void setPlaceholder(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    bool isEditing() const override;
    bool isTall() const override { return true; }

    QTreeWidget *tree() const { return m_tree; }
    /// Adds an entry behind the current one, or (`inside`) below it, and opens its key for typing.
    void add(bool inside);
    void removeCurrent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Column { Key, Text };
    void fill(QTreeWidgetItem *parent, const Value &value);
    QTreeWidgetItem *makeItem(QTreeWidgetItem *parent, const QString &key, const Value &value);
    void take(QTreeWidgetItem *item, int column);
    Value valueOf(const QTreeWidgetItem *item) const;
    void apply();
    void fitHeight();
    void enableButtons();

    QTreeWidget *m_tree;
    QToolButton *m_add, *m_addInside, *m_remove;
    Value m_value;
    bool m_filling = false;
    bool m_readOnly = false;
};

}  // namespace lintel
