// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/expressioneditors.h"

#include "views/inspector/expressionwords.h"
#include "views/inspector/fieldcheck.h"
#include "views/inspector/matchcounter.h"
#include "views/widgets/diagnostictext.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QLineEdit>

namespace lintel {

using namespace Qt::StringLiterals;
using query::Subject;

namespace {

QList<RecordId> recordsAbout(const Workspace &workspace, Subject subject)
{
    QList<RecordId> records;
    for (const RecordId id : workspace.order()) {
        if (query::subjectOf(workspace.record(id).type()) == subject)
            records.append(id);
    }
    return records;
}

}  // namespace

ExpressionEditor::ExpressionEditor(Workbench &workbench, const FieldSpec &spec, QWidget *parent)
    : LineEditor(workbench, spec, parent),
      m_counter(new MatchCounter(this))
{
    line()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_counter, &MatchCounter::counted, this, &ExpressionEditor::tell);
}

QList<Subject> ExpressionEditor::subjects() const
{
    return m_subjects.isEmpty() ? subjectsFor(workspace(), record()) : m_subjects;
}

QString ExpressionEditor::problemIn(const QString &text) const
{
    return text.isEmpty() ? QString() : readExpression(workspace(), subjects(), text).problem;
}

QStringList ExpressionEditor::suggestions() const
{
    return expressionWords(workspace(), subjects().constFirst(), {}, line()->text().left(line()->cursorPosition()));
}

qsizetype ExpressionEditor::beginOfWord() const
{
    return beginOfName(line()->text().left(line()->cursorPosition()));
}

void ExpressionEditor::textShown()
{
    m_counter->stop();
    const ReadExpression read = text().isEmpty() ? ReadExpression() : readExpression(workspace(), subjects(), text());
    if (!read.expression || !read.problem.isEmpty()) {
        emit hintChanged({});
        return;
    }
    const query::Expression expression = *read.expression;
    m_counter->start(workspace(), recordsAbout(workspace(), read.subject),
                     [expression](RecordId id, const query::Environment &environment) { return expression.matches(id, environment); });
}

void ExpressionEditor::tell(int matching, int all)
{
    emit hintChanged(tr("%1 of %n match", nullptr, all).arg(matching));
}

ElementId FilterLine::scope() const
{
    return workspace().record(record()).target(u"of");
}

QString FilterLine::problemIn(const QString &text) const
{
    if (text.isEmpty())
        return {};
    const Result<query::Filter> filter = query::Filter::parse(text, workspace(), scope());
    return filter ? QString() : translatedText(filter.error());
}

void FilterLine::textShown()
{
    counter()->stop();
    const Result<query::Filter> result = query::Filter::parse(text(), workspace(), scope());
    if (text().isEmpty() || !result || result->kind() == query::Filter::Kind::Everything) {
        emit hintChanged(result && !text().isEmpty() ? tr("What a view of this type shows") : QString());
        return;
    }
    const query::Filter &filter = *result;
    const bool lines = filter.kind() == query::Filter::Kind::Relationships;
    const bool deployed = workspace().record(record()).text(u"type") == u"deployment" && !lines;
    QList<RecordId> records = recordsAbout(workspace(), lines ? Subject::Relationship : deployed ? Subject::Instance : Subject::Element);
    if (deployed)
        records += recordsAbout(workspace(), Subject::Node);
    counter()->start(workspace(), records, [filter, lines](RecordId id, const query::Environment &environment) {
        return lines ? filter.matchesRelationship(id, environment) : filter.matches(id, environment);
    });
}

}  // namespace lintel
