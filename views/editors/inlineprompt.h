// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace lintel {

/// A question with a line for the answer, shown over a text beside the cursor. Enter answers, Escape or leaving it closes.
class InlinePrompt : public QFrame {
    Q_OBJECT

public:
    explicit InlinePrompt(QWidget *over);

    void ask(const QString &question, const QString &proposal, const QPoint &at, const std::function<void(const QString &)> &answered);
    /// What Enter does.
    void answer();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_question;
    QLineEdit *m_line;
    std::function<void(const QString &)> m_answered;
};

}  // namespace lintel
