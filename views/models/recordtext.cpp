// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/models/recordtext.h"

#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"

#include <QtGui/QTextDocument>

namespace lintel {

using namespace Qt::StringLiterals;

QString RecordText::label(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    switch (record.type()) {
    case RecordType::Instance: {
        const RecordId element = record.target(u"of");
        return record.has(u"name") || !element ? record.displayName() : workspace.record(element).displayName();
    }
    case RecordType::Relationship: return workspace.index().path(id);
    case RecordType::Group: return record.has(u"name") ? record.displayName() : record.key().section(u'/', -1);
    case RecordType::Decision: return record.has(u"title") ? record.text(u"title") : record.key();
    default: return record.displayName();
    }
}

QString RecordText::detail(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    switch (record.type()) {
    case RecordType::Element:
    case RecordType::Relationship: return record.text(u"technology");
    case RecordType::Node: {
        const QString &kind = record.text(u"kind");
        return record.has(u"count") ? tr("%1 ×%2").arg(kind, record.text(u"count")).trimmed() : kind;
    }
    case RecordType::Instance: {
        const QString &count = record.text(u"count");
        return count.isEmpty() || count == u"1" ? QString() : tr("×%1").arg(count);
    }
    case RecordType::Technology: return record.text(u"ring");
    case RecordType::Decision: return record.key();
    case RecordType::View: return record.text(u"type");
    default: return {};
    }
}

QString RecordText::toolTip(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    QString text = workspace.index().path(id) % u'\n' % typeName(workspace, id);
    if (const QString &description = record.text(u"description"); !description.isEmpty())
        text += u"\n\n"_s % (description.size() > 400 ? QString(description.first(400) % u'…') : description);
    return Qt::convertFromPlainText(text);
}

QString RecordText::typeName(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    if (record.type() == RecordType::Element) {
        if (record.has(u"kind"))
            return record.text(u"kind");
        switch (record.level()) {
        case Level::Person: return tr("Person");
        case Level::System: return tr("System");
        case Level::Container: return tr("Container");
        case Level::Component: return tr("Component");
        case Level::Code: return tr("Code");
        case Level::Custom: return tr("Element");
        }
    }
    switch (record.type()) {
    case RecordType::Relationship: return tr("Relationship");
    case RecordType::Environment: return tr("Environment");
    case RecordType::Node: return tr("Deployment node");
    case RecordType::Instance: return tr("Instance");
    case RecordType::View: return tr("View");
    case RecordType::Team: return tr("Team");
    case RecordType::Group: return tr("Group");
    case RecordType::Technology: return tr("Technology");
    case RecordType::Decision: return tr("Decision");
    case RecordType::Workspace: return tr("Workspace");
    case RecordType::Style: return tr("Style");
    case RecordType::Kind: return tr("Kind");
    case RecordType::Field: return tr("Field");
    case RecordType::Waiver: return tr("Waiver");
    case RecordType::Cost: return tr("Cost");
    case RecordType::Scenario: return tr("Scenario");
    case RecordType::Pattern: return tr("Pattern");
    case RecordType::Metric: return tr("Metric");
    default: return toString(record.type());
    }
}

}  // namespace lintel
