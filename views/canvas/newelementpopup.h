// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/canvas/newelement.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lintel::canvas {

/// Asks for kind and name of something new, where it is to stand.
class NewElementPopup : public QFrame {
    Q_OBJECT

public:
    explicit NewElementPopup(QWidget *parent);

    /// `at` is in the parent's coordinates, as is `room`, which it stays within.
    void open(const ElementPlace &place, const QPoint &at, const QRect &room, int connectFrom);
    /// Gives up what was asked for.
    void dismiss();
    /// The kind that is offered first, where it fits.
    void prefer(const QString &section, const QString &kind);
    int connectFrom() const { return m_connectFrom; }

signals:
    void entered(const lintel::canvas::ElementPlace &place, const lintel::canvas::ElementChoice &choice, const QString &name);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    QLineEdit *m_name;
    QComboBox *m_kind;
    QPushButton *m_create;
    ElementPlace m_place;
    QString m_section, m_preferred;
    int m_connectFrom = -1;
};

}  // namespace lintel::canvas
