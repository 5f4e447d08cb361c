// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "exporters/catalogues/backstage.h"

#include "exporters/catalogues/entitynames.h"
#include "model/workspace/effective.h"
#include "model/workspace/workspaceindex.h"
#include "model/yaml/emit.h"

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QUrl>

#include <algorithm>

namespace lintel {

using namespace Qt::StringLiterals;

namespace {

struct Entity {
    QString kind, name;
    QString file;  ///< That it stands in, without ending.
    Value document;
};

/// Collects entities: names first, so that references may point forward.
class Catalogue {
public:
    explicit Catalogue(const Workspace &workspace) : m_workspace(workspace), m_index(workspace.index()) {}

    Exported write()
    {
        name();
        // These two have a file of their own, whatever systems are called.
        m_fileNames.name({}, m_organisation, {});
        m_fileNames.name({}, m_others, {});
        addDomains();
        for (const RecordId id : m_workspace.all(RecordType::Element))
            addElement(m_workspace.record(id));
        for (const RecordId id : m_workspace.all(RecordType::Team))
            addTeam(m_workspace.record(id));
        static const QStringList order = {u"Domain"_s, u"System"_s, u"API"_s, u"Resource"_s, u"Component"_s, u"Group"_s};
        std::stable_sort(m_entities.begin(), m_entities.end(), [&](const Entity &a, const Entity &b) {
            return std::pair(order.indexOf(a.kind), a.name) < std::pair(order.indexOf(b.kind), b.name);
        });
        QMap<QString, QByteArray> texts;
        for (const Entity &entity : std::as_const(m_entities))
            texts[entity.file] += "---\n" + yaml::emitBlock(entity.document, {});
        QStringList targets;
        QList<OutputFile> files;
        for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
            const QString path = u"catalog/"_s % it.key() % u".yaml"_s;
            targets.append(u"./"_s % path);
            files.append({path, it.value()});
        }
        files.prepend({u"catalog-info.yaml"_s, location(targets)});
        return {files, m_notes};
    }

private:
    // What one registers there: it names the other files.
    QByteArray location(const QStringList &targets)
    {
        Value meta, spec, document;
        const QString title = m_workspace.root().displayName();
        const QString name = m_names.name(u"Location"_s, title.isEmpty() ? u"lintel"_s : title, {});
        meta.set(u"name"_s, name);
        if (!title.isEmpty())
            meta.set(u"title"_s, title);
        if (const QString &what = m_workspace.root().text(u"description"); !what.isEmpty())
            meta.set(u"description"_s, what);
        spec.set(u"targets"_s, Value::fromList(targets));
        document.set(u"apiVersion"_s, u"backstage.io/v1alpha1"_s);
        document.set(u"kind"_s, u"Location"_s);
        document.set(u"metadata"_s, meta);
        document.set(u"spec"_s, spec);
        return yaml::emitBlock(document, {});
    }

    // A file for each system of ours. Names of files fold case, as some file systems do.
    QString fileOf(RecordId element)
    {
        const RecordId parent = m_workspace.record(element).parent();
        const RecordId top = m_workspace.record(element).level() == Level::System ? element : parent;
        if (!m_entityNames.contains(top) || kindFor(m_workspace.record(top)) != u"System")
            return m_others;
        if (!m_files.contains(top))
            m_files.insert(top, m_fileNames.name({}, m_entityNames.value(top).toLower(), {}));
        return m_files.value(top);
    }

    QString kindFor(const Record &record) const
    {
        if (record.level() == Level::System)
            return isExternal(m_workspace, record.id()) ? u"Resource"_s : u"System"_s;
        if (record.level() != Level::Container)
            return {};
        const QString shape = effective(m_workspace, record.id(), u"shape").text();
        const QString kind = kindOf(m_workspace, record.id());
        static const QStringList stores = {u"database"_s, u"queue"_s, u"topic"_s, u"cache"_s, u"bucket"_s, u"datastore"_s};
        const QStringList tags = tagsOf(m_workspace, record.id());
        const bool tagged = std::any_of(tags.begin(), tags.end(), [&](const QString &tag) { return stores.contains(tag.toLower()); });
        const bool store = shape == u"cylinder" || shape == u"bucket" || shape == u"pipe" || stores.contains(kind) || tagged;
        return store ? u"Resource"_s : u"Component"_s;
    }

    QString ownerOf(RecordId id) const
    {
        const QString owner = effective(m_workspace, id, u"owner").text();
        const QString given = m_teamNames.value(owner);
        return given.isEmpty() ? QString() : QString(u"group:default/"_s % given);
    }

    void name()
    {
        for (const RecordId id : m_workspace.all(RecordType::Team)) {
            const Record &team = m_workspace.record(id);
            m_teamNames.insert(team.key(), m_names.name(u"Group"_s, team.key(), team.value(u"ids").value(u"backstage").text()));
        }
        for (const RecordId id : m_workspace.all(RecordType::Element)) {
            const Record &record = m_workspace.record(id);
            const QString kind = kindFor(record);
            if (kind.isEmpty())
                continue;
            if (ownerOf(id).isEmpty()) {
                m_notes.append(Diagnostic::warning(u"backstage.owner"_s, u"'%1' is left out of the catalogue: it has no known owner"_s,
                                                   {m_index.path(id)}, u"Give it, or its system, an 'owner' among the teams."_s));
                continue;
            }
            m_entityNames.insert(id, m_names.name(kind, m_index.path(id), record.value(u"ids").value(u"backstage").text()));
            for (const auto &[api, value] : record.value(u"apis").map())
                m_apiNames.insert({id, api}, m_names.name(u"API"_s, QString(m_index.path(id) % u'.' % api), {}));
        }
    }

    Value metadata(const Record &record, const QString &name) const
    {
        Value meta;
        meta.set(u"name"_s, name);
        meta.set(u"title"_s, record.displayName());
        if (const QString &what = record.text(u"description"); !what.isEmpty())
            meta.set(u"description"_s, what);
        Value annotations;
        for (const auto &[key, value] : record.value(u"properties").map()) {
            if (isAnnotation(key) && value.isScalar())
                annotations.set(key, value.text());
        }
        if (!annotations.isNull())
            meta.set(u"annotations"_s, annotations);
        if (const QStringList tags = catalogueTags(lintel::tagsOf(m_workspace, record.id())); !tags.isEmpty())
            meta.set(u"tags"_s, Value::fromList(tags));
        ValueList links;
        const QUrl url(record.text(u"url"), QUrl::StrictMode);
        if (url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty())
            links.append(Value(ValueMap{{u"url"_s, Value(url.toString(QUrl::FullyEncoded))}}));
        if (!links.isEmpty())
            meta.set(u"links"_s, Value(links));
        return meta;
    }

    void add(const QString &kind, const QString &name, const QString &file, const Value &meta, const Value &spec)
    {
        Value document;
        document.set(u"apiVersion"_s, u"backstage.io/v1alpha1"_s);
        document.set(u"kind"_s, kind);
        document.set(u"metadata"_s, meta);
        document.set(u"spec"_s, spec);
        m_entities.append({kind, name, file, document});
    }

    // A group is a Domain when somebody owns it: the group itself, or all systems in it alike. A/B is a part of A.
    void addDomains()
    {
        QMap<QString, QStringList> owners;
        for (const ElementId id : m_index.childElements({})) {
            const Record &record = m_workspace.record(id);
            if (record.level() != Level::System || isExternal(m_workspace, id) || !m_entityNames.contains(id))
                continue;
            const QString group = effective(m_workspace, id, u"group").text();
            for (qsizetype slash = 0; slash >= 0 && !group.isEmpty();) {
                slash = group.indexOf(u'/', slash + 1);
                owners[slash < 0 ? group : group.left(slash)].append(ownerOf(id));
            }
        }
        for (auto it = owners.cbegin(); it != owners.cend(); ++it)
            addDomain(it.key(), it.value());
    }

    void addDomain(const QString &path, const QStringList &owners)
    {
        const Record &group = m_workspace.record(m_index.named(RecordType::Group, path));
        const QString team = m_teamNames.value(group.text(u"owner"));
        if (team.isEmpty() && owners.count(owners.first()) != owners.size()) {
            m_notes.append(Diagnostic::warning(u"backstage.domain"_s, u"the group '%1' becomes no domain: it has no owner"_s, {path},
                                               u"Name its 'owner' under 'groups'."_s));
            return;
        }
        const QString name = m_names.name(u"Domain"_s, path, group.value(u"ids").value(u"backstage").text());
        m_domains.insert(path, name);
        Value meta;
        meta.set(u"name"_s, name);
        meta.set(u"title"_s, group.text(u"name").isEmpty() ? path.section(u'/', -1) : group.text(u"name"));
        if (!group.text(u"description").isEmpty())
            meta.set(u"description"_s, group.text(u"description"));
        Value spec;
        spec.set(u"owner"_s, team.isEmpty() ? owners.first() : QString(u"group:default/"_s % team));
        if (const QString above = path.contains(u'/') ? domainOf(path.section(u'/', 0, -2)) : QString(); !above.isEmpty())
            spec.set(u"subdomainOf"_s, above);
        add(u"Domain"_s, name, m_organisation, meta, spec);
    }

    // Of the innermost group that is one.
    QString domainOf(const QString &group) const
    {
        for (QString path = group; !path.isEmpty(); path = path.section(u'/', 0, -2)) {
            if (const QString name = m_domains.value(path); !name.isEmpty())
                return name;
            if (!path.contains(u'/'))
                break;
        }
        return {};
    }

    QString lifecycleOf(RecordId id) const
    {
        const QString word = effective(m_workspace, id, u"lifecycle").text();
        if (word == u"planned" || word == u"experimental")
            return u"experimental"_s;
        return word == u"deprecated" || word == u"retired" ? u"deprecated"_s : u"production"_s;
    }

    void addElement(const Record &record)
    {
        const QString name = m_entityNames.value(record.id());
        if (name.isEmpty())
            return;
        const QString kind = kindFor(record);
        Value spec;
        if (kind != u"System") {
            const QString own = kindOf(m_workspace, record.id());
            const QString plain =
                kind == u"Component" ? u"service"_s : (record.level() == Level::System ? u"external-system"_s : u"database"_s);
            spec.set(u"type"_s, own == toString(record.level()) ? plain : own);
        }
        if (kind == u"Component")
            spec.set(u"lifecycle"_s, lifecycleOf(record.id()));
        spec.set(u"owner"_s, ownerOf(record.id()));
        const QString domain = domainOf(effective(m_workspace, record.id(), u"group").text());
        if (kind == u"System" && !domain.isEmpty())
            spec.set(u"domain"_s, domain);
        const ElementId system = record.parent();
        if (m_entityNames.contains(system) && kindFor(m_workspace.record(system)) == u"System")
            spec.set(u"system"_s, m_entityNames.value(system));
        if (kind != u"System")
            addRelations(record, kind, spec);
        add(kind, name, fileOf(record.id()), metadata(record, name), spec);
        if (kind == u"Component")
            addApis(record, spec);
    }

    void addRelations(const Record &record, const QString &kind, Value &spec)
    {
        QStringList provides, consumes, depends;
        const auto append = [](QStringList &list, const QString &item) {
            if (!item.isEmpty() && !list.contains(item))
                list.append(item);
        };
        for (const auto &[api, value] : record.value(u"apis").map()) {
            if (kind == u"Component" && hasDefinition(value))
                append(provides, m_apiNames.value({record.id(), api}));
        }
        for (const RecordId id : m_index.uses(record.id())) {
            const Record &use = m_workspace.record(id);
            const RecordId to = use.target(u"to");
            const QString &api = use.text(u"api");
            const QString target = m_entityNames.value(to);
            if (target.isEmpty() || to == record.id())
                continue;
            const Value contract = m_workspace.record(to).value(u"apis").value(api);
            if (kind == u"Component" && hasDefinition(contract) && kindFor(m_workspace.record(to)) == u"Component")
                append(consumes, m_apiNames.value({to, api}));
            else if (const QString other = kindFor(m_workspace.record(to)); other != u"System")
                append(depends, QString(other.toLower() % u":default/"_s % target));
            else
                m_notes.append(Diagnostic::note(u"backstage.relation"_s, u"'%1' is left out: nothing depends on a system in Backstage"_s,
                                                {m_index.path(id)}, u"Let it point to a container."_s));
        }
        const std::pair<QString, QStringList> lists[] = {
            {u"providesApis"_s, provides}, {u"consumesApis"_s, consumes}, {u"dependsOn"_s, depends}};
        for (const auto &[field, items] : lists) {
            if (!items.isEmpty())
                spec.set(field, Value::fromList(items));
        }
    }

    static bool hasDefinition(const Value &api) { return !api.value(u"definition").text().isEmpty(); }

    void addApis(const Record &record, const Value &component)
    {
        for (const auto &[api, value] : record.value(u"apis").map()) {
            if (!hasDefinition(value)) {
                m_notes.append(Diagnostic::note(u"backstage.definition"_s, u"the API '%1' of '%2' is left out: it has no definition"_s,
                                                {api, m_index.path(record.id())}, u"Name its file as 'definition'."_s));
                continue;
            }
            const QString name = m_apiNames.value({record.id(), api});
            Value meta, spec, definition;
            meta.set(u"name"_s, name);
            meta.set(u"title"_s, value.contains(u"name") ? value.value(u"name").text() : api);
            const QString type = value.value(u"type").text();
            spec.set(u"type"_s, type.isEmpty() ? u"openapi"_s : type);
            spec.set(u"lifecycle"_s, component.value(u"lifecycle"));
            spec.set(u"owner"_s, component.value(u"owner"));
            if (component.contains(u"system"))
                spec.set(u"system"_s, component.value(u"system"));
            definition.set(u"$text"_s, QString(u"../"_s % value.value(u"definition").text()));
            spec.set(u"definition"_s, definition);
            add(u"API"_s, name, fileOf(record.id()), meta, spec);
        }
    }

    void addTeam(const Record &team)
    {
        const QString name = m_teamNames.value(team.key());
        Value spec, profile;
        spec.set(u"type"_s, u"team"_s);
        profile.set(u"displayName"_s, team.displayName());
        if (!team.text(u"email").isEmpty())
            profile.set(u"email"_s, team.text(u"email"));
        spec.set(u"profile"_s, profile);
        if (const QString parent = m_teamNames.value(team.text(u"parent")); !parent.isEmpty())
            spec.set(u"parent"_s, parent);
        spec.set(u"children"_s, Value(ValueList{}));
        add(u"Group"_s, name, m_organisation, metadata(team, name), spec);
    }

    const QString m_organisation = u"organisation"_s;  ///< The file of domains and groups.
    const QString m_others = u"others"_s;              ///< Of what belongs to no system of ours.
    const Workspace &m_workspace;
    const WorkspaceIndex &m_index;
    EntityNames m_names, m_fileNames;
    QHash<RecordId, QString> m_files;  ///< By system.
    QHash<QString, QString> m_teamNames, m_domains;
    QHash<RecordId, QString> m_entityNames;
    QHash<std::pair<RecordId, QString>, QString> m_apiNames;
    QList<Entity> m_entities;
    Diagnostics m_notes;
};

}  // namespace

Exported exportBackstage(const Workspace &workspace)
{
    return Catalogue(workspace).write();
}

}  // namespace lintel
