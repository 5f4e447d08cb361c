// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/unit/app/shell/randomnumbers.h"
#include "tests/unit/app/shell/testwindow.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

namespace lintel::testing {

/// Keeps every warning of the program, but for those about the machine that the test runs on.
class Warnings {
public:
    Warnings();
    ~Warnings();
    Warnings(const Warnings &) = delete;
    Warnings &operator=(const Warnings &) = delete;

    static QStringList take();
};

/// Answers dialogs and menus that wait for a person: some are accepted, all go.
class DialogCloser : public QObject {
    Q_OBJECT

public:
    explicit DialogCloser(quint32 seed, QObject *parent = nullptr);

private:
    void look();

    RandomNumbers m_numbers;  ///< Its own: how often it looks depends on the machine, and what the person does must not.
    QTimer m_timer;
    QPointer<QWidget> m_seen;
    int m_looks = 0;
};

/// What must be true of a window whatever a person does.
class WindowWatch : public QObject {
    Q_OBJECT

public:
    /// `strict`: the model is compared with the texts after every step of the history.
    explicit WindowWatch(TestWindow &window, bool strict = false);
    ~WindowWatch() override;

    /// After each action; empty when all is well.
    QString problem();
    /// The same with what takes long: the model is what the texts say, editors show the texts.
    QString thoroughProblem();
    /// All is undone, done again and undone: empty when the texts came back to the byte.
    QString historyProblem();
    /// Waits until nothing is being drawn.
    bool settle();
    int edits() const { return m_edits; }
    int refusals() const { return m_refusals; }

private:
    struct State {
        const QUndoCommand *after = nullptr;
        QMap<QString, QByteArray> texts;
    };
    void followHistory();
    QString modelProblem() const;
    QString editorProblem() const;
    QString canvasProblem() const;

    TestWindow &m_window;
    bool m_strict;
    QMap<QString, QByteArray> m_first;
    QMap<QString, QByteArray> m_last;
    QList<State> m_states;  ///< By index of the history.
    qsizetype m_index = 0;
    QString m_lost;
    int m_edits = 0;
    int m_editsSeen = 0;
    int m_refusals = 0;
};

}  // namespace lintel::testing
