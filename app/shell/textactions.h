// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/actioncatalog.h"

#include <QtCore/QPointer>

namespace lintel {

class TextEditor;

/// The actions of texts. They work on the text that is in front; their shortcuts count while it has the focus.
class TextActions : public QObject {
    Q_OBJECT

public:
    explicit TextActions(ActionCatalog &catalog, QObject *parent = nullptr);

    /// The text that the actions are about; null for none.
    void setEditor(TextEditor *editor);

    /// In order, null for separators: for a menu "Text".
    QList<QAction *> menu() const;
    /// What is offered for the place of the cursor.
    QList<QAction *> contextMenu() const;

private:
    enum class When : quint8 { Always, Writable, Problems };

    void add(const ActionCatalog::Spec &spec, When when, void (TextEditor::*run)());
    void addTabSwitch();
    void addFinding();
    void addKnowing();
    void addEditing();
    void addFolding();
    void addZoom();
    void update();
    void showContextMenu(const QPoint &at);
    QList<QAction *> listed(const QStringList &ids) const;

    ActionCatalog &m_catalog;
    QPointer<TextEditor> m_editor;
    QList<std::pair<QAction *, When>> m_actions;
};

}  // namespace lintel
