// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/recordid.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QTreeView;
class QUrl;

namespace lintel {

class DecisionsModel;
class MarkdownView;
class Workbench;

/// The decision records: a list, the text of one, and what it is about. Elements dragged onto one are linked to it.
class DecisionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DecisionsPanel(Workbench &workbench, QWidget *parent = nullptr);

    QTreeView *list() const { return m_list; }
    QLineEdit *filter() const { return m_filter; }
    QComboBox *statusFilter() const { return m_status; }
    MarkdownView *preview() const { return m_preview; }
    QListWidget *elements() const { return m_elements; }
    RecordId currentDecision() const;
    void setContextMenu(const QList<QAction *> &actions);
    /// There are selected elements that could be linked to the current decision.
    bool canLinkSelection() const;

public slots:
    void openCurrent();
    void openText();
    /// About the elements that are selected.
    void newDecision();
    void linkSelection();
    void revealElements();
    void focusFilter();
    void showDecision(lintel::RecordId decision);

signals:
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFilter();
    void makeList();
    void makeElements();
    void refreshStatuses();
    void applyFilter();
    void showCurrent();
    void followLink(const QUrl &target);
    QList<RecordId> selectedElements() const;

    Workbench &m_workbench;
    DecisionsModel *m_model;
    QLineEdit *m_filter;
    QComboBox *m_status;
    QTreeView *m_list;
    MarkdownView *m_preview;
    QListWidget *m_elements;
    QTimer m_released;  // Asks until no mouse button is pressed.
};

}  // namespace lintel
