// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "views/editors/modelwords.h"

#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "views/editors/keyhelp.h"
#include "views/widgets/icons.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace lintel::modelwords {

using namespace Qt::StringLiterals;

namespace {

QList<Suggestion> places(const Workspace &workspace)
{
    QList<Suggestion> found;
    for (const RecordType type : {RecordType::Environment, RecordType::Node, RecordType::Instance}) {
        for (const RecordId id : workspace.all(type))
            found.append({workspace.index().path(id), describe(workspace, id), {}, icons::nameOf(workspace, id)});
    }
    return found;
}

QList<Suggestion> kinds(const Workspace &workspace, RecordType type)
{
    QList<Suggestion> found;
    const bool place = type == RecordType::Node;
    for (const RecordId id : workspace.all(RecordType::Kind)) {
        const Record &kind = workspace.record(id);
        const bool ofRelationship = kind.text(u"of") == u"relationship";
        if (type == RecordType::Kind || ofRelationship == (type == RecordType::Relationship))
            found.append({kind.key(), describe(workspace, id), {}, u"kind"_s});
    }
    if (!place)
        return found;
    for (const QString &kind : {u"region"_s, u"zone"_s, u"kubernetes-cluster"_s, u"namespace"_s, u"node-pool"_s, u"network"_s,
                                u"load-balancer"_s, u"dns"_s, u"managed-service"_s, u"vm"_s, u"device"_s, u"browser"_s})
        found.append({kind, {}, {}, u"node"_s});
    return found;
}

// Words that this field has elsewhere, those in use most often first.
QList<Suggestion> inUse(const Workspace &workspace, const QString &field)
{
    QMap<QString, int> counts;
    for (const RecordId id : workspace.order()) {
        for (const QString &word : workspace.record(id).value(field).texts())
            ++counts[word];
    }
    QList<std::pair<int, QString>> words;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        words.append({-it.value(), it.key()});
    std::sort(words.begin(), words.end());
    QList<Suggestion> found;
    for (const auto &[count, word] : words)
        found.append({word, keyhelp::timesUsed(-count), {}, u"tag"_s});
    return found;
}

QList<Suggestion> forText(const Workspace &workspace, const YamlMeaning &meaning)
{
    if (meaning.name == u"technology")
        return keyed(workspace, RecordType::Technology);
    if (meaning.name == u"group")
        return keyed(workspace, RecordType::Group) + inUse(workspace, meaning.name);
    if (meaning.name == u"price")
        return keyed(workspace, RecordType::Price);
    if (meaning.name == u"per") {
        return QList<Suggestion>{{u"instance"_s, {}, {}, {}}} + keyed(workspace, RecordType::Driver);
    }
    if (meaning.name == u"of" && meaning.type == RecordType::Kind)
        return kinds(workspace, RecordType::Kind);
    static const QStringList repeated = {u"tags"_s, u"auth"_s, u"category"_s, u"quadrant"_s, u"deploymentGroups"_s, u"for"_s};
    return repeated.contains(meaning.name) ? inUse(workspace, meaning.name) : QList<Suggestion>();
}

}  // namespace

QString describe(const Workspace &workspace, RecordId record)
{
    const Record &r = workspace.record(record);
    const QString kind = r.type() == RecordType::Element ? kindOf(workspace, record)
        : r.type() == RecordType::Kind                   ? r.text(u"of")
                                                         : r.text(u"kind");
    const QString title = r.has(u"title") ? r.text(u"title") : r.has(u"name") ? r.text(u"name") : r.text(u"description");
    return keyhelp::description(title, kind.isEmpty() ? toString(r.type()) : kind);
}

QList<Suggestion> elements(const Workspace &workspace, ElementId scope)
{
    const WorkspaceIndex &index = workspace.index();
    QList<Suggestion> near;
    QSet<RecordId> listed;
    const auto add = [&](ElementId id, QList<Suggestion> &to) {
        if (listed.contains(id) || id == scope)
            return;
        listed.insert(id);
        to.append({index.path(id), describe(workspace, id), index.reference(id, scope), icons::nameOf(workspace, id)});
    };
    for (ElementId above = scope; above; above = workspace.record(above).parent()) {
        for (const ElementId id : index.childElements(workspace.record(above).parent()))
            add(id, near);
    }
    QList<Suggestion> others;
    for (const RecordId id : workspace.all(RecordType::Element)) {
        if (!listed.contains(id) && id != scope)
            others.append({index.path(id), describe(workspace, id), {}, icons::nameOf(workspace, id)});
    }
    return near + others;
}

QList<Suggestion> keyed(const Workspace &workspace, RecordType type)
{
    QList<Suggestion> found;
    for (const RecordId id : workspace.all(type))
        found.append({workspace.record(id).key(), describe(workspace, id), {}, icons::nameOf(workspace, id)});
    return found;
}

QList<Suggestion> forField(const Workspace &workspace, const YamlMeaning &meaning)
{
    switch (meaning.valueType) {
    case FieldType::ElementRef: return elements(workspace, meaning.scope);
    case FieldType::AnyRef: return elements(workspace, meaning.scope) + places(workspace);
    case FieldType::DeploymentRef: return places(workspace);
    case FieldType::TeamRef: return keyed(workspace, RecordType::Team);
    case FieldType::DecisionRef: return keyed(workspace, RecordType::Decision);
    case FieldType::ViewRef: return keyed(workspace, RecordType::View);
    case FieldType::EnvironmentRef: return keyed(workspace, RecordType::Environment);
    case FieldType::KindRef: return kinds(workspace, meaning.type);
    case FieldType::String: return meaning.inner.size() > 1 ? QList<Suggestion>() : forText(workspace, meaning);
    default: return {};
    }
}

QList<Suggestion> forIds(const Workspace &workspace, const YamlMeaning &meaning, const YamlContext &context)
{
    if (meaning.type != RecordType::Instance || context.where != YamlContext::Where::Key)
        return {};
    QList<Suggestion> found = elements(workspace, {});
    for (Suggestion &suggestion : found) {
        if (context.key.isEmpty())
            suggestion.inserted = suggestion.text % u": "_s;
    }
    return found;
}

}  // namespace lintel::modelwords
