// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/actioncatalog.h"

#include <QtCore/QPointer>

namespace lintel {

class Inspector;
class StyleEditor;
class ViewContent;

/// What can be done in the inspector, with the content of a view, and with styles.
class InspectorActions : public QObject {
    Q_OBJECT

public:
    explicit InspectorActions(ActionCatalog &catalog, QObject *parent = nullptr);

    /// The widgets that the actions are about; null for none. `raise` brings one into sight before it is used.
    void setWidgets(Inspector *inspector, ViewContent *content, StyleEditor *styles, const std::function<void(QWidget *)> &raise);

    /// In order, null for separators.
    QList<QAction *> inspectorMenu() const { return m_inspectorList; }
    QList<QAction *> contentMenu() const { return m_contentList; }
    QList<QAction *> stylesMenu() const { return m_stylesList; }

private:
    template <typename Widget>
    QAction *add(const ActionCatalog::Spec &spec, const QPointer<Widget> &widget, const std::function<void(Widget &)> &run);
    void addInspector();
    void addContent();
    void addStyles();
    void update();

    ActionCatalog &m_catalog;
    QPointer<Inspector> m_inspector;
    QPointer<ViewContent> m_content;
    QPointer<StyleEditor> m_styles;
    std::function<void(QWidget *)> m_raise;
    QList<QAction *> m_inspectorList, m_contentList, m_stylesList;
};

}  // namespace lintel
