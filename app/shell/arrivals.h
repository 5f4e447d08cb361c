// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace lintel {

class MainWindow;
class Session;

/// Tells a person what comes into an open workspace from outside: edits of a run that broke off, other people's changes on disk.
class Arrivals : public QObject {
    Q_OBJECT

public:
    explicit Arrivals(MainWindow &window);

    /// Null: nothing is open.
    void follow(Session *session);

private:
    void tellNotes();
    void offerRecovery();
    void tellCollision(const QStringList &where);
    void tellMarkers();

    MainWindow &m_window;
    QPointer<Session> m_session;
};

}  // namespace lintel
