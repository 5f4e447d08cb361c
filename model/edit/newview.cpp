// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/edit/newview.h"

#include "model/base/slug.h"
#include "model/edit/planner.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const QString &code, const QString &pattern, const QStringList &arguments, const QString &mend)
{
    return Error::error(code, pattern, arguments, mend);
}

ElementId outermost(const Workspace &workspace, ElementId element)
{
    const QList<ElementId> above = workspace.index().ancestors(element);
    return above.isEmpty() ? element : above.last();
}

// The file of the last view of the same system, else of the last view.
QString homeFor(const Workspace &workspace, ElementId of)
{
    QString home, nearer;
    const QList<RecordId> views = workspace.all(RecordType::View);
    for (const RecordId id : views) {
        const Record &view = workspace.record(id);
        home = view.home();
        const ElementId other = view.target(u"of");
        if (of && other && outermost(workspace, of) == outermost(workspace, other))
            nearer = home;
    }
    return nearer.isEmpty() ? home : nearer;
}

Status checkSubject(const Workspace &workspace, const NewView &view)
{
    const Subject subject = subjectOf(view.type);
    if (!view.of && subject == Subject::Needed)
        return refusal(u"edit.view-of"_s, u"a view of this type is about an element"_s, {}, u"Choose what it is of."_s);
    if (view.of && (subject == Subject::None || !suits(workspace, view.type, view.of))) {
        return refusal(u"edit.view-of"_s, u"a view of type '%1' cannot be of '%2'"_s, {view.type, workspace.index().path(view.of)},
                       u"Choose another type or element."_s);
    }
    if (view.type == "deployment"_L1 && workspace.record(workspace.index().node(view.environment)).type() != RecordType::Environment)
        return refusal(u"edit.view-environment"_s, u"there is no environment '%1'"_s, {view.environment}, u"Choose an environment."_s);
    const RecordId base = view.type == "filtered"_L1 ? workspace.index().named(RecordType::View, view.base) : RecordId();
    if (view.type == "filtered"_L1 && (!base || workspace.record(base).text(u"type") == "filtered"_L1))
        return refusal(u"edit.view-base"_s, u"a filtered view narrows another one"_s, {}, u"Choose a view that is not filtered itself."_s);
    return {};
}

}  // namespace

Subject subjectOf(QStringView viewType)
{
    if (viewType == u"context" || viewType == u"container" || viewType == u"component" || viewType == u"code")
        return Subject::Needed;
    return viewType == u"deployment" || viewType == u"dynamic" ? Subject::Optional : Subject::None;
}

bool suits(const Workspace &workspace, QStringView viewType, ElementId element)
{
    const Record &record = workspace.record(element);
    if (record.type() != RecordType::Element)
        return false;
    const Level level = record.level();
    if (viewType == u"context" || viewType == u"container" || viewType == u"deployment")
        return level == Level::System || level == Level::Custom;
    if (viewType == u"component")
        return level == Level::Container || level == Level::Custom;
    if (viewType == u"code")
        return level == Level::Component || level == Level::Custom;
    return viewType == u"dynamic" && level != Level::Person && level != Level::Code;
}

QString proposedViewKey(const Workspace &workspace, const NewView &view)
{
    QString about = view.type;
    if (view.of)
        about = workspace.index().path(view.of) % u' '
            % (view.type == "container"_L1 || view.type == "component"_L1 ? view.type % u's' : view.type);
    else if (view.type == "deployment"_L1 && !view.environment.isEmpty())
        about = view.environment % u' ' % view.type;
    else if (view.type == "filtered"_L1 && !view.base.isEmpty())
        about = view.base % u' ' % view.type;
    QString base = slug(about, 60);
    if (!isIdentifier(base))
        base.prepend(u"view-"_s);
    QStringList taken;
    const QList<RecordId> views = workspace.all(RecordType::View);
    for (const RecordId id : views)
        taken.append(workspace.record(id).key().toLower());
    QString key = base;
    for (int number = 2; taken.contains(key.toLower()); ++number)
        key = base % u'-' % QString::number(number);
    return key;
}

Result<ChangeSet> planNewView(const Workspace &workspace, const NewView &view)
{
    const FieldSpec *types = fieldSpec(RecordType::View, u"type");
    if (!types->allowed.contains(view.type) || view.type == "image"_L1)
        return refusal(u"edit.view-type"_s, u"'%1' is no type of view"_s, {view.type}, u"Choose one of the types."_s);
    if (const Status status = checkSubject(workspace, view); !status)
        return status.error();
    if (!isIdentifier(view.key)) {
        return refusal(u"edit.bad-id"_s, u"'%1' is no id"_s, {view.key},
                       u"Ids begin with a letter or '_' and go on with letters, digits, '_' and '-'."_s);
    }
    const QList<RecordId> views = workspace.all(RecordType::View);
    for (const RecordId id : views) {
        const Record &other = workspace.record(id);
        if (other.key().compare(view.key, Qt::CaseInsensitive) == 0)
            return refusal(u"edit.id-taken"_s, u"'%1' is taken by '%2'"_s, {view.key, other.displayName()}, u"Choose another id."_s);
    }
    Planner plan(workspace);
    Record record({}, RecordType::View, {}, u"views"_s, view.key);
    record.setHome(homeFor(workspace, view.of));
    record.setField(u"type"_s, Value(view.type));
    if (view.of)
        record.setField(u"of"_s, Value::reference(workspace.index().path(view.of), view.of));
    if (view.type == "deployment"_L1)
        record.setField(u"environment"_s, Value(view.environment));
    if (view.type == "filtered"_L1)
        record.setField(u"base"_s, Value(view.base));
    if (!view.name.trimmed().isEmpty())
        record.setField(u"name"_s, Value(view.name.trimmed()));
    plan.insert(record);
    return plan.changes();
}

}  // namespace lintel
