// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "app/shell/arrivals.h"

#include "app/shell/mainwindow.h"
#include "views/widgets/diagnostictext.h"
#include "views/widgets/messagebar.h"

namespace lintel {

namespace {

QString collisionText()
{
    return Arrivals::tr("Somebody else has changed on disk what you have changed here. Nothing is lost: saving asks which to keep.");
}

}  // namespace

Arrivals::Arrivals(MainWindow &window) : QObject(&window), m_window(window)
{
    connect(&window, &MainWindow::sessionChanged, this, &Arrivals::follow);
}

void Arrivals::follow(Session *session)
{
    m_session = session;
    if (!session) {
        return;
    }
    connect(session, &Session::collided, this, &Arrivals::tellCollision);
    // A warning about what is settled would lie.
    connect(session, &Session::saved, this, [this] {
        if (m_window.messages().text() == collisionText()) {
            m_window.messages().dismiss();
        }
    });
    tellNotes();
    // The window is to be seen before it asks.
    if (session->recoverable()) {
        QMetaObject::invokeMethod(this, &Arrivals::offerRecovery, Qt::QueuedConnection);
    }
}

void Arrivals::tellNotes()
{
    for (const Diagnostic &note : m_session->openingNotes()) {
        m_window.log().add(note.severity, translatedText(note), note.where);
        m_window.messages().showMessage(note.severity, translatedText(note));
    }
}

void Arrivals::offerRecovery()
{
    if (!m_session || !m_session->recoverable()) {
        return;
    }
    const QStringList edits = summary(m_session->recoverable()->journal);
    if (m_window.services().prompts.askToRecover(&m_window, m_session->name(), edits)) {
        m_session->recover();
    } else {
        m_session->declineRecovery();
    }
}

void Arrivals::tellCollision(const QStringList &where)
{
    m_window.messages().showMessage(Severity::Warning, collisionText(), where.join(u'\n'));
}

}  // namespace lintel
