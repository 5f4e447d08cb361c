// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/workbench/workbench.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lintel {

/// What is shown: icon, type and kind, name, path, the id (which elements can change here), and where it is defined.
class InspectorHeader final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorHeader(Workbench &workbench, QWidget *parent = nullptr);
    ~InspectorHeader() override;

    void setRecords(const QList<RecordId> &records);
    void refresh();
    void goToDefinition();
    void selectParent();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showOne();
    void showIcon();
    void applyId();
    void checkId();
    bool canReId() const;
    QString kindText() const;

    Workbench &m_workbench;
    QList<RecordId> m_records;
    QLabel *m_icon;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_path;
    QToolButton *m_parent;
    QToolButton *m_place;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLabel *m_problem;
};

}  // namespace lintel
