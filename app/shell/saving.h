// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/session/session.h"
#include "app/shell/services.h"

#include <QtCore/QCoreApplication>

namespace lintel {

/// Saving and closing with the questions that they need.
class Saving {
    Q_DECLARE_TR_FUNCTIONS(lintel::Saving)

public:
    Saving(Session &session, Services &services, QWidget *window) : m_session(session), m_services(services), m_window(window) {}

    /// Asks what to do where somebody else has written the files. Returns whether everything is on disk; what failed has been told.
    bool save();
    /// Asks for a folder.
    bool saveAs();
    /// Takes back everything since the last save, as a step that can be undone; asks first.
    bool revert();
    /// Whether the workspace may go: nothing is unsaved, or the person does not want it.
    bool mayClose();

private:
    void tell(const Error &error);
    void settleFirst();
    Status merged(const Choices &choices);
    bool decide();
    QString preview(const Choices &choices) const;

    Session &m_session;
    Services &m_services;
    QWidget *m_window;
};

}  // namespace lintel
