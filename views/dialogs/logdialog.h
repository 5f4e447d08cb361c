// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtWidgets/QDialog>

class QTreeWidget;

namespace lintel {

class MessageLog;
struct Location;

/// The messages of a window as a list, with a way to copy them.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    explicit LogDialog(MessageLog &log, QWidget *parent = nullptr);

    /// Puts all messages onto the clipboard.
    void copy();

signals:
    /// A message that has a place was activated.
    void openTextRequested(const lintel::Location &where);

private:
    void addLatest();

    MessageLog &m_log;
    QTreeWidget *m_list;
};

}  // namespace lintel
