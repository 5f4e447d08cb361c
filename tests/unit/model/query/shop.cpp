// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "shop.h"

#include "model/workspace/workspaceindex.h"

using namespace lintel;
using namespace Qt::StringLiterals;

namespace {

class Builder {
public:
    RecordId add(RecordType type, RecordId parent, const QString &section, const QString &key, const ValueMap &fields = {})
    {
        Record record({}, type, parent, section, key);
        for (const ValueEntry &field : fields)
            record.setField(field.first, field.second);
        return workspace.insert(record);
    }
    RecordId element(RecordId parent, const QString &section, const QString &key, const ValueMap &fields = {})
    {
        return add(RecordType::Element, parent, section, key, fields);
    }
    void uses(RecordId from, RecordId to, ValueMap fields = {})
    {
        fields.append({u"from"_s, Value::reference(workspace.record(from).key(), from)});
        fields.append({u"to"_s, Value::reference(workspace.record(to).key(), to)});
        add(RecordType::Relationship, from, u"uses"_s, {}, fields);
    }
    RecordId instance(RecordId node, RecordId element)
    {
        const QString key = workspace.record(element).key();
        return add(RecordType::Instance, node, u"instances"_s, key, {{u"of"_s, Value::reference(key, element)}});
    }

    Workspace workspace;
};

void declare(Builder &b)
{
    b.add(RecordType::Kind, {}, u"kinds"_s, u"database"_s, {{u"of"_s, u"container"_s}, {u"tags"_s, Value::fromList({u"Database"_s})}});
    b.add(RecordType::Kind, {}, u"kinds"_s, u"graph-database"_s, {{u"of"_s, u"database"_s}});
    b.add(RecordType::Kind, {}, u"kinds"_s, u"publishes"_s, {{u"of"_s, u"relationship"_s}, {u"interaction"_s, u"async"_s}});
    b.add(RecordType::Field, {}, u"fields"_s, u"pii"_s, {{u"type"_s, u"boolean"_s}, {u"inherit"_s, u"true"_s}});
    b.add(RecordType::Field, {}, u"fields"_s, u"cap"_s, {{u"type"_s, Value::fromList({u"CP"_s, u"AP"_s, u"CA"_s})}});
    b.add(RecordType::Field, {}, u"fields"_s, u"rto"_s, {{u"type"_s, u"duration"_s}});
    b.add(RecordType::Team, {}, u"teams"_s, u"team-shop"_s, {{u"name"_s, u"Shop team"_s}, {u"budget"_s, u"900 EUR"_s}});
    b.add(RecordType::Team, {}, u"teams"_s, u"team-bus"_s, {{u"parent"_s, u"team-shop"_s}});
    b.add(RecordType::Technology, {}, u"technologies"_s, u"Java"_s, {{u"ring"_s, u"adopt"_s}});
    b.add(RecordType::Technology, {}, u"technologies"_s, u"Oracle"_s, {{u"ring"_s, u"hold"_s}});
    b.add(RecordType::Scenario, {}, u"scenarios"_s, u"peak"_s);
}

void deploy(Builder &b, RecordId api, RecordId db)
{
    const RecordId production = b.add(RecordType::Environment, {}, u"deployments"_s, u"production"_s);
    const RecordId test = b.add(RecordType::Environment, {}, u"deployments"_s, u"test"_s);
    const RecordId west = b.add(RecordType::Node, production, u"nodes"_s, u"west"_s, {{u"kind"_s, u"region"_s}});
    const RecordId east = b.add(RecordType::Node, production, u"nodes"_s, u"east"_s, {{u"kind"_s, u"region"_s}});
    const RecordId eks = b.add(RecordType::Node, west, u"nodes"_s, u"eks"_s, {{u"kind"_s, u"kubernetes-cluster"_s}, {u"count"_s, u"12"_s}});
    const RecordId lab = b.add(RecordType::Node, test, u"nodes"_s, u"lab"_s, {{u"kind"_s, u"vm"_s}});
    b.instance(eks, api);
    b.instance(east, api);
    b.instance(lab, api);
    b.instance(eks, db);
}

}  // namespace

Workspace shop()
{
    Builder b;
    declare(b);
    const RecordId customer = b.element({}, u"people"_s, u"customer"_s, {{u"name"_s, u"Customer"_s}});
    const RecordId shop = b.element({}, u"systems"_s, u"shop"_s,
                                    {{u"name"_s, u"Shop"_s},
                                     {u"owner"_s, u"team-shop"_s},
                                     {u"tier"_s, u"1"_s},
                                     {u"pii"_s, u"true"_s},
                                     {u"lifecycle"_s, u"production"_s},
                                     {u"budget"_s, u"100 EUR"_s},
                                     {u"decisions"_s, Value::fromList({u"ADR-0001"_s})}});
    const RecordId api = b.element(shop, u"containers"_s, u"api"_s,
                                   {{u"name"_s, u"Shop API"_s},
                                    {u"technology"_s, u"Java 21, Quarkus"_s},
                                    {u"rto"_s, u"15m"_s},
                                    {u"tags"_s, Value::fromList({u"Public"_s, u"Edge"_s})},
                                    {u"properties"_s, Value(ValueMap{{u"replicas"_s, u"3"_s}, {u"acme.example/slug"_s, u"shop-api"_s}})},
                                    {u"apis"_s, Value(ValueMap{{u"orders-v1"_s, Value(ValueMap{{u"type"_s, u"openapi"_s}})}})}});
    const RecordId db = b.element(
        shop, u"containers"_s, u"db"_s,
        {{u"kind"_s, u"graph-database"_s}, {u"technology"_s, u"Oracle 19"_s}, {u"cap"_s, u"CP"_s}, {u"lifecycle"_s, u"deprecated"_s}});
    const RecordId worker = b.element(shop, u"containers"_s, u"worker"_s, {{u"tier"_s, u"3"_s}});
    const RecordId bank = b.element({}, u"systems"_s, u"bank"_s, {{u"external"_s, u"true"_s}});
    const RecordId gateway = b.element(bank, u"containers"_s, u"gateway"_s);
    const RecordId bus = b.element({}, u"systems"_s, u"bus"_s, {{u"owner"_s, u"team-bus"_s}});
    b.uses(customer, api, {{u"interaction"_s, u"sync"_s}});
    b.uses(api, db, {{u"interaction"_s, u"sync"_s}, {u"timeout"_s, u"2s"_s}});
    b.uses(api, gateway, {{u"interaction"_s, u"sync"_s}, {u"timeout"_s, u"500ms"_s}});
    b.uses(api, bus, {{u"kind"_s, u"publishes"_s}});
    b.uses(bus, worker, {{u"description"_s, u"Wakes"_s}});
    b.add(RecordType::Decision, {}, u"decisions"_s, u"ADR-0001"_s,
          {{u"title"_s, u"Use Java"_s}, {u"status"_s, u"accepted"_s}, {u"date"_s, u"2026-03-01"_s}});
    b.add(RecordType::Decision, {}, u"decisions"_s, u"ADR-0002"_s,
          {{u"status"_s, u"proposed"_s}, {u"elements"_s, Value(ValueList{Value::reference(u"bus"_s, bus)})}});
    b.add(RecordType::View, {}, u"views"_s, u"overview"_s, {{u"type"_s, u"container"_s}, {u"of"_s, Value::reference(u"shop"_s, shop)}});
    deploy(b, api, db);
    return b.workspace;
}

RecordId find(const Workspace &workspace, const QString &path)
{
    for (const RecordId id : workspace.order()) {
        if (workspace.index().path(id) == path)
            return id;
    }
    return {};
}
