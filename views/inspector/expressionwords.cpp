// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/expressionwords.h"

#include "model/query/vocabulary.h"
#include "views/inspector/fieldcheck.h"
#include "views/widgets/diagnostictext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace lintel {

using namespace Qt::StringLiterals;
using query::Subject;

namespace {

QStringList functionWords()
{
    return {u"and"_s,     u"or"_s,          u"not"_s,        u"exists"_s,   u"has"_s,    u"matches"_s,  u"in"_s,   u"where"_s,
            u"any("_s,    u"all("_s,        u"none("_s,      u"count("_s,   u"sum("_s,   u"min("_s,     u"max("_s, u"distinct("_s,
            u"within("_s, u"neighbours("_s, u"dependsOn("_s, u"reaches("_s, u"depth("_s, u"nearest("_s, u"true"_s, u"false"_s};
}

}  // namespace

QList<Subject> subjectsFor(const Workspace &workspace, RecordId record)
{
    const Record &subject = workspace.record(record);
    if (subject.type() == RecordType::Waiver) {
        return {Subject::Element, Subject::Relationship, Subject::Node,     Subject::Instance, Subject::View,
                Subject::Team,    Subject::Technology,   Subject::Decision, Subject::Cost};
    }
    if (subject.type() != RecordType::Style)
        return {Subject::Element};
    return subjectsOfStyle(subject.value(u"for").texts());
}

QList<Subject> subjectsOfStyle(const QStringList &targets)
{
    if (targets.contains(u"relationship"_s))
        return {Subject::Relationship};
    return {Subject::Element, Subject::Instance, Subject::Node, Subject::Relationship};
}

qsizetype beginOfName(const QString &beforeCursor)
{
    static const QRegularExpression name(u"[A-Za-z_][A-Za-z0-9_.-]*$"_s);
    const QRegularExpressionMatch match = name.match(beforeCursor);
    return match.hasMatch() ? match.capturedStart() : beforeCursor.size();
}

QStringList expressionWords(const Workspace &workspace, Subject subject, ElementId scope, const QString &beforeCursor)
{
    const query::Vocabulary vocabulary(workspace, scope, {});
    static const QRegularExpression comparison(u"([A-Za-z_][A-Za-z0-9_-]*)\\s*(==|!=|\\bin\\b|\\bhas\\b)\\s*$"_s);
    const QRegularExpressionMatch match = comparison.match(beforeCursor.left(beginOfName(beforeCursor)));
    if (match.hasMatch()) {
        if (const auto lookup = vocabulary.property(subject, match.captured(1)))
            return vocabulary.values(lookup->type.isSet() ? lookup->type.memberType() : lookup->type);
        return {};
    }
    static const QRegularExpression place(u"\\b(within|neighbours|dependsOn|reaches|path)\\([^)]*$"_s);
    if (place.match(beforeCursor).hasMatch())
        return vocabulary.values(query::Type::record(Subject::Any));
    QStringList words = vocabulary.properties(subject) + functionWords();
    words.removeDuplicates();
    return words;
}

ReadExpression readExpression(const Workspace &workspace, const QList<Subject> &subjects, const QString &text)
{
    ReadExpression read;
    for (const Subject subject : subjects) {
        const Result<query::Expression> result = query::Expression::parse(text, subject, workspace);
        if (result) {
            const QString problem = result->isCondition()
                ? QString()
                : QCoreApplication::translate("lintel::FieldCheck", "This gives a value, but a condition that is true or false is needed.");
            return {*result, subject, problem};
        }
        if (read.problem.isEmpty()) {
            const int column = result.error().where.column;
            const QString said = translatedText(result.error());
            read.problem =
                column > 0 ? QCoreApplication::translate("lintel::FieldCheck", "At character %1: %2").arg(column).arg(said) : said;
        }
    }
    return read;
}

}  // namespace lintel
