// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/inspector/fieldcheck.h"

#include "model/base/money.h"
#include "model/base/quantity.h"
#include "model/costs/tariff.h"
#include "model/query/expression.h"
#include "model/workspace/workspaceindex.h"
#include "views/widgets/diagnostictext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lintel::FieldCheck", text);
}

template <typename T>
QString problemIn(const Result<T> &result)
{
    return result ? QString() : translatedText(result.error());
}

QString integerProblem(const QString &text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok ? QString() : tr("This is a whole number, such as 3.");
}

QString numberProblem(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok ? QString() : tr("This is a number, such as 2.5.");
}

QString dateProblem(const QString &text)
{
    const bool ok = text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
    return ok ? QString() : tr("This is a day, written as 2026-10-01.");
}

QString colourProblem(const QString &text)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    return colour.match(text).hasMatch() ? QString() : tr("This is a colour, written as #1168bd.");
}

QString urlProblem(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !text.contains(u' ') ? QString() : tr("This is no address: %1").arg(url.errorString());
}

QString valueProblem(FieldType type, const QString &text)
{
    switch (type) {
    case FieldType::Integer: return integerProblem(text);
    case FieldType::Number: return numberProblem(text);
    case FieldType::Percent: return problemIn(parsePercent(text));
    case FieldType::Duration: return problemIn(Duration::parse(text));
    case FieldType::Size: return problemIn(Size::parse(text));
    case FieldType::Money: return problemIn(Money::parse(text));
    case FieldType::Price: return problemIn(Price::parse(text));
    case FieldType::Rate: return problemIn(Rate::parse(text));
    case FieldType::Date: return dateProblem(text);
    case FieldType::Color: return colourProblem(text);
    case FieldType::Url: return urlProblem(text);
    default: return {};
    }
}

QString referenceProblem(const Workspace &workspace, RecordId record, FieldType type, const QString &text)
{
    if (type == FieldType::TeamRef || type == FieldType::KindRef)  // need not be declared to be meant
        return isIdentifier(text) ? QString() : tr("This is an id: letters, digits, '_' and '-', the first no digit.");
    if (referred(workspace, record, type, text))
        return {};
    switch (type) {
    case FieldType::DecisionRef: return tr("There is no decision '%1'.").arg(text);
    case FieldType::ViewRef: return tr("There is no view '%1'.").arg(text);
    case FieldType::EnvironmentRef: return tr("There is no environment '%1'.").arg(text);
    case FieldType::DeploymentRef: return tr("There is no node or instance '%1'.").arg(text);
    case FieldType::AnyRef: return tr("There is no element, node or instance '%1'.").arg(text);
    default: return tr("There is no element '%1'.").arg(text);
    }
}

// Fields that are texts in the schema because several forms are allowed.
QString specialProblem(const Workspace &workspace, const Record &record, const QString &field, const QString &text)
{
    if (record.type() == RecordType::Cost) {
        static const QRegularExpression month(u"^[0-9]{4}-(0[1-9]|1[0-2])$"_s);
        if (field == u"price")
            return problemIn(Tariff(workspace).price(text));
        if (field == u"once" && !month.match(text).hasMatch())
            return tr("This is a month, written as 2027-01.");
    }
    if (record.type() == RecordType::Driver && field == u"growth")
        return problemIn(Growth::parse(text));
    if (record.type() == RecordType::Workspace && field == u"currency" && !isCurrency(text))
        return tr("This is a currency of three capital letters, such as EUR.");
    return {};
}

}  // namespace

RecordId referred(const Workspace &workspace, RecordId record, FieldType type, const QString &text)
{
    const WorkspaceIndex &index = workspace.index();
    const Record &subject = workspace.record(record);
    switch (type) {
    case FieldType::TeamRef: return index.named(RecordType::Team, text);
    case FieldType::KindRef: return index.named(RecordType::Kind, text);
    case FieldType::DecisionRef: return index.named(RecordType::Decision, text);
    case FieldType::ViewRef: return index.named(RecordType::View, text);
    case FieldType::EnvironmentRef: return index.named(RecordType::Environment, text);
    case FieldType::DeploymentRef: return index.resolveDeployment(text, {});
    case FieldType::ElementRef:
    case FieldType::AnyRef: break;
    default: return {};
    }
    RecordId scope = subject.type() == RecordType::Element ? record : RecordId{};
    if (subject.type() == RecordType::Relationship)
        scope = subject.target(u"from");
    else if (subject.type() == RecordType::View)
        scope = {};
    const RecordId element = index.resolve(text, scope);
    if (element || type == FieldType::ElementRef)
        return element;
    const RecordId environment = subject.type() == RecordType::Relationship ? index.environment(subject.parent()) : RecordId{};
    return index.resolveDeployment(text, environment);
}

QString problemOf(const Workspace &workspace, RecordId record, const FieldSpec &spec, const QString &text)
{
    if (text.isEmpty())
        return {};
    switch (spec.type) {
    case FieldType::TeamRef:
    case FieldType::KindRef:
    case FieldType::DecisionRef:
    case FieldType::ViewRef:
    case FieldType::EnvironmentRef:
    case FieldType::DeploymentRef:
    case FieldType::ElementRef:
    case FieldType::AnyRef: return referenceProblem(workspace, record, spec.type, text);
    case FieldType::String: return specialProblem(workspace, workspace.record(record), spec.name, text);
    default: return valueProblem(spec.type, text);
    }
}

}  // namespace lintel
