// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

namespace lintel {

/// A field to search or filter by: an icon, a button that clears it, and a signal once typing has paused. Escape clears it; the down arrow
/// asks to go on to what was found.
class FilterEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Milliseconds without typing before `filterChanged`; 150 at first. Cleared and entered texts are told at once.
    void setDelay(int milliseconds) { m_pause.setInterval(milliseconds); }
    /// Shows that the text cannot be used and why; empty: it can.
    void setError(const QString &why);
    QString error() const { return m_error; }

signals:
    void filterChanged(const QString &text);
    void leaveDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();
    void showError();

    QTimer m_pause;
    QString m_told;
    QString m_error;
    QAction *m_mark;
};

}  // namespace lintel
