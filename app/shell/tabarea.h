// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"
#include "views/workbench/workbench.h"

#include <QtWidgets/QTabWidget>

namespace lintel {

class DiagramView;
class TextEditor;

/// What stands in the middle of a window: a tab per diagram, text or decision that is open. Each is open once; opening it again brings it to
/// the front.
class TabArea : public QTabWidget {
    Q_OBJECT

public:
    TabArea(Workbench &workbench, const Settings &settings, QWidget *parent = nullptr);

    /// Returns the canvas of the view.
    DiagramView *showView(RecordId view);
    /// Returns the editor of the file, or null when the workspace has no such file. Line 0 leaves the cursor where it is.
    TextEditor *showText(const Location &where);
    void showDecision(RecordId decision);
    /// Another widget, which says itself what it shows. Takes it over. Not restored in a later session.
    void showWidget(QWidget *widget, const QString &content, const QString &title, const QString &icon);
    /// The tab with this content comes to the front; false when there is none.
    bool showContent(const QString &content);
    void rename(QWidget *widget, const QString &content, const QString &title);

    /// Of the tab in front; null when it shows something else.
    DiagramView *canvas() const;
    TextEditor *editor() const;
    /// What the tabs show, for a later session: "view:key", "text:file", "decision:key".
    QStringList contents() const;
    /// What the tab in front shows, in the same words.
    QString current() const;
    void restore(const QStringList &contents, const QString &current);
    void show(const QString &content);
    /// Takes over what a person has set about canvases and editors.
    void applySettings();

public slots:
    void closeTab(int index);
    void closeCurrent() { closeTab(currentIndex()); }
    void closeOthers();
    void nextTab();
    void previousTab();

signals:
    void canvasChanged(lintel::DiagramView *canvas);
    void editorChanged(lintel::TextEditor *editor);
    /// What is in front has changed, by a person or by openView and the like.
    void currentContentChanged(const QString &content);
    void zoomChanged(double zoom);

private:
    QString contentOf(int index) const;
    int indexOfContent(const QString &content) const;
    int addContent(QWidget *widget, const QString &content);
    void dress(QWidget *tab) const;
    void tellCurrent();
    void updateTabs();

    Workbench &m_workbench;
    const Settings &m_settings;
};

}  // namespace lintel
