// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QWidget>

class QToolButton;
class QVBoxLayout;

namespace lintel {

/// A part of the inspector under a heading that opens and closes it.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    void setTitle(const QString &title) { m_title = title; }
    /// Behind the title: how many there are. -1 for none.
    void setCount(int count);
    void setOpen(bool open);
    bool isOpen() const;

signals:
    void toggled(bool open);

protected:
    QWidget *body() const { return m_body; }
    QVBoxLayout *layoutOfBody() const { return m_layout; }

private:
    QString m_title;
    QToolButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_layout;
};

}  // namespace lintel
