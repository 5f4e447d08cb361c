// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/diagnostic.h"

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

// One pass, so that an argument that itself contains "%1" stays as it is.
QString fill(const QString &pattern, const QStringList &arguments)
{
    QString text;
    text.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!place) {
            text += pattern[i];
            continue;
        }
        text += arguments.value(pattern[++i].unicode() - u'1');
    }
    return text;
}

Diagnostic make(Severity severity, const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    return {severity, code, pattern, mend, arguments, {}};
}

}  // namespace

QString toString(Severity severity)
{
    switch (severity) {
    case Severity::Note: return u"note"_s;
    case Severity::Warning: return u"warning"_s;
    case Severity::Error: break;
    }
    return u"error"_s;
}

Diagnostic Diagnostic::error(const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    return make(Severity::Error, code, pattern, arguments, mend);
}

Diagnostic Diagnostic::warning(const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    return make(Severity::Warning, code, pattern, arguments, mend);
}

Diagnostic Diagnostic::note(const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    return make(Severity::Note, code, pattern, arguments, mend);
}

Diagnostic Diagnostic::at(const Location &location) const
{
    Diagnostic placed = *this;
    placed.where = location;
    return placed;
}

QString Diagnostic::what() const
{
    return fill(pattern, arguments);
}

QString Diagnostic::mend() const
{
    return fill(mendPattern, arguments);
}

QString Diagnostic::toLine() const
{
    QString line;
    if (!where.file.isEmpty()) {
        line += where.file % u':';
        if (where.line > 0)
            line += QString::number(where.line) % u':' % (where.column > 0 ? QString::number(where.column) % u':' : QString());
        line += u' ';
    }
    line += toString(severity) % u": "_s % what();
    const bool sentence = line.endsWith(u'.') || line.endsWith(u'?') || line.endsWith(u'!');
    if (!sentence)
        line += u'.';
    if (!mendPattern.isEmpty())
        line += u' ' % mend();
    return line;
}

bool hasErrors(const Diagnostics &diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic &d) { return d.severity == Severity::Error; });
}

}  // namespace lintel
