// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGui/QIcon>
#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace lintel {

/// Where a person is: a row of steps from the outermost to the present one, each but the last leads back there.
class Breadcrumb : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QString text;
        QIcon icon = {};
        QString tip = {};
    };

    explicit Breadcrumb(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);
    int count() const { return m_count; }
    QSize minimumSizeHint() const override;

signals:
    /// The step (from 0) was pressed.
    void activated(int step);

private:
    QHBoxLayout *m_row;
    int m_count = 0;
};

}  // namespace lintel
