// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/diagnostictext.h"

#include <QtCore/QCoreApplication>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString translated(const QString &pattern)
{
    return pattern.isEmpty() ? QString() : QCoreApplication::translate("lintel", pattern.toUtf8().constData());
}

QString sentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') ? text : text + u'.';
}

}  // namespace

QString translatedWhat(const Diagnostic &diagnostic)
{
    Diagnostic other = diagnostic;
    other.pattern = translated(diagnostic.pattern);
    return other.what();
}

QString translatedMend(const Diagnostic &diagnostic)
{
    Diagnostic other = diagnostic;
    other.mendPattern = translated(diagnostic.mendPattern);
    return other.mend();
}

QString translatedText(const Diagnostic &diagnostic)
{
    const QString what = sentence(translatedWhat(diagnostic));
    const QString mend = sentence(translatedMend(diagnostic));
    return mend.isEmpty() ? what : QCoreApplication::translate("lintel", "%1 %2", "what is wrong, how to mend it").arg(what, mend);
}

QString translatedSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Note: return QCoreApplication::translate("lintel", "Note");
    case Severity::Warning: return QCoreApplication::translate("lintel", "Warning");
    case Severity::Error: break;
    }
    return QCoreApplication::translate("lintel", "Error");
}

QString iconNameOf(Severity severity)
{
    return toString(severity);
}

}  // namespace lintel
