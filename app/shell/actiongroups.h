// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>

#include <memory>

class QAction;
class QMenu;

namespace lintel {

class CanvasActions;
class ClipboardActions;
class CompareActions;
class Docks;
class EditActions;
class FileActions;
class GoActions;
class HelpActions;
class InspectorActions;
class MainWindow;
class PanelActions;
class Session;
class TextActions;
class WindowActions;

/// All actions of a window, its menu bar and its tool bar.
class ActionGroups : public QObject {
    Q_OBJECT

public:
    explicit ActionGroups(MainWindow &window);
    ~ActionGroups() override;

private:
    QMenu *addMenu(const QString &title, const QList<QAction *> &actions);
    static void addSubmenu(QMenu &menu, const QString &title, const QList<QAction *> &actions);
    void makeMenus();
    void makeModelMenu();
    void makeToolBar();
    void follow(Session *session);
    void followInspector(Docks *docks);

    MainWindow &m_window;
    std::unique_ptr<FileActions> m_file;
    std::unique_ptr<EditActions> m_edit;
    std::unique_ptr<ClipboardActions> m_clipboard;
    std::unique_ptr<CanvasActions> m_canvas;
    std::unique_ptr<TextActions> m_text;
    std::unique_ptr<PanelActions> m_panels;
    std::unique_ptr<InspectorActions> m_inspector;
    std::unique_ptr<GoActions> m_go;
    std::unique_ptr<CompareActions> m_compare;
    std::unique_ptr<WindowActions> m_windows;
    std::unique_ptr<HelpActions> m_help;
};

}  // namespace lintel
