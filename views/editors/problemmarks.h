// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/editors/codearea.h"

#include <QtCore/QObject>

namespace lintel {

/// Shows in a text what is wrong with it: what keeps it from being read, and what the standards find.
class ProblemMarks : public QObject {
    Q_OBJECT

public:
    ProblemMarks(Workbench &workbench, CodeArea &area, QObject *parent);

    int count(Severity severity) const;
    /// Puts the cursor on the next (or previous) one, round the end.
    void goToNext(bool forward);

signals:
    void changed();

private:
    void refresh();
    TextMark markAt(const Location &where, Severity severity, const QString &text) const;

    Workbench &m_workbench;
    CodeArea &m_area;
};

/// What a diagnostic says, in the window's language: what is wrong and how to mend it.
QString textOf(const Diagnostic &diagnostic);

}  // namespace lintel
