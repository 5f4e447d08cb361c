// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/compare/comparecontent.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QListWidget;
class QTableWidget;

namespace lintel {

class DifferencesModel;
class FiguresCanvas;

/// Shows two states of a workspace: the differences to step through, the keys of one side by side, what it does to findings and costs, and
/// a picture with the changes marked. Knows no files and makes no pictures: it asks for them.
class ComparePanel : public QWidget {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget *parent = nullptr);

    /// Keeps what is selected, where it is still there.
    void setContent(const CompareContent &content);
    /// The picture that pictureWanted() asked for; one that is not wanted any more is left.
    void setPicture(const QString &view, const Figures &figures);
    /// What stands there while there is nothing to compare, or why there is not.
    void setMessage(const QString &text);

    int count() const;
    /// Row of the difference in front, or -1.
    int current() const;
    QString currentView() const;

public slots:
    void next() { step(1); }
    void previous() { step(-1); }

signals:
    void pictureWanted(const QString &view);
    /// A place in the new side.
    void textWanted(const lintel::Location &where);
    /// The record, which the new side has, is to be shown.
    void revealWanted(lintel::RecordId record);
    /// The difference in front has changed.
    void currentChanged(int row);

private:
    QWidget *makeHead();
    QWidget *makeLists();
    void step(int by);
    void select(int row);
    void showEntry();
    void showFields();
    void showInPicture(RecordId record);
    void showNotes();
    void wantPicture();
    void filter();
    void reveal(int row);

    CompareContent m_content;
    DifferencesModel *m_model;
    QLabel *m_about;
    QComboBox *m_views;
    QCheckBox *m_order;
    QCheckBox *m_layout;
    QListView *m_list;
    QTableWidget *m_fields;
    QListWidget *m_notes;
    FiguresCanvas *m_canvas;
    QString m_wanted;
};

}  // namespace lintel
