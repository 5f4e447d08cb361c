// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/diagram/resolveshared.h"

#include "model/workspace/effective.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lintel {

ResolveShared::ResolveShared(const Workspace &of) : workspace(of), index(of.index()), position(of.nextId().number, -1)
{
    environment.workspace = &workspace;
    int place = 0;
    for (const RecordId id : workspace.order()) {
        position[id.number] = place++;
        const Record &record = workspace.record(id);
        if (record.type() == RecordType::View) {
            if (const RecordId scope = record.target(u"of"))
                viewsOf[scope].append(id);
        } else if (record.type() == RecordType::Style) {
            styles.append(record.fields(), u"a style"_s, workspace);
        } else if (record.type() == RecordType::Relationship) {
            const RecordId from = record.target(u"from");
            const RecordId to = record.target(u"to");
            if (from && !to)
                danglingUses[from].append(id);
            else if (to && !from)
                danglingUsedBy[to].append(id);
        }
    }
}

QList<RecordId> ResolveShared::sorted(QList<RecordId> records) const
{
    std::sort(records.begin(), records.end(), [this](RecordId a, RecordId b) { return position[a.number] < position[b.number]; });
    records.resize(std::distance(records.begin(), std::unique(records.begin(), records.end())));
    return records;
}

namespace {

qsizetype depthOf(const QString &type)
{
    static const QStringList types = {u"landscape"_s, u"context"_s, u"container"_s, u"component"_s, u"code"_s};
    return types.indexOf(type);
}

}  // namespace

QString ResolveShared::drillDown(ElementId element, const Record &from) const
{
    const auto views = viewsOf.constFind(element);
    if (views == viewsOf.constEnd())
        return {};
    QStringList types;
    switch (workspace.record(element).level()) {
    case Level::Person:
    case Level::System:
        types = from.text(u"type") == u"landscape" ? QStringList{u"context"_s, u"container"_s} : QStringList{u"container"_s, u"context"_s};
        break;
    case Level::Container: types = {u"component"_s}; break;
    case Level::Component: types = {u"code"_s}; break;
    case Level::Code: break;
    case Level::Custom: types = {u"context"_s, u"container"_s, u"component"_s, u"code"_s, u"custom"_s}; break;
    }
    for (const QString &type : types) {
        // What a view is about leads further in, never back out.
        if (from.target(u"of") == element && depthOf(type) <= depthOf(from.text(u"type")))
            continue;
        for (const RecordId view : *views) {
            const Record &record = workspace.record(view);
            if (record.text(u"type") == type && view != from.id())
                return record.key();
        }
    }
    return {};
}

bool ResolveShared::isWithin(ElementId element, ElementId ancestor) const
{
    return element == ancestor || index.isBelow(element, ancestor);
}

Build::Build(const ResolveShared &common, const Record &of) : shared(common), view(of), nodeOf(common.position.size(), -1)
{
    for (const Value &style : view.value(u"styles").list()) {
        Fields fields;
        for (const auto &[key, value] : style.map())
            fields.set(key, value);
        ownStyles.append(fields, u"a style of the view"_s, shared.workspace);
    }
    diagram.notes = shared.styles.notes() + ownStyles.notes();
}

void Build::style(RecordId subject, Look &look, Look &dark) const
{
    shared.styles.apply(subject, shared.environment, look, dark);
    ownStyles.apply(subject, shared.environment, look, dark);
}

QString kindName(const Workspace &workspace, RecordId record)
{
    const QString kind = kindOf(workspace, record);
    if (kind == u"system")
        return u"Software system"_s;
    if (kind == u"node")
        return u"Deployment node"_s;
    const Record &definition = workspace.record(workspace.index().named(RecordType::Kind, kind));
    if (definition.has(u"name"))
        return definition.text(u"name");
    QString name = kind;
    name.replace(u'-', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

int integerOf(const Value &value, int fallback)
{
    bool ok = false;
    const int number = value.text().toInt(&ok);
    return ok ? number : fallback;
}

}  // namespace lintel
