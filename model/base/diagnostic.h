// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/location.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace lintel {

enum class Severity : quint8 { Note, Warning, Error };

/// "note", "warning" or "error".
QString toString(Severity severity);

/// Something that a person should know: what is wrong, where, and how to mend it. Texts are English patterns with %1, %2... so that the
/// window can translate them by pattern; the command line shows them as they are. `code` is stable ("yaml.duplicate-key") and may be
/// relied on by scripts.
struct Diagnostic {
    Severity severity = Severity::Error;
    QString code;
    QString pattern;        ///< What is wrong, without a final full stop: "the key '%1' stands here twice".
    QString mendPattern;    ///< How to mend it, a whole sentence, or empty: "Remove one of them."
    QStringList arguments;  ///< For both patterns.
    Location where;

    /// The patterns are literals marked with QT_TRANSLATE_NOOP("lintel", ...) or plain; both use the same arguments.
    static Diagnostic error(const QString &code, const QString &pattern, const QStringList &arguments = {}, const QString &mend = {});
    static Diagnostic warning(const QString &code, const QString &pattern, const QStringList &arguments = {}, const QString &mend = {});
    static Diagnostic note(const QString &code, const QString &pattern, const QStringList &arguments = {}, const QString &mend = {});

    /// The same, placed.
    Diagnostic at(const Location &location) const;

    QString what() const;
    QString mend() const;
    /// `FILE:LINE:COL: error: what. How to mend it.` in one line; parts that are not known are left out. Not escaped for a terminal.
    QString toLine() const;

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

using Diagnostics = QList<Diagnostic>;
using Error = Diagnostic;

bool hasErrors(const Diagnostics &diagnostics);

}  // namespace lintel
