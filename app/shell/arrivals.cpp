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

QString markersText()
{
    return Arrivals::tr("A merge left conflicts in files of this workspace. Until they are decided, diagrams show what was there before.");
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
    // Not before all else has been told that happens with it.
    connect(session, &Session::problemsChanged, this, &Arrivals::tellMarkers, Qt::QueuedConnection);
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
    if (m_session->hasConflictMarkers()) {
        tellMarkers();
        return;
    }
    m_window.messages().showMessage(Severity::Warning, collisionText(), where.join(u'\n'));
}

void Arrivals::tellMarkers()
{
    const bool told = m_window.messages().isVisible() && m_window.messages().text() == markersText();
    const bool left = m_session && m_session->hasConflictMarkers();
    if (left && !told) {
        m_window.messages().showMessage(Severity::Warning, markersText());
        m_window.messages().offer(m_window.actions().action(QStringLiteral("file.settle")));
    } else if (told && !left) {
        m_window.messages().dismiss();
    }
}

}  // namespace lintel
