// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/diagnostic.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace lintel {

/// A strip above the work that tells what could not be done, or what is good to know. It takes no focus and asks for no answer; notices go
/// by themselves, refusals stay until the next message or until they are closed.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showRefusal(const Diagnostic &why);
    /// `details` are shown when asked for.
    void showMessage(Severity severity, const QString &text, const QString &details = {});
    void showNotice(const QString &text);
    /// A button for what helps, beside the message that is shown now.
    void offer(QAction *action);
    void dismiss();

    QString text() const;
    QString details() const;
    /// Milliseconds that a notice stays; 6000 at first. It stays longer while the pointer is on it.
    void setNoticeTime(int milliseconds) { m_time.setInterval(milliseconds); }

signals:
    /// "Show in text" was pressed.
    void openTextRequested(const lintel::Location &where);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void present(Severity severity, const QString &text, const QString &details, const Location &where);
    void colour();

    Severity m_severity = Severity::Note;
    Location m_where;
    bool m_passing = false;
    QTimer m_time;
    QLabel *m_icon = nullptr;
    QLabel *m_text;
    QLabel *m_details;
    QToolButton *m_more;
    QToolButton *m_show;
    QToolButton *m_help;
    QToolButton *m_close;
};

}  // namespace lintel
