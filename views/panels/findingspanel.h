// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/edit/governing.h"
#include "views/models/findingsmodel.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QTreeView;

namespace lintel {

/// What the checks found: filtered, grouped, explained, with ways to where it is.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(Workbench &workbench, QWidget *parent = nullptr);

    QTreeView *list() const { return m_list; }
    QPlainTextEdit *explanation() const { return m_explanation; }
    QLineEdit *filter() const { return m_filter; }
    FindingsModel::Counts counts() const { return m_model->counts(); }
    void setContextMenu(const QList<QAction *> &actions);
    bool hasFinding() const { return current() != nullptr; }
    bool canWaive() const;
    /// Only what is about a record and what is below it; 0 for all.
    void setRecord(RecordId record) { m_model->setRecord(record); }

public slots:
    /// Shows on the canvas and in the tree what the current finding is about; a problem of a text in the text.
    void goToRecord();
    void goToText();
    void copyCurrent();
    /// Asks, and writes a waiver into the model.
    void waiveCurrent();
    void waive(const lintel::NewWaiver &waiver);
    void goToNext(int steps);
    void focusFilter();

signals:
    /// How many there are, waived ones left out: for the status bar.
    void countsChanged(int errors, int warnings, int notes);
    void stateChanged();

private:
    void waive(RecordId record, const NewWaiver &waiver);
    void selectRecord();
    const FindingsModel::Row *current() const;
    QWidget *makeBar();
    QToolButton *severityButton(Severity severity);
    void makeList();
    void explain();
    void tellCounts();

    Workbench &m_workbench;
    FindingsModel *m_model;
    QTreeView *m_list;
    QPlainTextEdit *m_explanation;
    QLineEdit *m_filter;
    QComboBox *m_grouping;
    QCheckBox *m_waived;
    QToolButton *m_severities[3];  ///< By Severity.
};

}  // namespace lintel
