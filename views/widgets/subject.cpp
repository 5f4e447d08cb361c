// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/subject.h"

#include <QtCore/QCoreApplication>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lintel::Subject)
};

QString nameOf(const Workspace &workspace, RecordId id)
{
    const Record &record = workspace.record(id);
    switch (record.type()) {
    case RecordType::Relationship:
        return QString(workspace.record(record.target(u"from")).displayName() % u" → "
                       % workspace.record(record.target(u"to")).displayName());
    case RecordType::Instance: {
        const RecordId runs = record.target(u"of");
        return record.has(u"name") || !runs ? record.displayName() : workspace.record(runs).displayName();
    }
    case RecordType::Group: return record.has(u"name") ? record.displayName() : record.key().section(u'/', -1);
    default: return record.displayName();
    }
}

}  // namespace

QString subjectOf(const Workspace &workspace, const QList<RecordId> &records)
{
    if (records.isEmpty())
        return {};
    const QString first = nameOf(workspace, records.first());
    if (records.size() == 1)
        return first;
    if (records.size() == 2)
        return Texts::tr("%1 and %2").arg(first, nameOf(workspace, records.last()));
    return Texts::tr("%1 and %n more", nullptr, int(records.size() - 1)).arg(first);
}

}  // namespace lintel
