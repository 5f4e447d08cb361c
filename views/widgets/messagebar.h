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

/// A strip that tells what could not be done, or what is good to know. It takes no focus and asks for no answer. Refusals stand above the
/// work until the next message or until they are closed; notices lie over its lower edge, so that nothing moves, and go by themselves.
/// Made for a QBoxLayout.
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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(Severity severity, const QString &text, const QString &details, const Location &where);
    void colour();
    void lay(bool over);
    void place();

    Severity m_severity = Severity::Note;
    Location m_where;
    bool m_passing = false;
    bool m_over = false;  // Over the work instead of above it.
    int m_row = 0;        // In the layout, when it is above.
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
