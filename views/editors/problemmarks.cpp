// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/problemmarks.h"

#include "views/workbench/workbench.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QTextBlock>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarks = 500;

QString filledIn(QString pattern, const QStringList &arguments)
{
    if (!pattern.isEmpty())
        pattern = QCoreApplication::translate("lintel", pattern.toUtf8().constData());
    return Diagnostic::error({}, pattern, arguments).what();
}

}  // namespace

QString textOf(const Diagnostic &diagnostic)
{
    const QString what = filledIn(diagnostic.pattern, diagnostic.arguments);
    const QString mend = filledIn(diagnostic.mendPattern, diagnostic.arguments);
    return mend.isEmpty() ? what : QCoreApplication::translate("lintel::ProblemMarks", "%1. %2").arg(what, mend);
}

ProblemMarks::ProblemMarks(Workbench &workbench, CodeArea &area, QObject *parent) : QObject(parent), m_workbench(workbench), m_area(area)
{
    connect(&m_workbench, &Workbench::problemsChanged, this, &ProblemMarks::refresh);
    connect(&m_workbench, &Workbench::analysisChanged, this, &ProblemMarks::refresh);
    refresh();
}

TextMark ProblemMarks::markAt(const Location &where, Severity severity, const QString &text) const
{
    TextMark mark{m_area.cursorAt(where.line, where.column), severity, text};
    const QTextBlock block = mark.where.block();
    const QString line = block.text();
    const int column = mark.where.positionInBlock();
    const auto endsToken = [](QChar c) { return c.isSpace() || QStringView(u",]}:").contains(c); };
    int end = column;
    while (end < line.size() && !endsToken(line.at(end)))
        ++end;
    int begin = column;
    if (where.column == 0 || (end == column && end >= line.size())) {
        begin = 0;
        while (begin < line.size() && line.at(begin).isSpace())
            ++begin;
        end = int(line.size());
    }
    mark.where.setPosition(block.position() + begin);
    mark.where.setPosition(block.position() + std::min(std::max(end, begin + 1), block.length() - 1), QTextCursor::KeepAnchor);
    return mark;
}

void ProblemMarks::refresh()
{
    const QString file = m_area.binding().file();
    QList<TextMark> marks;
    bool reads = true;
    for (const Diagnostic &problem : m_workbench.problems()) {
        if (problem.where.file != file || marks.size() >= mostMarks)
            continue;
        reads = reads && problem.severity != Severity::Error;
        marks.append(markAt(problem.where, problem.severity, textOf(problem)));
    }
    // The lines of findings are those of the last text that did read.
    const std::shared_ptr<const Analysis> analysis = m_workbench.analysis();
    if (reads && analysis) {
        for (const Finding &finding : analysis->check.findings) {
            if (finding.waived || marks.size() >= mostMarks || !m_workbench.workspace().contains(finding.record))
                continue;
            const Location where = m_workbench.location(finding.record, finding.field);
            if (where.file == file)
                marks.append(markAt(where, finding.severity, finding.message));
        }
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const TextMark &a, const TextMark &b) { return a.where.selectionStart() < b.where.selectionStart(); });
    m_area.setMarks(marks);
    emit changed();
}

int ProblemMarks::count(Severity severity) const
{
    const QList<TextMark> &marks = m_area.marks();
    return int(std::count_if(marks.begin(), marks.end(), [&](const TextMark &mark) { return mark.severity == severity; }));
}

void ProblemMarks::goToNext(bool forward)
{
    const QList<TextMark> &marks = m_area.marks();
    if (marks.isEmpty())
        return;
    const int at = m_area.textCursor().position();
    int target = forward ? marks.first().where.selectionStart() : marks.last().where.selectionStart();
    if (forward) {
        const auto next = std::find_if(marks.begin(), marks.end(), [&](const TextMark &m) { return m.where.selectionStart() > at; });
        if (next != marks.end())
            target = next->where.selectionStart();
    } else {
        const auto next = std::find_if(marks.rbegin(), marks.rend(), [&](const TextMark &m) { return m.where.selectionStart() < at; });
        if (next != marks.rend())
            target = next->where.selectionStart();
    }
    m_area.goTo(target);
}

}  // namespace lintel
