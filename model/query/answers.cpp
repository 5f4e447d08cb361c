// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/query/answers.h"

#include "model/query/quantities.h"
#include "model/workspace/workspaceindex.h"

namespace lintel::query {

using namespace Qt::StringLiterals;

Answer truth(bool value)
{
    Answer answer;
    answer.kind = Answer::Kind::Boolean;
    answer.boolean = value;
    return answer;
}

Answer unknown(const QString &missing)
{
    Answer answer;
    answer.missing = missing;
    return answer;
}

Answer numberAnswer(double value, Answer::Kind kind)
{
    Answer answer;
    answer.kind = kind;
    answer.number = value;
    return answer;
}

Answer textAnswer(const QString &text)
{
    Answer answer;
    answer.kind = Answer::Kind::Text;
    answer.text = text;
    return answer;
}

Answer recordAnswer(const Workspace &workspace, RecordId id)
{
    Answer answer;
    answer.kind = Answer::Kind::Record;
    answer.record = id;
    answer.text = workspace.record(id).key();
    return answer;
}

Answer setAnswer(const Workspace &workspace, const QList<RecordId> &ids)
{
    Answer answer;
    answer.kind = Answer::Kind::Set;
    answer.set.reserve(ids.size());
    for (const RecordId id : ids)
        answer.set.append(recordAnswer(workspace, id));
    return answer;
}

QString Answer::toText(const Workspace &workspace) const
{
    switch (kind) {
    case Kind::Unknown: return u"unknown"_s;
    case Kind::Boolean: return boolean ? u"true"_s : u"false"_s;
    case Kind::Text: return text;
    case Kind::Date: return date.toString(Qt::ISODate);
    case Kind::Number:
    case Kind::Duration:
    case Kind::Size:
    case Kind::Percent:
    case Kind::Money: return quantityText(*this);
    case Kind::Record: {
        const QString path = record.isValid() ? workspace.index().path(record) : text;
        return path.isEmpty() ? text : path;
    }
    case Kind::Set: break;
    }
    QStringList members;
    for (const Answer &member : set)
        members.append(member.toText(workspace));
    return members.join(u", "_s);
}

}  // namespace lintel::query
