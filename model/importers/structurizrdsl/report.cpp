// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/importers/structurizrdsl/report.h"

namespace lintel::structurizr::dsl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostErrors = 200;
constexpr int mostNotes = 1000;
constexpr qsizetype mostCharacters = 200;  // of a word of the file that a message cites

QStringList shortened(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (argument.size() > mostCharacters)
            argument = argument.left(mostCharacters) % QChar(0x2026);
    }
    return arguments;
}

}  // namespace

int Report::addFile(const QString &path)
{
    m_files.append(path);
    return int(m_files.size()) - 1;
}

Location Report::where(const Place &place) const
{
    return {place.file >= 0 ? m_files.at(place.file) : QString(), place.line, place.column};
}

void Report::error(const Place &place, const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    if (m_over)
        return;
    diagnostics.append(Diagnostic::error(code, pattern, shortened(arguments), mend).at(where(place)));
    if (++m_errors == mostErrors) {
        diagnostics.append(
            Diagnostic::error(u"dsl.errors"_s, u"there are more than %1 errors: the rest is not looked at"_s, {QString::number(mostErrors)})
                .at(where(place)));
        m_over = true;
    }
}

void Report::note(const Place &place, const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    if (m_over || ++m_notes > mostNotes)
        return;
    diagnostics.append(Diagnostic::note(code, pattern, shortened(arguments), mend).at(where(place)));
}

}  // namespace lintel::structurizr::dsl
