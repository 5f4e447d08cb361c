// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QVariant>
#include <QtGui/QIcon>
#include <QtWidgets/QDialog>

class QLabel;
class QListView;
class QStandardItemModel;

namespace lintel {

class FilterEdit;

/// One line of a Picker.
struct PickerItem {
    QString text;
    QString detail = {};  ///< Shown at the far end, dimmed: a shortcut, a path. Found by, too.
    QIcon icon = {};
    bool enabled = true;
    QVariant data = {};
    QString also = {};    ///< Not shown; what has these words is found by them, after all others.
    bool isFile = false;  ///< Behind others that answer as well, unless what is typed is part of a file name or path.
};

/// A line to type in and a list that answers: the one that is meant is chosen by Return or a click. Closes by Escape, or when another
/// window is used.
class Picker : public QDialog {
    Q_OBJECT

public:
    explicit Picker(QWidget *parent = nullptr);

    void setItems(const QList<PickerItem> &items);
    void setPlaceholder(const QString &text);
    /// Shown when nothing answers.
    void setEmptyText(const QString &text);
    /// Shows it near the top of its parent's window, with an empty line.
    void popUp();

    FilterEdit *edit() const { return m_edit; }
    QListView *list() const { return m_list; }
    /// Texts of the lines that answer at the moment, best first.
    QStringList shownTexts() const;

    static constexpr int maxShown = 200;

signals:
    /// Emitted after the dialog has closed, so that what follows finds the focus where it was.
    void chosen(const QVariant &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &pattern);
    void choose();
    void step(int by);

    QList<PickerItem> m_items;
    FilterEdit *m_edit;
    QListView *m_list;
    QLabel *m_empty;
    QStandardItemModel *m_shown;
};

}  // namespace lintel
