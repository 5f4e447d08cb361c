// SPDX-FileCopyrightText: The Lintel authors
// SPDX-License-Identifier: Apache-2.0

#include "model/base/limits.h"
#include "model/formats/carried.h"
#include "model/workspace/schema.h"
#include "model/workspace/workspaceindex.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

#include <algorithm>

namespace lintel::carried {

using namespace Qt::StringLiterals;

namespace {

const QString keyName = u"@"_s;
const QString placeName = u"@at"_s;
const QString writtenName = u"@name"_s;

/// Gives records back what they carry.
class Restorer {
public:
    explicit Restorer(Workspace &workspace) : m_workspace(workspace) {}

    void run()
    {
        const Value properties = m_workspace.root().value(u"properties");
        if (!properties.contains(marker))
            return;
        m_separatorAdded = properties.value(marker).text().contains(u"separator"_s);
        // Where there are none, some are made up.
        if (properties.value(marker).text().contains(u"no-views"_s))
            removeGeneratedViews();
        const Workspace before = m_workspace;
        const QList<RecordId> order = m_workspace.order();
        for (const RecordId id : order)
            restoreFields(id);
        // Keys first: what is carried names other records by their paths.
        for (const auto &[id, section, list] : std::as_const(m_pending)) {
            if (section == u"deployments" && id == Workspace::rootId)
                restoreEnvironments(list);
            else
                insertAll(id, section, list);
        }
        for (const auto &[place, records] : m_places.asKeyValueRange()) {
            for (const RecordId id : records)
                m_workspace.reorder(id, place);
        }
        followKeys(before);
        m_workspace.resolveReferences();
        restoreHomes(m_workspace, m_files);
    }

private:
    struct Pending {
        RecordId parent;
        QString section;
        Value list;
    };

    void removeGeneratedViews()
    {
        for (const RecordId view : m_workspace.all(RecordType::View)) {
            if (m_workspace.record(view).value(u"properties").value(u"structurizr.generatedKey").isNull())
                continue;
            const QList<RecordId> below = m_workspace.index().children(view);
            for (const RecordId id : below)
                m_workspace.remove(id);
            m_workspace.remove(view);
        }
    }

    // What was read names records by the paths that they had then.
    void followKeys(const Workspace &before)
    {
        const Workspace now = m_workspace;
        QHash<QString, QString> moved;
        for (const RecordId id : before.order()) {
            if (const QString &path = now.index().path(id); path != before.index().path(id))
                moved.insert(before.index().path(id), path);
        }
        if (moved.isEmpty())
            return;
        for (const RecordId id : before.order()) {
            Record record = now.record(id);
            const Fields fields = record.fields();
            bool changed = false;
            for (const auto &[key, value] : fields) {
                if (!value.isReference() || !moved.contains(before.index().path(value.target())))
                    continue;
                const bool near = record.section() == u"uses" && key == u"to" && now.record(record.parent()).type() == RecordType::Element;
                const QString text = near ? now.index().reference(value.target(), record.parent()) : now.index().path(value.target());
                record.setField(key, Value::reference(text, value.target()));
                changed = true;
            }
            if (record.type() == RecordType::Box && moved.contains(record.key())) {
                record.setKey(moved.value(record.key()));
                changed = true;
            } else if (record.type() == RecordType::Line) {
                QStringList ends = record.key().split(u" -> "_s);
                for (QString &end : ends)
                    end = moved.value(end, end);
                changed = changed || ends.join(u" -> "_s) != record.key();
                record.setKey(ends.join(u" -> "_s));
            }
            if (changed)
                m_workspace.replace(record);
        }
    }

    void restoreFields(RecordId id)
    {
        Record record = m_workspace.record(id);
        const Value before = record.value(u"properties");
        Value own, given;
        for (const auto &[key, value] : before.map()) {
            if (!key.startsWith(prefix)) {
                if (!isKept(key) && !isAdded(record, key))
                    own.set(key, value);
                continue;
            }
            const QString name = key.mid(prefix.size());
            const Value carriedHere = valueOf(value.text());
            if (name == u"properties")
                given = carriedHere;
            else
                take(record, name, carriedHere);
        }
        const Value after = given.isList() ? ordered(own, given.list()) : own;
        if (!(after == before)) {
            const bool keep = !after.map().isEmpty() || record.value(u"properties").isNull();
            record.setField(u"properties"_s, keep ? after : Value());
        }
        m_workspace.replace(record);
    }

    bool isAdded(const Record &record, const QString &key) const
    {
        return m_separatorAdded && record.id() == Workspace::rootId && key == u"structurizr.model.structurizr.groupSeparator";
    }

    static bool needsIdentifier(RecordType type)
    {
        return type == RecordType::Element || type == RecordType::Node || type == RecordType::Environment || type == RecordType::View;
    }

    // Free among its siblings, and an id where that is asked for: the file may come from anywhere.
    bool isKeyFor(const Record &record, const QString &key) const
    {
        if (record.type() == RecordType::Relationship || record.type() == RecordType::Instance)
            return true;
        const QList<RecordId> records = m_workspace.all(record.type());
        return needsIdentifier(record.type()) && isIdentifier(key) && std::none_of(records.begin(), records.end(), [&](RecordId id) {
                   const Record &other = m_workspace.record(id);
                   return id != record.id() && other.parent() == record.parent() && other.key().compare(key, Qt::CaseInsensitive) == 0;
               });
    }

    void take(Record &record, const QString &name, const Value &value)
    {
        const SectionSpec *section = sectionSpec(record.type(), name);
        if (record.type() == RecordType::Workspace && name == u"format")
            return;
        if (record.type() == RecordType::Workspace && name == u"files") {
            m_files = value;
            return;
        }
        if (name == u"absent") {
            for (const QString &field : value.text().split(u' '))
                record.setField(field, {});
        } else if (name == u"id") {
            if (isKeyFor(record, value.text()))
                record.setKey(value.text());
        } else if (name == u"order") {
            m_places[std::clamp(value.text().toInt(), 0, 1'000'000)].append(record.id());
        } else if (name == u"section") {
            const bool top = value.text() == u"relationships" && record.type() == RecordType::Relationship;
            record.setSection(top ? u"relationships"_s : record.section());
            record.setParent(top ? RecordId{} : record.parent());
        } else if (section && value.isList() && !fieldSpec(record.type(), name)) {
            m_pending.append({record.id(), name, value});
        } else {
            record.setField(name, value);
        }
    }

    // The properties in their old order, then what is new.
    static Value ordered(const Value &own, const ValueList &order)
    {
        Value result(ValueMap{});
        for (const Value &entry : order) {
            if (entry.isScalar())
                result.set(entry.text(), own.value(entry.text()));
            else if (entry.list().size() == 2)
                result.set(entry.list().at(0).text(), entry.list().at(1));
        }
        for (const auto &[key, value] : own.map()) {
            if (!result.contains(key))
                result.set(key, value);
        }
        return result;
    }

    // Environments are known by their names there.
    void restoreEnvironments(const Value &list)
    {
        const QList<RecordId> known = m_workspace.all(RecordType::Environment);
        for (const Value &item : list.list()) {
            const QString &name = item.value(writtenName).text();
            const auto found =
                std::find_if(known.begin(), known.end(), [&](RecordId id) { return m_workspace.record(id).displayName() == name; });
            if (found == known.end()) {
                insert(RecordType::Environment, {}, u"deployments"_s, item, 0);
                continue;
            }
            Record record = m_workspace.record(*found);
            record.setKey(item.value(keyName).text());
            Fields fields;
            for (const auto &[key, field] : item.map()) {
                if (!key.startsWith(u'@'))
                    fields.set(key, field);
            }
            record.setFields(fields);
            m_places[std::clamp(item.value(placeName).text().toInt(), 0, 1'000'000)].append(*found);
            m_workspace.replace(record);
        }
    }

    // Where a box lies may have been read already; how large it is has not.
    bool resizeBox(RecordId view, const Value &item)
    {
        const QList<RecordId> boxes = m_workspace.index().children(view, RecordType::Box);
        for (const RecordId id : boxes) {
            if (m_workspace.record(id).key() != item.value(keyName).text())
                continue;
            const ValueList at = m_workspace.record(id).value(u"at").list().mid(0, 2) + item.value(u"at").list().mid(2);
            m_workspace.setField(id, u"at"_s, Value(at));
            return true;
        }
        return false;
    }

    bool hasLine(RecordId view, const QString &key) const
    {
        const QList<RecordId> lines = m_workspace.index().children(view, RecordType::Line);
        return std::any_of(lines.begin(), lines.end(), [&](RecordId id) { return m_workspace.record(id).key() == key; });
    }

    void insertAll(RecordId parent, const QString &name, const Value &list)
    {
        const RecordType type = m_workspace.record(parent).type();
        if (name == u"styles") {
            // These are all of them, in an order that the foreign format does not know.
            for (const RecordId style : m_workspace.all(RecordType::Style))
                m_workspace.remove(style);
        }
        const SectionSpec *section = sectionSpec(type, name);
        const RecordId above = parent == Workspace::rootId ? RecordId{} : parent;
        for (const Value &item : list.list()) {
            if (section->type == RecordType::Line && hasLine(parent, item.value(keyName).text()))
                continue;
            if (section->type != RecordType::Box || !resizeBox(parent, item))
                insert(section->type, above, name, item, 0);
        }
    }

    void insert(RecordType type, RecordId parent, const QString &section, const Value &value, int depth)
    {
        if (depth > limits::pathParts || (needsIdentifier(type) && !isIdentifier(value.value(keyName).text())))
            return;
        Record record({}, type, parent, section, value.value(keyName).text());
        QList<std::pair<const SectionSpec *, Value>> below;
        for (const auto &[key, field] : value.map()) {
            const SectionSpec *inner = fieldSpec(type, key) ? nullptr : sectionSpec(type, key);
            if (key.startsWith(u'@'))
                continue;
            if (inner && field.isList())
                below.append({inner, field});
            else
                record.setField(key, field);
        }
        const int at = value.contains(placeName) ? value.value(placeName).text().toInt() : -1;
        const RecordId id = m_workspace.insert(record);
        if (at >= 0)
            m_places[std::min(at, 1'000'000)].append(id);
        for (const auto &[inner, list] : std::as_const(below)) {
            for (const Value &item : list.list())
                insert(inner->type, id, inner->name, item, depth + 1);
        }
    }

    Workspace &m_workspace;
    bool m_separatorAdded = false;
    QList<Pending> m_pending;
    Value m_files;
    QMap<int, QList<RecordId>> m_places;
};

}  // namespace

ValueMap inOrder(const Record &record)
{
    ValueMap known;
    for (const FieldSpec &spec : recordSpec(record.type()).fields) {
        if (const Value &value = record.value(spec.name); !value.isNull())
            known.append({spec.name, value});
    }
    ValueMap others;
    for (const auto &[key, value] : record.fields()) {
        if (!fieldSpec(record.type(), key))
            others.append({key, value});
    }
    std::sort(others.begin(), others.end(), [](const ValueEntry &a, const ValueEntry &b) { return a.first < b.first; });
    return known + others;
}

Value recordValue(const Workspace &workspace, RecordId id, int at)
{
    const Record &record = workspace.record(id);
    Value value(ValueMap{});
    value.set(keyName, record.key());
    if (at >= 0)
        value.set(placeName, Value::integer(at));
    for (const auto &[key, field] : inOrder(record)) {
        if (key != u"from" || record.section() != u"uses")
            value.set(key, field);
    }
    for (const SectionSpec &section : sectionsOf(record.type())) {
        ValueList list;
        for (const RecordId child : workspace.index().children(id)) {
            if (workspace.record(child).section() == section.name)
                list.append(recordValue(workspace, child));
        }
        if (!list.isEmpty())
            value.set(section.name, Value(list));
    }
    return value;
}

void restore(Workspace &workspace)
{
    Restorer(workspace).run();
}

}  // namespace lintel::carried
